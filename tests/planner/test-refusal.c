/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/refusal.h"
#include "sample.h"
#include "suite.h"

/* Away on Thursday and Friday of week 1, and the race is on the Sunday of week 2. */
static const Sample sample = {
    .weeks = "30 - 30 - 30 - 60L / 30 - 30 - - - R",
    .weekly = 150,
    .longest = 60,
    .goal = GRADUAL_GOAL_10K,
};

static GradualPlan *
make_plan (GradualAwayReason reason)
{
  Sample with_away = sample;

  with_away.away[0] = (SampleAway){sample_day (1, 4), sample_day (1, 5), reason};

  return sample_plan (&with_away);
}

/* "rule date asked allowed: sentence" of the refusal of a run that is moved from Monday, or given
 * other minutes. */
static char *
tell (GradualVerdict *verdict)
{
  g_autofree char *date = gradual_day_format (verdict->date);
  char *told = g_strdup_printf ("%s %s %d %d: %s", verdict->rule, date, verdict->asked,
                                verdict->allowed, verdict->because);

  ck_assert (!verdict->accepted);
  ck_assert_int_eq (verdict->nearest_day, GRADUAL_DAY_NONE);
  gradual_verdict_clear (verdict);

  return told;
}

START_TEST (test_each_reason_to_be_away)
{
  static const char *const sentences[GRADUAL_N_AWAY_REASONS] = {
      [GRADUAL_AWAY_UNSAID] = "You are away on that day (until Fri 27 November).",
      [GRADUAL_AWAY_HOLIDAY] = "You are away on that day (holiday until Fri 27 November).",
      [GRADUAL_AWAY_ILLNESS] = "You are away on that day (ill until Fri 27 November).",
      [GRADUAL_AWAY_INJURY] = "You are away on that day (injured until Fri 27 November).",
  };
  g_autoptr (GradualPlan) plan = make_plan ((GradualAwayReason)_i);
  GradualEdit edit = {
      .action = GRADUAL_EDIT_MOVE, .day = sample_day (1, 1), .other = sample_day (1, 4)};
  GradualVerdict verdict;
  g_auto (GradualProposal) proposal = {0};
  g_autofree char *expected = g_strdup_printf ("away 2026-11-26 30 0: %s", sentences[_i]);

  gradual_proposal_init (&proposal, plan, &edit, sample_day (1, 1), &verdict);
  ck_assert (!gradual_refuse_away (&proposal, sample_day (1, 4), 30));
  sample_assert_text (tell (&verdict), expected);
}
END_TEST

START_TEST (test_a_day_that_is_over)
{
  g_autoptr (GradualPlan) plan = make_plan (GRADUAL_AWAY_UNSAID);
  GradualEdit edit = {.action = GRADUAL_EDIT_MINUTES, .day = sample_day (1, 1), .minutes = 20};
  GradualVerdict verdict;
  g_auto (GradualProposal) proposal = {0};

  gradual_proposal_init (&proposal, plan, &edit, sample_day (1, 2), &verdict);
  ck_assert (!gradual_refuse_locked (&proposal, sample_day (1, 1)));
  sample_assert_text (tell (&verdict), "locked 2026-11-23 20 30: That day is over: what was run on "
                                       "it is logged, not planned.");
  edit.action = GRADUAL_EDIT_MOVE;
  ck_assert (!gradual_refuse_locked (&proposal, sample_day (1, 2)));
  ck_assert_int_eq (verdict.asked, GRADUAL_ABSENT);
  ck_assert_int_eq (verdict.allowed, GRADUAL_ABSENT);
  gradual_verdict_clear (&verdict);
}
END_TEST

START_TEST (test_another_day_than_that_of_the_race)
{
  g_autoptr (GradualPlan) plan = make_plan (GRADUAL_AWAY_UNSAID);
  GradualEdit edit = {
      .action = GRADUAL_EDIT_MOVE, .day = sample_day (2, 7), .other = sample_day (2, 6)};
  GradualVerdict verdict;
  g_auto (GradualProposal) proposal = {0};
  g_autofree char *expected =
      g_strdup_printf ("race-day 2026-12-05 %d %d: The race stays on its day, and there is no "
                       "other.",
                       GRADUAL_ABSENT, GRADUAL_ABSENT);

  gradual_proposal_init (&proposal, plan, &edit, sample_day (1, 1), &verdict);
  ck_assert (!gradual_refuse_race_day (&proposal, sample_day (2, 6)));
  sample_assert_text (tell (&verdict), expected);
}
END_TEST

START_TEST (test_a_rule)
{
  g_autoptr (GradualPlan) plan = make_plan (GRADUAL_AWAY_UNSAID);
  GradualEdit edit = {.action = GRADUAL_EDIT_MINUTES, .day = sample_day (1, 1), .minutes = 200};
  GradualVerdict verdict;
  g_auto (GradualProposal) proposal = {0};

  gradual_proposal_init (&proposal, plan, &edit, sample_day (1, 1), &verdict);
  ck_assert (!gradual_refuse (&proposal, "time-cap", sample_day (1, 1), 200, 180, "Too long."));
  sample_assert_text (tell (&verdict), "time-cap 2026-11-23 200 180: Too long.");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("refusal");
  TCase *tests = tcase_create ("refusal");

  tcase_add_loop_test (tests, test_each_reason_to_be_away, 0, GRADUAL_N_AWAY_REASONS);
  tcase_add_test (tests, test_a_day_that_is_over);
  tcase_add_test (tests, test_another_day_than_that_of_the_race);
  tcase_add_test (tests, test_a_rule);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
