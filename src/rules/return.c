/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "return.h"

#include <glib/gi18n-lib.h>

#include "away-days.h"
#include "rule.h"

/* No cap of a return is ever below these, minutes of a run and of a week. */
#define RUN_FLOOR  15
#define WEEK_FLOOR 45

/** Row: the table of the first week after a break; a percent of 0 stands for fixed minutes. */
typedef struct {
  int gap; /* days up to which the row holds */
  int percent;
  int week_minutes;
  int run_minutes;
} Row;

static const Row rows[] = {
    {14, 75, 0, 0}, {28, 60, 0, 0}, {56, 40, 0, 0}, {84, 0, 90, 30}, {G_MAXINT, 0, 45, 15},
};

/**
 * gradual_return_percent:
 * @gap: days between two runs
 *
 * Returns: with how much of what it was running begins again, in percent; 0 after so long a break
 *   that it begins anew.
 */
int
gradual_return_percent (int gap)
{
  guint i = 0;

  if (gap < GRADUAL_BREAK_DAYS)
    return 100;
  while (gap > rows[i].gap)
    i++;

  return rows[i].percent;
}

/* A break for pain or injury counts as the next longer kind of break. */
static const Row *
find_row (const GradualReturn *back)
{
  guint i = 0;

  while (back->gap > rows[i].gap)
    i++;
  if (back->for_pain && i + 1 < G_N_ELEMENTS (rows))
    i++;

  return &rows[i];
}

static gboolean
running_was_forbidden (const GradualPass *pass, GradualDay first, GradualDay last)
{
  const GPtrArray *restrictions = pass->context->restrictions;

  for (guint i = 0; restrictions != NULL && i < restrictions->len; i++) {
    const GradualRestriction *restriction = g_ptr_array_index (restrictions, i);

    if (gradual_restriction_forbids_running (restriction) &&
        gradual_restriction_overlaps (restriction, first, last))
      return TRUE;
  }

  return FALSE;
}

/* L₀: the longest credited run of the 30 days up to and including the last run. */
static int
longest_up_to_last_run (const GradualPass *pass)
{
  int longest = 0;

  for (int i = 0; i < GRADUAL_WINDOW_DAYS; i++)
    longest =
        MAX (longest, pass->longest[(pass->last_run - i) % (int)G_N_ELEMENTS (pass->longest)]);

  return longest;
}

/**
 * gradual_return_begin:
 * @day: the day of the first run after a break, which is about to be opened
 *
 * Begins the way back after a break.
 */
void
gradual_return_begin (GradualPass *pass, GradualDay day)
{
  pass->back = (GradualReturn){
      .in_force = TRUE,
      .first_week = pass->week,
      .gap = day - pass->last_run,
      .for_pain = running_was_forbidden (pass, pass->last_run + 1, day - 1) ||
                  gradual_away_is_for_injury (pass->context->away, pass->last_run + 1, day - 1),
      .week_before = pass->reference_at_last_run,
      .longest_before = longest_up_to_last_run (pass),
  };
  pass->week_is_return = TRUE;
}

/**
 * gradual_return_end_week:
 *
 * Ends the return after the first week that is back at the old level. Called when the week that has
 * ended is the first of the pass's credited weeks.
 */
void
gradual_return_end_week (GradualPass *pass)
{
  if (pass->back.in_force && pass->credited[0] >= MAX (pass->back.week_before, WEEK_FLOOR))
    pass->back.in_force = FALSE;
}

static int
run_cap (const GradualPass *pass)
{
  const GradualReturn *back = &pass->back;
  const Row *row;
  int cap;

  if (!back->in_force)
    return GRADUAL_NO_CAP;

  row = find_row (back);
  if (back->has_run)
    cap =
        MIN (back->longest_before, MAX (back->longest_since * 120 / 100, back->longest_since + 5));
  else if (row->percent > 0)
    cap = back->longest_before * row->percent / 100;
  else
    cap = row->run_minutes;

  return MAX (cap, RUN_FLOOR);
}

static int
week_cap (const GradualPass *pass)
{
  const GradualReturn *back = &pass->back;
  const Row *row;
  int cap;

  if (!pass->week_is_return)
    return GRADUAL_NO_CAP;

  row = find_row (back);
  if (back->first_week != pass->week)
    cap = MIN (back->week_before, MAX (pass->credited[0] * 120 / 100, pass->credited[0] + 15));
  else if (row->percent > 0)
    cap = back->week_before * row->percent / 100;
  else
    cap = row->week_minutes;

  return MAX (cap, WEEK_FLOOR);
}

static char *
explain_run (const GradualPass *pass, int cap)
{
  const GradualReturn *back = &pass->back;

  if (back->has_run)
    return g_strdup_printf (
        ngettext ("Up to %d minute on the way back after %d days without a run: the longest run "
                  "since was %d minutes.",
                  "Up to %d minutes on the way back after %d days without a run: the longest run "
                  "since was %d minutes.",
                  (gulong)cap),
        cap, back->gap, back->longest_since);

  return g_strdup_printf (
      ngettext ("Up to %d minute: it is the first run after %d days without one, and the longest "
                "run before them was %d minutes.",
                "Up to %d minutes: it is the first run after %d days without one, and the longest "
                "run before them was %d minutes.",
                (gulong)cap),
      cap, back->gap, back->longest_before);
}

static char *
explain_week (const GradualPass *pass, int cap)
{
  const GradualReturn *back = &pass->back;

  if (back->first_week != pass->week)
    return g_strdup_printf (
        ngettext ("Up to %d minute in this week, on the way back after %d days without a run: the "
                  "week before had %d minutes.",
                  "Up to %d minutes in this week, on the way back after %d days without a run: the "
                  "week before had %d minutes.",
                  (gulong)cap),
        cap, back->gap, pass->credited[0]);

  return g_strdup_printf (
      ngettext ("Up to %d minute in this week: it is the first after %d days without a run, and "
                "the largest week before them had %d minutes.",
                "Up to %d minutes in this week: it is the first after %d days without a run, and "
                "the largest week before them had %d minutes.",
                (gulong)cap),
      cap, back->gap, back->week_before);
}

const GradualRule gradual_rule_return = {
    .id = "return",
    .title = N_ ("After a break"),
    .sentence = N_ ("After eight days or more without a run the plan begins again with a part of "
                    "what it was, the smaller the longer the break, and grows back by a fifth a "
                    "week."),
    .evidence = N_ ("The steps come from coaches' tables, which do not agree with one another."),
    .run_cap = run_cap,
    .week_cap = week_cap,
    .explain_run = explain_run,
    .explain_week = explain_week,
};
