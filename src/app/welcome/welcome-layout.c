/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "welcome-layout.h"

#include "app/measure.h"

/* The questions and the answer, which is in a scrolled window, side by side, or, where that does
 * not fit, the answer below, where it stays in view while the questions scroll. */
#define SIDE_WIDTH_MIN  860
#define ANSWER_WIDTH    420
#define ANSWER_PART_MAX 0.6

struct _GradualWelcomeLayout {
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (GradualWelcomeLayout, gradual_welcome_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkWidget *
questions (GtkWidget *widget)
{
  return gtk_widget_get_first_child (widget);
}

static GtkWidget *
answer (GtkWidget *widget)
{
  return gtk_widget_get_last_child (widget);
}

static int
minimum_size (GtkWidget *child, GtkOrientation orientation, int for_size)
{
  int minimum;

  gradual_measure (child, orientation, for_size, &minimum, NULL);

  return minimum;
}

/* A scrolled window does not know how high its child would be at that width. */
static int
answer_height (GtkWidget *widget, int width)
{
  GtkWidget *scrolled = answer (widget);
  GtkWidget *child = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scrolled));
  int natural;

  gradual_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural);

  return MAX (natural, minimum_size (scrolled, GTK_ORIENTATION_VERTICAL, width));
}

static int
answer_width (GtkWidget *widget)
{
  return MAX (ANSWER_WIDTH, minimum_size (answer (widget), GTK_ORIENTATION_HORIZONTAL, -1));
}

static gboolean
is_side_by_side (GtkWidget *widget, int width)
{
  int least = minimum_size (questions (widget), GTK_ORIENTATION_HORIZONTAL, -1);

  return width >= SIDE_WIDTH_MIN && width >= least + answer_width (widget);
}

static GtkSizeRequestMode
get_request_mode (GtkLayoutManager *layout G_GNUC_UNUSED, GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (GtkWidget *widget, int *minimum, int *natural)
{
  *minimum = MAX (minimum_size (questions (widget), GTK_ORIENTATION_HORIZONTAL, -1),
                  minimum_size (answer (widget), GTK_ORIENTATION_HORIZONTAL, -1));
  *natural = MAX (*minimum, SIDE_WIDTH_MIN);
}

static void
measure_height (GtkWidget *widget, int width, int *minimum, int *natural)
{
  gboolean side = is_side_by_side (widget, width);
  int below = side ? answer_width (widget) : width;
  int least = minimum_size (answer (widget), GTK_ORIENTATION_VERTICAL, below);
  int most = answer_height (widget, below);
  int minimum_of_questions, natural_of_questions;

  gradual_measure (questions (widget), GTK_ORIENTATION_VERTICAL, side ? width - below : width,
                   &minimum_of_questions, &natural_of_questions);
  if (side) {
    *minimum = MAX (least, minimum_of_questions);
    *natural = MAX (most, natural_of_questions);
  } else {
    *minimum = least + minimum_of_questions;
    *natural = most + natural_of_questions;
  }
}

static void
measure (GtkLayoutManager *layout G_GNUC_UNUSED, GtkWidget *widget, GtkOrientation orientation,
         int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (widget, minimum, natural);
  else
    measure_height (widget, for_size < 0 ? SIDE_WIDTH_MIN : for_size, minimum, natural);
}

static void
allocate_side_by_side (GtkWidget *widget, int width, int height)
{
  int side = answer_width (widget), rest = width - side;

  gradual_allocate (widget, questions (widget), 0, 0, rest, height);
  gradual_allocate (widget, answer (widget), rest, 0, side, height);
}

static void
allocate_below (GtkWidget *widget, int width, int height)
{
  int least = minimum_size (answer (widget), GTK_ORIENTATION_VERTICAL, width);
  int below = CLAMP ((int)(height * ANSWER_PART_MAX), least, answer_height (widget, width));

  gradual_allocate (widget, questions (widget), 0, 0, width, height - below);
  gradual_allocate (widget, answer (widget), 0, height - below, width, below);
}

static void
allocate (GtkLayoutManager *layout G_GNUC_UNUSED, GtkWidget *widget, int width, int height,
          int baseline G_GNUC_UNUSED)
{
  if (is_side_by_side (widget, width))
    allocate_side_by_side (widget, width, height);
  else
    allocate_below (widget, width, height);
}

static void
gradual_welcome_layout_class_init (GradualWelcomeLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = get_request_mode;
  layout_class->measure = measure;
  layout_class->allocate = allocate;
}

static void
gradual_welcome_layout_init (GradualWelcomeLayout *self G_GNUC_UNUSED)
{
}
