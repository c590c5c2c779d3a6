/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/pain-series.h"

#include "model/duplicate.h"
#include "sample.h"
#include "suite.h"
#include "symptom-samples.h"

#define TODAY (SAMPLE_START + 7)

static GradualLibrary *
with_report (const GradualLibrary *library, GradualSymptomReport *report)
{
  g_autoptr (GradualSymptoms) symptoms = gradual_symptoms_with_report (library->symptoms, report);

  return gradual_library_with_symptoms (library, symptoms);
}

/* A run of that pain on a plan of its own; absent pain too. */
static GradualLibrary *
with_run (const GradualLibrary *library, GradualDay day, int pain)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualLogEntry) entry = gradual_log_entry_new (&(GradualLogEntry){
      .id = "run",
      .day = day,
      .seconds = 40 * 60,
      .distance_m = GRADUAL_ABSENT,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = pain,
      .source = "manual",
      .note = "",
  });
  g_autoptr (GradualPlan) logged = gradual_plan_with_log_entry (plan, entry);

  return gradual_library_with_plan (library, logged);
}

START_TEST (test_runs_and_reports_by_day)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualSymptomReport) old = symptom_sample_report (1, TODAY - 9, 5);
  g_autoptr (GradualSymptomReport) new = symptom_sample_report (2, TODAY, 3);
  g_autoptr (GradualLibrary) one = with_report (empty, old);
  g_autoptr (GradualLibrary) two = with_report (one, new);
  g_autoptr (GradualLibrary) library = with_run (two, TODAY, 0);
  g_autoptr (GArray) series = gradual_pain_series_new (library);

  ck_assert_uint_eq (series->len, 3);
  ck_assert_int_eq (gradual_pain_series_get (series, 0)->pain, 5);
  ck_assert_int_eq (gradual_pain_series_get (series, 0)->source, GRADUAL_PAIN_OF_REPORT);
  /* Of one day the run comes first; a run that did not hurt is a point too. */
  ck_assert_int_eq (gradual_pain_series_get (series, 1)->source, GRADUAL_PAIN_OF_RUN);
  ck_assert_int_eq (gradual_pain_series_get (series, 1)->pain, 0);
  ck_assert_int_eq (gradual_pain_series_get (series, 1)->minutes, 40);
  ck_assert_int_eq (gradual_pain_series_get (series, 2)->pain, 3);
  ck_assert_uint_eq (gradual_pain_series_first_since (series, TODAY - 9), 0);
  ck_assert_uint_eq (gradual_pain_series_first_since (series, TODAY - 8), 1);
  ck_assert_uint_eq (gradual_pain_series_first_since (series, TODAY + 1), 3);
}
END_TEST

START_TEST (test_what_says_nothing_of_pain_is_no_point)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualSymptomReport) draft = symptom_sample_draft (TODAY);
  g_autoptr (GradualSymptomReport) silent = symptom_sample_report (1, TODAY, GRADUAL_UNANSWERED);
  g_autoptr (GradualLibrary) one = with_report (empty, silent);
  g_autoptr (GradualLibrary) two = with_report (one, draft);
  g_autoptr (GradualLibrary) library = with_run (two, TODAY, GRADUAL_ABSENT);
  g_autoptr (GArray) series = gradual_pain_series_new (library);

  ck_assert_uint_eq (series->len, 0);
}
END_TEST

START_TEST (test_a_run_in_two_plans_is_one_point)
{
  g_autoptr (GradualLibrary) library = symptom_sample_library (0, FALSE, TODAY);
  g_autoptr (GradualPlan) copy =
      gradual_plan_duplicate (gradual_library_get_active_plan (library), "copy", "Copy");
  g_autoptr (GradualLibrary) both = gradual_library_with_plan (library, copy);
  g_autoptr (GArray) series = gradual_pain_series_new (library);
  g_autoptr (GArray) of_both = gradual_pain_series_new (both);

  ck_assert_uint_eq (both->items->len, 2);
  ck_assert_uint_eq (series->len, 35);
  ck_assert (gradual_pain_series_equal (series, of_both));
}
END_TEST

START_TEST (test_equal_only_where_the_same_is_shown)
{
  g_autoptr (GradualLibrary) library = symptom_sample_library (2, FALSE, TODAY);
  g_autoptr (GradualSymptomReport) other = symptom_sample_report (1, TODAY, 1);
  g_autoptr (GradualLibrary) changed = with_report (library, other);
  g_autoptr (GArray) series = gradual_pain_series_new (library);
  g_autoptr (GArray) again = gradual_pain_series_new (library);
  g_autoptr (GArray) of_changed = gradual_pain_series_new (changed);

  ck_assert (gradual_pain_series_equal (series, again));
  ck_assert (!gradual_pain_series_equal (series, of_changed));
}
END_TEST

static void
assert_words (char *words, const char *expected)
{
  ck_assert_str_eq (words, expected);
  g_free (words);
}

START_TEST (test_words)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualSymptomReport) report = symptom_sample_report (1, TODAY - 9, 5);
  g_autoptr (GradualLibrary) one = with_report (empty, report);
  g_autoptr (GradualLibrary) library = with_run (one, TODAY, 2);
  g_autoptr (GArray) series = gradual_pain_series_new (library);

  assert_words (gradual_pain_point_spoken (gradual_pain_series_get (series, 0)),
                "Saturday 21 November 2026: worst pain 5 of 10, from a report");
  assert_words (gradual_pain_point_spoken (gradual_pain_series_get (series, 1)),
                "Monday 30 November 2026: pain 2 of 10, run of 40 minutes");
  assert_words (gradual_pain_point_source_label (gradual_pain_series_get (series, 0)), "Report");
  assert_words (gradual_pain_point_source_label (gradual_pain_series_get (series, 1)),
                "Run of 40 min");
  assert_words (gradual_pain_series_describe (series, 0),
                "Chart of pain over time with 2 points. Worst: 5 of 10 on 21 November 2026. Last: "
                "2 of 10 on 30 November 2026.");
  assert_words (gradual_pain_series_describe (series, 1),
                "Chart of pain over time with 1 point. Worst: 2 of 10 on 30 November 2026. Last: "
                "2 of 10 on 30 November 2026.");
  assert_words (gradual_pain_series_describe (series, 2),
                "Chart of pain over time, with nothing in it");
}
END_TEST

static Suite *
pain_series_suite (void)
{
  Suite *suite = suite_create ("pain-series");
  TCase *tcase = tcase_create ("pain-series");

  tcase_add_test (tcase, test_runs_and_reports_by_day);
  tcase_add_test (tcase, test_what_says_nothing_of_pain_is_no_point);
  tcase_add_test (tcase, test_a_run_in_two_plans_is_one_point);
  tcase_add_test (tcase, test_equal_only_where_the_same_is_shown);
  tcase_add_test (tcase, test_words);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (pain_series_suite ());
}
