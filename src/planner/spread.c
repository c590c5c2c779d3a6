/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "spread.h"

#include "course.h"
#include "rules/fit.h"

/* The places of the other runs, those farthest after the long run first: where there are too few
 * minutes for all, the runs next before the long run are left out. */
static int
other_days (const gboolean is_run_day[GRADUAL_DAYS_PER_WEEK], int long_offset,
            int days[GRADUAL_DAYS_PER_WEEK])
{
  int n = 0;

  for (int ahead = 1; ahead < GRADUAL_DAYS_PER_WEEK; ahead++) {
    int day = (long_offset + ahead) % GRADUAL_DAYS_PER_WEEK;

    if (is_run_day[day])
      days[n++] = day;
  }

  return n;
}

static int
round_up (int minutes)
{
  return (minutes + GRADUAL_ROUND_TO - 1) / GRADUAL_ROUND_TO * GRADUAL_ROUND_TO;
}

/* The next of @n runs' share of @rest: a multiple of five minutes where the long run leaves room
 * for that and one of the runs after it can take what is over; else an even part. Never so much
 * that too little is left for the others. */
static int
next_share (int rest, int n, int longest)
{
  int fives = longest / GRADUAL_ROUND_TO * GRADUAL_ROUND_TO;
  int share = MIN ((rest / GRADUAL_ROUND_TO + n - 1) / n * GRADUAL_ROUND_TO, fives);

  if (n == 1)
    return rest;
  if (rest - share > (n - 2) * fives + longest)
    share = MIN (longest, (rest + n - 1) / n);
  while (rest - share < (n - 1) * GRADUAL_RUN_MINUTES_MIN)
    share = MAX (round_up (share) - GRADUAL_ROUND_TO, GRADUAL_RUN_MINUTES_MIN);

  return share;
}

/**
 * gradual_spread_minutes:
 * @minutes: (out): minutes by place in the week; 0 on days without a run
 * @is_run_day: which days may have a run, the long run's among them
 * @long_offset: the place of the long run
 * @total: minutes of the week, at most @longest for each run
 * @longest: minutes of the long run
 *
 * Lays a week's minutes on its days: the long run, and the rest as evenly as it goes, in multiples
 * of five minutes except for what is left over. No run has under 10 minutes; a week that can not
 * carry them all has fewer. A rest that can not carry even one run is left out.
 */
void
gradual_spread_minutes (int minutes[GRADUAL_DAYS_PER_WEEK],
                        const gboolean is_run_day[GRADUAL_DAYS_PER_WEEK], int long_offset,
                        int total, int longest)
{
  int days[GRADUAL_DAYS_PER_WEEK];
  int n_others = other_days (is_run_day, long_offset, days);
  int rest = total - longest;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    minutes[i] = 0;
  if (longest < GRADUAL_RUN_MINUTES_MIN)
    return;

  minutes[long_offset] = longest;
  n_others = MIN (n_others, rest / GRADUAL_RUN_MINUTES_MIN);
  rest = MIN (rest, n_others * longest);
  for (int i = 0; i < n_others; i++) {
    minutes[days[i]] = next_share (rest, n_others - i, longest);
    rest -= minutes[days[i]];
  }
}
