/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart/week-series.h"
#include "sample.h"
#include "suite.h"

START_TEST (test_weeks_are_those_of_the_plan)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualWeekSeries) series = gradual_week_series_new (plan);

  ck_assert_int_eq (series->weeks->len, 3);
  for (guint i = 0; i < 3; i++) {
    const GradualChartWeek *week = gradual_week_series_get (series, i);

    ck_assert_int_eq (week->number, (int)i + 1);
    ck_assert_int_eq (week->minutes, 96);
    ck_assert_int_eq (week->cap, 110);
    ck_assert_int_eq (week->phase, i == 2 ? GRADUAL_PHASE_RACE : GRADUAL_PHASE_BUILD);
    ck_assert_int_eq (week->has_race, i == 2);
  }
  ck_assert (gradual_week_series_has_phase (series, GRADUAL_PHASE_BUILD));
  ck_assert (!gradual_week_series_has_phase (series, GRADUAL_PHASE_TAPER));
}
END_TEST

START_TEST (test_scale_has_room_for_the_cap)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualWeekSeries) series = gradual_week_series_new (plan);

  ck_assert_int_eq (gradual_week_series_scale (series), 110);
  g_array_index (series->weeks, GradualChartWeek, 1).minutes = 150;
  ck_assert_int_eq (gradual_week_series_scale (series), 150);
}
END_TEST

START_TEST (test_peak_is_the_first_of_the_largest)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualWeekSeries) series = gradual_week_series_new (plan);

  ck_assert_int_eq (gradual_week_series_peak (series), 0);
  g_array_index (series->weeks, GradualChartWeek, 1).minutes = 150;
  g_array_index (series->weeks, GradualChartWeek, 2).minutes = 150;
  ck_assert_int_eq (gradual_week_series_peak (series), 1);
}
END_TEST

START_TEST (test_description_says_what_is_drawn)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualWeekSeries) series = gradual_week_series_new (plan);
  g_autofree char *text = NULL;

  g_array_index (series->weeks, GradualChartWeek, 1).minutes = 150;
  text = gradual_week_series_describe (series);
  ck_assert_str_eq (text, "Chart of the minutes of 3 weeks: 1 hour 36 minutes in week 1, at most "
                          "2 hours 30 minutes in week 2. Weeks by phase: Build 2, Race 1. Race on "
                          "Sunday 13 December 2026.");
}
END_TEST

START_TEST (test_a_plan_without_a_race_says_none)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualWeekSeries) series = gradual_week_series_new (plan);
  g_autofree char *text = NULL, *empty = NULL;

  series->race_date = GRADUAL_DAY_NONE;
  text = gradual_week_series_describe (series);
  ck_assert (g_str_has_suffix (text, "Weeks by phase: Build 2, Race 1."));
  g_array_set_size (series->weeks, 0);
  empty = gradual_week_series_describe (series);
  ck_assert_str_eq (empty, "Chart of the minutes a week");
}
END_TEST

START_TEST (test_a_week_in_words)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualWeekSeries) series = gradual_week_series_new (plan);
  g_autofree char *text = gradual_week_series_describe_week (series, 1);

  ck_assert_str_eq (text, "Week 2 · Build · 30 Nov–6 Dec · 1 h 36 of at most 1 h 50");
}
END_TEST

static Suite *
week_series_suite (void)
{
  Suite *suite = suite_create ("week-series");
  TCase *tcase = tcase_create ("week-series");

  tcase_add_test (tcase, test_weeks_are_those_of_the_plan);
  tcase_add_test (tcase, test_scale_has_room_for_the_cap);
  tcase_add_test (tcase, test_peak_is_the_first_of_the_largest);
  tcase_add_test (tcase, test_description_says_what_is_drawn);
  tcase_add_test (tcase, test_a_plan_without_a_race_says_none);
  tcase_add_test (tcase, test_a_week_in_words);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (week_series_suite ());
}
