/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/stretch-timer.h"
#include "suite.h"

#include <string.h>

/* The timer once more, as plainly as can be: all phases of a session written down one after the
 * other, a finger on one of them, and a clock that ticks each millisecond. */

typedef struct {
  guint item;
  GradualStretch stretch;
  GradualStretchPhase phase;
  GradualStretchSide side;
  int repetition;
  int repetitions;
  int length;
} Interval;

typedef struct {
  GArray *intervals;                  /* (element-type Interval); the last one is the end */
  guint finger;                       /* which one it is */
  int elapsed;                        /* milliseconds of it */
  guint left_at[GRADUAL_N_STRETCHES]; /* of each item, on which count the finger was last */
  gboolean is_paused;
  gint64 seen;
  int done, events;
} Plain;

static const Interval *
interval (const Plain *plain, guint i)
{
  return &g_array_index (plain->intervals, Interval, i);
}

static void
write_down (Plain *plain, guint number, const GradualStretchItem *item)
{
  int times = item->dose.times, hold = item->dose.seconds * 1000;

  for (int side = 0; side < 2; side++)
    for (int i = 1; i <= times; i++) {
      GradualStretchPhase count = i == 1 ? GRADUAL_STRETCH_READY : GRADUAL_STRETCH_REST;
      Interval pair[] = {
          {number, item->stretch, count, (GradualStretchSide)side, i, times, i == 1 ? 5000 : 3000},
          {number, item->stretch, GRADUAL_STRETCH_HOLD, (GradualStretchSide)side, i, times, hold},
      };

      g_array_append_vals (plain->intervals, pair, 2);
    }
}

static void
plain_init (Plain *plain, const GradualStretchItem *items, guint n_items, gint64 now)
{
  Interval end;

  *plain = (Plain){
      .intervals = g_array_new (FALSE, FALSE, sizeof (Interval)),
      .seen = now,
      .events = GRADUAL_STRETCH_PHASE_BEGAN,
  };
  for (guint i = 0; i < n_items; i++)
    write_down (plain, i, &items[i]);
  end = *interval (plain, plain->intervals->len - 1);
  end.phase = GRADUAL_STRETCH_FINISHED;
  end.length = 0;
  g_array_append_val (plain->intervals, end);
}

static gboolean
plain_is_finished (const Plain *plain)
{
  return plain->finger == plain->intervals->len - 1;
}

static void
put_finger (Plain *plain, guint where)
{
  const Interval *it = interval (plain, where);

  plain->finger = where;
  plain->elapsed = 0;
  plain->events |= GRADUAL_STRETCH_PHASE_BEGAN;
  if (it->phase == GRADUAL_STRETCH_READY || it->phase == GRADUAL_STRETCH_REST)
    plain->left_at[it->item] = where;
  if (it->phase == GRADUAL_STRETCH_FINISHED)
    plain->is_paused = FALSE;
}

static void
tick (Plain *plain)
{
  const Interval *it = interval (plain, plain->finger), *next = it + 1;

  if (++plain->elapsed < it->length)
    return;

  put_finger (plain, plain->finger + 1);
  if (next->item != it->item || plain_is_finished (plain)) {
    plain->done |= 1 << it->stretch;
    plain->events |= GRADUAL_STRETCH_ITEM_DONE;
  }
  if (plain_is_finished (plain))
    plain->events |= GRADUAL_STRETCH_ALL_DONE;
}

static void
plain_wait (Plain *plain, gint64 now)
{
  gint64 milliseconds = now - plain->seen;

  plain->seen = now;
  if (plain->is_paused || plain_is_finished (plain))
    return;
  if (milliseconds > 5000) {
    plain->is_paused = TRUE;
    plain->events |= GRADUAL_STRETCH_FELL_ASLEEP;
    return;
  }
  for (gint64 i = 0; i < milliseconds && !plain_is_finished (plain); i++)
    tick (plain);
}

static void
plain_skip (Plain *plain)
{
  guint item = interval (plain, plain->finger)->item, next = plain->finger;

  if (plain_is_finished (plain))
    return;
  while (next < plain->intervals->len - 1 && interval (plain, next)->item == item)
    next++;
  put_finger (plain, next);
}

static void
plain_back (Plain *plain)
{
  const Interval *it = interval (plain, plain->finger);

  if (plain_is_finished (plain))
    put_finger (plain, plain->left_at[it->item]);
  else if (it->phase == GRADUAL_STRETCH_HOLD)
    put_finger (plain, plain->finger - 1);
  else if (plain->elapsed >= 2000 || plain->finger == 0)
    put_finger (plain, plain->finger);
  else if (interval (plain, plain->finger - 2)->item == it->item)
    put_finger (plain, plain->finger - 2);
  else
    put_finger (plain, plain->left_at[it->item - 1]);
}

static void
command (char letter, Plain *plain, GradualStretchTimer *timer, gint64 now)
{
  if (letter != ' ')
    plain_wait (plain, now);
  switch (letter) {
  case 'p':
    plain->is_paused = !plain_is_finished (plain);
    gradual_stretch_timer_pause (timer, now);
    break;
  case 'r':
    plain->is_paused = FALSE;
    gradual_stretch_timer_resume (timer, now);
    break;
  case 's':
    plain_skip (plain);
    gradual_stretch_timer_skip (timer, now);
    break;
  case 'b':
    plain_back (plain);
    gradual_stretch_timer_back (timer, now);
    break;
  default:
    break;
  }
}

/* Mostly moments; times that are not quite a gap, and some that are. */
static gint64
random_wait (GRand *random)
{
  static const gint32 up_to[] = {2, 20, 300, 300, 2500, 5001, 5001, 5001, 5001, 5001};
  int kind = g_rand_int_range (random, 0, 60);

  if (kind == 0)
    return g_rand_int_range (random, 5000, 5003);
  if (kind == 1)
    return g_rand_int_range (random, 5001, G_MAXINT32);

  return g_rand_int_range (random, 0, up_to[kind % (int)G_N_ELEMENTS (up_to)]);
}

static gboolean
is_same (const Plain *plain, GradualStretchTimer *timer, GradualStretchEvents events)
{
  const Interval *it = interval (plain, plain->finger);
  GradualStretchMoment moment;

  gradual_stretch_timer_get_moment (timer, &moment);

  return moment.phase == it->phase && moment.item == it->item && moment.stretch == it->stretch &&
         moment.side == it->side && moment.repetition == it->repetition &&
         moment.repetitions == it->repetitions && moment.phase_milliseconds == it->length &&
         moment.milliseconds == it->length - plain->elapsed &&
         moment.seconds == (moment.milliseconds + 999) / 1000 &&
         moment.is_paused == plain->is_paused && (int)events == plain->events &&
         gradual_stretch_timer_get_done (timer) == plain->done;
}

static guint
random_items (GRand *random, GradualStretchItem *items)
{
  guint n_items = (guint)g_rand_int_range (random, 1, GRADUAL_N_STRETCHES + 1);

  /* The same stretch may come twice. */
  for (guint i = 0; i < n_items; i++)
    items[i] = (GradualStretchItem){
        (GradualStretch)g_rand_int_range (random, 0, GRADUAL_N_STRETCHES),
        {g_rand_int_range (random, 10, g_rand_boolean (random) ? 12 : 61),
         g_rand_int_range (random, 1, g_rand_boolean (random) ? 3 : 11)},
    };

  return n_items;
}

/* What has come up in all rounds, so that none of it stays untried. */
typedef struct {
  int events;
  guint ends;
  guint backs_over_items;
} Tried;

static void
try_session (guint number, Tried *tried)
{
  const guint32 seed[] = {(guint32)suite_seed (), number};
  g_autoptr (GRand) random = g_rand_new_with_seed_array (seed, G_N_ELEMENTS (seed));
  GradualStretchItem items[GRADUAL_N_STRETCHES];
  guint n_items = random_items (random, items);
  gint64 now = g_rand_int (random);
  g_autoptr (GradualStretchTimer) timer = gradual_stretch_timer_new (items, n_items, now);
  /* Each letter is a command; a blank only looks. Some sessions have few, so that they get on. */
  const char *letters = g_rand_boolean (random) ? "prrsbb     " : "prrb                        r";
  g_autoptr (GArray) intervals = NULL;
  Plain plain;

  plain_init (&plain, items, n_items, now);
  intervals = plain.intervals;
  for (guint i = 0; i < 600; i++) {
    char letter = letters[g_rand_int_range (random, 0, (gint32)strlen (letters))];
    guint item = interval (&plain, plain.finger)->item;
    gboolean was_finished = plain_is_finished (&plain);
    GradualStretchEvents events;

    now += random_wait (random);
    command (letter, &plain, timer, now);
    tried->backs_over_items += interval (&plain, plain.finger)->item < item;
    /* Some commands follow each other with no look between. */
    if (g_rand_int_range (random, 0, 8) == 0)
      continue;
    plain_wait (&plain, now);
    events = gradual_stretch_timer_advance (timer, now);
    ck_assert_msg (is_same (&plain, timer, events),
                   "GRADUAL_TEST_SEED=%" G_GUINT64_FORMAT ", session %u: step %u, '%c'",
                   suite_seed (), number, i, letter);
    tried->events |= plain.events;
    tried->ends += plain_is_finished (&plain) && !was_finished;
    plain.events = GRADUAL_STRETCH_NOTHING;
  }
}

START_TEST (test_the_timer_does_what_a_list_of_intervals_does)
{
  guint rounds = suite_rounds (400);
  Tried tried = {0};

  for (guint i = 0; i < rounds; i++)
    try_session (i, &tried);

  ck_assert_int_eq (tried.events, GRADUAL_STRETCH_PHASE_BEGAN | GRADUAL_STRETCH_ITEM_DONE |
                                      GRADUAL_STRETCH_ALL_DONE | GRADUAL_STRETCH_FELL_ASLEEP);
  ck_assert_uint_ge (tried.ends, rounds / 4);
  ck_assert_uint_ge (tried.backs_over_items, rounds / 4);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("properties");
  TCase *tests = tcase_create ("properties");

  tcase_set_timeout (tests, 0);
  tcase_add_test (tests, test_the_timer_does_what_a_list_of_intervals_does);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
