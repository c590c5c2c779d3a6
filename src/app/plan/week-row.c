/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "week-row.h"

#include "week-bar.h"
#include "week-layout.h"

struct _GradualWeekRow {
  GtkWidget parent_instance;

  GradualDayCell *cells[GRADUAL_DAYS_PER_WEEK];
  const char *phase_class; /* the style class of the phase, or NULL */
  char *shown;             /* (nullable): what the head shows, in words */
  char *spoken;            /* (nullable): what a tooltip says of the head */

  /* Template. */
  GtkWidget *head;
  GtkLabel *title;
  GtkLabel *phase;
  GtkLabel *dates;
  GtkLabel *total;
  GtkLabel *change;
  GtkLabel *room;
  GradualWeekBar *bar;
};

G_DEFINE_FINAL_TYPE (GradualWeekRow, gradual_week_row, GTK_TYPE_WIDGET)

static void
show_head (GradualWeekRow *self, const GradualWeekSummary *summary)
{
  /* A sign, digits and a percent sign have no direction: a mark keeps them in their order where
   * text runs from right to left. */
  g_autofree char *change = g_strconcat ("\342\200\216", summary->change, NULL);
  g_autofree char *shown = g_strconcat (summary->spoken, change, summary->room, NULL);

  gradual_week_bar_set_fractions (self->bar, summary->bar_fraction, summary->cap_fraction);
  if (summary->is_current)
    gtk_widget_add_css_class (GTK_WIDGET (self), "current");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "current");
  if (g_strcmp0 (self->shown, shown) == 0)
    return;
  g_free (self->shown);
  self->shown = g_steal_pointer (&shown);
  g_free (self->spoken);
  self->spoken = g_strdup (summary->spoken);

  gtk_label_set_label (self->title, summary->title);
  gtk_label_set_label (self->phase, summary->phase_label);
  gtk_label_set_label (self->dates, summary->dates);
  gtk_label_set_label (self->total, summary->total);
  /* There is little room beside a number that matters more. */
  gtk_label_set_label (self->change, summary->alert >= GRADUAL_ALERT_AMBER ? "" : change);
  gtk_label_set_label (self->room, summary->room);
  if (summary->alert >= GRADUAL_ALERT_AMBER)
    gtk_widget_add_css_class (GTK_WIDGET (self->room), "too-much");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->room), "too-much");

  if (self->phase_class != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self), self->phase_class);
  self->phase_class = gradual_phase_to_nick (summary->phase);
  gtk_widget_add_css_class (GTK_WIDGET (self), self->phase_class);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  summary->spoken, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->head), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  summary->spoken, -1);
}

/**
 * gradual_week_row_set_week:
 * @plan: the plan
 * @index: the week's place in it, from 0
 * @report: what the rules say about the plan
 * @scale: the minutes of a whole bar
 * @today: the day it is
 * @units: what lengths are shown in
 * @stretching: (nullable): what was stretched; %NULL to tell nothing of it
 */
void
gradual_week_row_set_week (GradualWeekRow *self, const GradualPlan *plan, guint index,
                           const GradualReport *report, int scale, GradualDay today,
                           GradualUnits units, const GradualStretching *stretching)
{
  g_auto (GradualWeekSummary) summary = {0};
  GradualDay start;

  g_return_if_fail (GRADUAL_IS_WEEK_ROW (self));
  g_return_if_fail (index < gradual_plan_n_weeks (plan) && index < report->weeks->len);

  gradual_week_summary_init (&summary, plan, index, report, scale, today, units);
  show_head (self, &summary);

  start = gradual_plan_week (plan, index)->start;
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    g_auto (GradualDaySummary) day = {0};

    gradual_day_summary_init (&day, plan, start + i, today, units);
    gradual_day_summary_add_limits (&day, report);
    if (stretching != NULL)
      gradual_day_summary_add_stretching (&day, stretching);
    gradual_day_cell_set_summary (self->cells[i], &day);
  }
}

/** gradual_week_row_get_cell: Returns: (transfer none): the cell of the week's day, from 0. */
GradualDayCell *
gradual_week_row_get_cell (GradualWeekRow *self, guint index)
{
  g_return_val_if_fail (GRADUAL_IS_WEEK_ROW (self), NULL);
  g_return_val_if_fail (index < GRADUAL_DAYS_PER_WEEK, NULL);

  return self->cells[index];
}

/* A text that was set beforehand would ask the display where the pointer is, for every week. */
static gboolean
query_head_tooltip (GradualWeekRow *self, int x G_GNUC_UNUSED, int y G_GNUC_UNUSED,
                    gboolean keyboard_mode G_GNUC_UNUSED, GtkTooltip *tooltip)
{
  gtk_tooltip_set_text (tooltip, self->spoken);

  return self->spoken != NULL;
}

static void
dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (gradual_week_row_parent_class)->dispose (object);
}

static void
finalize (GObject *object)
{
  g_free (GRADUAL_WEEK_ROW (object)->shown);
  g_free (GRADUAL_WEEK_ROW (object)->spoken);

  G_OBJECT_CLASS (gradual_week_row_parent_class)->finalize (object);
}

static void
gradual_week_row_class_init (GradualWeekRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  G_OBJECT_CLASS (klass)->finalize = finalize;

  g_type_ensure (GRADUAL_TYPE_WEEK_BAR);
  gtk_widget_class_set_css_name (widget_class, "weekrow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
  gtk_widget_class_set_layout_manager_type (widget_class, GRADUAL_TYPE_WEEK_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, GRADUAL_RESOURCES "/plan/week-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualWeekRow, head);
  gtk_widget_class_bind_template_child (widget_class, GradualWeekRow, title);
  gtk_widget_class_bind_template_child (widget_class, GradualWeekRow, phase);
  gtk_widget_class_bind_template_child (widget_class, GradualWeekRow, dates);
  gtk_widget_class_bind_template_child (widget_class, GradualWeekRow, total);
  gtk_widget_class_bind_template_child (widget_class, GradualWeekRow, change);
  gtk_widget_class_bind_template_child (widget_class, GradualWeekRow, room);
  gtk_widget_class_bind_template_child (widget_class, GradualWeekRow, bar);
  gtk_widget_class_bind_template_callback (widget_class, query_head_tooltip);
}

static void
gradual_week_row_init (GradualWeekRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    self->cells[i] = g_object_new (GRADUAL_TYPE_DAY_CELL, NULL);
    gtk_widget_set_parent (GTK_WIDGET (self->cells[i]), GTK_WIDGET (self));
  }
}
