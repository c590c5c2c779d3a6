/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/timer-words.h"

#include "suite.h"

static GradualStretchMoment moment;

static void
set_up (void)
{
  moment = (GradualStretchMoment){
      .phase = GRADUAL_STRETCH_HOLD,
      .item = 1,
      .stretch = GRADUAL_STRETCH_FIGURE_FOUR,
      .side = GRADUAL_STRETCH_RIGHT,
      .repetition = 1,
      .repetitions = 2,
      .seconds = 30,
      .milliseconds = 29400,
      .phase_milliseconds = 30000,
  };
}

static void
assert_spoken (GradualTimerChange change, const char *expected)
{
  g_autofree char *words = gradual_timer_spoken (&moment, change);

  ck_assert_str_eq (words, expected);
}

static void
assert_place (const char *expected)
{
  g_autofree char *words = gradual_timer_place (&moment);

  ck_assert_str_eq (words, expected);
}

static void
assert_count (const char *expected)
{
  g_autofree char *words = gradual_timer_count (&moment);

  ck_assert_str_eq (words, expected);
}

static void
assert_total (gint64 left, const char *expected)
{
  g_autofree char *words =
      gradual_timer_total (&moment, 8, &(GradualTimerProgress){1000, left + 1000});

  ck_assert_str_eq (words, expected);
}

START_TEST (test_each_phase)
{
  ck_assert_str_eq (gradual_timer_name (&moment), "Figure four");
  ck_assert_str_eq (gradual_timer_phase (&moment), "Hold");
  assert_spoken (GRADUAL_TIMER_CHANGED, "Hold for 30 seconds");
  assert_count ("30");
  moment.seconds = 1;
  assert_spoken (GRADUAL_TIMER_CHANGED, "Hold for 1 second");

  moment.phase = GRADUAL_STRETCH_READY;
  ck_assert_str_eq (gradual_timer_phase (&moment), "Get ready");
  assert_spoken (GRADUAL_TIMER_CHANGED,
                 "Get ready: Figure four. Right side, 1 of 2. Right ankle on top");

  moment.phase = GRADUAL_STRETCH_REST;
  moment.repetition = 2;
  ck_assert_str_eq (gradual_timer_phase (&moment), "Let go");
  assert_spoken (GRADUAL_TIMER_CHANGED, "Let go. Next: Right side, 2 of 2");

  moment.phase = GRADUAL_STRETCH_FINISHED;
  ck_assert_str_eq (gradual_timer_phase (&moment), "Finished");
  assert_spoken (GRADUAL_TIMER_CHANGED, "Finished");
  assert_count ("✓");
}
END_TEST

START_TEST (test_a_pause_says_why_and_what_is_left)
{
  moment.is_paused = TRUE;
  moment.seconds = 17;
  ck_assert_str_eq (gradual_timer_phase (&moment), "Paused");
  assert_spoken (GRADUAL_TIMER_CHANGED, "Paused, 17 seconds left");
  assert_spoken (GRADUAL_TIMER_ASLEEP, "Paused while the computer was asleep, 17 seconds left");
}
END_TEST

START_TEST (test_side_and_repetition)
{
  assert_place ("Right side, 1 of 2");
  moment.side = GRADUAL_STRETCH_LEFT;
  moment.repetition = 2;
  assert_place ("Left side, 2 of 2");
  moment.repetition = moment.repetitions = 1;
  assert_place ("Left side");
}
END_TEST

START_TEST (test_the_whole)
{
  assert_total (450000, "Stretch 2 of 8, about 8 minutes left");
  assert_total (89999, "Stretch 2 of 8, about 1 minute left");
  assert_total (30000, "Stretch 2 of 8, about 1 minute left");
  assert_total (29999, "Stretch 2 of 8, less than a minute left");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("timer-words");
  TCase *tests = tcase_create ("timer-words");

  tcase_add_checked_fixture (tests, set_up, NULL);
  tcase_add_test (tests, test_each_phase);
  tcase_add_test (tests, test_a_pause_says_why_and_what_is_left);
  tcase_add_test (tests, test_side_and_repetition);
  tcase_add_test (tests, test_the_whole);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
