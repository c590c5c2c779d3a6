/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text-calendar-private.h"

#include <glib/gi18n-lib.h>

#include "rules/ramp.h"
#include "rules/rule.h"
#include "text-day.h"
#include "text-width.h"

static void
append_paragraph (const GradualCalendar *calendar, GString *to, const char *text)
{
  g_autofree char *clean = gradual_text_clean (text);

  gradual_text_append_wrapped (to, clean, calendar->style->columns, "");
}

/* The planner's message says how many weeks there are, so that only the days are missing there. */
static char *
span_sentence (const GradualPlan *plan, gboolean counts_weeks)
{
  /* TRANSLATORS: a date with its year; see strftime(3) for the letters. */
  const char *format = _ ("%a %-d %B %Y");
  GradualDay race = plan->head.goal.race_date;
  gboolean is_race = race != GRADUAL_DAY_NONE;
  guint n_weeks = gradual_plan_n_weeks (plan);
  g_autofree char *first = gradual_text_day (gradual_plan_start (plan), format);
  g_autofree char *last = gradual_text_day (is_race ? race : gradual_plan_end (plan), format);

  if (!counts_weeks)
    return g_strdup_printf (is_race ? _ ("From %s to the race on %s.") : _ ("From %s to %s."),
                            first, last);
  if (is_race)
    return g_strdup_printf (ngettext ("%u week from %s to the race on %s.",
                                      "%u weeks from %s to the race on %s.", n_weeks),
                            n_weeks, first, last);

  return g_strdup_printf (ngettext ("%u week from %s to %s.", "%u weeks from %s to %s.", n_weeks),
                          n_weeks, first, last);
}

static char *
growth_sentence (const GradualPlan *plan)
{
  int first = gradual_week_minutes (gradual_plan_week (plan, 0)), peak = first, longest = 0;
  GradualDay longest_day = GRADUAL_DAY_NONE;
  g_autofree char *date = NULL;

  for (guint i = 0; i < gradual_plan_n_weeks (plan); i++) {
    const GradualWeek *week = gradual_plan_week (plan, i);

    peak = MAX (peak, gradual_week_minutes (week));
    for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++)
      if (gradual_run_limited_minutes (week->runs[day]) > longest) {
        longest = week->runs[day]->minutes;
        longest_day = week->start + day;
      }
  }
  if (longest == 0)
    return g_strdup ("");
  date = gradual_day_format_for_people (longest_day);

  return g_strdup_printf (_ ("From %d to %d min a week, the longest run %d min on %s."), first,
                          peak, longest, date);
}

/** gradual_calendar_append_head: appends the plan's title, its sentence and the message. */
void
gradual_calendar_append_head (const GradualCalendar *calendar, GString *to)
{
  g_autoptr (GString) title = g_string_new (NULL);
  g_autofree char *clean = gradual_text_clean (calendar->plan->head.title);
  const char *message = calendar->style->message;
  g_autofree char *span = span_sentence (calendar->plan, message == NULL);
  g_autofree char *growth = message != NULL ? g_strdup (message) : growth_sentence (calendar->plan);
  g_autofree char *sentences = g_strconcat (span, " ", growth, NULL);

  if (clean[0] != '\0') {
    gradual_text_append_wrapped (title, clean, calendar->style->columns, "");
    g_string_truncate (title, title->len - 1);
    gradual_text_append_styled (to, title->str, GRADUAL_TEXT_STRONG, calendar->style->colour);
    g_string_append_c (to, '\n');
  }
  append_paragraph (calendar, to, sentences);
}

static const char *
mark_meaning (GradualCalendarMark mark)
{
  switch (mark) {
  case GRADUAL_MARK_LONG:
    return gradual_run_kind_label (GRADUAL_RUN_LONG);
  case GRADUAL_MARK_STEADY:
    return gradual_run_kind_label (GRADUAL_RUN_STEADY);
  case GRADUAL_MARK_WALK_RUN:
    return gradual_run_kind_label (GRADUAL_RUN_WALK_RUN);
  case GRADUAL_MARK_CADENCE_DRILL:
    return gradual_run_kind_label (GRADUAL_RUN_CADENCE_DRILL);
  case GRADUAL_MARK_RACE:
    return gradual_run_kind_label (GRADUAL_RUN_RACE);
  case GRADUAL_MARK_DONE:
    /* TRANSLATORS: what a sign in the calendar stands for: a run that was really run. */
    return _ ("Done");
  case GRADUAL_MARK_MISSED:
    /* TRANSLATORS: what a sign in the calendar stands for: a planned run that was not run. */
    return _ ("Missed");
  case GRADUAL_MARK_AWAY:
    return gradual_away_reason_label (GRADUAL_AWAY_UNSAID);
  case GRADUAL_MARK_NONE:
  case GRADUAL_MARK_REST:
  default:
    return NULL;
  }
}

static void
append_key (GPtrArray *keys, const char *sign, const char *meaning)
{
  g_ptr_array_add (keys, g_strdup_printf ("%s %s", sign, meaning));
}

/* Writes keys beside each other, as many to a line as fit. */
static void
append_keys (const GradualCalendar *calendar, GString *to, GPtrArray *keys)
{
  int used = 0;

  for (guint i = 0; i < keys->len; i++) {
    const char *key = g_ptr_array_index (keys, i);
    int width = gradual_text_width (key);

    if (used > 0 && used + 3 + width > calendar->style->columns) {
      g_string_append_c (to, '\n');
      used = 0;
    }
    g_string_append_printf (to, "%s%s", used > 0 ? "   " : "", key);
    used += width + (used > 0 ? 3 : 0);
  }
  g_string_append_c (to, '\n');
}

static GPtrArray *
used_marks (const GradualCalendar *calendar)
{
  GPtrArray *keys = g_ptr_array_new_with_free_func (g_free);
  gboolean used[GRADUAL_N_MARKS] = {FALSE};

  for (GradualDay day = gradual_plan_start (calendar->plan);
       day <= gradual_plan_end (calendar->plan); day++)
    used[gradual_calendar_cell (calendar, day).mark] = TRUE;
  for (int mark = 0; mark < GRADUAL_N_MARKS; mark++)
    if (used[mark] && mark_meaning (mark) != NULL)
      append_key (keys, gradual_calendar_mark_sign (calendar, mark), mark_meaning (mark));

  return keys;
}

/* Where the pattern that begins in @week ends, in weeks of the ramp from 0; @week itself at least.
 */
static int
last_week_of_pattern (GradualRamp ramp, int week, int n_weeks)
{
  GradualWalkBreaks breaks = gradual_ramp_walk_breaks (ramp, week);

  while (week + 1 < n_weeks) {
    GradualWalkBreaks next = gradual_ramp_walk_breaks (ramp, week + 1);

    if (next.run_seconds != breaks.run_seconds || next.walk_seconds != breaks.walk_seconds)
      break;
    week++;
  }

  return week;
}

static void
append_pattern (const GradualCalendar *calendar, GString *to, int first, int last)
{
  GradualWalkBreaks breaks = gradual_ramp_walk_breaks (calendar->plan->head.settings.ramp, first);
  g_autofree char *weeks = NULL;

  if (first == last)
    weeks = g_strdup_printf (_ ("Week %d"), first + 1);
  else
    /* TRANSLATORS: a range of weeks: the first number, a dash, the last number. */
    weeks = g_strdup_printf (_ ("Weeks %d%s%d"), first + 1, calendar->glyphs->range, last + 1);
  g_string_append (to, "  ");
  gradual_text_append_padded (to, weeks, 12);
  /* TRANSLATORS: a walk break pattern: how long to run and to walk by turns, minutes and seconds.
   */
  g_string_append_printf (to, _ ("run %d:%02d min, walk %d:%02d min"), breaks.run_seconds / 60,
                          breaks.run_seconds % 60, breaks.walk_seconds / 60,
                          breaks.walk_seconds % 60);
  g_string_append_c (to, '\n');
}

static void
append_ramp (const GradualCalendar *calendar, GString *to)
{
  GradualRamp ramp = calendar->plan->head.settings.ramp;
  int n_weeks = MIN (gradual_ramp_weeks (ramp), (int)gradual_plan_n_weeks (calendar->plan));

  if (n_weeks == 0)
    return;
  g_string_append_c (to, '\n');
  append_paragraph (calendar, to,
                    _ ("Walk breaks in each run of the ramp; its minutes count both:"));
  for (int week = 0; week < n_weeks; week++) {
    int last = last_week_of_pattern (ramp, week, n_weeks);

    append_pattern (calendar, to, week, last);
    week = last;
  }
  /* The planner's message says as much. */
  if (calendar->style->message == NULL)
    append_paragraph (calendar, to, _ (gradual_rule_ramp.sentence));
}

/** gradual_calendar_append_legend: appends what the signs stand for, and what the ramp is. */
void
gradual_calendar_append_legend (const GradualCalendar *calendar, GString *to)
{
  g_autoptr (GPtrArray) keys = used_marks (calendar);

  append_key (keys, calendar->glyphs->cap, _ ("The most that the rules allow in the week"));
  if (gradual_plan_has_day (calendar->plan, calendar->style->today))
    append_key (keys, calendar->glyphs->current, _ ("This week"));
  append_keys (calendar, to, keys);
  append_paragraph (calendar, to,
                    _ ("Change is against the reference: the largest that counts of the three "
                       "weeks before."));
  append_ramp (calendar, to);
}
