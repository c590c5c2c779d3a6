/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/week-change.h"
#include "sample.h"
#include "suite.h"

#define WEEKS "30 - 30 - 30 60L - / 30 - 30 - 30 65L - / 30 - 30 - 30 70L - / 20 - - - - - R"

/* Each change as "number: minutes before>after, runs before>after, how many of which kind". */
static char *
tell (const char *weeks, const char *log, GradualDay today)
{
  g_autoptr (GradualPlan) before = sample_plan (&(Sample){.weeks = WEEKS, .log = log});
  g_autoptr (GradualPlan) after = sample_plan (&(Sample){.weeks = weeks, .log = log});
  g_autoptr (GArray) changes = gradual_week_changes_new (before, after, today);
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++) {
    const GradualWeekChange *change = &g_array_index (changes, GradualWeekChange, i);

    ck_assert_int_eq (change->start, sample_day (change->number, 1));
    g_string_append_printf (told, "%d: %d>%d, %d>%d", change->number, change->minutes_before,
                            change->minutes_after, change->runs_before, change->runs_after);
    if (change->runs_of_other_kind > 0)
      g_string_append_printf (told, ", %d %s", change->runs_of_other_kind,
                              gradual_run_kind_to_nick (change->other_kind));
    g_string_append (told, "\n");
  }

  return g_string_free (told, FALSE);
}

START_TEST (test_nothing)
{
  sample_assert_text (tell (WEEKS, NULL, sample_day (1, 1)), "");
}
END_TEST

START_TEST (test_shorter_runs)
{
  sample_assert_text (tell ("30 - 30 - 30 60L - / 22 - 22 - 22 49L - / 30 - 30 - 30 70L - /"
                            "20 - - - - - R",
                            NULL, sample_day (1, 1)),
                      "2: 155>115, 4>4\n");
}
END_TEST

/* A run that is gone, and one that came: the minutes are the same, and the week is not. */
START_TEST (test_runs_that_go_and_come)
{
  sample_assert_text (tell ("30 - 30 - 30 60L - / 30 - 30 - - 65L - / - 30 30 - 30 70L - /"
                            "20 - - - - - R",
                            NULL, sample_day (1, 1)),
                      "2: 155>125, 4>3\n"
                      "3: 160>160, 4>4\n");
}
END_TEST

START_TEST (test_other_kinds)
{
  sample_assert_text (tell ("30C - 30 - 30C 60L - / 30 - 30 - 30 65L - / 30W - 30C - 30 70L - /"
                            "20 - - - - - R",
                            NULL, sample_day (1, 1)),
                      "1: 150>150, 4>4, 2 cadence-drill\n"
                      "3: 160>160, 4>4, 2 cadence-drill\n");
}
END_TEST

/* A race has no minutes, and is missed all the same. */
START_TEST (test_a_race)
{
  sample_assert_text (tell ("30 - 30 - 30 60L - / 30 - 30 - 30 65L - / 30 - 30 - 30 70L - /"
                            "20 - - - - - -",
                            NULL, sample_day (1, 1)),
                      "4: 20>20, 2>1\n");
}
END_TEST

START_TEST (test_all_is_gone)
{
  sample_assert_text (tell ("- / - / - / -", NULL, sample_day (1, 1)), "1: 150>0, 4>0\n"
                                                                       "2: 155>0, 4>0\n"
                                                                       "3: 160>0, 4>0\n"
                                                                       "4: 20>0, 2>0\n");
}
END_TEST

/* Monday was run, 5 minutes longer than planned, and Wednesday, today, not yet. What was planned
 * for Monday does not matter any more. */
START_TEST (test_days_that_are_over)
{
  sample_assert_text (tell ("- - 20 - 30 60L - / 30 - 30 - 30 65L - / 30 - 30 - 30 70L - /"
                            "20 - - - - - R",
                            "35", sample_day (1, 3)),
                      "1: 155>145, 3>3\n");
  sample_assert_text (tell ("- - 30 - 30 60L - / 30 - 30 - 30 65L - / 30 - 30 - 30 70L - /"
                            "20 - - - - - R",
                            "35", sample_day (1, 3)),
                      "");
}
END_TEST

/* What was run today can not be planned away. */
START_TEST (test_today)
{
  sample_assert_text (tell ("- - 30 - 30 60L - / 30 - 30 - 30 65L - / 30 - 30 - 30 70L - /"
                            "20 - - - - - R",
                            "25", sample_day (1, 1)),
                      "1: 150>145, 4>3\n");
}
END_TEST

/* The plan after it may be longer or shorter. */
START_TEST (test_other_lengths)
{
  sample_assert_text (tell (WEEKS " / 15W", NULL, sample_day (1, 1)), "5: 0>15, 0>1\n");
  sample_assert_text (tell ("30 - 30 - 30 60L - / 30 - 30 - 30 65L - / 30 - 30 - 30 70L -", NULL,
                            sample_day (1, 1)),
                      "4: 20>0, 2>0\n");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("week-change");
  TCase *tests = tcase_create ("week-change");

  tcase_add_test (tests, test_nothing);
  tcase_add_test (tests, test_shorter_runs);
  tcase_add_test (tests, test_runs_that_go_and_come);
  tcase_add_test (tests, test_other_kinds);
  tcase_add_test (tests, test_a_race);
  tcase_add_test (tests, test_all_is_gone);
  tcase_add_test (tests, test_days_that_are_over);
  tcase_add_test (tests, test_today);
  tcase_add_test (tests, test_other_lengths);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
