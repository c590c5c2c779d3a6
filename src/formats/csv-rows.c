/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "csv-rows.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/* RFC 4180, and what spreadsheets make of it: semicolons where the comma is for decimals, tabs, any
 * line end, a byte order mark, spaces around cells. */

static char
guess_separator (const char *text, const char *end)
{
  static const char separators[] = ",;\t";
  guint counts[3] = {0};
  gboolean quoted = FALSE;
  guint best = 0;

  for (const char *c = text; c < end && (quoted || (*c != '\n' && *c != '\r')); c++) {
    const char *found = strchr (separators, *c);

    if (*c == '"')
      quoted = !quoted;
    else if (!quoted && found != NULL)
      counts[found - separators]++;
  }
  for (guint i = 1; i < G_N_ELEMENTS (counts); i++)
    if (counts[i] > counts[best])
      best = i;

  return separators[best];
}

/**
 * gradual_csv_rows_init:
 * @text: text that gradual_format_check_text() has passed; it must stay
 */
void
gradual_csv_rows_init (GradualCsvRows *rows, const char *text, gsize length)
{
  *rows = (GradualCsvRows){
      .text = text,
      .at = text + gradual_format_skip_bom (text, length),
      .end = text + length,
      .next_line = 1,
      .cells = g_ptr_array_new_with_free_func (g_free),
  };
  rows->separator = guess_separator (rows->at, rows->end);
}

/** gradual_csv_rows_clear: frees what it holds. */
void
gradual_csv_rows_clear (GradualCsvRows *rows)
{
  g_clear_pointer (&rows->cells, g_ptr_array_unref);
}

static gboolean
is_line_end (char c)
{
  return c == '\n' || c == '\r';
}

static gboolean
at_cell_end (const GradualCsvRows *rows)
{
  return rows->at == rows->end || *rows->at == rows->separator || is_line_end (*rows->at);
}

static void
skip_blanks (GradualCsvRows *rows)
{
  while (rows->at < rows->end && (*rows->at == ' ' || *rows->at == '\t') &&
         *rows->at != rows->separator)
    rows->at++;
}

static void
skip_line_end (GradualCsvRows *rows)
{
  if (rows->end - rows->at >= 2 && rows->at[0] == '\r' && rows->at[1] == '\n')
    rows->at++;
  rows->at++;
  rows->next_line++;
}

static gboolean
fail (const GradualCsvRows *rows, const char *at, const char *message, GError **error)
{
  gradual_format_error_set_at (error, GRADUAL_FORMAT_ERROR_INVALID, rows->text, at, message);

  return FALSE;
}

/* At an opening quote: passes the cell and what may follow the closing quote. */
static gboolean
read_quoted (GradualCsvRows *rows, GString *cell, GError **error)
{
  const char *opening = rows->at++;

  for (;;) {
    if (rows->at == rows->end)
      return fail (rows, opening, _ ("this quote is never closed"), error);
    if (is_line_end (*rows->at)) {
      const char *line_end = rows->at;

      skip_line_end (rows);
      g_string_append_len (cell, line_end, rows->at - line_end);
      continue;
    }
    if (*rows->at == '"') {
      rows->at++;
      if (rows->at == rows->end || *rows->at != '"')
        break;
    }
    g_string_append_c (cell, *rows->at++);
  }
  skip_blanks (rows);
  if (!at_cell_end (rows))
    return fail (rows, rows->at, _ ("nothing may follow a closing quote"), error);

  return TRUE;
}

static gboolean
read_cell (GradualCsvRows *rows, GError **error)
{
  g_autoptr (GString) cell = g_string_new (NULL);

  skip_blanks (rows);
  if (rows->at < rows->end && *rows->at == '"') {
    if (!read_quoted (rows, cell, error))
      return FALSE;
  } else {
    const char *start = rows->at;

    while (!at_cell_end (rows))
      rows->at++;
    g_string_append_len (cell, start, rows->at - start);
  }
  g_ptr_array_add (rows->cells, g_strstrip (g_string_free (g_steal_pointer (&cell), FALSE)));

  return TRUE;
}

static gboolean
read_row (GradualCsvRows *rows, GError **error)
{
  for (;;) {
    if (!read_cell (rows, error))
      return FALSE;
    if (rows->at == rows->end)
      return TRUE;
    if (*rows->at != rows->separator)
      break;
    rows->at++;
  }
  skip_line_end (rows);

  return TRUE;
}

static gboolean
is_blank (const GradualCsvRows *rows)
{
  for (guint i = 0; i < rows->cells->len; i++)
    if (*gradual_csv_rows_cell (rows, i) != '\0')
      return FALSE;

  return TRUE;
}

/**
 * gradual_csv_rows_next:
 *
 * Goes to the next row that is not blank.
 *
 * Returns: whether there is one; if not, @error is set if the text is at fault, and not at its end.
 */
gboolean
gradual_csv_rows_next (GradualCsvRows *rows, GError **error)
{
  do {
    if (rows->at == rows->end)
      return FALSE;
    rows->line = rows->next_line;
    g_ptr_array_set_size (rows->cells, 0);
    if (!read_row (rows, error))
      return FALSE;
  } while (is_blank (rows));

  return TRUE;
}

/** gradual_csv_rows_cell: Returns: (transfer none): a cell of the row, "" beyond its end. */
const char *
gradual_csv_rows_cell (const GradualCsvRows *rows, guint column)
{
  return column < rows->cells->len ? g_ptr_array_index (rows->cells, column) : "";
}

/** gradual_csv_append_cell: appends a cell, in quotes where it needs them. */
void
gradual_csv_append_cell (GString *text, const char *cell)
{
  if (strpbrk (cell, ",;\t\"\r\n") == NULL && !g_ascii_isspace (*cell)) {
    g_string_append (text, cell);
    return;
  }
  g_string_append_c (text, '"');
  for (const char *c = cell; *c != '\0'; c++) {
    if (*c == '"')
      g_string_append_c (text, '"');
    g_string_append_c (text, *c);
  }
  g_string_append_c (text, '"');
}

static gboolean
is_armed (const char *cell)
{
  const char *first = cell + strspn (cell, "'");

  return *first != '\0' && strchr ("=+-@\t\r", *first) != NULL;
}

/**
 * gradual_csv_disarm:
 *
 * A note that begins with an equals sign would be run by a spreadsheet as a formula, with all that
 * formulas can do. An apostrophe before it keeps it a text.
 *
 * Returns: (transfer full): the cell, made harmless; gradual_csv_rearm() undoes it.
 */
char *
gradual_csv_disarm (const char *cell)
{
  return g_strconcat (is_armed (cell) ? "'" : "", cell, NULL);
}

/** gradual_csv_rearm: Returns: (transfer none): what gradual_csv_disarm() was given. */
const char *
gradual_csv_rearm (const char *cell)
{
  return *cell == '\'' && is_armed (cell) ? cell + 1 : cell;
}
