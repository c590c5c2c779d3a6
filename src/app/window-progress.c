/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "compat/file-chooser.h"
#include "progress/progress-csv.h"
#include "progress/progress-picture.h"
#include "window-private.h"

/* How it goes, and the charts of it that leave the program. What is written goes by the end of the
 * file's name. */

/** gradual_window_ensure_progress: Returns: (transfer none): the page, as things are now. */
GradualProgressPage *
gradual_window_ensure_progress (GradualWindow *self)
{
  if (self->progress == NULL)
    self->progress = GRADUAL_PROGRESS_PAGE (
        gradual_window_add_page (self, GRADUAL_TYPE_PROGRESS_PAGE, GRADUAL_PAGE_PROGRESS));
  gradual_progress_page_set_library (self->progress, gradual_session_get_library (self->session),
                                     gradual_session_get_today (self->session));

  return self->progress;
}

/** gradual_window_show_progress: shows how it goes, as things are now. */
void
gradual_window_show_progress (GradualWindow *self)
{
  gradual_window_ensure_progress (self);
  self->is_asking = FALSE;
  gradual_window_show_page (self, GRADUAL_PAGE_PROGRESS);
}

static GBytes *
to_table (GradualProgressPage *page)
{
  g_autoptr (GArray) weeks = gradual_progress_page_dup_weeks (page);
  gsize length;
  char *text = gradual_progress_to_csv (weeks, &length);

  return g_bytes_new_take (text, length);
}

static GBytes *
to_picture (GradualProgressPage *page, GradualPictureFormat format, GError **error)
{
  g_autoptr (GPtrArray) figures = gradual_progress_page_dup_figures (page);

  if (figures->len == 0) {
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                         _ ("There is no chart of these weeks. Choose more weeks."));
    return NULL;
  }

  return gradual_progress_picture (figures, GTK_WIDGET (page), format, error);
}

static void
save_progress (GtkWindow *window, const char *path)
{
  GradualWindow *self = GRADUAL_WINDOW (window);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  GradualProgressPage *page;

  if (path == NULL)
    return;
  page = gradual_window_ensure_progress (self);
  if (g_str_has_suffix (path, ".csv"))
    bytes = to_table (page);
  else
    bytes = to_picture (
        page, g_str_has_suffix (path, ".svg") ? GRADUAL_PICTURE_SVG : GRADUAL_PICTURE_PNG, &error);
  if (bytes != NULL)
    gradual_window_write_bytes (self, bytes, path);
  else
    gradual_window_tell_unwritten (self, path, error);
}

static void
show_progress_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                      GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);

  gradual_window_show_progress (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->progress));
}

/* Asks where the charts are to be. The date in the name is one that sorts. */
static void
export_progress_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  const char *suffix = g_variant_get_string (parameter, NULL);
  g_autofree char *date = gradual_day_format (gradual_session_get_today (self->session));
  /* TRANSLATORS: the name of a file: a date, and how the name ends. */
  g_autofree char *name = g_strdup_printf (_ ("Progress %s.%s"), date, suffix);
  const char *kind = g_str_equal (suffix, "csv")   ? _ ("Tables")
                     : g_str_equal (suffix, "svg") ? _ ("Drawings")
                                                   : _ ("Pictures");

  gradual_compat_save_charts (GTK_WINDOW (self), name, kind, suffix, save_progress);
}

/* Without a dialog. */
static void
save_progress_to_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  save_progress (GTK_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

/** gradual_window_install_progress_actions: gives the class what shows how it goes. */
void
gradual_window_install_progress_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.show-progress", NULL, show_progress_action);
  gtk_widget_class_install_action (widget_class, "win.export-progress", "s",
                                   export_progress_action);
  gtk_widget_class_install_action (widget_class, "win.save-progress-to", "s",
                                   save_progress_to_action);
}
