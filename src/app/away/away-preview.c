/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "away-preview.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "away-step.h"
#include "away-words.h"
#include "planner/week-change.h"
#include "rules/return.h"

/* What is wrong with the dates, and with which of them. */
static char *
find_problem (const GradualPlan *plan, const GradualAway *values, gboolean *is_until)
{
  g_autofree char *begin = gradual_date_label (gradual_plan_start (plan), GRADUAL_DATE_FULL);
  g_autofree char *end = gradual_date_label (gradual_plan_end (plan), GRADUAL_DATE_FULL);

  *is_until = FALSE;
  if (values->from == GRADUAL_DAY_NONE)
    return g_strdup (_ ("Enter the first day as a date, or choose it from the calendar."));
  if (values->from > gradual_plan_end (plan))
    return g_strdup_printf (_ ("The plan ends on %s. Enter an earlier first day."), end);

  *is_until = TRUE;
  if (values->until == GRADUAL_DAY_NONE)
    return g_strdup (_ ("Enter the last day as a date, or choose it from the calendar."));
  if (values->until < values->from)
    return g_strdup (_ ("The last day is before the first. Enter a later one."));
  if (values->until < gradual_plan_start (plan))
    return g_strdup_printf (_ ("The plan begins on %s. Enter a later last day."), begin);

  return NULL;
}

/* Takes @sentence. */
static void
say (GradualAwayPreview *preview, char *sentence)
{
  g_ptr_array_add (preview->sentences, sentence);
}

static void
say_races (GradualAwayPreview *preview, const GradualPlan *plan, const GradualAway *values,
           GradualDay today)
{
  GradualDay first = MAX (MAX (values->from, today), gradual_plan_start (plan));

  for (GradualDay day = first; day <= MIN (values->until, gradual_plan_end (plan)); day++) {
    const GradualRun *run = gradual_plan_run_on (plan, day);
    g_autofree char *date = NULL;

    if (run == NULL || run->kind != GRADUAL_RUN_RACE)
      continue;
    date = gradual_date_label (day, GRADUAL_DATE_WEEKDAY);
    say (preview, g_strdup_printf (_ ("The race on %s stays on its day."), date));
  }
}

/* What was run today is credited to what was planned for it. */
static gboolean
keeps_today (const GradualPlan *plan, const GradualAway *values, GradualDay today)
{
  return gradual_away_overlaps (values, today, today) && gradual_plan_has_day (plan, today) &&
         gradual_plan_run_on (plan, today) != NULL && gradual_plan_has_log_on (plan, today);
}

static char *
injury_words (void)
{
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE,
                   "After %d day or more between two runs, the way back from an "
                   "injury begins lower than from other breaks.",
                   "After %d days or more between two runs, the way back from "
                   "an injury begins lower than from other breaks.",
                   GRADUAL_BREAK_DAYS),
      GRADUAL_BREAK_DAYS);
}

static void
say_what_to_know (GradualAwayPreview *preview, const GradualPlan *plan, const GradualAway *replaced,
                  const GradualAway *values, GradualDay today)
{
  if (values->until < today)
    say (preview, g_strdup (_ ("These days are over, and are only recorded.")));
  else if (values->from < today)
    say (preview, g_strdup (_ ("The days before today are over, and are only recorded.")));
  say_races (preview, plan, values, today);
  if (keeps_today (plan, values, today))
    say (preview, g_strdup (_ ("Today’s run stays, since you have run today.")));
  if (replaced != NULL && (values->from > replaced->from || values->until < replaced->until))
    say (preview, g_strdup (_ ("On days on which you are no longer away, runs that were moved or "
                               "left out do not come back by themselves.")));
  if (values->reason == GRADUAL_AWAY_INJURY)
    say (preview, injury_words ());
}

static void
look (GradualAwayPreview *preview, const GradualPlan *plan, const GradualAway *replaced,
      const GradualAway *values, GradualDay today)
{
  g_autoptr (GradualAway) away = gradual_away_new (values);
  g_auto (GradualAwayStep) step = {0};

  gradual_away_step_init (&step, plan, replaced, away, today);
  for (guint i = 0; i < step.moves->len; i++)
    g_ptr_array_add (preview->moves,
                     gradual_away_move_words (&g_array_index (step.moves, GradualAwayMove, i)));
  preview->weeks = gradual_week_changes_new (plan, step.plan, today);
  preview->summary = gradual_away_done (step.moves, step.changes);
  say_what_to_know (preview, plan, replaced, values, today);
}

/**
 * gradual_away_preview_init:
 * @preview: (out): what to show; clear it after use
 * @plan: the plan
 * @replaced: (nullable): days of it that are marked, where these are to be changed
 * @values: what is filled in; each of its days can be %GRADUAL_DAY_NONE
 * @today: the day it is
 *
 * Marks the days for a look at what becomes of the plan.
 */
void
gradual_away_preview_init (GradualAwayPreview *preview, const GradualPlan *plan,
                           const GradualAway *replaced, const GradualAway *values, GradualDay today)
{
  g_return_if_fail (preview != NULL && plan != NULL && values != NULL);

  *preview = (GradualAwayPreview){
      .moves = g_ptr_array_new_with_free_func (g_free),
      .sentences = g_ptr_array_new_with_free_func (g_free),
  };
  preview->problem = find_problem (plan, values, &preview->is_until);
  if (preview->problem == NULL) {
    look (preview, plan, replaced, values, today);
  } else {
    preview->weeks = g_array_new (FALSE, FALSE, sizeof (GradualWeekChange));
    preview->summary = g_strdup (preview->problem);
  }
}

/** gradual_away_preview_clear: frees what it holds. */
void
gradual_away_preview_clear (GradualAwayPreview *preview)
{
  g_clear_pointer (&preview->problem, g_free);
  g_clear_pointer (&preview->moves, g_ptr_array_unref);
  g_clear_pointer (&preview->sentences, g_ptr_array_unref);
  g_clear_pointer (&preview->weeks, g_array_unref);
  g_clear_pointer (&preview->summary, g_free);
}
