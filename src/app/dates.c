/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dates.h"

#include <glib/gi18n-lib.h>
#include <langinfo.h>

static const char *const weekday_names[] = {N_ ("Monday"),   N_ ("Tuesday"), N_ ("Wednesday"),
                                            N_ ("Thursday"), N_ ("Friday"),  N_ ("Saturday"),
                                            N_ ("Sunday")};

static char *
format_day (GradualDay day, const char *format)
{
  char text[256];
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32)day);
  if (g_date_strftime (text, sizeof text, format, &date) == 0)
    return gradual_day_format (day);

  return g_strdup (text);
}

static const char *
style_format (GradualDateStyle style)
{
  switch (style) {
  case GRADUAL_DATE_NUMBER:
    /* TRANSLATORS: the day of the month alone; see strftime(3) for the letters of all dates. */
    return C_ ("date", "%-d");
  case GRADUAL_DATE_SHORT:
    return C_ ("date", "%-d %b");
  case GRADUAL_DATE_MONTH:
    return C_ ("date", "%-d %B");
  case GRADUAL_DATE_MONTH_YEAR:
    return C_ ("date", "%b %Y");
  case GRADUAL_DATE_SHORT_YEAR:
    return C_ ("date", "%-d %b %Y");
  case GRADUAL_DATE_FULL:
    /* TRANSLATORS: shown in an entry and read back from it: day, month, year in some order. */
    return C_ ("date", "%-d %B %Y");
  case GRADUAL_DATE_WEEKDAY:
    return C_ ("date", "%A %-d %B");
  case GRADUAL_DATE_EVERYTHING:
  default:
    return C_ ("date", "%A %-d %B %Y");
  }
}

/**
 * gradual_date_label:
 * @day: a day of the calendar
 * @style: how much of it to show
 *
 * Returns: (transfer full): the date in the runner's language.
 */
char *
gradual_date_label (GradualDay day, GradualDateStyle style)
{
  g_return_val_if_fail (day >= GRADUAL_DAY_MIN && day <= GRADUAL_DAY_MAX, g_strdup (""));

  return format_day (day, style_format (style));
}

static gboolean
same_month (GradualDay first, GradualDay last)
{
  GDate a, b;

  g_date_clear (&a, 1);
  g_date_clear (&b, 1);
  g_date_set_julian (&a, (guint32)first);
  g_date_set_julian (&b, (guint32)last);

  return g_date_get_month (&a) == g_date_get_month (&b) &&
         g_date_get_year (&a) == g_date_get_year (&b);
}

/**
 * gradual_date_range_label:
 *
 * Returns: (transfer full): the days from @first to @last, as in "12–18 May" and "28 Dec–3 Jan".
 */
char *
gradual_date_range_label (GradualDay first, GradualDay last)
{
  g_autofree char *from = NULL, *to = NULL;

  g_return_val_if_fail (first >= GRADUAL_DAY_MIN && last <= GRADUAL_DAY_MAX, g_strdup (""));

  if (same_month (first, last)) {
    /* TRANSLATORS: the first day of a range within a month, as in "12" of "12–18 May". */
    from = format_day (first, C_ ("range within a month", "%-d"));
    to = format_day (last, C_ ("end of a range within a month", "%-d %b"));
  } else {
    from = gradual_date_label (first, GRADUAL_DATE_SHORT);
    to = gradual_date_label (last, GRADUAL_DATE_SHORT);
  }

  /* TRANSLATORS: from one date to another. */
  return g_strdup_printf (C_ ("range", "%s–%s"), from, to);
}

/**
 * gradual_date_parse:
 * @text: a date as a person types it: ISO 8601, or in the order of their locale
 *
 * Returns: the day; %GRADUAL_DAY_NONE if @text is not the date of a day that plans can have.
 */
GradualDay
gradual_date_parse (const char *text)
{
  g_autofree char *trimmed = g_strstrip (g_strdup (text));
  GradualDay day;
  GDate date;

  if (gradual_day_parse (trimmed, &day))
    return day;

  g_date_clear (&date, 1);
  g_date_set_parse (&date, trimmed);
  if (!g_date_valid (&date))
    return GRADUAL_DAY_NONE;

  return gradual_day_from_ymd (g_date_get_year (&date), g_date_get_month (&date),
                               g_date_get_day (&date));
}

/** gradual_weekday_name: Returns: the weekday's whole name in the runner's language. */
const char *
gradual_weekday_name (GDateWeekday weekday)
{
  g_return_val_if_fail (weekday >= G_DATE_MONDAY && weekday <= G_DATE_SUNDAY, "");

  return _ (weekday_names[weekday - G_DATE_MONDAY]);
}

/**
 * gradual_first_weekday_from_locale:
 * @origin: the day that the locale counts weekdays from, as the number 19971130 for a Sunday or
 *   19971201 for a Monday
 * @first: the weekday that weeks begin with, counted from 1 on the weekday of @origin
 *
 * Returns: the weekday that weeks begin with: one of those that a plan's weeks can begin with,
 * which are Monday, Sunday and Saturday; Monday where the locale has another one.
 */
GDateWeekday
gradual_first_weekday_from_locale (guint32 origin, int first)
{
  int from_sunday = first - 1 + (origin == 19971201 ? 1 : 0);

  switch (from_sunday % GRADUAL_DAYS_PER_WEEK) {
  case 0:
    return G_DATE_SUNDAY;
  case 6:
    return G_DATE_SATURDAY;
  default:
    return G_DATE_MONDAY;
  }
}

/** gradual_locale_first_weekday: Returns: the weekday that weeks begin with where the runner is. */
GDateWeekday
gradual_locale_first_weekday (void)
{
  /* glibc hands the number over in place of a pointer: in the bytes that come first in it. */
  const union {
    const char *pointer;
    guint32 number;
  } origin = {.pointer = nl_langinfo (_NL_TIME_WEEK_1STDAY)};

  return gradual_first_weekday_from_locale (origin.number, nl_langinfo (_NL_TIME_FIRST_WEEKDAY)[0]);
}
