/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/timer-clock.h"

#include "suite.h"

/* One stretch: twice 5 s to get ready, 10 s hold. */
static const GradualStretchItem item = {GRADUAL_STRETCH_CALF_BENT, {10, 1}};

#define LENGTH 30000

static GradualStretchEvents
advance_to_end (GradualTimerClock *clock, GradualStretchTimer *timer, gint64 step, gint64 *time)
{
  GradualStretchEvents events = GRADUAL_STRETCH_NOTHING;
  gint64 limit = *time + 2 * LENGTH;

  while ((events & GRADUAL_STRETCH_ALL_DONE) == 0) {
    *time += step;
    ck_assert_int_lt (*time, limit);
    events |= gradual_timer_clock_advance (clock, timer, *time);
  }

  return events;
}

START_TEST (test_goes_as_the_clock_does)
{
  g_autoptr (GradualStretchTimer) timer = gradual_stretch_timer_new (&item, 1, 0);
  GradualTimerClock clock;
  gint64 time = 1234567;

  gradual_timer_clock_init (&clock, time, 1);
  advance_to_end (&clock, timer, 50, &time);
  ck_assert_int_eq (time - 1234567, LENGTH);
}
END_TEST

START_TEST (test_goes_as_many_times_faster)
{
  g_autoptr (GradualStretchTimer) timer = gradual_stretch_timer_new (&item, 1, 0);
  GradualTimerClock clock;
  gint64 time = 0;
  GradualStretchEvents events;

  gradual_timer_clock_init (&clock, time, 100);
  /* At each look ten seconds have passed, which are no gap. */
  events = advance_to_end (&clock, timer, 100, &time);
  ck_assert_int_eq (time, LENGTH / 100);
  ck_assert_int_eq (events & GRADUAL_STRETCH_FELL_ASLEEP, 0);
  ck_assert_int_ne (events & GRADUAL_STRETCH_ITEM_DONE, 0);
}
END_TEST

START_TEST (test_a_sleep_is_one_at_any_speed)
{
  for (guint speed = 1; speed <= 100; speed *= 10) {
    g_autoptr (GradualStretchTimer) timer = gradual_stretch_timer_new (&item, 1, 0);
    GradualTimerClock clock;
    GradualStretchMoment moment;

    gradual_timer_clock_init (&clock, 0, speed);
    ck_assert_int_eq (gradual_timer_clock_advance (&clock, timer, GRADUAL_STRETCH_GAP_MS + 1) &
                          GRADUAL_STRETCH_FELL_ASLEEP,
                      GRADUAL_STRETCH_FELL_ASLEEP);
    gradual_stretch_timer_get_moment (timer, &moment);
    ck_assert (moment.is_paused);
    ck_assert_int_eq (moment.seconds, 5);
  }
}
END_TEST

START_TEST (test_the_clock_of_the_computer_goes)
{
  gint64 before = gradual_timer_clock_read (NULL);
  gint64 after;

  g_usleep (20000);
  after = gradual_timer_clock_read (NULL);
  ck_assert_int_ge (after - before, 20);
  /* Milliseconds, and neither seconds nor microseconds. */
  ck_assert_int_lt (after - before, 20000);
}
END_TEST

START_TEST (test_the_speed_is_a_whole_number_or_none)
{
  static const struct {
    const char *text;
    guint speed;
  } cases[] = {
      {NULL, 1}, {"", 1},    {"1", 1},    {"20", 20}, {"1000", 1000}, {"1001", 1}, {"0", 1},
      {"-3", 1}, {"2.5", 1}, {"fast", 1}, {"20x", 1}, {" 7", 1},      {"1e3", 1},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    if (cases[i].text != NULL)
      g_setenv ("GRADUAL_STRETCH_SPEED", cases[i].text, TRUE);
    else
      g_unsetenv ("GRADUAL_STRETCH_SPEED");
    ck_assert_uint_eq (gradual_timer_clock_speed (), cases[i].speed);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("timer-clock");
  TCase *tests = tcase_create ("timer-clock");

  tcase_add_test (tests, test_goes_as_the_clock_does);
  tcase_add_test (tests, test_goes_as_many_times_faster);
  tcase_add_test (tests, test_a_sleep_is_one_at_any_speed);
  tcase_add_test (tests, test_the_clock_of_the_computer_goes);
  tcase_add_test (tests, test_the_speed_is_a_whole_number_or_none);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
