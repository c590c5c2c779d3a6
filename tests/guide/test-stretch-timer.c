/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/stretch-timer.h"
#include "suite.h"
#include "timer-case.h"

/* Goes to the end, looking once in a millisecond, and returns the beginning of each phase. */
static char *
watch (TimerCase *it)
{
  g_autoptr (GString) lines = g_string_new (NULL);

  for (gint64 at = 0; at <= 4 * 60 * 60 * 1000; at++) {
    GradualStretchEvents events = gradual_stretch_timer_advance (it->timer, it->now + at);

    if (events != GRADUAL_STRETCH_NOTHING) {
      g_autofree char *shown = timer_case_show (it);

      g_string_append_printf (lines, "%" G_GINT64_FORMAT ": %s%s%s%s\n", at, shown,
                              events & GRADUAL_STRETCH_PHASE_BEGAN ? "" : ", no phase",
                              events & GRADUAL_STRETCH_ITEM_DONE ? ", done" : "",
                              events & GRADUAL_STRETCH_ALL_DONE ? ", all done" : "");
    }
    if (timer_case_is_at_end (it))
      break;
  }

  return g_strdup (lines->str);
}

START_TEST (test_one_stretch_from_beginning_to_end)
{
  g_auto (TimerCase) it = timer_case_new (timer_case_two, 1);
  g_autofree char *lines = watch (&it);

  ck_assert_str_eq (lines, "0: 0 hip-flexor left 1/2 ready 5000 of 5000\n"
                           "5000: 0 hip-flexor left 1/2 hold 30000 of 30000\n"
                           "35000: 0 hip-flexor left 2/2 rest 3000 of 3000\n"
                           "38000: 0 hip-flexor left 2/2 hold 30000 of 30000\n"
                           "68000: 0 hip-flexor right 1/2 ready 5000 of 5000\n"
                           "73000: 0 hip-flexor right 1/2 hold 30000 of 30000\n"
                           "103000: 0 hip-flexor right 2/2 rest 3000 of 3000\n"
                           "106000: 0 hip-flexor right 2/2 hold 30000 of 30000\n"
                           "136000: 0 hip-flexor right 2/2 finished 0 of 0, done, all done\n");
  ck_assert_int_eq (gradual_stretch_timer_get_length (it.timer), 136000);
  ck_assert_uint_eq (gradual_stretch_timer_get_done (it.timer), 1 << GRADUAL_STRETCH_HIP_FLEXOR);
}
END_TEST

START_TEST (test_a_stretch_is_done_when_the_next_begins)
{
  static const GradualStretchItem items[] = {{GRADUAL_STRETCH_WALL_TOES, {10, 1}},
                                             {GRADUAL_STRETCH_FIGURE_FOUR, {20, 1}}};
  g_auto (TimerCase) it = timer_case_new (items, 2);
  g_autofree char *lines = watch (&it);

  ck_assert_str_eq (lines, "0: 0 wall-toes left 1/1 ready 5000 of 5000\n"
                           "5000: 0 wall-toes left 1/1 hold 10000 of 10000\n"
                           "15000: 0 wall-toes right 1/1 ready 5000 of 5000\n"
                           "20000: 0 wall-toes right 1/1 hold 10000 of 10000\n"
                           "30000: 1 figure-four left 1/1 ready 5000 of 5000, done\n"
                           "35000: 1 figure-four left 1/1 hold 20000 of 20000\n"
                           "55000: 1 figure-four right 1/1 ready 5000 of 5000\n"
                           "60000: 1 figure-four right 1/1 hold 20000 of 20000\n"
                           "80000: 1 figure-four right 1/1 finished 0 of 0, done, all done\n");
}
END_TEST

static void
expect_item (GString *lines, int *at, guint number, const GradualStretchItem *item)
{
  const char *nick = gradual_stretch_to_nick (item->stretch);
  int hold = item->dose.seconds * 1000, times = item->dose.times;

  for (int i = 0; i < 2 * times; i++) {
    const char *side = i < times ? "left" : "right";
    gboolean is_first = i == 0 || i == times;
    int count = is_first ? 5000 : 3000;

    g_string_append_printf (lines, "%d: %u %s %s %d/%d %s %d of %d%s\n", *at, number, nick, side,
                            i % times + 1, times, is_first ? "ready" : "rest", count, count,
                            number > 0 && i == 0 ? ", done" : "");
    g_string_append_printf (lines, "%d: %u %s %s %d/%d hold %d of %d\n", *at + count, number, nick,
                            side, i % times + 1, times, hold, hold);
    *at += count + hold;
  }
}

/* What watch() should see, by the words of the header and nothing else. */
static char *
expected_lines (const GradualStretchItem *items, guint n_items)
{
  g_autoptr (GString) lines = g_string_new (NULL);
  const GradualStretchItem *last = &items[n_items - 1];
  int at = 0;

  for (guint i = 0; i < n_items; i++)
    expect_item (lines, &at, i, &items[i]);
  g_string_append_printf (lines, "%d: %u %s right %d/%d finished 0 of 0, done, all done\n", at,
                          n_items - 1, gradual_stretch_to_nick (last->stretch), last->dose.times,
                          last->dose.times);

  return g_strdup (lines->str);
}

/* All eight at the four corners of the doses, each alone and all together. */
START_TEST (test_every_stretch_at_the_corners_of_its_dose)
{
  static const GradualStretchDose corners[] = {
      {GRADUAL_DOSE_SECONDS_MIN, GRADUAL_DOSE_TIMES_MIN},
      {GRADUAL_DOSE_SECONDS_MIN, GRADUAL_DOSE_TIMES_MAX},
      {GRADUAL_DOSE_SECONDS_MAX, GRADUAL_DOSE_TIMES_MIN},
      {GRADUAL_DOSE_SECONDS_MAX, GRADUAL_DOSE_TIMES_MAX},
  };
  GradualStretchItem all[GRADUAL_N_STRETCHES];

  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++)
    all[i] = (GradualStretchItem){(GradualStretch)i, corners[_i]};
  for (guint i = 0; i <= GRADUAL_N_STRETCHES; i++) {
    gboolean is_alone = i < GRADUAL_N_STRETCHES;
    const GradualStretchItem *items = is_alone ? &all[i] : all;
    guint n_items = is_alone ? 1 : GRADUAL_N_STRETCHES;
    g_auto (TimerCase) it = timer_case_new (items, n_items);
    g_autofree char *seen = watch (&it);
    g_autofree char *expected = expected_lines (items, n_items);

    ck_assert_str_eq (seen, expected);
    ck_assert_uint_eq (gradual_stretch_timer_get_done (it.timer),
                       is_alone ? 1u << i : GRADUAL_ALL_STRETCHES);
  }
}
END_TEST

/* When the present phase should end, from the numbers of the two doses below. */
static gint64
due (const GradualStretchMoment *moment)
{
  static const gint64 begins[] = {0, 1124000}, sides[] = {562000, 362000}, holds[] = {53000, 33000};
  gint64 at = begins[moment->item];

  if (moment->side == GRADUAL_STRETCH_RIGHT)
    at += sides[moment->item];
  at += 5000 + (moment->repetition - 1) * (holds[moment->item] + 3000);
  if (moment->phase == GRADUAL_STRETCH_HOLD)
    at += holds[moment->item];

  return at;
}

/* Half an hour, looked at whenever: each phase still begins on its millisecond. */
START_TEST (test_half_an_hour_does_not_drift)
{
  static const GradualStretchItem items[] = {{GRADUAL_STRETCH_CALF_BENT, {53, 10}},
                                             {GRADUAL_STRETCH_CALF_STRAIGHT, {33, 10}}};
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32)suite_seed ());
  g_auto (TimerCase) it = timer_case_new (items, 2);
  gint64 length = gradual_stretch_timer_get_length (it.timer);
  guint looks = 0;

  ck_assert_int_eq (length, 1848000);
  ck_assert_int_ge (length, 30 * 60 * 1000);
  while (!timer_case_is_at_end (&it)) {
    GradualStretchMoment moment;
    gint64 expected;

    it.now += g_rand_int_range (random, 1, g_rand_boolean (random) ? 60 : 5001);
    gradual_stretch_timer_advance (it.timer, it.now);
    gradual_stretch_timer_get_moment (it.timer, &moment);
    expected = timer_case_is_at_end (&it) ? 0 : due (&moment) - (it.now - TIMER_CASE_START);
    ck_assert_msg (moment.milliseconds == expected &&
                       timer_case_is_at_end (&it) == (it.now - TIMER_CASE_START >= length),
                   "GRADUAL_TEST_SEED=%" G_GUINT64_FORMAT ": at %" G_GINT64_FORMAT " ms: %d left",
                   suite_seed (), it.now - TIMER_CASE_START, moment.milliseconds);
    looks++;
  }
  ck_assert_uint_ge (looks, 1000);
}
END_TEST

START_TEST (test_several_phases_pass_at_one_look)
{
  g_auto (TimerCase) it = timer_case_new (timer_case_two, 1);

  /* From half a second before the end of a hold, over all of the rest, into the next hold. */
  timer_case_pass (&it, 34500);
  ck_assert_int_eq (gradual_stretch_timer_advance (it.timer, TIMER_CASE_START + 39500),
                    GRADUAL_STRETCH_PHASE_BEGAN);
  timer_case_assert_shows (&it, "0 hip-flexor left 2/2 hold 28500 of 30000");
}
END_TEST

START_TEST (test_after_a_gap_it_stands_where_it_was_seen)
{
  static const gint64 gaps[] = {5001, 60000, G_GINT64_CONSTANT (28800000),
                                G_GINT64_CONSTANT (3153600000000)};
  g_auto (TimerCase) it = timer_case_new (timer_case_two, 2);

  timer_case_pass (&it, 12000);
  for (guint i = 0; i < G_N_ELEMENTS (gaps); i++) {
    it.now += gaps[i];
    ck_assert_int_eq (gradual_stretch_timer_advance (it.timer, it.now),
                      GRADUAL_STRETCH_FELL_ASLEEP);
    timer_case_assert_shows (&it, "0 hip-flexor left 1/2 hold 23000 of 30000, paused");
    ck_assert_int_eq (timer_case_pass (&it, 99999), GRADUAL_STRETCH_NOTHING);
    gradual_stretch_timer_resume (it.timer, it.now);
    timer_case_assert_shows (&it, "0 hip-flexor left 1/2 hold 23000 of 30000");
  }
  ck_assert_int_eq (timer_case_pass (&it, 22999), GRADUAL_STRETCH_NOTHING);
  ck_assert_int_eq (timer_case_pass (&it, 1), GRADUAL_STRETCH_PHASE_BEGAN);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("stretch-timer");
  TCase *tests = tcase_create ("stretch-timer");

  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_one_stretch_from_beginning_to_end);
  tcase_add_test (tests, test_a_stretch_is_done_when_the_next_begins);
  tcase_add_loop_test (tests, test_every_stretch_at_the_corners_of_its_dose, 0, 4);
  tcase_add_test (tests, test_half_an_hour_does_not_drift);
  tcase_add_test (tests, test_several_phases_pass_at_one_look);
  tcase_add_test (tests, test_after_a_gap_it_stands_where_it_was_seen);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
