/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cause-row.h"

#include <glib/gi18n-lib.h>

#include "app/compat/button-name.h"
#include "app/symptoms/fraction-bars.h"
#include "guide/symptom-guide.h"
#include "guide/symptom-words.h"
#include "outcome-words.h"

/* From where on a cause is possible, and likely. */
static const double marks[] = {0.25, 0.5};

/* A cause: how much of it the answers say, and, unfolded, which answers. */
struct _GradualCauseRow {
  AdwBin parent_instance;

  /* Template. */
  GtkLabel *name;
  GtkLabel *share;
  GtkLabel *band;
  GradualFractionBars *bars;
  GtkLabel *sentence;
  GtkExpander *expander;
  GtkBox *list;
  GtkButton *more;
};

G_DEFINE_FINAL_TYPE (GradualCauseRow, gradual_cause_row, ADW_TYPE_BIN)

static GtkWidget *
text_new (const char *text)
{
  return g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                       PANGO_WRAP_WORD_CHAR, NULL);
}

/* What was asked, what was answered, and what that counts. */
static GtkWidget *
contribution_new (const GradualContribution *contribution, const GradualSymptomAnswers *answers)
{
  GtkWidget *item = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                  "spacing", 12, NULL);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *answer = gradual_outcome_answer (answers, contribution->question);
  g_autofree char *points = gradual_outcome_points (contribution);
  GtkWidget *answer_label = text_new (answer), *points_label = gtk_label_new (points);

  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_add_css_class (answer_label, "caption");
  gtk_widget_add_css_class (answer_label, "dim-label");
  gtk_widget_set_valign (points_label, GTK_ALIGN_START);
  gtk_widget_add_css_class (points_label, contribution->points > 0 ? "strong" : "dim-label");
  gtk_box_append (GTK_BOX (words),
                  text_new (_ (gradual_question_guide (contribution->question)->name)));
  gtk_box_append (GTK_BOX (words), answer_label);
  gtk_box_append (GTK_BOX (item), words);
  gtk_box_append (GTK_BOX (item), points_label);

  return item;
}

static void
show_bar (GradualCauseRow *self, const GradualCauseScore *score)
{
  double fraction = score->possible > 0 ? (double)score->points / score->possible : 0;
  g_autofree char *share = gradual_outcome_share (score);
  /* Digits and a percent sign have no direction: a mark keeps them in their order where text runs
   * from right to left. */
  g_autofree char *marked = g_strconcat ("\342\200\216", share, NULL);

  gtk_label_set_label (self->share, marked);
  gtk_label_set_label (self->band, gradual_band_words (score->band));
  gtk_widget_set_visible (GTK_WIDGET (self->bars), score->band != GRADUAL_BAND_NOT_ENOUGH);
  gradual_fraction_bars_set_bars (self->bars, &fraction, 1);
  gradual_fraction_bars_set_marks (self->bars, marks, G_N_ELEMENTS (marks));
}

static void
name_widgets (GradualCauseRow *self, const GradualCauseScore *score)
{
  const char *name = gradual_cause_name (score->cause);
  g_autofree char *spoken = gradual_outcome_cause_spoken (score);
  /* TRANSLATORS: the name, for a screen reader, of what unfolds; first the name of a cause. */
  g_autofree char *counted = g_strdup_printf (_ ("%s: what counted"), name);
  /* TRANSLATORS: the name, for a screen reader, of a button; first the name of a cause. */
  g_autofree char *more = g_strdup_printf (_ ("%s: answer more questions"), name);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->expander), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  counted, -1);
  gradual_compat_name_button (GTK_WIDGET (self->more), more);
}

/**
 * gradual_cause_row_new:
 * @score: what the answers say of a cause
 * @answers: the answers
 * @report_id: the report that they are of
 *
 * Returns: (transfer floating): a row for it.
 */
GtkWidget *
gradual_cause_row_new (const GradualCauseScore *score, const GradualSymptomAnswers *answers,
                       const char *report_id)
{
  GradualCauseRow *self = g_object_new (GRADUAL_TYPE_CAUSE_ROW, NULL);
  GradualQuestionSection section = gradual_outcome_section (score->cause);

  gtk_label_set_label (self->name, gradual_cause_name (score->cause));
  gtk_label_set_label (self->sentence, gradual_cause_sentence (score->cause));
  show_bar (self, score);
  for (guint i = 0; i < score->n_contributions; i++)
    gtk_box_append (self->list, contribution_new (&score->contributions[i], answers));
  gtk_widget_set_visible (GTK_WIDGET (self->expander), score->n_contributions > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->more), score->band == GRADUAL_BAND_NOT_ENOUGH);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->more), "(ss)", report_id,
                                    gradual_section_to_nick (section));
  name_widgets (self, score);

  return GTK_WIDGET (self);
}

static void
gradual_cause_row_class_init (GradualCauseRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (GRADUAL_TYPE_FRACTION_BARS);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/symptoms/outcome/cause-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualCauseRow, name);
  gtk_widget_class_bind_template_child (widget_class, GradualCauseRow, share);
  gtk_widget_class_bind_template_child (widget_class, GradualCauseRow, band);
  gtk_widget_class_bind_template_child (widget_class, GradualCauseRow, bars);
  gtk_widget_class_bind_template_child (widget_class, GradualCauseRow, sentence);
  gtk_widget_class_bind_template_child (widget_class, GradualCauseRow, expander);
  gtk_widget_class_bind_template_child (widget_class, GradualCauseRow, list);
  gtk_widget_class_bind_template_child (widget_class, GradualCauseRow, more);
}

static void
gradual_cause_row_init (GradualCauseRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
