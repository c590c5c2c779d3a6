/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-line.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"

/**
 * gradual_plan_line:
 * @is_active: whether it is the plan that is shown
 *
 * Returns: (transfer full): what tells a plan from others of the same title.
 */
char *
gradual_plan_line (const GradualPlan *plan, gboolean is_active)
{
  guint weeks = gradual_plan_n_weeks (plan);
  g_autofree char *first = gradual_date_label (gradual_plan_start (plan), GRADUAL_DATE_FULL);
  g_autofree char *last = gradual_date_label (gradual_plan_end (plan), GRADUAL_DATE_FULL);
  /* TRANSLATORS: the length of a plan, its first day and its last one. */
  g_autofree char *line = g_strdup_printf (
      ngettext ("%u week, %s to %s", "%u weeks, %s to %s", weeks), weeks, first, last);

  /* TRANSLATORS: %s is as in "12 weeks, 23 November 2026 to 14 February 2027". */
  return is_active ? g_strdup_printf (_ ("Shown now: %s"), line) : g_steal_pointer (&line);
}
