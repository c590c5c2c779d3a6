/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "run.h"

/**
 * gradual_run_new:
 * @id: a UUID
 * @minutes: whole minutes, or %GRADUAL_MINUTES_UNKNOWN for a race
 * @note: (nullable): the runner's words
 * @extra: (nullable): unknown members as the text of a JSON object
 *
 * Returns: (transfer full): a planned run.
 */
GradualRun *
gradual_run_new (const char *id, GradualRunKind kind, int minutes, const char *note,
                 const char *extra)
{
  GradualRun *run;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (minutes > 0 || kind == GRADUAL_RUN_RACE, NULL);

  run = g_atomic_rc_box_new0 (GradualRun);
  run->id = g_strdup (id);
  run->kind = kind;
  run->minutes = minutes;
  run->note = g_strdup (note != NULL ? note : "");
  run->extra = g_strdup (extra);

  return run;
}

/** gradual_run_ref: Returns: (transfer full): the same value. */
GradualRun *
gradual_run_ref (const GradualRun *run)
{
  return g_atomic_rc_box_acquire ((GradualRun *)run);
}

static void
run_clear (gpointer data)
{
  GradualRun *run = data;

  g_free (run->id);
  g_free (run->note);
  g_free (run->extra);
}

/** gradual_run_unref: gives up one reference. */
void
gradual_run_unref (GradualRun *run)
{
  g_atomic_rc_box_release_full (run, run_clear);
}

/** gradual_run_with_minutes: Returns: (transfer full): the run with other minutes. */
GradualRun *
gradual_run_with_minutes (const GradualRun *run, int minutes)
{
  return gradual_run_new (run->id, run->kind, minutes, run->note, run->extra);
}

/** gradual_run_with_kind: Returns: (transfer full): the run as another kind of run. */
GradualRun *
gradual_run_with_kind (const GradualRun *run, GradualRunKind kind)
{
  return gradual_run_new (run->id, kind, run->minutes, run->note, run->extra);
}

/** gradual_run_with_note: Returns: (transfer full): the run with other words. */
GradualRun *
gradual_run_with_note (const GradualRun *run, const char *note)
{
  return gradual_run_new (run->id, run->kind, run->minutes, note, run->extra);
}
