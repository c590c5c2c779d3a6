/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "replan-week-row.h"

#include <glib/gi18n-lib.h>

#include "app/plan/units.h"
#include "app/symptoms/change-words.h"
#include "week-runs.h"

static GtkWidget *
text_new (const char *text, const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

/* One of the two sides: what it is, how much it is in all, and the runs. */
static GtkWidget *
side_new (const GradualReplanView *view, const GradualPlan *plan, const GradualWeekChange *change,
          const char *name, int minutes)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *total =
      gradual_units_label (view->units, minutes, plan->head.runner.easy_pace_s_per_km);
  g_autofree char *runs =
      gradual_week_runs_words (plan, change->start, view->replan->day, view->units);

  gtk_box_append (GTK_BOX (box), text_new (name, "caption"));
  gtk_box_append (GTK_BOX (box), text_new (total, "strong"));
  gtk_box_append (GTK_BOX (box), text_new (runs, "numeric"));

  return box;
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
  GtkWidget *sides = g_object_new (GTK_TYPE_BOX, "spacing", 12, "homogeneous", TRUE, NULL);
  g_autofree char *title = gradual_week_change_title (change);
  g_autofree char *because = gradual_replan_week_reason (view->replan, option, change);

  gtk_widget_add_css_class (row, "outcome-card");
  gtk_box_append (GTK_BOX (row), text_new (title, "heading"));
  gtk_box_append (GTK_BOX (sides),
                  side_new (view, view->plan, change, _ ("Now"), change->minutes_before));
  gtk_box_append (GTK_BOX (sides),
                  side_new (view, option->plan, change, _ ("Proposed"), change->minutes_after));
  gtk_box_append (GTK_BOX (row), sides);
  gtk_box_append (GTK_BOX (row), text_new (because, "dim-label"));
  tell (row, view, change, because);

  return row;
}
