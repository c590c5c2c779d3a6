/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "answer-summary.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "app/duration.h"

/* "3 h" where duration labels, made to stand below each other, have "3 h 00". */
static char *
brief_duration (int minutes)
{
  if (minutes > 0 && minutes % 60 == 0)
    /* TRANSLATORS: a length of time in whole hours; h is the symbol of the hour. */
    return g_strdup_printf (_ ("%d h"), minutes / 60);

  return gradual_duration_label (minutes);
}

static GradualDay
longest_run_day (const GradualPlan *plan)
{
  GradualDay longest = GRADUAL_DAY_NONE;
  int minutes = 0;

  for (GradualDay day = gradual_plan_start (plan); day <= gradual_plan_end (plan); day++)
    if (gradual_run_limited_minutes (gradual_plan_run_on (plan, day)) > minutes) {
      minutes = gradual_run_limited_minutes (gradual_plan_run_on (plan, day));
      longest = day;
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
tell_plan (const GradualPlan *plan)
{
  guint weeks = gradual_plan_n_weeks (plan);
  GradualDay day = longest_run_day (plan);
  g_autofree char *date = NULL, *longest = NULL;

  if (day == GRADUAL_DAY_NONE)
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%u week to the race", "%u weeks to the race", weeks), weeks);

  date = gradual_date_label (day, GRADUAL_DATE_MONTH);
  longest = brief_duration (gradual_plan_run_on (plan, day)->minutes);

  /* TRANSLATORS: how long the plan is, the minutes of its first and of its largest week, and the
   * length and the date of its longest run. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "%u week, from %d to %d minutes a week, longest run %s on "
                                       "%s",
                                       "%u weeks, from %d to %d minutes a week, longest run %s on "
                                       "%s",
                                       weeks),
                          weeks, gradual_week_minutes (gradual_plan_week (plan, 0)),
                          largest_week (plan), longest, date);
}

static void
append_sentence (GString *text, const char *sentence)
{
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
}

static char *
tell_shortfall (const GradualAnswers *answers, const GradualOutcome *outcome)
{
  const GradualGoalProfile *profile = gradual_goal_profile (answers->goal);
  g_autofree char *longest = NULL;

  if (profile == NULL)
    return g_strdup_printf (_ ("%d minutes a week take longer than this plan: it grows to %d, as "
                               "far as the rules allow."),
                            answers->target_minutes, outcome->reached.week);

  longest = brief_duration (profile->target.longest);

  return g_strdup_printf (_ ("That is enough to take part. Well prepared is a longest run of %s, "
                             "and %d minutes a week."),
                          longest, profile->target.week);
}

static char *
tell_more (const GradualAnswers *answers, const GradualOutcome *outcome)
{
  GString *text = g_string_new (NULL);

  if (answers->goal != GRADUAL_GOAL_RAMP && !outcome->reaches_target) {
    g_autofree char *shortfall = tell_shortfall (answers, outcome);

    append_sentence (text, shortfall);
  }
  if (outcome->fewer_runs) {
    int runs = outcome->runs_per_week;
    g_autofree char *fewer = g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%d run a week: the other days are for rest.",
                     "%d runs a week: the other days are for rest.", (gulong)runs),
        runs);

    append_sentence (text, fewer);
  }

  return g_string_free (text, FALSE);
}

static char *
tell_refusal (const GradualAnswers *answers, const GradualOutcome *outcome)
{
  const GradualGoalProfile *profile = gradual_goal_profile (answers->goal);
  g_autofree char *reached = brief_duration (outcome->reached.longest);
  g_autofree char *needed = brief_duration (profile->ready.longest);
  GString *text = g_string_new (NULL);

  g_string_append_printf (
      text,
      /* TRANSLATORS: the longest run and the minutes a week that can be reached, and those that
       * the race asks for. */
      _ ("A gradual plan gets to a longest run of %s and %d minutes a week by then. It takes %s "
         "and %d."),
      reached, outcome->reached.week, needed, profile->ready.week);
  if (outcome->earliest_ready == GRADUAL_DAY_NONE)
    append_sentence (text, _ ("With these days no date can be reached; more days may help."));

  return g_string_free (text, FALSE);
}

/**
 * gradual_answer_summary_init:
 * @summary: (out): what is said; clear it after use
 * @answers: what was asked
 * @outcome: what the planner answered
 */
void
gradual_answer_summary_init (GradualAnswerSummary *summary, const GradualAnswers *answers,
                             const GradualOutcome *outcome)
{
  g_autofree char *date = NULL;

  *summary = (GradualAnswerSummary){.has_plan = outcome->plan != NULL};
  if (summary->has_plan) {
    summary->title = tell_plan (outcome->plan);
    summary->detail = tell_more (answers, outcome);
    summary->is_warning = answers->goal != GRADUAL_GOAL_RAMP && !outcome->reaches_target;
    return;
  }

  date = gradual_date_label (answers->race_date, GRADUAL_DATE_EVERYTHING);
  /* TRANSLATORS: a race, as "Half marathon", and its date. */
  summary->title = g_strdup_printf (_ ("%s on %s would be too soon"),
                                    gradual_goal_kind_label (answers->goal), date);
  summary->detail = tell_refusal (answers, outcome);
  summary->is_warning = TRUE;
}

/**
 * gradual_answer_summary_init_problem:
 * @summary: (out): what is said while an answer has a problem, which is told beside its question
 */
void
gradual_answer_summary_init_problem (GradualAnswerSummary *summary)
{
  *summary = (GradualAnswerSummary){
      .title = g_strdup (_ ("No plan yet")),
      .detail = g_strdup (_ ("One of the answers has to be changed first.")),
      .is_warning = TRUE,
  };
}

/** gradual_answer_summary_clear: frees the strings. */
void
gradual_answer_summary_clear (GradualAnswerSummary *summary)
{
  g_clear_pointer (&summary->title, g_free);
  g_clear_pointer (&summary->detail, g_free);
}
