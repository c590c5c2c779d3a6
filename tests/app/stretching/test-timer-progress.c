/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/timer-progress.h"

#include "suite.h"

static const GradualStretchItem items[] = {
    {GRADUAL_STRETCH_TOE_PULL, {10, 10}},
    {GRADUAL_STRETCH_HIP_FLEXOR, {30, 2}},
    {GRADUAL_STRETCH_CALF_BENT, {60, 1}},
};

#define N_ITEMS G_N_ELEMENTS (items)

static gint64
passed (GradualStretchTimer *timer)
{
  GradualStretchMoment moment;
  GradualTimerProgress progress;

  gradual_stretch_timer_get_moment (timer, &moment);
  gradual_timer_progress_init (&progress, items, N_ITEMS, &moment);
  ck_assert_int_eq (progress.length, gradual_stretch_timer_get_length (timer));

  return progress.passed;
}

/* Over every phase of every repetition, side and stretch. */
START_TEST (test_what_passed_is_the_time_that_passed)
{
  g_autoptr (GradualStretchTimer) timer = gradual_stretch_timer_new (items, N_ITEMS, 0);
  gint64 length = gradual_stretch_timer_get_length (timer);

  /* 2 × (5 + 10 × 10 + 9 × 3) s, 2 × (5 + 2 × 30 + 3) s, 2 × (5 + 60) s */
  ck_assert_int_eq (length, 1000 * (2 * 132 + 2 * 68 + 2 * 65));
  for (gint64 now = 0; now <= length; now += 250) {
    gradual_stretch_timer_advance (timer, now);
    ck_assert_int_eq (passed (timer), now);
  }
}
END_TEST

START_TEST (test_what_is_skipped_counts_as_passed)
{
  g_autoptr (GradualStretchTimer) timer = gradual_stretch_timer_new (items, N_ITEMS, 0);

  gradual_stretch_timer_skip (timer, 700);
  ck_assert_int_eq (passed (timer), 264000);
  gradual_stretch_timer_skip (timer, 800);
  ck_assert_int_eq (passed (timer), 264000 + 136000);
  gradual_stretch_timer_skip (timer, 900);
  ck_assert_int_eq (passed (timer), gradual_stretch_timer_get_length (timer));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("timer-progress");
  TCase *tests = tcase_create ("timer-progress");

  tcase_add_test (tests, test_what_passed_is_the_time_that_passed);
  tcase_add_test (tests, test_what_is_skipped_counts_as_passed);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
