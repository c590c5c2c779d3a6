/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "relief-judge.h"

#include "generate.h"
#include "naive.h"

static const GradualLibraryItem *
item_at (const GradualLibrary *library, guint index)
{
  return g_ptr_array_index (library->items, index);
}

static void
judge_plan (const ReliefWorld *world, const GradualPlan *plan, const char *what)
{
  g_autoptr (NaiveReport) report = naive_check (plan, world->today, 1);

  if (report->findings->len > 0) {
    g_autofree char *findings = naive_report_to_text (report);
    g_autofree char *text = generate_describe_plan (plan, world->today);

    relief_world_fail (world, "%s\n%sthat is\n%sfrom", what, findings, text);
  }
}

/* The first open restriction of the kind, found anew. */
static gboolean
is_open (const GradualPlan *plan, GradualRestrictionKind kind)
{
  for (guint i = 0; i < plan->restrictions->len; i++) {
    const GradualRestriction *restriction = plan->restrictions->pdata[i];

    if (restriction->kind == kind && restriction->until == GRADUAL_DAY_NONE)
      return TRUE;
  }

  return FALSE;
}

static gboolean
is_forbidden (const GradualPlan *plan)
{
  return is_open (plan, GRADUAL_RESTRICTION_STOP) || is_open (plan, GRADUAL_RESTRICTION_RED_FLAG);
}

static gboolean
has_runs_to_come (const GradualPlan *plan, GradualDay today)
{
  for (GradualDay day = today; day <= gradual_plan_end (plan); day++)
    if (gradual_plan_run_on (plan, day) != NULL)
      return TRUE;

  return FALSE;
}

static void
judge_forbidden (const ReliefWorld *world, GradualRestrictionKind kind, const char *what)
{
  const GradualLibrary *library = relief_world_library (world);

  for (guint i = 0; i < library->items->len; i++) {
    const GradualLibraryItem *item = item_at (library, i);

    if (!is_open (item->plan, kind) || has_runs_to_come (item->plan, world->today))
      relief_world_fail (world, "%s, and plan %u has something to run", what, i);
  }
}

/**
 * relief_judge_library:
 *
 * Judges the library that is shown: the active plan keeps all hard rules, what was suspended and
 * not cleared is so still, and then nothing is to be run in any plan.
 */
void
relief_judge_library (ReliefWorld *world)
{
  const GradualLibrary *library = relief_world_library (world);
  const GradualPlan *active = gradual_library_get_active_plan (library);
  GHashTableIter suspended;
  gpointer id;

  if (active != NULL)
    judge_plan (world, active, "the active plan is");
  g_hash_table_iter_init (&suspended, world->suspended);
  while (g_hash_table_iter_next (&suspended, &id, NULL)) {
    const GradualSymptomReport *report = gradual_symptoms_find (library->symptoms, id);

    if (report == NULL || !gradual_symptom_report_is_suspended (report))
      relief_world_fail (world, "a suspension is lost: %s", (const char *)id);
    judge_forbidden (world, GRADUAL_RESTRICTION_RED_FLAG, "running is suspended");
  }
  for (guint i = 0; i < library->symptoms->reports->len; i++)
    if (gradual_symptom_report_is_stopped (library->symptoms->reports->pdata[i]))
      judge_forbidden (world, GRADUAL_RESTRICTION_STOP, "running is stopped");
}

static void
judge_past (const ReliefWorld *world, const GradualPlan *before, const GradualPlan *after)
{
  if (before->log != after->log)
    relief_world_fail (world, "the log has changed");
  if (gradual_plan_n_weeks (before) != gradual_plan_n_weeks (after))
    relief_world_fail (world, "there are more weeks, or less");
  for (GradualDay day = gradual_plan_start (before); day <= gradual_plan_end (before); day++)
    if (day < world->today && gradual_plan_run_on (before, day) != gradual_plan_run_on (after, day))
      relief_world_fail (world, "a day that is over has changed");
}

static int
minutes_to_come (const GradualPlan *plan, GradualDay from, GradualDay until)
{
  int minutes = 0;

  for (GradualDay day = from; day <= until; day++)
    minutes += gradual_run_limited_minutes (gradual_plan_run_on (plan, day));

  return minutes;
}

/* No week to come has more than @most has in it. */
static void
judge_weeks (const ReliefWorld *world, const GradualPlan *plan, const GradualPlan *most,
             const char *what)
{
  for (GradualDay start = gradual_plan_start (plan); start <= gradual_plan_end (plan); start += 7) {
    GradualDay from = MAX (start, world->today);

    if (minutes_to_come (plan, from, start + 6) > minutes_to_come (most, from, start + 6))
      relief_world_fail (world, "%s: a week has more than before", what);
  }
}

/* What is told is what is shorter, neither more nor less. */
static void
judge_changes (const ReliefWorld *world, const GradualPlan *before, const GradualPlan *after,
               const GArray *changes)
{
  guint next = 0;

  for (GradualDay day = gradual_plan_start (before); day <= gradual_plan_end (before); day++) {
    const GradualRun *old = gradual_plan_run_on (before, day);
    const GradualRun *new = gradual_plan_run_on (after, day);
    const GradualChange *change =
        next < changes->len ? &g_array_index (changes, GradualChange, next) : NULL;

    if (old == NULL || (new != NULL &&new->minutes == old->minutes))
      continue;
    if (change == NULL || change->day != day || change->before != old->minutes ||
        change->after != (new != NULL ? new->minutes : 0))
      relief_world_fail (world, "a run was changed and not told, or told as another");
    next++;
  }
  if (next != changes->len)
    relief_world_fail (world, "more is told than was changed");
}

static void
judge_item (ReliefWorld *world, const GradualLibraryItem *before, const GradualLibraryItem *after)
{
  judge_past (world, before->plan, after->plan);
  if (after->plan == before->plan)
    return;

  world->n_restricted++;
  judge_plan (world, after->plan, "the relief left");
  if (before->held != NULL && after->held == NULL) {
    world->n_released++;
    judge_weeks (world, after->plan, before->held, "running is allowed again");
  } else if (before->held == NULL) {
    judge_weeks (world, after->plan, before->plan, "relieved");
    if (is_forbidden (after->plan) && !is_forbidden (before->plan) && after->held != before->plan)
      relief_world_fail (world, "what was taken from a plan is not held");
  } else if (after->held != before->held) {
    relief_world_fail (world, "what was held first is not held any more");
  }
}

/**
 * relief_judge_relief:
 *
 * Applies a relief to the library that is shown, twice, and judges what comes of it.
 *
 * Returns: (transfer full): the library relieved.
 */
GradualLibrary *
relief_judge_relief (ReliefWorld *world, const char *report_id, GradualRelief relief)
{
  const GradualLibrary *library = relief_world_library (world);
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  GradualLibrary *relieved =
      gradual_relief_apply (library, report_id, relief, "it hurts", world->today, changes);
  g_autoptr (GradualLibrary) again =
      gradual_relief_apply (relieved, report_id, relief, "it hurts", world->today, NULL);
  const GradualPlan *active = gradual_library_get_active_plan (library);
  gboolean ends = relief == GRADUAL_RELIEF_CLEAR || relief == GRADUAL_RELIEF_RETURN;

  world->n_relieved++;
  if (again != relieved)
    relief_world_fail (world, "twice is not as once");
  for (guint i = 0; i < library->items->len; i++)
    judge_item (world, item_at (library, i), item_at (relieved, i));
  if (active != NULL && !ends)
    judge_changes (world, active, gradual_library_get_active_plan (relieved), changes);

  return relieved;
}
