/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure-view.h"

#include "chart-cursor.h"
#include "chart-drawing.h"
#include "figure-drawing.h"

#define WIDTH_MIN     200
#define WIDTH_NATURAL 640
#define PLOT_HEIGHT   144
#define BAND_HEIGHT   36
#define PAGE_SLOTS    13

/* A figure, drawn. To assistive technologies it is a group that says in its name what it shows, in
 * which one can walk from column to column with the arrow keys. */
struct _GradualFigureView {
  GtkWidget parent_instance;

  GradualFigure *figure; /* (nullable) (owned) */
  int chosen;            /* the slot that was walked to; −1 where there is none */
  GradualChartCursor cursor;

  /* What was drawn last, and for which size: a cursor that moves does not change it. */
  GskRenderNode *drawn; /* (nullable) (owned) */
  int drawn_width, drawn_height;
};

G_DEFINE_FINAL_TYPE (GradualFigureView, gradual_figure_view, GTK_TYPE_WIDGET)

static gboolean
has_slots (GradualFigureView *self)
{
  return self->figure != NULL && self->figure->slots->len > 0;
}

static void
forget_drawing (GradualFigureView *self)
{
  g_clear_pointer (&self->drawn, gsk_render_node_unref);
}

static void
choose (GradualFigureView *self, int index)
{
  g_autofree char *words = NULL;

  self->chosen = CLAMP (index, 0, (int)self->figure->slots->len - 1);
  words = gradual_figure_describe_slot (self->figure, (guint)self->chosen);
  gradual_chart_cursor_go (&self->cursor, words);
}

/**
 * gradual_figure_view_step:
 * @n_slots: how far to walk: on where positive, else back
 *
 * Goes to another slot, with the focus; not beyond the ends.
 */
void
gradual_figure_view_step (GradualFigureView *self, int n_slots)
{
  g_return_if_fail (GRADUAL_IS_FIGURE_VIEW (self));

  if (has_slots (self))
    choose (self, self->chosen + n_slots);
}

static gboolean
walk (GtkWidget *widget, GVariant *args, gpointer data G_GNUC_UNUSED)
{
  int step = g_variant_get_int32 (args);

  gradual_figure_view_step (GRADUAL_FIGURE_VIEW (widget),
                            gradual_chart_is_mirrored (widget) ? -step : step);

  return TRUE;
}

static gboolean
page (GtkWidget *widget, GVariant *args, gpointer data G_GNUC_UNUSED)
{
  gradual_figure_view_step (GRADUAL_FIGURE_VIEW (widget), g_variant_get_int32 (args));

  return TRUE;
}

static gboolean
go_to_end (GtkWidget *widget, GVariant *args, gpointer data G_GNUC_UNUSED)
{
  GradualFigureView *self = GRADUAL_FIGURE_VIEW (widget);

  if (!has_slots (self))
    return FALSE;
  choose (self, g_variant_get_boolean (args) ? (int)self->figure->slots->len - 1 : 0);

  return TRUE;
}

static int
slot_at (GradualFigureView *self, double x, double y)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GradualFigureLayout layout;

  if (!has_slots (self))
    return -1;
  gradual_figure_layout_in (&layout, self->figure, widget, gtk_widget_get_width (widget),
                            gtk_widget_get_height (widget));

  return gradual_figure_layout_slot_at (&layout, x, y);
}

static gboolean
query_tooltip (GtkWidget *widget, int x, int y, gboolean keyboard_mode, GtkTooltip *tooltip)
{
  GradualFigureView *self = GRADUAL_FIGURE_VIEW (widget);
  int slot = keyboard_mode ? self->chosen : slot_at (self, x, y);
  g_autofree char *words = NULL;

  if (!has_slots (self) || slot < 0)
    return FALSE;
  words = gradual_figure_describe_slot (self->figure, (guint)slot);
  gtk_tooltip_set_text (tooltip, words);

  return TRUE;
}

static void
clicked (GtkGestureClick *gesture, int n_press G_GNUC_UNUSED, double x, double y,
         gpointer data G_GNUC_UNUSED)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  int slot = slot_at (GRADUAL_FIGURE_VIEW (widget), x, y);

  if (slot >= 0)
    choose (GRADUAL_FIGURE_VIEW (widget), slot);
}

static GtkSizeRequestMode
get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
         int *minimum_baseline, int *natural_baseline)
{
  const GradualFigure *figure = GRADUAL_FIGURE_VIEW (widget)->figure;
  int width = for_size < 0 ? WIDTH_MIN : for_size;

  *minimum_baseline = *natural_baseline = -1;
  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = WIDTH_MIN;
    *natural = WIDTH_NATURAL;
  } else if (figure != NULL) {
    *minimum = *natural = gradual_figure_measure (figure, widget, width,
                                                  figure->n_bands > 1 ? BAND_HEIGHT : PLOT_HEIGHT);
  }
}

static void
size_allocate (GtkWidget *widget, int width, int height, int baseline G_GNUC_UNUSED)
{
  GradualFigureView *self = GRADUAL_FIGURE_VIEW (widget);
  graphene_point_t point = GRAPHENE_POINT_INIT (0, 0);
  GradualFigureLayout layout;

  if (has_slots (self)) {
    gradual_figure_layout_in (&layout, self->figure, widget, width, height);
    point = gradual_figure_layout_point (&layout, self->figure, (guint)self->chosen);
  }
  gradual_chart_cursor_allocate (&self->cursor, &point);
}

static GskRenderNode *
draw (GradualFigureView *self, int width, int height)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();

  gradual_figure_draw (self->figure, GTK_WIDGET (self), snapshot, width, height);

  return gtk_snapshot_to_node (snapshot);
}

static void
snapshot_figure (GtkWidget *widget, GtkSnapshot *snapshot)
{
  GradualFigureView *self = GRADUAL_FIGURE_VIEW (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);

  if (!has_slots (self))
    return;
  if (self->drawn == NULL || self->drawn_width != width || self->drawn_height != height) {
    forget_drawing (self);
    self->drawn = draw (self, width, height);
    self->drawn_width = width;
    self->drawn_height = height;
  }
  if (self->drawn != NULL)
    gtk_snapshot_append_node (snapshot, self->drawn);
  gradual_chart_cursor_snapshot (&self->cursor, widget, snapshot);
}

/* Other colours, other fonts, another direction. */
static void
css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (gradual_figure_view_parent_class)->css_changed (widget, change);
  forget_drawing (GRADUAL_FIGURE_VIEW (widget));
}

static void
direction_changed (GtkWidget *widget, GtkTextDirection before)
{
  GTK_WIDGET_CLASS (gradual_figure_view_parent_class)->direction_changed (widget, before);
  forget_drawing (GRADUAL_FIGURE_VIEW (widget));
}

/* What was chosen stays so, where it is still there; else the last that says something. */
static int
find_again (const GradualFigure *before, int chosen, const GradualFigure *figure)
{
  int last = gradual_figure_last_told (figure);

  if (before != NULL && chosen >= 0)
    for (guint i = 0; i < figure->slots->len; i++)
      if (gradual_figure_slot (figure, i)->start ==
          gradual_figure_slot (before, (guint)chosen)->start)
        return (int)i;

  return last >= 0 ? last : (int)figure->slots->len - 1;
}

/**
 * gradual_figure_view_set_figure:
 * @figure: what to show, shared
 */
void
gradual_figure_view_set_figure (GradualFigureView *self, GradualFigure *figure)
{
  g_autofree char *description = NULL, *words = NULL;

  g_return_if_fail (GRADUAL_IS_FIGURE_VIEW (self));
  g_return_if_fail (figure != NULL);

  gradual_figure_ref (figure);
  self->chosen = find_again (self->figure, self->chosen, figure);
  g_clear_pointer (&self->figure, gradual_figure_unref);
  self->figure = figure;
  forget_drawing (self);

  description = gradual_figure_describe (figure);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description,
                                  -1);
  words = has_slots (self) ? gradual_figure_describe_slot (figure, (guint)self->chosen) : NULL;
  gradual_chart_cursor_set_words (&self->cursor, words);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/** gradual_figure_view_get_chosen: Returns: the slot that was walked to; −1 where there is none. */
int
gradual_figure_view_get_chosen (GradualFigureView *self)
{
  g_return_val_if_fail (GRADUAL_IS_FIGURE_VIEW (self), -1);

  return has_slots (self) ? self->chosen : -1;
}

/** gradual_figure_view_get_cursor: Returns: (transfer none): what stands at the chosen slot. */
GtkWidget *
gradual_figure_view_get_cursor (GradualFigureView *self)
{
  g_return_val_if_fail (GRADUAL_IS_FIGURE_VIEW (self), NULL);

  return gradual_chart_cursor_get (&self->cursor);
}

static void
dispose (GObject *object)
{
  GradualFigureView *self = GRADUAL_FIGURE_VIEW (object);

  forget_drawing (self);
  g_clear_pointer (&self->figure, gradual_figure_unref);
  gradual_chart_cursor_clear (&self->cursor);

  G_OBJECT_CLASS (gradual_figure_view_parent_class)->dispose (object);
}

static void
gradual_figure_view_class_init (GradualFigureViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  widget_class->get_request_mode = get_request_mode;
  widget_class->measure = measure;
  widget_class->size_allocate = size_allocate;
  widget_class->snapshot = snapshot_figure;
  widget_class->css_changed = css_changed;
  widget_class->direction_changed = direction_changed;
  widget_class->query_tooltip = query_tooltip;

  gtk_widget_class_set_css_name (widget_class, "figureview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, walk, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, walk, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Page_Up, 0, page, "i", -PAGE_SLOTS);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Page_Down, 0, page, "i", PAGE_SLOTS);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, go_to_end, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, go_to_end, "b", TRUE);
}

static void
gradual_figure_view_init (GradualFigureView *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->chosen = -1;
  gradual_chart_cursor_init (&self->cursor, GTK_WIDGET (self));
  g_signal_connect (click, "pressed", G_CALLBACK (clicked), NULL);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}
