/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "rule.h"

static gboolean
in_force (const GradualPass *pass, GradualRestrictionKind kind, GradualDay first, GradualDay last)
{
  const GPtrArray *restrictions = pass->context->restrictions;

  for (guint i = 0; restrictions != NULL && i < restrictions->len; i++) {
    const GradualRestriction *restriction = g_ptr_array_index (restrictions, i);

    if (restriction->kind == kind && gradual_restriction_overlaps (restriction, first, last))
      return TRUE;
  }

  return FALSE;
}

static gboolean
forbids_run (const GradualPass *pass)
{
  return in_force (pass, GRADUAL_RESTRICTION_STOP, pass->day, pass->day);
}

static int
run_cap (const GradualPass *pass)
{
  if (forbids_run (pass))
    return 0;
  if (in_force (pass, GRADUAL_RESTRICTION_HOLD, pass->day, pass->day))
    return gradual_pass_longest (pass, NULL);

  return GRADUAL_NO_CAP;
}

static GradualDay
week_end (const GradualPass *pass)
{
  return gradual_pass_week_start (pass) + GRADUAL_DAYS_PER_WEEK - 1;
}

static int
hold_cap (const GradualPass *pass)
{
  return in_force (pass, GRADUAL_RESTRICTION_HOLD, gradual_pass_week_start (pass), week_end (pass))
             ? pass->credited[0]
             : GRADUAL_NO_CAP;
}

static int
reduce_percent (const GradualPass *pass)
{
  const GPtrArray *restrictions = pass->context->restrictions;
  int percent = GRADUAL_NO_CAP;

  for (guint i = 0; restrictions != NULL && i < restrictions->len; i++) {
    const GradualRestriction *restriction = g_ptr_array_index (restrictions, i);

    if (restriction->kind == GRADUAL_RESTRICTION_REDUCE &&
        gradual_restriction_overlaps (restriction, gradual_pass_week_start (pass), week_end (pass)))
      percent = MIN (percent, restriction->factor_percent);
  }

  return percent;
}

static int
week_cap (const GradualPass *pass)
{
  int percent = reduce_percent (pass);
  int reduced =
      percent == GRADUAL_NO_CAP ? GRADUAL_NO_CAP : gradual_pass_reference (pass) * percent / 100;

  return MIN (reduced, hold_cap (pass));
}

static char *
explain_run (const GradualPass *pass, int cap)
{
  GradualDay day = GRADUAL_DAY_NONE;
  g_autofree char *date = NULL;

  if (forbids_run (pass))
    return g_strdup (_ ("No running for now: pain has put the plan on a stop."));
  if (gradual_pass_longest (pass, &day) == 0)
    return g_strdup (_ ("No running for now: pain has put the plan on hold, and there is no run in "
                        "the last 30 days to stay at."));

  date = gradual_day_format_for_people (day);

  return g_strdup_printf (
      ngettext ("Up to %d minute while pain has put the plan on hold: that was your longest run in "
                "30 days, on %s.",
                "Up to %d minutes while pain has put the plan on hold: that was your longest run "
                "in 30 days, on %s.",
                (gulong)cap),
      cap, date);
}

static char *
explain_week (const GradualPass *pass, int cap)
{
  if (cap == hold_cap (pass))
    return g_strdup_printf (
        ngettext ("Up to %d minute in this week while pain has put the plan on hold: as much as "
                  "the week before.",
                  "Up to %d minutes in this week while pain has put the plan on hold: as much as "
                  "the week before.",
                  (gulong)cap),
        cap);

  return g_strdup_printf (
      ngettext ("Up to %d minute in this week, eased because of pain: %d %% of the largest of the "
                "three weeks before, %d minutes.",
                "Up to %d minutes in this week, eased because of pain: %d %% of the largest of the "
                "three weeks before, %d minutes.",
                (gulong)cap),
      cap, reduce_percent (pass), gradual_pass_reference (pass));
}

const GradualRule gradual_rule_pain = {
    .id = "pain",
    .title = N_ ("Pain"),
    .sentence = N_ ("Pain stops the plan, eases a week, or holds it: then no week is larger than "
                    "the one before and no run longer than the longest of the last 30 days."),
    .evidence = N_ ("The limits follow the pain-monitoring model, which was tested for pain of the "
                    "Achilles tendon only."),
    .run_cap = run_cap,
    .forbids_run = forbids_run,
    .week_cap = week_cap,
    .explain_run = explain_run,
    .explain_week = explain_week,
};
