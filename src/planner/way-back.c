/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "way-back.h"

#include "rules/fit.h"
#include "spread.h"

static int
count_runs (const int minutes[GRADUAL_DAYS_PER_WEEK])
{
  int n = 0;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    n += minutes[i] > 0;

  return n;
}

/* Shortens the runs to their own caps, each as those before it leave it. Returns what is left. */
static GradualLevel
shorten_runs (const GradualPass *before, int minutes[GRADUAL_DAYS_PER_WEEK])
{
  GradualDay start = gradual_pass_week_start (before);
  GradualPass pass = *before;
  GradualLevel level = {0, 0};

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    GradualPass opened = pass;

    if (minutes[i] == 0)
      continue;
    gradual_pass_open_run (&opened, start + i);
    minutes[i] = MIN (minutes[i], gradual_pass_run_cap (&opened));
    if (minutes[i] < GRADUAL_RUN_MINUTES_MIN) {
      minutes[i] = 0;
      continue;
    }
    gradual_pass_take (&opened, minutes[i], minutes[i]);
    pass = opened;
    level.week += minutes[i];
    level.longest = MAX (level.longest, minutes[i]);
  }

  return level;
}

static int
round_up (int minutes, int step)
{
  return (minutes + step - 1) / step * step;
}

/**
 * gradual_way_back_spread:
 * @pass: as it is before the first of @days, in a week in which a return is in force
 * @days: the days that may have a run; the long run's is one of them, where there are any
 * @room: the minutes that the week may still have
 * @step: the long run is a multiple of it, where no cap makes it shorter
 * @minutes: (out): minutes by place in the week
 *
 * Lays a week of the way back on its days: the most minutes that there can be in as many runs as
 * can be, and of what comes to as much the longest run. Both are what the next week is measured by.
 * The first run after a break bounds those after it, so that the runs are even but for the last
 * steps.
 */
void
gradual_way_back_spread (const GradualPass *pass, const GradualWeekDays *days, int room, int step,
                         int minutes[GRADUAL_DAYS_PER_WEEK])
{
  GradualLevel most = {0, 0};
  gboolean is_capped = FALSE;
  int n_days = 0, n_runs = 0, longest;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    n_days += days->is_run_day[i];
    minutes[i] = 0;
  }
  if (n_days == 0)
    return;
  g_assert (days->is_run_day[days->long_offset]);

  longest = MAX (room / n_days, GRADUAL_RUN_MINUTES_MIN);
  for (longest = round_up (longest, step); longest <= room && !is_capped; longest += step) {
    int tried[GRADUAL_DAYS_PER_WEEK];
    GradualLevel level;

    gradual_spread_minutes (tried, days->is_run_day, days->long_offset, room, longest);
    level = shorten_runs (pass, tried);
    if (count_runs (tried) < n_runs)
      break;
    n_runs = count_runs (tried);
    is_capped = tried[days->long_offset] < longest;
    if (level.week > most.week || (level.week == most.week && level.longest > most.longest)) {
      most = level;
      memcpy (minutes, tried, sizeof tried);
    }
  }
}
