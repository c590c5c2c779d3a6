/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/outcome/relief-preview.h"
#include "sample.h"
#include "suite.h"
#include "symptoms/report-case.h"

static GradualLibrary *library;
static GradualSymptomReport *report;
static GradualReliefPreview preview;

/* A library with a report, and with the sample plan where there is to be one. */
static void
keep (const char *words, gboolean has_plan)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualSymptoms) symptoms = NULL;
  g_autoptr (GradualLibrary) reported = NULL;
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  report = report_case_new (words, SAMPLE_START);
  symptoms = gradual_symptoms_with_report (empty->symptoms, report);
  reported = gradual_library_with_symptoms (empty, symptoms);
  library = has_plan ? gradual_library_with_plan (reported, plan) : gradual_library_ref (reported);
}

static void
tear_down (void)
{
  gradual_relief_preview_clear (&preview);
  g_clear_pointer (&library, gradual_library_unref);
  g_clear_pointer (&report, gradual_symptom_report_unref);
}

static void
look (GradualRelief relief, GradualDay today)
{
  gradual_relief_preview_clear (&preview);
  gradual_relief_preview_init (&preview, library, report, relief, today);
}

static const GradualWeekChange *
week (guint index)
{
  ck_assert_uint_lt (index, preview.weeks->len);

  return &g_array_index (preview.weeks, GradualWeekChange, index);
}

/* The sample has 96 minutes a week, and 100 before: 75 are left of the first, and the second
 * repeats it. The library stays as it was. */
START_TEST (test_weeks_that_change)
{
  g_autoptr (GradualPlan) plan = NULL;

  keep (REPORT_JUMP, TRUE);
  plan = gradual_plan_ref (gradual_library_get_active_plan (library));
  look (GRADUAL_RELIEF_EASE, SAMPLE_START);
  ck_assert_str_eq (preview.effect, "");
  ck_assert_int_eq (week (0)->number, 1);
  ck_assert_int_eq (week (0)->minutes_before, 96);
  ck_assert_int_le (week (0)->minutes_after, 75);
  ck_assert_int_eq (week (1)->number, 2);
  ck_assert_int_le (week (1)->minutes_after, 75);
  ck_assert_ptr_eq (gradual_library_get_active_plan (library), plan);
  ck_assert_uint_eq (report->reliefs->len, 0);
}
END_TEST

/* The sample does not grow, from 96 minutes a week on: there is nothing to be held. */
START_TEST (test_nothing_would_change)
{
  keep (REPORT_MIX, TRUE);
  look (GRADUAL_RELIEF_HOLD, SAMPLE_START);
  ck_assert_uint_eq (preview.weeks->len, 0);
  ck_assert_str_eq (preview.effect, "In the plan as it is, nothing would change.");
}
END_TEST

/* Six runs and a race. */
START_TEST (test_what_forbids_running_says_that_runs_are_kept)
{
  keep (REPORT_STOP, TRUE);
  look (GRADUAL_RELIEF_STOP, SAMPLE_START);
  ck_assert_uint_eq (preview.weeks->len, 0);
  ck_assert_str_eq (preview.effect,
                    "7 runs to come are taken out of the calendar. They are kept, and come back "
                    "from the day on which you can run again.");
  look (GRADUAL_RELIEF_SUSPEND, SAMPLE_START + 20);
  ck_assert_str_eq (preview.effect,
                    "1 run to come is taken out of the calendar. It is kept, and comes back from "
                    "the day on which you can run again.");
  look (GRADUAL_RELIEF_SUSPEND, SAMPLE_START + 21);
  ck_assert_msg (g_str_has_prefix (preview.effect, "No run is planned now."), "%s", preview.effect);
}
END_TEST

START_TEST (test_areas_to_stretch)
{
  keep (REPORT_MIX, FALSE);
  look (GRADUAL_RELIEF_STRETCH, SAMPLE_START);
  ck_assert_uint_eq (preview.weeks->len, 0);
  /* Six weeks, the first day and the last one counted. */
  ck_assert_str_eq (preview.effect,
                    "On top of the checklist up to 3 January 2027: Hips, Hamstrings, Calves");
}
END_TEST

START_TEST (test_without_a_plan)
{
  keep (REPORT_JUMP, FALSE);
  look (GRADUAL_RELIEF_EASE, SAMPLE_START);
  ck_assert_uint_eq (preview.weeks->len, 0);
  ck_assert_str_eq (preview.effect, "There is no plan that could change.");
  look (GRADUAL_RELIEF_SUSPEND, SAMPLE_START);
  ck_assert_msg (g_str_has_prefix (preview.effect, "No run is planned now."), "%s", preview.effect);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("relief-preview");
  TCase *tests = tcase_create ("relief-preview");

  tcase_add_checked_fixture (tests, NULL, tear_down);
  tcase_add_test (tests, test_weeks_that_change);
  tcase_add_test (tests, test_nothing_would_change);
  tcase_add_test (tests, test_what_forbids_running_says_that_runs_are_kept);
  tcase_add_test (tests, test_areas_to_stretch);
  tcase_add_test (tests, test_without_a_plan);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
