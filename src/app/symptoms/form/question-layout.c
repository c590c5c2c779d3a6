/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "question-layout.h"

#include "app/measure.h"

/* What a question needs beside its answers to be read well. */
#define TEXT_WIDTH_MIN 260

#define SPACING_ACROSS 18
#define SPACING_DOWN   9

/* A question with its answers at its side; below it where that leaves no room to read it, or where
 * the answers want all the width there is. */
struct _GradualQuestionLayout {
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (GradualQuestionLayout, gradual_question_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkWidget *
text_of (GtkWidget *widget)
{
  return gtk_widget_get_first_child (widget);
}

static GtkWidget *
answers_of (GtkWidget *widget)
{
  return gtk_widget_get_last_child (widget);
}

static int
answers_width (GtkWidget *widget)
{
  int natural;

  gradual_measure (answers_of (widget), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural);

  return natural;
}

static int
height_of (GtkWidget *child, int width)
{
  int natural;

  gradual_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural);

  return natural;
}

static gboolean
is_side_by_side (GtkWidget *widget, int width)
{
  return !gtk_widget_compute_expand (answers_of (widget), GTK_ORIENTATION_HORIZONTAL) &&
         width >= TEXT_WIDTH_MIN + SPACING_ACROSS + answers_width (widget);
}

static GtkSizeRequestMode
get_request_mode (GtkLayoutManager *layout G_GNUC_UNUSED, GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (GtkWidget *widget, int *minimum, int *natural)
{
  int text_minimum, text_natural, answers_minimum;

  gradual_measure (text_of (widget), GTK_ORIENTATION_HORIZONTAL, -1, &text_minimum, &text_natural);
  gradual_measure (answers_of (widget), GTK_ORIENTATION_HORIZONTAL, -1, &answers_minimum, NULL);
  *minimum = MAX (text_minimum, answers_minimum);
  *natural = MAX (*minimum, text_natural + SPACING_ACROSS + answers_width (widget));
}

static int
measure_height (GtkWidget *widget, int width)
{
  int side = answers_width (widget);

  if (is_side_by_side (widget, width))
    return MAX (height_of (text_of (widget), width - side - SPACING_ACROSS),
                height_of (answers_of (widget), side));

  return height_of (text_of (widget), width) + SPACING_DOWN +
         height_of (answers_of (widget), width);
}

static void
measure (GtkLayoutManager *layout G_GNUC_UNUSED, GtkWidget *widget, GtkOrientation orientation,
         int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  int least, best;

  *minimum_baseline = *natural_baseline = -1;
  measure_width (widget, &least, &best);
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = least;
    *natural = best;
  } else {
    *minimum = *natural = measure_height (widget, for_size < 0 ? best : MAX (for_size, least));
  }
}

static void
allocate (GtkLayoutManager *layout G_GNUC_UNUSED, GtkWidget *widget, int width, int height,
          int baseline G_GNUC_UNUSED)
{
  int side = answers_width (widget), rest = width - side - SPACING_ACROSS;
  int text_height, answers_height;

  if (is_side_by_side (widget, width)) {
    text_height = height_of (text_of (widget), rest);
    answers_height = height_of (answers_of (widget), side);
    gradual_allocate (widget, text_of (widget), 0, (height - text_height) / 2, rest, text_height);
    gradual_allocate (widget, answers_of (widget), rest + SPACING_ACROSS,
                      (height - answers_height) / 2, side, answers_height);
  } else {
    text_height = height_of (text_of (widget), width);
    answers_height = height_of (answers_of (widget), width);
    gradual_allocate (widget, text_of (widget), 0, 0, width, text_height);
    gradual_allocate (widget, answers_of (widget), 0, text_height + SPACING_DOWN, width,
                      answers_height);
  }
}

static void
gradual_question_layout_class_init (GradualQuestionLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = get_request_mode;
  layout_class->measure = measure;
  layout_class->allocate = allocate;
}

static void
gradual_question_layout_init (GradualQuestionLayout *self G_GNUC_UNUSED)
{
}
