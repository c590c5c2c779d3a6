/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/stretch-pause.h"
#include "stretching/stretch-words.h"
#include "stretching/stretching-window.h"
#include "window-private.h"

/* What is done with the checklist of stretches. */

static void
show_stretching_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                        GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  GradualDay day = gradual_window_get_chosen_day (self);

  gradual_window_show_plan (self);
  gradual_plan_view_open_stretching (self->plan_view, day);
}

/* In a pause nothing is ticked for today; what was ticked by mistake can be taken back. */
static gboolean
may_tick (GradualWindow *self, GradualDay day, gboolean is_done)
{
  GradualDay today = gradual_session_get_today (self->session);
  GradualStretchPause pause;

  if (day != today)
    return day < today;

  return !is_done || !gradual_stretch_pause (gradual_session_get_library (self->session)->symptoms,
                                             today, &pause);
}

/* What is still to come can not have been stretched. */
static void
tick_stretch_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  GradualStretching *stretching = gradual_session_get_stretching (self->session);
  g_autoptr (GradualStretching) ticked = NULL;
  GradualStretch stretch;
  GradualStretchSet done;
  GradualDay day;
  const char *nick;
  gboolean is_done;

  g_variant_get (parameter, "(i&sb)", &day, &nick, &is_done);
  if (!may_tick (self, day, is_done) || !gradual_stretch_from_nick (nick, &stretch))
    return;
  done = gradual_stretching_done_on (stretching, day);
  if (gradual_stretch_set_has (done, stretch) == is_done)
    return;
  done ^= gradual_stretch_set_of (stretch);
  ticked = gradual_stretching_with_done (stretching, day, done);
  gradual_session_set_stretching (self->session, ticked,
                                  gradual_stretch_tick_name (stretch, is_done));
}

static void
stretching_settings_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                            GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);

  gtk_window_present (gradual_stretching_window_new (GTK_WINDOW (self), self->session));
}

/** gradual_window_install_stretch_actions: gives the class the actions of the checklist. */
void
gradual_window_install_stretch_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.show-stretching", NULL,
                                   show_stretching_action);
  gtk_widget_class_install_action (widget_class, "win.tick-stretch", "(isb)", tick_stretch_action);
  gtk_widget_class_install_action (widget_class, "win.stretching-settings", NULL,
                                   stretching_settings_action);
}
