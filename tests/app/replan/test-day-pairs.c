/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/replan/day-pairs.h"

#include "sample.h"
#include "suite.h"

#define TUESDAY  (SAMPLE_START + 1)
#define SATURDAY (SAMPLE_START + 5)

static GradualPlan *before;

static void
set_up (void)
{
  before = sample_plan_new ();
}

static void
tear_down (void)
{
  gradual_plan_unref (before);
}

/* The sample with another run on a day, or with none. */
static GradualPlan *
with_run (GradualDay day, GradualRunKind kind, int minutes)
{
  g_autoptr (GradualRun) run =
      minutes > 0
          ? gradual_run_new ("5f1d7c1e-8a4b-4d0e-9a63-0c2f7b1e4d34", kind, minutes, "", NULL)
          : NULL;

  return gradual_plan_with_run (before, day, run);
}

static void
assert_pairs (const GradualPlan *after, GradualDay start, GradualDay today, const char *expected)
{
  g_autoptr (GArray) pairs =
      gradual_day_pairs_new (before, after, start, today, GRADUAL_UNITS_MINUTES);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < pairs->len; i++) {
    const GradualDayPair *pair = gradual_day_pairs_get (pairs, i);

    g_string_append_printf (words, "%s%d %s %s %s", i > 0 ? ", " : "", pair->day - start,
                            pair->before, pair->is_same ? "=" : "/", pair->after);
  }
  ck_assert_str_eq (words->str, expected);
}

START_TEST (test_nothing_is_different)
{
  assert_pairs (before, SAMPLE_START, SAMPLE_START, "1 30 min = 30 min, 5 1 h 06 = 1 h 06");
  assert_pairs (before, SAMPLE_START + 14, SAMPLE_START,
                "1 30 min = 30 min, 5 1 h 06 = 1 h 06, 6 Race = Race");
}
END_TEST

START_TEST (test_past_days_and_weeks_outside_have_none)
{
  assert_pairs (before, SAMPLE_START, SAMPLE_START + 2, "5 1 h 06 = 1 h 06");
  assert_pairs (before, SAMPLE_START, SAMPLE_START + 6, "");
  assert_pairs (before, SAMPLE_START + 21, SAMPLE_START, "");
}
END_TEST

START_TEST (test_lengths)
{
  g_autoptr (GradualPlan) shorter = with_run (SATURDAY, GRADUAL_RUN_LONG, 50);
  g_autoptr (GradualPlan) without = with_run (TUESDAY, GRADUAL_RUN_EASY, 0);
  g_autoptr (GradualPlan) more = with_run (SAMPLE_START + 3, GRADUAL_RUN_EASY, 20);

  assert_pairs (shorter, SAMPLE_START, SAMPLE_START, "1 30 min = 30 min, 5 1 h 06 / 50 min");
  assert_pairs (without, SAMPLE_START, SAMPLE_START, "1 30 min / –, 5 1 h 06 = 1 h 06");
  assert_pairs (more, SAMPLE_START, SAMPLE_START,
                "1 30 min = 30 min, 3 – / 20 min, 5 1 h 06 = 1 h 06");
}
END_TEST

/* A run that changes its kind says which one it gets; one of an unusual kind always says so. */
START_TEST (test_kinds)
{
  g_autoptr (GradualPlan) walked = with_run (TUESDAY, GRADUAL_RUN_WALK_RUN, 30);
  g_autoptr (GradualPlan) easy = with_run (SATURDAY, GRADUAL_RUN_EASY, 66);

  assert_pairs (walked, SAMPLE_START, SAMPLE_START,
                "1 30 min / 30 min · Walk and run, 5 1 h 06 = 1 h 06");
  assert_pairs (easy, SAMPLE_START, SAMPLE_START,
                "1 30 min = 30 min, 5 1 h 06 / 1 h 06 · Easy run");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("day-pairs");
  TCase *tests = tcase_create ("day-pairs");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_nothing_is_different);
  tcase_add_test (tests, test_past_days_and_weeks_outside_have_none);
  tcase_add_test (tests, test_lengths);
  tcase_add_test (tests, test_kinds);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
