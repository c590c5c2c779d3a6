/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "log-case.h"

GtkEditable *
log_case_entry (gpointer root, const char *name)
{
  GtkWidget *entry = gui_find_named (GTK_WIDGET (root), GTK_ACCESSIBLE_ROLE_TEXT_BOX, name);

  ck_assert_msg (entry != NULL, "no entry %s", name);

  return GTK_EDITABLE (entry);
}

void
log_case_type (gpointer root, const char *name, const char *text)
{
  gtk_editable_set_text (log_case_entry (root, name), text);
}

void
log_case_choose (gpointer root, const char *name, guint choice)
{
  GtkWidget *scale = gui_find_named (GTK_WIDGET (root), GTK_ACCESSIBLE_ROLE_COMBO_BOX, name);

  ck_assert_msg (scale != NULL, "no choice %s", name);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (scale), choice);
}

gboolean
log_case_shows (gpointer root, const char *text)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (root), text);

  return label != NULL && gtk_widget_get_mapped (label);
}

/* Presses the button with that label, which has to be shown. */
void
log_case_press (gpointer root, const char *label)
{
  GtkWidget *button = gui_find_button (GTK_WIDGET (root), label);

  ck_assert_msg (button != NULL && gtk_widget_get_mapped (button), "no button %s", label);
  g_signal_emit_by_name (button, "clicked");
  gui_settle ();
}
