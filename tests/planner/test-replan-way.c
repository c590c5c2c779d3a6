/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/replan-way.h"

#include "plans.h"
#include "rules/fit.h"
#include "sample.h"

static const GradualReplanOption *
first_option (const GradualReplan *replan)
{
  return g_ptr_array_index (replan->options, 0);
}

/* A sample whose last run, on the Sunday of week 1, hurt. */
static GradualPlan *
make_sore_plan (int pain)
{
  Sample sample = {.weeks = "- 30 - 30 - 30 60L / - 33 - 33S - 33 66L *2",
                   .log = "- 30 - 30 - 30",
                   .weekly = 150,
                   .longest = 60,
                   .goal = GRADUAL_GOAL_BASE};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  g_autoptr (GradualLogEntry) entry = gradual_log_entry_new (&(GradualLogEntry){
      .id = "sore",
      .day = sample_day (1, 7),
      .seconds = 60 * 60,
      .distance_m = GRADUAL_ABSENT,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = pain,
      .source = "manual",
      .note = "",
  });

  return gradual_plan_with_log_entry (plan, entry);
}

START_TEST (test_pain)
{
  static const struct {
    int pain;
    const char *grid; /* (nullable) */
  } rows[] = {
      {2, NULL},
      {3, "- 30 - 30 - 30 60L / - 30 - 30 - 30 60L / - 33 - 33S - 33 66L"},
      {5, "- 30 - 30 - 30 60L / - 30 - 30 - 30 60L / - 33 - 33S - 33 66L"},
      {6, "- 30 - 30 - 30 60L / /"},
      {10, "- 30 - 30 - 30 60L / /"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GradualPlan) plan = make_sore_plan (rows[i].pain);
    g_autoptr (GradualReplan) replan = gradual_replan (plan, sample_day (2, 1));

    if (rows[i].grid == NULL) {
      ck_assert_ptr_null (replan);
      continue;
    }
    ck_assert_int_eq (replan->kind, GRADUAL_REPLAN_PAIN);
    sample_assert_text (sample_grid (first_option (replan)->plan), rows[i].grid);
    plans_assert_sound (first_option (replan)->plan, sample_day (2, 1));
  }
}
END_TEST

/* A week is held; the one after it is what the rules leave, and says so. */
START_TEST (test_pain_is_the_reason_of_the_week_that_is_held)
{
  g_autoptr (GradualPlan) plan = make_sore_plan (4);
  g_autoptr (GradualReplan) replan = gradual_replan (plan, sample_day (2, 1));
  const GradualReplanOption *option = first_option (replan);
  GradualWeekChange held = {.number = 2, .start = sample_day (2, 1)};
  GradualWeekChange after = {.number = 3, .start = sample_day (3, 1)};
  g_autofree char *because = gradual_replan_week_reason (replan, option, &held);
  g_autofree char *because_after = gradual_replan_week_reason (replan, option, &after);

  ck_assert_str_eq (because, option->because);
  ck_assert_str_ne (because_after, option->because);
  ck_assert_str_ne (because_after, "");
}
END_TEST

START_TEST (test_old_pain_says_nothing)
{
  g_autoptr (GradualPlan) plan = make_sore_plan (5);
  g_autoptr (GradualReplan) within = gradual_replan (plan, sample_day (2, 6));
  g_autoptr (GradualReplan) after = gradual_replan (plan, sample_day (2, 7));

  ck_assert_int_eq (within->kind, GRADUAL_REPLAN_PAIN);
  ck_assert (after == NULL || after->kind != GRADUAL_REPLAN_PAIN);
}
END_TEST

/* A plan for a race, run as planned in its first @weeks weeks. */
static GradualPlan *
make_race_plan (GradualGoalKind goal, int n_weeks, int weeks)
{
  GradualRequest request = plans_race_request (goal, 150, 60, n_weeks);
  GradualPlan *plan = plans_make_plan (&request);

  for (int day = 0; day < weeks * 7; day++) {
    int minutes = plans_minutes_on (plan, PLANS_START + day);

    if (minutes > 0) {
      GradualPlan *logged = plans_with_log (plan, PLANS_START + day, minutes);

      gradual_plan_unref (plan);
      plan = logged;
    }
  }

  return plan;
}

static void
assert_ready (const GradualReplanOption *option)
{
  const GradualGoalProfile *profile = gradual_goal_profile (option->plan->head.goal.kind);

  ck_assert_int_ge (option->reached.longest, profile->ready.longest);
  ck_assert_int_ge (option->reached.week, profile->ready.week);
}

START_TEST (test_the_race_stays_where_it_can)
{
  /* 30 weeks are 13 more than the full rates need: a missed week and the way back from it can be
   * made up for. */
  g_autoptr (GradualPlan) plan = make_race_plan (GRADUAL_GOAL_MARATHON, 30, 4);
  g_autoptr (GradualReplan) replan = gradual_replan (plan, plans_day (6, 1));

  ck_assert_int_eq (replan->kind, GRADUAL_REPLAN_RETURN);
  ck_assert (replan->race_is_kept);
  ck_assert_uint_eq (replan->options->len, 1);
  ck_assert_int_eq (first_option (replan)->plan->head.goal.race_date, plans_day (30, 7));
  assert_ready (first_option (replan));
  plans_assert_sound (first_option (replan)->plan, plans_day (6, 1));
}
END_TEST

START_TEST (test_the_week_under_way_can_save_the_race)
{
  /* A week of a marathon plan was run, and then none for nine days, up to the Wednesday of week 3.
   * What fitting leaves of that week leads to 149 minutes; what the table of returns gives in it
   * leads to the 150 that the race asks for. */
  g_autoptr (GradualPlan) plan = make_race_plan (GRADUAL_GOAL_MARATHON, 21, 1);
  GradualDay today = plans_day (3, 3);
  g_autoptr (GradualReplan) replan = gradual_replan (plan, today);
  g_autoptr (GradualPlan) fitted = gradual_fit (plan, today, NULL);
  g_auto (GradualCourse) course = {0};
  g_autoptr (GradualPlan) as_fitted = NULL;
  GradualResume resume;

  gradual_resume_init (&resume, fitted, today);
  ck_assert (gradual_resume_course (&resume, &fitted->head.goal, 0, &course));
  as_fitted = gradual_resume_plan (&resume, &course);
  ck_assert_int_eq (gradual_replan_level (as_fitted, today).longest, 149);

  ck_assert_int_eq (replan->kind, GRADUAL_REPLAN_RETURN);
  ck_assert (replan->race_is_kept);
  assert_ready (first_option (replan));
  plans_assert_sound (first_option (replan)->plan, today);
  for (GradualDay day = PLANS_START; day < today; day++)
    ck_assert_ptr_eq (gradual_plan_run_on (first_option (replan)->plan, day),
                      gradual_plan_run_on (plan, day));
}
END_TEST

START_TEST (test_the_taper_takes_nothing_from_a_return_before_it)
{
  /* A return that began in week 4 is not over when the taper begins, in week 7: 80 minutes in three
   * weeks are far from 300. A week later the week of 80 is no longer one of the last three, but
   * what was reached before the taper still counts: there was no break in it. */
  const Sample sample = {.weeks = "- / - / - / - 20 - 20 - 20 20L / - 20 - 20 - - 20L *2 / "
                                  "- 15 - - - - 15L / - 15 - - - - R",
                         .log = "- / - / - / - 20 - 20 - 20 20 / - 20 - 20 - - 20 *2 / "
                                "- 15 - - - - 15",
                         .weekly = 300,
                         .longest = 120,
                         .goal = GRADUAL_GOAL_HALF};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);

  ck_assert_int_eq (gradual_replan_taper_start (plan), 6);
  ck_assert_int_eq (gradual_replan_level (plan, sample_day (7, 1)).week, 80);
  ck_assert_int_eq (gradual_replan_level (plan, sample_day (8, 1)).week, 80);
}
END_TEST

START_TEST (test_where_the_race_is_gone_there_are_three_ways)
{
  g_autoptr (GradualPlan) plan = make_race_plan (GRADUAL_GOAL_MARATHON, 18, 6);
  GradualDay today = plans_day (11, 1);
  g_autoptr (GradualReplan) replan = gradual_replan (plan, today);
  const GradualReplanOption *later, *shorter, *walk;

  ck_assert (!replan->race_is_kept);
  later = gradual_replan_find (replan, GRADUAL_WAY_LATER_DATE);
  shorter = gradual_replan_find (replan, GRADUAL_WAY_SHORTER_RACE);
  walk = gradual_replan_find (replan, GRADUAL_WAY_WALK_BREAKS);
  ck_assert_int_gt (later->plan->head.goal.race_date, plans_day (18, 7));
  ck_assert_int_eq (gradual_day_weekday (later->plan->head.goal.race_date), G_DATE_SUNDAY);
  assert_ready (later);
  ck_assert_int_lt (shorter->plan->head.goal.kind, GRADUAL_GOAL_MARATHON);
  ck_assert_str_eq (shorter->plan->head.title,
                    gradual_goal_kind_label (shorter->plan->head.goal.kind));
  assert_ready (shorter);
  ck_assert_int_eq (walk->plan->head.goal.race_date, plans_day (18, 7));
  for (GradualDay day = today; day < plans_day (18, 7); day++)
    ck_assert (gradual_plan_run_on (walk->plan, day) == NULL ||
               gradual_plan_run_on (walk->plan, day)->kind == GRADUAL_RUN_WALK_RUN);
  ck_assert_int_gt (gradual_week_minutes (gradual_plan_week (walk->plan, 10)), 0);
  for (guint i = 0; i < replan->options->len; i++)
    plans_assert_sound (((GradualReplanOption *)g_ptr_array_index (replan->options, i))->plan,
                        today);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("replan-way");
  TCase *tests = tcase_create ("replan-way");

  tcase_add_test (tests, test_pain);
  tcase_add_test (tests, test_pain_is_the_reason_of_the_week_that_is_held);
  tcase_add_test (tests, test_old_pain_says_nothing);
  tcase_add_test (tests, test_the_race_stays_where_it_can);
  tcase_add_test (tests, test_the_week_under_way_can_save_the_race);
  tcase_add_test (tests, test_the_taper_takes_nothing_from_a_return_before_it);
  tcase_add_test (tests, test_where_the_race_is_gone_there_are_three_ways);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
