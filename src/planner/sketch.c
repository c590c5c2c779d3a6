/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sketch.h"

#include "rules/cutback.h"
#include "rules/fit.h"
#include "rules/ramp.h"
#include "sketch-days.h"
#include "way-back.h"

/** gradual_rates_full: Returns: the fastest that the rules allow. */
GradualRates
gradual_rates_full (const GradualCourse *course)
{
  return (GradualRates){
      .growth = course->context.settings->weekly_growth_percent,
      .longest_run = course->context.settings->longest_run_percent,
  };
}

/* The weeks since the last easy one, which are those that count towards the next cutback. */
static int
weeks_since_easy (const GradualPass *pass)
{
  int since_ramp = pass->week - gradual_ramp_weeks (pass->context->settings->ramp);
  int weeks = 0;

  while (weeks < since_ramp && ((pass->easy >> weeks) & 1) == 0)
    weeks++;

  return weeks;
}

static void
begin_at_origin (GradualSketch *sketch)
{
  const GradualOrigin *origin = sketch->course->origin;

  sketch->pass = origin->pass;
  sketch->pass.context = &sketch->course->context;
  sketch->reached = origin->reached;
  sketch->wish = origin->wish;
  sketch->ramp_step = origin->ramp_step;
  sketch->build_weeks = weeks_since_easy (&sketch->pass);
}

/**
 * gradual_sketch_init:
 * @course: borrowed for as long as the sketch is used
 *
 * Begins a try before the first week, or where the course's plan goes on.
 */
void
gradual_sketch_init (GradualSketch *sketch, const GradualCourse *course, GradualRates rates)
{
  *sketch = (GradualSketch){
      .course = course,
      .rates = rates,
      .eve_week = course->race_offset == 0 ? course->n_weeks - 2 : -1,
  };
  gradual_pass_init (&sketch->pass, &course->context);
  if (course->ramp_weeks == 0)
    sketch->reached = gradual_course_start_level (course);
  sketch->wish = sketch->reached;
  if (course->origin != NULL)
    begin_at_origin (sketch);
  sketch->recent[0] = sketch->reached;
}

static gboolean
is_return_week (const GradualSketch *sketch)
{
  GradualPass opened = gradual_sketch_open_first_run (sketch);

  return opened.week_is_return;
}

/* Takes the week that was laid out into the pass and into what was reached. */
static void
take_week (GradualSketch *sketch, GradualSketchWeek *week)
{
  GradualDay start = gradual_pass_week_start (&sketch->pass);
  GradualLevel level = {0, 0};

  week->reference = gradual_pass_reference (&sketch->pass);
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    if (week->minutes[i] == 0)
      continue;
    gradual_pass_open_run (&sketch->pass, start + i);
    gradual_pass_take (&sketch->pass, week->minutes[i], week->minutes[i]);
    level.week += week->minutes[i];
    level.longest = MAX (level.longest, week->minutes[i]);
  }
  gradual_pass_end_week (&sketch->pass);

  sketch->recent[2] = sketch->recent[1];
  sketch->recent[1] = sketch->recent[0];
  sketch->recent[0] = level;
}

/* What the weeks before the taper come to; those of the taper are measured by it. */
static void
rise (GradualSketch *sketch)
{
  GradualLevel level = sketch->recent[0];

  sketch->peak.longest = MAX (sketch->peak.longest, level.longest);
  sketch->peak.week = MAX (sketch->peak.week, level.week);
  sketch->reached.longest = MAX (sketch->reached.longest, level.longest);
  sketch->reached.week = MAX (sketch->reached.week, level.week);
}

/* The minutes of each run of a week of the ramp. After a break they are less than the table's, and
 * a later run may have less than the first. */
static int
ramp_minutes (const GradualSketch *sketch)
{
  GradualRamp ramp = sketch->course->context.settings->ramp;
  int step = MIN (sketch->ramp_step, sketch->pass.week);
  int minutes = gradual_ramp_minutes (ramp, step);
  GradualPass opened = gradual_sketch_open_first_run (sketch);

  if (sketch->course->origin == NULL)
    return minutes;
  minutes = MIN (minutes, gradual_pass_run_cap (&opened));
  minutes = MIN (minutes, gradual_sketch_long_run_cap (sketch));
  minutes = MIN (minutes, gradual_pass_week_cap (&opened) / GRADUAL_RAMP_RUNS);

  return minutes >= GRADUAL_RUN_MINUTES_MIN ? minutes : 0;
}

static void
ramp_week (GradualSketch *sketch, GradualSketchWeek *week)
{
  int minutes = ramp_minutes (sketch);

  *week = (GradualSketchWeek){.phase = GRADUAL_PHASE_RAMP};
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    week->minutes[i] = sketch->days.is_run_day[i] ? minutes : 0;
  take_week (sketch, week);
  sketch->ramp_step += gradual_week_days_count (&sketch->days) > 0 ? 1 : 0;
  sketch->wish = sketch->days_missing > 0 ? gradual_level_max (sketch->wish, sketch->recent[0])
                                          : sketch->recent[0];
}

static int
recent_longest (const GradualSketch *sketch)
{
  return MAX (MAX (sketch->recent[0].longest, sketch->recent[1].longest),
              sketch->recent[2].longest);
}

/* One step of growth by a part of what the rules allow; at the full rates it is what they allow. */
static int
grow (int minutes, int percent, int full_percent, int full_minutes)
{
  return MAX (minutes * (100 + percent) / 100, minutes + full_minutes * percent / full_percent);
}

/* The wish grows up to the aim; one that is past it already, after a ramp, stays. */
static void
grow_wish (GradualSketch *sketch)
{
  const GradualSettings *settings = sketch->course->context.settings;
  GradualLevel aim = sketch->course->aim, wish = sketch->wish;
  int week = grow (wish.week, sketch->rates.growth, settings->weekly_growth_percent,
                   settings->weekly_growth_minutes);
  int longest = grow (wish.longest, sketch->rates.longest_run, settings->longest_run_percent,
                      settings->longest_run_minutes);

  sketch->wish.week = MAX (wish.week, MIN (week, aim.week));
  sketch->wish.longest = MAX (wish.longest, MIN (longest, aim.longest));
}

/**
 * gradual_sketch_hope:
 * @weeks: weeks before the taper, those of the sketch included; the ramp is over
 *
 * Returns: what the sketch can not pass in so many weeks, whatever the rules say: the wish where no
 *   cap holds it back, and the long run that such a week could ask for. Much quicker to find than
 *   what is reached.
 */
GradualLevel
gradual_sketch_hope (const GradualSketch *sketch, int weeks)
{
  GradualSketch hope = *sketch;
  int runs = sketch->course->runs;

  for (int week = sketch->pass.week; week < weeks; week++)
    if (++hope.build_weeks % sketch->course->context.settings->cutback_every != 0)
      grow_wish (&hope);

  return (GradualLevel){
      .longest =
          MAX (MAX (hope.reached.longest, hope.wish.longest), (hope.wish.week + runs - 1) / runs),
      .week = MAX (hope.reached.week, hope.wish.week),
  };
}

/* How long the long run must be so that the week's minutes can be had with runs no longer than it:
 * as far as the target's week asks for that, or the aim's longest run allows it anyway. */
static int
longest_to_carry (const GradualSketch *sketch, int week)
{
  const GradualCourse *course = sketch->course;
  int needed = (week + course->runs - 1) / course->runs;
  int for_target = sketch->reached.week < course->target.week
                       ? (course->target.week + course->runs - 1) / course->runs
                       : 0;

  return MIN (needed, MAX (course->aim.longest, for_target));
}

/* Brings a wish within the caps and within what the runs can carry: none longer than the long run,
 * none under 10 minutes. The long run comes first; where the rest is too little for all the other
 * runs, the week has fewer. */
static GradualLevel
within_caps (const GradualSketch *sketch, GradualLevel wish)
{
  int runs = sketch->course->runs;
  GradualPass opened = gradual_sketch_open_first_run (sketch);
  int week = MIN (wish.week, gradual_pass_week_cap (&opened));
  int longest = MAX (wish.longest, longest_to_carry (sketch, week));
  int rest;

  longest = MIN (MIN (longest, gradual_sketch_long_run_cap (sketch)), week);
  rest = week - longest;
  if (rest > 0 && rest < GRADUAL_RUN_MINUTES_MIN && runs > 1 &&
      week >= 2 * GRADUAL_RUN_MINUTES_MIN) {
    longest = week - GRADUAL_RUN_MINUTES_MIN;
    rest = GRADUAL_RUN_MINUTES_MIN;
  }

  return (GradualLevel){
      .longest = longest,
      .week = longest + MIN (rest, longest * MIN (rest / GRADUAL_RUN_MINUTES_MIN, runs - 1)),
  };
}

static GradualLevel
rounded (GradualLevel level, GradualLevel aim)
{
  return (GradualLevel){
      .longest = level.longest == aim.longest ? level.longest : gradual_round_down (level.longest),
      .week = level.week == aim.week ? level.week : gradual_round_down (level.week),
  };
}

/* Days away can make a week an easy one: then it is one, and nothing grows in it. One with no runs
 * at all is one as well. Returns whether that is so. */
static gboolean
easy_week (GradualSketch *sketch, GradualSketchWeek *week)
{
  int easy_up_to = gradual_pass_reference (&sketch->pass) * GRADUAL_EASY_PERCENT / 100;
  GradualLevel level = rounded (within_caps (sketch, sketch->wish), sketch->course->aim);
  int minutes = 0;

  *week = (GradualSketchWeek){.phase = GRADUAL_PHASE_CUTBACK};
  gradual_sketch_lay_out (sketch, level, week);
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    minutes += week->minutes[i];
  if (minutes > easy_up_to)
    return FALSE;

  take_week (sketch, week);
  sketch->build_weeks = 0;

  return TRUE;
}

static void
cutback_week (GradualSketch *sketch, GradualSketchWeek *week)
{
  int percent = sketch->course->context.settings->cutback_percent;
  GradualLevel wish = {
      .longest = gradual_round_down (recent_longest (sketch) * percent / 100),
      .week = gradual_round_down (gradual_pass_reference (&sketch->pass) * percent / 100),
  };

  *week = (GradualSketchWeek){.phase = GRADUAL_PHASE_CUTBACK};
  gradual_sketch_lay_out (sketch, within_caps (sketch, wish), week);
  take_week (sketch, week);
}

static void
growing_week (GradualSketch *sketch, gboolean is_rounded, GradualSketchWeek *week)
{
  const GradualCourse *course = sketch->course;
  gboolean is_held =
      course->head.goal.kind == GRADUAL_GOAL_BASE && sketch->reached.week >= course->target.week;
  GradualLevel level;

  grow_wish (sketch);
  level = within_caps (sketch, sketch->wish);
  if (is_rounded)
    level = rounded (level, course->aim);
  *week = (GradualSketchWeek){.phase = is_held ? GRADUAL_PHASE_HOLD : GRADUAL_PHASE_BUILD};
  gradual_sketch_lay_out (sketch, level, week);
  take_week (sketch, week);
}

/* The way back after a break: as much of what was before it as the rules give back. What ends the
 * return is not rounded away. Runs that days away leave out make no other run longer. */
static void
return_week (GradualSketch *sketch, gboolean is_rounded, GradualSketchWeek *week)
{
  GradualPass opened = gradual_sketch_open_first_run (sketch);
  GradualReturn back = opened.back;
  int n_days = gradual_week_days_count (&sketch->days);
  int room = gradual_pass_week_cap (&opened);
  int step = 1;

  sketch->wish = (GradualLevel){
      .longest = MAX (sketch->wish.longest, back.longest_before),
      .week = MAX (sketch->wish.week, back.week_before),
  };
  sketch->build_weeks = 0;
  if (is_rounded && room < back.week_before) {
    room = gradual_round_down (room);
    step = GRADUAL_ROUND_TO;
  }
  room = room * n_days / (n_days + sketch->days_missing);
  *week = (GradualSketchWeek){
      .phase = GRADUAL_PHASE_RETURN,
      .long_offset = sketch->days.long_offset,
  };
  gradual_way_back_spread (&sketch->pass, &sketch->days, room, step, week->minutes);
  take_week (sketch, week);
}

static void
usual_week (GradualSketch *sketch, gboolean is_rounded, GradualSketchWeek *week)
{
  if (++sketch->build_weeks % sketch->course->context.settings->cutback_every == 0 ||
      gradual_cutback_is_due (&sketch->pass))
    cutback_week (sketch, week);
  else
    growing_week (sketch, is_rounded, week);
}

static void
build_week (GradualSketch *sketch, gboolean is_rounded, GradualSketchWeek *week)
{
  if (gradual_pass_in_ramp (&sketch->pass))
    ramp_week (sketch, week);
  else if (gradual_week_days_count (&sketch->days) > 0 && is_return_week (sketch))
    return_week (sketch, is_rounded, week);
  else if (sketch->days_missing == 0 || !easy_week (sketch, week))
    usual_week (sketch, is_rounded, week);
}

/**
 * gradual_sketch_build_week:
 * @is_rounded: whether the week is to be in multiples of five minutes
 * @week: (out): the week
 *
 * Adds the next week before the taper: of the ramp, of a return, one that grows, or a cutback
 * week.
 */
void
gradual_sketch_build_week (GradualSketch *sketch, gboolean is_rounded, GradualSketchWeek *week)
{
  GradualSketch before;

  gradual_sketch_set_days (sketch);
  before = *sketch;
  build_week (sketch, is_rounded, week);
  if (gradual_sketch_begins_later (&before, week)) {
    *sketch = before;
    build_week (sketch, is_rounded, week);
  }
  rise (sketch);
}

/* The week of the race has runs before the race only, and none on the day before it. */
static void
lay_out_race_week (const GradualSketch *sketch, int minutes, int longest, GradualSketchWeek *week)
{
  const GradualCourse *course = sketch->course;
  int each = MIN (gradual_round_down (minutes / course->runs), longest);
  int left = course->runs - 1;

  if (each < GRADUAL_RUN_MINUTES_MIN)
    return;
  for (int i = 0; i < course->race_offset - 1 && left > 0; i++)
    if (sketch->days.is_run_day[i]) {
      week->minutes[i] = each;
      left--;
    }
}

static void
lay_out_taper_week (const GradualSketch *sketch, int weeks_left, GradualSketchWeek *week)
{
  const GradualGoalProfile *profile = gradual_goal_profile (sketch->course->head.goal.kind);
  int percent = profile->taper_percent[profile->taper_weeks - weeks_left];
  GradualLevel peak = sketch->peak.week > 0 ? sketch->peak : sketch->reached;
  GradualPass opened = gradual_sketch_open_first_run (sketch);
  GradualLevel wish = {
      .longest = gradual_round_down (peak.longest * percent / 100),
      .week = gradual_round_down (peak.week * percent / 100),
  };
  GradualLevel level;

  /* As in any first week after a break. */
  if (opened.back.in_force && !opened.back.has_run)
    wish.longest = MIN (wish.longest, GRADUAL_RUN_MINUTES_MIN);
  level = within_caps (sketch, wish);
  *week = (GradualSketchWeek){
      .phase = weeks_left == 1 ? GRADUAL_PHASE_RACE : GRADUAL_PHASE_TAPER,
  };
  if (weeks_left == 1)
    lay_out_race_week (sketch, level.week, level.longest, week);
  else
    gradual_sketch_lay_out (sketch, level, week);
}

/**
 * gradual_sketch_taper_week:
 * @weeks_left: 1 for the week of the race, more for the weeks before it
 * @week: (out): the week
 *
 * Adds the next week of the taper: its part of the largest week before the taper.
 */
void
gradual_sketch_taper_week (GradualSketch *sketch, int weeks_left, GradualSketchWeek *week)
{
  gradual_sketch_set_days (sketch);
  lay_out_taper_week (sketch, weeks_left, week);
  if (gradual_sketch_begins_later (sketch, week))
    lay_out_taper_week (sketch, weeks_left, week);
  take_week (sketch, week);
}
