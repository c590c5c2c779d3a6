/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/identifier.h"
#include "relief-span.h"
#include "resume.h"
#include "rules/fit.h"
#include "way-back.h"

/* After so many days without a run the first week has walk breaks, of the table of returns. */
#define WALK_BREAKS_AFTER_DAYS 29

/** Rest: what is left of the week under way. */
typedef struct {
  const GradualPlan *plan;
  const GradualWeek *week;
  GradualContext context;
  GradualPass pass; /* as it is when the first of @days begins */
  int first;        /* the first day, by place, that can still be planned */
  GradualWeekDays days;
  int room; /* minutes that the week may still have */
} Rest;

static gboolean
is_open (const Rest *rest, int i)
{
  return i >= rest->first && gradual_plan_away_on (rest->plan, rest->week->start + i) == NULL;
}

/* The days of the runs that are left, and so many of the usual ones that no run is lost that the
 * rules had taken out. Runs that were moved stay where they are. */
static void
choose_days (Rest *rest, const GradualWeekDays *usual)
{
  int missing = 0;

  rest->days.long_offset = -1;
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    rest->days.is_run_day[i] = is_open (rest, i) && rest->week->runs[i] != NULL;
    missing += (is_open (rest, i) && usual->is_run_day[i]) - rest->days.is_run_day[i];
  }
  for (int i = GRADUAL_DAYS_PER_WEEK - 1; i >= 0; i--) {
    if (missing > 0 && is_open (rest, i) && usual->is_run_day[i] && !rest->days.is_run_day[i]) {
      rest->days.is_run_day[i] = TRUE;
      missing--;
    }
    if (rest->days.is_run_day[i] && (rest->days.long_offset < 0 || i == usual->long_offset))
      rest->days.long_offset = i;
  }
}

/* Days that the runner has run on beside the plan leave fewer. */
static void
leave_rest_days (Rest *rest)
{
  int room = GRADUAL_DAYS_PER_WEEK - rest->context.settings->rest_days - rest->pass.week_run_days;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    room -= rest->days.is_run_day[i];
  for (int i = GRADUAL_DAYS_PER_WEEK - 1; i >= 0 && room < 0; i--)
    if (rest->days.is_run_day[i] && i != rest->days.long_offset) {
      rest->days.is_run_day[i] = FALSE;
      room++;
    }
}

static gboolean
has_race (const Rest *rest)
{
  for (int i = rest->first; i < GRADUAL_DAYS_PER_WEEK; i++)
    if (rest->week->runs[i] != NULL && rest->week->runs[i]->kind == GRADUAL_RUN_RACE)
      return TRUE;

  return FALSE;
}

/* The pass with the first run that is left opened, which can begin the return. */
static GradualPass
open_first_run (const Rest *rest)
{
  GradualPass opened = rest->pass;
  int first = rest->first;

  while (first < rest->days.long_offset && !rest->days.is_run_day[first])
    first++;
  gradual_pass_open_run (&opened, rest->week->start + first);

  return opened;
}

/* Returns whether there is anything to lay out. */
static gboolean
rest_init (Rest *rest, const GradualPlan *plan, GradualDay today, const GradualWeekDays *usual)
{
  int week = gradual_relief_week_index (plan, today);
  GradualOrigin origin;
  GradualPass opened;

  *rest = (Rest){.plan = plan, .week = gradual_plan_week (plan, (guint)week)};
  rest->first = today - rest->week->start + gradual_plan_has_log_on (plan, today);
  gradual_context_init (&rest->context, plan);
  gradual_resume_walk (plan, today, week, &origin);
  rest->pass = origin.pass;
  rest->pass.context = &rest->context;
  for (int i = 0; i < rest->first; i++)
    gradual_resume_take_day (&rest->pass, plan, rest->week->start + i, today);

  choose_days (rest, usual);
  leave_rest_days (rest);
  if (rest->days.long_offset < 0 || has_race (rest) || gradual_pass_in_ramp (&rest->pass))
    return FALSE;
  opened = open_first_run (rest);
  rest->room = gradual_pass_week_cap (&opened) - opened.week_minutes;

  return opened.week_is_return && rest->room >= GRADUAL_RUN_MINUTES_MIN;
}

/* (transfer full): the run of the day with so many minutes. */
static GradualRun *
make_run (const Rest *rest, int day, int minutes, gboolean with_walk_breaks)
{
  const GradualRun *old = rest->week->runs[day];
  GradualRunKind kind = day == rest->days.long_offset ? GRADUAL_RUN_LONG : GRADUAL_RUN_EASY;
  g_autofree char *name = g_strdup_printf ("%s;%d", rest->plan->head.id, rest->week->start + day);
  g_autofree char *id = gradual_identifier_from_name (name, 0);
  g_autoptr (GradualRun) run = NULL;

  if (old != NULL && old->minutes == minutes)
    run = gradual_run_ref (old);
  else if (old != NULL)
    run = gradual_run_with_minutes (old, minutes);
  else
    run = gradual_run_new (id, kind, minutes, NULL, NULL);

  return with_walk_breaks ? gradual_run_with_kind (run, GRADUAL_RUN_WALK_RUN)
                          : g_steal_pointer (&run);
}

static GradualWeek *
make_week (const Rest *rest)
{
  GradualPass opened = open_first_run (rest);
  gboolean is_walked =
      opened.back.gap >= WALK_BREAKS_AFTER_DAYS && opened.back.first_week == opened.week;
  GradualWeek *made = gradual_week_ref (rest->week);
  int minutes[GRADUAL_DAYS_PER_WEEK];

  gradual_way_back_spread (&rest->pass, &rest->days, rest->room, 1, minutes);
  for (int i = rest->first; i < GRADUAL_DAYS_PER_WEEK; i++) {
    g_autoptr (GradualRun) run = minutes[i] > 0 ? make_run (rest, i, minutes[i], is_walked) : NULL;
    g_autoptr (GradualWeek) before = made;

    made = gradual_week_with_run (before, (guint)i, run);
  }

  return made;
}

/**
 * gradual_resume_rest_of_week:
 * @plan: fitted; @today is one of its days
 * @usual: the days on which the runner runs
 *
 * Lays out what is left of the week under way, today included where nothing was logged today, on
 * the way back after a break: as much as the table of returns gives, on the days that have a run
 * and those that would. Fitting alone leaves less, as it knows only how to shorten what was planned
 * for another week. Days that are over stay.
 *
 * Returns: (transfer full): the plan with that week, fitted; the same plan where no return is in
 *   force in it, or nothing is left of it.
 */
GradualPlan *
gradual_resume_rest_of_week (const GradualPlan *plan, GradualDay today,
                             const GradualWeekDays *usual)
{
  g_autoptr (GPtrArray) weeks = NULL;
  g_autoptr (GradualPlan) changed = NULL;
  Rest rest;

  if (!rest_init (&rest, plan, today, usual))
    return gradual_plan_ref (plan);

  weeks = gradual_week_array_new ();
  for (guint i = 0; i < gradual_plan_n_weeks (plan); i++)
    g_ptr_array_add (weeks, gradual_plan_week (plan, i) == rest.week
                                ? make_week (&rest)
                                : gradual_week_ref (gradual_plan_week (plan, i)));
  changed = gradual_plan_with_weeks (plan, weeks);

  return gradual_fit (changed, today, NULL);
}
