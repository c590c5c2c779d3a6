/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-row.h"

struct _GradualReportRow {
  GtkListBoxRow parent_instance;

  /* Template. */
  GtkImage *icon;
  GtkLabel *word;
  GtkLabel *place;
  GtkLabel *detail;
};

G_DEFINE_FINAL_TYPE (GradualReportRow, gradual_report_row, GTK_TYPE_LIST_BOX_ROW)

/**
 * gradual_report_row_new:
 * @entry: what to show; it is copied
 *
 * Returns: (transfer floating): a row that tells what is broken and what is advised apart by icon
 *   and word, not by colour alone.
 */
GtkWidget *
gradual_report_row_new (const GradualReportEntry *entry)
{
  GradualReportRow *self = g_object_new (GRADUAL_TYPE_REPORT_ROW, NULL);
  gboolean is_hard;

  g_return_val_if_fail (entry != NULL, GTK_WIDGET (self));

  is_hard = entry->severity == GRADUAL_SEVERITY_HARD;
  gtk_image_set_from_icon_name (self->icon, is_hard ? "dialog-warning-symbolic"
                                                    : "dialog-information-symbolic");
  gtk_widget_add_css_class (GTK_WIDGET (self), is_hard ? "too-much" : "advice");
  gtk_label_set_text (self->word, entry->word);
  gtk_label_set_text (self->place, entry->place);
  gtk_label_set_text (self->detail, entry->detail);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  entry->spoken, -1);

  return GTK_WIDGET (self);
}

static void
gradual_report_row_class_init (GradualReportRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/report/report-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualReportRow, icon);
  gtk_widget_class_bind_template_child (widget_class, GradualReportRow, word);
  gtk_widget_class_bind_template_child (widget_class, GradualReportRow, place);
  gtk_widget_class_bind_template_child (widget_class, GradualReportRow, detail);
}

static void
gradual_report_row_init (GradualReportRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
