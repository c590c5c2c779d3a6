/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "new-id.h"

#include "model/identifier.h"

static gboolean
is_taken (const GradualPlan *plan, const char *id)
{
  for (guint i = 0; i < plan->log->len; i++)
    if (g_str_equal (((const GradualLogEntry *)g_ptr_array_index (plan->log, i))->id, id))
      return TRUE;
  for (guint i = 0; i < gradual_plan_n_weeks (plan); i++)
    for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++) {
      const GradualRun *run = gradual_plan_week (plan, i)->runs[day];

      if (run != NULL && g_str_equal (run->id, id))
        return TRUE;
    }

  return FALSE;
}

/* Ids follow from what they are for, so that the same command writes the same bytes. */
static char *
new_id (const GradualPlan *plan, const char *kind, GradualDay day)
{
  g_autofree char *date = gradual_day_format (day);
  g_autofree char *name = g_strdup_printf ("%s/%s/%s", plan->head.id, kind, date);
  guint ordinal = 0;
  char *id = gradual_identifier_from_name (name, ordinal);

  while (is_taken (plan, id)) {
    g_free (id);
    id = gradual_identifier_from_name (name, ++ordinal);
  }

  return id;
}

/** gradual_new_run_id: Returns: (transfer full): an id for a new planned run of the day. */
char *
gradual_new_run_id (const GradualPlan *plan, GradualDay day)
{
  return new_id (plan, "run", day);
}

/** gradual_new_log_id: Returns: (transfer full): an id for a newly logged run of the day. */
char *
gradual_new_log_id (const GradualPlan *plan, GradualDay day)
{
  return new_id (plan, "log", day);
}
