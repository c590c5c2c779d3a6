/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "week-summary.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "over-limit-words.h"

/**
 * gradual_week_summary_scale:
 * @report: what the rules say about the plan
 *
 * Returns: the minutes that a whole bar stands for: the largest total or cap of all weeks, so that
 *   the bars of a plan can be compared.
 */
int
gradual_week_summary_scale (const GradualReport *report)
{
  int scale = 1;

  for (guint i = 0; i < report->weeks->len; i++) {
    const GradualWeekReport *week = &g_array_index (report->weeks, GradualWeekReport, i);

    scale = MAX (scale, MAX (week->minutes, week->cap));
  }

  return scale;
}

/* The change against the reference in whole percent, rounded towards zero so that a tenth is never
 * shown as more than a tenth. */
static char *
change_label (const GradualWeekReport *numbers)
{
  int percent;

  if (numbers->reference <= 0)
    return g_strdup ("");

  percent = (numbers->minutes - numbers->reference) * 100 / numbers->reference;
  if (percent < 0)
    /* TRANSLATORS: a week has this much less than the weeks before; the sign is a minus. */
    return g_strdup_printf (_ ("−%d %%"), -percent);

  /* TRANSLATORS: a week has this much more than the weeks before. */
  return g_strdup_printf (_ ("+%d %%"), percent);
}

/* Whether a restriction forbids running on a day, and which one. */
static const GradualRestriction *
find_forbidding (const GradualPlan *plan, GradualDay day)
{
  for (guint i = 0; i < plan->restrictions->len; i++) {
    const GradualRestriction *restriction = g_ptr_array_index (plan->restrictions, i);

    if (gradual_restriction_forbids_running (restriction) &&
        gradual_restriction_overlaps (restriction, day, day))
      return restriction;
  }

  return NULL;
}

/* A race stays where the runner is away. */
static gboolean
is_away (const GradualPlan *plan, GradualDay day)
{
  return gradual_plan_away_on (plan, day) != NULL && gradual_plan_run_on (plan, day) == NULL;
}

static gboolean
is_forbidden (const GradualPlan *plan, const GradualWeek *week, GradualDay today)
{
  GradualDay end = week->start + GRADUAL_DAYS_PER_WEEK;

  for (GradualDay day = MAX (today, week->start); day < end; day++)
    if (find_forbidding (plan, day) == NULL && !is_away (plan, day))
      return FALSE;

  return today < end;
}

/* A week without running is no week of any phase. */
static const char *
phase_label (const GradualPlan *plan, const GradualWeek *week, gboolean forbidden)
{
  const GradualRestriction *last =
      forbidden ? find_forbidding (plan, week->start + GRADUAL_DAYS_PER_WEEK - 1) : NULL;

  if (!forbidden)
    return gradual_phase_label (week->phase);
  if (last == NULL)
    /* TRANSLATORS: a week in which there is no running, because the runner is away. */
    return C_ ("phase", "Away");

  return last->kind == GRADUAL_RESTRICTION_RED_FLAG
             /* TRANSLATORS: a week in which there is no running, because of a warning sign. */
             ? C_ ("phase", "Suspended")
             /* TRANSLATORS: a week in which there is no running, because of pain. */
             : C_ ("phase", "Stopped");
}

/** Look: what lengths are shown in. */
typedef struct {
  GradualUnits units;
  int pace;
} Look;

static char *
spoken_length (const Look *look, int minutes)
{
  return gradual_units_spoken (look->units, minutes, look->pace);
}

/* What is left of a week in which there is no running, or none any more. */
static const char *
no_running (const GradualWeekReport *numbers)
{
  return numbers->minutes > 0 ? _ ("no more running") : _ ("no running");
}

/* How much more the rules allow; of a week that is over, how much of what was planned was run;
 * where more was run than they allow, how much. While the amounts are small that is said in the
 * long version alone. */
static char *
room_label (const GradualWeekSummary *summary, const GradualWeek *week,
            const GradualWeekReport *numbers, const GradualFinding *over, const Look *look)
{
  gboolean is_loud = summary->alert >= GRADUAL_ALERT_AMBER;
  int left = is_loud ? over->asked - over->allowed : MAX (0, numbers->cap - numbers->minutes);
  g_autofree char *length = gradual_units_label (
      look->units, summary->is_over && !is_loud ? gradual_week_minutes (week) : left, look->pace);

  if (is_loud)
    /* TRANSLATORS: how much more was run in a week than would have been gradual. */
    return g_strdup_printf (_ ("%s over"), length);
  if (summary->is_over)
    /* TRANSLATORS: after what was run in a week, as in "2 h 58 … of 3 h 05 planned". */
    return g_strdup_printf (_ ("of %s planned"), length);
  if (summary->is_forbidden)
    return g_strdup (no_running (numbers));
  if (left == 0)
    /* TRANSLATORS: a week has as much as the rules allow. */
    return g_strdup (_ ("no room left"));

  /* TRANSLATORS: how much more the rules allow in a week. */
  return g_strdup_printf (_ ("%s left"), length);
}

static char *
speak (const GradualWeekSummary *summary, const GradualWeekReport *numbers, const Look *look)
{
  g_autofree char *total = spoken_length (look, numbers->minutes);
  g_autofree char *cap = spoken_length (look, numbers->cap);

  if (summary->is_forbidden)
    /* TRANSLATORS: a week for a screen reader: "Week 7, Suspended, 12–18 May, 0 minutes, no
     * running". */
    return g_strdup_printf (_ ("%s, %s, %s, %s, %s"), summary->title, summary->phase_label,
                            summary->dates, total, no_running (numbers));

  /* TRANSLATORS: a week for a screen reader: "Week 7, Build, 12–18 May, 2 hours 58 minutes of at
   * most 3 hours 9 minutes". */
  return g_strdup_printf (_ ("%s, %s, %s, %s of at most %s"), summary->title, summary->phase_label,
                          summary->dates, total, cap);
}

static void
add_over (GradualWeekSummary *summary, const GradualFinding *over)
{
  g_autofree char *before = g_steal_pointer (&summary->spoken);

  /* TRANSLATORS: between the parts of "Friday 12 June, easy run, 45 minutes, planned". */
  summary->spoken = g_strconcat (before, C_ ("list", ", "), gradual_alert_title (over->alert), ": ",
                                 over->because, NULL);
}

/**
 * gradual_week_summary_init:
 * @summary: (out): what is shown for the week; clear it after use
 * @plan: the plan
 * @index: the week's place in it, from 0
 * @report: what the rules say about the plan
 * @scale: the minutes of a whole bar, of gradual_week_summary_scale()
 * @today: the day it is
 * @units: what lengths are shown in
 */
void
gradual_week_summary_init (GradualWeekSummary *summary, const GradualPlan *plan, guint index,
                           const GradualReport *report, int scale, GradualDay today,
                           GradualUnits units)
{
  const GradualWeek *week = gradual_plan_week (plan, index);
  const GradualWeekReport *numbers = &g_array_index (report->weeks, GradualWeekReport, index);
  GradualDay last = week->start + GRADUAL_DAYS_PER_WEEK - 1;
  Look look = {units, plan->head.runner.easy_pace_s_per_km};
  gboolean forbidden = is_forbidden (plan, week, today);
  const GradualFinding *over = gradual_over_limit_of_week (report, week->number);
  int cap = forbidden ? numbers->minutes : numbers->cap;

  g_return_if_fail (scale > 0);

  *summary = (GradualWeekSummary){
      .phase = week->phase,
      .is_current = today >= week->start && today <= last,
      .is_over = today > last,
      .is_forbidden = forbidden,
      .alert = over != NULL ? over->alert : GRADUAL_ALERT_NONE,
      .phase_label = phase_label (plan, week, forbidden),
      /* TRANSLATORS: a week of the plan, by its number. */
      .title = g_strdup_printf (_ ("Week %d"), week->number),
      .dates = gradual_date_range_label (week->start, last),
      .total = gradual_units_label (units, numbers->minutes, look.pace),
      .change = forbidden ? g_strdup ("") : change_label (numbers),
      .bar_fraction = MIN (1.0, (double)numbers->minutes / scale),
      .cap_fraction = MIN (1.0, (double)cap / scale),
  };
  summary->room = room_label (summary, week, numbers, over, &look);
  summary->spoken = speak (summary, numbers, &look);
  if (over != NULL)
    add_over (summary, over);
}

/** gradual_week_summary_clear: frees the strings. */
void
gradual_week_summary_clear (GradualWeekSummary *summary)
{
  g_clear_pointer (&summary->title, g_free);
  g_clear_pointer (&summary->dates, g_free);
  g_clear_pointer (&summary->total, g_free);
  g_clear_pointer (&summary->change, g_free);
  g_clear_pointer (&summary->room, g_free);
  g_clear_pointer (&summary->spoken, g_free);
}
