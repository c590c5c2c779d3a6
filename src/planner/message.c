/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "message.h"

#include <glib/gi18n-lib.h>

static void
append_sentence (GString *text, char *sentence)
{
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
  g_free (sentence);
}

static const GradualRun *
find_longest_run (const GradualPlan *plan, GradualDay *day)
{
  const GradualRun *longest = NULL;

  for (GradualDay d = gradual_plan_start (plan); d <= gradual_plan_end (plan); d++) {
    const GradualRun *run = gradual_plan_run_on (plan, d);

    if (gradual_run_limited_minutes (run) > gradual_run_limited_minutes (longest)) {
      longest = run;
      *day = d;
    }
  }

  return longest;
}

static int
largest_week (const GradualPlan *plan)
{
  int largest = 0;

  for (guint i = 0; i < gradual_plan_n_weeks (plan); i++)
    largest = MAX (largest, gradual_week_minutes (gradual_plan_week (plan, i)));

  return largest;
}

static char *
tell_shape (const GradualPlan *plan)
{
  int first = gradual_week_minutes (gradual_plan_week (plan, 0));
  guint weeks = gradual_plan_n_weeks (plan);
  GradualDay day = GRADUAL_DAY_NONE;
  const GradualRun *longest = find_longest_run (plan, &day);
  g_autofree char *date = NULL;

  if (longest == NULL)
    return g_strdup_printf (ngettext ("%u week to the race.", "%u weeks to the race.", weeks),
                            weeks);

  date = gradual_day_format_for_people (day);

  return g_strdup_printf (ngettext ("%u week, from %d to %d minutes a week, longest run %d minutes "
                                    "on %s.",
                                    "%u weeks, from %d to %d minutes a week, longest run %d "
                                    "minutes on %s.",
                                    weeks),
                          weeks, first, largest_week (plan), longest->minutes, date);
}

static char *
format_day_with_year (GradualDay day)
{
  g_autofree char *text = gradual_day_format_for_people (day);
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32)day);
  /* TRANSLATORS: a date with its year: "Sun 18 April" and 2027. */
  return g_strdup_printf (_ ("%s %d"), text, g_date_get_year (&date));
}

static char *
tell_what_is_missing (const GradualOutcome *outcome, const GradualCourse *course)
{
  gboolean is_race = gradual_goal_kind_is_race (course->head.goal.kind);
  g_autofree char *date = NULL;

  if (!is_race)
    return g_strdup_printf (_ ("The goal of %d minutes a week is not reached in this time: the "
                               "rules allow %d."),
                            course->target.week, outcome->reached.week);
  if (outcome->earliest_target == GRADUAL_DAY_NONE)
    return g_strdup_printf (_ ("That is enough to take part. A longest run of %d minutes and %d "
                               "minutes a week would be better, but can not be reached with these "
                               "runs a week and these limits."),
                            course->target.longest, course->target.week);

  date = format_day_with_year (outcome->earliest_target);

  return g_strdup_printf (_ ("That is enough to take part. A longest run of %d minutes and %d "
                             "minutes a week would be better, and can be reached for a race from "
                             "%s on."),
                          course->target.longest, course->target.week, date);
}

static char *
tell_plan (const GradualOutcome *outcome, const GradualCourse *course)
{
  GString *text = g_string_new (NULL);

  append_sentence (text, tell_shape (outcome->plan));
  if (course->ramp_weeks > 0)
    append_sentence (text,
                     g_strdup (_ ("The first weeks' steps are bigger than a tenth because the "
                                  "amounts are still tiny; from 45 minutes on the "
                                  "tenth-at-a-time rules take over.")));
  if (course->head.goal.kind != GRADUAL_GOAL_RAMP && !outcome->reaches_target)
    append_sentence (text, tell_what_is_missing (outcome, course));

  return g_string_free (text, FALSE);
}

static char *
tell_earliest (const GradualOutcome *outcome, const GradualCourse *course)
{
  g_autofree char *ready = NULL, *target = NULL;

  if (outcome->earliest_ready == GRADUAL_DAY_NONE)
    return g_strdup_printf (_ ("Within %d weeks no date can be reached with these runs a week and "
                               "these limits; more runs a week or a higher time cap may help."),
                            GRADUAL_WEEKS_MAX);

  ready = format_day_with_year (outcome->earliest_ready);
  if (outcome->earliest_target == GRADUAL_DAY_NONE ||
      outcome->earliest_target == outcome->earliest_ready)
    return g_strdup_printf (_ ("The earliest race day is %s."), ready);

  target = format_day_with_year (outcome->earliest_target);

  return g_strdup_printf (_ ("The earliest race day is %s; with a longest run of %d minutes and %d "
                             "minutes a week, which would be better, it is %s."),
                          ready, course->target.longest, course->target.week, target);
}

static char *
tell_refusal (const GradualOutcome *outcome, const GradualCourse *course)
{
  GString *text = g_string_new (NULL);
  g_autofree char *date = format_day_with_year (course->head.goal.race_date);

  append_sentence (
      text, g_strdup_printf (
                _ ("%s on %s would be too soon: up to the taper a gradual plan reaches a "
                   "longest run of %d minutes and %d minutes a week, and it takes %d "
                   "and %d."),
                gradual_goal_kind_label (course->head.goal.kind), date, outcome->reached.longest,
                outcome->reached.week, course->ready.longest, course->ready.week));
  append_sentence (text, tell_earliest (outcome, course));
  if (outcome->has_longest_race)
    append_sentence (text,
                     g_strdup_printf (_ ("The longest race that can be reached by the day asked "
                                         "for is: %s."),
                                      gradual_goal_kind_label (outcome->longest_race)));

  return g_string_free (text, FALSE);
}

/**
 * gradual_outcome_tell:
 *
 * Returns: (transfer full): the planner's answer in sentences for people.
 */
char *
gradual_outcome_tell (const GradualOutcome *outcome, const GradualCourse *course)
{
  return outcome->plan != NULL ? tell_plan (outcome, course) : tell_refusal (outcome, course);
}
