/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/stretch-timer.h"
#include "suite.h"
#include "timer-case.h"

/* Who comes back and presses a key before the timer was asked gets the same. */
START_TEST (test_a_command_after_a_gap)
{
  static const struct {
    void (*command) (GradualStretchTimer *timer, gint64 now);
    int events;
    const char *shows;
  } rows[] = {
      {gradual_stretch_timer_pause, GRADUAL_STRETCH_FELL_ASLEEP,
       "0 hip-flexor left 1/2 hold 23000 of 30000, paused"},
      {gradual_stretch_timer_resume, GRADUAL_STRETCH_FELL_ASLEEP,
       "0 hip-flexor left 1/2 hold 23000 of 30000"},
      {gradual_stretch_timer_skip, GRADUAL_STRETCH_FELL_ASLEEP | GRADUAL_STRETCH_PHASE_BEGAN,
       "1 toe-pull left 1/3 ready 5000 of 5000, paused"},
      {gradual_stretch_timer_back, GRADUAL_STRETCH_FELL_ASLEEP | GRADUAL_STRETCH_PHASE_BEGAN,
       "0 hip-flexor left 1/2 ready 5000 of 5000, paused"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_auto (TimerCase) it = timer_case_new (timer_case_two, 2);

    timer_case_pass (&it, 12000);
    it.now += 5001;
    rows[i].command (it.timer, it.now);
    ck_assert_int_eq (gradual_stretch_timer_advance (it.timer, it.now), rows[i].events);
    timer_case_assert_shows (&it, rows[i].shows);
  }
}
END_TEST

#define FIRST_READY  "0 hip-flexor left 1/2 ready 5000 of 5000"
#define FIRST_REST   "0 hip-flexor left 2/2 rest 3000 of 3000"
#define OTHER_READY  "0 hip-flexor right 1/2 ready 5000 of 5000"
#define OTHER_REST   "0 hip-flexor right 2/2 rest 3000 of 3000"
#define SECOND_READY "1 toe-pull left 1/3 ready 5000 of 5000"
#define LAST_REST    "1 toe-pull right 3/3 rest 3000 of 3000"
#define AT_END       "1 toe-pull right 3/3 finished 0 of 0"

/* Each kind of phase of two stretches: how far into the session it is, and where skip and back lead
 * to from there. */
static const struct {
  int at;
  const char *shows;
  const char *skipped;
  const char *back;
} places[] = {
    {0, FIRST_READY, SECOND_READY, FIRST_READY},
    {4999, "0 hip-flexor left 1/2 ready 1 of 5000", SECOND_READY, FIRST_READY},
    {5000, "0 hip-flexor left 1/2 hold 30000 of 30000", SECOND_READY, FIRST_READY},
    {36999, "0 hip-flexor left 2/2 rest 1001 of 3000", SECOND_READY, FIRST_READY},
    {37000, "0 hip-flexor left 2/2 rest 1000 of 3000", SECOND_READY, FIRST_REST},
    {38000, "0 hip-flexor left 2/2 hold 30000 of 30000", SECOND_READY, FIRST_REST},
    {69999, "0 hip-flexor right 1/2 ready 3001 of 5000", SECOND_READY, FIRST_REST},
    {70000, "0 hip-flexor right 1/2 ready 3000 of 5000", SECOND_READY, OTHER_READY},
    {135999, "0 hip-flexor right 2/2 hold 1 of 30000", SECOND_READY, OTHER_REST},
    {137999, "1 toe-pull left 1/3 ready 3001 of 5000", AT_END, OTHER_REST},
    {138000, "1 toe-pull left 1/3 ready 3000 of 5000", AT_END, SECOND_READY},
    {141000, "1 toe-pull left 1/3 hold 10000 of 10000", AT_END, SECOND_READY},
    {TIMER_CASE_LENGTH - 1, "1 toe-pull right 3/3 hold 1 of 10000", AT_END, LAST_REST},
    {TIMER_CASE_LENGTH, AT_END, AT_END, LAST_REST},
};

static guint
done_at (int at)
{
  if (at < 136000)
    return 0;

  return at < TIMER_CASE_LENGTH ? 1 << GRADUAL_STRETCH_HIP_FLEXOR : TIMER_CASE_DONE;
}

START_TEST (test_skip_from_every_phase)
{
  g_auto (TimerCase) it = timer_case_new (timer_case_two, 2);

  timer_case_pass (&it, places[_i].at);
  timer_case_assert_shows (&it, places[_i].shows);
  gradual_stretch_timer_skip (it.timer, it.now);
  timer_case_assert_shows (&it, places[_i].skipped);
  ck_assert_int_eq (timer_case_pass (&it, 0), places[_i].at == TIMER_CASE_LENGTH
                                                  ? GRADUAL_STRETCH_NOTHING
                                                  : GRADUAL_STRETCH_PHASE_BEGAN);
  ck_assert_uint_eq (gradual_stretch_timer_get_done (it.timer), done_at (places[_i].at));
}
END_TEST

START_TEST (test_back_from_every_phase)
{
  g_auto (TimerCase) it = timer_case_new (timer_case_two, 2);

  timer_case_pass (&it, places[_i].at);
  gradual_stretch_timer_back (it.timer, it.now);
  timer_case_assert_shows (&it, places[_i].back);
  ck_assert_int_eq (timer_case_pass (&it, 0), GRADUAL_STRETCH_PHASE_BEGAN);
  ck_assert_uint_eq (gradual_stretch_timer_get_done (it.timer), done_at (places[_i].at));
  timer_case_pass (&it, TIMER_CASE_LENGTH);
  ck_assert_uint_eq (gradual_stretch_timer_get_done (it.timer), TIMER_CASE_DONE);
}
END_TEST

START_TEST (test_pause_keeps_what_is_left_in_every_phase)
{
  g_auto (TimerCase) it = timer_case_new (timer_case_two, 2);
  gboolean is_end = places[_i].at == TIMER_CASE_LENGTH;
  g_autofree char *paused = g_strdup_printf ("%s%s", places[_i].shows, is_end ? "" : ", paused");

  timer_case_pass (&it, places[_i].at);
  for (int i = 0; i < 3; i++) {
    gradual_stretch_timer_pause (it.timer, it.now);
    gradual_stretch_timer_pause (it.timer, it.now);
    timer_case_assert_shows (&it, paused);
    /* An hour at once, and an hour bit by bit. */
    it.now += 3600000;
    ck_assert_int_eq (timer_case_pass (&it, 3600000), GRADUAL_STRETCH_NOTHING);
    timer_case_assert_shows (&it, paused);
    gradual_stretch_timer_resume (it.timer, it.now);
    gradual_stretch_timer_resume (it.timer, it.now);
    timer_case_assert_shows (&it, places[_i].shows);
  }
  if (!is_end)
    timer_case_pass (&it, TIMER_CASE_LENGTH - places[_i].at - 1);
  ck_assert (timer_case_is_at_end (&it) == is_end);
  timer_case_pass (&it, 1);
  ck_assert (timer_case_is_at_end (&it));
  ck_assert_uint_eq (gradual_stretch_timer_get_done (it.timer), TIMER_CASE_DONE);
}
END_TEST

START_TEST (test_skip_and_back_while_paused)
{
  g_auto (TimerCase) it = timer_case_new (timer_case_two, 2);

  timer_case_pass (&it, 36999);
  gradual_stretch_timer_pause (it.timer, it.now);
  gradual_stretch_timer_back (it.timer, it.now + 9000);
  timer_case_assert_shows (&it, "0 hip-flexor left 1/2 ready 5000 of 5000, paused");
  gradual_stretch_timer_skip (it.timer, it.now + 99000);
  timer_case_assert_shows (&it, "1 toe-pull left 1/3 ready 5000 of 5000, paused");
  /* There is nothing left that could be paused. */
  gradual_stretch_timer_skip (it.timer, it.now + 99000);
  timer_case_assert_shows (&it, AT_END);
}
END_TEST

/* To hold the last repetition only does not make a skipped stretch done. */
START_TEST (test_back_into_a_skipped_stretch_is_back_to_where_it_was_left)
{
  g_auto (TimerCase) it = timer_case_new (timer_case_two, 2);

  timer_case_pass (&it, 40000);
  gradual_stretch_timer_skip (it.timer, it.now);
  gradual_stretch_timer_back (it.timer, it.now);
  timer_case_assert_shows (&it, FIRST_REST);
  ck_assert_int_eq (timer_case_pass (&it, 33000 + 35000 + 32999), GRADUAL_STRETCH_PHASE_BEGAN);
  ck_assert_uint_eq (gradual_stretch_timer_get_done (it.timer), 0);
  ck_assert_int_eq (timer_case_pass (&it, 1),
                    GRADUAL_STRETCH_PHASE_BEGAN | GRADUAL_STRETCH_ITEM_DONE);

  /* From the end too. */
  gradual_stretch_timer_skip (it.timer, it.now);
  timer_case_assert_shows (&it, AT_END);
  ck_assert_int_eq (timer_case_pass (&it, 0), GRADUAL_STRETCH_PHASE_BEGAN);
  gradual_stretch_timer_back (it.timer, it.now);
  timer_case_assert_shows (&it, SECOND_READY);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("stretch-timer");
  TCase *tests = tcase_create ("stretch-timer");

  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_a_command_after_a_gap);
  tcase_add_loop_test (tests, test_skip_from_every_phase, 0, G_N_ELEMENTS (places));
  tcase_add_loop_test (tests, test_back_from_every_phase, 0, G_N_ELEMENTS (places));
  tcase_add_loop_test (tests, test_pause_keeps_what_is_left_in_every_phase, 0,
                       G_N_ELEMENTS (places));
  tcase_add_test (tests, test_skip_and_back_while_paused);
  tcase_add_test (tests, test_back_into_a_skipped_stretch_is_back_to_where_it_was_left);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
