/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "guide/symptom-facts.h"
#include "model/identifier.h"
#include "rules/training-facts.h"
#include "symptoms/form/form-state.h"
#include "window-private.h"

/* What is done with symptom reports: one is filled in, which changes the draft; it is finished; it
 * is opened, compared, deleted. What follows from it for the plan is in window-relief.c. */

/** gradual_window_ensure_symptoms: Returns: (transfer none): the page, as things are now. */
GradualSymptomsPage *
gradual_window_ensure_symptoms (GradualWindow *self)
{
  if (self->symptoms == NULL)
    self->symptoms = GRADUAL_SYMPTOMS_PAGE (
        gradual_window_add_page (self, GRADUAL_TYPE_SYMPTOMS_PAGE, GRADUAL_PAGE_SYMPTOMS));
  gradual_symptoms_page_set_library (self->symptoms, gradual_session_get_library (self->session),
                                     gradual_session_get_today (self->session));

  return self->symptoms;
}

/** gradual_window_show_symptoms: shows of symptoms what was shown last, as things are now. */
void
gradual_window_show_symptoms (GradualWindow *self)
{
  gradual_window_ensure_symptoms (self);
  self->is_asking = FALSE;
  gradual_window_show_page (self, GRADUAL_PAGE_SYMPTOMS);
}

static GradualSymptoms *
get_symptoms (GradualWindow *self)
{
  return gradual_session_get_library (self->session)->symptoms;
}

static void
commit (GradualWindow *self, GradualSymptoms *symptoms, const char *name)
{
  g_autoptr (GradualLibrary) library =
      gradual_library_with_symptoms (gradual_session_get_library (self->session), symptoms);

  gradual_session_commit (self->session, library, name);
}

static void
commit_report (GradualWindow *self, const GradualSymptomReport *values, const char *name)
{
  g_autoptr (GradualSymptomReport) report = gradual_symptom_report_new (values);
  g_autoptr (GradualSymptoms) symptoms = gradual_symptoms_with_report (get_symptoms (self), report);

  commit (self, symptoms, name);
}

/* What the log knows is filled in, as of the day the pain began, or of today while that is not
 * said. */
static void
take_facts (GradualWindow *self, GradualSymptomReport *values)
{
  GradualDay today = gradual_session_get_today (self->session);
  GradualTrainingFacts facts;

  gradual_training_facts_of_library (
      gradual_session_get_library (self->session), today,
      values->pain_began != GRADUAL_DAY_NONE ? values->pain_began : today, &facts);
  gradual_symptom_answers_take_facts (&values->answers, &facts);
}

static void
begin_report (GradualWindow *self)
{
  g_autofree char *id = gradual_identifier_new ();
  GradualSymptomReport values = {
      .id = id,
      .day = gradual_session_get_today (self->session),
      .section = GRADUAL_SECTION_SAFETY,
  };

  gradual_symptom_answers_init (&values.answers);
  take_facts (self, &values);
  commit_report (self, &values, _ ("New Report"));
}

/* What was marked as from the log follows the log. What the runner took back stays so. */
static void
refresh_draft (GradualWindow *self)
{
  const GradualSymptomReport *draft = gradual_symptoms_get_draft (get_symptoms (self));
  GradualSymptomReport values;

  if (draft == NULL)
    return;
  values = *draft;
  take_facts (self, &values);
  for (int i = 0; i < GRADUAL_N_QUESTIONS; i++)
    if (!gradual_symptom_answers_has (&draft->answers, (GradualQuestion)i))
      gradual_symptom_answers_set (&values.answers, (GradualQuestion)i, GRADUAL_UNANSWERED);
  if (!gradual_symptom_answers_equal (&values.answers, &draft->answers))
    commit_report (self, &values, _ ("Update From Log"));
}

static void
show_report (GradualWindow *self, const char *id)
{
  g_autofree char *own_id = g_strdup (id);

  refresh_draft (self);
  gradual_symptoms_page_show_report (gradual_window_ensure_symptoms (self), own_id);
  gradual_window_show_symptoms (self);
}

static void
show_symptoms_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                      GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);

  gradual_symptoms_page_show_history (gradual_window_ensure_symptoms (self));
  gradual_window_show_symptoms (self);
}

/* There is one draft at most: what was begun is gone on with. */
static void
new_report_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                   GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);

  if (gradual_symptoms_get_draft (get_symptoms (self)) == NULL)
    begin_report (self);
  show_report (self, gradual_symptoms_get_draft (get_symptoms (self))->id);
}

static void
open_report_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  show_report (GRADUAL_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
compare_reports_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  const char *before, *after;

  g_variant_get (parameter, "(&s&s)", &before, &after);
  gradual_symptoms_page_show_comparison (gradual_window_ensure_symptoms (self), before, after);
  gradual_window_show_symptoms (self);
}

/* Answers a question of @values, where there is one of that name that takes the value. */
static void
answer (GradualSymptomReport *values, const char *nick, int value)
{
  GradualQuestion question;

  if (gradual_question_from_nick (nick, &question) &&
      (value == GRADUAL_UNANSWERED || gradual_question_takes (question, value)))
    gradual_form_answer (values, question, value);
}

static void
commit_answers (GradualWindow *self, const GradualSymptomReport *values,
                const GradualSymptomReport *draft)
{
  if (!gradual_symptom_answers_equal (&values->answers, &draft->answers))
    commit_report (self, values, _ ("Answer"));
}

static void
answer_symptom_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  const GradualSymptomReport *draft = gradual_symptoms_get_draft (get_symptoms (self));
  GradualSymptomReport values;
  const char *nick;
  int value;

  if (draft == NULL)
    return;
  values = *draft;
  g_variant_get (parameter, "(&si)", &nick, &value);
  answer (&values, nick, value);
  commit_answers (self, &values, draft);
}

/* Several answers that are one step. */
static void
answer_symptoms_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  const GradualSymptomReport *draft = gradual_symptoms_get_draft (get_symptoms (self));
  GradualSymptomReport values;
  GVariantIter answers;
  const char *nick;
  int value;

  if (draft == NULL)
    return;
  values = *draft;
  g_variant_iter_init (&answers, parameter);
  while (g_variant_iter_next (&answers, "(&si)", &nick, &value))
    answer (&values, nick, value);
  commit_answers (self, &values, draft);
}

static void
set_pain_began_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  const GradualSymptomReport *draft = gradual_symptoms_get_draft (get_symptoms (self));
  GradualDay day = g_variant_get_int32 (parameter);
  GradualSymptomReport values;

  if (draft == NULL || day == draft->pain_began ||
      (day != GRADUAL_DAY_NONE &&
       (day < GRADUAL_DAY_MIN || day > gradual_session_get_today (self->session))))
    return;
  values = *draft;
  values.pain_began = day;
  values.section = GRADUAL_SECTION_PAIN;
  take_facts (self, &values);
  commit_report (self, &values, _ ("Set First Day of Pain"));
}

/* Whether nothing has to be answered before all else. */
static gboolean
can_finish (const GradualSymptomReport *draft)
{
  GradualFormState state;

  gradual_form_state_init (&state, &draft->answers, GRADUAL_N_SECTIONS - 1);

  return state.can_go_on;
}

static void
finish_report_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                      GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  const GradualSymptomReport *draft = gradual_symptoms_get_draft (get_symptoms (self));
  GradualSymptomReport values;

  if (draft == NULL || !can_finish (draft))
    return;
  values = *draft;
  values.is_finished = TRUE;
  commit_report (self, &values, _ ("Finish Report"));
}

/* A red flag can not be got rid of with its report. */
static void
delete_report_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  GradualSymptomReport *report = gradual_symptoms_find (get_symptoms (self), id);
  g_autoptr (GradualSymptoms) symptoms = NULL;

  if (report == NULL)
    return;
  if (gradual_symptom_report_is_suspended (report)) {
    gradual_window_show_toast (
        self, _ ("This report keeps the plan suspended until you record clearance"), FALSE);
    return;
  }
  symptoms = gradual_symptoms_without_report (get_symptoms (self), id);
  commit (self, symptoms, _ ("Delete Report"));
  gradual_window_show_toast (self, _ ("Report deleted"), TRUE);
}

/** gradual_window_install_symptom_actions: gives the class the actions of symptom reports. */
void
gradual_window_install_symptom_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.show-symptoms", NULL, show_symptoms_action);
  gtk_widget_class_install_action (widget_class, "win.new-report", NULL, new_report_action);
  gtk_widget_class_install_action (widget_class, "win.open-report", "s", open_report_action);
  gtk_widget_class_install_action (widget_class, "win.compare-reports", "(ss)",
                                   compare_reports_action);
  gtk_widget_class_install_action (widget_class, "win.answer-symptom", "(si)",
                                   answer_symptom_action);
  gtk_widget_class_install_action (widget_class, "win.answer-symptoms", "a(si)",
                                   answer_symptoms_action);
  gtk_widget_class_install_action (widget_class, "win.set-pain-began", "i", set_pain_began_action);
  gtk_widget_class_install_action (widget_class, "win.finish-report", NULL, finish_report_action);
  gtk_widget_class_install_action (widget_class, "win.delete-report", "s", delete_report_action);
}
