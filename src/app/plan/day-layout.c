/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "day-layout.h"

#include "app/measure.h"

/* A day cell is a card in a calendar's row, or, where it has room, a line of a list. Which of them
 * follows from its width alone, so that nothing has to be told when a window is resized. The width
 * lies between the widest card (a seventh of the widest row) and the narrowest line. */
#define LINE_WIDTH_MIN 250

#define LINE_SPACING 8
#define ICON_SPACING 4
#define CARD_SPACING 2

/** Child: the children of the laid out widget, in their order. */
enum {
  WEEKDAY, /* only in a line: in a card it stands over the column */
  NUMBER,
  ICON,
  KIND,
  AMOUNT,
  MARK,      /* in a card beside the icon, so that it makes no cell wider than the others */
  STRETCHES, /* (nullable): of the days that have it, the last line of a card */
  N_CHILDREN,
};

struct _GradualDayLayout {
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (GradualDayLayout, gradual_day_layout, GTK_TYPE_LAYOUT_MANAGER)

static void
get_children (GtkWidget *widget, GtkWidget *children[N_CHILDREN])
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  for (int i = 0; i < STRETCHES; i++) {
    g_assert (child != NULL);
    children[i] = child;
    child = gtk_widget_get_next_sibling (child);
  }
  children[STRETCHES] = child;
}

static gboolean
is_there (GtkWidget *child)
{
  return child != NULL && gtk_widget_get_visible (child);
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
  GtkWidget *children[N_CHILDREN];
  gboolean is_line = orientation == GTK_ORIENTATION_VERTICAL && for_size >= LINE_WIDTH_MIN;
  gboolean adds = orientation == GTK_ORIENTATION_VERTICAL && !is_line;

  get_children (widget, children);
  *minimum = *natural = 0;
  *minimum_baseline = *natural_baseline = -1;
  for (int i = is_line ? WEEKDAY : NUMBER; i < N_CHILDREN; i++) {
    int child_minimum, child_natural;

    /* In a card the icons stand beside the number. */
    if (!is_there (children[i]) || ((i == ICON || i == MARK) && !is_line))
      continue;
    gtk_widget_measure (children[i], orientation, -1, &child_minimum, &child_natural, NULL, NULL);
    if (adds && i == STRETCHES) {
      child_minimum += CARD_SPACING;
      child_natural += CARD_SPACING;
    }
    *minimum = adds ? *minimum + child_minimum : MAX (*minimum, child_minimum);
    *natural = adds ? *natural + child_natural : MAX (*natural, child_natural);
  }
  if (adds) {
    *minimum += 2 * CARD_SPACING;
    *natural += 2 * CARD_SPACING;
  }
}

static int
natural_size (GtkWidget *child, GtkOrientation orientation)
{
  int natural;

  gtk_widget_measure (child, orientation, -1, NULL, &natural, NULL, NULL);

  return natural;
}

static void
allocate_icon (GtkWidget *widget, GtkWidget *icon, int x, int height)
{
  if (gtk_widget_get_visible (icon))
    gradual_allocate (widget, icon, x, 0, natural_size (icon, GTK_ORIENTATION_HORIZONTAL), height);
}

/* Puts an icon at the end of a line. Returns: where the line ends that is left. */
static int
allocate_icon_at_end (GtkWidget *widget, GtkWidget *icon, int end, int height)
{
  if (!gtk_widget_get_visible (icon))
    return end;
  end -= natural_size (icon, GTK_ORIENTATION_HORIZONTAL);
  allocate_icon (widget, icon, end, height);

  return end - ICON_SPACING;
}

static void
allocate_line (GtkWidget *widget, GtkWidget *children[N_CHILDREN], int width, int height)
{
  int icon = natural_size (children[ICON], GTK_ORIENTATION_HORIZONTAL);
  int weekday = natural_size (children[WEEKDAY], GTK_ORIENTATION_HORIZONTAL);
  int number = natural_size (children[NUMBER], GTK_ORIENTATION_HORIZONTAL);
  int amount = natural_size (children[AMOUNT], GTK_ORIENTATION_HORIZONTAL);
  int kind_x = MAX (weekday + number + 2 * LINE_SPACING, width / 3);
  int amount_x = allocate_icon_at_end (widget, children[MARK], width, height) - amount;
  int kind_end = amount_x - LINE_SPACING;

  gradual_allocate (widget, children[WEEKDAY], 0, 0, weekday, height);
  gradual_allocate (widget, children[NUMBER], weekday + LINE_SPACING, 0, number, height);
  allocate_icon (widget, children[ICON], kind_x, height);
  kind_x += icon > 0 ? icon + LINE_SPACING : 0;
  if (is_there (children[STRETCHES])) {
    int stretches = natural_size (children[STRETCHES], GTK_ORIENTATION_HORIZONTAL);

    /* A column, where there is room for one. */
    kind_end = MIN (kind_end - stretches, width * 5 / 8);
    gradual_allocate (widget, children[STRETCHES], kind_end, 0, stretches, height);
    kind_end -= LINE_SPACING;
  }
  gradual_allocate (widget, children[KIND], kind_x, 0, MAX (1, kind_end - kind_x), height);
  gradual_allocate (widget, children[AMOUNT], amount_x, 0, amount, height);
}

/* Puts the icons beside the number; where that would leave it no room, only the mark, since the
 * kind has its word too. Returns: where the number ends. */
static int
allocate_icons_of_card (GtkWidget *widget, GtkWidget *children[N_CHILDREN], int width, int height)
{
  int number = natural_size (children[NUMBER], GTK_ORIENTATION_HORIZONTAL), end = width;
  gboolean has_both = is_there (children[ICON]) && is_there (children[MARK]);
  int icons = has_both
                  ? natural_size (children[ICON], GTK_ORIENTATION_HORIZONTAL) +
                        natural_size (children[MARK], GTK_ORIENTATION_HORIZONTAL) + 2 * ICON_SPACING
                  : 0;
  gboolean has_room = number + icons <= width;

  gtk_widget_set_child_visible (children[ICON], has_room);
  if (has_room)
    end = allocate_icon_at_end (widget, children[ICON], end, height);

  return allocate_icon_at_end (widget, children[MARK], end, height);
}

static void
allocate_card (GtkWidget *widget, GtkWidget *children[N_CHILDREN], int width)
{
  int y = 0;

  for (int i = NUMBER; i < N_CHILDREN; i++) {
    int height, end = width;

    if (i == ICON || i == MARK || !is_there (children[i]))
      continue;
    height = natural_size (children[i], GTK_ORIENTATION_VERTICAL);
    if (i == NUMBER)
      end = allocate_icons_of_card (widget, children, width, height);
    gradual_allocate (widget, children[i], 0, y, MAX (1, end), height);
    y += height + CARD_SPACING;
  }
}

static void
allocate (GtkLayoutManager *layout G_GNUC_UNUSED, GtkWidget *widget, int width, int height,
          int baseline G_GNUC_UNUSED)
{
  GtkWidget *children[N_CHILDREN];
  gboolean is_line = width >= LINE_WIDTH_MIN;

  get_children (widget, children);
  gtk_widget_set_child_visible (children[WEEKDAY], is_line);
  if (is_line) {
    gtk_widget_set_child_visible (children[ICON], TRUE);
    allocate_line (widget, children, width, height);
  } else {
    allocate_card (widget, children, width);
  }
}

static void
gradual_day_layout_class_init (GradualDayLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = get_request_mode;
  layout_class->measure = measure;
  layout_class->allocate = allocate;
}

static void
gradual_day_layout_init (GradualDayLayout *self G_GNUC_UNUSED)
{
}
