/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "panel-layout.h"

#include "app/measure.h"

/* A panel beside a view, or, where both do not fit, in its place as a page of its own. The first
 * child is the view, the second one the panel; the panel is open while it is visible. */
#define PANEL_WIDTH    320
#define VIEW_WIDTH_MIN 360

struct _GradualPanelLayout {
  GtkLayoutManager parent_instance;

  gboolean is_page;
  guint notify_source;
};

enum {
  PROP_0,
  PROP_IS_PAGE,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (GradualPanelLayout, gradual_panel_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkWidget *
get_panel (GtkWidget *widget)
{
  GtkWidget *panel = gtk_widget_get_next_sibling (gtk_widget_get_first_child (widget));

  return panel != NULL && gtk_widget_get_visible (panel) ? panel : NULL;
}

static gboolean
is_too_narrow (int width)
{
  return width < PANEL_WIDTH + VIEW_WIDTH_MIN;
}

static GtkSizeRequestMode
get_request_mode (GtkLayoutManager *layout G_GNUC_UNUSED, GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure (GtkLayoutManager *layout G_GNUC_UNUSED, GtkWidget *widget, GtkOrientation orientation,
         int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  GtkWidget *view = gtk_widget_get_first_child (widget), *panel = get_panel (widget);
  gboolean across = orientation == GTK_ORIENTATION_HORIZONTAL;
  gboolean beside = panel != NULL && !across && for_size >= 0 && !is_too_narrow (for_size);
  int panel_minimum = 0, panel_natural = 0;

  *minimum_baseline = *natural_baseline = -1;
  gradual_measure (view, orientation, beside ? for_size - PANEL_WIDTH : for_size, minimum, natural);
  if (panel == NULL)
    return;
  gradual_measure (panel, orientation, beside ? PANEL_WIDTH : for_size, &panel_minimum,
                   &panel_natural);
  *minimum = MAX (*minimum, panel_minimum);
  *natural = across ? *natural + panel_natural : MAX (*natural, panel_natural);
}

static gboolean
notify_in_idle (gpointer data)
{
  GradualPanelLayout *self = data;

  self->notify_source = 0;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_PAGE]);

  return G_SOURCE_REMOVE;
}

/* What follows from the property changes sizes, which can not be done while sizes are given. */
static void
set_is_page (GradualPanelLayout *self, gboolean is_page)
{
  if (self->is_page == is_page)
    return;
  self->is_page = is_page;
  if (self->notify_source == 0)
    self->notify_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, notify_in_idle, self, NULL);
}

static void
allocate (GtkLayoutManager *layout, GtkWidget *widget, int width, int height,
          int baseline G_GNUC_UNUSED)
{
  GtkWidget *view = gtk_widget_get_first_child (widget), *panel = get_panel (widget);
  gboolean is_page = is_too_narrow (width);

  set_is_page (GRADUAL_PANEL_LAYOUT (layout), is_page);
  gtk_widget_set_child_visible (view, panel == NULL || !is_page);
  if (panel == NULL) {
    gradual_allocate (widget, view, 0, 0, width, height);
  } else if (is_page) {
    gradual_allocate (widget, panel, 0, 0, width, height);
  } else {
    gradual_allocate (widget, view, 0, 0, width - PANEL_WIDTH, height);
    gradual_allocate (widget, panel, width - PANEL_WIDTH, 0, PANEL_WIDTH, height);
  }
}

/** gradual_panel_layout_is_page: Returns: whether there is room for the view or the panel only. */
gboolean
gradual_panel_layout_is_page (GradualPanelLayout *self)
{
  g_return_val_if_fail (GRADUAL_IS_PANEL_LAYOUT (self), FALSE);

  return self->is_page;
}

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  switch (id) {
  case PROP_IS_PAGE:
    g_value_set_boolean (value, GRADUAL_PANEL_LAYOUT (object)->is_page);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
dispose (GObject *object)
{
  g_clear_handle_id (&GRADUAL_PANEL_LAYOUT (object)->notify_source, g_source_remove);

  G_OBJECT_CLASS (gradual_panel_layout_parent_class)->dispose (object);
}

static void
gradual_panel_layout_class_init (GradualPanelLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->dispose = dispose;
  object_class->get_property = get_property;

  layout_class->get_request_mode = get_request_mode;
  layout_class->measure = measure;
  layout_class->allocate = allocate;

  /**
   * GradualPanelLayout:is-page:
   *
   * Whether an open panel stands in place of the view.
   */
  properties[PROP_IS_PAGE] = g_param_spec_boolean ("is-page", NULL, NULL, FALSE,
                                                   G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
gradual_panel_layout_init (GradualPanelLayout *self G_GNUC_UNUSED)
{
}
