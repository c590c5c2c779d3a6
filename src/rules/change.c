/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "change.h"

/* Keeps the changes by day, and what several steps did to a run as one change. */
static void
add_change (GArray *changes, const GradualChange *change)
{
  guint at = 0;

  while (at < changes->len && g_array_index (changes, GradualChange, at).day < change->day)
    at++;
  if (at < changes->len && g_array_index (changes, GradualChange, at).day == change->day)
    g_array_index (changes, GradualChange, at).after = change->after;
  else
    g_array_insert_val (changes, at, *change);
}

/**
 * gradual_changes_between:
 * @before: a plan
 * @after: the same plan, with some runs shortened or removed
 * @changes: (element-type GradualChange): by day; what it holds already are earlier steps
 *
 * Tells which runs are shorter in @after. A run that an earlier step had shortened too is told
 * once, from what it was before the first one.
 */
void
gradual_changes_between (const GradualPlan *before, const GradualPlan *after, GArray *changes)
{
  for (GradualDay day = gradual_plan_start (before); day <= gradual_plan_end (before); day++) {
    const GradualRun *old = gradual_plan_run_on (before, day);
    const GradualRun *new = gradual_plan_run_on (after, day);

    if (old == NULL || (new != NULL &&new->minutes >= old->minutes))
      continue;
    add_change (changes, &(GradualChange){
                             .day = day,
                             .kind = old->kind,
                             .before = old->minutes,
                             .after = new != NULL ? new->minutes : 0,
                         });
  }
}
