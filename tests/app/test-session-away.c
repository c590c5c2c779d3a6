/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/away.h"
#include "session-case.h"

#define TUESDAY  (SAMPLE_START + 1)
#define SATURDAY (SAMPLE_START + 5)

static GradualSession *
open_with_plan (void)
{
  GradualSession *session = session_open ();
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  gradual_session_add_plan (session, plan, "New Plan");

  return session;
}

static void
mark (GradualSession *session, GradualDay from, GradualDay until)
{
  g_autoptr (GradualAway) away = gradual_away_new (
      &(GradualAway){.from = from, .until = until, .reason = GRADUAL_AWAY_HOLIDAY, .note = "sea"});

  gradual_session_mark_away (session, NULL, away, "Away", NULL, NULL);
}

static gboolean
is_away (GradualSession *session, GradualDay day)
{
  return gradual_plan_away_on (gradual_session_get_plan (session), day) != NULL;
}

/* The moves are told, and are those that the plan took. */
START_TEST (test_a_mark_is_one_step)
{
  g_autoptr (GradualSession) session = open_with_plan ();
  g_autoptr (GradualPlan) before = gradual_plan_ref (gradual_session_get_plan (session));
  g_autoptr (GradualAway) away =
      gradual_away_new (&(GradualAway){.from = SATURDAY, .until = SATURDAY, .note = ""});
  g_autoptr (GArray) moves = g_array_new (FALSE, FALSE, sizeof (GradualAwayMove));
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  const GradualAwayMove *move;

  gradual_session_mark_away (session, NULL, away, "Away", moves, changes);
  ck_assert_str_eq (gradual_session_get_undo_name (session), "Away");
  ck_assert (is_away (session, SATURDAY));
  ck_assert_uint_eq (moves->len, 1);
  move = &g_array_index (moves, GradualAwayMove, 0);
  ck_assert_ptr_nonnull (gradual_plan_run_on (gradual_session_get_plan (session), move->to));
  case_assert_keeps_the_rules (session);

  ck_assert (gradual_session_undo (session));
  ck_assert_ptr_eq (gradual_session_get_plan (session)->weeks, before->weeks);
  ck_assert (!is_away (session, SATURDAY));
  ck_assert (gradual_session_redo (session));
  ck_assert (is_away (session, SATURDAY));
}
END_TEST

START_TEST (test_a_mark_takes_the_place_of_another)
{
  g_autoptr (GradualSession) session = open_with_plan ();
  const GradualAway before = {.from = TUESDAY, .until = SATURDAY, .note = ""};
  g_autoptr (GradualAway) after =
      gradual_away_new (&(GradualAway){.from = SATURDAY, .until = SATURDAY + 1, .note = ""});

  mark (session, TUESDAY, SATURDAY);
  gradual_session_mark_away (session, &before, after, "Away", NULL, NULL);
  ck_assert_uint_eq (gradual_session_get_plan (session)->away->len, 1);
  ck_assert (!is_away (session, TUESDAY));
  ck_assert (is_away (session, SATURDAY + 1));
}
END_TEST

START_TEST (test_back)
{
  g_autoptr (GradualSession) session = open_with_plan ();

  mark (session, TUESDAY, SATURDAY);
  gradual_session_end_away (session, TUESDAY + 2, SATURDAY, "Back");
  ck_assert_str_eq (gradual_session_get_undo_name (session), "Back");
  ck_assert (is_away (session, TUESDAY + 1));
  ck_assert (!is_away (session, TUESDAY + 2));
  ck_assert (!is_away (session, SATURDAY));
  case_assert_keeps_the_rules (session);
  ck_assert (gradual_session_undo (session));
  ck_assert (is_away (session, SATURDAY));
}
END_TEST

START_TEST (test_who_is_not_away_does_not_come_back)
{
  g_autoptr (GradualSession) session = open_with_plan ();
  GradualPlan *before;

  mark (session, TUESDAY, TUESDAY);
  before = gradual_session_get_plan (session);
  gradual_session_end_away (session, TUESDAY + 1, SATURDAY, "Back");
  ck_assert_ptr_eq (gradual_session_get_plan (session), before);
  ck_assert_str_eq (gradual_session_get_undo_name (session), "Away");
}
END_TEST

START_TEST (test_without_a_plan)
{
  g_autoptr (GradualSession) session = session_open ();

  mark (session, TUESDAY, TUESDAY);
  gradual_session_end_away (session, TUESDAY, SATURDAY, "Back");
  ck_assert_ptr_null (gradual_session_get_undo_name (session));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("session-away");
  TCase *tests = tcase_create ("session-away");

  tcase_add_checked_fixture (tests, folder_set_up, folder_tear_down);
  tcase_add_test (tests, test_a_mark_is_one_step);
  tcase_add_test (tests, test_a_mark_takes_the_place_of_another);
  tcase_add_test (tests, test_back);
  tcase_add_test (tests, test_who_is_not_away_does_not_come_back);
  tcase_add_test (tests, test_without_a_plan);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
