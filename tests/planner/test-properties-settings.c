/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit-case.h"
#include "generate.h"
#include "planner/adjust.h"
#include "suite.h"

/* Each change of the settings of a plan in use, with its log, its breaks and its restrictions,
 * leaves a future that keeps every rule as it is now set, by the naive checker. */

#define CHANGES_A_CASE 5

static void
change_settings (EditCase *it, GradualAdjustment *adjustment)
{
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);
  const GradualParameter *one =
      &parameters[generate_between (it->random, 0, (int)n_parameters - 1)];

  gradual_adjustment_init (adjustment, it->plan);
  if (generate_chance (it->random, 30))
    generate_settings (it->random, &adjustment->settings);
  else
    gradual_settings_set (&adjustment->settings, one,
                          generate_between (it->random, one->minimum, one->maximum));
}

static const GradualChange *
find_change (const GArray *changes, GradualDay day)
{
  for (guint i = 0; i < changes->len; i++)
    if (g_array_index (changes, GradualChange, i).day == day)
      return &g_array_index (changes, GradualChange, i);

  return NULL;
}

/* Runs only get shorter, none of a day that is over, and each is told. */
static void
judge_days (const EditCase *it, const GradualPlan *plan, const GArray *changes)
{
  for (GradualDay day = gradual_plan_start (plan); day <= gradual_plan_end (plan); day++) {
    const GradualRun *before = gradual_plan_run_on (it->plan, day);
    const GradualRun *after = gradual_plan_run_on (plan, day);
    const GradualChange *change = find_change (changes, day);
    int offset = day - gradual_plan_start (plan);

    if (before == after && change == NULL)
      continue;
    if (before == NULL || change == NULL || day < it->today)
      edit_case_fail (it, "day %+d was changed, and should not have been or was not told", offset);
    if (change->before != before->minutes || change->after != (after != NULL ? after->minutes : 0))
      edit_case_fail (it, "day %+d is not as it was told", offset);
    if (after != NULL && (after->minutes >= before->minutes || after->kind != before->kind ||
                          !g_str_equal (after->id, before->id)))
      edit_case_fail (it, "day %+d was not only shortened", offset);
  }
}

static void
judge_head (const EditCase *it, const GradualPlan *plan, const GradualSettings *settings)
{
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);

  for (guint i = 0; i < n_parameters; i++)
    if (gradual_settings_get (&plan->head.settings, &parameters[i]) !=
        gradual_settings_get (settings, &parameters[i]))
      edit_case_fail (it, "%s is not set", parameters[i].key);
  if (plan->head.settings.ramp != it->plan->head.settings.ramp || plan->log != it->plan->log ||
      plan->restrictions != it->plan->restrictions)
    edit_case_fail (it, "more was changed than the settings");
}

static void
change_once (EditCase *it, guint *n_told)
{
  guint64 hash = generate_hash (it->plan);
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autoptr (GArray) none = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autoptr (GradualPlan) plan = NULL, again = NULL;
  GradualAdjustment adjustment;

  change_settings (it, &adjustment);
  plan = gradual_adjust_plan (it->plan, &adjustment, it->today, changes);
  if (generate_hash (it->plan) != hash)
    edit_case_fail (it, "the plan that was given is changed");
  edit_case_judge (it, plan, "changed settings left");
  judge_days (it, plan, changes);
  judge_head (it, plan, &adjustment.settings);

  again = gradual_adjust_plan (plan, &adjustment, it->today, none);
  if (none->len > 0 || generate_hash (again) != generate_hash (plan))
    edit_case_fail (it, "the same settings change more the second time");

  *n_told += changes->len > 0;
  gradual_plan_unref (it->plan);
  it->plan = g_steal_pointer (&plan);
}

START_TEST (test_no_change_of_settings_leaves_a_broken_rule)
{
  guint rounds = suite_rounds (10000), n_told = 0;
  EditCase it = {0};

  for (guint i = 0; i < rounds / CHANGES_A_CASE; i++) {
    edit_case_init (&it, i);
    for (guint j = 0; j < CHANGES_A_CASE; j++) {
      edit_case_live_on (&it);
      change_once (&it, &n_told);
    }
    edit_case_clear (&it);
  }
  /* Else nothing was tried. */
  ck_assert_uint_gt (n_told, rounds / 20);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("properties-settings");
  TCase *tests = tcase_create ("properties-settings");

  tcase_set_timeout (tests, 0);
  tcase_add_test (tests, test_no_change_of_settings_leaves_a_broken_rule);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
