/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "progress-weeks.h"

#include "app/symptoms/pain-series.h"
#include "plan-caps.h"

/* The day of a week that says which plan's week it belongs to where two begin on different
 * weekdays: the one with most of its days. */
#define MIDDLE_DAY 3

/** Walk: the weeks on their way, and the plans that they are made of. */
typedef struct {
  const GradualLibrary *library;
  GradualDay today;
  GradualDay first; /* of the first week */
  GradualDay last;  /* of the last one */
  GArray *weeks;    /* (element-type GradualProgressWeek) */
  GPtrArray *caps;  /* (element-type GradualPlanCaps): of each plan, in the library's order */
} Walk;

/** gradual_progress_weeks_get: Returns: (transfer none): the week at @index, from 0. */
const GradualProgressWeek *
gradual_progress_weeks_get (const GArray *weeks, guint index)
{
  g_return_val_if_fail (weeks != NULL && index < weeks->len, NULL);

  return &g_array_index (weeks, GradualProgressWeek, index);
}

static const GradualPlan *
plan_at (const Walk *walk, guint index)
{
  return ((const GradualLibraryItem *)g_ptr_array_index (walk->library->items, index))->plan;
}

static GradualProgressWeek *
week_of (const Walk *walk, GradualDay day)
{
  g_assert (day >= walk->first && day <= walk->last);

  return &g_array_index (walk->weeks, GradualProgressWeek,
                         (day - walk->first) / GRADUAL_DAYS_PER_WEEK);
}

static int
larger (int a, int b)
{
  return MAX (a, b);
}

static int
sum (int a, int b)
{
  return a == GRADUAL_ABSENT ? b : a + b;
}

/* Which plan was followed on a day: the active one, which alone counts for days to come; else the
 * one that was begun last of those that have the day. Plans are alternatives, so theirs is not to
 * be added up. −1 for none. */
static int
plan_in_force (const Walk *walk, GradualDay day)
{
  const GradualPlan *active = gradual_library_get_active_plan (walk->library);
  GradualDay latest = GRADUAL_DAY_NONE;
  int found = -1;

  for (guint i = 0; i < walk->library->items->len; i++) {
    const GradualPlan *plan = plan_at (walk, i);

    if (!gradual_plan_has_day (plan, day))
      continue;
    if (plan == active)
      return (int)i;
    if (day < walk->today && gradual_plan_start (plan) >= latest) {
      latest = gradual_plan_start (plan);
      found = (int)i;
    }
  }

  return found;
}

static void
look_at (Walk *walk, GradualDay day)
{
  walk->first = walk->first == GRADUAL_DAY_NONE ? day : MIN (walk->first, day);
  walk->last = MAX (walk->last, day);
}

/* Finds the days that there is something to tell of; returns whether there is any. */
static gboolean
find_ends (Walk *walk, const GArray *pains)
{
  const GArray *stretched = walk->library->stretching->days;

  for (guint i = 0; i < walk->library->items->len; i++) {
    const GradualPlan *plan = plan_at (walk, i);

    look_at (walk, gradual_plan_start (plan));
    if (plan->log->len > 0)
      look_at (walk, ((const GradualLogEntry *)g_ptr_array_index (plan->log, 0))->day);
  }
  if (stretched->len > 0)
    look_at (walk, g_array_index (stretched, GradualStretchDay, 0).day);
  if (pains->len > 0)
    look_at (walk, gradual_pain_series_get (pains, 0)->day);
  if (walk->first == GRADUAL_DAY_NONE)
    return FALSE;

  walk->first = MIN (walk->first, walk->today);
  walk->last = walk->today;
  if (gradual_library_get_active_plan (walk->library) != NULL)
    look_at (walk, gradual_plan_end (gradual_library_get_active_plan (walk->library)));

  return TRUE;
}

/* Begins with the weeks as they are where nothing is known. */
static void
begin_weeks (Walk *walk, GDateWeekday week_starts_on)
{
  GradualDay start =
      gradual_day_next_weekday (walk->first - GRADUAL_DAYS_PER_WEEK + 1, week_starts_on);
  int n_weeks = (walk->last - start) / GRADUAL_DAYS_PER_WEEK + 1;

  walk->first = start;
  walk->last = start + n_weeks * GRADUAL_DAYS_PER_WEEK - 1;
  g_array_set_size (walk->weeks, (guint)n_weeks);
  for (int i = 0; i < n_weeks; i++) {
    GradualProgressWeek *week = &g_array_index (walk->weeks, GradualProgressWeek, i);
    int begun;

    week->start = start + i * GRADUAL_DAYS_PER_WEEK;
    week->n_weeks = 1;
    week->n_cadences = 0;
    begun = week->start <= walk->today ? 0 : GRADUAL_ABSENT;
    week->done = week->longest = begun;
    week->planned = week->cap = week->longest_planned = week->longest_cap = GRADUAL_ABSENT;
    week->race = GRADUAL_ABSENT;
    week->run_pain = week->report_pain = week->cadence = GRADUAL_ABSENT;
    for (int area = 0; area < GRADUAL_N_AREAS; area++)
      week->stretched[area] = begun;
  }
}

/* What was run on the day of a race is left out of what the rules measure, and so it is not to be
 * held against their limits either. */
static gboolean
is_race_day (const Walk *walk, GradualDay day)
{
  int index = plan_in_force (walk, day);
  const GradualRun *run =
      index >= 0 ? gradual_plan_run_on (plan_at (walk, (guint)index), day) : NULL;

  return run != NULL && run->kind == GRADUAL_RUN_RACE;
}

static void
add_entry (Walk *walk, const GradualLogEntry *entry)
{
  GradualProgressWeek *week = week_of (walk, entry->day);
  int minutes = gradual_log_entry_minutes (entry);

  if (is_race_day (walk, entry->day)) {
    week->race = sum (week->race, minutes);
  } else {
    week->done += minutes;
    week->longest = larger (week->longest, minutes);
  }
  if (entry->cadence != GRADUAL_ABSENT) {
    week->cadence = sum (week->cadence, entry->cadence);
    week->n_cadences++;
  }
}

/* A run that is in the logs of two plans was run once. What is said to have been run after today
 * was not. */
static void
add_logs (Walk *walk)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < walk->library->items->len; i++) {
    const GPtrArray *log = plan_at (walk, i)->log;

    for (guint j = 0; j < log->len; j++) {
      const GradualLogEntry *entry = g_ptr_array_index (log, j);

      if (entry->day <= walk->today && g_hash_table_add (seen, (gpointer)entry->id))
        add_entry (walk, entry);
    }
  }
  for (guint i = 0; i < walk->weeks->len; i++) {
    GradualProgressWeek *week = &g_array_index (walk->weeks, GradualProgressWeek, i);

    if (week->n_cadences > 0)
      week->cadence /= week->n_cadences;
  }
}

static void
add_pains (Walk *walk, const GArray *pains)
{
  for (guint i = 0; i < pains->len; i++) {
    const GradualPainPoint *point = gradual_pain_series_get (pains, i);
    GradualProgressWeek *week;

    if (point->day > walk->today)
      continue;
    week = week_of (walk, point->day);
    if (point->source == GRADUAL_PAIN_OF_RUN)
      week->run_pain = larger (week->run_pain, point->pain);
    else
      week->report_pain = larger (week->report_pain, point->pain);
  }
}

static void
add_stretching (Walk *walk)
{
  const GArray *days = walk->library->stretching->days;

  for (guint i = 0; i < days->len; i++) {
    const GradualStretchDay *day = &g_array_index (days, GradualStretchDay, i);
    GradualAreaSet areas = 0;

    if (day->day > walk->today)
      break;
    for (int j = 0; j < GRADUAL_N_STRETCHES; j++)
      if (gradual_stretch_set_has (day->done, (GradualStretch)j))
        areas |= (GradualAreaSet)(1u << gradual_stretch_area ((GradualStretch)j));
    for (int area = 0; area < GRADUAL_N_AREAS; area++)
      week_of (walk, day->day)->stretched[area] += (areas & (1u << area)) != 0 ? 1 : 0;
  }
}

static void
add_planned (GradualProgressWeek *week, const GradualRun *run)
{
  int minutes = gradual_run_limited_minutes (run);

  week->planned = sum (week->planned, minutes);
  week->longest_planned = larger (week->longest_planned, minutes);
}

/* The longest run of a day: what was run, or for days to come what is planned. */
static int
longest_of_day (const Walk *walk, const GradualPlan *plan, GradualDay day)
{
  int longest = 0;

  if (day > walk->today || is_race_day (walk, day))
    return gradual_run_limited_minutes (gradual_plan_run_on (plan, day));
  for (guint i = gradual_plan_first_log_since (plan, day); i < plan->log->len; i++) {
    const GradualLogEntry *entry = g_ptr_array_index (plan->log, i);

    if (entry->day != day)
      break;
    longest = larger (longest, gradual_log_entry_minutes (entry));
  }

  return longest;
}

static GradualPlanCaps *
caps_of (Walk *walk, guint index)
{
  if (walk->caps->pdata[index] == NULL)
    walk->caps->pdata[index] = gradual_plan_caps_new (plan_at (walk, index), walk->today);

  return walk->caps->pdata[index];
}

/* Of a week without a run, the cap of the first day. */
static void
add_plans_to_week (Walk *walk, GradualProgressWeek *week)
{
  int longest = -1;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    GradualDay day = week->start + i;
    int index = plan_in_force (walk, day), length;

    if (index < 0)
      continue;
    add_planned (week, gradual_plan_run_on (plan_at (walk, (guint)index), day));
    length = longest_of_day (walk, plan_at (walk, (guint)index), day);
    if (length > longest) {
      longest = length;
      week->longest_cap = gradual_plan_caps_of_run (caps_of (walk, (guint)index), day);
    }
    if (week->cap == GRADUAL_ABSENT || i == MIDDLE_DAY)
      week->cap = gradual_plan_caps_of_week (caps_of (walk, (guint)index), day);
  }
}

/**
 * gradual_progress_weeks_new:
 * @library: what the runner has
 * @week_starts_on: the weekday that weeks begin with
 * @today: the day it is
 *
 * Returns: (transfer full): (element-type GradualProgressWeek): the weeks from the first that there
 *   is something to tell of to the one under way or, where it is later, to the end of the active
 *   plan; empty where there is nothing at all. The logs of all plans count, and every run once.
 */
GArray *
gradual_progress_weeks_new (const GradualLibrary *library, GDateWeekday week_starts_on,
                            GradualDay today)
{
  Walk walk = {.library = library, .today = today};
  g_autoptr (GArray) pains = NULL;
  g_autoptr (GPtrArray) caps = NULL;

  g_return_val_if_fail (library != NULL, NULL);

  walk.weeks = g_array_new (FALSE, FALSE, sizeof (GradualProgressWeek));
  pains = gradual_pain_series_new (library);
  if (!find_ends (&walk, pains))
    return walk.weeks;
  caps = walk.caps = g_ptr_array_new_with_free_func ((GDestroyNotify)gradual_plan_caps_free);
  g_ptr_array_set_size (caps, (int)library->items->len);
  begin_weeks (&walk, week_starts_on);
  add_logs (&walk);
  add_pains (&walk, pains);
  add_stretching (&walk);
  for (guint i = 0; i < walk.weeks->len; i++)
    add_plans_to_week (&walk, &g_array_index (walk.weeks, GradualProgressWeek, i));

  return walk.weeks;
}
