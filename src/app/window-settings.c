/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "settings/adjustment-summary.h"
#include "settings/settings-window.h"
#include "window-private.h"

/* What is wished is done to the plan of now: it is one step, and can be undone from the toast. */
static void
apply_settings (GradualWindow *self, GradualSettingsWindow *settings)
{
  const GradualAdjustment *adjustment = gradual_settings_window_get_adjustment (settings);
  GradualPlan *before = gradual_window_get_plan (self);
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autoptr (GradualPlan) plan = NULL;
  const char *step = before != NULL ? gradual_adjustment_step (before, adjustment) : NULL;

  if (step == NULL)
    return;

  plan =
      gradual_adjust_plan (before, adjustment, gradual_session_get_today (self->session), changes);
  gradual_window_take_step (self, plan, step);
  if (changes->len > 0) {
    g_autofree char *done = gradual_adjustment_done (changes);

    gradual_window_show_toast (self, done, TRUE);
  }
}

/** gradual_window_show_settings: shows the rules, and lets the plan as a whole be changed. */
void
gradual_window_show_settings (GradualWindow *self)
{
  GtkWindow *settings = gradual_settings_window_new (
      GTK_WINDOW (self), gradual_window_get_plan (self), gradual_session_get_today (self->session));

  g_signal_connect_object (settings, "apply", G_CALLBACK (apply_settings), self, G_CONNECT_SWAPPED);
  gtk_window_present (settings);
}
