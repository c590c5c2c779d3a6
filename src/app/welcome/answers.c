/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "answers.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"

/* The form opens with a runner who is far from rare, so that the first answer is a plan. */
#define WEEKLY_MINUTES_FIRST  90
#define LONGEST_MINUTES_FIRST 35
#define WEEKS_TO_RACE_FIRST   26

/* Slower than a walk, and faster than the world record of the kilometre, is a slip of the keys. */
#define PACE_SLOWEST (20 * 60)
#define PACE_FASTEST (2 * 60)

static const GDateWeekday days_first[] = {G_DATE_TUESDAY, G_DATE_THURSDAY, G_DATE_SATURDAY,
                                          G_DATE_SUNDAY};

/**
 * gradual_answers_init:
 * @answers: (out): the answers that the form opens with
 * @today: the day it is
 * @week_starts_on: the weekday that weeks begin with where the runner is
 */
void
gradual_answers_init (GradualAnswers *answers, GradualDay today, GDateWeekday week_starts_on)
{
  *answers = (GradualAnswers){
      .goal = GRADUAL_GOAL_HALF,
      .race_date = gradual_day_next_weekday (today + WEEKS_TO_RACE_FIRST * GRADUAL_DAYS_PER_WEEK,
                                             G_DATE_SUNDAY),
      .target_minutes = GRADUAL_BASE_TARGET_MINUTES,
      .weekly_minutes = WEEKLY_MINUTES_FIRST,
      .longest_minutes = LONGEST_MINUTES_FIRST,
      .ramp = GRADUAL_RAMP_6,
      .long_run_day = G_DATE_SUNDAY,
      .easy_pace_s_per_km = GRADUAL_ABSENT,
      .week_starts_on = week_starts_on,
      .today = today,
  };
  for (guint i = 0; i < G_N_ELEMENTS (days_first); i++)
    answers->run_days |= gradual_weekdays_of (days_first[i]);
}

/**
 * gradual_answers_take_log:
 * @answers: (inout): the answers
 * @library: the plans there are
 *
 * Answers what is run now with what the log says, where it says something else than when it was
 * last asked: what the runner has changed since then stays.
 *
 * Returns: whether it says something else.
 */
gboolean
gradual_answers_take_log (GradualAnswers *answers, const GradualLibrary *library)
{
  GradualDay start = gradual_day_next_weekday (answers->today, answers->week_starts_on);
  GradualStanding before = answers->log, *now = &answers->log;
  gboolean has_log = gradual_standing_of_library (library, answers->today, start, now);

  if (now->last_run == before.last_run &&
      now->baseline.weekly_minutes == before.baseline.weekly_minutes &&
      now->baseline.longest_run_minutes == before.baseline.longest_run_minutes)
    return FALSE;
  if (has_log) {
    answers->weekly_minutes = now->baseline.weekly_minutes;
    answers->longest_minutes = now->baseline.longest_run_minutes;
  }

  return TRUE;
}

/** gradual_answers_has_week_of_log: Returns: whether the minutes a week are those of the log. */
gboolean
gradual_answers_has_week_of_log (const GradualAnswers *answers)
{
  return answers->log.last_run != GRADUAL_DAY_NONE &&
         answers->weekly_minutes == answers->log.baseline.weekly_minutes;
}

/** gradual_answers_has_longest_of_log: Returns: whether the longest run is that of the log. */
gboolean
gradual_answers_has_longest_of_log (const GradualAnswers *answers)
{
  return answers->log.last_run != GRADUAL_DAY_NONE &&
         answers->longest_minutes == answers->log.baseline.longest_run_minutes;
}

/**
 * gradual_answers_list_run_days:
 * @answers: the answers
 * @days: (out): the days to run on, in the order of the runner's week
 *
 * Returns: how many there are.
 */
guint
gradual_answers_list_run_days (const GradualAnswers *answers,
                               GDateWeekday days[GRADUAL_DAYS_PER_WEEK])
{
  guint n_days = 0;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    int weekday = ((int)answers->week_starts_on - 1 + i) % GRADUAL_DAYS_PER_WEEK + 1;

    if (gradual_weekdays_has (answers->run_days, (GDateWeekday)weekday))
      days[n_days++] = (GDateWeekday)weekday;
  }

  return n_days;
}

/**
 * gradual_answers_set_run_days:
 * @answers: the answers
 * @days: the days to run on
 *
 * Sets the days. Where the day of the long run is no longer one of them, the week's last one takes
 * its place.
 */
void
gradual_answers_set_run_days (GradualAnswers *answers, GradualWeekdays days)
{
  GDateWeekday in_order[GRADUAL_DAYS_PER_WEEK];
  guint n_days;

  answers->run_days = days;
  n_days = gradual_answers_list_run_days (answers, in_order);
  if (n_days > 0 && !gradual_weekdays_has (days, answers->long_run_day))
    answers->long_run_day = in_order[n_days - 1];
}

static char *
race_problem (const GradualAnswers *answers)
{
  GradualDay last = answers->today + GRADUAL_WEEKS_MAX * GRADUAL_DAYS_PER_WEEK - 1;
  g_autofree char *date = NULL;

  if (answers->race_date == GRADUAL_DAY_NONE)
    return g_strdup (_ ("Enter the date of the race, or choose it from the calendar."));
  if (answers->race_date < answers->today) {
    date = gradual_date_label (answers->race_date, GRADUAL_DATE_EVERYTHING);
    return g_strdup_printf (_ ("%s has passed. Enter a day that is still to come."), date);
  }
  if (answers->race_date == answers->today)
    return g_strdup (_ ("That is today. Enter a day that is still to come."));
  if (answers->race_date > last) {
    date = gradual_date_label (last, GRADUAL_DATE_EVERYTHING);
    return g_strdup_printf (_ ("A plan has %d weeks at most. Enter a day up to %s."),
                            GRADUAL_WEEKS_MAX, date);
  }

  return NULL;
}

static char *
question_problem (const GradualAnswers *answers, GradualAnswersField question)
{
  switch (question) {
  case GRADUAL_ANSWERS_GOAL:
    return gradual_goal_kind_is_race (answers->goal) ? race_problem (answers) : NULL;
  case GRADUAL_ANSWERS_NOW:
    if (answers->goal == GRADUAL_GOAL_RAMP || answers->longest_minutes <= answers->weekly_minutes)
      return NULL;
    return g_strdup_printf (_ ("A longest run of %d minutes does not fit into a week of %d."),
                            answers->longest_minutes, answers->weekly_minutes);
  case GRADUAL_ANSWERS_DAYS:
    if (answers->run_days != 0)
      return NULL;
    return g_strdup (_ ("Choose the days on which you can run."));
  case GRADUAL_ANSWERS_PACE:
    if (answers->easy_pace_s_per_km != 0)
      return NULL;
    return g_strdup (_ ("Enter your pace as minutes and seconds, for example 6:30, or leave it "
                        "empty."));
  case GRADUAL_ANSWERS_LONG_RUN_DAY:
  default:
    return NULL;
  }
}

/**
 * gradual_answers_problem:
 * @answers: the answers
 * @question: (out): the question that has to be answered in another way
 *
 * Returns: (transfer full) (nullable): what is wrong with the first answer that no plan can be made
 *   of, in a sentence for people; %NULL where the planner can be asked.
 */
char *
gradual_answers_problem (const GradualAnswers *answers, GradualAnswersField *question)
{
  for (int i = 0; i < GRADUAL_N_ANSWERS_FIELDS; i++) {
    char *problem = question_problem (answers, (GradualAnswersField)i);

    if (problem != NULL) {
      *question = (GradualAnswersField)i;
      return problem;
    }
  }

  return NULL;
}

static gboolean
runs_now (const GradualAnswers *answers)
{
  return answers->goal != GRADUAL_GOAL_RAMP && answers->weekly_minutes > 0;
}

/* A break is known from the log alone, and counts while its answers stand: who answers otherwise
 * says what is run now. */
static void
set_now (const GradualAnswers *answers, GradualRequest *request)
{
  request->start = answers->today;
  request->runs_regularly = runs_now (answers);
  if (!request->runs_regularly)
    return;
  request->baseline = (GradualBaseline){.weekly_minutes = answers->weekly_minutes,
                                        .longest_run_minutes = answers->longest_minutes};
  if (gradual_answers_has_week_of_log (answers) && gradual_answers_has_longest_of_log (answers))
    request->last_run = answers->log.last_run;
}

/**
 * gradual_answers_need_ramp:
 *
 * Returns: whether a plan for these answers has to begin with the beginner ramp.
 */
gboolean
gradual_answers_need_ramp (const GradualAnswers *answers)
{
  GradualRequest request;

  gradual_request_init (&request);
  request.goal = answers->goal;
  set_now (answers, &request);

  return gradual_request_needs_ramp (&request);
}

/**
 * gradual_answers_to_request:
 * @answers: answers without a problem
 * @request: (out): what the planner is to be asked; it borrows nothing
 */
void
gradual_answers_to_request (const GradualAnswers *answers, GradualRequest *request)
{
  gradual_request_init (request);
  request->goal = answers->goal;
  if (gradual_goal_kind_is_race (answers->goal))
    request->race_date = answers->race_date;
  if (answers->goal == GRADUAL_GOAL_BASE)
    request->target_minutes = answers->target_minutes;
  set_now (answers, request);
  if (gradual_answers_need_ramp (answers))
    request->ramp = answers->ramp;
  request->runs_per_week =
      (int)MIN (gradual_weekdays_count (answers->run_days), GRADUAL_RUN_DAYS_MAX);
  request->run_days = answers->run_days;
  request->long_run_day = answers->long_run_day;
  request->easy_pace_s_per_km = answers->easy_pace_s_per_km;
  request->week_starts_on = answers->week_starts_on;
}

/**
 * gradual_pace_parse:
 * @text: minutes and seconds a kilometre, "6:30", or minutes alone; blank for none
 * @seconds_per_km: (out): the pace, or %GRADUAL_ABSENT for none
 *
 * Returns: whether @text is a pace that people run or walk at, or blank.
 */
gboolean
gradual_pace_parse (const char *text, int *seconds_per_km)
{
  g_autofree char *trimmed = g_strstrip (g_strdup (text));
  g_auto (GStrv) parts = g_strsplit (trimmed, ":", 3);
  guint64 minutes, seconds = 0;

  if (trimmed[0] == '\0') {
    *seconds_per_km = GRADUAL_ABSENT;
    return TRUE;
  }
  if (g_strv_length (parts) > 2 ||
      !g_ascii_string_to_unsigned (parts[0], 10, 0, 99, &minutes, NULL))
    return FALSE;
  if (parts[1] != NULL &&
      (strlen (parts[1]) != 2 || !g_ascii_string_to_unsigned (parts[1], 10, 0, 59, &seconds, NULL)))
    return FALSE;
  if (minutes * 60 + seconds < PACE_FASTEST || minutes * 60 + seconds > PACE_SLOWEST)
    return FALSE;
  *seconds_per_km = (int)(minutes * 60 + seconds);

  return TRUE;
}
