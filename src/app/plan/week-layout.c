/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "week-layout.h"

#include "app/measure.h"
#include "model/day.h"

/* A week is a row of a calendar, or, where that does not fit, a list of its days. Which of them
 * follows from its width, and from how wide the cells have to be (a large text size). */
#define ROW_WIDTH_MIN 720

#define HEAD_WIDTH_MIN 190
#define HEAD_WIDTH_MAX 300
#define SPACING        6
#define LIST_SPACING   3

struct _GradualWeekLayout {
  GtkLayoutManager parent_instance;

  gboolean row_only;
};

enum {
  PROP_0,
  PROP_ROW_ONLY,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (GradualWeekLayout, gradual_week_layout, GTK_TYPE_LAYOUT_MANAGER)

static int
minimum_size (GtkWidget *child, GtkOrientation orientation, int for_size)
{
  int minimum;

  gradual_measure (child, orientation, for_size, &minimum, NULL);

  return minimum;
}

static int
day_width_min (GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int width = 0;

  while ((child = gtk_widget_get_next_sibling (child)) != NULL)
    width = MAX (width, minimum_size (child, GTK_ORIENTATION_HORIZONTAL, -1));

  return width;
}

static int
head_width (GtkWidget *widget, int width)
{
  GtkWidget *head = gtk_widget_get_first_child (widget);
  int minimum = minimum_size (head, GTK_ORIENTATION_HORIZONTAL, -1);

  return MAX (minimum, CLAMP (width / 4, HEAD_WIDTH_MIN, HEAD_WIDTH_MAX));
}

static int
day_width (GtkWidget *widget, int width)
{
  return (width - head_width (widget, width)) / GRADUAL_DAYS_PER_WEEK - SPACING;
}

static gboolean
is_row (GtkWidget *widget, int width)
{
  return width >= ROW_WIDTH_MIN && day_width (widget, width) >= day_width_min (widget);
}

static GtkSizeRequestMode
get_request_mode (GtkLayoutManager *layout G_GNUC_UNUSED, GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
height_for_width (GradualWeekLayout *self, GtkWidget *widget, int width)
{
  GtkWidget *head = gtk_widget_get_first_child (widget);
  gboolean row = is_row (widget, width);
  int height;

  if (!row && self->row_only)
    return 0;

  height = minimum_size (head, GTK_ORIENTATION_VERTICAL, row ? head_width (widget, width) : width);
  for (GtkWidget *day = gtk_widget_get_next_sibling (head); day != NULL;
       day = gtk_widget_get_next_sibling (day))
    if (row)
      height =
          MAX (height, minimum_size (day, GTK_ORIENTATION_VERTICAL, day_width (widget, width)));
    else
      height += LIST_SPACING + minimum_size (day, GTK_ORIENTATION_VERTICAL, width);

  return height;
}

static void
measure (GtkLayoutManager *layout, GtkWidget *widget, GtkOrientation orientation, int for_size,
         int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  GtkWidget *head = gtk_widget_get_first_child (widget);

  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = MAX (minimum_size (head, GTK_ORIENTATION_HORIZONTAL, -1), day_width_min (widget));
    *natural = MAX (*minimum, ROW_WIDTH_MIN);
  } else {
    GradualWeekLayout *self = GRADUAL_WEEK_LAYOUT (layout);

    *minimum = *natural = height_for_width (self, widget, for_size < 0 ? ROW_WIDTH_MIN : for_size);
    /* At no width in particular, the least is what it needs at any: a row may go. */
    if (for_size < 0 && self->row_only)
      *minimum = 0;
  }
}

static void
allocate_row (GtkWidget *widget, int width, int height)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int head = head_width (widget, width);

  gradual_allocate (widget, child, 0, 0, head, height);
  for (int i = 0; (child = gtk_widget_get_next_sibling (child)) != NULL; i++) {
    /* The pixels that do not divide by seven are spread, so that the last cell ends the row. */
    int from = head + (width - head) * i / GRADUAL_DAYS_PER_WEEK;
    int to = head + (width - head) * (i + 1) / GRADUAL_DAYS_PER_WEEK;

    gradual_allocate (widget, child, from + SPACING, 0, to - from - SPACING, height);
  }
}

static void
allocate_list (GtkWidget *widget, int width)
{
  int y = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    int height = minimum_size (child, GTK_ORIENTATION_VERTICAL, width);

    gradual_allocate (widget, child, 0, y, width, height);
    y += height + LIST_SPACING;
  }
}

static void
allocate (GtkLayoutManager *layout, GtkWidget *widget, int width, int height,
          int baseline G_GNUC_UNUSED)
{
  GradualWeekLayout *self = GRADUAL_WEEK_LAYOUT (layout);
  gboolean row = is_row (widget, width);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_child_visible (child, row || !self->row_only);

  if (row)
    allocate_row (widget, width, height);
  else if (!self->row_only)
    allocate_list (widget, width);
}

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  GradualWeekLayout *self = GRADUAL_WEEK_LAYOUT (object);

  switch (id) {
  case PROP_ROW_ONLY:
    g_value_set_boolean (value, self->row_only);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  GradualWeekLayout *self = GRADUAL_WEEK_LAYOUT (object);

  switch (id) {
  case PROP_ROW_ONLY:
    self->row_only = g_value_get_boolean (value);
    gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
gradual_week_layout_class_init (GradualWeekLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = get_property;
  object_class->set_property = set_property;

  layout_class->get_request_mode = get_request_mode;
  layout_class->measure = measure;
  layout_class->allocate = allocate;

  /**
   * GradualWeekLayout:row-only:
   *
   * Whether the widget takes no room where its week would be a list, as the names of the weekdays
   * over the columns do.
   */
  properties[PROP_ROW_ONLY] = g_param_spec_boolean ("row-only", NULL, NULL, FALSE,
                                                    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
gradual_week_layout_init (GradualWeekLayout *self G_GNUC_UNUSED)
{
}
