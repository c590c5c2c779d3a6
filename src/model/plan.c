/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan.h"

/** gradual_week_array_new: Returns: (transfer full): an empty array that owns weeks. */
GPtrArray *
gradual_week_array_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify)gradual_week_unref);
}

/** gradual_log_array_new: Returns: (transfer full): an empty array that owns logged runs. */
GPtrArray *
gradual_log_array_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify)gradual_log_entry_unref);
}

/** gradual_restriction_array_new: Returns: (transfer full): an empty array that owns restrictions.
 */
GPtrArray *
gradual_restriction_array_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify)gradual_restriction_unref);
}

static void
head_copy (GradualPlanHead *to, const GradualPlanHead *from)
{
  *to = *from;
  to->id = g_strdup (from->id);
  to->title = g_strdup (from->title);
  to->created = g_strdup (from->created);
  for (guint i = 0; i < GRADUAL_N_EXTRAS; i++)
    to->extras[i] = g_strdup (from->extras[i]);
}

/* The plan with what is not %NULL in the place of its own. */
static GradualPlan *
plan_with (const GradualPlan *plan, const GradualPlanHead *head, GPtrArray *weeks, GPtrArray *log,
           GPtrArray *restrictions, GPtrArray *away)
{
  GradualPlan *with = g_atomic_rc_box_new0 (GradualPlan);

  head_copy (&with->head, head != NULL ? head : &plan->head);
  with->weeks = g_ptr_array_ref (weeks != NULL ? weeks : plan->weeks);
  with->log = g_ptr_array_ref (log != NULL ? log : plan->log);
  with->restrictions = g_ptr_array_ref (restrictions != NULL ? restrictions : plan->restrictions);
  with->away = g_ptr_array_ref (away != NULL ? away : plan->away);

  return with;
}

/**
 * gradual_plan_new:
 * @head: the head; its strings are copied
 * @weeks: (element-type GradualWeek): at least one week; shared, not to be changed any more
 * @log: (nullable) (element-type GradualLogEntry): logged runs in order; shared likewise
 * @restrictions: (nullable) (element-type GradualRestriction): restrictions; shared likewise
 *
 * Returns: (transfer full): a plan, of a runner who is never away.
 */
GradualPlan *
gradual_plan_new (const GradualPlanHead *head, GPtrArray *weeks, GPtrArray *log,
                  GPtrArray *restrictions)
{
  GradualPlan *plan;

  g_return_val_if_fail (weeks != NULL && weeks->len > 0 && weeks->len <= GRADUAL_WEEKS_MAX, NULL);

  plan = g_atomic_rc_box_new0 (GradualPlan);
  head_copy (&plan->head, head);
  plan->weeks = g_ptr_array_ref (weeks);
  plan->log = log != NULL ? g_ptr_array_ref (log) : gradual_log_array_new ();
  plan->restrictions =
      restrictions != NULL ? g_ptr_array_ref (restrictions) : gradual_restriction_array_new ();
  plan->away = gradual_away_array_new ();

  return plan;
}

/** gradual_plan_ref: Returns: (transfer full): the same value. */
GradualPlan *
gradual_plan_ref (const GradualPlan *plan)
{
  return g_atomic_rc_box_acquire ((GradualPlan *)plan);
}

static void
plan_clear (gpointer data)
{
  GradualPlan *plan = data;

  g_free ((char *)plan->head.id);
  g_free ((char *)plan->head.title);
  g_free ((char *)plan->head.created);
  for (guint i = 0; i < GRADUAL_N_EXTRAS; i++)
    g_free ((char *)plan->head.extras[i]);
  g_ptr_array_unref (plan->weeks);
  g_ptr_array_unref (plan->log);
  g_ptr_array_unref (plan->restrictions);
  g_ptr_array_unref (plan->away);
}

/** gradual_plan_unref: gives up one reference. */
void
gradual_plan_unref (GradualPlan *plan)
{
  g_atomic_rc_box_release_full (plan, plan_clear);
}

/** gradual_plan_with_head: Returns: (transfer full): the plan with another head. */
GradualPlan *
gradual_plan_with_head (const GradualPlan *plan, const GradualPlanHead *head)
{
  g_return_val_if_fail (plan != NULL && head != NULL, NULL);

  return plan_with (plan, head, NULL, NULL, NULL, NULL);
}

/** gradual_plan_with_weeks: Returns: (transfer full): the plan with other weeks. */
GradualPlan *
gradual_plan_with_weeks (const GradualPlan *plan, GPtrArray *weeks)
{
  g_return_val_if_fail (weeks != NULL && weeks->len > 0 && weeks->len <= GRADUAL_WEEKS_MAX, NULL);

  return plan_with (plan, NULL, weeks, NULL, NULL, NULL);
}

/**
 * gradual_plan_with_run:
 * @day: a day of the plan
 * @run: (nullable): the run, or %NULL for a rest day
 *
 * Returns: (transfer full): the plan with that day changed.
 */
GradualPlan *
gradual_plan_with_run (const GradualPlan *plan, GradualDay day, GradualRun *run)
{
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();
  guint changed;

  g_return_val_if_fail (gradual_plan_has_day (plan, day), NULL);

  changed = (guint)(day - gradual_plan_start (plan)) / GRADUAL_DAYS_PER_WEEK;
  for (guint i = 0; i < plan->weeks->len; i++) {
    const GradualWeek *week = gradual_plan_week (plan, i);

    g_ptr_array_add (weeks, i == changed
                                ? gradual_week_with_run (week, (guint)(day - week->start), run)
                                : gradual_week_ref (week));
  }

  return gradual_plan_with_weeks (plan, weeks);
}

static gpointer
ref_log_entry (gconstpointer entry, gpointer user_data G_GNUC_UNUSED)
{
  return gradual_log_entry_ref (entry);
}

/** gradual_plan_with_log_entry: Returns: (transfer full): the plan with one more logged run. */
GradualPlan *
gradual_plan_with_log_entry (const GradualPlan *plan, GradualLogEntry *entry)
{
  g_autoptr (GPtrArray) log = g_ptr_array_copy (plan->log, ref_log_entry, NULL);
  guint at = log->len;

  while (at > 0 && gradual_log_entry_compare (g_ptr_array_index (log, at - 1), entry) > 0)
    at--;
  g_ptr_array_insert (log, (int)at, gradual_log_entry_ref (entry));

  return plan_with (plan, NULL, NULL, log, NULL, NULL);
}

/**
 * gradual_plan_without_log_entry:
 * @id: of a logged run
 *
 * To change a logged run is to take it out and to put in another one with the same id.
 *
 * Returns: (transfer full): the plan without that run; the same plan where it has none of that id.
 */
GradualPlan *
gradual_plan_without_log_entry (const GradualPlan *plan, const char *id)
{
  const GradualLogEntry *entry = gradual_plan_find_log_entry (plan, id);
  g_autoptr (GPtrArray) log = NULL;

  if (entry == NULL)
    return gradual_plan_ref (plan);
  log = g_ptr_array_copy (plan->log, ref_log_entry, NULL);
  g_ptr_array_remove (log, (gpointer)entry);

  return plan_with (plan, NULL, NULL, log, NULL, NULL);
}

static gpointer
ref_restriction (gconstpointer restriction, gpointer user_data G_GNUC_UNUSED)
{
  return gradual_restriction_ref (restriction);
}

/** gradual_plan_with_restriction: Returns: (transfer full): the plan with one more restriction. */
GradualPlan *
gradual_plan_with_restriction (const GradualPlan *plan, GradualRestriction *restriction)
{
  g_autoptr (GPtrArray) restrictions = g_ptr_array_copy (plan->restrictions, ref_restriction, NULL);

  g_ptr_array_add (restrictions, gradual_restriction_ref (restriction));

  return gradual_plan_with_restrictions (plan, restrictions);
}

/**
 * gradual_plan_with_restrictions:
 * @restrictions: (element-type GradualRestriction): shared, not to be changed any more
 *
 * Returns: (transfer full): the plan with those restrictions in the place of its own.
 */
GradualPlan *
gradual_plan_with_restrictions (const GradualPlan *plan, GPtrArray *restrictions)
{
  g_return_val_if_fail (plan != NULL && restrictions != NULL, NULL);

  return plan_with (plan, NULL, NULL, NULL, restrictions, NULL);
}

/**
 * gradual_plan_with_away:
 * @away: (element-type GradualAway): in order, no day in two of them; shared, not to be changed any
 *   more
 *
 * Returns: (transfer full): the plan with those days in the place of its own.
 */
GradualPlan *
gradual_plan_with_away (const GradualPlan *plan, GPtrArray *away)
{
  g_return_val_if_fail (plan != NULL && away != NULL, NULL);

  return plan_with (plan, NULL, NULL, NULL, NULL, away);
}

/** gradual_plan_n_weeks: Returns: how many weeks the plan has. */
guint
gradual_plan_n_weeks (const GradualPlan *plan)
{
  return plan->weeks->len;
}

/** gradual_plan_week: Returns: (transfer none): the week, counted from 0. */
const GradualWeek *
gradual_plan_week (const GradualPlan *plan, guint index)
{
  return g_ptr_array_index (plan->weeks, index);
}

/** gradual_plan_start: Returns: the plan's first day. */
GradualDay
gradual_plan_start (const GradualPlan *plan)
{
  return gradual_plan_week (plan, 0)->start;
}

/** gradual_plan_end: Returns: the plan's last day. */
GradualDay
gradual_plan_end (const GradualPlan *plan)
{
  return gradual_plan_start (plan) + (GradualDay)plan->weeks->len * GRADUAL_DAYS_PER_WEEK - 1;
}

/** gradual_plan_has_day: Returns: whether @day is a day of the plan. */
gboolean
gradual_plan_has_day (const GradualPlan *plan, GradualDay day)
{
  return day >= gradual_plan_start (plan) && day <= gradual_plan_end (plan);
}

/** gradual_plan_run_on: Returns: (transfer none) (nullable): the run planned for @day. */
const GradualRun *
gradual_plan_run_on (const GradualPlan *plan, GradualDay day)
{
  guint offset;

  if (!gradual_plan_has_day (plan, day))
    return NULL;
  offset = (guint)(day - gradual_plan_start (plan));

  return gradual_plan_week (plan, offset / GRADUAL_DAYS_PER_WEEK)
      ->runs[offset % GRADUAL_DAYS_PER_WEEK];
}

/** gradual_plan_away_on: Returns: (transfer none) (nullable): why nobody runs on @day. */
const GradualAway *
gradual_plan_away_on (const GradualPlan *plan, GradualDay day)
{
  return gradual_away_array_find (plan->away, day);
}

/**
 * gradual_plan_first_log_since:
 *
 * Returns: the index of the first logged run on or after @day; the log's length if there is none.
 */
guint
gradual_plan_first_log_since (const GradualPlan *plan, GradualDay day)
{
  guint low = 0, high = plan->log->len;

  while (low < high) {
    guint middle = low + (high - low) / 2;
    const GradualLogEntry *entry = g_ptr_array_index (plan->log, middle);

    if (entry->day < day)
      low = middle + 1;
    else
      high = middle;
  }

  return low;
}

/** gradual_plan_find_log_entry: Returns: (transfer none) (nullable): the logged run with that id.
 */
const GradualLogEntry *
gradual_plan_find_log_entry (const GradualPlan *plan, const char *id)
{
  for (guint i = 0; i < plan->log->len; i++) {
    const GradualLogEntry *entry = g_ptr_array_index (plan->log, i);

    if (g_str_equal (entry->id, id))
      return entry;
  }

  return NULL;
}

/** gradual_plan_has_log_on: Returns: whether a run was logged on @day. */
gboolean
gradual_plan_has_log_on (const GradualPlan *plan, GradualDay day)
{
  guint index = gradual_plan_first_log_since (plan, day);

  return index < plan->log->len &&
         ((const GradualLogEntry *)g_ptr_array_index (plan->log, index))->day == day;
}

/** gradual_plan_minutes_logged_on: Returns: the minutes of all runs that were logged on @day. */
int
gradual_plan_minutes_logged_on (const GradualPlan *plan, GradualDay day)
{
  int minutes = 0;

  for (guint i = gradual_plan_first_log_since (plan, day); i < plan->log->len; i++) {
    const GradualLogEntry *entry = g_ptr_array_index (plan->log, i);

    if (entry->day != day)
      break;
    minutes += gradual_log_entry_minutes (entry);
  }

  return minutes;
}
