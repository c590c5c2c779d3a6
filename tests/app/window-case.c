/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "window-case.h"

GradualWindow *window = NULL;

void
window_set_up (void)
{
  folder_set_up ();
  window = gui_window_new ();
}

void
window_tear_down (void)
{
  gtk_window_destroy (GTK_WINDOW (window));
  gui_settle ();
  folder_tear_down ();
}

/* Does one of the actions that have no parameter. */
void
window_act (const char *action)
{
  ck_assert_msg (gtk_widget_activate_action (GTK_WIDGET (window), action, NULL), "%s", action);
  gui_settle ();
}

gboolean
window_shows (const char *text)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (window), text);

  return label != NULL && gtk_widget_get_mapped (label);
}

/* The same, to be waited for. */
gboolean
window_is_shown (gpointer text)
{
  return window_shows (text);
}

/* Begins to open a file of that name with that text. */
void
window_open (const char *name, const char *text)
{
  g_autofree char *path = folder_path_of (name);

  folder_write (name, text);
  gradual_window_open (window, path);
}

gboolean
window_has_message (gpointer unused G_GNUC_UNUSED)
{
  return gui_find_dialog (ADW_TYPE_MESSAGE_DIALOG) != NULL;
}

/* Closes the message that comes, and returns its heading. */
char *
window_take_message (void)
{
  GtkWindow *dialog;
  char *heading;

  gui_wait (window_has_message, NULL);
  dialog = gui_find_dialog (ADW_TYPE_MESSAGE_DIALOG);
  heading = g_strdup (gtk_window_get_title (dialog));
  gtk_window_destroy (dialog);
  gui_settle ();

  return heading;
}
