/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-csv-rows.h"

#include <glib/gi18n-lib.h>

#include "csv-amount.h"
#include "csv-words.h"

typedef enum {
  COLUMN_DATE,
  COLUMN_WEEK,
  COLUMN_DAY,
  COLUMN_MINUTES,
  COLUMN_KILOMETRES,
  COLUMN_MILES,
  COLUMN_KIND,
  COLUMN_TITLE,
} Column;

static const char *const column_names[] = {
    [COLUMN_DATE] = "date",
    [COLUMN_WEEK] = "week",
    [COLUMN_DAY] = "day",
    [COLUMN_MINUTES] = "minutes",
    [COLUMN_KILOMETRES] = "distance_km",
    [COLUMN_MILES] = "distance_mi",
    [COLUMN_KIND] = "kind",
    [COLUMN_TITLE] = "title",
};

#define N_COLUMNS     G_N_ELEMENTS (column_names)
#define COLUMN_ABSENT G_MAXUINT

typedef struct {
  GradualCsvRows *rows;
  guint places[G_N_ELEMENTS (column_names)]; /* which cell of a row it is, or COLUMN_ABSENT */
  int pace_s_per_km;
} Table;

static gboolean
fail (const Table *table, Column column, const char *message, GError **error)
{
  g_set_error (error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_INVALID,
               /* TRANSLATORS: a place in a table and what is wrong there. */
               _ ("line %u, column “%s”: %s"), table->rows->line, column_names[column], message);

  return FALSE;
}

static gboolean
has (const Table *table, Column column)
{
  return table->places[column] != COLUMN_ABSENT;
}

static const char *
cell (const Table *table, Column column)
{
  return gradual_csv_rows_cell (table->rows, table->places[column]);
}

static gboolean
read_header (Table *table, GError **error)
{
  for (guint i = 0; i < N_COLUMNS; i++)
    table->places[i] = COLUMN_ABSENT;
  for (guint place = 0; place < table->rows->cells->len; place++) {
    g_autofree char *name = gradual_csv_normalise (gradual_csv_rows_cell (table->rows, place), '_');

    for (guint i = 0; i < N_COLUMNS; i++) {
      if (!g_str_equal (name, column_names[i]))
        continue;
      if (has (table, i))
        return fail (table, i, _ ("is there twice"), error);
      table->places[i] = place;
    }
  }

  if (!has (table, COLUMN_DATE) && !(has (table, COLUMN_WEEK) && has (table, COLUMN_DAY))) {
    g_set_error (error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_INVALID,
                 _ ("line %u: the header must name a column “date”, or “week” and “day”"),
                 table->rows->line);
    return FALSE;
  }
  if (!has (table, COLUMN_MINUTES) && !has (table, COLUMN_KILOMETRES) &&
      !has (table, COLUMN_MILES)) {
    g_set_error (
        error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_INVALID,
        _ ("line %u: the header must name a column “minutes”, “distance_km” or “distance_mi”"),
        table->rows->line);
    return FALSE;
  }

  return TRUE;
}

/* Reads a whole number from 1 to @maximum. */
static gboolean
read_number (const Table *table, Column column, int maximum, int *number, GError **error)
{
  const char *text = cell (table, column);
  g_autofree char *message = NULL;
  gint64 value = 0;

  for (const char *c = text; *c != '\0' && value <= maximum; c++)
    value = g_ascii_isdigit (*c) ? value * 10 + (*c - '0') : G_MAXINT32;
  if (value < 1 || value > maximum) {
    message =
        g_strdup_printf (_ ("must be a whole number from 1 to %d, not “%.40s”"), maximum, text);
    return fail (table, column, message, error);
  }
  *number = (int)value;

  return TRUE;
}

static gboolean
read_day (const Table *table, GradualDay *day, GError **error)
{
  int week, day_of_week;

  if (has (table, COLUMN_DATE))
    return gradual_day_parse (cell (table, COLUMN_DATE), day) ||
           fail (table, COLUMN_DATE, _ ("must be a date, as in “2027-04-18”"), error);
  if (!read_number (table, COLUMN_WEEK, GRADUAL_WEEKS_MAX, &week, error) ||
      !read_number (table, COLUMN_DAY, GRADUAL_DAYS_PER_WEEK, &day_of_week, error))
    return FALSE;
  *day = (week - 1) * GRADUAL_DAYS_PER_WEEK + day_of_week - 1;

  return TRUE;
}

/* The first of the columns that has something in it counts. @minutes is 0 if none has. */
static gboolean
read_minutes (const Table *table, int *minutes, GError **error)
{
  static const struct {
    Column column;
    GradualCsvUnit unit;
  } sources[] = {
      {COLUMN_MINUTES, GRADUAL_CSV_MINUTES},
      {COLUMN_KILOMETRES, GRADUAL_CSV_KILOMETRES},
      {COLUMN_MILES, GRADUAL_CSV_MILES},
  };

  *minutes = 0;
  for (guint i = 0; i < G_N_ELEMENTS (sources); i++) {
    const char *text = cell (table, sources[i].column);

    if (*text == '\0')
      continue;
    if (!gradual_csv_amount (text, sources[i].unit, table->pace_s_per_km, minutes))
      return fail (table, sources[i].column, _ ("must be a number, as in “42” or “12.5”"), error);
    if (*minutes > GRADUAL_MINUTES_MAX)
      return fail (table, sources[i].column, _ ("is more than there is in a week"), error);
    return TRUE;
  }

  return TRUE;
}

/* How long a race is tells what it is, even where the minutes are given. */
static int
race_metres (const Table *table)
{
  int metres;

  if (gradual_csv_metres (cell (table, COLUMN_KILOMETRES), GRADUAL_CSV_KILOMETRES, &metres) ||
      gradual_csv_metres (cell (table, COLUMN_MILES), GRADUAL_CSV_MILES, &metres))
    return metres;

  return GRADUAL_ABSENT;
}

static gboolean
read_session (const Table *table, GradualCsvSession *session, GError **error)
{
  GradualCsvKind kind = gradual_csv_kind (cell (table, COLUMN_KIND));

  session->line = table->rows->line;
  if (!read_day (table, &session->day, error) || !read_minutes (table, &session->minutes, error))
    return FALSE;
  session->kind = kind.kind;
  session->is_run = kind.is_run && (session->minutes > 0 || kind.kind == GRADUAL_RUN_RACE);
  if (session->minutes == 0)
    session->minutes = GRADUAL_MINUTES_UNKNOWN;
  session->distance_m = kind.kind == GRADUAL_RUN_RACE ? race_metres (table) : GRADUAL_ABSENT;
  session->title = g_strdup (gradual_csv_rearm (cell (table, COLUMN_TITLE)));

  return TRUE;
}

static void
clear_session (gpointer data)
{
  g_free (((GradualCsvSession *)data)->title);
}

static gboolean
read_rows (GradualCsvSessions *sessions, GradualCsvRows *rows, int pace_s_per_km, GError **error)
{
  Table table = {.rows = rows, .pace_s_per_km = pace_s_per_km};
  g_autoptr (GError) fault = NULL;

  if (!gradual_csv_rows_next (rows, &fault) && fault == NULL)
    fault = g_error_new_literal (GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_INVALID,
                                 _ ("there is nothing in it"));
  if (fault == NULL && read_header (&table, &fault)) {
    sessions->has_dates = has (&table, COLUMN_DATE);
    sessions->has_distances = has (&table, COLUMN_KILOMETRES) || has (&table, COLUMN_MILES);
    while (fault == NULL && gradual_csv_rows_next (rows, &fault)) {
      GradualCsvSession session = {0};

      if (read_session (&table, &session, &fault))
        g_array_append_val (sessions->sessions, session);
    }
  }
  if (fault == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&fault));

  return FALSE;
}

/**
 * gradual_csv_sessions_read:
 * @sessions: (out): receives the rows, in the order of the file; to be cleared in any case
 *
 * Returns: whether every row could be read; if not, the error names line and column.
 */
gboolean
gradual_csv_sessions_read (GradualCsvSessions *sessions, const char *bytes, gsize length,
                           int pace_s_per_km, GError **error)
{
  g_auto (GradualCsvRows) rows = {NULL};

  *sessions =
      (GradualCsvSessions){.sessions = g_array_new (FALSE, FALSE, sizeof (GradualCsvSession))};
  g_array_set_clear_func (sessions->sessions, clear_session);
  if (length > GRADUAL_PLAN_BYTES_MAX) {
    g_set_error (error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_TOO_LARGE,
                 _ ("the table is larger than the %" G_GSIZE_FORMAT " bytes that are read"),
                 GRADUAL_PLAN_BYTES_MAX);
    return FALSE;
  }
  if (!gradual_format_check_text (bytes, length, error))
    return FALSE;
  gradual_csv_rows_init (&rows, bytes, length);

  return read_rows (sessions, &rows, pace_s_per_km, error);
}

/** gradual_csv_sessions_clear: frees what it holds. */
void
gradual_csv_sessions_clear (GradualCsvSessions *sessions)
{
  g_clear_pointer (&sessions->sessions, g_array_unref);
}
