/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "away/away-step.h"
#include "session-private.h"

/**
 * gradual_session_mark_away:
 * @replaced: (nullable): days of the active plan that are marked, and whose place @away takes
 * @away: the days on which the runner is away
 * @name: what was done, in the runner's language, as in "I’m Away"
 * @moves: (nullable) (element-type GradualAwayMove): takes the runs of these days
 * @changes: (nullable) (element-type GradualChange): takes the other runs that became shorter
 *
 * Says that the runner is away, and has the active plan flow round it. One step.
 */
void
gradual_session_mark_away (GradualSession *self, const GradualAway *replaced,
                           const GradualAway *away, const char *name, GArray *moves,
                           GArray *changes)
{
  g_auto (GradualAwayStep) step = {0};
  GradualPlan *plan;

  g_return_if_fail (GRADUAL_IS_SESSION (self));
  g_return_if_fail (away != NULL && name != NULL);

  plan = gradual_session_get_plan (self);
  if (plan == NULL)
    return;
  gradual_away_step_init (&step, plan, replaced, away, self->today);
  if (moves != NULL)
    g_array_append_vals (moves, step.moves->data, step.moves->len);
  if (changes != NULL)
    g_array_append_vals (changes, step.changes->data, step.changes->len);
  gradual_session_commit_plan (self, step.plan, name);
}

/**
 * gradual_session_end_away:
 * @from: the first of the days
 * @until: the last of them
 * @name: what was done, in the runner's language, as in "I’m Back"
 *
 * Says that the runner is not away on these days after all. No run comes back by it. One step, or
 * none where they were not.
 */
void
gradual_session_end_away (GradualSession *self, GradualDay from, GradualDay until, const char *name)
{
  g_autoptr (GradualPlan) after = NULL;
  gboolean is_away = FALSE;
  GradualPlan *plan;

  g_return_if_fail (GRADUAL_IS_SESSION (self));
  g_return_if_fail (from <= until && name != NULL);

  plan = gradual_session_get_plan (self);
  for (guint i = 0; plan != NULL && i < plan->away->len; i++)
    is_away |= gradual_away_overlaps (g_ptr_array_index (plan->away, i), from, until);
  if (!is_away)
    return;
  after = gradual_away_unmark (plan, from, until, self->today, NULL);
  gradual_session_commit_plan (self, after, name);
}
