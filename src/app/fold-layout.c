/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fold-layout.h"

#include "measure.h"

/* As between the buttons of a header bar. */
#define SPACING 6

struct _GradualFoldLayout {
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (GradualFoldLayout, gradual_fold_layout, GTK_TYPE_LAYOUT_MANAGER)

static int
natural_width (GtkWidget *child)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);

  return natural;
}

/* No width is too small, since all can be left out. */
static void
measure_width (GtkWidget *widget, int *minimum, int *natural)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      *natural += (*natural > 0 ? SPACING : 0) + natural_width (child);
  *minimum = 0;
}

static void
measure_height (GtkWidget *widget, int *minimum, int *natural)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    int child_minimum, child_natural;

    if (!gtk_widget_should_layout (child))
      continue;
    gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, -1, &child_minimum, &child_natural, NULL,
                        NULL);
    *minimum = MAX (*minimum, child_minimum);
    *natural = MAX (*natural, child_natural);
  }
}

static void
measure (GtkLayoutManager *manager G_GNUC_UNUSED, GtkWidget *widget, GtkOrientation orientation,
         int for_size G_GNUC_UNUSED, int *minimum, int *natural, int *minimum_baseline,
         int *natural_baseline)
{
  *minimum = *natural = 0;
  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (widget, minimum, natural);
  else
    measure_height (widget, minimum, natural);
}

static void
allocate (GtkLayoutManager *manager G_GNUC_UNUSED, GtkWidget *widget, int width, int height,
          int baseline G_GNUC_UNUSED)
{
  gboolean has_room = TRUE;
  int x = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    int child_width;

    if (!gtk_widget_should_layout (child))
      continue;
    child_width = natural_width (child);
    has_room = has_room && x + child_width <= width;
    gtk_widget_set_child_visible (child, has_room);
    if (!has_room)
      continue;
    gradual_allocate (widget, child, x, 0, child_width, height);
    x += child_width + SPACING;
  }
}

static void
gradual_fold_layout_class_init (GradualFoldLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->measure = measure;
  layout_class->allocate = allocate;
}

static void
gradual_fold_layout_init (GradualFoldLayout *self G_GNUC_UNUSED)
{
}
