/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "replan-week-row.h"

#include <glib/gi18n-lib.h>

#include "app/plan/units.h"
#include "app/symptoms/change-words.h"
#include "day-pairs.h"

/**
 * gradual_replan_text_new:
 * @style: (nullable): a class of the style
 *
 * Returns: (transfer floating): a text of as many lines as it takes.
 */
GtkWidget *
gradual_replan_text_new (const char *text, const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

/* What a column of the table is: how much there is of a plan, at the name of the day. */
enum {
  COLUMN_NAME,
  COLUMN_NOW,
  COLUMN_PROPOSED,
};

/* The plans have twice the room of the name. */
static void
attach (GtkGrid *grid, int row, int column, const char *text, const char *style)
{
  static const int places[] = {0, 1, 3}, widths[] = {1, 2, 2};
  GtkWidget *label = gradual_replan_text_new (text, style);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_grid_attach (grid, label, places[column], row, widths[column], 1);
}

static void
attach_row (GtkGrid *grid, int row, const char *name, const char *now, const char *proposed,
            const char *style)
{
  attach (grid, row, COLUMN_NAME, name, "dim-label");
  attach (grid, row, COLUMN_NOW, now, style);
  attach (grid, row, COLUMN_PROPOSED, proposed, style);
}

/* What was run of the week before today. */
static int
minutes_run (const GradualPlan *plan, GradualDay start, GradualDay today)
{
  int minutes = 0;

  for (GradualDay day = start; day < MIN (today, start + GRADUAL_DAYS_PER_WEEK); day++)
    minutes += gradual_plan_minutes_logged_on (plan, day);

  return minutes;
}

/* How much the week is in all, and how much of that is over. Returns how many rows that takes. */
static int
add_totals (GtkGrid *grid, const GradualReplanView *view, const GradualWeekChange *change)
{
  int pace = view->plan->head.runner.easy_pace_s_per_km;
  int run = minutes_run (view->plan, change->start, view->replan->day);
  g_autofree char *before = gradual_units_label (view->units, change->minutes_before, pace);
  g_autofree char *after = gradual_units_label (view->units, change->minutes_after, pace);
  g_autofree char *done = gradual_units_label (view->units, run, pace);

  attach_row (grid, 0, "", _ ("Now"), _ ("Proposed"), "caption");
  attach_row (grid, 1, "", before, after, "strong");
  if (run == 0)
    return 2;
  attach_row (grid, 2, C_ ("minutes", "Done"), done, done, "dim-label");

  return 3;
}

/* What stays as it is steps back, so that what does not is seen. */
static GtkWidget *
table_new (const GradualReplanView *view, const GradualReplanOption *option,
           const GradualWeekChange *change)
{
  GtkGrid *grid = g_object_new (GTK_TYPE_GRID, "column-spacing", 6, "row-spacing", 3,
                                "column-homogeneous", TRUE, NULL);
  g_autoptr (GArray) pairs = gradual_day_pairs_new (view->plan, option->plan, change->start,
                                                    view->replan->day, view->units);
  int row = add_totals (grid, view, change);

  for (guint i = 0; i < pairs->len; i++) {
    const GradualDayPair *pair = gradual_day_pairs_get (pairs, i);

    attach_row (grid, row + (int)i, gradual_weekday_short_name (gradual_day_weekday (pair->day)),
                pair->before, pair->after, pair->is_same ? "dim-label" : NULL);
  }

  return GTK_WIDGET (grid);
}

static void
tell (GtkWidget *row, const GradualReplanView *view, const GradualWeekChange *change,
      const char *because)
{
  g_autofree char *week =
      gradual_week_change_spoken (change, view->units, view->plan->head.runner.easy_pace_s_per_km);
  /* TRANSLATORS: what is said of a week, then why it is so. */
  g_autofree char *spoken = g_strdup_printf (_ ("%s. %s"), week, because);

  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

/**
 * gradual_replan_week_row_new:
 * @option: one of the proposal's
 * @change: a week that is different in it
 *
 * Returns: (transfer floating): the week as it is and as it would be, side by side, and why.
 */
GtkWidget *
gradual_replan_week_row_new (const GradualReplanView *view, const GradualReplanOption *option,
                             const GradualWeekChange *change)
{
  GtkWidget *row = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                 "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 6, NULL);
  g_autofree char *title = gradual_week_change_title (change);
  g_autofree char *because = gradual_replan_week_reason (view->replan, option, change);

  gtk_widget_add_css_class (row, "outcome-card");
  gtk_box_append (GTK_BOX (row), gradual_replan_text_new (title, "heading"));
  gtk_box_append (GTK_BOX (row), table_new (view, option, change));
  gtk_box_append (GTK_BOX (row), gradual_replan_text_new (because, "caption"));
  tell (row, view, change, because);

  return row;
}
