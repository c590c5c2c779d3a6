/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "print-layout.h"

#include <glib/gi18n-lib.h>

#include "print-layout-private.h"

#define FOOTER_HEIGHT 24.0

/* Between words and the table below them. */
#define TABLE_GAP 4.0

/** Looks: how a kind of block looks; sizes in points. */
typedef struct {
  const char *font;
  double gap; /* above it */
  gboolean keeps_next;
  gboolean is_text; /* whether it may be parted between its lines */
} Looks;

static const Looks looks[] = {
    [GRADUAL_PRINT_TITLE] = {"Sans Bold 18", 0, TRUE, FALSE},
    [GRADUAL_PRINT_HEADING] = {"Sans Bold 13", 20, TRUE, FALSE},
    [GRADUAL_PRINT_SUBHEADING] = {"Sans Bold 10.5", 12, TRUE, FALSE},
    [GRADUAL_PRINT_TEXT] = {"Sans 10", 6, FALSE, TRUE},
    [GRADUAL_PRINT_SMALL] = {"Sans 8.5", 6, FALSE, TRUE},
    [GRADUAL_PRINT_WARNING] = {"Sans Bold 12", 8, TRUE, FALSE},
    [GRADUAL_PRINT_TABLE_HEAD] = {"Sans Bold 9", 8, TRUE, FALSE},
    [GRADUAL_PRINT_ROW] = {"Sans 9.5", 0, FALSE, FALSE},
    [GRADUAL_PRINT_BAR] = {"Sans Bold 10", 10, TRUE, FALSE},
    [GRADUAL_PRINT_CHART] = {"Sans 8.5", 8, TRUE, FALSE},
};

static gboolean
is_mirrored (PangoContext *context)
{
  return pango_context_get_base_dir (context) == PANGO_DIRECTION_RTL;
}

/**
 * gradual_print_align:
 * @text: words
 * @at_end: whether they stand at the side where lines end, else where they begin
 *
 * The side is that of the page, whichever way the words themselves run, as in the window. Pango's
 * left and right change places for words that run against the page.
 */
void
gradual_print_align (PangoLayout *text, gboolean at_end)
{
  PangoDirection page = pango_context_get_base_dir (pango_layout_get_context (text));
  PangoDirection words =
      pango_layout_line_get_resolved_direction (pango_layout_get_line_readonly (text, 0));
  gboolean is_right = (page == PANGO_DIRECTION_RTL) != at_end;

  pango_layout_set_alignment (text,
                              is_right == (words == page) ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
}

/** gradual_print_text: Returns: (transfer full): words as a block of that kind shows them. */
PangoLayout *
gradual_print_text (PangoContext *context, GradualPrintKind kind, const char *text, double width)
{
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *font = pango_font_description_from_string (looks[kind].font);

  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, pango_units_from_double (width));
  pango_layout_set_text (layout, text, -1);
  gradual_print_align (layout, FALSE);

  return layout;
}

/** gradual_print_text_height: Returns: the height of all its lines, in points. */
double
gradual_print_text_height (PangoLayout *text)
{
  int height;

  pango_layout_get_size (text, NULL, &height);

  return pango_units_to_double (height);
}

/**
 * gradual_print_column:
 * @kind: what the block is
 * @n_cells: how many columns it has
 * @column: one of them, from 0
 * @width: of the page
 * @column_width: (out): how wide the column is
 *
 * Returns: where it begins, from the side that the text begins at.
 */
double
gradual_print_column (GradualPrintKind kind, guint n_cells, guint column, double width,
                      double *column_width)
{
  double first, rest;

  if (n_cells < 2) {
    *column_width = width - (kind == GRADUAL_PRINT_WARNING ? GRADUAL_PRINT_INDENT : 0);
    return width - *column_width;
  }
  first = n_cells == 2 ? width * 0.55 : width * 0.28;
  rest = (width - first) / (n_cells - 1);
  *column_width = (column == 0 ? first : rest) - GRADUAL_PRINT_COLUMN_GAP;

  return column == 0 ? 0 : first + rest * (column - 1);
}

static void
add_unit (GradualPrintLayout *layout, GradualPrintPart part, GradualPrintUnit unit)
{
  for (guint i = 0; i < part.block->n_cells; i++)
    g_object_ref (part.cells[i]);
  g_array_append_val (layout->parts, part);
  g_array_append_val (layout->units, unit);
}

/* The first line stays with the second, and the last but one with the last. */
static void
add_lines (GradualPrintLayout *layout, GradualPrintPart part, double gap)
{
  int n_lines = pango_layout_get_line_count (part.cells[0]);
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (part.cells[0]);

  for (part.line = 0; part.line < n_lines; part.line++) {
    PangoRectangle line;

    pango_layout_iter_get_line_extents (iter, NULL, &line);
    pango_layout_iter_next_line (iter);
    add_unit (layout, part,
              (GradualPrintUnit){
                  .height = pango_units_to_double (line.height),
                  .gap = part.line == 0 ? gap : 0,
                  .keeps_next = n_lines > 1 && (part.line == 0 || part.line == n_lines - 2),
              });
  }
}

static double
height_of (const GradualPrintPart *part)
{
  double height = 0;

  for (guint i = 0; i < part->block->n_cells; i++)
    height = MAX (height, gradual_print_text_height (part->cells[i]));
  switch (part->block->kind) {
  case GRADUAL_PRINT_ROW:
  case GRADUAL_PRINT_TABLE_HEAD:
    return height + 2 * GRADUAL_PRINT_ROW_PADDING;
  case GRADUAL_PRINT_BAR:
    return height + GRADUAL_PRINT_BAR_HEIGHT + 2 * GRADUAL_PRINT_ROW_PADDING;
  case GRADUAL_PRINT_CHART:
    return GRADUAL_PRINT_CHART_HEIGHT + 2 * height;
  default:
    return height;
  }
}

/* A table may be parted between its rows, but not before its second one, nor its last one. */
static gboolean
keeps_next (const GradualPrintBlock *before, const GradualPrintBlock *block,
            const GradualPrintBlock *next)
{
  if (next == NULL)
    return FALSE;
  if (block->kind != GRADUAL_PRINT_ROW)
    return looks[block->kind].keeps_next;

  return next->kind == GRADUAL_PRINT_ROW && before != NULL && before->kind != GRADUAL_PRINT_ROW;
}

static const GradualPrintBlock *
block_at (const GradualPrintLayout *layout, guint index)
{
  return index < layout->document->len ? g_ptr_array_index (layout->document, index) : NULL;
}

static gboolean
is_of_table (const GradualPrintBlock *block)
{
  return block->kind == GRADUAL_PRINT_ROW || block->kind == GRADUAL_PRINT_TABLE_HEAD ||
         block->kind == GRADUAL_PRINT_BAR;
}

static double
gap_above (const GradualPrintBlock *before, const GradualPrintBlock *block)
{
  if (block->kind == GRADUAL_PRINT_ROW && before != NULL && !is_of_table (before))
    return TABLE_GAP;

  return looks[block->kind].gap;
}

static void
add_block (GradualPrintLayout *layout, guint index)
{
  const GradualPrintBlock *block = block_at (layout, index);
  const GradualPrintBlock *before = index > 0 ? block_at (layout, index - 1) : NULL;
  double gap = gap_above (before, block);
  GradualPrintPart part = {.block = block, .line = -1};

  for (guint i = 0; i < block->n_cells; i++) {
    double width;

    gradual_print_column (block->kind, block->n_cells, i, layout->width, &width);
    part.cells[i] = gradual_print_text (layout->context, block->kind, block->cells[i], width);
  }
  if (looks[block->kind].is_text)
    add_lines (layout, part, gap);
  else
    add_unit (layout, part,
              (GradualPrintUnit){
                  .height = height_of (&part),
                  .gap = gap,
                  .keeps_next = keeps_next (before, block, block_at (layout, index + 1)),
              });
  for (guint i = 0; i < block->n_cells; i++)
    g_object_unref (part.cells[i]);
}

static void
clear_part (gpointer data)
{
  GradualPrintPart *part = data;

  for (guint i = 0; i < part->block->n_cells; i++)
    g_object_unref (part->cells[i]);
}

/**
 * gradual_print_layout_new:
 * @document: (element-type GradualPrintBlock): what to print, shared
 * @context: by what text is measured; its base direction is that of the pages
 * @width: of what can be printed on of a page, points
 * @height: the same
 * @footer: what stands at the end of each page, before its number
 *
 * Returns: (transfer full): the document on pages.
 */
GradualPrintLayout *
gradual_print_layout_new (GPtrArray *document, PangoContext *context, double width, double height,
                          const char *footer)
{
  GradualPrintLayout *layout;

  g_return_val_if_fail (document != NULL && context != NULL && footer != NULL, NULL);

  layout = g_new0 (GradualPrintLayout, 1);
  layout->document = g_ptr_array_ref (document);
  layout->context = g_object_ref (context);
  layout->width = width;
  layout->height = height;
  layout->footer = g_strdup (footer);
  layout->parts = g_array_new (FALSE, FALSE, sizeof (GradualPrintPart));
  layout->units = g_array_new (FALSE, FALSE, sizeof (GradualPrintUnit));
  layout->places = g_array_new (FALSE, TRUE, sizeof (GradualPrintPlace));
  g_array_set_clear_func (layout->parts, clear_part);
  for (guint i = 0; i < document->len; i++)
    add_block (layout, i);
  g_array_set_size (layout->places, layout->units->len);
  layout->n_pages = gradual_paginate ((const GradualPrintUnit *)(gpointer)layout->units->data,
                                      layout->units->len, MAX (height - FOOTER_HEIGHT, 0),
                                      (GradualPrintPlace *)(gpointer)layout->places->data);

  return layout;
}

/** gradual_print_layout_free: frees the layout. */
void
gradual_print_layout_free (GradualPrintLayout *layout)
{
  g_array_unref (layout->parts);
  g_array_unref (layout->units);
  g_array_unref (layout->places);
  g_ptr_array_unref (layout->document);
  g_object_unref (layout->context);
  g_free (layout->footer);
  g_free (layout);
}

/** gradual_print_layout_n_pages: Returns: how many pages there are, at least 1. */
guint
gradual_print_layout_n_pages (const GradualPrintLayout *layout)
{
  g_return_val_if_fail (layout != NULL, 0);

  return layout->n_pages;
}

static void
draw_footer (const GradualPrintLayout *layout, cairo_t *cairo, guint page)
{
  /* TRANSLATORS: the number of a page and how many there are: "1 of 2". */
  g_autofree char *number = g_strdup_printf (C_ ("page", "%u of %u"), page + 1, layout->n_pages);
  g_autoptr (PangoLayout) left = gradual_print_text (layout->context, GRADUAL_PRINT_SMALL,
                                                     layout->footer, layout->width * 0.8);
  g_autoptr (PangoLayout) right =
      gradual_print_text (layout->context, GRADUAL_PRINT_SMALL, number, layout->width * 0.2);
  double y = layout->height - gradual_print_text_height (right);
  gboolean mirrored = is_mirrored (layout->context);

  pango_layout_set_height (left, 0);
  pango_layout_set_ellipsize (left, PANGO_ELLIPSIZE_END);
  gradual_print_align (right, TRUE);
  cairo_set_source_rgb (cairo, 0.3, 0.3, 0.3);
  cairo_move_to (cairo, mirrored ? layout->width * 0.2 : 0, y);
  pango_cairo_show_layout (cairo, left);
  cairo_move_to (cairo, mirrored ? 0 : layout->width * 0.8, y);
  pango_cairo_show_layout (cairo, right);
}

/**
 * gradual_print_layout_draw:
 * @cairo: where to draw; its unit is a point, and what can be printed on begins at 0, 0
 * @page: from 0
 */
void
gradual_print_layout_draw (const GradualPrintLayout *layout, cairo_t *cairo, guint page)
{
  g_return_if_fail (layout != NULL && cairo != NULL);
  g_return_if_fail (page < layout->n_pages);

  for (guint i = 0; i < layout->parts->len; i++) {
    const GradualPrintPlace *place = &g_array_index (layout->places, GradualPrintPlace, i);

    if (place->page == page)
      gradual_print_draw_part (layout, &g_array_index (layout->parts, GradualPrintPart, i),
                               &g_array_index (layout->units, GradualPrintUnit, i), cairo,
                               place->y);
  }
  draw_footer (layout, cairo, page);
}
