/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cadence-drill.h"

#include "relief-span.h"
#include "rules/fit.h"
#include "rules/level.h"

/** Freeze: what the weeks of the drills, and their runs, may not go past, minutes. */
typedef struct {
  int run;
  int week;
} Freeze;

static gboolean
has_drill (const GradualPlan *plan, GradualDay first)
{
  GradualDay end = first + GRADUAL_DRILL_WEEKS * GRADUAL_DAYS_PER_WEEK;

  for (GradualDay day = first; day < end; day++) {
    const GradualRun *run = gradual_plan_run_on (plan, day);

    if (run != NULL && run->kind == GRADUAL_RUN_CADENCE_DRILL)
      return TRUE;
  }

  return FALSE;
}

static int
longest_planned (const GradualWeek *week)
{
  int longest = 0;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    longest = MAX (longest, gradual_run_limited_minutes (week->runs[i]));

  return longest;
}

/* What is run now; of a runner who has not run yet, what is planned for this week. */
static Freeze
find_freeze (const GradualPlan *plan, GradualDay today)
{
  GradualDay now = MAX (today, gradual_plan_start (plan));
  const GradualWeek *week = gradual_plan_week (plan, (guint)gradual_relief_week_index (plan, now));
  GradualReliefMeasure measure;

  gradual_relief_measure (plan, now, today, &measure);

  return (Freeze){
      .run = measure.longest > 0 ? measure.longest : longest_planned (week),
      .week = measure.reference > 0 ? measure.reference : gradual_week_minutes (week),
  };
}

/* Whether the run of the day is one of those that are shortened, the long run or the others. */
static gboolean
is_of_group (const GradualRun *run, gboolean is_long)
{
  return run != NULL && run->kind != GRADUAL_RUN_RACE && (run->kind == GRADUAL_RUN_LONG) == is_long;
}

static int
group_minutes (const GradualWeek *week, gboolean is_long, int longest)
{
  int sum = 0;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    if (is_of_group (week->runs[i], is_long))
      sum += MIN (week->runs[i]->minutes, longest);

  return sum;
}

static void
set_minutes (GradualWeek **week, int day, int minutes)
{
  const GradualRun *run = (*week)->runs[day];
  g_autoptr (GradualRun) shorter = NULL;
  GradualWeek *changed;

  if (minutes == run->minutes)
    return;
  shorter = minutes >= GRADUAL_RUN_MINUTES_MIN ? gradual_run_with_minutes (run, minutes) : NULL;
  changed = gradual_week_with_run (*week, (guint)day, shorter);
  gradual_week_unref (*week);
  *week = changed;
}

/* Brings the runs of one group to @longest minutes each and @available in all. */
static void
level_group (GradualWeek **week, gboolean is_long, int longest, int available)
{
  int days[GRADUAL_DAYS_PER_WEEK], minutes[GRADUAL_DAYS_PER_WEEK];
  int n = 0;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    if (is_of_group ((*week)->runs[i], is_long)) {
      days[n] = i;
      minutes[n++] = MIN ((*week)->runs[i]->minutes, longest);
    }
  gradual_level_minutes (minutes, n, available, GRADUAL_RUN_MINUTES_MIN);
  for (int i = 0; i < n; i++)
    set_minutes (week, days[i], minutes[i]);
}

/* The long run is the last to be shortened, as it is where a plan is fitted. */
static GradualWeek *
freeze_week (const GradualWeek *given, const Freeze *freeze)
{
  GradualWeek *week = gradual_week_ref (given);
  int others = group_minutes (week, FALSE, freeze->run);
  int longs = group_minutes (week, TRUE, freeze->run);
  int over = MAX (0, others + longs - freeze->week);

  level_group (&week, FALSE, freeze->run, others - MIN (over, others));
  level_group (&week, TRUE, freeze->run, longs - (over - MIN (over, others)));

  return week;
}

/* How well two runs of a week do as drills: easy ones first, and then such with a day between. */
static int
rank_pair (const GradualWeek *week, int first, int second)
{
  gboolean is_first_easy = week->runs[first]->kind == GRADUAL_RUN_EASY;
  gboolean is_second_easy = week->runs[second]->kind == GRADUAL_RUN_EASY;

  return 1 + 2 * (is_first_easy + is_second_easy) + (second - first > 1);
}

static void
make_drill (GradualWeek **week, int day)
{
  g_autoptr (GradualRun) drill =
      gradual_run_with_kind ((*week)->runs[day], GRADUAL_RUN_CADENCE_DRILL);
  GradualWeek *changed = gradual_week_with_run (*week, (guint)day, drill);

  gradual_week_unref (*week);
  *week = changed;
}

static GradualWeek *
drill_week (const GradualWeek *given)
{
  GradualWeek *week = gradual_week_ref (given);
  int days[GRADUAL_DRILLS_PER_WEEK] = {-1, -1}, best = 0;

  for (int first = 0; first < GRADUAL_DAYS_PER_WEEK; first++) {
    if (!is_of_group (week->runs[first], FALSE))
      continue;
    if (days[0] < 0)
      days[0] = first;
    for (int second = first + 1; second < GRADUAL_DAYS_PER_WEEK; second++)
      if (is_of_group (week->runs[second], FALSE) && rank_pair (week, first, second) > best) {
        best = rank_pair (week, first, second);
        days[0] = first;
        days[1] = second;
      }
  }
  for (int i = 0; i < GRADUAL_DRILLS_PER_WEEK; i++)
    if (days[i] >= 0)
      make_drill (&week, days[i]);

  return week;
}

/* The plan with the six weeks from @first on frozen, or where there is no @freeze, with drills. */
static GradualPlan *
change_weeks (const GradualPlan *plan, GradualDay first, const Freeze *freeze)
{
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();
  gboolean is_same = TRUE;

  for (guint i = 0; i < gradual_plan_n_weeks (plan); i++) {
    const GradualWeek *week = gradual_plan_week (plan, i);
    gboolean is_meant =
        week->start >= first && week->start < first + GRADUAL_DRILL_WEEKS * GRADUAL_DAYS_PER_WEEK;
    GradualWeek *changed = !is_meant        ? gradual_week_ref (week)
                           : freeze != NULL ? freeze_week (week, freeze)
                                            : drill_week (week);

    is_same = is_same && changed == week;
    g_ptr_array_add (weeks, changed);
  }

  return is_same ? gradual_plan_ref (plan) : gradual_plan_with_weeks (plan, weeks);
}

/**
 * gradual_cadence_drill_plan:
 * @today: days before it, and the week it is in, stay as they are
 *
 * Has two runs of each of the next six weeks become drills for quicker steps: easy ones, else any
 * but the long run, with a day between them where that can be. Meanwhile minutes do not grow: no
 * run is longer than the longest of the last 30 days, no week larger than the reference of the week
 * under way. A hold would not do: it repeats the week before, so that one missed week would take
 * all that come after it.
 *
 * Returns: (transfer full): the plan with the drills, fitted; @plan itself while it has drills to
 *   come, or is over.
 */
GradualPlan *
gradual_cadence_drill_plan (const GradualPlan *plan, GradualDay today)
{
  GradualDay first = gradual_relief_week_start (plan, today) + GRADUAL_DAYS_PER_WEEK;
  g_autoptr (GradualPlan) frozen = NULL;
  g_autoptr (GradualPlan) fitted = NULL;
  Freeze freeze;

  if (first > gradual_plan_end (plan) || has_drill (plan, first))
    return gradual_plan_ref (plan);

  freeze = find_freeze (plan, today);
  frozen = change_weeks (plan, first, &freeze);
  fitted = gradual_fit (frozen, today, NULL);

  return change_weeks (fitted, first, NULL);
}
