/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "day-pairs.h"

#include <glib/gi18n-lib.h>

#include "app/plan/units.h"

static void
pair_clear (gpointer data)
{
  GradualDayPair *pair = data;

  g_free (pair->before);
  g_free (pair->after);
}

/* What an easy or a long run is, its length says; other kinds are named, and so is one that is new
 * to what was an @earlier run of the day. */
static char *
run_words (const GradualPlan *plan, const GradualRun *run, const GradualRun *earlier,
           GradualUnits units)
{
  const char *kind;
  g_autofree char *length = NULL;
  gboolean is_usual;

  if (run == NULL)
    /* TRANSLATORS: no run, in a table. */
    return g_strdup (C_ ("table", "–"));
  kind = gradual_run_kind_label (run->kind);
  if (run->minutes == GRADUAL_MINUTES_UNKNOWN)
    return g_strdup (kind);
  length = gradual_units_label (units, run->minutes, plan->head.runner.easy_pace_s_per_km);
  is_usual = run->kind == GRADUAL_RUN_EASY || run->kind == GRADUAL_RUN_LONG;
  if (is_usual && (earlier == NULL || earlier->kind == run->kind))
    return g_steal_pointer (&length);

  /* TRANSLATORS: how long a run is, and of which kind: "20 min · Walk and run". */
  return g_strdup_printf (C_ ("run", "%s · %s"), length, kind);
}

static const GradualRun *
run_on (const GradualPlan *plan, GradualDay day)
{
  return gradual_plan_has_day (plan, day) ? gradual_plan_run_on (plan, day) : NULL;
}

/**
 * gradual_day_pairs_new:
 * @before: a plan
 * @after: the same plan after something was done with it
 * @start: the first day of a week
 * @today: the day it is; what was planned for earlier days is left out
 *
 * Returns: (transfer full) (element-type GradualDayPair): the days of that week that have a run in
 *   either plan, for a table.
 */
GArray *
gradual_day_pairs_new (const GradualPlan *before, const GradualPlan *after, GradualDay start,
                       GradualDay today, GradualUnits units)
{
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (GradualDayPair));

  g_array_set_clear_func (pairs, pair_clear);
  g_return_val_if_fail (before != NULL && after != NULL, pairs);

  for (GradualDay day = MAX (start, today); day < start + GRADUAL_DAYS_PER_WEEK; day++) {
    const GradualRun *was = run_on (before, day), *is = run_on (after, day);
    GradualDayPair pair = {.day = day};

    if (was == NULL && is == NULL)
      continue;
    pair.before = run_words (before, was, NULL, units);
    pair.after = run_words (after, is, was, units);
    pair.is_same =
        was != NULL && is != NULL && was->kind == is->kind && was->minutes == is->minutes;
    g_array_append_val (pairs, pair);
  }

  return pairs;
}

/** gradual_day_pairs_get: Returns: (transfer none): the pair at @index, from 0. */
const GradualDayPair *
gradual_day_pairs_get (const GArray *pairs, guint index)
{
  g_return_val_if_fail (pairs != NULL && index < pairs->len, NULL);

  return &g_array_index (pairs, GradualDayPair, index);
}
