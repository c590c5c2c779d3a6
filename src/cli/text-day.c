/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text-day.h"

/**
 * gradual_text_day:
 * @format: for strftime(3)
 *
 * Returns: (transfer full): the day in the runner's language.
 */
char *
gradual_text_day (GradualDay day, const char *format)
{
  char text[128] = "";
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32)day);
  g_date_strftime (text, sizeof text, format, &date);

  return g_strdup (text);
}
