/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "training-weeks.h"

G_BEGIN_DECLS

/** GradualPrintKind: what a part of a document is, which says how it looks. */
typedef enum {
  GRADUAL_PRINT_TITLE,
  GRADUAL_PRINT_HEADING,
  GRADUAL_PRINT_SUBHEADING,
  GRADUAL_PRINT_TEXT,
  GRADUAL_PRINT_SMALL,      /* text that matters less */
  GRADUAL_PRINT_WARNING,    /* text that matters most */
  GRADUAL_PRINT_TABLE_HEAD, /* the names of columns */
  GRADUAL_PRINT_ROW,        /* of a table */
  GRADUAL_PRINT_BAR,        /* a name, words on it, and a bar below them */
  GRADUAL_PRINT_CHART,      /* the weeks of a training */
} GradualPrintKind;

#define GRADUAL_PRINT_CELLS_MAX 5

/** GradualPrintBlock: a part of a document, without its looks. */
typedef struct {
  GradualPrintKind kind;
  guint n_cells;
  char *cells[GRADUAL_PRINT_CELLS_MAX];              /* the words, by column; text has one cell */
  int percent;                                       /* of a bar */
  GradualTrainingWeek weeks[GRADUAL_TRAINING_WEEKS]; /* of a chart */
} GradualPrintBlock;

GPtrArray *gradual_print_document_new (void);
GradualPrintBlock *gradual_print_add (GPtrArray *document, GradualPrintKind kind, const char *text);
GradualPrintBlock *gradual_print_add_cells (GPtrArray *document, GradualPrintKind kind,
                                            const char *const *cells, guint n_cells);

G_END_DECLS
