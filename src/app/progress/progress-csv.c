/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "progress-csv.h"

#define HEADER                                                                   \
  "week_start,planned_minutes,done_minutes,cap_minutes,longest_planned_minutes," \
  "longest_minutes,longest_cap_minutes,race_minutes,run_pain,report_pain,cadence"

static void
append_number (GString *text, int value)
{
  g_string_append_c (text, ',');
  if (value != GRADUAL_ABSENT)
    g_string_append_printf (text, "%d", value);
}

static void
append_week (GString *text, const GradualProgressWeek *week)
{
  const int values[] = {week->planned,     week->done,        week->cap,  week->longest_planned,
                        week->longest,     week->longest_cap, week->race, week->run_pain,
                        week->report_pain, week->cadence};
  char date[11];

  gradual_day_format_to (week->start, date);
  g_string_append (text, date);
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    append_number (text, values[i]);
  for (guint i = 0; i < GRADUAL_N_AREAS; i++)
    append_number (text, week->stretched[i]);
  g_string_append (text, "\r\n");
}

/**
 * gradual_progress_to_csv:
 * @weeks: (element-type GradualProgressWeek): weeks, each by itself
 * @length: (out) (optional): the bytes without the closing NUL
 *
 * Writes a table for other programs: a row for each week, in minutes and ISO 8601 whatever the
 * runner's units and language are. What is not known is an empty cell.
 *
 * Returns: (transfer full): the table, in UTF-8.
 */
char *
gradual_progress_to_csv (const GArray *weeks, gsize *length)
{
  GString *text;

  g_return_val_if_fail (weeks != NULL, NULL);

  text = g_string_new (HEADER);
  for (int i = 0; i < GRADUAL_N_AREAS; i++) {
    g_autofree char *name =
        g_strdelimit (g_strdup (gradual_stretch_area_to_nick ((GradualStretchArea)i)), "-", '_');

    g_string_append_printf (text, ",stretched_days_%s", name);
  }
  g_string_append (text, "\r\n");
  for (guint i = 0; i < weeks->len; i++)
    append_week (text, gradual_progress_weeks_get (weeks, i));
  if (length != NULL)
    *length = text->len;

  return g_string_free (text, FALSE);
}
