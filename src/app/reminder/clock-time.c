/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clock-time.h"

#include <langinfo.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#define HOURS            24
#define MINUTES_PER_HOUR 60

/* What stands between hours and minutes, in one language or another. */
#define SEPARATORS ":.,hH"

static gboolean
has_conversion (const char *format, const char *conversions)
{
  for (const char *at = strchr (format, '%'); at != NULL; at = strchr (at + 1, '%'))
    if (at[1] != '\0' && strchr (conversions, at[1]) != NULL)
      return TRUE;

  return FALSE;
}

/**
 * gradual_clock_habit_of_locale:
 *
 * Returns: how the locale of the program writes times.
 */
GradualClockHabit
gradual_clock_habit_of_locale (void)
{
  GradualClockHabit habit = {.am = nl_langinfo (AM_STR), .pm = nl_langinfo (PM_STR)};

  habit.is_twelve_hours =
      has_conversion (nl_langinfo (T_FMT), "rIl") && habit.am[0] != '\0' && habit.pm[0] != '\0';

  return habit;
}

/**
 * gradual_clock_time_format:
 * @minutes: minutes after midnight
 *
 * Returns: (transfer full): the time as it is shown, as in "18:00" or "6:00 PM".
 */
char *
gradual_clock_time_format (const GradualClockHabit *habit, int minutes)
{
  int hour, minute;

  g_return_val_if_fail (habit != NULL, NULL);
  g_return_val_if_fail (minutes >= 0 && minutes < HOURS * MINUTES_PER_HOUR, NULL);

  hour = minutes / MINUTES_PER_HOUR;
  minute = minutes % MINUTES_PER_HOUR;
  if (!habit->is_twelve_hours)
    /* TRANSLATORS: a time of day: hours and minutes. */
    return g_strdup_printf (C_ ("time of day", "%02d:%02d"), hour, minute);

  /* TRANSLATORS: a time of day on a clock of twelve hours: hours, minutes, AM or PM. */
  return g_strdup_printf (C_ ("time of day", "%d:%02d %s"), (hour + 11) % 12 + 1, minute,
                          hour < 12 ? habit->am : habit->pm);
}

/* Reads a number in the digits of any script, of @n_digits_max at most. Returns how many digits. */
static int
parse_number (const char **at, int n_digits_max, int *number)
{
  int n_digits = 0;

  *number = 0;
  for (; g_unichar_isdigit (g_utf8_get_char (*at)); *at = g_utf8_next_char (*at)) {
    if (++n_digits > n_digits_max)
      return 0;
    *number = *number * 10 + g_unichar_digit_value (g_utf8_get_char (*at));
  }

  return n_digits;
}

static void
skip_blanks (const char **at)
{
  while (g_unichar_isspace (g_utf8_get_char (*at)))
    *at = g_utf8_next_char (*at);
}

/* The letters of @text alone: "p.m." is "pm". */
static char *
letters_of (const char *text)
{
  GString *letters = g_string_new (NULL);
  g_autofree char *folded = NULL;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (*text != '.' && !g_unichar_isspace (g_utf8_get_char (text)))
      g_string_append_unichar (letters, g_utf8_get_char (text));
  folded = g_string_free (letters, FALSE);

  return g_utf8_casefold (folded, -1);
}

static gboolean
is_word (const char *letters, const char *word)
{
  g_autofree char *folded = letters_of (word);

  return folded[0] != '\0' && g_str_equal (letters, folded);
}

/* Sets the half of the day that @text names. Returns whether it names one, or nothing. */
static gboolean
take_half (const GradualClockHabit *habit, const char *text, int *hour)
{
  g_autofree char *letters = letters_of (text);
  gboolean is_am = is_word (letters, habit->am) || is_word (letters, "am");
  gboolean is_pm = is_word (letters, habit->pm) || is_word (letters, "pm");

  if (letters[0] == '\0')
    return *hour < HOURS;
  if (is_am == is_pm || *hour < 1 || *hour > 12)
    return FALSE;
  *hour = *hour % 12 + (is_pm ? 12 : 0);

  return TRUE;
}

/**
 * gradual_clock_time_parse:
 * @text: a time as people type it: "18:00", "18.30", "18h30", "1830", "18", "6 pm", "6:30 p.m."
 *
 * Returns: minutes after midnight, or -1 where it is no time.
 */
int
gradual_clock_time_parse (const GradualClockHabit *habit, const char *text)
{
  int n_digits, hour, minute = 0;

  g_return_val_if_fail (habit != NULL && text != NULL, -1);

  skip_blanks (&text);
  n_digits = parse_number (&text, 4, &hour);
  if (n_digits == 0)
    return -1;
  skip_blanks (&text);
  if (n_digits > 2) {
    minute = hour % 100;
    hour /= 100;
  } else if (*text != '\0' && strchr (SEPARATORS, *text) != NULL) {
    gboolean may_end = g_ascii_tolower (*text++) == 'h';

    skip_blanks (&text);
    n_digits = parse_number (&text, 2, &minute);
    if (n_digits != 2 && !(may_end && n_digits == 0 && *text == '\0'))
      return -1;
  }
  if (minute >= MINUTES_PER_HOUR || !take_half (habit, text, &hour))
    return -1;

  return hour * MINUTES_PER_HOUR + minute;
}
