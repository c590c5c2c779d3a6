/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "instant.h"

#include <string.h>

static gboolean
parse_two_digits (const char *text, int maximum, int *value)
{
  if (!g_ascii_isdigit (text[0]) || !g_ascii_isdigit (text[1]))
    return FALSE;
  *value = (text[0] - '0') * 10 + (text[1] - '0');

  return *value <= maximum;
}

/* Reads the 19 characters of a local time at the beginning of a longer text. */
static gboolean
parse_beginning (const char *text, GradualDay *day, int *second_of_day)
{
  char date[11] = "";
  int hour, minute, second;

  if (strlen (text) < GRADUAL_LOCAL_TIME_LENGTH)
    return FALSE;
  memcpy (date, text, sizeof date - 1);
  if (text[10] != 'T' || text[13] != ':' || text[16] != ':' || !gradual_day_parse (date, day) ||
      !parse_two_digits (text + 11, 23, &hour) || !parse_two_digits (text + 14, 59, &minute) ||
      !parse_two_digits (text + 17, 59, &second))
    return FALSE;
  *second_of_day = (hour * 60 + minute) * 60 + second;

  return TRUE;
}

/**
 * gradual_local_time_parse:
 * @text: a local time in ISO 8601, "2026-11-24T07:10:00", and nothing else
 * @day: (out): its day
 * @second_of_day: (out): the seconds since midnight
 *
 * Returns: whether @text is such a time.
 */
gboolean
gradual_local_time_parse (const char *text, GradualDay *day, int *second_of_day)
{
  return parse_beginning (text, day, second_of_day) && text[GRADUAL_LOCAL_TIME_LENGTH] == '\0';
}

/** gradual_local_time_format_to: writes a time as gradual_local_time_parse() reads it. */
void
gradual_local_time_format_to (GradualDay day, int second_of_day,
                              char buffer[GRADUAL_LOCAL_TIME_LENGTH + 1])
{
  const int numbers[] = {second_of_day / 3600, second_of_day / 60 % 60, second_of_day % 60};

  gradual_day_format_to (day, buffer);
  for (int i = 0; i < 3; i++) {
    buffer[10 + 3 * i] = i == 0 ? 'T' : ':';
    buffer[11 + 3 * i] = (char)('0' + numbers[i] / 10);
    buffer[12 + 3 * i] = (char)('0' + numbers[i] % 10);
  }
  buffer[GRADUAL_LOCAL_TIME_LENGTH] = '\0';
}

/**
 * gradual_instant_is_valid:
 *
 * Returns: whether @text is an instant in ISO 8601 with its zone: "2026-11-22T10:00:00Z", or with a
 *   fraction of the second, or with "+01:00" in place of "Z".
 */
gboolean
gradual_instant_is_valid (const char *text)
{
  GradualDay day;
  int second, hours, minutes;

  if (!parse_beginning (text, &day, &second))
    return FALSE;
  text += GRADUAL_LOCAL_TIME_LENGTH;
  if (*text == '.') {
    gsize digits = strspn (text + 1, "0123456789");

    if (digits < 1 || digits > 9)
      return FALSE;
    text += digits + 1;
  }
  if (g_str_equal (text, "Z"))
    return TRUE;

  return (*text == '+' || *text == '-') && strlen (text) == 6 && text[3] == ':' &&
         parse_two_digits (text + 1, 23, &hours) && parse_two_digits (text + 4, 59, &minutes);
}
