/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "course.h"

#include <glib/gi18n-lib.h>

#include "days.h"
#include "model/identifier.h"
#include "rules/advice.h"
#include "rules/ramp.h"
#include "rules/return.h"

/* A plan starts with a ramp below these: minutes a week, minutes of the longest run, and days since
 * the last run above. From the rules on the ramp. */
#define RAMP_BELOW_WEEK    60
#define RAMP_BELOW_LONGEST 30
#define RAMP_AFTER_DAYS    56

/* What an average runner of each kind does if nothing is said; the ramp has three runs at most. */
#define DEFAULT_RUNS 4
#define RUNS_MAX     6

/** gradual_planner_error_quark: Returns: the domain of this part's errors. */
GQuark
gradual_planner_error_quark (void)
{
  return g_quark_from_static_string ("gradual-planner-error-quark");
}

/**
 * gradual_request_init:
 *
 * Gives every member of the request its default. What is left to fill in is the goal, a race's
 * date, and the baseline.
 */
void
gradual_request_init (GradualRequest *request)
{
  *request = (GradualRequest){
      .goal = GRADUAL_GOAL_BASE,
      .start = gradual_day_today (),
      .runs_regularly = TRUE,
      .long_run_day = G_DATE_BAD_WEEKDAY,
      .easy_pace_s_per_km = GRADUAL_ABSENT,
      .week_starts_on = G_DATE_MONDAY,
  };
  gradual_settings_init (&request->settings);
}

/* What a break before the plan leaves of the baseline, as the rules have it after a break. */
static GradualBaseline
baseline_after_break (const GradualRequest *request)
{
  GradualBaseline baseline = request->baseline;
  int percent = 100;

  if (request->last_run != GRADUAL_DAY_NONE)
    percent = gradual_return_percent (request->start - request->last_run);

  return (GradualBaseline){
      .weekly_minutes = baseline.weekly_minutes * percent / 100,
      .longest_run_minutes = baseline.longest_run_minutes * percent / 100,
  };
}

/**
 * gradual_request_needs_ramp:
 *
 * Returns: whether a plan for the request has to start with the beginner ramp.
 */
gboolean
gradual_request_needs_ramp (const GradualRequest *request)
{
  GradualBaseline baseline = baseline_after_break (request);

  return !request->runs_regularly || request->goal == GRADUAL_GOAL_RAMP ||
         baseline.weekly_minutes < RAMP_BELOW_WEEK ||
         baseline.longest_run_minutes < RAMP_BELOW_LONGEST ||
         (request->last_run != GRADUAL_DAY_NONE &&
          request->start - request->last_run > RAMP_AFTER_DAYS);
}

static gboolean G_GNUC_PRINTF (2, 3) refuse_value (GError **error, const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  if (error != NULL)
    *error =
        g_error_new_valist (GRADUAL_PLANNER_ERROR, GRADUAL_PLANNER_ERROR_VALUE, format, arguments);
  va_end (arguments);

  return FALSE;
}

static gboolean
validate_runner (const GradualRequest *request, GError **error)
{
  GradualBaseline baseline = request->baseline;

  if (baseline.weekly_minutes < 0 || baseline.weekly_minutes > GRADUAL_MINUTES_MAX)
    return refuse_value (error, _ ("The minutes a week must be from 0 to %d, not %d."),
                         GRADUAL_MINUTES_MAX, baseline.weekly_minutes);
  if (baseline.longest_run_minutes < 0 || baseline.longest_run_minutes > GRADUAL_MINUTES_MAX)
    return refuse_value (error, _ ("The longest run must be from 0 to %d minutes, not %d."),
                         GRADUAL_MINUTES_MAX, baseline.longest_run_minutes);
  if (request->runs_per_week < 0 || request->runs_per_week > RUNS_MAX)
    return refuse_value (error, _ ("The runs a week must be from 1 to %d, not %d."), RUNS_MAX,
                         request->runs_per_week);
  if (request->easy_pace_s_per_km != GRADUAL_ABSENT &&
      (request->easy_pace_s_per_km < GRADUAL_PACE_MIN ||
       request->easy_pace_s_per_km > GRADUAL_PACE_MAX))
    return refuse_value (error, _ ("The easy pace must be from 2:00 to 20:00 a kilometre."));
  if (request->long_run_day != G_DATE_BAD_WEEKDAY && request->run_days != 0 &&
      !gradual_weekdays_has (request->run_days, request->long_run_day))
    return refuse_value (error, _ ("The day of the long run must be one of the run days."));

  return TRUE;
}

static gboolean
validate_length (const GradualRequest *request, GError **error)
{
  gboolean is_race = gradual_goal_kind_is_race (request->goal);
  gboolean has_race_date = request->race_date != GRADUAL_DAY_NONE;

  if (request->start < GRADUAL_DAY_MIN ||
      request->start > GRADUAL_DAY_MAX - (GRADUAL_WEEKS_MAX + 1) * GRADUAL_DAYS_PER_WEEK)
    return refuse_value (error, _ ("The start must be between the years 1900 and 2997."));
  if (is_race && has_race_date == (request->weeks > 0))
    return refuse_value (error, _ ("A race needs either its date or a number of weeks."));
  if (!is_race && has_race_date)
    return refuse_value (error, _ ("Only the goal of a race can have a race date."));
  if (request->weeks < 0 || request->weeks > GRADUAL_WEEKS_MAX)
    return refuse_value (error, _ ("A plan has from 1 to %d weeks, not %d."), GRADUAL_WEEKS_MAX,
                         request->weeks);
  if (request->target_minutes != 0 && request->goal != GRADUAL_GOAL_BASE)
    return refuse_value (error, _ ("Only the goal base can have a target of minutes a week."));
  if (request->target_minutes < 0 || request->target_minutes > GRADUAL_MINUTES_MAX)
    return refuse_value (error, _ ("The target must be from 1 to %d minutes a week, not %d."),
                         GRADUAL_MINUTES_MAX, request->target_minutes);

  return TRUE;
}

static GradualRamp
choose_ramp (const GradualRequest *request)
{
  if (request->ramp != GRADUAL_RAMP_NONE || !gradual_request_needs_ramp (request))
    return request->ramp;
  if (request->goal == GRADUAL_GOAL_RAMP && request->weeks == 4)
    return GRADUAL_RAMP_4;
  if (request->goal == GRADUAL_GOAL_RAMP && request->weeks == 5)
    return GRADUAL_RAMP_5;

  return GRADUAL_RAMP_6;
}

static gboolean
set_length (GradualCourse *course, const GradualRequest *request, GError **error)
{
  GradualDay start = gradual_day_next_weekday (request->start, request->week_starts_on);
  gboolean is_race = gradual_goal_kind_is_race (request->goal);

  course->context.start = start;
  course->head.goal = (GradualGoal){request->goal, request->race_date, GRADUAL_ABSENT};
  course->race_offset = -1;

  if (request->goal == GRADUAL_GOAL_RAMP) {
    course->n_weeks = course->ramp_weeks;
    if (request->weeks != 0 && request->weeks != course->n_weeks)
      return refuse_value (error,
                           _ ("This ramp has %d weeks, not %d; there are ramps of 4, 5 and "
                              "6 weeks."),
                           course->n_weeks, request->weeks);
  } else if (is_race && request->weeks == 0) {
    /* Rounded down for a race before the start too, whose weeks are then below 1. */
    int ahead = request->race_date - start;

    course->n_weeks = ahead >= 0 ? ahead / GRADUAL_DAYS_PER_WEEK + 1 : 0;
    course->race_offset = ahead >= 0 ? ahead % GRADUAL_DAYS_PER_WEEK : 0;
    if (course->n_weeks > GRADUAL_WEEKS_MAX)
      return refuse_value (error, _ ("The race is more than %d weeks ahead."), GRADUAL_WEEKS_MAX);
  } else if (is_race) {
    course->n_weeks = request->weeks;
    course->race_offset = course->days.long_offset;
    course->head.goal.race_date =
        start + (course->n_weeks - 1) * GRADUAL_DAYS_PER_WEEK + course->race_offset;
  } else {
    course->n_weeks =
        request->weeks != 0 ? request->weeks : GRADUAL_BASE_WEEKS + course->ramp_weeks;
  }

  return TRUE;
}

static GDateWeekday
weekday_at (const GradualRequest *request, int offset)
{
  int days = (int)request->week_starts_on - G_DATE_MONDAY + offset;

  return (GDateWeekday)(days % GRADUAL_DAYS_PER_WEEK + G_DATE_MONDAY);
}

/* A race on a week's first day leaves the day before it free where another of the runner's days can
 * take the run, and in any case has no long run on it. A runner who named no days gets one more. */
static void
set_eve_days (GradualCourse *course, const GradualRequest *request)
{
  const int eve = GRADUAL_DAYS_PER_WEEK - 1;
  GradualWeekdays available = request->run_days != 0 ? request->run_days : GRADUAL_WEEKDAYS_ALL;
  GradualWeekDays *days = &course->eve_days;

  *days = course->days;
  if (course->race_offset != 0 || !days->is_run_day[eve])
    return;
  for (int i = eve - 1; i >= 0 && days->is_run_day[eve]; i--)
    if (!days->is_run_day[i] && gradual_weekdays_has (available, weekday_at (request, i))) {
      days->is_run_day[i] = TRUE;
      days->is_run_day[eve] = FALSE;
      course->head.runner.run_days |= gradual_weekdays_of (weekday_at (request, i));
    }
  for (int i = 0; i < eve; i++)
    if (days->is_run_day[i] && course->days.long_offset == eve)
      days->long_offset = i;
}

static void
set_days (GradualCourse *course, const GradualRequest *request)
{
  GradualRunner *runner = &course->head.runner;
  int default_runs = request->goal == GRADUAL_GOAL_RAMP ? GRADUAL_RAMP_RUNS : DEFAULT_RUNS;
  int asked = request->runs_per_week != 0 ? request->runs_per_week : default_runs;
  GradualWeekdays available = request->run_days != 0 ? request->run_days : GRADUAL_WEEKDAYS_ALL;
  int possible = MIN ((int)gradual_weekdays_count (available),
                      GRADUAL_DAYS_PER_WEEK - request->settings.rest_days);
  GDateWeekday long_day = request->long_run_day;
  GradualWeekdays chosen, ramp_days;

  for (int day = G_DATE_SUNDAY; long_day == G_DATE_BAD_WEEKDAY; day--)
    if (gradual_weekdays_has (available, (GDateWeekday)day))
      long_day = (GDateWeekday)day;

  course->runs = MIN (asked, possible);
  course->fewer_runs = request->runs_per_week > course->runs;
  chosen = gradual_days_spread (available, long_day, (guint)course->runs, FALSE);
  ramp_days =
      gradual_days_spread (available, long_day, (guint)MIN (course->runs, GRADUAL_RAMP_RUNS), TRUE);
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    GDateWeekday weekday = weekday_at (request, i);

    course->days.is_run_day[i] = gradual_weekdays_has (chosen, weekday);
    course->is_ramp_day[i] = gradual_weekdays_has (ramp_days, weekday);
    if (weekday == long_day)
      course->days.long_offset = i;
  }

  runner->runs_per_week = course->runs;
  runner->run_days = request->run_days != 0 ? request->run_days : (chosen | ramp_days);
  runner->long_run_day = long_day;
  runner->easy_pace_s_per_km = request->easy_pace_s_per_km;
  runner->baseline = baseline_after_break (request);
}

static void
set_days_away (GradualCourse *course, const GradualRequest *request)
{
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    course->is_spare_day[i] =
        gradual_weekdays_has (course->head.runner.run_days, weekday_at (request, i));
  course->away = request->away;
  course->context.away = request->away;
  if (request->away != NULL)
    gradual_week_days_find_away (course->days_away, GRADUAL_WEEKS_MAX, request->away,
                                 course->context.start);
}

/**
 * gradual_course_start_level:
 *
 * Returns: what the runner does already: nothing where they begin with a ramp, and no more than the
 *   time cap and the runs a week could ever allow.
 */
GradualLevel
gradual_course_start_level (const GradualCourse *course)
{
  GradualBaseline baseline = course->context.baseline;
  int time_cap = course->context.settings->time_cap_minutes;

  if (course->ramp_weeks > 0)
    return (GradualLevel){0, 0};

  return (GradualLevel){
      .longest = MIN (baseline.longest_run_minutes, time_cap),
      .week = MIN (baseline.weekly_minutes, course->runs * time_cap),
  };
}

static void
set_base_target (GradualCourse *course, int target)
{
  int share = gradual_long_run_share_percent (GRADUAL_GOAL_BASE, course->runs);

  course->head.goal.target_minutes = target;
  course->target = (GradualLevel){
      .longest = MIN (target * share / 100 / GRADUAL_ROUND_TO * GRADUAL_ROUND_TO,
                      course->context.settings->time_cap_minutes),
      .week = target,
  };
}

/**
 * gradual_course_retarget:
 * @goal: a race
 *
 * Makes the course one for another race on the same day.
 */
void
gradual_course_retarget (GradualCourse *course, GradualGoalKind goal)
{
  const GradualGoalProfile *profile = gradual_goal_profile (goal);

  course->head.goal.kind = goal;
  course->ready = profile->ready;
  course->target = profile->target;
  course->taper_weeks = profile->taper_weeks;
  course->aim = gradual_level_max (course->target, gradual_course_start_level (course));
}

/* The id says nothing but which request it was: the same request gives the same plan. */
static char *
request_identifier (const GradualRequest *request)
{
  g_autoptr (GString) name = g_string_new ("plan");
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);

  g_string_append_printf (name, ";%d;%d;%d;%d;%d", request->goal, request->race_date,
                          request->start, request->weeks, request->target_minutes);
  g_string_append_printf (name, ";%d;%d;%d;%d;%d", request->ramp, request->runs_regularly,
                          request->baseline.weekly_minutes, request->baseline.longest_run_minutes,
                          request->last_run);
  g_string_append_printf (name, ";%d;%d;%d;%d;%d;%d", request->runs_per_week, request->run_days,
                          request->long_run_day, request->easy_pace_s_per_km,
                          request->week_starts_on, request->steady);
  for (guint i = 0; request->away != NULL && i < request->away->len; i++) {
    const GradualAway *away = g_ptr_array_index (request->away, i);

    g_string_append_printf (name, ";%d-%d", away->from, away->until);
  }
  for (guint i = 0; i < n_parameters; i++)
    g_string_append_printf (name, ";%d", gradual_settings_get (&request->settings, &parameters[i]));

  return gradual_identifier_from_name (name->str, 0);
}

static void
set_head (GradualCourse *course, const GradualRequest *request)
{
  if (request->created != NULL) {
    course->created = g_strdup (request->created);
  } else {
    g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

    course->created = g_date_time_format (now, "%Y-%m-%dT%H:%M:%SZ");
  }
  course->id = request->id != NULL ? g_strdup (request->id) : request_identifier (request);
  course->head.id = course->id;
  course->head.created = course->created;
  course->head.title =
      request->title != NULL ? request->title : gradual_goal_kind_label (request->goal);
  course->head.week_starts_on = request->week_starts_on;
  course->head.settings = request->settings;
  course->head.settings.ramp = choose_ramp (request);
}

/**
 * gradual_course_init:
 * @course: where to; it is not to be moved afterwards
 * @request: borrowed for as long as the course is used
 *
 * Fills in what the request leaves open.
 *
 * Returns: whether the request makes sense; %GRADUAL_PLANNER_ERROR_VALUE if not.
 */
gboolean
gradual_course_init (GradualCourse *course, const GradualRequest *request, GError **error)
{
  *course = (GradualCourse){0};
  if (!validate_runner (request, error) || !validate_length (request, error))
    return FALSE;

  set_head (course, request);
  course->context.settings = &course->head.settings;
  course->ramp_weeks = gradual_ramp_weeks (course->head.settings.ramp);
  course->steady = request->steady;
  set_days (course, request);
  course->context.baseline = course->head.runner.baseline;
  if (!set_length (course, request, error))
    return FALSE;
  set_eve_days (course, request);
  set_days_away (course, request);

  if (gradual_goal_kind_is_race (request->goal))
    gradual_course_retarget (course, request->goal);
  else if (request->goal == GRADUAL_GOAL_BASE)
    set_base_target (course, request->target_minutes != 0 ? request->target_minutes
                                                          : GRADUAL_BASE_TARGET_MINUTES);
  course->aim = gradual_level_max (course->target, gradual_course_start_level (course));

  return TRUE;
}

/** gradual_course_clear: frees what the course owns. */
void
gradual_course_clear (GradualCourse *course)
{
  g_clear_pointer (&course->id, g_free);
  g_clear_pointer (&course->created, g_free);
}
