/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/progress/progress-range.h"
#include "sample.h"
#include "suite.h"

static GArray *
weeks_new (guint n_weeks, GradualDay start)
{
  GArray *weeks = g_array_new (FALSE, FALSE, sizeof (GradualProgressWeek));

  for (guint i = 0; i < n_weeks; i++) {
    GradualProgressWeek week = {
        .start = start + (GradualDay)i * 7,
        .n_weeks = 1,
        .planned = 100,
        .done = (int)i,
        .cap = GRADUAL_ABSENT,
        .longest_planned = GRADUAL_ABSENT,
        .longest = (int)(i % 10),
        .longest_cap = 70,
        .race = i == 5 ? 120 : GRADUAL_ABSENT,
        .run_pain = i == 7 ? 4 : GRADUAL_ABSENT,
        .report_pain = GRADUAL_ABSENT,
        .cadence = i % 2 == 0 ? 160 : 170,
        .n_cadences = i % 2 == 0 ? 3 : 1,
        .stretched = {1, 2, GRADUAL_ABSENT, 7},
    };

    g_array_append_val (weeks, week);
  }

  return weeks;
}

static void
assert_range (const GArray *weeks, GradualProgressRange range, const GradualPlan *plan,
              GradualDay today, guint n_weeks, int first)
{
  g_autoptr (GArray) taken = gradual_progress_weeks_in_range (weeks, range, plan, today);

  ck_assert_uint_eq (taken->len, n_weeks);
  if (n_weeks > 0)
    ck_assert_int_eq (gradual_progress_weeks_get (taken, 0)->done, first);
}

START_TEST (test_ranges)
{
  /* 80 weeks, of which the 61st is that of the sample plan's start and of today. */
  g_autoptr (GArray) weeks = weeks_new (80, SAMPLE_START - 60 * 7);
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  for (GradualDay today = SAMPLE_START; today < SAMPLE_START + 7; today++) {
    assert_range (weeks, GRADUAL_PROGRESS_FOUR_WEEKS, plan, today, 4, 57);
    assert_range (weeks, GRADUAL_PROGRESS_PLAN, plan, today, 3, 60);
    assert_range (weeks, GRADUAL_PROGRESS_YEAR, plan, today, 52, 9);
    assert_range (weeks, GRADUAL_PROGRESS_ALL, plan, today, 80, 0);
  }
  assert_range (weeks, GRADUAL_PROGRESS_PLAN, NULL, SAMPLE_START, 0, 0);
}
END_TEST

START_TEST (test_what_is_not_there_is_not_taken)
{
  g_autoptr (GArray) weeks = weeks_new (2, SAMPLE_START);

  assert_range (weeks, GRADUAL_PROGRESS_FOUR_WEEKS, NULL, SAMPLE_START + 8, 2, 0);
  assert_range (weeks, GRADUAL_PROGRESS_YEAR, NULL, SAMPLE_START, 1, 0);
}
END_TEST

START_TEST (test_few_weeks_stay_as_they_are)
{
  g_autoptr (GArray) weeks = weeks_new (104, SAMPLE_START);
  g_autoptr (GArray) same = gradual_progress_weeks_grouped (weeks, 104);

  ck_assert_uint_eq (same->len, 104);
  for (guint i = 0; i < 104; i++)
    ck_assert_mem_eq (gradual_progress_weeks_get (same, i), gradual_progress_weeks_get (weeks, i),
                      sizeof (GradualProgressWeek));
}
END_TEST

START_TEST (test_weeks_that_are_shown_as_one)
{
  g_autoptr (GArray) weeks = weeks_new (11, SAMPLE_START);
  g_autoptr (GArray) groups = gradual_progress_weeks_grouped (weeks, 3);
  const GradualProgressWeek *first = gradual_progress_weeks_get (groups, 0);
  const GradualProgressWeek *second = gradual_progress_weeks_get (groups, 1);

  /* Three, four and four weeks: the last ends with the last. */
  ck_assert_uint_eq (groups->len, 3);
  ck_assert_int_eq (first->n_weeks, 3);
  ck_assert_int_eq (first->start, SAMPLE_START);
  ck_assert_int_eq (first->done, 1);
  ck_assert_int_eq (second->n_weeks, 4);
  ck_assert_int_eq (second->start, SAMPLE_START + 21);
  /* 3, 4, 5 and 6 are 4.5 on average. */
  ck_assert_int_eq (second->done, 5);
  ck_assert_int_eq (second->longest, 6);
  ck_assert_int_eq (second->longest_cap, 70);
  ck_assert_int_eq (first->race, GRADUAL_ABSENT);
  ck_assert_int_eq (second->race, 120);
  ck_assert_int_eq (second->run_pain, GRADUAL_ABSENT);
  ck_assert_int_eq (gradual_progress_weeks_get (groups, 2)->run_pain, 4);
  ck_assert_int_eq (second->cap, GRADUAL_ABSENT);
  /* Each run counts the same: 2 × 170 and 6 × 160. */
  ck_assert_int_eq (second->cadence, 163);
  ck_assert_int_eq (second->n_cadences, 8);
  ck_assert_int_eq (second->stretched[1], 2);
  ck_assert_int_eq (second->stretched[2], GRADUAL_ABSENT);
}
END_TEST

START_TEST (test_never_more_than_asked_for)
{
  for (guint n_weeks = 0; n_weeks < 60; n_weeks++)
    for (guint most = 1; most < 20; most++) {
      g_autoptr (GArray) weeks = weeks_new (n_weeks, SAMPLE_START);
      g_autoptr (GArray) groups = gradual_progress_weeks_grouped (weeks, most);
      int total = 0;

      ck_assert_uint_le (groups->len, most);
      for (guint i = 0; i < groups->len; i++)
        total += gradual_progress_weeks_get (groups, i)->n_weeks;
      ck_assert_int_eq (total, (int)n_weeks);
    }
}
END_TEST

static Suite *
progress_range_suite (void)
{
  Suite *suite = suite_create ("progress-range");
  TCase *tcase = tcase_create ("progress-range");

  tcase_add_test (tcase, test_ranges);
  tcase_add_test (tcase, test_what_is_not_there_is_not_taken);
  tcase_add_test (tcase, test_few_weeks_stay_as_they_are);
  tcase_add_test (tcase, test_weeks_that_are_shown_as_one);
  tcase_add_test (tcase, test_never_more_than_asked_for);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (progress_range_suite ());
}
