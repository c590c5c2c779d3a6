/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/cadence/metronome-panel.h"

#include "app/cadence/pulse.h"
#include "gui.h"

static GradualMetronomePanel *panel;
static GtkWindow *around;

static void
set_up (void)
{
  g_setenv ("PULSE_SERVER", "unix:/nonexistent/gradual", TRUE);
  gui_application ();
  panel = g_object_new (GRADUAL_TYPE_METRONOME_PANEL, NULL);
  around = gui_show (GTK_WIDGET (panel), 360, 300);
}

static void
tear_down (void)
{
  gtk_window_destroy (around);
  gui_settle ();
}

static GtkWidget *
button (const char *text)
{
  return gui_find_button (GTK_WIDGET (panel), text);
}

static void
press (const char *text)
{
  g_signal_emit_by_name (button (text), "clicked");
}

static gboolean
shows_silence (gpointer unused G_GNUC_UNUSED)
{
  GtkWidget *label =
      gui_find_label (GTK_WIDGET (panel), "No sound can be played here. The beat is shown.");

  return label != NULL && gtk_widget_get_mapped (label);
}

static double
strength (void)
{
  return gradual_pulse_get_strength (
      GRADUAL_PULSE (gui_find_type (GTK_WIDGET (panel), GRADUAL_TYPE_PULSE)));
}

static gboolean
is_lit (gpointer unused G_GNUC_UNUSED)
{
  return strength () > 0.3;
}

static gboolean
is_dark (gpointer unused G_GNUC_UNUSED)
{
  return strength () <= 0;
}

/* Without any sound server the beat is seen, and it is said that it is not heard. */
START_TEST (test_runs_without_sound)
{
  gui_assert_name (button ("Start"), GTK_ACCESSIBLE_ROLE_BUTTON, "Start the Metronome");
  press ("Start");
  ck_assert (gradual_metronome_panel_is_on (panel));
  gui_assert_name (button ("Stop"), GTK_ACCESSIBLE_ROLE_BUTTON, "Stop the Metronome");
  gui_wait (shows_silence, NULL);
  for (int i = 0; i < 3; i++) {
    gui_wait (is_lit, NULL);
    gui_wait (is_dark, NULL);
  }
  press ("Stop");
  ck_assert (!gradual_metronome_panel_is_on (panel));
  ck_assert (is_dark (NULL));
  ck_assert (!shows_silence (NULL));
}
END_TEST

START_TEST (test_offers_the_target)
{
  ck_assert (!gtk_widget_get_mapped (gtk_widget_get_prev_sibling (button ("Start"))));
  gradual_metronome_panel_set_target (panel, 172);
  ck_assert_int_eq (gradual_metronome_panel_get_tempo (panel), 172);
  gtk_spin_button_set_value (
      GTK_SPIN_BUTTON (gui_find_type (GTK_WIDGET (panel), GTK_TYPE_SPIN_BUTTON)), 160);
  ck_assert_int_eq (gradual_metronome_panel_get_tempo (panel), 160);

  /* The same again is no reason to change what was chosen. */
  gradual_metronome_panel_set_target (panel, 172);
  ck_assert_int_eq (gradual_metronome_panel_get_tempo (panel), 160);
  press ("Your Target, 172");
  ck_assert_int_eq (gradual_metronome_panel_get_tempo (panel), 172);
}
END_TEST

START_TEST (test_a_beat_that_runs_is_not_changed_by_a_new_target)
{
  press ("Start");
  gradual_metronome_panel_set_target (panel, 180);
  ck_assert_int_eq (gradual_metronome_panel_get_tempo (panel), 165);
  press ("Your Target, 180");
  ck_assert_int_eq (gradual_metronome_panel_get_tempo (panel), 180);
  press ("Stop");
}
END_TEST

START_TEST (test_a_target_beyond_its_ends_is_not_offered)
{
  gradual_metronome_panel_set_target (panel, 139);
  ck_assert (!gtk_widget_get_visible (button ("Your Target, 139")));
  gradual_metronome_panel_set_target (panel, 201);
  ck_assert (!gtk_widget_get_visible (button ("Your Target, 201")));
  ck_assert_int_eq (gradual_metronome_panel_get_tempo (panel), 165);
  gradual_metronome_panel_set_target (panel, 140);
  ck_assert (gtk_widget_get_visible (button ("Your Target, 140")));
  ck_assert_int_eq (gradual_metronome_panel_get_tempo (panel), 140);
}
END_TEST

START_TEST (test_ends_with_the_page)
{
  press ("Start");
  gtk_widget_set_visible (GTK_WIDGET (panel), FALSE);
  ck_assert (!gradual_metronome_panel_is_on (panel));
  gtk_widget_set_visible (GTK_WIDGET (panel), TRUE);
  ck_assert (!gradual_metronome_panel_is_on (panel));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("metronome-panel");
  TCase *tests = tcase_create ("metronome-panel");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_runs_without_sound);
  tcase_add_test (tests, test_offers_the_target);
  tcase_add_test (tests, test_a_beat_that_runs_is_not_changed_by_a_new_target);
  tcase_add_test (tests, test_a_target_beyond_its_ends_is_not_offered);
  tcase_add_test (tests, test_ends_with_the_page);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
