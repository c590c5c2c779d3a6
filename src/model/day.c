/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "day.h"

#include <glib/gi18n-lib.h>

static const char *const weekday_nicks[] = {"monday", "tuesday",  "wednesday", "thursday",
                                            "friday", "saturday", "sunday"};

static const char *const weekday_short_names[] = {N_ ("Mon"), N_ ("Tue"), N_ ("Wed"), N_ ("Thu"),
                                                  N_ ("Fri"), N_ ("Sat"), N_ ("Sun")};

/**
 * gradual_weekdays_count:
 *
 * Returns: how many weekdays are in the set, 0 to 7.
 */
guint
gradual_weekdays_count (GradualWeekdays days)
{
  guint count = 0;

  for (guint bit = 0; bit < GRADUAL_DAYS_PER_WEEK; bit++)
    count += (days >> bit) & 1u;

  return count;
}

/**
 * gradual_day_today:
 *
 * Returns: the day it is now where the runner is.
 */
GradualDay
gradual_day_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return gradual_day_from_ymd (g_date_time_get_year (now), g_date_time_get_month (now),
                               g_date_time_get_day_of_month (now));
}

/**
 * gradual_day_from_ymd:
 *
 * Returns: the day, or %GRADUAL_DAY_NONE where there is no such day or it is out of range.
 */
GradualDay
gradual_day_from_ymd (int year, int month, int day)
{
  GDate date;

  if (year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1 || day > 31)
    return GRADUAL_DAY_NONE;
  if (!g_date_valid_dmy ((GDateDay)day, (GDateMonth)month, (GDateYear)year))
    return GRADUAL_DAY_NONE;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay)day, (GDateMonth)month, (GDateYear)year);

  return (GradualDay)g_date_get_julian (&date);
}

static int
parse_digits (const char *text, int count)
{
  int value = 0;

  for (int i = 0; i < count; i++)
    value = value * 10 + (text[i] - '0');

  return value;
}

/**
 * gradual_day_parse:
 * @text: (nullable): an ISO 8601 calendar date, "2027-04-18", and nothing else
 * @day: (out) (optional): the day
 *
 * Returns: whether @text is such a date between 1900 and 2999.
 */
gboolean
gradual_day_parse (const char *text, GradualDay *day)
{
  static const char pattern[] = "dddd-dd-dd";
  GradualDay parsed;

  if (text == NULL)
    return FALSE;
  for (gsize i = 0; i < sizeof pattern; i++)
    if (pattern[i] == 'd' ? !g_ascii_isdigit (text[i]) : text[i] != pattern[i])
      return FALSE;

  parsed = gradual_day_from_ymd (parse_digits (text, 4), parse_digits (text + 5, 2),
                                 parse_digits (text + 8, 2));
  if (parsed == GRADUAL_DAY_NONE)
    return FALSE;
  if (day != NULL)
    *day = parsed;

  return TRUE;
}

static void
put_digits (char *to, guint value, int count)
{
  while (count-- > 0) {
    to[count] = (char)('0' + value % 10);
    value /= 10;
  }
}

/**
 * gradual_day_format_to:
 * @buffer: receives the ISO 8601 date and a closing NUL
 *
 * Like gradual_day_format() without an allocation.
 */
void
gradual_day_format_to (GradualDay day, char buffer[11])
{
  GDate date;

  g_return_if_fail (day >= GRADUAL_DAY_MIN && day <= GRADUAL_DAY_MAX);

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32)day);
  put_digits (buffer, g_date_get_year (&date), 4);
  buffer[4] = '-';
  put_digits (buffer + 5, g_date_get_month (&date), 2);
  buffer[7] = '-';
  put_digits (buffer + 8, g_date_get_day (&date), 2);
  buffer[10] = '\0';
}

/**
 * gradual_day_format:
 *
 * Returns: (transfer full): the ISO 8601 date.
 */
char *
gradual_day_format (GradualDay day)
{
  char buffer[11] = "";

  gradual_day_format_to (day, buffer);

  return g_strdup (buffer);
}

/**
 * gradual_day_format_for_people:
 *
 * Returns: (transfer full): weekday, day and month in the runner's language, as in "Fri 12 June".
 */
char *
gradual_day_format_for_people (GradualDay day)
{
  char text[128];
  GDate date;

  g_return_val_if_fail (day >= GRADUAL_DAY_MIN && day <= GRADUAL_DAY_MAX, g_strdup (""));

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32)day);
  /* TRANSLATORS: a date within a sentence, without the year; see strftime(3) for the letters. */
  if (g_date_strftime (text, sizeof text, _ ("%a %-d %B"), &date) == 0)
    gradual_day_format_to (day, text);

  return g_strdup (text);
}

/**
 * gradual_day_weekday:
 *
 * Returns: the day's weekday.
 */
GDateWeekday
gradual_day_weekday (GradualDay day)
{
  /* Julian day 1 of GDate was a Monday. */
  return (GDateWeekday)((day - 1) % GRADUAL_DAYS_PER_WEEK + 1);
}

/**
 * gradual_day_next_weekday:
 *
 * Returns: the first such weekday on or after @day.
 */
GradualDay
gradual_day_next_weekday (GradualDay day, GDateWeekday weekday)
{
  int ahead = ((int)weekday - (int)gradual_day_weekday (day) + GRADUAL_DAYS_PER_WEEK) %
              GRADUAL_DAYS_PER_WEEK;

  return day + ahead;
}

/**
 * gradual_weekday_to_nick:
 *
 * Returns: the weekday's name in plan documents, "monday" to "sunday".
 */
const char *
gradual_weekday_to_nick (GDateWeekday weekday)
{
  g_return_val_if_fail (weekday >= G_DATE_MONDAY && weekday <= G_DATE_SUNDAY, "");

  return weekday_nicks[weekday - G_DATE_MONDAY];
}

/**
 * gradual_weekday_from_nick:
 * @nick: "monday", or its first three letters "mon"
 * @weekday: (out): the weekday
 *
 * Returns: whether there is such a weekday.
 */
gboolean
gradual_weekday_from_nick (const char *nick, GDateWeekday *weekday)
{
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    gboolean is_short = strlen (nick) == 3 && g_str_has_prefix (weekday_nicks[i], nick);

    if (is_short || g_str_equal (nick, weekday_nicks[i])) {
      *weekday = (GDateWeekday)(i + G_DATE_MONDAY);
      return TRUE;
    }
  }

  return FALSE;
}

/**
 * gradual_weekday_short_name:
 *
 * Returns: the weekday's short name in the runner's language.
 */
const char *
gradual_weekday_short_name (GDateWeekday weekday)
{
  g_return_val_if_fail (weekday >= G_DATE_MONDAY && weekday <= G_DATE_SUNDAY, "");

  return _ (weekday_short_names[weekday - G_DATE_MONDAY]);
}
