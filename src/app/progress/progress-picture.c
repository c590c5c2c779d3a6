/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "progress-picture.h"

#include <cairo-svg.h>
#include <gio/gio.h>

#include "app/chart/chart-drawing.h"
#include "app/chart/figure-drawing.h"

/* In pixels; a picture of pixels has two for each, so that it can be printed. */
#define WIDTH       1000
#define MARGIN      24
#define TITLE_GAP   8
#define FIGURE_GAP  28
#define PLOT_HEIGHT 170
#define BAND_HEIGHT 40
#define PNG_SCALE   2

static PangoLayout *
title_layout (const GradualFigure *figure, GtkWidget *widget)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, figure->title);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);

  return layout;
}

static int
figure_height (const GradualFigure *figure, GtkWidget *widget)
{
  return gradual_figure_measure (figure, widget, WIDTH - 2 * MARGIN,
                                 figure->n_bands > 1 ? BAND_HEIGHT : PLOT_HEIGHT);
}

/* Draws a figure below @y with its title; returns where the next one begins. */
static int
append_figure (const GradualFigure *figure, GtkWidget *widget, GtkSnapshot *snapshot, int y)
{
  g_autoptr (PangoLayout) title = title_layout (figure, widget);
  GdkRGBA color = gradual_chart_color (widget, NULL);
  int width, height, rest = figure_height (figure, widget);

  pango_layout_get_pixel_size (title, &width, &height);
  gradual_chart_append_text (
      snapshot, title, &color,
      gradual_chart_is_mirrored (widget) ? (float)(WIDTH - MARGIN - width) : MARGIN, (float)y);
  y += height + TITLE_GAP;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (MARGIN, (float)y));
  gradual_figure_draw (figure, widget, snapshot, WIDTH - 2 * MARGIN, rest);
  gtk_snapshot_restore (snapshot);

  return y + rest + FIGURE_GAP;
}

/* All figures, one below the other, on the ground that their colours are made for. */
static GskRenderNode *
draw (const GPtrArray *figures, GtkWidget *widget, int *height)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GtkSnapshot) whole = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  GdkRGBA ground = gradual_chart_color (widget, "window_bg_color");
  int y = MARGIN;

  for (guint i = 0; i < figures->len; i++)
    y = append_figure (g_ptr_array_index (figures, i), widget, snapshot, y);
  *height = y - FIGURE_GAP + MARGIN;
  node = gtk_snapshot_to_node (snapshot);
  gtk_snapshot_append_color (whole, &ground, &GRAPHENE_RECT_INIT (0, 0, WIDTH, (float)*height));
  gtk_snapshot_append_node (whole, node);

  return gtk_snapshot_to_node (whole);
}

static cairo_status_t
append_bytes (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static cairo_status_t
write_png (GskRenderNode *node, int height, GByteArray *bytes)
{
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_ARGB32, PNG_SCALE * WIDTH, PNG_SCALE * height);
  cairo_t *cairo = cairo_create (surface);
  cairo_status_t status;

  cairo_scale (cairo, PNG_SCALE, PNG_SCALE);
  gsk_render_node_draw (node, cairo);
  status = cairo_status (cairo);
  cairo_destroy (cairo);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, append_bytes, bytes);
  cairo_surface_destroy (surface);

  return status;
}

static cairo_status_t
write_svg (GskRenderNode *node, int height, GByteArray *bytes)
{
  cairo_surface_t *surface =
      cairo_svg_surface_create_for_stream (append_bytes, bytes, WIDTH, height);
  cairo_t *cairo = cairo_create (surface);
  cairo_status_t status;

  gsk_render_node_draw (node, cairo);
  status = cairo_status (cairo);
  cairo_destroy (cairo);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  return status;
}

/**
 * gradual_progress_picture:
 * @figures: (element-type GradualFigure): at least one, each with something in it
 * @widget: whose fonts, colours and direction are taken
 *
 * Draws charts one below the other, as large as they are on a desktop, however narrow the window
 * is.
 *
 * Returns: (transfer full): the picture, or %NULL with @error set.
 */
GBytes *
gradual_progress_picture (const GPtrArray *figures, GtkWidget *widget, GradualPictureFormat format,
                          GError **error)
{
  g_autoptr (GByteArray) bytes = NULL;
  g_autoptr (GskRenderNode) node = NULL;
  cairo_status_t status;
  int height;

  g_return_val_if_fail (figures != NULL && figures->len > 0, NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  bytes = g_byte_array_new ();
  node = draw (figures, widget, &height);
  status = format == GRADUAL_PICTURE_PNG ? write_png (node, height, bytes)
                                         : write_svg (node, height, bytes);
  if (status != CAIRO_STATUS_SUCCESS) {
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));
    return NULL;
  }

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}
