/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stretch-grid.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "guide/stretch-guide.h"

/* What was stretched, by area: a dot for each day of a week, and a number for each of four weeks.
 * Each dot and number has a name that says all of it, so that the headers need none. */
struct _GradualStretchGrid {
  GtkBox parent_instance;

  GtkLabel *title;
  GtkWidget *week;
  GtkWidget *month;
  GtkLabel *week_areas[GRADUAL_N_AREAS];
  GtkLabel *numbers[GRADUAL_DAYS_PER_WEEK];
  GtkWidget *dots[GRADUAL_N_AREAS][GRADUAL_DAYS_PER_WEEK];
  GtkLabel *month_areas[GRADUAL_N_AREAS];
  GtkLabel *starts[GRADUAL_STRETCH_WEEKS];
  GtkLabel *counts[GRADUAL_N_AREAS][GRADUAL_STRETCH_WEEKS];
};

G_DEFINE_FINAL_TYPE (GradualStretchGrid, gradual_stretch_grid, GTK_TYPE_BOX)

static void
set_class (gpointer widget, const char *name, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static void
set_name (gpointer widget, const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* A tooltip that is set asks the display where the pointer is, and a tick changes few of them. */
static gboolean
says (gpointer widget, const char *spoken)
{
  return g_strcmp0 (gtk_widget_get_tooltip_text (widget), spoken) == 0;
}

static void
say (gpointer widget, const char *spoken)
{
  gtk_widget_set_tooltip_text (widget, spoken);
  set_name (widget, spoken);
}

static void
show_dots (GradualStretchGrid *self, guint row, GradualStretchArea area,
           const GradualStretchWeeks *weeks)
{
  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    GtkWidget *dot = self->dots[row][i];
    g_autofree char *spoken = gradual_stretch_weeks_dot_spoken (weeks, area, i);

    if (says (dot, spoken))
      continue;
    say (dot, spoken);
    set_class (dot, "done", weeks->dots[area][i] == GRADUAL_STRETCH_DOT_DONE);
    set_class (dot, "coming", weeks->dots[area][i] == GRADUAL_STRETCH_DOT_COMING);
  }
}

static void
show_counts (GradualStretchGrid *self, guint row, GradualStretchArea area,
             const GradualStretchWeeks *weeks)
{
  for (guint i = 0; i < GRADUAL_STRETCH_WEEKS; i++) {
    GtkLabel *count = self->counts[row][i];
    g_autofree char *number = gradual_stretch_weeks_count_label (weeks, area, i);
    g_autofree char *spoken = gradual_stretch_weeks_count_spoken (weeks, area, i);

    if (says (count, spoken))
      continue;
    gtk_label_set_label (count, number);
    set_class (count, "dim-label", weeks->days[area][i] == 0);
    /* After the label, which names itself by what it shows. */
    say (count, spoken);
  }
}

static void
show_headers (GradualStretchGrid *self, const GradualStretchWeeks *weeks)
{
  g_autofree char *title = gradual_stretch_weeks_title (weeks);

  gtk_label_set_label (self->title, title);
  set_name (self->week, title);
  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    GradualDay day = weeks->start + (GradualDay)i;
    g_autofree char *number = gradual_date_label (day, GRADUAL_DATE_NUMBER);

    gtk_label_set_label (self->numbers[i], number);
    set_class (self->numbers[i], "today", day == weeks->today);
  }
  for (guint i = 0; i < GRADUAL_STRETCH_WEEKS; i++) {
    g_autofree char *start = gradual_stretch_weeks_label (weeks, i);

    gtk_label_set_label (self->starts[i], start);
  }
}

/**
 * gradual_stretch_grid_set_weeks:
 * @stretching: whose areas are in their order
 * @weeks: what was stretched
 */
void
gradual_stretch_grid_set_weeks (GradualStretchGrid *self, const GradualStretching *stretching,
                                const GradualStretchWeeks *weeks)
{
  g_return_if_fail (GRADUAL_IS_STRETCH_GRID (self));
  g_return_if_fail (stretching != NULL && weeks != NULL);

  show_headers (self, weeks);
  for (guint row = 0; row < GRADUAL_N_AREAS; row++) {
    GradualStretchArea area = stretching->areas[row];

    gtk_label_set_label (self->week_areas[row], _ (gradual_stretch_area_name (area)));
    gtk_label_set_label (self->month_areas[row], _ (gradual_stretch_area_name (area)));
    show_dots (self, row, area, weeks);
    show_counts (self, row, area, weeks);
  }
}

static GtkLabel *
add_label (GtkWidget *grid, int column, int row, GtkAccessibleRole role)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, NULL);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, column > 0 ? "numeric" : "area");
  gtk_widget_set_hexpand (label, TRUE);
  if (column == 0) {
    gtk_label_set_xalign (GTK_LABEL (label), 0);
    gtk_label_set_wrap (GTK_LABEL (label), TRUE);
    gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
    gtk_label_set_width_chars (GTK_LABEL (label), 8);
  }
  gtk_grid_attach (GTK_GRID (grid), label, column, row, 1, 1);

  return GTK_LABEL (label);
}

static GtkWidget *
add_dot (GtkWidget *grid, int column, int row)
{
  GtkWidget *dot = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_IMG, NULL);

  gtk_widget_set_halign (dot, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (dot, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (dot, "stretch-dot");
  gtk_grid_attach (GTK_GRID (grid), dot, column, row, 1, 1);

  return dot;
}

static GtkLabel *
add_title (GradualStretchGrid *self, const char *text)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "label", text, "wrap", TRUE, "xalign", 0.0, NULL);

  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (self), label);

  return GTK_LABEL (label);
}

static GtkWidget *
add_grid (GradualStretchGrid *self)
{
  GtkWidget *grid = g_object_new (GTK_TYPE_GRID, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                  "row-spacing", 6, "column-spacing", 6, NULL);

  gtk_box_append (GTK_BOX (self), grid);

  return grid;
}

static void
gradual_stretch_grid_class_init (GradualStretchGridClass *klass G_GNUC_UNUSED)
{
}

static void
gradual_stretch_grid_init (GradualStretchGrid *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 9);

  self->title = add_title (self, "");
  self->week = add_grid (self);
  gtk_widget_set_margin_top (GTK_WIDGET (add_title (self, _ ("Days in the Last Four Weeks"))), 9);
  self->month = add_grid (self);
  set_name (self->month, _ ("Days in the Last Four Weeks"));

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    self->numbers[i] = add_label (self->week, i + 1, 0, GTK_ACCESSIBLE_ROLE_PRESENTATION);
    gtk_label_set_width_chars (self->numbers[i], 2);
    gtk_widget_set_halign (GTK_WIDGET (self->numbers[i]), GTK_ALIGN_CENTER);
    gtk_widget_add_css_class (GTK_WIDGET (self->numbers[i]), "dot-number");
  }
  for (int i = 0; i < GRADUAL_STRETCH_WEEKS; i++)
    self->starts[i] = add_label (self->month, i + 1, 0, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  for (int area = 0; area < GRADUAL_N_AREAS; area++) {
    self->week_areas[area] = add_label (self->week, 0, area + 1, GTK_ACCESSIBLE_ROLE_PRESENTATION);
    self->month_areas[area] =
        add_label (self->month, 0, area + 1, GTK_ACCESSIBLE_ROLE_PRESENTATION);
    for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
      self->dots[area][i] = add_dot (self->week, i + 1, area + 1);
    for (int i = 0; i < GRADUAL_STRETCH_WEEKS; i++)
      self->counts[area][i] = add_label (self->month, i + 1, area + 1, GTK_ACCESSIBLE_ROLE_LABEL);
  }
}
