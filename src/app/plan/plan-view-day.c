/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-view-private.h"

/* The chosen day of the plan's view: where the keyboard is, what the panel shows, what is cut. */

static GtkWidget *
get_focus (GradualPlanView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root != NULL ? gtk_root_get_focus (root) : NULL;
}

/** gradual_plan_view_focused_cell: Returns: (transfer none) (nullable): the cell with the focus. */
GradualDayCell *
gradual_plan_view_focused_cell (GradualPlanView *self)
{
  GtkWidget *focus = get_focus (self);

  if (focus == NULL || !GRADUAL_IS_DAY_CELL (focus))
    return NULL;

  return GRADUAL_DAY_CELL (focus);
}

static void
mark_current (GradualPlanView *self, gboolean on)
{
  GradualDayCell *cell = gradual_plan_view_is_day_open (self)
                             ? gradual_week_list_get_cell (self->weeks, self->current)
                             : NULL;

  if (cell != NULL && on)
    gtk_widget_add_css_class (GTK_WIDGET (cell), "chosen");
  else if (cell != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (cell), "chosen");
}

/**
 * gradual_plan_view_update_panel:
 *
 * Shows the chosen day as it is now, if its panel is open. Where the control with the keyboard goes
 * away, GTK would leave that to something that shows no focus.
 */
void
gradual_plan_view_update_panel (GradualPlanView *self)
{
  GtkWidget *focus = get_focus (self);

  if (!gradual_plan_view_is_day_open (self))
    return;
  gradual_day_panel_set_day (self->panel, self->plan, self->current, self->today, self->units);
  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->panel)) &&
      !gtk_widget_get_mapped (focus))
    gtk_widget_grab_focus (GTK_WIDGET (self->panel));
}

/** gradual_plan_view_set_current: chooses a day; an open panel shows the one that is chosen. */
void
gradual_plan_view_set_current (GradualPlanView *self, GradualDay day)
{
  if (self->current == day)
    return;
  if (gradual_plan_view_is_day_open (self))
    gradual_day_panel_leave_day (self->panel);
  mark_current (self, FALSE);
  self->current = day;
  mark_current (self, TRUE);
  gradual_plan_view_update_panel (self);
}

/** gradual_plan_view_get_day: Returns: the day that the keyboard is or was on. */
GradualDay
gradual_plan_view_get_day (GradualPlanView *self)
{
  GradualDayCell *cell;

  g_return_val_if_fail (GRADUAL_IS_PLAN_VIEW (self), GRADUAL_DAY_NONE);

  cell = gradual_plan_view_focused_cell (self);

  return cell != NULL ? gradual_day_cell_get_day (cell) : self->current;
}

/** gradual_plan_view_is_page_changed: gives the panel a way back where it hides the weeks. */
void
gradual_plan_view_is_page_changed (GradualPlanView *self)
{
  if (self->panel != NULL)
    gradual_day_panel_set_is_page (self->panel, gradual_panel_layout_is_page (self->layout));
}

static void
ensure_panel (GradualPlanView *self)
{
  if (self->panel != NULL)
    return;
  self->panel = g_object_new (GRADUAL_TYPE_DAY_PANEL, "visible", FALSE, NULL);
  if (self->stretching != NULL)
    gradual_day_panel_set_stretching (self->panel, self->stretching, self->symptoms);
  gtk_box_append (self->sides, GTK_WIDGET (self->panel));
  gradual_plan_view_is_page_changed (self);
}

/** gradual_plan_view_is_day_open: Returns: whether the panel of a day is open. */
gboolean
gradual_plan_view_is_day_open (GradualPlanView *self)
{
  g_return_val_if_fail (GRADUAL_IS_PLAN_VIEW (self), FALSE);

  return self->panel != NULL && gtk_widget_get_visible (GTK_WIDGET (self->panel));
}

/* What was run and stretched on a day outside of the plan is there too. Ahead, nothing is. */
static gboolean
can_open (GradualPlanView *self, GradualDay day)
{
  return self->plan != NULL &&
         (gradual_plan_has_day (self->plan, day) || (day >= GRADUAL_DAY_MIN && day <= self->today));
}

static void
open_panel (GradualPlanView *self, GradualDay day)
{
  gradual_plan_view_set_current (self, day);
  gtk_widget_set_visible (GTK_WIDGET (self->panel), TRUE);
  mark_current (self, TRUE);
  gradual_plan_view_update_panel (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->panel));
}

/**
 * gradual_plan_view_open_day:
 * @day: a day of the plan, or one outside of it that is not to come; others are ignored
 *
 * Opens the panel of a day, on its run where it was closed, and puts the keyboard into it.
 */
void
gradual_plan_view_open_day (GradualPlanView *self, GradualDay day)
{
  g_return_if_fail (GRADUAL_IS_PLAN_VIEW (self));

  if (!can_open (self, day))
    return;
  ensure_panel (self);
  if (!gradual_plan_view_is_day_open (self))
    gradual_day_panel_show_run (self->panel);
  open_panel (self, day);
}

/**
 * gradual_plan_view_open_log:
 * @day: a day that gradual_plan_view_open_day() opens; others are ignored
 *
 * Opens the form for a run that was run on the day, and puts the keyboard into it.
 */
void
gradual_plan_view_open_log (GradualPlanView *self, GradualDay day)
{
  g_return_if_fail (GRADUAL_IS_PLAN_VIEW (self));

  gradual_plan_view_open_day (self, day);
  if (gradual_plan_view_is_day_open (self) && self->current == day)
    gradual_day_panel_begin_log (self->panel);
}

/**
 * gradual_plan_view_open_stretching:
 * @day: a day that gradual_plan_view_open_day() opens; others are ignored
 *
 * Opens the checklist of a day, and puts the keyboard into it.
 */
void
gradual_plan_view_open_stretching (GradualPlanView *self, GradualDay day)
{
  g_return_if_fail (GRADUAL_IS_PLAN_VIEW (self));

  if (!can_open (self, day))
    return;
  ensure_panel (self);
  gradual_day_panel_show_stretching (self->panel);
  open_panel (self, day);
}

/** gradual_plan_view_close_day: closes the panel, and puts the keyboard back on the day. */
void
gradual_plan_view_close_day (GradualPlanView *self)
{
  g_return_if_fail (GRADUAL_IS_PLAN_VIEW (self));

  if (!gradual_plan_view_is_day_open (self))
    return;
  if (self->plan != NULL)
    gradual_day_panel_leave_day (self->panel);
  mark_current (self, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->panel), FALSE);
  gradual_plan_view_show_day (self, self->current);
}

/**
 * gradual_plan_view_show_refusal:
 * @edit: what was asked for
 * @verdict: what the rules said
 *
 * Says why in the panel, if one is open, and sets back what the runner had changed there.
 */
void
gradual_plan_view_show_refusal (GradualPlanView *self, const GradualEdit *edit,
                                const GradualVerdict *verdict)
{
  g_return_if_fail (GRADUAL_IS_PLAN_VIEW (self));

  if (gradual_plan_view_is_day_open (self))
    gradual_day_panel_show_refusal (self->panel, edit, verdict);
}

/**
 * gradual_plan_view_set_cut_day:
 * @day: a day with a run, or %GRADUAL_DAY_NONE
 *
 * Shows that the run of @day is to be pasted elsewhere, and which days would refuse it.
 */
void
gradual_plan_view_set_cut_day (GradualPlanView *self, GradualDay day)
{
  GradualDayCell *before, *after;

  g_return_if_fail (GRADUAL_IS_PLAN_VIEW (self));

  before = gradual_week_list_get_cell (self->weeks, self->cut_day);
  after = gradual_week_list_get_cell (self->weeks, day);
  if (before != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (before), "cut");
  if (after != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (after), "cut");
  self->cut_day = day;
  gradual_week_list_show_drops (self->weeks, day);
}

/** gradual_plan_view_get_cut_day: Returns: the day whose run is cut, or %GRADUAL_DAY_NONE. */
GradualDay
gradual_plan_view_get_cut_day (GradualPlanView *self)
{
  g_return_val_if_fail (GRADUAL_IS_PLAN_VIEW (self), GRADUAL_DAY_NONE);

  return self->cut_day;
}
