/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "week.h"

/**
 * gradual_week_new:
 * @runs: (nullable): the seven days' runs; the week takes references of its own
 *
 * Returns: (transfer full): a week.
 */
GradualWeek *
gradual_week_new (int number, GradualDay start, GradualPhase phase, int cap_minutes,
                  GradualRun *const runs[GRADUAL_DAYS_PER_WEEK])
{
  GradualWeek *week = g_atomic_rc_box_new0 (GradualWeek);

  week->number = number;
  week->start = start;
  week->phase = phase;
  week->cap_minutes = cap_minutes;
  for (guint i = 0; runs != NULL && i < GRADUAL_DAYS_PER_WEEK; i++)
    week->runs[i] = runs[i] != NULL ? gradual_run_ref (runs[i]) : NULL;

  return week;
}

/** gradual_week_ref: Returns: (transfer full): the same value. */
GradualWeek *
gradual_week_ref (const GradualWeek *week)
{
  return g_atomic_rc_box_acquire ((GradualWeek *)week);
}

static void
week_clear (gpointer data)
{
  GradualWeek *week = data;

  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    g_clear_pointer (&week->runs[i], gradual_run_unref);
    g_free (week->day_extras[i]);
  }
  g_free (week->extra);
}

/** gradual_week_unref: gives up one reference. */
void
gradual_week_unref (GradualWeek *week)
{
  g_atomic_rc_box_release_full (week, week_clear);
}

static GradualWeek *
week_copy (const GradualWeek *week)
{
  GradualWeek *copy =
      gradual_week_new (week->number, week->start, week->phase, week->cap_minutes, week->runs);

  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    copy->day_extras[i] = g_strdup (week->day_extras[i]);
  copy->extra = g_strdup (week->extra);

  return copy;
}

/**
 * gradual_week_with_run:
 * @day: 0 to 6, counted from the week's first day
 * @run: (nullable): the run, or %NULL for a rest day
 *
 * Returns: (transfer full): the week with that day changed.
 */
GradualWeek *
gradual_week_with_run (const GradualWeek *week, guint day, GradualRun *run)
{
  GradualWeek *copy;
  GradualRun *old;

  g_return_val_if_fail (day < GRADUAL_DAYS_PER_WEEK, NULL);

  copy = week_copy (week);
  old = copy->runs[day];
  copy->runs[day] = run != NULL ? gradual_run_ref (run) : NULL;
  g_clear_pointer (&old, gradual_run_unref);

  return copy;
}

/** gradual_week_with_stamp: Returns: (transfer full): the week with another phase and cap. */
GradualWeek *
gradual_week_with_stamp (const GradualWeek *week, GradualPhase phase, int cap_minutes)
{
  GradualWeek *copy = week_copy (week);

  copy->phase = phase;
  copy->cap_minutes = cap_minutes;

  return copy;
}

/**
 * gradual_week_with_extras:
 * @extra: (nullable): unknown members of the week
 * @day_extras: unknown members of its days, each of which may be %NULL
 *
 * Returns: (transfer full): the week with these unknown members in place of those it had.
 */
GradualWeek *
gradual_week_with_extras (const GradualWeek *week, const char *extra,
                          const char *const day_extras[GRADUAL_DAYS_PER_WEEK])
{
  GradualWeek *copy = week_copy (week);

  g_free (copy->extra);
  copy->extra = g_strdup (extra);
  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    g_free (copy->day_extras[i]);
    copy->day_extras[i] = g_strdup (day_extras[i]);
  }

  return copy;
}

/** gradual_week_minutes: Returns: the planned minutes of the week, a race left out. */
int
gradual_week_minutes (const GradualWeek *week)
{
  int minutes = 0;

  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    minutes += gradual_run_limited_minutes (week->runs[i]);

  return minutes;
}
