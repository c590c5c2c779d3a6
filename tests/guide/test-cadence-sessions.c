/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/cadence-sessions.h"

#include <string.h>

#include "suite.h"

#define START ((GradualDay)740000)

/* A plan with a letter for each week: d has a drill, on its last day, and - has none. */
static GradualPlan *
plan_new (const char *text)
{
  g_autoptr (GPtrArray) plan_weeks = gradual_week_array_new ();
  g_autoptr (GradualRun) drill = gradual_run_new ("d", GRADUAL_RUN_CADENCE_DRILL, 30, "", NULL);
  g_autoptr (GradualRun) easy = gradual_run_new ("e", GRADUAL_RUN_EASY, 30, "", NULL);
  GradualPlanHead head = {.id = "p", .title = "", .created = "", .week_starts_on = G_DATE_MONDAY};

  for (int i = 0; text[i] != '\0'; i++) {
    g_autoptr (GradualWeek) empty = gradual_week_new (i + 1, START + i * GRADUAL_DAYS_PER_WEEK,
                                                      GRADUAL_PHASE_BUILD, GRADUAL_ABSENT, NULL);

    g_ptr_array_add (plan_weeks, gradual_week_with_run (empty, 6, text[i] == 'd' ? drill : easy));
  }

  return gradual_plan_new (&head, plan_weeks, NULL, NULL);
}

/* A digit for each week: which one of the drill it is, on its first and on its last day. */
static void
assert_weeks (const char *weeks, const char *expected)
{
  g_autoptr (GradualPlan) plan = plan_new (weeks);
  g_autoptr (GString) first = g_string_new (NULL), last = g_string_new (NULL);

  for (int i = 0; weeks[i] != '\0'; i++) {
    GradualDay day = START + i * GRADUAL_DAYS_PER_WEEK;

    g_string_append_printf (first, "%d", gradual_cadence_week_on (plan, day));
    g_string_append_printf (last, "%d", gradual_cadence_week_on (plan, day + 6));
  }
  ck_assert_str_eq (first->str, expected);
  ck_assert_str_eq (last->str, expected);
}

START_TEST (test_weeks_of_the_drill)
{
  assert_weeks ("---", "000");
  assert_weeks ("-dddddd-", "01234560");
  assert_weeks ("dddddd", "123456");
  /* One without is a week of it all the same. */
  assert_weeks ("-d-dd", "01034");
  /* After six weeks it begins anew, with the next one that has any. */
  assert_weeks ("ddddddd", "1234561");
  assert_weeks ("d------d-d", "1000000103");
  assert_weeks ("d-----d", "1000001");
  assert_weeks ("d----d-d", "10000601");
}
END_TEST

/* The table of the guide. */
START_TEST (test_each_week_is_as_the_guide_has_it)
{
  static const char *const titles[] = {
      "4 × 1 min to the beat", "6 × 1 min to the beat",        "4 × 2 min to the beat",
      "3 × 5 min to the beat", "The first 15 min to the beat", "A check of 30 s each kilometre",
  };

  for (int week = 1; week <= GRADUAL_CADENCE_WEEKS; week++) {
    g_autofree char *title = gradual_cadence_session_title (week);
    g_autofree char *words = gradual_cadence_session_words (week);

    ck_assert_str_eq (title, titles[week - 1]);
    ck_assert_ptr_nonnull (strstr (words, "on the flat"));
  }
}
END_TEST

START_TEST (test_how_it_is_run)
{
  g_autofree char *first = gradual_cadence_session_words (1);
  g_autofree char *third = gradual_cadence_session_words (3);
  g_autofree char *fifth = gradual_cadence_session_words (5);
  g_autofree char *sixth = gradual_cadence_session_words (6);

  ck_assert_str_eq (first, "Easy and on the flat. Run to the beat for 1 minute, 4 times, with 2 "
                           "minutes as you like in between.");
  ck_assert_str_eq (third, "Easy and on the flat. Run to the beat for 2 minutes, 4 times, with 2 "
                           "minutes as you like in between.");
  ck_assert_str_eq (fifth, "Easy and on the flat. Run the first 15 minutes to the beat, and the "
                           "rest as you like.");
  ck_assert_str_eq (sixth, "Easy and on the flat, without the beat. Count your steps for 30 "
                           "seconds in each kilometre.");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("cadence-sessions");
  TCase *tests = tcase_create ("cadence-sessions");

  tcase_add_test (tests, test_weeks_of_the_drill);
  tcase_add_test (tests, test_each_week_is_as_the_guide_has_it);
  tcase_add_test (tests, test_how_it_is_run);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
