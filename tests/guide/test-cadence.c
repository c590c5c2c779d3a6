/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/cadence.h"

#include <string.h>

#include "suite.h"

/* Tuesday, 12 May 2026. */
#define DAY (gradual_day_from_ymd (2026, 5, 12))

static GradualCadence *cadence;

static void
set_up (void)
{
  cadence = gradual_cadence_new_empty ();
}

static void
tear_down (void)
{
  gradual_cadence_unref (cadence);
}

static void
replace (GradualCadence *other)
{
  gradual_cadence_unref (cadence);
  cadence = other;
}

/* Three counts that make @rate steps a minute. */
static void
count (GradualDay day, int rate)
{
  const int steps[] = {rate / 2, rate / 2 + rate % 2, rate / 2 + rate % 2};

  replace (gradual_cadence_with_count (cadence, day, steps));
  ck_assert_int_eq (gradual_cadence_count_rate (gradual_cadence_newest (cadence, day, day)), rate);
}

static void
aim (GradualDay since, int from, int percent)
{
  replace (gradual_cadence_with_target (
      cadence, &(GradualCadenceTarget){.since = since, .from = from, .percent = percent}));
}

static void
assert_stage (GradualDay today, GradualCadenceStage stage, int target, int next)
{
  GradualCadenceState state;

  gradual_cadence_state_init (&state, cadence, today);
  ck_assert_int_eq (state.stage, stage);
  ck_assert_int_eq (state.target, target);
  ck_assert_int_eq (state.next, next);
}

/* Worked by hand: half a step goes up. */
START_TEST (test_targets_in_whole_steps)
{
  static const int rows[][3] = {
      {160, 5, 168},  /* 168 */
      {164, 5, 172},  /* 172.2 */
      {150, 5, 158},  /* 157.5 */
      {170, 5, 179},  /* 178.5 */
      {174, 5, 183},  /* 182.7 */
      {164, 10, 180}, /* 180.4 */
      {165, 10, 182}, /* 181.5 */
      {155, 10, 171}, /* 170.5 */
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    ck_assert_int_eq (gradual_cadence_target_rate (rows[i][0], rows[i][1]), rows[i][2]);
}
END_TEST

START_TEST (test_nothing_is_aimed_at_before_a_count)
{
  GradualCadenceTarget target;

  assert_stage (DAY, GRADUAL_CADENCE_UNKNOWN, 0, 0);
  ck_assert (!gradual_cadence_next_target (cadence, DAY, &target));
  count (DAY + 1, 160);
  assert_stage (DAY, GRADUAL_CADENCE_UNKNOWN, 0, 0);
}
END_TEST

START_TEST (test_the_first_target_is_five_percent_more)
{
  GradualCadenceTarget target;

  count (DAY - 9, 150);
  count (DAY, 164);
  assert_stage (DAY, GRADUAL_CADENCE_OFFERED, 0, 172);
  ck_assert (gradual_cadence_next_target (cadence, DAY, &target));
  ck_assert_int_eq (target.from, 164);
  ck_assert_int_eq (target.percent, 5);
  ck_assert_int_eq (target.since, DAY);
}
END_TEST

START_TEST (test_from_175_on_there_is_none)
{
  GradualCadenceTarget target;

  count (DAY - 1, 174);
  assert_stage (DAY, GRADUAL_CADENCE_OFFERED, 0, 183);
  count (DAY, 175);
  assert_stage (DAY, GRADUAL_CADENCE_ENOUGH, 0, 0);
  ck_assert (!gradual_cadence_next_target (cadence, DAY, &target));
}
END_TEST

/* 150 leads to 158, and that to 165. */
START_TEST (test_a_target_goes_up_after_two_weeks_at_it)
{
  GradualCadenceTarget target;

  count (DAY, 150);
  aim (DAY, 150, 5);
  assert_stage (DAY + 60, GRADUAL_CADENCE_AIMING, 158, 0);
  count (DAY + 20, 156);
  assert_stage (DAY + 60, GRADUAL_CADENCE_AIMING, 158, 0);
  count (DAY + 21, 157);
  assert_stage (DAY + 20, GRADUAL_CADENCE_AIMING, 158, 0);
  assert_stage (DAY + 21, GRADUAL_CADENCE_KEEPING, 158, 165);
  assert_stage (DAY + 34, GRADUAL_CADENCE_KEEPING, 158, 165);
  ck_assert (!gradual_cadence_next_target (cadence, DAY + 34, &target));
  assert_stage (DAY + 35, GRADUAL_CADENCE_KEPT, 158, 165);
  ck_assert (gradual_cadence_next_target (cadence, DAY + 35, &target));
  ck_assert_int_eq (target.from, 150);
  ck_assert_int_eq (target.percent, 10);

  aim (DAY + 35, target.from, target.percent);
  assert_stage (DAY + 36, GRADUAL_CADENCE_AIMING, 165, 0);
  count (DAY + 40, 165);
  assert_stage (DAY + 80, GRADUAL_CADENCE_ARRIVED, 165, 0);
  ck_assert (!gradual_cadence_next_target (cadence, DAY + 80, &target));
}
END_TEST

START_TEST (test_two_weeks_begin_anew_with_a_count_below)
{
  aim (DAY, 150, 5);
  count (DAY + 1, 160);
  count (DAY + 10, 150);
  count (DAY + 12, 158);
  assert_stage (DAY + 15, GRADUAL_CADENCE_KEEPING, 158, 165);
  assert_stage (DAY + 26, GRADUAL_CADENCE_KEPT, 158, 165);
}
END_TEST

/* What was quick before the target was set may have been in a hurry. */
START_TEST (test_counts_before_the_target_do_not_reach_it)
{
  count (DAY - 1, 165);
  aim (DAY, 150, 5);
  assert_stage (DAY + 30, GRADUAL_CADENCE_AIMING, 158, 0);
}
END_TEST

/* 170 leads to 179, and from 175 on there is nothing further. */
START_TEST (test_who_is_quick_has_arrived)
{
  count (DAY, 170);
  aim (DAY, 170, 5);
  count (DAY + 5, 179);
  assert_stage (DAY + 5, GRADUAL_CADENCE_ARRIVED, 179, 0);
  assert_stage (DAY + 50, GRADUAL_CADENCE_ARRIVED, 179, 0);
}
END_TEST

static void
assert_words (GradualDay today, const char *expected)
{
  GradualCadenceState state;
  g_autofree char *words = NULL;

  gradual_cadence_state_init (&state, cadence, today);
  words = gradual_cadence_state_words (&state);
  ck_assert_str_eq (words, expected);
}

START_TEST (test_words_of_every_stage)
{
  assert_words (DAY, "Count your steps on an easy run, and a target follows from them. There is no "
                     "number that is right for everybody.");
  count (DAY, 150);
  assert_words (DAY, "A target could be 158, which is 5 % more. At the same pace that makes each "
                     "step about 4.8 % shorter.");
  aim (DAY, 150, 5);
  assert_words (DAY, "Your target is 158 steps a minute. Practise it in the drill, and count again "
                     "when it feels easy.");
  count (DAY + 7, 158);
  assert_words (DAY + 8, "You have reached your target of 158. If it stays comfortable, it can go "
                         "up to 165 from Tue 2 June on. It need not.");
  assert_words (DAY + 21, "You have been at your target of 158 for two weeks. If they were "
                          "comfortable, it can go up to 165. It need not.");
  aim (DAY, 150, 10);
  count (DAY + 30, 166);
  assert_words (DAY + 30, "You have reached your target of 165. There is nothing further to aim "
                          "at.");
  replace (gradual_cadence_with_target (cadence, NULL));
  count (DAY + 31, 180);
  assert_words (DAY + 31, "From 175 steps a minute on there is nothing to aim at.");
}
END_TEST

static gboolean
is_said (const char *const *texts, const char *part)
{
  for (; *texts != NULL; texts++)
    if (strstr (*texts, part) != NULL)
      return TRUE;

  return FALSE;
}

/* What the guide asks to be said, and what must not be. */
START_TEST (test_the_guide_is_said_with_its_cautions)
{
  ck_assert (is_said (gradual_cadence_cues (), "Quick, light steps"));
  ck_assert (is_said (gradual_cadence_cues (), "under the knee"));
  ck_assert (is_said (gradual_cadence_cues (), "quietly"));
  ck_assert (!is_said (gradual_cadence_cues (), "toes"));
  ck_assert (is_said (gradual_cadence_cautions (), "Do not try to land on your toes"));
  ck_assert (is_said (gradual_cadence_cautions (), "3 of 10 or more"));
  ck_assert_ptr_nonnull (strstr (gradual_cadence_evidence (), "Heiderscheit 2011"));
  ck_assert_ptr_nonnull (strstr (gradual_cadence_evidence (), "Schubert 2014"));
  ck_assert_ptr_nonnull (strstr (gradual_cadence_evidence (), "mixed"));
  ck_assert_ptr_nonnull (strstr (gradual_cadence_evidence (), "has not been shown"));
  ck_assert_ptr_nonnull (strstr (gradual_cadence_how_to_count (), "30 seconds"));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("cadence");
  TCase *tests = tcase_create ("cadence");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_targets_in_whole_steps);
  tcase_add_test (tests, test_nothing_is_aimed_at_before_a_count);
  tcase_add_test (tests, test_the_first_target_is_five_percent_more);
  tcase_add_test (tests, test_from_175_on_there_is_none);
  tcase_add_test (tests, test_a_target_goes_up_after_two_weeks_at_it);
  tcase_add_test (tests, test_two_weeks_begin_anew_with_a_count_below);
  tcase_add_test (tests, test_counts_before_the_target_do_not_reach_it);
  tcase_add_test (tests, test_who_is_quick_has_arrived);
  tcase_add_test (tests, test_words_of_every_stage);
  tcase_add_test (tests, test_the_guide_is_said_with_its_cautions);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
