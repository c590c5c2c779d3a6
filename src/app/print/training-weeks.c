/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "training-weeks.h"

#include "app/all-runs.h"

/* The plan that is worked on says what was planned, where it has that day. */
static const GradualPlan *
plan_of_day (const GradualLibrary *library, GradualDay day)
{
  const GradualPlan *active = gradual_library_get_active_plan (library);

  if (active != NULL && gradual_plan_has_day (active, day))
    return active;
  for (guint i = 0; i < library->items->len; i++) {
    const GradualLibraryItem *item = g_ptr_array_index (library->items, i);

    if (gradual_plan_has_day (item->plan, day))
      return item->plan;
  }

  return NULL;
}

static void
add_planned (GradualTrainingWeek *week, const GradualLibrary *library)
{
  for (GradualDay day = week->start; day < week->start + GRADUAL_DAYS_PER_WEEK; day++) {
    const GradualPlan *plan = plan_of_day (library, day);
    const GradualRun *run = plan != NULL ? gradual_plan_run_on (plan, day) : NULL;

    if (plan != NULL)
      week->planned = MAX (week->planned, 0);
    if (run != NULL && run->minutes != GRADUAL_MINUTES_UNKNOWN)
      week->planned += run->minutes;
  }
}

static void
add_run (GradualTrainingWeek *week, const GradualLogEntry *entry)
{
  int minutes = gradual_log_entry_minutes (entry);

  week->run += minutes;
  week->longest = MAX (week->longest, minutes);
  week->pain = MAX (week->pain, entry->pain);
}

/**
 * gradual_training_weeks_init:
 * @weeks: (out caller-allocates): the weeks, the first one first
 * @library: what the runner has; the logs of all plans are counted
 * @last: a day of the last week
 * @first_weekday: what weeks begin with
 */
void
gradual_training_weeks_init (GradualTrainingWeek weeks[GRADUAL_TRAINING_WEEKS],
                             const GradualLibrary *library, GradualDay last,
                             GDateWeekday first_weekday)
{
  g_autoptr (GPtrArray) runs = NULL;
  GradualDay start;

  g_return_if_fail (weeks != NULL && library != NULL && last != GRADUAL_DAY_NONE);

  start = gradual_day_next_weekday (last - GRADUAL_DAYS_PER_WEEK + 1, first_weekday) -
          (GRADUAL_TRAINING_WEEKS - 1) * GRADUAL_DAYS_PER_WEEK;
  for (int i = 0; i < GRADUAL_TRAINING_WEEKS; i++) {
    weeks[i] = (GradualTrainingWeek){
        .start = start + i * GRADUAL_DAYS_PER_WEEK,
        .planned = GRADUAL_ABSENT,
        .pain = GRADUAL_ABSENT,
    };
    add_planned (&weeks[i], library);
  }
  runs = gradual_all_runs (library, start);
  for (guint i = 0; i < runs->len; i++) {
    const GradualLogEntry *entry = g_ptr_array_index (runs, i);
    int index = (entry->day - start) / GRADUAL_DAYS_PER_WEEK;

    if (index < GRADUAL_TRAINING_WEEKS)
      add_run (&weeks[index], entry);
  }
}
