/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-comparison.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "report-changes.h"

#define COLUMN_CHARS 8
#define PADDING      12

/* Two reports side by side: a list for each group of what there is to compare, whose rows can be
 * walked through with the arrow keys. */
struct _GradualSymptomComparison {
  AdwBin parent_instance;

  /* Owned; (nullable): until the first ones are set. */
  GradualSymptomReport *before;
  GradualSymptomReport *after;

  /* Template. */
  GtkLabel *headline;
  GtkWidget *answers;
  GtkListBox *overview_list;
  GtkListBox *causes_list;
  GtkListBox *answers_list;
};

G_DEFINE_FINAL_TYPE (GradualSymptomComparison, gradual_symptom_comparison, ADW_TYPE_BIN)

static void
add_label (GtkWidget *line, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_width_chars (GTK_LABEL (label), COLUMN_CHARS);
  gtk_widget_set_hexpand (label, TRUE);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (line), label);
}

static GtkWidget *
add_row (GtkListBox *list, const char *spoken)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, PADDING);

  gtk_box_set_homogeneous (GTK_BOX (line), TRUE);
  gtk_widget_add_css_class (line, "compared");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), line);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_list_box_append (list, row);

  return line;
}

static void
add_dates (GradualSymptomComparison *self, GtkListBox *list)
{
  g_autofree char *before = gradual_date_label (self->before->day, GRADUAL_DATE_FULL);
  g_autofree char *after = gradual_date_label (self->after->day, GRADUAL_DATE_FULL);
  /* TRANSLATORS: two dates, of an older and a newer report. */
  g_autofree char *spoken = g_strdup_printf (_ ("Before: %s, after: %s"), before, after);
  GtkWidget *line = add_row (list, spoken);

  add_label (line, "", NULL);
  add_label (line, before, "heading");
  add_label (line, after, "heading");
}

static void
clear (GtkListBox *list)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

static void
show_changes (GradualSymptomComparison *self)
{
  GtkListBox *lists[GRADUAL_N_CHANGE_GROUPS] = {
      [GRADUAL_CHANGES_OVERVIEW] = self->overview_list,
      [GRADUAL_CHANGES_CAUSES] = self->causes_list,
      [GRADUAL_CHANGES_ANSWERS] = self->answers_list,
  };
  g_autoptr (GPtrArray) changes = gradual_report_changes_new (self->before, self->after);
  gboolean has_answers = FALSE;

  for (guint i = 0; i < GRADUAL_N_CHANGE_GROUPS; i++) {
    clear (lists[i]);
    add_dates (self, lists[i]);
  }
  for (guint i = 0; i < changes->len; i++) {
    const GradualReportChange *change = g_ptr_array_index (changes, i);
    g_autofree char *spoken = gradual_report_change_spoken (change);
    GtkWidget *line = add_row (lists[change->group], spoken);

    add_label (line, change->name, NULL);
    add_label (line, change->before, "dim-label");
    add_label (line, change->after, change->is_different ? "changed" : "dim-label");
    has_answers |= change->group == GRADUAL_CHANGES_ANSWERS;
  }
  gtk_widget_set_visible (self->answers, has_answers);
}

/**
 * gradual_symptom_comparison_set_reports:
 * @before: a finished report
 * @after: another one, which was begun later
 *
 * Shows what is different in the two.
 */
void
gradual_symptom_comparison_set_reports (GradualSymptomComparison *self,
                                        GradualSymptomReport *before, GradualSymptomReport *after)
{
  g_autofree char *headline = NULL;

  g_return_if_fail (GRADUAL_IS_SYMPTOM_COMPARISON (self));
  g_return_if_fail (before != NULL && after != NULL);

  if (self->before == before && self->after == after)
    return;
  gradual_symptom_report_ref (before);
  gradual_symptom_report_ref (after);
  g_clear_pointer (&self->before, gradual_symptom_report_unref);
  g_clear_pointer (&self->after, gradual_symptom_report_unref);
  self->before = before;
  self->after = after;
  headline = gradual_report_changes_headline (before, after);
  gtk_label_set_label (self->headline, headline);
  show_changes (self);
}

static void
finalize (GObject *object)
{
  GradualSymptomComparison *self = GRADUAL_SYMPTOM_COMPARISON (object);

  g_clear_pointer (&self->before, gradual_symptom_report_unref);
  g_clear_pointer (&self->after, gradual_symptom_report_unref);

  G_OBJECT_CLASS (gradual_symptom_comparison_parent_class)->finalize (object);
}

static void
gradual_symptom_comparison_class_init (GradualSymptomComparisonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;

  gtk_widget_class_set_template_from_resource (widget_class, GRADUAL_RESOURCES
                                               "/symptoms/history/symptom-comparison.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomComparison, headline);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomComparison, answers);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomComparison, overview_list);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomComparison, causes_list);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomComparison, answers_list);
}

static void
gradual_symptom_comparison_init (GradualSymptomComparison *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
