/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text-stretches.h"

#include <glib/gi18n-lib.h>

#include "guide/stretch-guide.h"
#include "guide/stretch-list.h"
#include "stretches-report.h"
#include "text-day.h"
#include "text-style.h"
#include "text-width.h"

/** Table: the weeks of a history. */
typedef struct {
  const GradualStretching *stretching;
  GradualDay starts[GRADUAL_STRETCH_WEEKS];
  int name_columns;
  int count_columns;
} Table;

/* What the row for all areas together is called. */
static const char *
any_area (void)
{
  /* TRANSLATORS: the row of a table below the single areas: days on which anything was stretched.
   */
  return _ ("Any area");
}

static const char *
date_format (void)
{
  /* TRANSLATORS: a date in a list, with the year; see strftime(3) for the letters. */
  return _ ("%a %-d %b %Y");
}

/* A heading: the first day of a week, the present week with a sign. */
static char *
heading_of (const Table *table, guint week, const GradualGlyphs *glyphs)
{
  /* TRANSLATORS: a day and a short month in a table; see strftime(3) for the letters. */
  g_autofree char *day = gradual_text_day (table->starts[week], _ ("%-d %b"));

  return g_strconcat (week == GRADUAL_STRETCH_WEEKS - 1 ? glyphs->current : "", day, NULL);
}

static void
append_head (GString *to, Table *table, const GradualStretchesStyle *style)
{
  const GradualGlyphs *glyphs = gradual_glyphs (style->unicode);
  g_autoptr (GString) line = g_string_new (NULL);
  char *headings[GRADUAL_STRETCH_WEEKS];

  table->name_columns = gradual_text_width (any_area ());
  for (guint i = 0; i < GRADUAL_N_AREAS; i++)
    table->name_columns =
        MAX (table->name_columns,
             gradual_text_width (_ (gradual_stretch_area_name ((GradualStretchArea)i))));
  for (guint week = 0; week < GRADUAL_STRETCH_WEEKS; week++) {
    headings[week] = heading_of (table, week, glyphs);
    table->count_columns = MAX (table->count_columns, gradual_text_width (headings[week]));
  }
  gradual_text_append_padded (line, "", table->name_columns);
  for (guint week = 0; week < GRADUAL_STRETCH_WEEKS; week++) {
    g_string_append (line, "  ");
    gradual_text_append_padded (line, headings[week], -table->count_columns);
    g_free (headings[week]);
  }
  gradual_text_append_styled (to, line->str, GRADUAL_TEXT_FAINT, style->colour);
  g_string_append_c (to, '\n');
}

static void
append_row (GString *to, const Table *table, const char *name,
            const guint days[GRADUAL_STRETCH_WEEKS])
{
  gradual_text_append_padded (to, name, table->name_columns);
  for (guint week = 0; week < GRADUAL_STRETCH_WEEKS; week++)
    g_string_append_printf (to, "  %*u", table->count_columns, days[week]);
  g_string_append_c (to, '\n');
}

static void
append_rows (GString *to, const Table *table)
{
  guint days[GRADUAL_STRETCH_WEEKS];

  for (guint i = 0; i < GRADUAL_N_AREAS; i++) {
    GradualStretchArea area = table->stretching->areas[i];

    for (guint week = 0; week < GRADUAL_STRETCH_WEEKS; week++)
      days[week] = gradual_stretch_area_days (table->stretching, area, table->starts[week],
                                              table->starts[week] + GRADUAL_DAYS_PER_WEEK - 1);
    append_row (to, table, _ (gradual_stretch_area_name (area)), days);
  }
  for (guint week = 0; week < GRADUAL_STRETCH_WEEKS; week++)
    days[week] = gradual_stretch_days (table->stretching, table->starts[week],
                                       table->starts[week] + GRADUAL_DAYS_PER_WEEK - 1);
  append_row (to, table, any_area (), days);
}

static void
append_table (GString *to, const GradualStretching *stretching, const GradualStretchesStyle *style)
{
  Table table = {.stretching = stretching};
  g_autofree char *aim = NULL;

  gradual_stretches_weeks (style->today, style->week_starts_on, table.starts);
  gradual_text_append_styled (to, _ ("Days of stretching in the last four weeks"),
                              GRADUAL_TEXT_STRONG, style->colour);
  g_string_append_c (to, '\n');
  append_head (to, &table, style);
  append_rows (to, &table);
  aim =
      g_strdup_printf (_ ("The aim is %d days a week, %d at least; the plantar fascia every day."),
                       GRADUAL_STRETCH_DAYS_AIM, GRADUAL_STRETCH_DAYS_LEAST);
  gradual_text_append_wrapped (to, aim, style->columns, "");
}

/* The names of stretches in one line; there are commas in some. */
static char *
names_of (GradualStretchSet set, const GradualGlyphs *glyphs)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++) {
    if (!gradual_stretch_set_has (set, (GradualStretch)i))
      continue;
    if (names->len > 0)
      g_string_append_printf (names, " %s ", glyphs->separator);
    g_string_append (names, _ (gradual_stretch_guide ((GradualStretch)i)->name));
  }

  return g_string_free (g_steal_pointer (&names), FALSE);
}

/* The date, and beside it the names, in as many lines as they need. */
static void
append_day (GString *to, const GradualStretchDay *day, int date_columns,
            const GradualStretchesStyle *style)
{
  g_autofree char *date = gradual_text_day (day->day, date_format ());
  g_autofree char *names = names_of (day->done, gradual_glyphs (style->unicode));
  g_autofree char *indent = g_strnfill ((gsize)date_columns, ' ');
  g_autoptr (GString) lines = g_string_new (NULL);

  gradual_text_append_wrapped (lines, names, style->columns, indent);
  gradual_text_append_padded (to, date, date_columns);
  g_string_append (to, lines->str + date_columns);
}

static void
append_days (GString *to, const GradualStretching *stretching, const GradualStretchesStyle *style)
{
  int date_columns = 0;

  gradual_text_append_styled (to, _ ("What was done"), GRADUAL_TEXT_STRONG, style->colour);
  g_string_append_c (to, '\n');
  for (guint i = 0; i < stretching->days->len; i++) {
    GradualDay day = g_array_index (stretching->days, GradualStretchDay, i).day;
    g_autofree char *date = gradual_text_day (day, date_format ());

    date_columns = MAX (date_columns, gradual_text_width (date) + 2);
  }
  for (guint i = 0; i < stretching->days->len; i++)
    append_day (to, &g_array_index (stretching->days, GradualStretchDay, i), date_columns, style);
}

/**
 * gradual_text_stretches:
 *
 * Writes the history of a runner's stretching for people: the last four weeks by area, in the order
 * of the checklist, then every day with what was done, the newest one last.
 *
 * Returns: (transfer full): the text.
 */
char *
gradual_text_stretches (const GradualStretching *stretching, const GradualStretchesStyle *style)
{
  GString *text = g_string_new (NULL);

  append_table (text, stretching, style);
  g_string_append_c (text, '\n');
  if (stretching->days->len > 0)
    append_days (text, stretching, style);
  else
    gradual_text_append_wrapped (
        text, _ ("No stretch has been ticked yet. That is done in the window, beside the plan."),
        style->columns, "");

  return g_string_free (text, FALSE);
}
