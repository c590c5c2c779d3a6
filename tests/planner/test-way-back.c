/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/way-back.h"

#include "sample.h"
#include "suite.h"

/* A runner with 150 minutes a week and a longest run of 60 comes back in week 3, after a break of
 * which two weeks lie in the plan: 15 days to the Monday, up to ⌊0.60·60⌋ = 36 at first. */
static void
assert_spread (const char *days, int room, int step, const char *expected)
{
  Sample sample = {.weeks = "- / - / 30", .weekly = 150, .longest = 60, .today = sample_day (3, 1)};
  GradualWeekDays week_days = {.long_offset = (int)strlen (days) - 1};
  int minutes[GRADUAL_DAYS_PER_WEEK];
  g_autoptr (GString) text = g_string_new (NULL);
  g_auto (SampleWalk) walk = {NULL};

  for (int i = 0; days[i] != '\0'; i++)
    week_days.is_run_day[i] = days[i] == 'x';
  sample_walk_to_week (&walk, &sample, 3);
  gradual_way_back_spread (&walk.pass, &week_days, room, step, minutes);
  for (int i = 0; days[i] != '\0'; i++)
    g_string_append_printf (text, "%s%d", i > 0 ? " " : "", minutes[i]);
  ck_assert_str_eq (text->str, expected);
}

START_TEST (test_all_of_the_room_and_then_the_longest_run)
{
  /* 20 + 20 + 23 leave 27, which is ⌊1.2·23⌋ = 27. */
  assert_spread ("-x-x-xx", 90, 1, "0 20 0 20 0 23 27");
  assert_spread ("x", 90, 1, "36");
  /* 36 + ⌊1.2·36⌋ = 43 are less than the room. */
  assert_spread ("x--x", 90, 1, "36 0 0 43");
}
END_TEST

START_TEST (test_in_steps_of_five_minutes)
{
  assert_spread ("-x-x-xx", 90, 5, "0 25 0 20 0 20 25");
}
END_TEST

START_TEST (test_too_little_for_all_days)
{
  assert_spread ("x-x-x-x", 25, 1, "10 0 0 0 0 0 15");
  assert_spread ("x-x-x-x", 10, 1, "0 0 0 0 0 0 10");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("way-back");
  TCase *tests = tcase_create ("way-back");

  tcase_add_test (tests, test_all_of_the_room_and_then_the_longest_run);
  tcase_add_test (tests, test_in_steps_of_five_minutes);
  tcase_add_test (tests, test_too_little_for_all_days);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
