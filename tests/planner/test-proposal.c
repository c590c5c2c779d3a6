/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/proposal.h"
#include "plans.h"

/* From 150 minutes a week and 60 in a run: 165 are the most in weeks 1 and 2, 181 in week 3; the
 * longest run may have 66. The race, where there is one, is on Sunday of week 3. */
static const int weeks[][7] = {
    {0, 30, 0, 30, 0, 30, 60},
    {0, 35, 0, 35, 0, 35, 60},
    {0, 35, 0, 35, 0, 35, 60},
};

static GradualPlan *
lay_out (gboolean with_race)
{
  GradualPlanHead head = plans_head (150, 60);

  if (with_race)
    head.goal = (GradualGoal){GRADUAL_GOAL_10K, plans_day (3, 7), GRADUAL_ABSENT};

  return plans_lay_out (&head, weeks, G_N_ELEMENTS (weeks));
}

static GradualPlan *
accept (const GradualPlan *plan, const GradualEdit *edit)
{
  g_auto (GradualVerdict) verdict = {0};
  g_auto (GradualProposal) proposal = {0};

  gradual_proposal_init (&proposal, plan, edit, PLANS_START, &verdict);
  ck_assert_msg (gradual_proposal_decide (&proposal), "%s", verdict.because);
  ck_assert (verdict.accepted);

  return gradual_plan_ref (proposal.edited);
}

static void
assert_refused (const GradualPlan *plan, const GradualEdit *edit, GradualDay today,
                const GradualVerdict *expected)
{
  g_auto (GradualVerdict) verdict = {0};
  g_auto (GradualProposal) proposal = {0};

  gradual_proposal_init (&proposal, plan, edit, today, &verdict);
  ck_assert (!gradual_proposal_decide (&proposal));
  ck_assert (!verdict.accepted);
  ck_assert_str_eq (verdict.rule, expected->rule);
  ck_assert_int_eq (verdict.date, expected->date);
  ck_assert_int_eq (verdict.asked, expected->asked);
  ck_assert_int_eq (verdict.allowed, expected->allowed);
  ck_assert_int_eq (verdict.nearest_day, expected->nearest_day);
  ck_assert (verdict.because != NULL && strlen (verdict.because) > 10);
}

#define NOTHING GRADUAL_ABSENT, GRADUAL_ABSENT, GRADUAL_DAY_NONE, NULL

START_TEST (test_begins_accepted_and_fitted)
{
  const int too_much[][7] = {{0, 30, 0, 30, 0, 30, 80}};
  GradualPlanHead head = plans_head (150, 60);
  g_autoptr (GradualPlan) plan = plans_lay_out (&head, too_much, 1);
  GradualEdit edit = {.action = GRADUAL_EDIT_REMOVE, .day = plans_day (1, 2)};
  g_auto (GradualVerdict) verdict = {0};
  g_auto (GradualProposal) proposal = {0};

  gradual_proposal_init (&proposal, plan, &edit, PLANS_START, &verdict);
  ck_assert (verdict.accepted);
  ck_assert_ptr_eq (proposal.given, plan);
  ck_assert_int_eq (plans_minutes_on (proposal.base, plans_day (1, 7)), 66);
  ck_assert_int_eq (plans_minutes_on (plan, plans_day (1, 7)), 80);
}
END_TEST

START_TEST (test_move)
{
  g_autoptr (GradualPlan) plan = lay_out (FALSE);
  GradualEdit edit = {
      .action = GRADUAL_EDIT_MOVE, .day = plans_day (1, 2), .other = plans_day (1, 3)};
  g_autoptr (GradualPlan) moved = accept (plan, &edit);

  ck_assert_int_eq (plans_minutes_on (moved, plans_day (1, 2)), 0);
  ck_assert_int_eq (plans_minutes_on (moved, plans_day (1, 3)), 30);
  ck_assert_str_eq (gradual_plan_run_on (moved, plans_day (1, 3))->id,
                    gradual_plan_run_on (plan, plans_day (1, 2))->id);

  /* A taken day: the nearest free one is the day before it, the 25th. */
  edit.other = plans_day (1, 4);
  assert_refused (plan, &edit, PLANS_START,
                  &(GradualVerdict){FALSE, GRADUAL_REFUSAL_TAKEN, plans_day (1, 4), 30,
                                    GRADUAL_ABSENT, plans_day (1, 3), NULL});
}
END_TEST

START_TEST (test_move_into_a_full_week)
{
  g_autoptr (GradualPlan) plan = lay_out (FALSE);
  GradualEdit edit = {
      .action = GRADUAL_EDIT_MOVE, .day = plans_day (1, 2), .other = plans_day (2, 3)};

  /* Week 2 has its 165, and week 3 would have 195 of 181: the nearest place is Friday of week 1,
   * five days before. */
  assert_refused (
      plan, &edit, PLANS_START,
      &(GradualVerdict){FALSE, "weekly-growth", plans_day (2, 3), 30, 0, plans_day (1, 5), NULL});
}
END_TEST

START_TEST (test_move_to_a_day_that_is_over)
{
  g_autoptr (GradualPlan) plan = lay_out (FALSE);
  GradualEdit edit = {
      .action = GRADUAL_EDIT_MOVE, .day = plans_day (1, 4), .other = plans_day (1, 1)};

  /* On Wednesday: the nearest day that is left is Wednesday itself. */
  assert_refused (plan, &edit, plans_day (1, 3),
                  &(GradualVerdict){FALSE, GRADUAL_REFUSAL_LOCKED, plans_day (1, 1), GRADUAL_ABSENT,
                                    GRADUAL_ABSENT, plans_day (1, 3), NULL});
}
END_TEST

START_TEST (test_no_two_days_in_a_row_across_the_weeks_of_a_ramp)
{
  const int ramp[][7] = {{15, 0, 15, 0, 15, 0, 0}, {15, 0, 15, 0, 15, 0, 0}};
  GradualPlanHead head = plans_head (0, 0);
  GradualEdit edit = {
      .action = GRADUAL_EDIT_MOVE, .day = plans_day (1, 5), .other = plans_day (1, 7)};
  GradualEdit back = {
      .action = GRADUAL_EDIT_MOVE, .day = plans_day (2, 3), .other = plans_day (2, 2)};
  g_autoptr (GradualPlan) plan = NULL, moved = NULL;

  head.settings.ramp = GRADUAL_RAMP_6;
  plan = plans_lay_out (&head, ramp, 2);
  assert_refused (
      plan, &edit, PLANS_START,
      &(GradualVerdict){FALSE, "ramp", plans_day (1, 7), 15, 0, plans_day (1, 6), NULL});
  /* Thursday and Saturday are beside Friday, and week 1 has three runs; Sunday is free. */
  assert_refused (
      plan, &back, PLANS_START,
      &(GradualVerdict){FALSE, "ramp", plans_day (2, 2), 15, 0, plans_day (2, 7), NULL});
  edit.other = plans_day (1, 6);
  moved = accept (plan, &edit);
  plans_assert_sound (moved, PLANS_START);
}
END_TEST

START_TEST (test_swap_in_both_orders)
{
  g_autoptr (GradualPlan) plan = lay_out (FALSE);
  GradualEdit swap = {
      .action = GRADUAL_EDIT_SWAP, .day = plans_day (1, 6), .other = plans_day (1, 7)};
  GradualEdit back = {
      .action = GRADUAL_EDIT_SWAP, .day = plans_day (1, 7), .other = plans_day (1, 6)};
  GradualEdit with_rest = {
      .action = GRADUAL_EDIT_SWAP, .day = plans_day (1, 3), .other = plans_day (1, 2)};
  g_autoptr (GradualPlan) a = accept (plan, &swap), b = accept (plan, &back);
  g_autoptr (GradualPlan) moved = accept (plan, &with_rest);

  plans_assert_same_minutes (a, b);
  ck_assert_int_eq (plans_minutes_on (a, plans_day (1, 6)), 60);
  ck_assert_int_eq (gradual_plan_run_on (a, plans_day (1, 6))->kind, GRADUAL_RUN_LONG);
  ck_assert_int_eq (plans_minutes_on (a, plans_day (1, 7)), 30);
  ck_assert_int_eq (plans_minutes_on (moved, plans_day (1, 3)), 30);
  ck_assert_int_eq (plans_minutes_on (moved, plans_day (1, 2)), 0);
}
END_TEST

START_TEST (test_swap_refused_in_both_orders)
{
  /* 72 = ⌊66·1.1⌋ is right in week 2, but on the first Tuesday 66 = ⌊60·1.1⌋ is the most; and week
   * 1 would have 30 + 39 + 66 + 72 = 207 of 165: beside 135, 30 are left. */
  const int grown[][7] = {{0, 30, 0, 30, 0, 39, 66}, {0, 35, 0, 35, 0, 39, 72}};
  GradualPlanHead head = plans_head (150, 60);
  g_autoptr (GradualPlan) plan = plans_lay_out (&head, grown, 2);
  GradualDay days[] = {plans_day (1, 2), plans_day (2, 7)};

  for (int i = 0; i < 2; i++) {
    GradualEdit edit = {.action = GRADUAL_EDIT_SWAP, .day = days[i], .other = days[1 - i]};

    assert_refused (plan, &edit, PLANS_START,
                    &(GradualVerdict){FALSE, "weekly-growth", plans_day (1, 2), 72, 30,
                                      GRADUAL_DAY_NONE, NULL});
  }
}
END_TEST

START_TEST (test_add_and_remove)
{
  g_autoptr (GradualPlan) plan = lay_out (FALSE);
  GradualEdit add = {.action = GRADUAL_EDIT_ADD,
                     .day = plans_day (1, 1),
                     .minutes = 15,
                     .kind = GRADUAL_RUN_CADENCE_DRILL,
                     .id = "new",
                     .note = "Quick feet"};
  GradualEdit remove = {.action = GRADUAL_EDIT_REMOVE, .day = plans_day (1, 1)};
  g_autoptr (GradualPlan) added = accept (plan, &add), removed = accept (added, &remove);
  const GradualRun *run = gradual_plan_run_on (added, plans_day (1, 1));

  ck_assert_int_eq (run->minutes, 15);
  ck_assert_int_eq (run->kind, GRADUAL_RUN_CADENCE_DRILL);
  ck_assert_str_eq (run->id, "new");
  ck_assert_str_eq (run->note, "Quick feet");
  plans_assert_same_minutes (removed, plan);

  /* 165 − 150 = 15 are left in week 1. */
  add.minutes = 16;
  assert_refused (
      plan, &add, PLANS_START,
      &(GradualVerdict){FALSE, "weekly-growth", plans_day (1, 1), 16, 15, GRADUAL_DAY_NONE, NULL});
  add.day = plans_day (1, 2);
  assert_refused (plan, &add, PLANS_START,
                  &(GradualVerdict){FALSE, GRADUAL_REFUSAL_TAKEN, plans_day (1, 2), 16,
                                    GRADUAL_ABSENT, GRADUAL_DAY_NONE, NULL});
}
END_TEST

START_TEST (test_a_sixth_run)
{
  const int five[][7] = {{15, 15, 15, 15, 0, 0, 60}};
  GradualPlanHead head = plans_head (150, 60);
  g_autoptr (GradualPlan) plan = plans_lay_out (&head, five, 1);
  GradualEdit add = {
      .action = GRADUAL_EDIT_ADD, .day = plans_day (1, 5), .minutes = 10, .id = "new"};

  assert_refused (
      plan, &add, PLANS_START,
      &(GradualVerdict){FALSE, "rest-days", plans_day (1, 5), 10, 0, GRADUAL_DAY_NONE, NULL});
}
END_TEST

START_TEST (test_days_that_are_over_are_locked)
{
  g_autoptr (GradualPlan) plan = lay_out (FALSE);
  GradualDay day = plans_day (1, 2), today = plans_day (1, 3);
  static const struct {
    GradualEditAction action;
    int asked;
  } actions[] = {
      {GRADUAL_EDIT_MINUTES, 20},
      {GRADUAL_EDIT_MOVE, GRADUAL_ABSENT},
      {GRADUAL_EDIT_SWAP, GRADUAL_ABSENT},
      {GRADUAL_EDIT_ADD, 20},
      {GRADUAL_EDIT_REMOVE, GRADUAL_ABSENT},
      {GRADUAL_EDIT_KIND, GRADUAL_ABSENT},
  };
  GradualEdit edit = {.action = actions[_i].action,
                      .day = day,
                      .other = plans_day (1, 5),
                      .minutes = 20,
                      .kind = GRADUAL_RUN_STEADY,
                      .id = "new"};
  g_autoptr (GradualPlan) today_is_open = NULL;

  assert_refused (plan, &edit, today,
                  &(GradualVerdict){FALSE, GRADUAL_REFUSAL_LOCKED, day, actions[_i].asked, 30,
                                    GRADUAL_DAY_NONE, NULL});
  edit.day = PLANS_START + 1;
  if (actions[_i].action != GRADUAL_EDIT_ADD)
    today_is_open = accept (plan, &edit);
}
END_TEST

START_TEST (test_today_is_open_though_it_was_run)
{
  g_autoptr (GradualPlan) plan = lay_out (FALSE);
  g_autoptr (GradualPlan) logged = plans_with_log (plan, plans_day (1, 2), 30);
  GradualEdit edit = {.action = GRADUAL_EDIT_MINUTES, .day = plans_day (1, 2), .minutes = 45};
  g_auto (GradualVerdict) verdict = {0};
  g_auto (GradualProposal) proposal = {0};

  gradual_proposal_init (&proposal, logged, &edit, plans_day (1, 2), &verdict);
  ck_assert (gradual_proposal_decide (&proposal));
  edit.minutes = 46; /* 165 − 120 = 45 */
  assert_refused (
      logged, &edit, plans_day (1, 2),
      &(GradualVerdict){FALSE, "weekly-growth", plans_day (1, 2), 46, 45, GRADUAL_DAY_NONE, NULL});
}
END_TEST

START_TEST (test_the_race_stays_on_its_day)
{
  g_autoptr (GradualPlan) plan = lay_out (TRUE);
  GradualDay race = plans_day (3, 7), run = plans_day (3, 2), rest = plans_day (3, 5);
  GradualEdit edits[] = {
      {.action = GRADUAL_EDIT_MOVE, .day = race, .other = rest},
      {.action = GRADUAL_EDIT_SWAP, .day = race, .other = run},
      {.action = GRADUAL_EDIT_SWAP, .day = run, .other = race},
      {.action = GRADUAL_EDIT_KIND, .day = run, .kind = GRADUAL_RUN_RACE},
  };
  static const int refused_on[] = {5, 2, 2, 2};

  assert_refused (
      plan, &edits[_i], PLANS_START,
      &(GradualVerdict){FALSE, GRADUAL_REFUSAL_RACE_DAY, plans_day (3, refused_on[_i]), NOTHING});
}
END_TEST

START_TEST (test_a_race_comes_back_to_its_day)
{
  g_autoptr (GradualPlan) plan = lay_out (TRUE);
  GradualEdit remove = {.action = GRADUAL_EDIT_REMOVE, .day = plans_day (3, 7)};
  GradualEdit add = {.action = GRADUAL_EDIT_ADD,
                     .day = plans_day (3, 5),
                     .kind = GRADUAL_RUN_RACE,
                     .minutes = GRADUAL_MINUTES_UNKNOWN,
                     .id = "race"};
  g_autoptr (GradualPlan) without = accept (plan, &remove), again = NULL;

  assert_refused (without, &add, PLANS_START,
                  &(GradualVerdict){FALSE, GRADUAL_REFUSAL_RACE_DAY, plans_day (3, 5),
                                    GRADUAL_ABSENT, GRADUAL_ABSENT, plans_day (3, 7), NULL});
  add.day = plans_day (3, 7);
  again = accept (without, &add);
  ck_assert_int_eq (gradual_plan_run_on (again, plans_day (3, 7))->kind, GRADUAL_RUN_RACE);
}
END_TEST

/* Away from Wednesday of week 1 to the Friday. The runs are on Tuesday, Saturday and Sunday then.
 */
static GradualPlan *
lay_out_away (void)
{
  g_autoptr (GradualPlan) plan = lay_out (FALSE);
  g_autoptr (GPtrArray) all = gradual_away_array_new ();

  g_ptr_array_add (
      all, gradual_away_new (&(GradualAway){.from = plans_day (1, 3), .until = plans_day (1, 5)}));

  return gradual_plan_with_away (plan, all);
}

START_TEST (test_no_run_comes_to_a_day_away)
{
  static const struct {
    GradualEdit edit;
    int day;
    int asked;
    int nearest; /* of week 1; 0 for none */
  } cases[] = {
      {{.action = GRADUAL_EDIT_MOVE, .day = 2, .other = 4}, 4, 30, 1},
      {{.action = GRADUAL_EDIT_MOVE, .day = 7, .other = 5}, 5, 60, 1},
      {{.action = GRADUAL_EDIT_SWAP, .day = 2, .other = 3}, 3, 30, 1},
      {{.action = GRADUAL_EDIT_SWAP, .day = 3, .other = 6}, 3, 30, 1},
      {{.action = GRADUAL_EDIT_ADD, .day = 3, .minutes = 12, .id = "new"}, 3, 12, 1},
      {{.action = GRADUAL_EDIT_ADD, .day = 5, .minutes = 20000, .id = "new"}, 5, 20000, 0},
      {{.action = GRADUAL_EDIT_MINUTES, .day = 4, .minutes = 25}, 4, 25, 0},
      {{.action = GRADUAL_EDIT_KIND, .day = 4, .kind = GRADUAL_RUN_STEADY}, 4, 30, 0},
  };
  g_autoptr (GradualPlan) plan = lay_out_away ();
  GradualEdit edit = cases[_i].edit;
  GradualDay nearest = cases[_i].nearest != 0 ? plans_day (1, cases[_i].nearest) : GRADUAL_DAY_NONE;

  edit.day = plans_day (1, edit.day);
  edit.other = plans_day (1, edit.other);
  assert_refused (plan, &edit, PLANS_START,
                  &(GradualVerdict){FALSE, GRADUAL_REFUSAL_AWAY, plans_day (1, cases[_i].day),
                                    cases[_i].asked, 0, nearest, NULL});
}
END_TEST

START_TEST (test_days_away_are_no_nearest_place)
{
  g_autoptr (GradualPlan) plan = lay_out_away ();
  GradualEdit edit = {
      .action = GRADUAL_EDIT_MOVE, .day = plans_day (1, 7), .other = plans_day (1, 2)};
  GradualEdit removed = {.action = GRADUAL_EDIT_REMOVE, .day = plans_day (1, 4)};
  g_autoptr (GradualPlan) without = NULL;

  assert_refused (plan, &edit, PLANS_START,
                  &(GradualVerdict){FALSE, GRADUAL_REFUSAL_TAKEN, plans_day (1, 2), 60,
                                    GRADUAL_ABSENT, plans_day (1, 1), NULL});
  /* Monday is over then, and week 2 has its 165. */
  edit.other = plans_day (1, 6);
  assert_refused (plan, &edit, plans_day (1, 2),
                  &(GradualVerdict){FALSE, GRADUAL_REFUSAL_TAKEN, plans_day (1, 6), 60,
                                    GRADUAL_ABSENT, GRADUAL_DAY_NONE, NULL});
  without = accept (plan, &removed);
  ck_assert_int_eq (plans_minutes_on (without, plans_day (1, 4)), 0);
}
END_TEST

START_TEST (test_kinds_and_notes)
{
  g_autoptr (GradualPlan) plan = lay_out (FALSE);
  GradualEdit kind = {
      .action = GRADUAL_EDIT_KIND, .day = plans_day (1, 2), .kind = GRADUAL_RUN_STEADY};
  GradualEdit note = {.action = GRADUAL_EDIT_NOTE, .day = plans_day (1, 2), .note = "By the river"};
  g_autoptr (GradualPlan) steady = accept (plan, &kind), noted = accept (plan, &note);

  ck_assert_int_eq (gradual_plan_run_on (steady, plans_day (1, 2))->kind, GRADUAL_RUN_STEADY);
  ck_assert_int_eq (plans_minutes_on (steady, plans_day (1, 2)), 30);
  ck_assert_str_eq (gradual_plan_run_on (noted, plans_day (1, 2))->note, "By the river");
  ck_assert_str_eq (gradual_plan_run_on (plan, plans_day (1, 2))->note, "");
}
END_TEST

START_TEST (test_find_limit)
{
  g_autoptr (GradualPlan) plan = lay_out (FALSE);
  GradualEdit edit = {.action = GRADUAL_EDIT_MINUTES, .day = plans_day (1, 7)};
  g_auto (GradualVerdict) verdict = {0};
  g_auto (GradualProposal) proposal = {0};

  gradual_proposal_init (&proposal, plan, &edit, PLANS_START, &verdict);
  gradual_proposal_find_limit (&proposal);
  ck_assert (verdict.accepted);
  ck_assert_int_eq (verdict.allowed, 66);
  ck_assert_int_eq (verdict.asked, GRADUAL_ABSENT);
  ck_assert_str_eq (verdict.rule, "longest-run");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("proposal");
  TCase *tests = tcase_create ("proposal");

  tcase_add_test (tests, test_begins_accepted_and_fitted);
  tcase_add_test (tests, test_move);
  tcase_add_test (tests, test_move_into_a_full_week);
  tcase_add_test (tests, test_move_to_a_day_that_is_over);
  tcase_add_test (tests, test_no_two_days_in_a_row_across_the_weeks_of_a_ramp);
  tcase_add_test (tests, test_swap_in_both_orders);
  tcase_add_test (tests, test_swap_refused_in_both_orders);
  tcase_add_test (tests, test_add_and_remove);
  tcase_add_test (tests, test_a_sixth_run);
  tcase_add_loop_test (tests, test_days_that_are_over_are_locked, 0, 6);
  tcase_add_test (tests, test_today_is_open_though_it_was_run);
  tcase_add_loop_test (tests, test_the_race_stays_on_its_day, 0, 4);
  tcase_add_test (tests, test_a_race_comes_back_to_its_day);
  tcase_add_loop_test (tests, test_no_run_comes_to_a_day_away, 0, 8);
  tcase_add_test (tests, test_days_away_are_no_nearest_place);
  tcase_add_test (tests, test_kinds_and_notes);
  tcase_add_test (tests, test_find_limit);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
