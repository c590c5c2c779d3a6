/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/relief.h"
#include "session-case.h"

/* The sample's runner has 30 and 66 minutes a week; nothing is run, and it is the second week. */
static GradualReplan *
propose (GradualSession *session)
{
  return gradual_replan (gradual_session_get_plan (session), gradual_session_get_today (session));
}

static GradualSession *
open_with_plan (void)
{
  GradualSession *session = session_open ();
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  gradual_session_add_plan (session, plan, "New Plan");
  gradual_session_set_today (session, SAMPLE_START + GRADUAL_DAYS_PER_WEEK);

  return session;
}

START_TEST (test_what_is_proposed_is_one_step)
{
  g_autoptr (GradualSession) session = open_with_plan ();
  g_autoptr (GradualPlan) before = gradual_plan_ref (gradual_session_get_plan (session));
  g_autoptr (GradualReplan) replan = propose (session);
  const GradualReplanOption *option;

  ck_assert_ptr_nonnull (replan);
  option = g_ptr_array_index (replan->options, replan->options->len - 1);
  gradual_session_apply_replan (session, option, option->title);
  ck_assert_str_eq (gradual_session_get_undo_name (session), option->title);
  ck_assert_int_eq (gradual_session_get_plan (session)->head.review.kind, replan->kind);
  case_assert_keeps_the_rules (session);

  ck_assert (gradual_session_undo (session));
  ck_assert_ptr_eq (gradual_session_get_plan (session)->weeks, before->weeks);
  ck_assert_int_eq (gradual_session_get_plan (session)->head.review.day, GRADUAL_DAY_NONE);
}
END_TEST

START_TEST (test_a_stop_holds_every_plan)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) other = case_plan_with ("other", "Other");
  g_autoptr (GradualPlan) sore = NULL;
  g_autoptr (GradualReplan) replan = NULL;
  g_autoptr (GradualLogEntry) entry = gradual_log_entry_new (&(GradualLogEntry){
      .id = "sore",
      .day = SAMPLE_START,
      .seconds = 600,
      .distance_m = GRADUAL_ABSENT,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = 7,
      .source = "manual",
      .note = "",
  });

  gradual_session_add_plan (session, other, "New Plan");
  sore = gradual_plan_with_log_entry (plan, entry);
  gradual_session_add_plan (session, sore, "New Plan");
  replan = propose (session);
  ck_assert_int_eq (replan->kind, GRADUAL_REPLAN_PAIN);
  gradual_session_apply_replan (session, g_ptr_array_index (replan->options, 0), "Stop");
  for (guint i = 0; i < 2; i++) {
    const GradualLibraryItem *item =
        g_ptr_array_index (gradual_session_get_library (session)->items, i);

    ck_assert_ptr_nonnull (gradual_relief_find_open (item->plan));
    ck_assert_ptr_nonnull (item->held);
  }
}
END_TEST

START_TEST (test_the_ramp_is_a_plan_beside)
{
  g_autoptr (GradualSession) session = open_with_plan ();
  g_autoptr (GradualPlan) ramp = case_plan_with ("ramp", "Ramp");
  const GradualReplanOption option = {.way = GRADUAL_WAY_RAMP, .plan = ramp};

  gradual_session_apply_replan (session, &option, "Begin Again");
  case_assert_told (session, "Half marathon Ramp > Ramp");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("session-replan");
  TCase *tests = tcase_create ("session-replan");

  tcase_add_checked_fixture (tests, folder_set_up, folder_tear_down);
  tcase_add_test (tests, test_what_is_proposed_is_one_step);
  tcase_add_test (tests, test_a_stop_holds_every_plan);
  tcase_add_test (tests, test_the_ramp_is_a_plan_beside);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
