/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "recorder.h"

#include "suite.h"

static GString *asked = NULL;

static void
record (GSimpleAction *action, GVariant *parameter, gpointer data G_GNUC_UNUSED)
{
  g_autofree char *text = parameter != NULL ? g_variant_print (parameter, FALSE) : g_strdup ("");

  g_string_append_printf (asked, "%s%s%s", asked->len > 0 ? " " : "",
                          g_action_get_name (G_ACTION (action)), text);
}

/* Gives the widget the actions of the window. */
void
recorder_add (GtkWidget *widget)
{
  static const GActionEntry entries[] = {
      {.name = "answer-symptom", .activate = record, .parameter_type = "(si)"},
      {.name = "answer-symptoms", .activate = record, .parameter_type = "a(si)"},
      {.name = "set-pain-began", .activate = record, .parameter_type = "i"},
      {.name = "finish-report", .activate = record},
      {.name = "new-report", .activate = record},
      {.name = "end-stop", .activate = record, .parameter_type = "(ii)"},
      {.name = "apply-replan", .activate = record, .parameter_type = "s"},
      {.name = "keep-replan", .activate = record},
      {.name = "choose-export", .activate = record, .parameter_type = "u"},
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  if (asked == NULL)
    asked = g_string_new (NULL);
  g_string_truncate (asked, 0);
  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), NULL);
  gtk_widget_insert_action_group (widget, "win", G_ACTION_GROUP (group));
}

/* A window that only keeps what it is asked for. */
GtkWindow *
recorder_window_new (void)
{
  GtkWidget *window = gtk_window_new ();

  recorder_add (window);
  gtk_window_present (GTK_WINDOW (window));

  return GTK_WINDOW (window);
}

/* What was asked for since the last call. */
char *
recorder_take (void)
{
  char *text = g_strdup (asked->str);

  g_string_truncate (asked, 0);

  return text;
}

/* That this, and no more, was asked for since the last call. */
void
recorder_assert (const char *expected)
{
  g_autofree char *text = recorder_take ();

  ck_assert_str_eq (text, expected);
}
