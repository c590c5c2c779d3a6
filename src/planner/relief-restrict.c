/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "relief-restrict.h"

#include "relief-span.h"
#include "rules/fit.h"

/* Parts of the reference, percent, of the symptom guide's table of pain. */
#define EASED_PERCENT       75 /* the rest of a week that is eased */
#define SECOND_HOLD_PERCENT 80 /* a week that would be held a second time in a row */
#define RETURN_PERCENT      60 /* the first week after running had to stop */

static void
take_plan (GradualPlan **plan, GradualPlan *changed)
{
  gradual_plan_unref (*plan);
  *plan = changed;
}

static void
set_run (GradualPlan **plan, GradualDay day, GradualRun *run)
{
  take_plan (plan, gradual_plan_with_run (*plan, day, run));
  gradual_run_unref (run);
}

/* Whether what @wanted asks for is asked for already. */
static gboolean
is_in_force (const GradualPlan *plan, const GradualRestriction *wanted)
{
  for (guint i = 0; i < plan->restrictions->len; i++) {
    const GradualRestriction *present = g_ptr_array_index (plan->restrictions, i);

    if (present->kind == wanted->kind && present->from <= wanted->from &&
        (present->until == GRADUAL_DAY_NONE || present->until >= wanted->until) &&
        (wanted->kind != GRADUAL_RESTRICTION_REDUCE ||
         present->factor_percent <= wanted->factor_percent))
      return TRUE;
  }

  return FALSE;
}

/* Asked for a second time it is no stricter than once. */
static void
add_restriction (GradualPlan **plan, const GradualRestriction *wanted)
{
  g_autoptr (GradualRestriction) restriction = NULL;

  if (is_in_force (*plan, wanted) || wanted->from > gradual_plan_end (*plan))
    return;
  restriction = gradual_restriction_new (wanted);
  take_plan (plan, gradual_plan_with_restriction (*plan, restriction));
}

static void
add_hold (GradualPlan **plan, const GradualReliefCase *it, GradualDay from, GradualDay until)
{
  add_restriction (plan, &(GradualRestriction){
                             .kind = GRADUAL_RESTRICTION_HOLD,
                             .from = from,
                             .until = until,
                             .factor_percent = GRADUAL_ABSENT,
                             .because = it->because,
                         });
}

static void
add_reduce (GradualPlan **plan, const GradualReliefCase *it, const GradualReliefSpan *span,
            int percent)
{
  add_restriction (plan, &(GradualRestriction){
                             .kind = GRADUAL_RESTRICTION_REDUCE,
                             .from = span->first,
                             .until = span->last,
                             .factor_percent = percent,
                             .because = it->because,
                         });
}

/* A part of so little that no run is left of it is no easing: nobody meant to forbid running. */
static gboolean
leaves_a_run (int minutes, int percent)
{
  return minutes * percent / 100 >= GRADUAL_RUN_MINUTES_MIN;
}

static const GradualRun *
run_to_ease (const GradualPlan *plan, GradualDay day, GradualDay today)
{
  const GradualRun *run = gradual_relief_run_to_come (plan, day, today);

  return run != NULL && run->kind != GRADUAL_RUN_RACE ? run : NULL;
}

static void
shorten_to (GradualPlan **plan, GradualDay day, const GradualRun *run, int minutes)
{
  int shortened = MAX (minutes, GRADUAL_RUN_MINUTES_MIN);

  if (shortened < run->minutes)
    set_run (plan, day, gradual_run_with_minutes (run, shortened));
}

/* Returns the longest run that is left of the span. */
static int
shorten_runs (GradualPlan **plan, const GradualReliefCase *it, const GradualReliefSpan *span,
              int percent)
{
  int longest = 0;

  for (GradualDay day = span->first; day <= span->last; day++) {
    const GradualRun *run = run_to_ease (*plan, day, it->today);

    if (run == NULL)
      continue;
    shorten_to (plan, day, run, run->minutes * percent / 100);
    longest = MAX (longest, gradual_plan_run_on (*plan, day)->minutes);
  }

  return longest;
}

static void
shorten_next_week (GradualPlan **plan, const GradualReliefCase *it, const GradualReliefSpan *span,
                   int longest)
{
  for (GradualDay day = span->last + 1; day <= span->last + GRADUAL_DAYS_PER_WEEK; day++) {
    const GradualRun *run = run_to_ease (*plan, day, it->today);

    if (run != NULL)
      shorten_to (plan, day, run, longest);
  }
}

/* Finds the days to ease or hold. Where that was done today and took the last run of the week with
 * it, it is done: the next week is not meant. */
static gboolean
find_span (const GradualReliefCase *it, GradualReliefSpan *span)
{
  if (!gradual_relief_find_span (it->plan, it->today, it->today, span))
    return FALSE;
  if (span->first == it->today)
    return TRUE;

  for (guint i = 0; i < it->plan->restrictions->len; i++) {
    const GradualRestriction *restriction = g_ptr_array_index (it->plan->restrictions, i);

    if (restriction->from == it->today && !gradual_restriction_forbids_running (restriction))
      return FALSE;
  }

  return TRUE;
}

static void
change_kinds (GradualPlan **plan, const GradualReliefCase *it, const GradualReliefSpan *span,
              gboolean only_steady, GradualRunKind kind)
{
  for (GradualDay day = span->first; day <= span->last; day++) {
    const GradualRun *run = run_to_ease (*plan, day, it->today);

    if (run != NULL && run->kind != kind && (!only_steady || run->kind == GRADUAL_RUN_STEADY))
      set_run (plan, day, gradual_run_with_kind (run, kind));
  }
}

/**
 * gradual_relief_ease:
 * @was_eased: whether that was done before, in the same week
 *
 * Eases the rest of the week under way to 0.75 of its reference and has the next week repeat it.
 * Where the reference is too small for a part of it to hold a run, as in a beginner's first week,
 * the runs themselves are shortened to three quarters, and those of the next week to the longest of
 * them. Nothing tells such runs from any others, so that has to be known from elsewhere.
 *
 * Returns: (transfer full): the plan eased.
 */
GradualPlan *
gradual_relief_ease (const GradualReliefCase *it, gboolean was_eased)
{
  GradualPlan *plan = gradual_plan_ref (it->plan);
  GradualReliefSpan span;
  GradualReliefMeasure measure;

  if (!find_span (it, &span))
    return plan;

  gradual_relief_measure (plan, span.next_run, it->today, &measure);
  if (leaves_a_run (measure.reference, EASED_PERCENT)) {
    add_reduce (&plan, it, &span, EASED_PERCENT);
    add_hold (&plan, it, span.last + 1, span.last + GRADUAL_DAYS_PER_WEEK);
  } else if (!was_eased) {
    shorten_next_week (&plan, it, &span, shorten_runs (&plan, it, &span, EASED_PERCENT));
  }

  return plan;
}

/* Whether the week before the span was held, or reduced because it would have been held a second
 * time. */
static gboolean
was_held_before (const GradualReliefCase *it, const GradualReliefSpan *span)
{
  GradualDay end = span->last - GRADUAL_DAYS_PER_WEEK;

  for (guint i = 0; i < it->plan->restrictions->len; i++) {
    const GradualRestriction *restriction = g_ptr_array_index (it->plan->restrictions, i);
    gboolean holds = restriction->kind == GRADUAL_RESTRICTION_HOLD ||
                     (restriction->kind == GRADUAL_RESTRICTION_REDUCE &&
                      restriction->factor_percent == SECOND_HOLD_PERCENT);

    if (holds && gradual_restriction_overlaps (restriction, end - GRADUAL_DAYS_PER_WEEK + 1, end))
      return TRUE;
  }

  return FALSE;
}

/**
 * gradual_relief_hold:
 *
 * Holds the rest of the week under way: no more than the week before, no run longer than the
 * longest of 30 days, and easy only. Where the week before was held already, 0.80 of the reference
 * instead; where there is nothing to be held at, 0.75 of it.
 *
 * Returns: (transfer full): the plan held.
 */
GradualPlan *
gradual_relief_hold (const GradualReliefCase *it)
{
  GradualPlan *plan = gradual_plan_ref (it->plan);
  GradualReliefSpan span;
  GradualReliefMeasure measure;
  gboolean is_second;
  int percent;

  if (!find_span (it, &span))
    return plan;

  gradual_relief_measure (plan, span.next_run, it->today, &measure);
  is_second = was_held_before (it, &span);
  percent = is_second ? SECOND_HOLD_PERCENT : EASED_PERCENT;
  if (!is_second && MIN (measure.week_before, measure.longest) >= GRADUAL_RUN_MINUTES_MIN)
    add_hold (&plan, it, span.first, span.last);
  else if (leaves_a_run (measure.reference, percent))
    add_reduce (&plan, it, &span, percent);
  change_kinds (&plan, it, &span, TRUE, GRADUAL_RUN_EASY);

  return plan;
}

static void
reduce_span (GradualPlan **plan, const GradualReliefCase *it, const GradualReliefSpan *span,
             int percent)
{
  GradualReliefMeasure measure;

  gradual_relief_measure (*plan, span->next_run, it->today, &measure);
  if (leaves_a_run (measure.reference, percent))
    add_reduce (plan, it, span, percent);
  else
    shorten_runs (plan, it, span, percent);
}

static gboolean
is_skipping (const GradualReliefCase *it)
{
  for (guint i = 0; i < it->plan->restrictions->len; i++) {
    const GradualRestriction *restriction = g_ptr_array_index (it->plan->restrictions, i);

    if (restriction->kind == GRADUAL_RESTRICTION_STOP &&
        gradual_restriction_overlaps (restriction, it->today, it->today))
      return TRUE;
  }

  return FALSE;
}

/**
 * gradual_relief_skip:
 *
 * Leaves the next run out, and eases the week of the run after it to 0.75 of its reference. While a
 * run is being left out already nothing more is.
 *
 * Returns: (transfer full): the plan without that run.
 */
GradualPlan *
gradual_relief_skip (const GradualReliefCase *it)
{
  GradualPlan *plan = gradual_plan_ref (it->plan);
  GradualDay skipped = gradual_relief_next_run (plan, it->today, it->today);
  GradualReliefSpan span;

  if (skipped == GRADUAL_DAY_NONE || is_skipping (it))
    return plan;

  add_restriction (&plan, &(GradualRestriction){
                              .kind = GRADUAL_RESTRICTION_STOP,
                              .from = it->today,
                              .until = skipped,
                              .factor_percent = GRADUAL_ABSENT,
                              .because = it->because,
                          });
  take_plan (&plan, gradual_plan_with_run (plan, skipped, NULL));
  if (gradual_relief_find_span (plan, skipped + 1, it->today, &span))
    reduce_span (&plan, it, &span, EASED_PERCENT);

  return plan;
}

/**
 * gradual_relief_begin_again:
 *
 * Begins again after running had to stop because of pain: the week under way, or where no run is
 * left in it the next one, at 0.60 of its reference and with walk breaks.
 *
 * Returns: (transfer full): the plan with that beginning.
 */
GradualPlan *
gradual_relief_begin_again (const GradualReliefCase *it)
{
  GradualPlan *plan = gradual_plan_ref (it->plan);
  GradualReliefSpan span;

  if (!gradual_relief_find_span (plan, it->today, it->today, &span))
    return plan;

  reduce_span (&plan, it, &span, RETURN_PERCENT);
  change_kinds (&plan, it, &span, FALSE, GRADUAL_RUN_WALK_RUN);

  return plan;
}
