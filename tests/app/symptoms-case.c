/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptoms-case.h"

#include "planner/relief.h"
#include "rules/check.h"

/* A finished report of today, in which one question is answered with yes. One step. */
void
case_add_report (GradualSession *session, const char *id, GradualQuestion question)
{
  GradualDay today = gradual_session_get_today (session);
  GradualSymptomReport values = {.id = id, .day = today, .pain_began = today, .is_finished = TRUE};
  g_autoptr (GradualSymptomReport) report = NULL;
  g_autoptr (GradualSymptoms) symptoms = NULL;

  gradual_symptom_answers_init (&values.answers);
  gradual_symptom_answers_set (&values.answers, question, 1);
  report = gradual_symptom_report_new (&values);
  symptoms = gradual_symptoms_with_report (gradual_session_get_symptoms (session), report);
  ck_assert (gradual_session_set_symptoms (session, symptoms, "Finish Report"));
}

/* Does what a report leads to; the step has the name of the relief. */
gboolean
case_relieve (GradualSession *session, const char *id, GradualRelief relief)
{
  return gradual_session_apply_relief (session, id, relief, "Warning sign: a pop",
                                       gradual_relief_to_nick (relief));
}

/* Two steps: a report with a red flag, and what it leads to. */
void
case_suspend (GradualSession *session, const char *id)
{
  case_add_report (session, id, GRADUAL_QUESTION_POP);
  ck_assert (case_relieve (session, id, GRADUAL_RELIEF_SUSPEND));
}

const GradualSymptomReport *
case_report (GradualSession *session, const char *id)
{
  return gradual_symptoms_find (gradual_session_get_symptoms (session), id);
}

gboolean
case_has_suspended_report (GradualSession *session)
{
  const GradualSymptoms *symptoms = gradual_session_get_symptoms (session);

  for (guint i = 0; i < symptoms->reports->len; i++)
    if (gradual_symptom_report_is_suspended (g_ptr_array_index (symptoms->reports, i)))
      return TRUE;

  return FALSE;
}

static gboolean
has_runs_from (const GradualPlan *plan, GradualDay day)
{
  for (; day <= gradual_plan_end (plan); day++)
    if (gradual_plan_has_day (plan, day) && gradual_plan_run_on (plan, day) != NULL)
      return TRUE;

  return FALSE;
}

/* What is not so as the reports say, if anything: where one is suspended no plan may have a run to
 * come, and where none is, none may be kept from running. */
const char *
case_find_breach (GradualSession *session)
{
  const GradualLibrary *library = gradual_session_get_library (session);
  gboolean is_suspended = case_has_suspended_report (session);

  for (guint i = 0; i < library->items->len; i++) {
    const GradualLibraryItem *item = g_ptr_array_index (library->items, i);
    const GradualRestriction *open = gradual_relief_find_open (item->plan);

    if (!is_suspended && open != NULL)
      return "a plan is restricted without a report";
    if (!is_suspended && item->held != NULL)
      return "something is held for nothing";
    if (is_suspended && (open == NULL || open->kind != GRADUAL_RESTRICTION_RED_FLAG))
      return "a plan is not restricted";
    if (is_suspended && item->held == NULL)
      return "nothing is held";
    if (is_suspended && has_runs_from (item->plan, gradual_session_get_today (session)))
      return "there are runs to come";
  }

  return NULL;
}

static void
assert_no_breach (GradualSession *session)
{
  const char *breach = case_find_breach (session);

  ck_assert_msg (breach == NULL, "%s", breach);
}

void
case_assert_suspended (GradualSession *session)
{
  ck_assert (case_has_suspended_report (session));
  assert_no_breach (session);
}

void
case_assert_free (GradualSession *session)
{
  ck_assert (!case_has_suspended_report (session));
  assert_no_breach (session);
  if (gradual_session_get_plan (session) != NULL)
    case_assert_keeps_the_rules (session);
}

/* The minutes of a plan's runs from today on, with their days from the sample's first one: "1:30
 * 5:66"; a race has none. */
char *
case_runs (GradualSession *session, const char *id)
{
  const GradualPlan *plan = gradual_library_find (gradual_session_get_library (session), id)->plan;
  GString *text = g_string_new (NULL);

  for (GradualDay day = gradual_session_get_today (session); day <= gradual_plan_end (plan);
       day++) {
    const GradualRun *run = gradual_plan_run_on (plan, day);

    if (run != NULL)
      g_string_append_printf (text, "%s%d:%d", text->len > 0 ? " " : "", day - SAMPLE_START,
                              MAX (run->minutes, 0));
  }

  return g_string_free (text, FALSE);
}
