/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "relief-case.h"

/** relief_case_plan: Returns: the sample's plan under another id. */
GradualPlan *
relief_case_plan (const char *id, const Sample *sample)
{
  g_autoptr (GradualPlan) plan = sample_plan (sample);
  GradualPlanHead head = plan->head;

  head.id = id;

  return gradual_plan_with_head (plan, &head);
}

/** relief_case_with_report: Returns: the library with a finished report of the sample's first day.
 */
GradualLibrary *
relief_case_with_report (const GradualLibrary *library, const char *id)
{
  GradualSymptomReport template = {
      .id = id,
      .day = sample_day (1, 1),
      .pain_began = sample_day (1, 1),
      .is_finished = TRUE,
  };
  g_autoptr (GradualSymptomReport) report = NULL;
  g_autoptr (GradualSymptoms) symptoms = NULL;

  gradual_symptom_answers_init (&template.answers);
  report = gradual_symptom_report_new (&template);
  symptoms = gradual_symptoms_with_report (library->symptoms, report);

  return gradual_library_with_symptoms (library, symptoms);
}

/** relief_case_library: Returns: a library of the sample's plan, active, and of one report. */
GradualLibrary *
relief_case_library (const Sample *sample)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualPlan) plan = sample_plan (sample);
  g_autoptr (GradualLibrary) library = gradual_library_with_plan (empty, plan);

  return relief_case_with_report (library, RELIEF_CASE_REPORT);
}

/** relief_case_assert_sound: Fails where the future of @plan breaks a rule, and says where. */
void
relief_case_assert_sound (const GradualPlan *plan, GradualDay today)
{
  g_autoptr (GradualReport) report = gradual_check (plan, today, 1);
  g_autofree char *findings = sample_findings (report, GRADUAL_SEVERITY_HARD);

  ck_assert_msg (gradual_report_is_sound (report), "%s", findings);
}

/** relief_case_assert_past: Fails where what lies before @today, or the log, is another. */
void
relief_case_assert_past (const GradualPlan *before, const GradualPlan *after, GradualDay today)
{
  ck_assert_ptr_eq (before->log, after->log);
  for (GradualDay day = gradual_plan_start (before); day <= gradual_plan_end (before); day++)
    if (day < today)
      ck_assert_ptr_eq (gradual_plan_run_on (before, day), gradual_plan_run_on (after, day));
}

static char *
tell_changes (const GArray *changes)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++) {
    const GradualChange *change = &g_array_index (changes, GradualChange, i);
    int offset = change->day - sample_day (1, 1);

    g_string_append_printf (text, "%d.%d %d>%d\n", offset / 7 + 1, offset % 7 + 1, change->before,
                            change->after);
  }

  return g_string_free (text, FALSE);
}

/** relief_case_apply: Returns: the library relieved, with what holds for every relief asserted.
 * What was shortened goes into @told, where that is not NULL. */
GradualLibrary *
relief_case_apply (const GradualLibrary *library, const char *report_id, GradualRelief relief,
                   GradualDay today, char **told)
{
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autofree char *given = relief_case_grid (library);
  GradualLibrary *relieved =
      gradual_relief_apply (library, report_id, relief, "Pain of 4 of 10", today, changes);

  ck_assert_uint_eq (relieved->items->len, library->items->len);
  for (guint i = 0; i < relieved->items->len; i++) {
    const GradualLibraryItem *before = g_ptr_array_index (library->items, i);
    const GradualLibraryItem *after = g_ptr_array_index (relieved->items, i);

    relief_case_assert_sound (after->plan, today);
    relief_case_assert_past (before->plan, after->plan, today);
  }
  sample_assert_text (relief_case_grid (library), given);
  if (told != NULL)
    *told = tell_changes (changes);

  return relieved;
}

/** relief_case_step: Puts the library relieved, by its report, in the place of what it was. */
void
relief_case_step (GradualLibrary **library, GradualRelief relief, GradualDay today)
{
  GradualLibrary *relieved = relief_case_apply (*library, RELIEF_CASE_REPORT, relief, today, NULL);

  gradual_library_unref (*library);
  *library = relieved;
}

/** relief_case_grid: Returns: the active plan as a sample writes it; "" where there is none. */
char *
relief_case_grid (const GradualLibrary *library)
{
  GradualPlan *plan = gradual_library_get_active_plan (library);

  return plan != NULL ? sample_grid (plan) : g_strdup ("");
}

static char *
tell_day (GradualDay day)
{
  int offset = day - sample_day (1, 1);

  return day == GRADUAL_DAY_NONE ? g_strdup ("")
                                 : g_strdup_printf ("%d.%d", offset / 7 + 1, offset % 7 + 1);
}

/** relief_case_restrictions: Returns: a line each, "reduce 75 2.4-2.7", by week and day. */
char *
relief_case_restrictions (const GradualPlan *plan)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plan->restrictions->len; i++) {
    const GradualRestriction *restriction = g_ptr_array_index (plan->restrictions, i);
    g_autofree char *from = tell_day (restriction->from);
    g_autofree char *until = tell_day (restriction->until);

    g_string_append (text, gradual_restriction_kind_to_nick (restriction->kind));
    if (restriction->kind == GRADUAL_RESTRICTION_REDUCE)
      g_string_append_printf (text, " %d", restriction->factor_percent);
    g_string_append_printf (text, " %s-%s\n", from, until);
  }

  return g_string_free (text, FALSE);
}

/** relief_case_active_restrictions: Returns: those of the active plan. */
char *
relief_case_active_restrictions (const GradualLibrary *library)
{
  return relief_case_restrictions (gradual_library_get_active_plan (library));
}

/** relief_case_reliefs: Returns: what was done about a report, "ease 2.4, clear 2.5". */
char *
relief_case_reliefs (const GradualLibrary *library, const char *report_id)
{
  const GradualSymptomReport *report = gradual_symptoms_find (library->symptoms, report_id);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < report->reliefs->len; i++) {
    const GradualReliefEntry *entry = &g_array_index (report->reliefs, GradualReliefEntry, i);
    g_autofree char *day = tell_day (entry->day);

    g_string_append_printf (text, "%s%s %s", i > 0 ? ", " : "",
                            gradual_relief_to_nick (entry->relief), day);
  }

  return g_string_free (text, FALSE);
}
