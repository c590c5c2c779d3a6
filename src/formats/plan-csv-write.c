/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-csv.h"

#include "csv-rows.h"

static void
append_day (GString *text, const GradualWeek *week, guint day, gboolean with_health)
{
  const GradualRun *run = week->runs[day];
  g_autofree char *title = gradual_csv_disarm (run != NULL && with_health ? run->note : "");
  char date[11];

  gradual_day_format_to (week->start + (GradualDay)day, date);
  g_string_append_printf (text, "%s,%d,%u,", date, week->number, day + 1);
  if (run == NULL)
    g_string_append (text, "0,rest,");
  else if (run->minutes == GRADUAL_MINUTES_UNKNOWN)
    g_string_append_printf (text, ",%s,", gradual_run_kind_to_nick (run->kind));
  else
    g_string_append_printf (text, "%d,%s,", run->minutes, gradual_run_kind_to_nick (run->kind));
  gradual_csv_append_cell (text, title);
  g_string_append (text, "\r\n");
}

/**
 * gradual_plan_to_csv:
 * @with_health: whether notes go with it, as with a document
 * @length: (out) (optional): the bytes without the closing NUL
 *
 * Writes a table that spreadsheets and gradual_plan_from_csv() read: a row for each day, rest days
 * too. A note is the row's title; one that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 *
 * Returns: (transfer full): the table, in UTF-8.
 */
char *
gradual_plan_to_csv (const GradualPlan *plan, gboolean with_health, gsize *length)
{
  GString *text;

  g_return_val_if_fail (plan != NULL, NULL);

  text = g_string_new ("date,week,day,minutes,kind,title\r\n");
  for (guint i = 0; i < gradual_plan_n_weeks (plan); i++)
    for (guint day = 0; day < GRADUAL_DAYS_PER_WEEK; day++)
      append_day (text, gradual_plan_week (plan, i), day, with_health);
  if (length != NULL)
    *length = text->len;

  return g_string_free (text, FALSE);
}
