/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture-cadence.h"

#include "app/cadence/count-panel.h"
#include "app/cadence/drill-panel.h"
#include "app/cadence/metronome-panel.h"
#include "app/cadence/tap-button.h"
#include "picture-find.h"

/* Some counts, with a target that was reached. */
static void
count (GradualWindow *window)
{
  static const int counts[][GRADUAL_CADENCE_TIMES] = {{82, 81, 83}, {83, 84, 83}, {86, 86, 87}};
  GradualSession *session = gradual_window_get_session (window);
  GradualDay today = gradual_session_get_today (session);
  g_autoptr (GradualCadence) cadence = gradual_cadence_with_target (
      gradual_session_get_cadence (session),
      &(GradualCadenceTarget){.since = today - 40, .from = 164, .percent = 5});

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++) {
    GradualCadence *more =
        gradual_cadence_with_count (cadence, today - 40 + 19 * (int)i, counts[i]);

    gradual_cadence_unref (cadence);
    cadence = more;
  }
  gradual_session_set_cadence (session, cadence, "Count");
}

/* What is to have the keyboard has to have its place. */
static void
settle (void)
{
  gint64 end = g_get_monotonic_time () + 600 * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (2000);
}

static void
go_to_end (GtkWidget *window, GType type)
{
  settle ();
  gtk_widget_child_focus (picture_find_type (window, type), GTK_DIR_TAB_BACKWARD);
}

/* A count is there, and another one under way. */
static void
tap (GtkWidget *window)
{
  GtkWidget *button = picture_find_type (window, GRADUAL_TYPE_TAP_BUTTON);
  GtkWidget *panel = picture_find_type (window, GRADUAL_TYPE_COUNT_PANEL);

  settle ();
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (picture_find_type (panel, GTK_TYPE_SPIN_BUTTON)), 82);
  for (int i = 0; i < 24; i++)
    g_signal_emit_by_name (button, "tapped");
  gtk_window_set_focus_visible (GTK_WINDOW (window), TRUE);
  gtk_widget_grab_focus (button);
}

/* The page of cadence: before the first count, with some, while steps are tapped, or further down
 * where the metronome or the drill is. */
void
picture_cadence_open (GradualWindow *window, const char *view)
{
  GtkWidget *widget = GTK_WIDGET (window);

  if (!g_str_has_prefix (view, "cadence"))
    return;
  if (!g_str_equal (view, "cadence-empty") && !g_str_equal (view, "cadence-counting"))
    count (window);
  gtk_widget_activate_action (widget, "win.show-cadence", NULL);
  if (g_str_equal (view, "cadence-counting"))
    tap (widget);
  if (g_str_equal (view, "cadence-metronome"))
    go_to_end (widget, GRADUAL_TYPE_METRONOME_PANEL);
  if (g_str_equal (view, "cadence-drill"))
    go_to_end (widget, GRADUAL_TYPE_DRILL_PANEL);
}
