/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "suggestions.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"

static void
suggestion_free (gpointer data)
{
  GradualSuggestion *suggestion = data;

  g_free (suggestion->label);
  g_free (suggestion);
}

static void
take_suggestion (GPtrArray *suggestions, char *label, GradualGoalKind goal, GradualDay race_date)
{
  GradualSuggestion *suggestion = g_new (GradualSuggestion, 1);

  *suggestion = (GradualSuggestion){.label = label, .goal = goal, .race_date = race_date};
  g_ptr_array_add (suggestions, suggestion);
}

static void
suggest_date (GPtrArray *suggestions, GradualGoalKind goal, GradualDay date, const char *format)
{
  g_autofree char *day = gradual_date_label (date, GRADUAL_DATE_FULL);
  g_auto (GStrv) parts = g_strsplit (format, "%s", 2);

  take_suggestion (suggestions, g_strjoinv (day, parts), goal, date);
}

/**
 * gradual_suggestions_new:
 * @answers: what was asked
 * @outcome: what the planner answered
 *
 * Returns: (transfer container) (element-type GradualSuggestion): what can be offered with one
 *   press in place of the race that was asked for, the nearest first; nothing where the plan
 *   reaches all that the race asks for.
 */
GPtrArray *
gradual_suggestions_new (const GradualAnswers *answers, const GradualOutcome *outcome)
{
  GPtrArray *suggestions = g_ptr_array_new_with_free_func (suggestion_free);

  if (!gradual_goal_kind_is_race (answers->goal) || outcome->reaches_target)
    return suggestions;

  if (outcome->plan == NULL && outcome->earliest_ready != GRADUAL_DAY_NONE)
    /* TRANSLATORS: a button that moves the race to the earliest day that can be reached safely. */
    suggest_date (suggestions, answers->goal, outcome->earliest_ready,
                  _ ("Earliest safe date: %s"));
  if (outcome->earliest_target > answers->race_date &&
      outcome->earliest_target != outcome->earliest_ready)
    /* TRANSLATORS: a button that moves the race to the first day for which one is prepared well. */
    suggest_date (suggestions, answers->goal, outcome->earliest_target,
                  _ ("Well prepared from: %s"));
  if (outcome->plan == NULL && outcome->has_longest_race)
    take_suggestion (suggestions,
                     /* TRANSLATORS: a button that keeps the date for a shorter race, as "10 km". */
                     g_strdup_printf (_ ("Longest safe race on that day: %s"),
                                      gradual_goal_kind_label (outcome->longest_race)),
                     outcome->longest_race, answers->race_date);

  return suggestions;
}
