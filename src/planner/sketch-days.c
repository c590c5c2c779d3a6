/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sketch-days.h"

#include <string.h>

#include "rules/fit.h"
#include "rules/return.h"
#include "spread.h"

/* The days of the ramp, where two in a row are not allowed: there is none in place of one that is
 * away, as it could be beside another, and none on the day after a run, where the runner moved one.
 */
static void
set_ramp_days (GradualSketch *sketch, guint8 away)
{
  GradualDay start = gradual_pass_week_start (&sketch->pass);

  sketch->days_missing = 0;
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    gboolean is_ramp_day = sketch->course->is_ramp_day[i];
    gboolean is_after_run =
        i > 0 ? sketch->days.is_run_day[i - 1] : sketch->pass.last_own_run == start - 1;
    gboolean is_closed = ((away >> i) & 1) || is_after_run;

    sketch->days.is_run_day[i] = is_ramp_day && !is_closed;
    sketch->days_missing += is_ramp_day && is_closed ? 1 : 0;
    if (sketch->days.is_run_day[i])
      sketch->days.long_offset = i;
  }
}

/**
 * gradual_sketch_set_days:
 *
 * Finds which days the week under way has for its runs. Days away are not among them.
 */
void
gradual_sketch_set_days (GradualSketch *sketch)
{
  const GradualCourse *course = sketch->course;
  gboolean is_eve = sketch->pass.week == sketch->eve_week;
  const GradualWeekDays *usual = is_eve ? &course->eve_days : &course->days;
  guint8 away = course->days_away[sketch->pass.week];
  gboolean is_spare[GRADUAL_DAYS_PER_WEEK];

  if (gradual_pass_in_ramp (&sketch->pass)) {
    set_ramp_days (sketch, away);
  } else if (away == 0) {
    sketch->days = *usual;
    sketch->days_missing = 0;
  } else {
    memcpy (is_spare, course->is_spare_day, sizeof is_spare);
    is_spare[GRADUAL_DAYS_PER_WEEK - 1] &= !is_eve;
    sketch->days = gradual_week_days_around (usual, away, is_spare);
    sketch->days_missing =
        gradual_week_days_count (usual) - gradual_week_days_count (&sketch->days);
  }
}

/**
 * gradual_sketch_open_first_run:
 *
 * Returns: the week under way with its first run opened: where that is the first one after a break,
 *   the week is one of a return.
 */
GradualPass
gradual_sketch_open_first_run (const GradualSketch *sketch)
{
  const GradualWeekDays *days = &sketch->days;
  GradualPass opened = sketch->pass;
  int first = 0;

  while (first < days->long_offset && !days->is_run_day[first])
    first++;
  gradual_pass_open_run (&opened, gradual_pass_week_start (&opened) + first);

  return opened;
}

/**
 * gradual_sketch_long_run_cap:
 *
 * Returns: the cap of the long run as the weeks before leave it: no other run of its own week
 *   raises it, but they leave no break before it. In the first week after a break, whose runs are
 *   even, it is not above what its first run may have, nor above what a later one may.
 */
int
gradual_sketch_long_run_cap (const GradualSketch *sketch)
{
  GradualPass opened = gradual_sketch_open_first_run (sketch);
  GradualDay day = gradual_pass_week_start (&opened) + sketch->days.long_offset;
  gboolean is_first_week = opened.back.in_force && !opened.back.has_run;
  int cap = is_first_week ? gradual_pass_run_cap (&opened) : GRADUAL_NO_CAP;

  if (is_first_week)
    gradual_pass_take (&opened, cap, cap);
  opened.last_run = opened.day;
  gradual_pass_open_run (&opened, day);

  return MIN (cap, gradual_pass_run_cap (&opened));
}

/* What is left of a week's minutes where days away leave it fewer runs than @runs: no other run is
 * longer because of that. */
static int
without_missing_runs (const GradualSketch *sketch, GradualLevel level)
{
  int others = gradual_week_days_count (&sketch->days) - 1;
  int rest = level.week - level.longest;
  int usual = MIN (others + sketch->days_missing, rest / GRADUAL_RUN_MINUTES_MIN);

  if (others >= usual)
    return level.week;

  return level.longest + others * gradual_round_down (rest / usual);
}

/**
 * gradual_sketch_lay_out:
 * @level: the week's long run and its minutes, as they would be with all its runs
 * @week: where the minutes go to
 *
 * Lays the minutes of the week under way on its days.
 */
void
gradual_sketch_lay_out (const GradualSketch *sketch, GradualLevel level, GradualSketchWeek *week)
{
  const GradualWeekDays *days = &sketch->days;

  if (gradual_week_days_count (days) == 0)
    return;
  week->long_offset = days->long_offset;
  gradual_spread_minutes (week->minutes, days->is_run_day, days->long_offset,
                          without_missing_runs (sketch, level), level.longest);
}

/**
 * gradual_sketch_begins_later:
 * @sketch: as it was before @week was laid out
 * @week: a week that was laid out on its days
 *
 * A week with too few minutes for all its runs can be without the first of them. Where the first
 * one that is left comes after a break, the week is another than it was laid out for. Then only the
 * days from that one on are left to it.
 *
 * Returns: whether that is so, and the week is to be laid out again.
 */
gboolean
gradual_sketch_begins_later (GradualSketch *sketch, const GradualSketchWeek *week)
{
  GradualDay start = gradual_pass_week_start (&sketch->pass);
  GradualDay last_run = sketch->pass.last_run;
  gboolean is_later = FALSE;
  int first = 0;

  while (first < GRADUAL_DAYS_PER_WEEK && week->minutes[first] == 0)
    first++;
  if (first == GRADUAL_DAYS_PER_WEEK || last_run == GRADUAL_DAY_NONE ||
      start + first - last_run < GRADUAL_BREAK_DAYS)
    return FALSE;

  for (int i = 0; i < first; i++) {
    is_later = is_later || sketch->days.is_run_day[i];
    sketch->days.is_run_day[i] = FALSE;
  }
  if (is_later && sketch->days.long_offset < first)
    sketch->days.long_offset = first;

  return is_later;
}
