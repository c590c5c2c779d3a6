/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text-calendar.h"

#include <glib/gi18n-lib.h>

#include "rules/rule.h"
#include "text-bar.h"
#include "text-calendar-private.h"
#include "text-day.h"
#include "text-width.h"

#define BAR_COLUMNS_MIN 6
#define BAR_COLUMNS_MAX 24

/** Columns: how wide each part of a line is, in columns. */
typedef struct {
  int number;
  int dates;
  gboolean whole_dates; /* the last day of a week too, not just the first one */
  int phase;
  int gap; /* before each day */
  int minutes;
  int total;
  int change;
  int cap;
  int bar;
} Columns;

/** Table: the weeks of a calendar. */
typedef struct {
  GradualCalendar calendar;
  GPtrArray *dates; /* (element-type utf8): of each week */
  Columns columns;
  GradualBar bar;
} Table;

static const GradualWeekReport *
find_report (const Table *table, int number)
{
  const GArray *weeks = table->calendar.report->weeks;

  for (guint i = 0; i < weeks->len; i++)
    if (g_array_index (weeks, GradualWeekReport, i).number == number)
      return &g_array_index (weeks, GradualWeekReport, i);

  return NULL;
}

static GDateMonth
month_of (GradualDay day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32)day);

  return g_date_get_month (&date);
}

static char *
week_dates (const Table *table, const GradualWeek *week)
{
  /* TRANSLATORS: a day and a short month in a table; see strftime(3) for the letters. */
  const char *format = _ ("%-d %b");
  GradualDay end = week->start + GRADUAL_DAYS_PER_WEEK - 1;
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (!table->columns.whole_dates)
    return gradual_text_day (week->start, format);
  if (month_of (week->start) == month_of (end)) {
    /* TRANSLATORS: the first and the last day of a week within one month, "23–29 Nov": this is the
     * part before the dash, "%-d %b" with context "last day" the one behind it. */
    first = gradual_text_day (week->start, C_ ("first day", "%-d"));
    last = gradual_text_day (end, C_ ("last day", "%-d %b"));
  } else {
    first = gradual_text_day (week->start, format);
    last = gradual_text_day (end, format);
  }

  return g_strconcat (first, table->calendar.glyphs->range, last, NULL);
}

static char *
change_text (const GradualWeekReport *report)
{
  int change;

  if (report->reference <= 0)
    return g_strdup ("");
  change = (int)(((gint64)report->minutes - report->reference) * 100 / report->reference);

  if (change == 0)
    return g_strdup (_ ("0%"));

  /* TRANSLATORS: a change in percent with its sign; "%%" is the percent sign. */
  return g_strdup_printf (_ ("%+d%%"), change);
}

static char *
cap_text (const GradualWeekReport *report)
{
  return report->cap == GRADUAL_NO_CAP ? g_strdup ("") : g_strdup_printf ("%d", report->cap);
}

static void
widen (int *columns, const char *text)
{
  *columns = MAX (*columns, gradual_text_width (text));
}

static void
widen_for_number (int *columns, int number)
{
  int digits = 1;

  for (; number >= 10; number /= 10)
    digits++;
  *columns = MAX (*columns, digits);
}

static void
widen_for_week (Table *table, const GradualWeek *week)
{
  Columns *columns = &table->columns;
  const GradualWeekReport *report = find_report (table, week->number);
  char *dates = week_dates (table, week);
  int widest = 0;

  g_ptr_array_add (table->dates, dates);
  widen (&columns->dates, dates);
  widen (&columns->phase, gradual_phase_label (week->phase));
  for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++)
    widest = MAX (widest, gradual_calendar_cell (&table->calendar, week->start + day).minutes);
  widen_for_number (&columns->minutes, widest);
  if (report != NULL) {
    g_autofree char *change = change_text (report);

    widen (&columns->change, change);
    widen_for_number (&columns->total, report->minutes);
    if (report->cap != GRADUAL_NO_CAP)
      widen_for_number (&columns->cap, report->cap);
  }
}

static void
measure (Table *table, gboolean whole)
{
  Columns *columns = &table->columns;
  int used;

  *columns = (Columns){.whole_dates = whole, .gap = whole ? 1 : 0, .minutes = 3};
  g_ptr_array_set_size (table->dates, 0);
  widen (&columns->dates, _ ("Week"));
  widen (&columns->total, _ ("Min"));
  widen (&columns->change, _ ("Change"));
  widen (&columns->cap, _ ("Cap"));
  for (int day = G_DATE_MONDAY; day <= G_DATE_SUNDAY; day++)
    widen (&columns->minutes, gradual_weekday_short_name (day));
  widen_for_number (&columns->number, (int)gradual_plan_n_weeks (table->calendar.plan));
  for (guint i = 0; i < gradual_plan_n_weeks (table->calendar.plan); i++)
    widen_for_week (table, gradual_plan_week (table->calendar.plan, i));

  used = 2 + columns->number + 2 + columns->dates + 2 + columns->phase + 1 +
         GRADUAL_DAYS_PER_WEEK * (columns->gap + columns->minutes + 1) + 2 + 2 + columns->total +
         2 + columns->change + 2 + columns->cap;
  columns->bar = MIN (table->calendar.style->columns - used, BAR_COLUMNS_MAX);
}

/* The end of the bars: the largest week, and its cap too where that does not dwarf it. */
static int
bar_scale (const Table *table)
{
  const GArray *weeks = table->calendar.report->weeks;
  int largest = 1, cap = 1;

  for (guint i = 0; i < weeks->len; i++) {
    const GradualWeekReport *week = &g_array_index (weeks, GradualWeekReport, i);

    largest = MAX (largest, week->minutes);
    if (week->cap != GRADUAL_NO_CAP)
      cap = MAX (cap, week->cap);
  }

  return MAX (largest, MIN (cap, largest / 2 * 3));
}

static void
append_heading (const Table *table, GString *to)
{
  const Columns *columns = &table->columns;
  g_autoptr (GString) line = g_string_new (NULL);

  g_string_append_printf (line, "%*s", 2 + columns->number + 2, "");
  gradual_text_append_padded (line, _ ("Week"), columns->dates + 2);
  gradual_text_append_padded (line, "", columns->phase + 1);
  for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++) {
    GDateWeekday weekday = gradual_day_weekday (gradual_plan_start (table->calendar.plan) + day);

    gradual_text_append_padded (line, gradual_weekday_short_name (weekday),
                                -(columns->gap + columns->minutes));
    g_string_append_c (line, ' ');
  }
  g_string_append_printf (line, "%*s", 2 + columns->bar, "");
  gradual_text_append_padded (line, _ ("Min"), -(2 + columns->total));
  gradual_text_append_padded (line, _ ("Change"), -(2 + columns->change));
  gradual_text_append_padded (line, _ ("Cap"), -(2 + columns->cap));
  gradual_text_append_styled (to, line->str, GRADUAL_TEXT_FAINT, table->calendar.style->colour);
  g_string_append_c (to, '\n');
}

static void
append_number (GString *to, int number, int width)
{
  char text[16];

  g_snprintf (text, sizeof text, "%d", number);
  gradual_text_append_padded (to, text, -width);
}

static void
append_cell (const Table *table, GString *to, GradualDay day)
{
  GradualCalendarCell cell = gradual_calendar_cell (&table->calendar, day);
  const char *sign = gradual_calendar_mark_sign (&table->calendar, cell.mark);
  int width = table->columns.gap + table->columns.minutes;
  g_autoptr (GString) text = g_string_new (NULL);

  if (cell.mark == GRADUAL_MARK_REST || cell.mark == GRADUAL_MARK_AWAY) {
    gradual_text_append_padded (text, sign, -width);
    g_string_append_c (text, ' ');
  } else {
    if (cell.minutes != GRADUAL_ABSENT)
      append_number (text, cell.minutes, width);
    else
      gradual_text_append_padded (text, "", width);
    gradual_text_append_padded (text, sign, 1);
  }
  gradual_text_append_styled (to, text->str, gradual_calendar_mark_style (cell.mark),
                              table->calendar.style->colour);
}

static void
append_numbers (const Table *table, GString *to, const GradualWeekReport *report,
                GradualTextStyle style)
{
  const Columns *columns = &table->columns;
  gboolean colour = table->calendar.style->colour;
  g_autofree char *change = change_text (report);
  g_autofree char *cap = cap_text (report);
  g_autoptr (GString) text = g_string_new (NULL);

  gradual_text_append_bar (to, &table->bar, report->minutes, report->cap, style);
  append_number (text, report->minutes, 2 + columns->total);
  gradual_text_append_styled (
      to, text->str, report->minutes > report->cap ? GRADUAL_TEXT_ALERT : GRADUAL_TEXT_STRONG,
      colour);
  gradual_text_append_padded (to, change, -(2 + columns->change));
  g_string_truncate (text, 0);
  gradual_text_append_padded (text, cap, -(2 + columns->cap));
  gradual_text_append_styled (to, text->str, GRADUAL_TEXT_FAINT, colour);
}

static void
append_week_head (const Table *table, GString *to, guint index)
{
  const GradualWeek *week = gradual_plan_week (table->calendar.plan, index);
  const Columns *columns = &table->columns;
  GradualDay today = table->calendar.style->today;
  gboolean is_current = today >= week->start && today < week->start + GRADUAL_DAYS_PER_WEEK;
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, "%s ", is_current ? table->calendar.glyphs->current : " ");
  append_number (text, week->number, columns->number);
  g_string_append (text, "  ");
  gradual_text_append_padded (text, g_ptr_array_index (table->dates, index), columns->dates + 2);
  gradual_text_append_padded (text, gradual_phase_label (week->phase), columns->phase + 1);
  gradual_text_append_styled (to, text->str, is_current ? GRADUAL_TEXT_STRONG : GRADUAL_TEXT_PLAIN,
                              table->calendar.style->colour);
}

static GradualTextStyle
bar_style (GradualPhase phase)
{
  return phase == GRADUAL_PHASE_BUILD || phase == GRADUAL_PHASE_RAMP ? GRADUAL_TEXT_GOOD
                                                                     : GRADUAL_TEXT_NOTICE;
}

static void
append_week (const Table *table, GString *to, guint index)
{
  const GradualWeek *week = gradual_plan_week (table->calendar.plan, index);
  const GradualWeekReport *report = find_report (table, week->number);

  append_week_head (table, to, index);
  for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++)
    append_cell (table, to, week->start + day);
  if (report != NULL) {
    g_string_append (to, "  ");
    append_numbers (table, to, report, bar_style (week->phase));
  }
  g_string_append_c (to, '\n');
}

/**
 * gradual_text_calendar:
 * @report: what gradual_check() has to say about the plan: the minutes and caps of its weeks
 * @style: how to write it
 *
 * Writes a plan as a calendar for a terminal: a line a week with the minutes of its seven days, the
 * signs explained below.
 *
 * Returns: (transfer full): the calendar, which ends with a newline.
 */
char *
gradual_text_calendar (const GradualPlan *plan, const GradualReport *report,
                       const GradualCalendarStyle *style)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GPtrArray) dates = g_ptr_array_new_with_free_func (g_free);
  const GradualGlyphs *glyphs = gradual_glyphs (style->unicode);
  Table table = {.calendar = {plan, report, style, glyphs}, .dates = dates};

  measure (&table, TRUE);
  if (table.columns.bar < BAR_COLUMNS_MIN)
    measure (&table, FALSE);
  table.columns.bar = MAX (table.columns.bar, BAR_COLUMNS_MIN);
  table.bar = (GradualBar){glyphs, style->colour, table.columns.bar, bar_scale (&table)};

  gradual_calendar_append_head (&table.calendar, text);
  g_string_append_c (text, '\n');
  append_heading (&table, text);
  for (guint i = 0; i < gradual_plan_n_weeks (plan); i++)
    append_week (&table, text, i);
  g_string_append_c (text, '\n');
  gradual_calendar_append_legend (&table.calendar, text);

  return g_string_free (g_steal_pointer (&text), FALSE);
}
