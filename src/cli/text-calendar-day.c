/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text-calendar-private.h"

#include <glib/gi18n-lib.h>

static int
logged_minutes (const GradualPlan *plan, GradualDay day)
{
  int minutes = 0;

  for (guint i = gradual_plan_first_log_since (plan, day); i < plan->log->len; i++) {
    const GradualLogEntry *entry = g_ptr_array_index (plan->log, i);

    if (entry->day != day)
      break;
    minutes += gradual_log_entry_minutes (entry);
  }

  return minutes;
}

static GradualCalendarMark
mark_of_run (const GradualRun *run)
{
  static const GradualCalendarMark marks[] = {
      [GRADUAL_RUN_EASY] = GRADUAL_MARK_NONE,
      [GRADUAL_RUN_LONG] = GRADUAL_MARK_LONG,
      [GRADUAL_RUN_STEADY] = GRADUAL_MARK_STEADY,
      [GRADUAL_RUN_WALK_RUN] = GRADUAL_MARK_WALK_RUN,
      [GRADUAL_RUN_CADENCE_DRILL] = GRADUAL_MARK_CADENCE_DRILL,
      [GRADUAL_RUN_RACE] = GRADUAL_MARK_RACE,
  };

  return marks[run->kind];
}

/**
 * gradual_calendar_cell:
 *
 * Returns: what the calendar shows for the day: what was run, else what is or was planned. What was
 *   planned for a day away was not missed.
 */
GradualCalendarCell
gradual_calendar_cell (const GradualCalendar *calendar, GradualDay day)
{
  const GradualRun *run = gradual_plan_run_on (calendar->plan, day);
  GradualCalendarCell cell = {GRADUAL_ABSENT, GRADUAL_MARK_REST};

  if (gradual_plan_has_log_on (calendar->plan, day)) {
    cell.minutes = logged_minutes (calendar->plan, day);
    cell.mark = GRADUAL_MARK_DONE;
  } else if (gradual_plan_away_on (calendar->plan, day) != NULL &&
             (run == NULL || day < calendar->style->as_of)) {
    cell.mark = GRADUAL_MARK_AWAY;
  } else if (run != NULL) {
    cell.minutes = run->minutes != GRADUAL_MINUTES_UNKNOWN ? run->minutes : GRADUAL_ABSENT;
    cell.mark = day < calendar->style->as_of ? GRADUAL_MARK_MISSED : mark_of_run (run);
  }

  return cell;
}

/** gradual_calendar_mark_sign: Returns: (transfer none): the sign, "" for none. */
const char *
gradual_calendar_mark_sign (const GradualCalendar *calendar, GradualCalendarMark mark)
{
  switch (mark) {
  case GRADUAL_MARK_REST:
    return calendar->glyphs->rest;
  case GRADUAL_MARK_LONG:
    /* TRANSLATORS: one letter that stands for a long run in the calendar of a terminal. */
    return C_ ("mark", "L");
  case GRADUAL_MARK_STEADY:
    /* TRANSLATORS: one letter that stands for a steady run in the calendar of a terminal. */
    return C_ ("mark", "S");
  case GRADUAL_MARK_WALK_RUN:
    /* TRANSLATORS: one letter that stands for walk and run in the calendar of a terminal. */
    return C_ ("mark", "w");
  case GRADUAL_MARK_CADENCE_DRILL:
    /* TRANSLATORS: one letter that stands for a cadence drill in the calendar of a terminal. */
    return C_ ("mark", "c");
  case GRADUAL_MARK_RACE:
    return calendar->glyphs->race;
  case GRADUAL_MARK_DONE:
    return calendar->glyphs->done;
  case GRADUAL_MARK_MISSED:
    return calendar->glyphs->missed;
  case GRADUAL_MARK_AWAY:
    /* TRANSLATORS: one letter that stands for a day away in the calendar of a terminal. */
    return C_ ("mark", "a");
  case GRADUAL_MARK_NONE:
  default:
    return "";
  }
}

/** gradual_calendar_mark_style: Returns: how a day with the mark stands out. */
GradualTextStyle
gradual_calendar_mark_style (GradualCalendarMark mark)
{
  static const GradualTextStyle styles[GRADUAL_N_MARKS] = {
      [GRADUAL_MARK_REST] = GRADUAL_TEXT_FAINT,  [GRADUAL_MARK_LONG] = GRADUAL_TEXT_STRONG,
      [GRADUAL_MARK_RACE] = GRADUAL_TEXT_STRONG, [GRADUAL_MARK_STEADY] = GRADUAL_TEXT_NOTICE,
      [GRADUAL_MARK_DONE] = GRADUAL_TEXT_GOOD,   [GRADUAL_MARK_MISSED] = GRADUAL_TEXT_ALERT,
      [GRADUAL_MARK_AWAY] = GRADUAL_TEXT_FAINT,
  };

  return styles[mark];
}
