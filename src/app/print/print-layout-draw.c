/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart/bar-geometry.h"
#include "app/dates.h"
#include "app/duration.h"
#include "print-layout-private.h"

#define RULE       0.5
#define SWATCH     7.0
#define STRIPE     3.0
#define LABEL_ROOM 40.0

static const double ink = 0, grey = 0.45, faint = 0.75;

static void
set_grey (cairo_t *cairo, double level)
{
  cairo_set_source_rgb (cairo, level, level, level);
}

static gboolean
is_mirrored (const GradualPrintLayout *layout)
{
  return pango_context_get_base_dir (layout->context) == PANGO_DIRECTION_RTL;
}

/* Where something begins that is @start from the side that the text begins at. */
static double
place (const GradualPrintLayout *layout, double start, double width)
{
  return is_mirrored (layout) ? layout->width - start - width : start;
}

static void
draw_line (const GradualPrintPart *part, cairo_t *cairo, double x, double y)
{
  PangoLayoutLine *line = pango_layout_get_line_readonly (part->cells[0], part->line);
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (part->cells[0]);
  PangoRectangle extents;

  for (int i = 0; i < part->line; i++)
    pango_layout_iter_next_line (iter);
  pango_layout_iter_get_line_extents (iter, NULL, &extents);
  cairo_move_to (cairo, x + pango_units_to_double (extents.x),
                 y + pango_units_to_double (pango_layout_iter_get_baseline (iter) - extents.y));
  pango_cairo_show_layout_line (cairo, line);
}

static void
draw_cells (const GradualPrintLayout *layout, const GradualPrintPart *part, cairo_t *cairo,
            double y)
{
  for (guint i = 0; i < part->block->n_cells; i++) {
    double width;
    double start =
        gradual_print_column (part->block->kind, part->block->n_cells, i, layout->width, &width);

    cairo_move_to (cairo, place (layout, start, width), y);
    pango_cairo_show_layout (cairo, part->cells[i]);
  }
}

static void
draw_rule (const GradualPrintLayout *layout, cairo_t *cairo, double y)
{
  set_grey (cairo, faint);
  cairo_rectangle (cairo, 0, y, layout->width, RULE);
  cairo_fill (cairo);
  set_grey (cairo, ink);
}

static void
draw_bar (const GradualPrintLayout *layout, const GradualPrintPart *part,
          const GradualPrintUnit *unit, cairo_t *cairo, double y)
{
  double top = y + unit->height - GRADUAL_PRINT_BAR_HEIGHT - GRADUAL_PRINT_ROW_PADDING;
  double filled = layout->width * part->block->percent / 100;

  set_grey (cairo, grey);
  cairo_rectangle (cairo, place (layout, 0, filled), top, filled, GRADUAL_PRINT_BAR_HEIGHT);
  cairo_fill (cairo);
  cairo_set_line_width (cairo, RULE);
  cairo_rectangle (cairo, RULE / 2, top + RULE / 2, layout->width - RULE,
                   GRADUAL_PRINT_BAR_HEIGHT - RULE);
  cairo_stroke (cairo);
  set_grey (cairo, ink);
}

static int
largest_of (const GradualTrainingWeek *weeks)
{
  int largest = 1;

  for (guint i = 0; i < GRADUAL_TRAINING_WEEKS; i++)
    largest = MAX (largest, MAX (weeks[i].planned, weeks[i].run));

  return largest;
}

static void
show_text (const GradualPrintLayout *layout, cairo_t *cairo, const char *words, double x, double y,
           double width)
{
  g_autoptr (PangoLayout) text =
      gradual_print_text (layout->context, GRADUAL_PRINT_CHART, words, width);

  cairo_move_to (cairo, x, y);
  pango_cairo_show_layout (cairo, text);
}

static void
draw_levels (const GradualPrintLayout *layout, const GradualBarGeometry *geometry, cairo_t *cairo)
{
  for (int minutes = 0; minutes <= geometry->top; minutes += geometry->step) {
    double level = (double)gradual_bar_geometry_level (geometry, minutes);
    g_autofree char *label = gradual_duration_label (minutes);

    set_grey (cairo, faint);
    cairo_rectangle (cairo, (double)geometry->plot.origin.x, level,
                     (double)geometry->plot.size.width, RULE);
    cairo_fill (cairo);
    set_grey (cairo, ink);
    if (minutes > 0)
      show_text (layout, cairo, label, place (layout, 0, LABEL_ROOM), level - 6, LABEL_ROOM);
  }
}

/* What was run is filled; what was planned is a frame around it, which is wider. */
static void
draw_week (const GradualPrintLayout *layout, const GradualBarGeometry *geometry,
           const GradualTrainingWeek *week, guint index, cairo_t *cairo)
{
  graphene_rect_t slot = gradual_bar_geometry_slot (geometry, index);
  graphene_rect_t run = gradual_bar_geometry_bar (geometry, index, week->run);
  graphene_rect_t planned = gradual_bar_geometry_bar (geometry, index, MAX (week->planned, 0));
  g_autofree char *date = gradual_date_label (week->start, GRADUAL_DATE_SHORT);
  g_autoptr (PangoLayout) text =
      gradual_print_text (layout->context, GRADUAL_PRINT_CHART, date, (double)slot.size.width);
  double inset = (double)run.size.width / 5;

  set_grey (cairo, grey);
  cairo_rectangle (cairo, (double)run.origin.x + inset, (double)run.origin.y,
                   (double)run.size.width - 2 * inset, (double)run.size.height);
  cairo_fill (cairo);
  set_grey (cairo, ink);
  cairo_set_line_width (cairo, 1);
  cairo_rectangle (cairo, (double)planned.origin.x, (double)planned.origin.y,
                   (double)planned.size.width, (double)planned.size.height);
  if (week->planned > 0)
    cairo_stroke (cairo);
  cairo_new_path (cairo);
  pango_layout_set_alignment (text, PANGO_ALIGN_CENTER);
  cairo_move_to (cairo, (double)slot.origin.x, (double)(slot.origin.y + slot.size.height) + 2);
  pango_cairo_show_layout (cairo, text);
}

static void
draw_legend (const GradualPrintLayout *layout, const GradualPrintPart *part, cairo_t *cairo,
             double y)
{
  double start = LABEL_ROOM;

  for (guint i = 0; i < part->block->n_cells; i++) {
    int width;
    double x = place (layout, start, SWATCH), text_width;

    pango_layout_get_size (part->cells[i], &width, NULL);
    text_width = pango_units_to_double (width);
    set_grey (cairo, i == 0 ? ink : grey);
    cairo_set_line_width (cairo, 1);
    cairo_rectangle (cairo, x + 0.5, y + 2.5, SWATCH - 1, SWATCH - 1);
    if (i == 0)
      cairo_stroke (cairo);
    else
      cairo_fill (cairo);
    set_grey (cairo, ink);
    start += SWATCH + 4;
    show_text (layout, cairo, part->block->cells[i], place (layout, start, text_width), y,
               text_width + 1);
    start += text_width + 14;
  }
}

static void
draw_chart (const GradualPrintLayout *layout, const GradualPrintPart *part,
            const GradualPrintUnit *unit, cairo_t *cairo, double y)
{
  const GradualTrainingWeek *weeks = part->block->weeks;
  double line = (unit->height - GRADUAL_PRINT_CHART_HEIGHT) / 2;
  double width = layout->width - LABEL_ROOM;
  GradualBarGeometry geometry;

  gradual_bar_geometry_init (&geometry,
                             &GRAPHENE_RECT_INIT ((float)place (layout, LABEL_ROOM, width),
                                                  (float)(y + 6), (float)width,
                                                  (float)GRADUAL_PRINT_CHART_HEIGHT - 12),
                             GRADUAL_TRAINING_WEEKS, largest_of (weeks), is_mirrored (layout));
  draw_levels (layout, &geometry, cairo);
  for (guint i = 0; i < GRADUAL_TRAINING_WEEKS; i++)
    draw_week (layout, &geometry, &weeks[i], i, cairo);
  draw_legend (layout, part, cairo, y + unit->height - line);
}

/** gradual_print_draw_part: draws a part with its upper edge at @y. */
void
gradual_print_draw_part (const GradualPrintLayout *layout, const GradualPrintPart *part,
                         const GradualPrintUnit *unit, cairo_t *cairo, double y)
{
  set_grey (cairo, ink);
  switch (part->block->kind) {
  case GRADUAL_PRINT_TEXT:
  case GRADUAL_PRINT_SMALL:
    draw_line (part, cairo, 0, y);
    break;
  case GRADUAL_PRINT_ROW:
  case GRADUAL_PRINT_TABLE_HEAD:
    draw_cells (layout, part, cairo, y + GRADUAL_PRINT_ROW_PADDING);
    draw_rule (layout, cairo, y + unit->height - RULE);
    break;
  case GRADUAL_PRINT_BAR:
    draw_cells (layout, part, cairo, y);
    draw_bar (layout, part, unit, cairo, y);
    break;
  case GRADUAL_PRINT_CHART:
    draw_chart (layout, part, unit, cairo, y);
    break;
  case GRADUAL_PRINT_WARNING:
    cairo_rectangle (cairo, place (layout, 0, STRIPE), y, STRIPE, unit->height);
    cairo_fill (cairo);
    draw_cells (layout, part, cairo, y);
    break;
  default:
    draw_cells (layout, part, cairo, y);
    break;
  }
}
