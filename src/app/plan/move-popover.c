/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "move-popover.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "drop-day.h"

/* The days of the run's week and of the ones beside it are listed. */
#define DAYS_BESIDE GRADUAL_DAYS_PER_WEEK

#define LIST_HEIGHT_MAX 360

/* The days that a run can be moved to, and those that it can not, marked as such. To choose one of
 * those is answered with the reason. */
struct _GradualMovePopover {
  GtkPopover parent_instance;

  /* Owned. */
  GradualPlan *plan; /* (nullable) */
  GradualDay day;
  GradualDay today;

  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (GradualMovePopover, gradual_move_popover, GTK_TYPE_POPOVER)

static char *
what_is_there (const GradualPlan *plan, GradualDay day)
{
  const GradualRun *run = gradual_plan_run_on (plan, day);

  if (run == NULL)
    return g_strdup (C_ ("day", "Rest"));

  /* TRANSLATORS: a day that has a run already: the two would be swapped; as in "swap with: Easy
   * run". */
  return g_strdup_printf (_ ("swap with: %s"), gradual_run_kind_label (run->kind));
}

static GtkWidget *
row_new (GradualMovePopover *self, GradualDay day)
{
  gboolean allowed =
      gradual_drop_day (self->plan, self->day, day, self->today) == GRADUAL_DROP_ALLOWED;
  g_autofree char *date = gradual_date_label (day, GRADUAL_DATE_WEEKDAY);
  g_autofree char *there = what_is_there (self->plan, day);
  g_autofree char *spoken = g_strdup_printf ("%s, %s, %s", date, there,
                                             /* TRANSLATORS: of a day to move a run to. */
                                             allowed ? _ ("allowed") : _ ("not allowed"));
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *first = gtk_label_new (date), *second = gtk_label_new (there);
  GtkWidget *icon =
      gtk_image_new_from_icon_name (allowed ? "gradual-done-symbolic" : "gradual-refused-symbolic");

  gtk_label_set_xalign (GTK_LABEL (first), 0);
  gtk_label_set_xalign (GTK_LABEL (second), 0);
  gtk_widget_add_css_class (second, "caption");
  gtk_widget_add_css_class (second, "dim-label");
  gtk_widget_add_css_class (row, allowed ? "allowed" : "refused");
  gtk_box_append (GTK_BOX (words), first);
  gtk_box_append (GTK_BOX (words), second);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data (G_OBJECT (row), "day", GINT_TO_POINTER (day));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);

  return row;
}

static void
clear_list (GradualMovePopover *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

/* The rules are asked about each day, which is done when the list is looked at. */
static void
fill_list (GradualMovePopover *self)
{
  GradualDay start = gradual_plan_start (self->plan);
  GradualDay week = self->day - (self->day - start) % GRADUAL_DAYS_PER_WEEK;
  GradualDay first = MAX (MAX (week - DAYS_BESIDE, start), self->today);
  GradualDay last =
      MIN (week + GRADUAL_DAYS_PER_WEEK - 1 + DAYS_BESIDE, gradual_plan_end (self->plan));

  clear_list (self);
  for (GradualDay day = first; day <= last; day++)
    if (day != self->day)
      gtk_list_box_append (self->list, row_new (self, day));
}

static void
show (GtkWidget *widget)
{
  GradualMovePopover *self = GRADUAL_MOVE_POPOVER (widget);

  if (self->plan != NULL)
    fill_list (self);

  GTK_WIDGET_CLASS (gradual_move_popover_parent_class)->show (widget);
}

static void
row_activated (GradualMovePopover *self, GtkListBoxRow *row)
{
  int to = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), "day"));
  int from = self->day;

  gtk_popover_popdown (GTK_POPOVER (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.move-run", "(ii)", from, to);
}

/**
 * gradual_move_popover_set_run:
 * @plan: the plan
 * @day: the day of the run to move
 * @today: the day it is
 */
void
gradual_move_popover_set_run (GradualMovePopover *self, GradualPlan *plan, GradualDay day,
                              GradualDay today)
{
  g_return_if_fail (GRADUAL_IS_MOVE_POPOVER (self));

  gradual_plan_ref (plan);
  g_clear_pointer (&self->plan, gradual_plan_unref);
  self->plan = plan;
  self->day = day;
  self->today = today;
}

static void
dispose (GObject *object)
{
  g_clear_pointer (&GRADUAL_MOVE_POPOVER (object)->plan, gradual_plan_unref);

  G_OBJECT_CLASS (gradual_move_popover_parent_class)->dispose (object);
}

static void
gradual_move_popover_class_init (GradualMovePopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = dispose;
  GTK_WIDGET_CLASS (klass)->show = show;
}

static void
gradual_move_popover_init (GradualMovePopover *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Days to move the run to"), -1);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (row_activated), self);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), LIST_HEIGHT_MAX);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->list));
  gtk_popover_set_child (GTK_POPOVER (self), scroller);
}
