/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/stretch-timer.h"
#include "suite.h"

/* Not zero, so that a time that is taken for a duration shows. */
#define START G_GINT64_CONSTANT (86400000123)

static const GradualStretchItem two[] = {
    {GRADUAL_STRETCH_HIP_FLEXOR, {30, 2}},
    {GRADUAL_STRETCH_TOE_PULL, {10, 3}},
};

#define LENGTH_OF_TWO 218000
#define DONE_OF_TWO   (1 << GRADUAL_STRETCH_HIP_FLEXOR | 1 << GRADUAL_STRETCH_TOE_PULL)

/* A timer and the clock that it is told. */
typedef struct {
  GradualStretchTimer *timer;
  gint64 now;
} Run;

static Run
run_new (const GradualStretchItem *items, guint n_items)
{
  return (Run){gradual_stretch_timer_new (items, n_items, START), START};
}

static void
run_clear (Run *run)
{
  gradual_stretch_timer_free (run->timer);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

/* What is shown, in a line: "0 hip-flexor left 1/2 hold 29500 of 30000". */
static char *
show (const Run *run)
{
  static const char *const phases[] = {"ready", "hold", "rest", "finished"};
  GradualStretchMoment moment;

  gradual_stretch_timer_get_moment (run->timer, &moment);
  ck_assert_int_eq (moment.seconds, moment.milliseconds / 1000 + (moment.milliseconds % 1000 > 0));

  return g_strdup_printf ("%u %s %s %d/%d %s %d of %d%s", moment.item,
                          gradual_stretch_to_nick (moment.stretch),
                          moment.side == GRADUAL_STRETCH_LEFT ? "left" : "right", moment.repetition,
                          moment.repetitions, phases[moment.phase], moment.milliseconds,
                          moment.phase_milliseconds, moment.is_paused ? ", paused" : "");
}

static void
assert_shows (const Run *run, const char *expected)
{
  g_autofree char *shown = show (run);

  ck_assert_str_eq (shown, expected);
}

/* Lets time pass in pieces that are no gap, and returns all that happened. */
static GradualStretchEvents
pass (Run *run, gint64 milliseconds)
{
  GradualStretchEvents events = gradual_stretch_timer_advance (run->timer, run->now);

  while (milliseconds > 0) {
    gint64 piece = MIN (milliseconds, GRADUAL_STRETCH_GAP_MS);

    milliseconds -= piece;
    run->now += piece;
    events |= gradual_stretch_timer_advance (run->timer, run->now);
  }

  return events;
}

static gboolean
is_at_end (const Run *run)
{
  GradualStretchMoment moment;

  gradual_stretch_timer_get_moment (run->timer, &moment);

  return moment.phase == GRADUAL_STRETCH_FINISHED;
}

/* Goes to the end, looking once in a millisecond, and returns the beginning of each phase. */
static char *
watch (Run *run)
{
  g_autoptr (GString) lines = g_string_new (NULL);

  for (gint64 at = 0; at <= 4 * 60 * 60 * 1000; at++) {
    GradualStretchEvents events = gradual_stretch_timer_advance (run->timer, run->now + at);

    if (events != GRADUAL_STRETCH_NOTHING) {
      g_autofree char *shown = show (run);

      g_string_append_printf (lines, "%" G_GINT64_FORMAT ": %s%s%s%s\n", at, shown,
                              events & GRADUAL_STRETCH_PHASE_BEGAN ? "" : ", no phase",
                              events & GRADUAL_STRETCH_ITEM_DONE ? ", done" : "",
                              events & GRADUAL_STRETCH_ALL_DONE ? ", all done" : "");
    }
    if (is_at_end (run))
      break;
  }

  return g_strdup (lines->str);
}

START_TEST (test_one_stretch_from_beginning_to_end)
{
  g_auto (Run) run = run_new (two, 1);
  g_autofree char *lines = watch (&run);

  ck_assert_str_eq (lines, "0: 0 hip-flexor left 1/2 ready 5000 of 5000\n"
                           "5000: 0 hip-flexor left 1/2 hold 30000 of 30000\n"
                           "35000: 0 hip-flexor left 2/2 rest 3000 of 3000\n"
                           "38000: 0 hip-flexor left 2/2 hold 30000 of 30000\n"
                           "68000: 0 hip-flexor right 1/2 ready 5000 of 5000\n"
                           "73000: 0 hip-flexor right 1/2 hold 30000 of 30000\n"
                           "103000: 0 hip-flexor right 2/2 rest 3000 of 3000\n"
                           "106000: 0 hip-flexor right 2/2 hold 30000 of 30000\n"
                           "136000: 0 hip-flexor right 2/2 finished 0 of 0, done, all done\n");
  ck_assert_int_eq (gradual_stretch_timer_get_length (run.timer), 136000);
  ck_assert_uint_eq (gradual_stretch_timer_get_done (run.timer), 1 << GRADUAL_STRETCH_HIP_FLEXOR);
}
END_TEST

START_TEST (test_a_stretch_is_done_when_the_next_begins)
{
  static const GradualStretchItem items[] = {{GRADUAL_STRETCH_WALL_TOES, {10, 1}},
                                             {GRADUAL_STRETCH_FIGURE_FOUR, {20, 1}}};
  g_auto (Run) run = run_new (items, 2);
  g_autofree char *lines = watch (&run);

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
    g_auto (Run) run = run_new (items, n_items);
    g_autofree char *seen = watch (&run);
    g_autofree char *expected = expected_lines (items, n_items);

    ck_assert_str_eq (seen, expected);
    ck_assert_uint_eq (gradual_stretch_timer_get_done (run.timer),
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
  g_auto (Run) run = run_new (items, 2);
  gint64 length = gradual_stretch_timer_get_length (run.timer);
  guint looks = 0;

  ck_assert_int_eq (length, 1848000);
  ck_assert_int_ge (length, 30 * 60 * 1000);
  while (!is_at_end (&run)) {
    GradualStretchMoment moment;
    gint64 expected;

    run.now += g_rand_int_range (random, 1, g_rand_boolean (random) ? 60 : 5001);
    gradual_stretch_timer_advance (run.timer, run.now);
    gradual_stretch_timer_get_moment (run.timer, &moment);
    expected = is_at_end (&run) ? 0 : due (&moment) - (run.now - START);
    ck_assert_msg (moment.milliseconds == expected &&
                       is_at_end (&run) == (run.now - START >= length),
                   "GRADUAL_TEST_SEED=%" G_GUINT64_FORMAT ": at %" G_GINT64_FORMAT " ms: %d left",
                   suite_seed (), run.now - START, moment.milliseconds);
    looks++;
  }
  ck_assert_uint_ge (looks, 1000);
}
END_TEST

START_TEST (test_several_phases_pass_at_one_look)
{
  g_auto (Run) run = run_new (two, 1);

  /* From half a second before the end of a hold, over all of the rest, into the next hold. */
  pass (&run, 34500);
  ck_assert_int_eq (gradual_stretch_timer_advance (run.timer, START + 39500),
                    GRADUAL_STRETCH_PHASE_BEGAN);
  assert_shows (&run, "0 hip-flexor left 2/2 hold 28500 of 30000");
}
END_TEST

START_TEST (test_after_a_gap_it_stands_where_it_was_seen)
{
  static const gint64 gaps[] = {5001, 60000, G_GINT64_CONSTANT (28800000),
                                G_GINT64_CONSTANT (3153600000000)};
  g_auto (Run) run = run_new (two, 2);

  pass (&run, 12000);
  for (guint i = 0; i < G_N_ELEMENTS (gaps); i++) {
    run.now += gaps[i];
    ck_assert_int_eq (gradual_stretch_timer_advance (run.timer, run.now),
                      GRADUAL_STRETCH_FELL_ASLEEP);
    assert_shows (&run, "0 hip-flexor left 1/2 hold 23000 of 30000, paused");
    ck_assert_int_eq (pass (&run, 99999), GRADUAL_STRETCH_NOTHING);
    gradual_stretch_timer_resume (run.timer, run.now);
    assert_shows (&run, "0 hip-flexor left 1/2 hold 23000 of 30000");
  }
  ck_assert_int_eq (pass (&run, 22999), GRADUAL_STRETCH_NOTHING);
  ck_assert_int_eq (pass (&run, 1), GRADUAL_STRETCH_PHASE_BEGAN);
}
END_TEST

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
    g_auto (Run) run = run_new (two, 2);

    pass (&run, 12000);
    run.now += 5001;
    rows[i].command (run.timer, run.now);
    ck_assert_int_eq (gradual_stretch_timer_advance (run.timer, run.now), rows[i].events);
    assert_shows (&run, rows[i].shows);
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
    {LENGTH_OF_TWO - 1, "1 toe-pull right 3/3 hold 1 of 10000", AT_END, LAST_REST},
    {LENGTH_OF_TWO, AT_END, AT_END, LAST_REST},
};

static guint
done_at (int at)
{
  if (at < 136000)
    return 0;

  return at < LENGTH_OF_TWO ? 1 << GRADUAL_STRETCH_HIP_FLEXOR : DONE_OF_TWO;
}

START_TEST (test_skip_from_every_phase)
{
  g_auto (Run) run = run_new (two, 2);

  pass (&run, places[_i].at);
  assert_shows (&run, places[_i].shows);
  gradual_stretch_timer_skip (run.timer, run.now);
  assert_shows (&run, places[_i].skipped);
  ck_assert_int_eq (pass (&run, 0), places[_i].at == LENGTH_OF_TWO ? GRADUAL_STRETCH_NOTHING
                                                                   : GRADUAL_STRETCH_PHASE_BEGAN);
  ck_assert_uint_eq (gradual_stretch_timer_get_done (run.timer), done_at (places[_i].at));
}
END_TEST

START_TEST (test_back_from_every_phase)
{
  g_auto (Run) run = run_new (two, 2);

  pass (&run, places[_i].at);
  gradual_stretch_timer_back (run.timer, run.now);
  assert_shows (&run, places[_i].back);
  ck_assert_int_eq (pass (&run, 0), GRADUAL_STRETCH_PHASE_BEGAN);
  ck_assert_uint_eq (gradual_stretch_timer_get_done (run.timer), done_at (places[_i].at));
  pass (&run, LENGTH_OF_TWO);
  ck_assert_uint_eq (gradual_stretch_timer_get_done (run.timer), DONE_OF_TWO);
}
END_TEST

START_TEST (test_pause_keeps_what_is_left_in_every_phase)
{
  g_auto (Run) run = run_new (two, 2);
  gboolean is_end = places[_i].at == LENGTH_OF_TWO;
  g_autofree char *paused = g_strdup_printf ("%s%s", places[_i].shows, is_end ? "" : ", paused");

  pass (&run, places[_i].at);
  for (int i = 0; i < 3; i++) {
    gradual_stretch_timer_pause (run.timer, run.now);
    gradual_stretch_timer_pause (run.timer, run.now);
    assert_shows (&run, paused);
    /* An hour at once, and an hour bit by bit. */
    run.now += 3600000;
    ck_assert_int_eq (pass (&run, 3600000), GRADUAL_STRETCH_NOTHING);
    assert_shows (&run, paused);
    gradual_stretch_timer_resume (run.timer, run.now);
    gradual_stretch_timer_resume (run.timer, run.now);
    assert_shows (&run, places[_i].shows);
  }
  if (!is_end)
    pass (&run, LENGTH_OF_TWO - places[_i].at - 1);
  ck_assert (is_at_end (&run) == is_end);
  pass (&run, 1);
  ck_assert (is_at_end (&run));
  ck_assert_uint_eq (gradual_stretch_timer_get_done (run.timer), DONE_OF_TWO);
}
END_TEST

START_TEST (test_skip_and_back_while_paused)
{
  g_auto (Run) run = run_new (two, 2);

  pass (&run, 36999);
  gradual_stretch_timer_pause (run.timer, run.now);
  gradual_stretch_timer_back (run.timer, run.now + 9000);
  assert_shows (&run, "0 hip-flexor left 1/2 ready 5000 of 5000, paused");
  gradual_stretch_timer_skip (run.timer, run.now + 99000);
  assert_shows (&run, "1 toe-pull left 1/3 ready 5000 of 5000, paused");
  /* There is nothing left that could be paused. */
  gradual_stretch_timer_skip (run.timer, run.now + 99000);
  assert_shows (&run, AT_END);
}
END_TEST

/* To hold the last repetition only does not make a skipped stretch done. */
START_TEST (test_back_into_a_skipped_stretch_is_back_to_where_it_was_left)
{
  g_auto (Run) run = run_new (two, 2);

  pass (&run, 40000);
  gradual_stretch_timer_skip (run.timer, run.now);
  gradual_stretch_timer_back (run.timer, run.now);
  assert_shows (&run, FIRST_REST);
  ck_assert_int_eq (pass (&run, 33000 + 35000 + 32999), GRADUAL_STRETCH_PHASE_BEGAN);
  ck_assert_uint_eq (gradual_stretch_timer_get_done (run.timer), 0);
  ck_assert_int_eq (pass (&run, 1), GRADUAL_STRETCH_PHASE_BEGAN | GRADUAL_STRETCH_ITEM_DONE);

  /* From the end too. */
  gradual_stretch_timer_skip (run.timer, run.now);
  assert_shows (&run, AT_END);
  ck_assert_int_eq (pass (&run, 0), GRADUAL_STRETCH_PHASE_BEGAN);
  gradual_stretch_timer_back (run.timer, run.now);
  assert_shows (&run, SECOND_READY);
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
