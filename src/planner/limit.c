/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "limit.h"

#include <glib/gi18n-lib.h>

/** Walk: a pass over a plan, day by day, that stops where it is asked to. */
typedef struct {
  const GradualPlan *plan;
  GradualDay today;
  GradualDay next; /* the next day to take in */
  GradualContext context;
  GradualPass pass;
} Walk;

static void
walk_init (Walk *walk, const GradualPlan *plan, GradualDay today)
{
  walk->plan = plan;
  walk->today = today;
  walk->next = gradual_plan_start (plan);
  gradual_context_init (&walk->context, plan);
  gradual_pass_init (&walk->pass, &walk->context);
}

/* Takes in the days before @day; a week is closed when its next day is asked for. */
static void
walk_to (Walk *walk, GradualDay day)
{
  while (walk->next < day) {
    if (walk->next < walk->today)
      gradual_pass_take_logs (&walk->pass, walk->plan, walk->next);
    else
      gradual_pass_take_planned (&walk->pass, walk->plan, walk->next,
                                 gradual_plan_run_on (walk->plan, walk->next), walk->today);
    walk->next++;
    if (walk->next < day &&
        walk->next == gradual_pass_week_start (&walk->pass) + GRADUAL_DAYS_PER_WEEK)
      gradual_pass_end_week (&walk->pass);
  }
}

/* Enters the week of the next day, if the last one is still open. */
static void
walk_enter_week (Walk *walk)
{
  if (walk->next == gradual_pass_week_start (&walk->pass) + GRADUAL_DAYS_PER_WEEK)
    gradual_pass_end_week (&walk->pass);
}

static gboolean
comes_before (const GradualRule *a, const GradualRule *b)
{
  for (guint i = 0; i < GRADUAL_N_RULES; i++)
    if (gradual_rules[i] == a || gradual_rules[i] == b)
      return gradual_rules[i] == a && a != b;

  return FALSE;
}

/* Keeps the smaller limit, and in a tie the one of the rule that is named first. */
static void
narrow (GradualLimit *limit, int minutes, const GradualRule *rule, char *because)
{
  if (minutes > limit->minutes ||
      (minutes == limit->minutes && limit->rule != NULL && !comes_before (rule, limit->rule))) {
    g_free (because);
    return;
  }
  g_free (limit->because);
  *limit = (GradualLimit){minutes, rule, because};
}

/* The rules that count runs, asked for a run after @day: what was allowed without the run on @day
 * is that run's fault now. */
static void
narrow_by_later_run (GradualLimit *limit, const Walk *walk)
{
  const GradualRun *run = gradual_plan_run_on (walk->plan, walk->next);
  GradualPass opened = walk->pass;

  if (run == NULL)
    return;
  gradual_pass_open_run (&opened, walk->next);
  for (guint i = 0; i < GRADUAL_N_RULES; i++)
    if (gradual_rule_limit_run (gradual_rules[i], &opened, GRADUAL_RUN_RACE) == 0)
      narrow (limit, 0, gradual_rules[i], gradual_rules[i]->explain_run (&opened, 0));
}

static char *
explain_week (const GradualPass *pass, const GradualRule *rule, int cap, int others)
{
  g_autofree char *sentence = rule->explain_week (pass, cap);

  if (others == 0)
    return g_steal_pointer (&sentence);

  return g_strdup_printf (ngettext ("%s Its other runs have %d minute.",
                                    "%s Its other runs have %d minutes.", (gulong)others),
                          sentence, others);
}

/* What a run of today has beside a log of today counts only as far as it is more than the log. What
 * was run of it is done: the log takes none of the room that there was before. */
static void
narrow_by_week (GradualLimit *limit, const GradualPass *pass, int own_minutes, int logged)
{
  int others = pass->week_minutes - MAX (own_minutes, logged);

  for (guint i = 0; i < GRADUAL_N_RULES; i++) {
    const GradualRule *rule = gradual_rules[i];
    int cap = rule->week_cap != NULL ? rule->week_cap (pass) : GRADUAL_NO_CAP;
    int left = MAX (cap - others, 0);

    if (cap != GRADUAL_NO_CAP && left <= limit->minutes)
      narrow (limit, left, rule, explain_week (pass, rule, cap, others));
  }
}

/**
 * gradual_limit_find:
 * @plan: a plan that keeps every rule but for the run on @day
 * @day: a day with a run, today or later
 * @limit: (out): the most minutes that this run may have there, 0 where it may not be there
 *
 * Asks the rules how long the run may be: its own cap after the days before it, what its week
 * leaves beside the other runs, and whether one more run is too many for those that follow.
 */
void
gradual_limit_find (const GradualPlan *plan, GradualDay day, GradualDay today, GradualLimit *limit)
{
  const GradualRun *run = gradual_plan_run_on (plan, day);
  GradualBound bound;
  GradualDay week_end;
  GradualPass opened;
  Walk walk;

  g_return_if_fail (run != NULL);

  *limit = (GradualLimit){GRADUAL_NO_CAP, NULL, NULL};
  walk_init (&walk, plan, today);
  walk_to (&walk, day);
  walk_enter_week (&walk);

  opened = walk.pass;
  gradual_pass_open_run (&opened, day);
  bound = gradual_pass_bound_run (&opened, run->kind);
  if (bound.rule != NULL)
    narrow (limit, bound.minutes, bound.rule, bound.rule->explain_run (&opened, bound.minutes));

  week_end = gradual_pass_week_start (&walk.pass) + GRADUAL_DAYS_PER_WEEK - 1;
  for (GradualDay later = day + 1; later <= week_end; later++) {
    walk_to (&walk, later);
    narrow_by_later_run (limit, &walk);
  }
  walk_to (&walk, week_end + 1);
  if (run->kind != GRADUAL_RUN_RACE)
    narrow_by_week (limit, &walk.pass, run->minutes,
                    day == today ? gradual_plan_minutes_logged_on (plan, day) : 0);
  if (day == week_end) {
    walk_enter_week (&walk);
    narrow_by_later_run (limit, &walk);
  }
}

/** gradual_limit_clear: frees what the limit owns. */
void
gradual_limit_clear (GradualLimit *limit)
{
  g_clear_pointer (&limit->because, g_free);
}
