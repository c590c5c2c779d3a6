/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compat.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* All that the baseline has, and that later versions of GTK and libadwaita deprecate or do
 * otherwise, is called in this file: there it is replaced when the baseline moves. */

/* Between heading and text, as libadwaita has it. */
#define MESSAGE_SPACING 10

/** Reply: what to call when the runner has answered. ISO C has no pointer that could be either data
 * or a function. */
typedef struct {
  GradualCompatFileFunc file_func;
  GradualCompatAnswerFunc answer_func;
} Reply;

/**
 * gradual_compat_name_button:
 * @button: a button with a label of its own
 * @name: what a screen reader says instead, for people
 *
 * In newer versions of GTK the label in a button names it before all else, where there is one.
 */
void
gradual_compat_name_button (GtkWidget *button, const char *name)
{
  g_return_if_fail (GTK_IS_BUTTON (button));
  g_return_if_fail (name != NULL);

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
reply_free (gpointer data, GClosure *closure G_GNUC_UNUSED)
{
  g_free (data);
}

static void
connect_response (gpointer dialog, GCallback handler, Reply reply)
{
  g_signal_connect_data (dialog, "response", handler, g_memdup2 (&reply, sizeof reply), reply_free,
                         0);
}

static void
file_chosen (GtkNativeDialog *dialog, int response, gpointer user_data)
{
  const Reply *reply = user_data;
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  GtkWindow *parent = gtk_native_dialog_get_transient_for (dialog);

  reply->file_func (
      parent, response == GTK_RESPONSE_ACCEPT && file != NULL ? g_file_peek_path (file) : NULL);
  g_object_unref (dialog);
}

/* @suffixes ends with %NULL. */
static void
add_filters (GtkFileChooser *chooser, const char *name, const char *const *suffixes)
{
  g_autoptr (GtkFileFilter) plans = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (plans, name);
  for (guint i = 0; suffixes[i] != NULL; i++)
    gtk_file_filter_add_suffix (plans, suffixes[i]);
  gtk_file_chooser_add_filter (chooser, plans);
  gtk_file_filter_set_name (all, _ ("All Files"));
  gtk_file_filter_add_pattern (all, "*");
  gtk_file_chooser_add_filter (chooser, all);
}

/**
 * gradual_compat_open_file:
 * @func: called with the file that was chosen
 *
 * Asks for a plan to open: a document or a table.
 */
void
gradual_compat_open_file (GtkWindow *parent, GradualCompatFileFunc func)
{
  static const char *const suffixes[] = {"json", "csv", NULL};
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
      _ ("Open a Plan"), parent, GTK_FILE_CHOOSER_ACTION_OPEN, _ ("_Open"), NULL);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  add_filters (GTK_FILE_CHOOSER (dialog), _ ("Plans and Tables"), suffixes);
  connect_response (dialog, G_CALLBACK (file_chosen), (Reply){.file_func = func});
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

static void
ask_where (GtkWindow *parent, const char *title, const char *name, const char *kind,
           const char *suffix, GradualCompatFileFunc func)
{
  const char *const suffixes[] = {suffix, NULL};
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
      title, parent, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Export"), NULL);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  add_filters (GTK_FILE_CHOOSER (dialog), kind, suffixes);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  connect_response (dialog, G_CALLBACK (file_chosen), (Reply){.file_func = func});
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

/**
 * gradual_compat_save_file:
 * @name: the name to propose
 * @kind: what files of this kind are called
 * @suffix: how their names end
 * @func: called with the file that was chosen
 *
 * Asks where to write a plan.
 */
void
gradual_compat_save_file (GtkWindow *parent, const char *name, const char *kind, const char *suffix,
                          GradualCompatFileFunc func)
{
  ask_where (parent, _ ("Export the Plan"), name, kind, suffix, func);
}

/** gradual_compat_save_report: asks where to write a symptom report; else as the function above. */
void
gradual_compat_save_report (GtkWindow *parent, const char *name, const char *kind,
                            const char *suffix, GradualCompatFileFunc func)
{
  ask_where (parent, _ ("Export the Report"), name, kind, suffix, func);
}

/** gradual_compat_save_charts: asks where to write charts; else as the functions above. */
void
gradual_compat_save_charts (GtkWindow *parent, const char *name, const char *kind,
                            const char *suffix, GradualCompatFileFunc func)
{
  ask_where (parent, _ ("Export the Charts"), name, kind, suffix, func);
}

static GtkWidget *
paragraph_new (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (label, style);

  return label;
}

/* libadwaita would show a long heading in smaller letters, but measures it in large ones as well,
 * for a width that is too little for them: newer versions of GTK complain of that. */
static AdwMessageDialog *
message_new (GtkWindow *parent, const char *heading, const char *body)
{
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (parent, NULL, NULL));
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, MESSAGE_SPACING);

  gtk_window_set_title (GTK_WINDOW (dialog), heading);
  gtk_box_append (GTK_BOX (words), paragraph_new (heading, "title-2"));
  gtk_box_append (GTK_BOX (words), paragraph_new (body, "body"));
  adw_message_dialog_set_extra_child (dialog, words);

  return dialog;
}

/**
 * gradual_compat_show_message:
 * @heading: what happened
 * @body: why, and what can be done
 *
 * Returns: (transfer none): the dialog that is shown.
 */
GtkWindow *
gradual_compat_show_message (GtkWindow *parent, const char *heading, const char *body)
{
  AdwMessageDialog *dialog = message_new (parent, heading, body);

  adw_message_dialog_add_response (dialog, "close", _ ("_OK"));
  gtk_window_present (GTK_WINDOW (dialog));

  return GTK_WINDOW (dialog);
}

static void
answered (AdwMessageDialog *dialog, const char *answer, gpointer user_data)
{
  const Reply *reply = user_data;

  reply->answer_func (gtk_window_get_transient_for (GTK_WINDOW (dialog)), answer);
}

/**
 * gradual_compat_ask_which_library:
 * @func: called with "theirs" or "ours"
 *
 * Asks what to go on with after another program has changed the plans on disk. Closing it answers
 * "later": until there is an answer nothing is saved.
 *
 * Returns: (transfer none): the dialog that is shown.
 */
GtkWindow *
gradual_compat_ask_which_library (GtkWindow *parent, GradualCompatAnswerFunc func)
{
  AdwMessageDialog *dialog = message_new (
      parent, _ ("Your Plans Were Changed Elsewhere"),
      _ ("Another program, or a synced folder, has changed them on disk. Which ones shall be kept? "
         "The others stay on disk as a backup."));

  adw_message_dialog_add_responses (dialog, "later", _ ("_Later"), "theirs",
                                    _ ("The Changed _Ones"), "ours", _ ("Those _Here"), NULL);
  adw_message_dialog_set_default_response (dialog, "theirs");
  adw_message_dialog_set_close_response (dialog, "later");
  connect_response (dialog, G_CALLBACK (answered), (Reply){.answer_func = func});
  gtk_window_present (GTK_WINDOW (dialog));

  return GTK_WINDOW (dialog);
}

/**
 * gradual_compat_ask_about_unsaved:
 * @func: called with "take" or "leave"; closing it answers "later"
 *
 * Asks what to do with what could not be saved when the program ended.
 *
 * Returns: (transfer none): the dialog that is shown.
 */
GtkWindow *
gradual_compat_ask_about_unsaved (GtkWindow *parent, GradualCompatAnswerFunc func)
{
  AdwMessageDialog *dialog = message_new (
      parent, _ ("Your Last Changes Were Not Saved"),
      _ ("When Gradual was closed, your plans could not be saved: they had been changed elsewhere. "
         "They were kept apart. Which ones shall be used now? The others stay on disk as a "
         "backup."));

  adw_message_dialog_add_responses (dialog, "later", _ ("_Later"), "leave", _ ("Those _Here"),
                                    "take", _ ("The Ones Kept _Apart"), NULL);
  adw_message_dialog_set_default_response (dialog, "leave");
  adw_message_dialog_set_close_response (dialog, "later");
  connect_response (dialog, G_CALLBACK (answered), (Reply){.answer_func = func});
  gtk_window_present (GTK_WINDOW (dialog));

  return GTK_WINDOW (dialog);
}

/**
 * gradual_compat_ask_to_close:
 * @reason: why the plans are not saved
 * @func: called with "close" or "stay"
 *
 * Asks whether to close all the same.
 *
 * Returns: (transfer none): the dialog that is shown.
 */
GtkWindow *
gradual_compat_ask_to_close (GtkWindow *parent, const char *reason, GradualCompatAnswerFunc func)
{
  /* TRANSLATORS: %s is why something could not be saved. */
  g_autofree char *body = g_strdup_printf (
      _ ("%s\n\nWhat you did since the plans were last saved would be lost."), reason);
  AdwMessageDialog *dialog = message_new (parent, _ ("Close Without Saving?"), body);

  adw_message_dialog_add_responses (dialog, "stay", _ ("_Keep Open"), "close",
                                    _ ("_Close Without Saving"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "close", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (dialog, "stay");
  adw_message_dialog_set_close_response (dialog, "stay");
  connect_response (dialog, G_CALLBACK (answered), (Reply){.answer_func = func});
  gtk_window_present (GTK_WINDOW (dialog));

  return GTK_WINDOW (dialog);
}

/** Consequence: what a yes leads to. */
typedef struct {
  char *action;
  GVariant *target; /* (nullable) */
} Consequence;

static void
consequence_free (gpointer data, GClosure *closure G_GNUC_UNUSED)
{
  Consequence *consequence = data;

  g_free (consequence->action);
  g_clear_pointer (&consequence->target, g_variant_unref);
  g_free (consequence);
}

static void
question_answered (AdwMessageDialog *dialog, const char *answer, gpointer user_data)
{
  const Consequence *consequence = user_data;

  if (g_str_equal (answer, "yes"))
    gtk_widget_activate_action_variant (
        GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (dialog))), consequence->action,
        consequence->target);
}

/**
 * gradual_compat_ask:
 * @question: what is asked
 *
 * Asks something before it is done. Who presses Return, or closes it, has said no.
 *
 * Returns: (transfer none): the dialog that is shown.
 */
GtkWindow *
gradual_compat_ask (GtkWindow *parent, const GradualCompatQuestion *question)
{
  AdwMessageDialog *dialog = message_new (parent, question->heading, question->body);
  Consequence *consequence = g_new0 (Consequence, 1);

  consequence->action = g_strdup (question->action);
  consequence->target = question->target != NULL ? g_variant_ref_sink (question->target) : NULL;
  adw_message_dialog_add_responses (dialog, "no", question->no, "yes", question->yes, NULL);
  adw_message_dialog_set_default_response (dialog, "no");
  adw_message_dialog_set_close_response (dialog, "no");
  g_signal_connect_data (dialog, "response", G_CALLBACK (question_answered), consequence,
                         consequence_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));

  return GTK_WINDOW (dialog);
}

/**
 * gradual_compat_show_about:
 *
 * Returns: (transfer none): the window that is shown.
 */
GtkWindow *
gradual_compat_show_about (GtkWindow *parent)
{
  GtkWidget *about = adw_about_window_new ();

  g_object_set (about, "transient-for", parent, "modal", TRUE, "application-name", _ ("Gradual"),
                "application-icon", GRADUAL_APP_ID, "version", GRADUAL_VERSION, "developer-name",
                /* TRANSLATORS: those who made the program. */
                _ ("The Gradual contributors"), "license-type", GTK_LICENSE_GPL_3_0, "comments",
                _ ("A training planner for runners that never ramps up too fast."), NULL);
  gtk_window_present (GTK_WINDOW (about));

  return GTK_WINDOW (about);
}
