/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/goal-profile.h"
#include "suite.h"

/* The planner's table of goals, and the taper row of the advice table. */
static const struct {
  GradualGoalKind goal;
  GradualLevel ready;
  GradualLevel target;
  int taper_weeks;
  int taper_percent[GRADUAL_TAPER_WEEKS_MAX];
} table[] = {
    {GRADUAL_GOAL_5K, {30, 75}, {45, 120}, 1, {60}},
    {GRADUAL_GOAL_10K, {60, 135}, {75, 165}, 1, {60}},
    {GRADUAL_GOAL_HALF, {105, 180}, {120, 240}, 2, {70, 50}},
    {GRADUAL_GOAL_MARATHON, {150, 240}, {180, 360}, 3, {80, 60, 45}},
};

START_TEST (test_each_race)
{
  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    const GradualGoalProfile *profile = gradual_goal_profile (table[i].goal);

    ck_assert_int_eq (profile->ready.longest, table[i].ready.longest);
    ck_assert_int_eq (profile->ready.week, table[i].ready.week);
    ck_assert_int_eq (profile->target.longest, table[i].target.longest);
    ck_assert_int_eq (profile->target.week, table[i].target.week);
    ck_assert_int_eq (profile->taper_weeks, table[i].taper_weeks);
    for (int week = 0; week < profile->taper_weeks; week++)
      ck_assert_int_eq (profile->taper_percent[week], table[i].taper_percent[week]);
  }
}
END_TEST

START_TEST (test_what_is_no_race_has_none)
{
  ck_assert_ptr_null (gradual_goal_profile (GRADUAL_GOAL_RAMP));
  ck_assert_ptr_null (gradual_goal_profile (GRADUAL_GOAL_BASE));
}
END_TEST

START_TEST (test_a_level_reaches_another_in_both_respects)
{
  GradualLevel wanted = {60, 135};

  ck_assert (gradual_level_reaches ((GradualLevel){60, 135}, wanted));
  ck_assert (gradual_level_reaches ((GradualLevel){61, 200}, wanted));
  ck_assert (!gradual_level_reaches ((GradualLevel){59, 200}, wanted));
  ck_assert (!gradual_level_reaches ((GradualLevel){90, 134}, wanted));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("goal-profile");
  TCase *tests = tcase_create ("goal-profile");

  tcase_add_test (tests, test_each_race);
  tcase_add_test (tests, test_what_is_no_race_has_none);
  tcase_add_test (tests, test_a_level_reaches_another_in_both_respects);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
