/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/cadence-counter.h"

#include "suite.h"

static GradualCadenceCounter counter;

static void
set_up (void)
{
  gradual_cadence_counter_init (&counter);
}

/* Taps @n steps that begin at @start, in even times until half a minute is over. */
static void
tap (int n, gint64 start)
{
  gradual_cadence_counter_tap (&counter, start);
  for (int i = 1; i <= n; i++)
    ck_assert (gradual_cadence_counter_tap (&counter, start + i * G_GINT64_CONSTANT (30000) / n));
  gradual_cadence_counter_advance (&counter, start + 30001);
}

START_TEST (test_counts_three_times)
{
  ck_assert_int_eq (counter.phase, GRADUAL_COUNTER_READY);
  ck_assert_int_eq (gradual_cadence_counter_left (&counter), 30);
  tap (82, 1000);
  ck_assert_int_eq (counter.phase, GRADUAL_COUNTER_RESTING);
  ck_assert_uint_eq (counter.n_counts, 1);
  tap (80, 40000);
  tap (84, 80000);
  ck_assert_int_eq (counter.phase, GRADUAL_COUNTER_DONE);
  ck_assert_uint_eq (counter.n_counts, 3);
  ck_assert_int_eq (counter.steps[0], 82);
  ck_assert_int_eq (counter.steps[1], 80);
  ck_assert_int_eq (counter.steps[2], 84);
  ck_assert (!gradual_cadence_counter_tap (&counter, 200000));
  ck_assert_uint_eq (counter.n_counts, 3);
}
END_TEST

/* At a known pace the count is what it must be: 160 a minute are 80 in half of one. */
START_TEST (test_the_first_tap_begins_and_is_no_step)
{
  for (gint64 now = 500; now <= 30500; now += 375)
    gradual_cadence_counter_tap (&counter, now);
  gradual_cadence_counter_advance (&counter, 30501);
  ck_assert_uint_eq (counter.n_counts, 1);
  ck_assert_int_eq (counter.steps[0], 80);
}
END_TEST

START_TEST (test_taps_after_the_end_begin_nothing)
{
  gint64 now = 30400;

  tap (80, 0);
  for (; now < 36000; now += 400) {
    ck_assert (!gradual_cadence_counter_tap (&counter, now));
    ck_assert_int_eq (counter.phase, GRADUAL_COUNTER_RESTING);
  }
  now -= 400;
  ck_assert (!gradual_cadence_counter_advance (&counter, now + GRADUAL_COUNTER_REST - 1));
  ck_assert (gradual_cadence_counter_advance (&counter, now + GRADUAL_COUNTER_REST));
  ck_assert_int_eq (counter.phase, GRADUAL_COUNTER_READY);
  ck_assert (gradual_cadence_counter_tap (&counter, now + GRADUAL_COUNTER_REST + 1));
  ck_assert_int_eq (counter.phase, GRADUAL_COUNTER_COUNTING);
  ck_assert_int_eq (counter.taps, 0);
}
END_TEST

/* Also where nothing told it meanwhile that the time was over. */
START_TEST (test_a_late_tap_ends_a_count_and_is_not_in_it)
{
  gradual_cadence_counter_tap (&counter, 0);
  for (gint64 now = 400; now <= 30000; now += 400)
    gradual_cadence_counter_tap (&counter, now);
  ck_assert (!gradual_cadence_counter_tap (&counter, 30400));
  ck_assert_int_eq (counter.steps[0], 75);
  ck_assert_int_eq (counter.phase, GRADUAL_COUNTER_RESTING);
}
END_TEST

START_TEST (test_what_can_not_be_right_is_not_kept)
{
  tap (29, 0);
  ck_assert_uint_eq (counter.n_counts, 0);
  ck_assert_int_eq (counter.odd, 29);
  tap (151, 40000);
  ck_assert_uint_eq (counter.n_counts, 0);
  ck_assert_int_eq (counter.odd, 151);
  tap (150, 80000);
  ck_assert_uint_eq (counter.n_counts, 1);
  ck_assert_int_eq (counter.odd, 0);
  tap (30, 120000);
  ck_assert_uint_eq (counter.n_counts, 2);
}
END_TEST

START_TEST (test_a_count_can_be_taken_back)
{
  tap (80, 0);
  gradual_cadence_counter_tap (&counter, 40000);
  gradual_cadence_counter_tap (&counter, 40400);
  gradual_cadence_counter_take_back (&counter);
  ck_assert_int_eq (counter.phase, GRADUAL_COUNTER_READY);
  ck_assert_uint_eq (counter.n_counts, 1);
  ck_assert_int_eq (counter.taps, 0);
  gradual_cadence_counter_take_back (&counter);
  ck_assert_uint_eq (counter.n_counts, 0);
  gradual_cadence_counter_take_back (&counter);
  ck_assert_uint_eq (counter.n_counts, 0);
}
END_TEST

START_TEST (test_the_seconds_that_are_left)
{
  static const struct {
    gint64 now;
    int left;
  } moments[] = {{0, 30}, {1, 30}, {999, 30}, {1000, 29}, {29000, 1}, {29999, 1}, {30000, 0}};

  gradual_cadence_counter_tap (&counter, 7000);
  for (guint i = 0; i < G_N_ELEMENTS (moments); i++) {
    ck_assert (!gradual_cadence_counter_advance (&counter, 7000 + moments[i].now));
    ck_assert_int_eq (gradual_cadence_counter_left (&counter), moments[i].left);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("cadence-counter");
  TCase *tests = tcase_create ("cadence-counter");

  tcase_add_checked_fixture (tests, set_up, NULL);
  tcase_add_test (tests, test_counts_three_times);
  tcase_add_test (tests, test_the_first_tap_begins_and_is_no_step);
  tcase_add_test (tests, test_taps_after_the_end_begin_nothing);
  tcase_add_test (tests, test_a_late_tap_ends_a_count_and_is_not_in_it);
  tcase_add_test (tests, test_what_can_not_be_right_is_not_kept);
  tcase_add_test (tests, test_a_count_can_be_taken_back);
  tcase_add_test (tests, test_the_seconds_that_are_left);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
