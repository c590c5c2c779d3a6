/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "relief-forbid.h"

#include "relief-restrict.h"
#include "relief-span.h"
#include "relief.h"
#include "rules/fit.h"

/** gradual_relief_find_open_kind: Returns: (transfer none) (nullable): the restriction of @kind
 * that has no end yet; of several, the one that began first. */
const GradualRestriction *
gradual_relief_find_open_kind (const GradualPlan *plan, GradualRestrictionKind kind)
{
  const GradualRestriction *first = NULL;

  for (guint i = 0; i < plan->restrictions->len; i++) {
    const GradualRestriction *restriction = g_ptr_array_index (plan->restrictions, i);

    if (restriction->kind == kind && restriction->until == GRADUAL_DAY_NONE &&
        (first == NULL || restriction->from < first->from))
      first = restriction;
  }

  return first;
}

/**
 * gradual_relief_find_open:
 * @plan: a plan
 *
 * Finds what forbids running in a plan until the runner says that it is over: a red flag, or else a
 * stop because of pain.
 *
 * Returns: (transfer none) (nullable): the restriction; %NULL where running is not forbidden
 *   without an end.
 */
const GradualRestriction *
gradual_relief_find_open (const GradualPlan *plan)
{
  const GradualRestriction *red_flag;

  g_return_val_if_fail (plan != NULL, NULL);

  red_flag = gradual_relief_find_open_kind (plan, GRADUAL_RESTRICTION_RED_FLAG);

  return red_flag != NULL ? red_flag
                          : gradual_relief_find_open_kind (plan, GRADUAL_RESTRICTION_STOP);
}

/* Whether there is a run to come on @from or later. */
static gboolean
has_run_since (const GradualPlan *plan, GradualDay from)
{
  for (GradualDay day = MAX (from, gradual_plan_start (plan)); day <= gradual_plan_end (plan);
       day++)
    if (gradual_plan_run_on (plan, day) != NULL)
      return TRUE;

  return FALSE;
}

/* What does already as @template would. A file can have one that is still to begin. */
static const GradualRestriction *
find_in_force (const GradualPlan *plan, const GradualRestriction *template, GradualDay today)
{
  const GradualRestriction *open = gradual_relief_find_open_kind (plan, template->kind);

  return open != NULL && open->from <= MAX (template->from, today) ? open : NULL;
}

/**
 * gradual_relief_forbid:
 * @template: a restriction that forbids running and has no end
 *
 * Forbids running in a plan, which has no run to come from then on. The plan as it was is held, if
 * none is held already.
 *
 * Returns: (transfer full): the item so; @item itself where running is forbidden by the same kind
 *   of restriction already, and nothing is to come.
 */
GradualLibraryItem *
gradual_relief_forbid (const GradualLibraryItem *item, const GradualRestriction *template,
                       GradualDay today)
{
  const GradualRestriction *open = find_in_force (item->plan, template, today);
  g_autoptr (GradualRestriction) restriction = NULL;
  g_autoptr (GradualPlan) restricted = NULL;
  g_autoptr (GradualPlan) fitted = NULL;
  g_autoptr (GradualLibraryItem) changed = NULL;

  if (open != NULL && !has_run_since (item->plan, MAX (today, open->from)))
    return gradual_library_item_ref (item);

  if (open != NULL) {
    restricted = gradual_plan_ref (item->plan);
  } else {
    restriction = gradual_restriction_new (template);
    restricted = gradual_plan_with_restriction (item->plan, restriction);
  }
  fitted = gradual_fit (restricted, today, NULL);
  changed = gradual_library_item_with_plan (item, fitted);

  return gradual_library_item_with_held (changed, item->held != NULL ? item->held : item->plan);
}

/* A restriction that began today ends with the day: it was in force. */
static GradualPlan *
close_restrictions (const GradualPlan *plan, const GradualReliefRelease *release)
{
  g_autoptr (GPtrArray) restrictions = gradual_restriction_array_new ();

  for (guint i = 0; i < plan->restrictions->len; i++) {
    const GradualRestriction *restriction = g_ptr_array_index (plan->restrictions, i);
    GradualRestriction closed = *restriction;

    closed.until = MAX (restriction->from, release->today - 1);
    g_ptr_array_add (restrictions,
                     restriction->kind == release->kind && restriction->until == GRADUAL_DAY_NONE
                         ? gradual_restriction_new (&closed)
                         : gradual_restriction_ref (restriction));
  }

  return gradual_plan_with_restrictions (plan, restrictions);
}

/* The week as it is until yesterday, and as it was held from today on. */
static GradualWeek *
take_week_back (const GradualWeek *week, const GradualPlan *held, GradualDay today)
{
  guint index = (guint)gradual_relief_week_index (held, week->start);
  GradualWeek *taken =
      gradual_week_with_stamp (week, gradual_plan_week (held, index)->phase, week->cap_minutes);

  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    GradualDay day = week->start + (GradualDay)i;
    g_autoptr (GradualWeek) before = NULL;

    if (day < today)
      continue;
    before = taken;
    taken = gradual_week_with_run (before, i, (GradualRun *)gradual_plan_run_on (held, day));
  }

  return taken;
}

static GradualPlan *
take_weeks_back (const GradualPlan *plan, const GradualPlan *held, GradualDay today)
{
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();

  for (guint i = 0; i < gradual_plan_n_weeks (plan); i++) {
    const GradualWeek *week = gradual_plan_week (plan, i);
    gboolean is_to_come = week->start + GRADUAL_DAYS_PER_WEEK > today;

    g_ptr_array_add (weeks, is_to_come && gradual_plan_has_day (held, week->start)
                                ? take_week_back (week, held, today)
                                : gradual_week_ref (week));
  }

  return gradual_plan_with_weeks (plan, weeks);
}

/* Whether pain has stopped running since the red flag that is closed now was reported. Then the way
 * back is that of pain, whichever of the two ended first. */
static gboolean
was_stopped_meanwhile (const GradualPlan *plan, const GradualReliefRelease *release)
{
  const GradualRestriction *open = gradual_relief_find_open_kind (plan, release->kind);

  for (guint i = 0; i < plan->restrictions->len; i++) {
    const GradualRestriction *restriction = g_ptr_array_index (plan->restrictions, i);

    if (restriction->kind == GRADUAL_RESTRICTION_STOP &&
        gradual_restriction_overlaps (restriction, open->from, release->today))
      return TRUE;
  }

  return FALSE;
}

static GradualPlan *
begin_again (const GradualPlan *plan, const GradualReliefRelease *release)
{
  return gradual_relief_begin_again (&(GradualReliefCase){
      .plan = plan,
      .today = release->today,
      .because = release->because,
  });
}

/**
 * gradual_relief_release:
 * @changes: (nullable) (element-type GradualChange): what is shorter than it was held is added
 *
 * Ends what forbids running. Unless something else still does, the weeks to come are taken back
 * from the plan that was held, eased after a stop, and fitted.
 *
 * Returns: (transfer full): the item so; @item itself where nothing is to be ended.
 */
GradualLibraryItem *
gradual_relief_release (const GradualLibraryItem *item, const GradualReliefRelease *release,
                        GArray *changes)
{
  g_autoptr (GradualPlan) closed = NULL;
  g_autoptr (GradualPlan) whole = NULL;
  g_autoptr (GradualPlan) eased = NULL;
  g_autoptr (GradualPlan) fitted = NULL;
  g_autoptr (GradualLibraryItem) changed = NULL;

  if (gradual_relief_find_open_kind (item->plan, release->kind) == NULL)
    return gradual_library_item_ref (item);

  closed = close_restrictions (item->plan, release);
  if (gradual_relief_find_open (closed) != NULL) {
    fitted = gradual_fit (closed, release->today, NULL);
    return gradual_library_item_with_plan (item, fitted);
  }

  whole = item->held != NULL ? take_weeks_back (closed, item->held, release->today)
                             : gradual_plan_ref (closed);
  eased = was_stopped_meanwhile (item->plan, release) ? begin_again (whole, release)
                                                      : gradual_plan_ref (whole);
  fitted = gradual_fit (eased, release->today, NULL);
  if (changes != NULL)
    gradual_changes_between (whole, fitted, changes);
  changed = gradual_library_item_with_plan (item, fitted);

  return gradual_library_item_with_held (changed, NULL);
}
