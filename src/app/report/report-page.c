/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-page.h"

#include <glib/gi18n-lib.h>

#include "report-row.h"
#include "report-summary.h"

/* How many rows are there at the first frame, which is more than most screens show. The others come
 * one at each frame: a plan of two years of which every run breaks rules would stop the window for
 * seconds. (To come when there is nothing else to do would not be enough: all of them may be made
 * before the next frame, which then has all of them to measure.) */
#define FIRST_ROWS 6

struct _GradualReportPage {
  AdwBin parent_instance;

  /* Owned. */
  GradualPlanFile *file;        /* (nullable): what the page is about */
  GradualReportSummary summary; /* what there is to say about it */
  guint n_rows;                 /* how many of its entries have a row */
  guint build_callback;

  /* Template. */
  GtkImage *icon;
  GtkLabel *headline;
  GtkLabel *basis;
  GtkListBox *entries;
  GtkWidget *remedy_expander;
  GtkLabel *remedy;
  GtkLabel *promise;
  GtkButton *take_button;
};

G_DEFINE_FINAL_TYPE (GradualReportPage, gradual_report_page, ADW_TYPE_BIN)

static void
add_row (GradualReportPage *self)
{
  const GradualReportEntry *entry = g_ptr_array_index (self->summary.entries, self->n_rows++);

  gtk_list_box_append (self->entries, gradual_report_row_new (entry));
}

static gboolean
add_next_row (GtkWidget *widget, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  GradualReportPage *self = GRADUAL_REPORT_PAGE (widget);

  add_row (self);
  if (self->n_rows < self->summary.entries->len)
    return G_SOURCE_CONTINUE;
  self->build_callback = 0;

  return G_SOURCE_REMOVE;
}

static void
remove_rows (GradualReportPage *self)
{
  GtkListBoxRow *row;

  if (self->build_callback != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->build_callback);
  self->build_callback = 0;
  while ((row = gtk_list_box_get_row_at_index (self->entries, 0)) != NULL)
    gtk_list_box_remove (self->entries, GTK_WIDGET (row));
  self->n_rows = 0;
}

static void
show_entries (GradualReportPage *self)
{
  guint n_entries = self->summary.entries->len;

  remove_rows (self);
  while (self->n_rows < MIN (n_entries, FIRST_ROWS))
    add_row (self);
  if (self->n_rows < n_entries)
    self->build_callback =
        gtk_widget_add_tick_callback (GTK_WIDGET (self), add_next_row, NULL, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->entries), n_entries > 0);
}

static void
show_label (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

static void
show_summary (GradualReportPage *self)
{
  const GradualReportSummary *summary = &self->summary;
  gboolean has_remedy = *summary->remedy != '\0';

  gtk_image_set_from_icon_name (self->icon, summary->is_sound ? "emblem-ok-symbolic"
                                                              : "dialog-warning-symbolic");
  gtk_label_set_text (self->headline, summary->headline);
  show_label (self->basis, summary->basis);
  show_entries (self);
  gtk_label_set_text (self->remedy, summary->remedy);
  gtk_widget_set_visible (self->remedy_expander, has_remedy);
  gtk_label_set_text (self->promise,
                      has_remedy ? _ ("Runs get shorter until every rule holds. None gets longer.")
                                 : _ ("The plan can be taken as it is."));
  gtk_button_set_label (self->take_button,
                        has_remedy ? _ ("Make It Gradual") : _ ("Take the Plan"));
}

/**
 * gradual_report_page_take_file:
 * @file: (transfer full): what was read
 * @today: the day it is
 *
 * Shows what the rules find in a plan.
 */
void
gradual_report_page_take_file (GradualReportPage *self, GradualPlanFile *file, GradualDay today)
{
  g_return_if_fail (GRADUAL_IS_REPORT_PAGE (self));
  g_return_if_fail (file != NULL);

  g_clear_pointer (&self->file, gradual_plan_file_free);
  self->file = file;
  gradual_report_summary_clear (&self->summary);
  gradual_report_summary_init (&self->summary, file->plan, file->first_week, file->is_foreign,
                               today);
  show_summary (self);
}

/** gradual_report_page_get_file: Returns: (transfer none) (nullable): what the page is about. */
const GradualPlanFile *
gradual_report_page_get_file (GradualReportPage *self)
{
  g_return_val_if_fail (GRADUAL_IS_REPORT_PAGE (self), NULL);

  return self->file;
}

static gboolean
grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (GRADUAL_REPORT_PAGE (widget)->take_button));
}

static void
finalize (GObject *object)
{
  GradualReportPage *self = GRADUAL_REPORT_PAGE (object);

  g_clear_pointer (&self->file, gradual_plan_file_free);
  gradual_report_summary_clear (&self->summary);

  G_OBJECT_CLASS (gradual_report_page_parent_class)->finalize (object);
}

static void
gradual_report_page_class_init (GradualReportPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;
  widget_class->grab_focus = grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/report/report-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualReportPage, icon);
  gtk_widget_class_bind_template_child (widget_class, GradualReportPage, headline);
  gtk_widget_class_bind_template_child (widget_class, GradualReportPage, basis);
  gtk_widget_class_bind_template_child (widget_class, GradualReportPage, entries);
  gtk_widget_class_bind_template_child (widget_class, GradualReportPage, remedy_expander);
  gtk_widget_class_bind_template_child (widget_class, GradualReportPage, remedy);
  gtk_widget_class_bind_template_child (widget_class, GradualReportPage, promise);
  gtk_widget_class_bind_template_child (widget_class, GradualReportPage, take_button);
}

static void
gradual_report_page_init (GradualReportPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
