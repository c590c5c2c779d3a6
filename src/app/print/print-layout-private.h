/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pagination.h"
#include "print-layout.h"

G_BEGIN_DECLS

/** GradualPrintPart: what a unit is: a line of the text of a block, or the whole block. */
typedef struct {
  const GradualPrintBlock *block; /* of the document */
  PangoLayout *cells[GRADUAL_PRINT_CELLS_MAX];
  int line; /* of the first cell, or -1 for all */
} GradualPrintPart;

struct _GradualPrintLayout {
  GPtrArray *document;
  PangoContext *context;
  double width;
  double height;
  char *footer;

  GArray *parts;  /* (element-type GradualPrintPart) */
  GArray *units;  /* (element-type GradualPrintUnit): the same ones */
  GArray *places; /* (element-type GradualPrintPlace): the same ones */
  guint n_pages;
};

#define GRADUAL_PRINT_BAR_HEIGHT   7.0
#define GRADUAL_PRINT_CHART_HEIGHT 90.0
#define GRADUAL_PRINT_ROW_PADDING  2.5
#define GRADUAL_PRINT_COLUMN_GAP   8.0
#define GRADUAL_PRINT_INDENT       10.0

PangoLayout *
gradual_print_text (PangoContext *context, GradualPrintKind kind, const char *text, double width);
void gradual_print_align (PangoLayout *text, gboolean at_end);
double gradual_print_column (GradualPrintKind kind, guint n_cells, guint column, double width,
                             double *column_width);
double gradual_print_text_height (PangoLayout *text);

void gradual_print_draw_part (const GradualPrintLayout *layout, const GradualPrintPart *part,
                              const GradualPrintUnit *unit, cairo_t *cairo, double y);

G_END_DECLS
