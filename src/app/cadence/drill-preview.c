/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "drill-preview.h"

#include <glib/gi18n-lib.h>

#include "planner/cadence-drill.h"

/* Whether a drill is planned from today on. */
static gboolean
has_drill (const GradualPlan *plan, GradualDay today)
{
  for (GradualDay day = MAX (today, gradual_plan_start (plan)); day <= gradual_plan_end (plan);
       day++) {
    const GradualRun *run = gradual_plan_run_on (plan, day);

    if (run != NULL && run->kind == GRADUAL_RUN_CADENCE_DRILL)
      return TRUE;
  }

  return FALSE;
}

static const char *
effect_words (const GradualPlan *plan, const GradualDrillPreview *preview, GradualDay today)
{
  if (plan == NULL)
    return _ ("There is no plan that the drill could be added to.");
  if (preview->can_begin)
    return "";
  if (has_drill (plan, today))
    return _ ("The drill is in your plan.");

  return _ ("There are no runs in the weeks to come that could become drills.");
}

/**
 * gradual_drill_preview_init:
 * @preview: (out): what would follow; clear it after use
 * @plan: (nullable): the plan that is followed
 * @today: the day it is
 *
 * Adds the drill for a look at what becomes of the plan.
 */
void
gradual_drill_preview_init (GradualDrillPreview *preview, const GradualPlan *plan, GradualDay today)
{
  g_autoptr (GradualPlan) after = NULL;

  g_return_if_fail (preview != NULL);

  after = plan != NULL ? gradual_cadence_drill_plan (plan, today) : NULL;
  *preview = (GradualDrillPreview){
      .weeks = after != NULL ? gradual_week_changes_new (plan, after, today)
                             : g_array_new (FALSE, FALSE, sizeof (GradualWeekChange)),
  };
  preview->can_begin = preview->weeks->len > 0;
  preview->effect = effect_words (plan, preview, today);
}

/** gradual_drill_preview_clear: frees what it holds. */
void
gradual_drill_preview_clear (GradualDrillPreview *preview)
{
  g_clear_pointer (&preview->weeks, g_array_unref);
}
