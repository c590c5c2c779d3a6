/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/adjust.h"
#include "plans.h"

/* From 150 minutes a week and 60 in a run. Week 1 may have 165 (150 + 15), and has it. Week 2 may
 * have 181 (⌊165·1.1⌋) and has 180; week 3 may have 198 (⌊180·1.1⌋), and has it. The longest runs
 * may have 66, 72 (⌊66·1.1⌋) and 79. */
static const int weeks[][7] = {
    {0, 33, 0, 33, 0, 33, 66},
    {0, 36, 0, 36, 0, 36, 72},
    {0, 40, 0, 40, 0, 40, 78},
};

static GradualPlan *
lay_out (void)
{
  GradualPlanHead head = plans_head (150, 60);
  g_autoptr (GradualPlan) plan = NULL;

  head.extras[GRADUAL_EXTRA_PLAN] = "\"shoes\": 3";
  head.extras[GRADUAL_EXTRA_RULES] = "\"moon\": \"full\"";
  plan = plans_lay_out (&head, weeks, G_N_ELEMENTS (weeks));
  plans_assert_sound (plan, PLANS_START);

  return gradual_fit (plan, PLANS_START, NULL);
}

static GradualAdjustment
with_parameter (const GradualPlan *plan, const char *key, int value)
{
  GradualAdjustment adjustment;

  gradual_adjustment_init (&adjustment, plan);
  ck_assert (gradual_settings_set (&adjustment.settings, gradual_parameter_find (key), value));

  return adjustment;
}

static GradualPlan *
adjust (const GradualPlan *plan, const GradualAdjustment *adjustment, GradualDay today,
        GArray *changes)
{
  GradualPlan *adjusted = gradual_adjust_plan (plan, adjustment, today, changes);

  plans_assert_sound (adjusted, today);

  return adjusted;
}

START_TEST (test_a_stricter_rule_shortens_what_is_to_come)
{
  /* With 5 % or 3 minutes: 63 = ⌊60·1.05⌋, 66 = ⌊63·1.05⌋, 69 = ⌊66·1.05⌋. The weeks, of 162 and
   * 174 minutes, are still enough for what is beside them: 174 ≤ ⌊162·1.1⌋, 189 ≤ ⌊174·1.1⌋. */
  static const int longs[] = {63, 66, 69};
  g_autoptr (GradualPlan) plan = lay_out (), adjusted = NULL;
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  GradualAdjustment adjustment = with_parameter (plan, "longest_run_percent", 5);

  adjustment.settings.longest_run_minutes = 3;
  adjusted = adjust (plan, &adjustment, PLANS_START, changes);
  ck_assert_uint_eq (changes->len, G_N_ELEMENTS (longs));
  for (guint i = 0; i < G_N_ELEMENTS (longs); i++) {
    const GradualChange *change = &g_array_index (changes, GradualChange, i);

    ck_assert_int_eq (change->day, plans_day ((int)i + 1, 7));
    ck_assert_int_eq (change->before, weeks[i][6]);
    ck_assert_int_eq (change->after, longs[i]);
    ck_assert_int_eq (plans_minutes_on (adjusted, change->day), longs[i]);
    ck_assert_int_eq (plans_minutes_on (adjusted, plans_day ((int)i + 1, 2)), weeks[i][1]);
  }
  ck_assert_int_eq (adjusted->head.settings.longest_run_percent, 5);
}
END_TEST

START_TEST (test_days_that_are_over_stay)
{
  g_autoptr (GradualPlan) plan = lay_out (), adjusted = NULL;
  GradualAdjustment adjustment = with_parameter (plan, "rest_days", 4);
  GradualDay today = plans_day (2, 3);

  adjusted = adjust (plan, &adjustment, today, NULL);
  for (GradualDay day = PLANS_START; day < today; day++)
    ck_assert_ptr_eq (gradual_plan_run_on (adjusted, day), gradual_plan_run_on (plan, day));
  for (int week = 3; week <= 3; week++) {
    int runs = 0;

    for (int day = 1; day <= 7; day++)
      runs += plans_minutes_on (adjusted, plans_day (week, day)) > 0;
    ck_assert_int_eq (runs, 3);
  }
}
END_TEST

START_TEST (test_a_looser_rule_gives_room_and_lengthens_nothing)
{
  g_autoptr (GradualPlan) plan = lay_out (), adjusted = NULL;
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  GradualAdjustment adjustment = with_parameter (plan, "weekly_growth_percent", 15);

  adjusted = adjust (plan, &adjustment, PLANS_START, changes);
  plans_assert_same_minutes (plan, adjusted);
  ck_assert_uint_eq (changes->len, 0);
  /* ⌊165·1.15⌋ = 189 instead of ⌊165·1.1⌋ = 181. */
  ck_assert_int_eq (gradual_plan_week (plan, 1)->cap_minutes, 181);
  ck_assert_int_eq (gradual_plan_week (adjusted, 1)->cap_minutes, 189);
}
END_TEST

START_TEST (test_title_and_pace)
{
  g_autoptr (GradualPlan) plan = lay_out (), adjusted = NULL, slower = NULL;
  GradualAdjustment adjustment;

  gradual_adjustment_init (&adjustment, plan);
  ck_assert_str_eq (adjustment.title, "By hand");
  ck_assert_int_eq (adjustment.easy_pace_s_per_km, GRADUAL_ABSENT);
  adjustment.title = "Spring";
  adjustment.easy_pace_s_per_km = 390;
  adjusted = adjust (plan, &adjustment, PLANS_START, NULL);
  ck_assert_str_eq (adjusted->head.title, "Spring");
  ck_assert_int_eq (adjusted->head.runner.easy_pace_s_per_km, 390);
  plans_assert_same_minutes (plan, adjusted);

  adjustment.easy_pace_s_per_km = GRADUAL_ABSENT;
  slower = adjust (adjusted, &adjustment, PLANS_START, NULL);
  ck_assert_int_eq (slower->head.runner.easy_pace_s_per_km, GRADUAL_ABSENT);
}
END_TEST

START_TEST (test_all_else_of_the_plan_is_kept)
{
  g_autoptr (GradualPlan) bare = lay_out (), plan = NULL, adjusted = NULL;
  GradualAdjustment adjustment;

  plan = plans_with_log (bare, PLANS_START + 1, 33);
  adjustment = with_parameter (plan, "time_cap_minutes", 120);
  adjustment.settings.ramp = GRADUAL_RAMP_6;
  adjusted = adjust (plan, &adjustment, PLANS_START + 2, NULL);

  ck_assert_int_eq (adjusted->head.settings.time_cap_minutes, 120);
  ck_assert_int_eq (adjusted->head.settings.ramp, GRADUAL_RAMP_NONE);
  for (int i = 0; i < GRADUAL_N_EXTRAS; i++)
    ck_assert_pstr_eq (adjusted->head.extras[i], plan->head.extras[i]);
  ck_assert_str_eq (adjusted->head.extras[GRADUAL_EXTRA_RULES], "\"moon\": \"full\"");
  ck_assert_str_eq (adjusted->head.id, plan->head.id);
  ck_assert_str_eq (adjusted->head.created, plan->head.created);
  ck_assert_ptr_eq (adjusted->log, plan->log);
  ck_assert_ptr_eq (adjusted->restrictions, plan->restrictions);
}
END_TEST

START_TEST (test_the_plan_before_is_as_it_was)
{
  g_autoptr (GradualPlan) plan = lay_out (), same = lay_out (), adjusted = NULL;
  GradualAdjustment adjustment = with_parameter (plan, "weekly_growth_percent", 5);

  adjustment.settings.weekly_growth_minutes = 10;
  adjusted = adjust (plan, &adjustment, PLANS_START, NULL);
  ck_assert_int_lt (plans_week_minutes (adjusted, 3), plans_week_minutes (plan, 3));
  plans_assert_same_minutes (plan, same);
  ck_assert_int_eq (plan->head.settings.weekly_growth_percent, 10);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("adjust");
  TCase *tests = tcase_create ("adjust");

  tcase_add_test (tests, test_a_stricter_rule_shortens_what_is_to_come);
  tcase_add_test (tests, test_days_that_are_over_stay);
  tcase_add_test (tests, test_a_looser_rule_gives_room_and_lengthens_nothing);
  tcase_add_test (tests, test_title_and_pace);
  tcase_add_test (tests, test_all_else_of_the_plan_is_kept);
  tcase_add_test (tests, test_the_plan_before_is_as_it_was);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
