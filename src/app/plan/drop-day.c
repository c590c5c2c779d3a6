/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "drop-day.h"

#include "planner/edit.h"

/**
 * gradual_drop_day:
 * @from: a day with a run
 * @to: the day it would be moved to; where that has a run too, they would be swapped
 * @today: the day it is
 *
 * Returns: whether the rules allow it.
 */
GradualDrop
gradual_drop_day (const GradualPlan *plan, GradualDay from, GradualDay to, GradualDay today)
{
  /* Swapping with a rest day is a move, and is refused without a search for a better day, which
   * would take longer than all the rest. */
  GradualEdit edit = {.action = GRADUAL_EDIT_SWAP, .day = from, .other = to};
  g_auto (GradualVerdict) verdict = {0};
  g_autoptr (GradualPlan) moved = NULL;

  if (from == to)
    return GRADUAL_DROP_NONE;
  if (to < today)
    return GRADUAL_DROP_REFUSED;
  moved = gradual_edit_apply (plan, &edit, today, &verdict, NULL, NULL);

  return moved != NULL ? GRADUAL_DROP_ALLOWED : GRADUAL_DROP_REFUSED;
}
