/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "guide/cadence.h"
#include "planner/cadence-drill.h"
#include "window-private.h"

/* The page of cadence, and what can be done there: counts, the target, and the drill. */

/** gradual_window_show_cadence: shows the page of cadence, as things are now. */
void
gradual_window_show_cadence (GradualWindow *self)
{
  if (self->cadence == NULL)
    self->cadence = GRADUAL_CADENCE_PAGE (
        gradual_window_add_page (self, GRADUAL_TYPE_CADENCE_PAGE, GRADUAL_PAGE_CADENCE));
  gradual_cadence_page_set_library (self->cadence, gradual_session_get_library (self->session),
                                    gradual_session_get_today (self->session));
  self->is_asking = FALSE;
  gradual_window_show_page (self, GRADUAL_PAGE_CADENCE);
}

static void
show_cadence_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                     GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);

  gradual_window_show_cadence (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->cadence));
}

static void
add_count_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  g_autoptr (GradualCadence) cadence = NULL;
  int steps[GRADUAL_CADENCE_TIMES];

  g_variant_get (parameter, "(iii)", &steps[0], &steps[1], &steps[2]);
  if (!gradual_cadence_steps_are_valid (steps))
    return;
  cadence = gradual_cadence_with_count (gradual_session_get_cadence (self->session),
                                        gradual_session_get_today (self->session), steps);
  gradual_session_set_cadence (self->session, cadence, _ ("Count Steps"));
  if (self->cadence != NULL)
    gradual_cadence_page_clear_count (self->cadence);
  gradual_window_show_toast (self, _ ("Count kept"), TRUE);
}

static void
delete_count_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  GradualCadence *present = gradual_session_get_cadence (self->session);
  guint index = g_variant_get_uint32 (parameter);
  g_autoptr (GradualCadence) cadence = NULL;

  if (index >= present->counts->len)
    return;
  cadence = gradual_cadence_without_count (present, index);
  gradual_session_set_cadence (self->session, cadence, _ ("Delete Count"));
  gradual_window_show_toast (self, _ ("Count deleted"), TRUE);
}

static void
set_target_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                   GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  GradualCadence *present = gradual_session_get_cadence (self->session);
  g_autoptr (GradualCadence) cadence = NULL;
  GradualCadenceTarget target;

  if (!gradual_cadence_next_target (present, gradual_session_get_today (self->session), &target))
    return;
  cadence = gradual_cadence_with_target (present, &target);
  gradual_session_set_cadence (self->session, cadence, _ ("Set Cadence Target"));
}

static void
drop_target_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                    GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  GradualCadence *present = gradual_session_get_cadence (self->session);
  g_autoptr (GradualCadence) cadence = NULL;

  if (present->target.since == GRADUAL_DAY_NONE)
    return;
  cadence = gradual_cadence_with_target (present, NULL);
  gradual_session_set_cadence (self->session, cadence, _ ("Drop Cadence Target"));
  gradual_window_show_toast (self, _ ("There is no target any more"), TRUE);
}

static void
begin_drill_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                    GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  GradualPlan *plan = gradual_window_get_plan (self);
  g_autoptr (GradualPlan) drilled = NULL;

  if (plan == NULL)
    return;
  drilled = gradual_cadence_drill_plan (plan, gradual_session_get_today (self->session));
  if (drilled == plan)
    return;
  gradual_session_commit_plan (self->session, drilled, _ ("Add Cadence Drill"));
  gradual_window_show_toast (self, _ ("The drill is in your plan"), TRUE);
}

/** gradual_window_install_cadence_actions: gives the class the actions of cadence. */
void
gradual_window_install_cadence_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.show-cadence", NULL, show_cadence_action);
  gtk_widget_class_install_action (widget_class, "win.add-cadence-count", "(iii)",
                                   add_count_action);
  gtk_widget_class_install_action (widget_class, "win.delete-cadence-count", "u",
                                   delete_count_action);
  gtk_widget_class_install_action (widget_class, "win.set-cadence-target", NULL, set_target_action);
  gtk_widget_class_install_action (widget_class, "win.drop-cadence-target", NULL,
                                   drop_target_action);
  gtk_widget_class_install_action (widget_class, "win.begin-cadence-drill", NULL,
                                   begin_drill_action);
}
