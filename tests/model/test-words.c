/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/words.h"
#include "suite.h"

/* The nicks are names in files: they may never change. */
static const char *const goals[] = {"ramp", "5k", "10k", "half", "marathon", "base"};
static const char *const phases[] = {"ramp", "build", "cutback", "taper", "race", "return", "hold"};
static const char *const runs[] = {"easy", "long", "steady", "walk-run", "cadence-drill", "race"};
static const char *const ramps[] = {"", "4", "5", "6", "gentle"};
static const char *const restrictions[] = {"hold", "reduce", "stop", "red-flag"};

static const char *const no_nicks[] = {"", "Ramp", "rampx", "ram", "10K", "walk_run", "redflag"};

START_TEST (test_goals)
{
  static const char *const labels[] = {"Start running", "5 km",     "10 km",
                                       "Half marathon", "Marathon", "Keep growing"};
  static const gboolean is_race[] = {FALSE, TRUE, TRUE, TRUE, TRUE, FALSE};

  ck_assert_uint_eq (G_N_ELEMENTS (goals), GRADUAL_N_GOAL_KINDS);
  for (guint i = 0; i < G_N_ELEMENTS (goals); i++) {
    GradualGoalKind kind;

    ck_assert_str_eq (gradual_goal_kind_to_nick (i), goals[i]);
    ck_assert (gradual_goal_kind_from_nick (goals[i], &kind));
    ck_assert_uint_eq (kind, i);
    ck_assert_str_eq (gradual_goal_kind_label (i), labels[i]);
    ck_assert_int_eq (gradual_goal_kind_is_race (i), is_race[i]);
  }
  for (guint i = 0; i < G_N_ELEMENTS (no_nicks); i++)
    ck_assert (!gradual_goal_kind_from_nick (no_nicks[i], &(GradualGoalKind){0}));
}
END_TEST

START_TEST (test_phases)
{
  static const char *const labels[] = {"Ramp", "Build",  "Cutback", "Taper",
                                       "Race", "Return", "Hold"};

  for (guint i = 0; i < G_N_ELEMENTS (phases); i++) {
    GradualPhase phase;

    ck_assert_str_eq (gradual_phase_to_nick (i), phases[i]);
    ck_assert (gradual_phase_from_nick (phases[i], &phase));
    ck_assert_uint_eq (phase, i);
    ck_assert_str_eq (gradual_phase_label (i), labels[i]);
  }
  for (guint i = 0; i < G_N_ELEMENTS (no_nicks); i++)
    ck_assert (!gradual_phase_from_nick (no_nicks[i], &(GradualPhase){0}));
}
END_TEST

START_TEST (test_runs)
{
  static const char *const labels[] = {"Easy run",     "Long run",      "Steady run",
                                       "Walk and run", "Cadence drill", "Race"};

  for (guint i = 0; i < G_N_ELEMENTS (runs); i++) {
    GradualRunKind kind;

    ck_assert_str_eq (gradual_run_kind_to_nick (i), runs[i]);
    ck_assert (gradual_run_kind_from_nick (runs[i], &kind));
    ck_assert_uint_eq (kind, i);
    ck_assert_str_eq (gradual_run_kind_label (i), labels[i]);
  }
  for (guint i = 0; i < G_N_ELEMENTS (no_nicks); i++)
    ck_assert (!gradual_run_kind_from_nick (no_nicks[i], &(GradualRunKind){0}));
}
END_TEST

START_TEST (test_ramps)
{
  for (guint i = 0; i < G_N_ELEMENTS (ramps); i++) {
    GradualRamp ramp;

    ck_assert_str_eq (gradual_ramp_to_nick (i), ramps[i]);
    /* That there is no ramp is said by saying nothing. */
    ck_assert_int_eq (gradual_ramp_from_nick (ramps[i], &ramp), i != GRADUAL_RAMP_NONE);
    if (i != GRADUAL_RAMP_NONE)
      ck_assert_uint_eq (ramp, i);
  }
  for (guint i = 0; i < G_N_ELEMENTS (no_nicks); i++)
    ck_assert (!gradual_ramp_from_nick (no_nicks[i], &(GradualRamp){0}));
}
END_TEST

START_TEST (test_away_reasons)
{
  static const char *const nicks[] = {"", "holiday", "illness", "injury"};

  for (guint i = 0; i < GRADUAL_N_AWAY_REASONS; i++) {
    GradualAwayReason reason;

    ck_assert_str_eq (gradual_away_reason_to_nick (i), nicks[i]);
    ck_assert_str_ne (gradual_away_reason_label (i), "");
    ck_assert_int_eq (gradual_away_reason_from_nick (nicks[i], &reason), i != GRADUAL_AWAY_UNSAID);
    ck_assert (i == GRADUAL_AWAY_UNSAID || reason == i);
  }
  for (guint i = 0; i < G_N_ELEMENTS (no_nicks); i++)
    ck_assert (!gradual_away_reason_from_nick (no_nicks[i], &(GradualAwayReason){0}));
}
END_TEST

START_TEST (test_restrictions)
{
  for (guint i = 0; i < G_N_ELEMENTS (restrictions); i++) {
    GradualRestrictionKind kind;

    ck_assert_str_eq (gradual_restriction_kind_to_nick (i), restrictions[i]);
    ck_assert (gradual_restriction_kind_from_nick (restrictions[i], &kind));
    ck_assert_uint_eq (kind, i);
  }
  for (guint i = 0; i < G_N_ELEMENTS (no_nicks); i++)
    ck_assert (!gradual_restriction_kind_from_nick (no_nicks[i], &(GradualRestrictionKind){0}));
}
END_TEST

START_TEST (test_replan_kinds)
{
  static const char *const replan_kinds[] = {"pain", "return", "repeat", "race"};

  for (guint i = 0; i < G_N_ELEMENTS (replan_kinds); i++) {
    GradualReplanKind kind;

    ck_assert_str_eq (gradual_replan_kind_to_nick (i), replan_kinds[i]);
    ck_assert (gradual_replan_kind_from_nick (replan_kinds[i], &kind));
    ck_assert_uint_eq (kind, i);
  }
  for (guint i = 0; i < G_N_ELEMENTS (no_nicks); i++)
    ck_assert (!gradual_replan_kind_from_nick (no_nicks[i], &(GradualReplanKind){0}));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("words");
  TCase *tests = tcase_create ("words");

  tcase_add_test (tests, test_goals);
  tcase_add_test (tests, test_phases);
  tcase_add_test (tests, test_runs);
  tcase_add_test (tests, test_ramps);
  tcase_add_test (tests, test_away_reasons);
  tcase_add_test (tests, test_restrictions);
  tcase_add_test (tests, test_replan_kinds);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
