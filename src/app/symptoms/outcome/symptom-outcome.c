/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-outcome.h"

#include <glib/gi18n-lib.h>

#include "cause-row.h"
#include "guide/symptom-score.h"
#include "guide/symptom-words.h"
#include "app/symptoms/notice.h"
#include "outcome-words.h"
#include "relief-card.h"

/* What the guide says to a report that is finished, and what can be done about it. What a report
 * says does not change, so that its parts are built once; what can be done goes with the library.
 */
struct _GradualSymptomOutcome {
  AdwBin parent_instance;

  GradualSymptomReport *report; /* (nullable): what is shown */

  /* Template. */
  GtkScrolledWindow *scroller;
  GtkBox *content;
  GradualNotice *flags;
  GradualNotice *ask_first;
  GradualNotice *early;
  GradualNotice *pattern;
  GtkLabel *headline;
  GtkLabel *pain;
  GtkWidget *causes_group;
  GtkBox *causes;
  GtkWidget *marks;
  GtkWidget *fit_group;
  GtkLabel *fit;
  GtkWidget *reliefs_group;
  GtkLabel *nothing;
  GtkBox *reliefs;
  GtkWidget *honest_group;
  GtkLabel *honest;
  GtkLabel *disclaimer;
  GtkButton *change;
  GtkActionable *export_button;
  GtkActionable *print_button;
};

G_DEFINE_FINAL_TYPE (GradualSymptomOutcome, gradual_symptom_outcome, ADW_TYPE_BIN)

static void
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

static void
empty (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

/* What to do and by when, before all else. */
static void
show_flags (GradualSymptomOutcome *self, const GradualSymptomResult *result)
{
  gboolean has_flags = result->red_flags != 0;
  g_autofree char *list = gradual_outcome_question_list (result->red_flags);
  g_autofree char *detail = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->flags), has_flags);
  if (!has_flags)
    return;
  /* TRANSLATORS: what to do, then a list of warning signs. */
  detail = g_strdup_printf (_ ("%s\n\nYou said yes to:\n%s"),
                            gradual_urgency_advice (result->urgency), list);
  gradual_notice_set_words (self->flags, gradual_urgency_title (result->urgency), detail);
  gradual_notice_set_grave (self->flags, TRUE);
}

static void
show_early (GradualSymptomOutcome *self, const GradualSymptomResult *result)
{
  gboolean is_early = result->urgency == GRADUAL_URGENCY_EARLY;

  gtk_widget_set_visible (GTK_WIDGET (self->early), is_early);
  if (is_early)
    gradual_notice_set_words (self->early, gradual_urgency_title (GRADUAL_URGENCY_EARLY),
                              gradual_urgency_advice (GRADUAL_URGENCY_EARLY));
}

static GVariant *
change_target (const GradualSymptomReport *report, GradualQuestionSection section)
{
  return g_variant_new ("(ss)", report->id, gradual_section_to_nick (section));
}

static void
show_ask_first (GradualSymptomOutcome *self, const GradualSymptomResult *result)
{
  gboolean is_asked = result->ask_first != 0 && result->red_flags == 0;
  g_autofree char *list = gradual_outcome_question_list (result->ask_first);
  g_autofree char *detail = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->ask_first), is_asked);
  if (!is_asked)
    return;
  /* TRANSLATORS: then a list of warning signs. */
  detail = g_strdup_printf (_ ("With the symptoms that you have, these matter more than all below:"
                               "\n%s"),
                            list);
  gradual_notice_set_words (self->ask_first, _ ("Questions of safety are open"), detail);
  gradual_notice_set_grave (self->ask_first, TRUE);
  gradual_notice_set_button (self->ask_first, _ ("_Answer Them"), "win.change-answers",
                             change_target (self->report, GRADUAL_SECTION_SAFETY));
}

static void
show_causes (GradualSymptomOutcome *self, const GradualSymptomResult *result)
{
  g_autofree char *mix = gradual_symptom_mix_words (result);
  g_autofree char *pain = gradual_outcome_pain (result);

  show_text (self->headline, mix != NULL ? mix : "");
  show_text (self->pain, pain);
  empty (self->causes);
  for (guint i = 0; i < result->n_causes; i++)
    gtk_box_append (self->causes, gradual_cause_row_new (&result->causes[i], &self->report->answers,
                                                         self->report->id));
  gtk_widget_set_visible (self->causes_group, result->n_causes > 0);
  gtk_widget_set_visible (self->marks, result->n_causes > 0 &&
                                           result->causes[0].band != GRADUAL_BAND_NOT_ENOUGH);
}

/* Where it is another pattern, a clinician should see it: that is not said at the end of the page.
 */
static void
show_fit (GradualSymptomOutcome *self, const GradualSymptomResult *result)
{
  g_autofree char *fit = gradual_symptom_fit_words (result);
  gboolean is_other = result->is_other_pattern && result->red_flags == 0;

  gradual_notice_set_words (self->pattern, _ ("Have a clinician look at it"), fit);
  gtk_widget_set_visible (GTK_WIDGET (self->pattern), is_other);
  gtk_label_set_label (self->fit, fit);
  gtk_widget_set_visible (self->fit_group, result->n_causes > 0 && !is_other);
}

/* What is to be said of a result with scores alone. */
static void
show_limits (GradualSymptomOutcome *self, const GradualSymptomResult *result)
{
  g_autofree char *joined = g_strjoinv ("\n• ", (char **)gradual_symptom_honest_lines ());
  g_autofree char *lines = g_strconcat ("• ", joined, NULL);

  gtk_label_set_label (self->honest, lines);
  gtk_widget_set_visible (self->honest_group, result->n_causes > 0);
  gtk_label_set_label (self->disclaimer, gradual_symptom_disclaimer ());
}

/* Where running has to stop, that comes before what may have led to it. */
static void
put_first (GradualSymptomOutcome *self, const GradualSymptomResult *result)
{
  gboolean is_urgent = result->n_reliefs > 0 && (result->reliefs[0] == GRADUAL_RELIEF_SUSPEND ||
                                                 result->reliefs[0] == GRADUAL_RELIEF_STOP);

  gtk_box_reorder_child_after (self->content, self->reliefs_group,
                               is_urgent ? GTK_WIDGET (self->pain) : self->causes_group);
}

static void
build_reliefs (GradualSymptomOutcome *self, const GradualSymptomResult *result)
{
  empty (self->reliefs);
  for (guint i = 0; i < result->n_reliefs; i++)
    gtk_box_append (self->reliefs, gradual_relief_card_new (result->reliefs[i]));
  gtk_label_set_label (self->nothing, gradual_outcome_nothing (result));
  gtk_widget_set_visible (GTK_WIDGET (self->nothing), result->n_reliefs == 0);
  put_first (self, result);
}

/* An action is not named before what it is about. */
static void
aim_buttons (GradualSymptomOutcome *self)
{
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (self->change),
                                          change_target (self->report, GRADUAL_SECTION_SAFETY));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->change), "win.change-answers");
  gtk_actionable_set_action_target (self->export_button, "s", self->report->id);
  gtk_actionable_set_action_name (self->export_button, "win.export-report");
  gtk_actionable_set_action_target (self->print_button, "s", self->report->id);
  gtk_actionable_set_action_name (self->print_button, "win.print-report");
}

static void
build (GradualSymptomOutcome *self)
{
  GradualSymptomResult result;

  gradual_symptom_score (&self->report->answers, &result);
  show_flags (self, &result);
  show_ask_first (self, &result);
  show_early (self, &result);
  show_causes (self, &result);
  show_fit (self, &result);
  show_limits (self, &result);
  build_reliefs (self, &result);
  aim_buttons (self);
}

/* What goes with the library, and with the day. */
static void
update (GradualSymptomOutcome *self, const GradualLibrary *library, GradualDay today)
{
  gtk_button_set_label (self->change, gradual_outcome_can_be_reopened (self->report, today)
                                          ? _ ("Change _Answers")
                                          /* TRANSLATORS: a button: to fill in another report. */
                                          : _ ("Answer _Again"));
  for (GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (self->reliefs)); card != NULL;
       card = gtk_widget_get_next_sibling (card))
    gradual_relief_card_set_report (GRADUAL_RELIEF_CARD (card), library, self->report, today);
}

/* Whether the widgets can stay, with the place of the keyboard and what is unfolded. */
static gboolean
says_the_same (const GradualSymptomReport *a, const GradualSymptomReport *b)
{
  return a != NULL && g_str_equal (a->id, b->id) &&
         gradual_symptom_answers_equal (&a->answers, &b->answers) &&
         a->answers.from_log == b->answers.from_log;
}

/**
 * gradual_symptom_outcome_set_report:
 * @library: what the runner has; what a relief would change is shown of its active plan
 * @id: a finished report of it
 * @today: the day it is
 *
 * Shows the result of a report.
 */
void
gradual_symptom_outcome_set_report (GradualSymptomOutcome *self, GradualLibrary *library,
                                    const char *id, GradualDay today)
{
  GradualSymptomReport *report;
  gboolean is_same;

  g_return_if_fail (GRADUAL_IS_SYMPTOM_OUTCOME (self));
  g_return_if_fail (library != NULL && id != NULL);
  report = gradual_symptoms_find (library->symptoms, id);
  g_return_if_fail (report != NULL && report->is_finished);

  is_same = says_the_same (self->report, report);
  gradual_symptom_report_ref (report);
  g_clear_pointer (&self->report, gradual_symptom_report_unref);
  self->report = report;
  if (!is_same) {
    build (self);
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  }
  update (self, library, today);
}

static void
finalize (GObject *object)
{
  g_clear_pointer (&GRADUAL_SYMPTOM_OUTCOME (object)->report, gradual_symptom_report_unref);

  G_OBJECT_CLASS (gradual_symptom_outcome_parent_class)->finalize (object);
}

static void
gradual_symptom_outcome_class_init (GradualSymptomOutcomeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;

  g_type_ensure (GRADUAL_TYPE_NOTICE);
  gtk_widget_class_set_template_from_resource (widget_class, GRADUAL_RESOURCES
                                               "/symptoms/outcome/symptom-outcome.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, scroller);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, content);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, flags);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, ask_first);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, early);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, pattern);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, headline);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, pain);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, causes_group);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, causes);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, marks);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, fit_group);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, fit);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, reliefs_group);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, nothing);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, reliefs);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, honest_group);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, honest);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, disclaimer);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, change);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, export_button);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomOutcome, print_button);
}

static void
gradual_symptom_outcome_init (GradualSymptomOutcome *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
