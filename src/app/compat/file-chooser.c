/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "file-chooser.h"

#include <glib/gi18n-lib.h>

/* GtkFileChooserNative, which newer versions of GTK deprecate. */

/** Reply: what to call when a file was chosen. ISO C has no pointer that could be either data or a
 * function. */
typedef struct {
  GradualCompatFileFunc func;
} Reply;

static void
file_chosen (GtkNativeDialog *dialog, int response, gpointer user_data)
{
  const Reply *reply = user_data;
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  GtkWindow *parent = gtk_native_dialog_get_transient_for (dialog);

  reply->func (parent,
               response == GTK_RESPONSE_ACCEPT && file != NULL ? g_file_peek_path (file) : NULL);
  g_object_unref (dialog);
}

static void
show (GtkFileChooserNative *dialog, GradualCompatFileFunc func)
{
  Reply *reply = g_new (Reply, 1);

  reply->func = func;
  g_object_set_data_full (G_OBJECT (dialog), "reply", reply, g_free);
  g_signal_connect (dialog, "response", G_CALLBACK (file_chosen), reply);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
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

  add_filters (GTK_FILE_CHOOSER (dialog), _ ("Plans and Tables"), suffixes);
  show (dialog, func);
}

static void
ask_where (GtkWindow *parent, const char *title, const char *name, const char *kind,
           const char *suffix, GradualCompatFileFunc func)
{
  const char *const suffixes[] = {suffix, NULL};
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
      title, parent, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Export"), NULL);

  add_filters (GTK_FILE_CHOOSER (dialog), kind, suffixes);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  show (dialog, func);
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
