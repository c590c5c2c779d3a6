/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "day-walk.h"

#include <gdk/gdkkeysyms.h>

/* A month at a time, in whole weeks. */
#define PAGE_WEEKS 4

/**
 * gradual_day_walk:
 * @plan: the plan whose days are shown
 * @from: the day that has the focus
 * @key: the key that was pressed, a keysym
 * @mirrored: whether the days run from right to left
 * @to: (out): the day to go to; @from at an end of the plan
 *
 * Where the arrow keys, Home, End, Page Up and Page Down lead in a calendar.
 *
 * Returns: whether @key is such a key.
 */
gboolean
gradual_day_walk (const GradualPlan *plan, GradualDay from, guint key, gboolean mirrored,
                  GradualDay *to)
{
  GradualDay first = gradual_plan_start (plan), last = gradual_plan_end (plan);
  GradualDay in_week = (from - first) % GRADUAL_DAYS_PER_WEEK;
  GradualDay step;

  switch (key) {
  case GDK_KEY_Left:
  case GDK_KEY_KP_Left:
    step = mirrored ? 1 : -1;
    break;
  case GDK_KEY_Right:
  case GDK_KEY_KP_Right:
    step = mirrored ? -1 : 1;
    break;
  case GDK_KEY_Up:
  case GDK_KEY_KP_Up:
    step = -GRADUAL_DAYS_PER_WEEK;
    break;
  case GDK_KEY_Down:
  case GDK_KEY_KP_Down:
    step = GRADUAL_DAYS_PER_WEEK;
    break;
  case GDK_KEY_Page_Up:
  case GDK_KEY_KP_Page_Up:
    step = -MIN (PAGE_WEEKS * GRADUAL_DAYS_PER_WEEK, from - first - in_week);
    break;
  case GDK_KEY_Page_Down:
  case GDK_KEY_KP_Page_Down:
    step = MIN (PAGE_WEEKS * GRADUAL_DAYS_PER_WEEK,
                last - from - (GRADUAL_DAYS_PER_WEEK - 1 - in_week));
    break;
  case GDK_KEY_Home:
  case GDK_KEY_KP_Home:
    step = -in_week;
    break;
  case GDK_KEY_End:
  case GDK_KEY_KP_End:
    step = GRADUAL_DAYS_PER_WEEK - 1 - in_week;
    break;
  default:
    return FALSE;
  }
  *to = gradual_plan_has_day (plan, from + step) ? from + step : from;

  return TRUE;
}
