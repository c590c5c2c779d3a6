/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "format-error.h"

G_BEGIN_DECLS

/** GradualCsvRows: the rows of a CSV text, one after the other. */
typedef struct {
  const char *text;
  const char *at;
  const char *end;
  char separator;   /* a comma, a semicolon or a tab, whichever the first line has most of */
  guint line;       /* where the current row begins, counted from 1 */
  guint next_line;  /* where the next one does */
  GPtrArray *cells; /* (element-type utf8): the current row, without spaces around the cells */
} GradualCsvRows;

void gradual_csv_rows_init (GradualCsvRows *rows, const char *text, gsize length);
void gradual_csv_rows_clear (GradualCsvRows *rows);
gboolean gradual_csv_rows_next (GradualCsvRows *rows, GError **error);
const char *gradual_csv_rows_cell (const GradualCsvRows *rows, guint column);

void gradual_csv_append_cell (GString *text, const char *cell);
char *gradual_csv_disarm (const char *cell);
const char *gradual_csv_rearm (const char *cell);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualCsvRows, gradual_csv_rows_clear)

G_END_DECLS
