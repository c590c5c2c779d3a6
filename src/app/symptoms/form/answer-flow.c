/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "answer-flow.h"

#include "app/chart/legend-flow.h"
#include "app/measure.h"

#define SPACING   4
#define ITEMS_MAX 16

/* Answers beside each other, all equally wide where that fits into a line; else as wide as each is,
 * in as many lines as they need. */
struct _GradualAnswerFlow {
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (GradualAnswerFlow, gradual_answer_flow, GTK_TYPE_LAYOUT_MANAGER)

/** Items: what there is to place. */
typedef struct {
  GtkWidget *widgets[ITEMS_MAX];
  int widths[ITEMS_MAX];
  guint n;
  int widest;      /* of the natural widths */
  int widest_word; /* of the minimum ones */
} Items;

static void
collect (GtkWidget *widget, Items *items)
{
  *items = (Items){.n = 0};
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL && items->n < ITEMS_MAX; child = gtk_widget_get_next_sibling (child)) {
    int minimum, natural;

    if (!gtk_widget_should_layout (child))
      continue;
    gradual_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural);
    items->widgets[items->n] = child;
    items->widths[items->n++] = natural;
    items->widest = MAX (items->widest, natural);
    items->widest_word = MAX (items->widest_word, minimum);
  }
}

static int
line_of (const Items *items)
{
  return (int)items->n * (items->widest + SPACING) - SPACING;
}

/* Gives each item its width in a place that wide. What can not be divided goes to the first ones.
 */
static void
fit (Items *items, int width)
{
  int free_width = width + SPACING, n = (int)items->n;
  gboolean is_equal = width >= line_of (items);

  for (int i = 0; i < n; i++)
    items->widths[i] =
        is_equal ? free_width / n + (i < free_width % n) - SPACING : MIN (items->widths[i], width);
}

static int
line_height (const Items *items)
{
  int height = 0;

  for (guint i = 0; i < items->n; i++) {
    int natural;

    gradual_measure (items->widgets[i], GTK_ORIENTATION_VERTICAL, items->widths[i], NULL, &natural);
    height = MAX (height, natural);
  }

  return height;
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
  Items items;
  int n_lines;

  *minimum_baseline = *natural_baseline = -1;
  collect (widget, &items);
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = items.widest_word;
    *natural = line_of (&items);
    return;
  }
  if (for_size < 0)
    for_size = line_of (&items);
  fit (&items, for_size);
  n_lines = gradual_legend_flow (items.widths, items.n, for_size, SPACING, FALSE, NULL);
  *minimum = *natural = n_lines * (line_height (&items) + SPACING) - SPACING;
}

static void
allocate (GtkLayoutManager *layout G_GNUC_UNUSED, GtkWidget *widget, int width,
          int height G_GNUC_UNUSED, int baseline G_GNUC_UNUSED)
{
  GradualFlowPlace places[ITEMS_MAX];
  Items items;
  int line;

  collect (widget, &items);
  fit (&items, width);
  line = line_height (&items);
  gradual_legend_flow (items.widths, items.n, width, SPACING, FALSE, places);
  for (guint i = 0; i < items.n; i++)
    gradual_allocate (widget, items.widgets[i], places[i].x, places[i].line * (line + SPACING),
                      items.widths[i], line);
}

static void
gradual_answer_flow_class_init (GradualAnswerFlowClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = get_request_mode;
  layout_class->measure = measure;
  layout_class->allocate = allocate;
}

static void
gradual_answer_flow_init (GradualAnswerFlow *self G_GNUC_UNUSED)
{
}
