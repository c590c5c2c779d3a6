/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "message-dialog.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* AdwMessageDialog, which newer versions of libadwaita deprecate. */

/* Between heading and text, as libadwaita has it. */
#define MESSAGE_SPACING 10

/** Reply: what to call when the runner has answered. ISO C has no pointer that could be either data
 * or a function. */
typedef struct {
  GradualCompatAnswerFunc func;
} Reply;

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

  reply->func (gtk_window_get_transient_for (GTK_WINDOW (dialog)), answer);
}

static GtkWindow *
ask (AdwMessageDialog *dialog, GradualCompatAnswerFunc func)
{
  Reply *reply = g_new (Reply, 1);

  reply->func = func;
  g_object_set_data_full (G_OBJECT (dialog), "reply", reply, g_free);
  g_signal_connect (dialog, "response", G_CALLBACK (answered), reply);
  gtk_window_present (GTK_WINDOW (dialog));

  return GTK_WINDOW (dialog);
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

  return ask (dialog, func);
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

  return ask (dialog, func);
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

  return ask (dialog, func);
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
