/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "plans/no-room.h"
#include "replan/replan-window.h"
#include "window-private.h"

/* What is proposed after what was really run. It is looked for when there is nothing else to do:
 * what was logged is shown first. */

static gboolean
look (gpointer data)
{
  GradualWindow *self = data;

  self->replan_look = 0;
  g_clear_pointer (&self->replan, gradual_replan_free);
  if (self->replan_plan != NULL)
    self->replan = gradual_replan (self->replan_plan, gradual_session_get_today (self->session));
  gradual_plan_view_set_proposal (self->plan_view, self->replan);

  return G_SOURCE_REMOVE;
}

/**
 * gradual_window_look_at_replan:
 *
 * Looks soon for what is to be proposed for the plan as it is now. What was proposed for a plan
 * that is another by now is not shown any more.
 */
void
gradual_window_look_at_replan (GradualWindow *self)
{
  GradualPlan *plan = gradual_window_get_plan (self);
  GradualDay today = gradual_session_get_today (self->session);

  if (plan == self->replan_plan && today == self->replan_day)
    return;
  gradual_window_forget_replan (self);
  self->replan_day = today;
  self->replan_plan = plan != NULL ? gradual_plan_ref (plan) : NULL;
  gradual_plan_view_set_proposal (self->plan_view, NULL);
  self->replan_look = g_idle_add (look, self);
}

/* What is shown is what is applied. A window that has been decided in has gone by itself. */
static void
close_comparison (GradualWindow *self)
{
  if (self->comparison != NULL && gtk_widget_get_visible (GTK_WIDGET (self->comparison)))
    gtk_window_close (self->comparison);
}

/** gradual_window_forget_replan: gives up the proposal, and the looking for one. */
void
gradual_window_forget_replan (GradualWindow *self)
{
  close_comparison (self);
  g_clear_handle_id (&self->replan_look, g_source_remove);
  g_clear_pointer (&self->replan, gradual_replan_free);
  g_clear_pointer (&self->replan_plan, gradual_plan_unref);
}

static void
show_replan_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                    GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  const GradualReplanView view = {
      .replan = self->replan,
      .plan = self->replan_plan,
      .units = gradual_session_get_library (self->session)->units,
  };

  if (self->replan == NULL)
    return;
  g_set_weak_pointer (&self->comparison, gradual_replan_window_new (GTK_WINDOW (self), &view));
  gtk_window_present (self->comparison);
}

static const GradualReplanOption *
find_option (GradualWindow *self, const char *nick)
{
  for (guint i = 0; self->replan != NULL && i < self->replan->options->len; i++) {
    const GradualReplanOption *option = g_ptr_array_index (self->replan->options, i);

    if (g_str_equal (gradual_replan_way_to_nick (option->way), nick))
      return option;
  }

  return NULL;
}

/* The step forgets the proposal, and with it what it is made of. */
static void
apply_replan_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  const GradualReplanOption *found = find_option (self, g_variant_get_string (parameter, NULL));
  GradualReplanOption option;
  g_autoptr (GradualPlan) plan = NULL;

  if (found == NULL)
    return;
  option = *found;
  plan = gradual_plan_ref (found->plan);
  if (gradual_session_apply_replan (self->session, &option, _ ("Replan")))
    gradual_window_show_toast (self, _ ("The plan goes on as proposed"), TRUE);
  else
    gradual_no_room_tell (GTK_WINDOW (self));
}

static void
keep_replan_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                    GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  g_autoptr (GradualPlan) kept = NULL;

  if (self->replan == NULL)
    return;
  kept = gradual_replan_keep (self->replan, self->replan_plan);
  gradual_session_commit_plan (self->session, kept, _ ("Keep Plan"));
}

/** gradual_window_install_replan_actions: gives the class the actions of proposals. */
void
gradual_window_install_replan_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.show-replan", NULL, show_replan_action);
  gtk_widget_class_install_action (widget_class, "win.apply-replan", "s", apply_replan_action);
  gtk_widget_class_install_action (widget_class, "win.keep-replan", NULL, keep_replan_action);
}
