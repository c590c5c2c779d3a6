/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/cadence/pulse.h"

#include "gui.h"

START_TEST (test_is_brightest_at_the_beat_and_gone_before_the_next)
{
  ck_assert_double_eq (gradual_pulse_strength (0), 1);
  ck_assert_double_eq_tol (gradual_pulse_strength (110000), 0.5, 1e-9);
  /* The quickest beat, 200 a minute, is 300 ms. */
  ck_assert_double_eq (gradual_pulse_strength (299999), 0);
  ck_assert_double_eq (gradual_pulse_strength (-1), 0);
  for (gint64 since = 0; since < 300000; since += 1000)
    ck_assert_double_le (gradual_pulse_strength (since + 1000), gradual_pulse_strength (since));
}
END_TEST

/* What is drawn, as text. */
static char *
draw (double strength)
{
  GtkWidget *pulse;
  GtkWindow *around;
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GBytes) bytes = NULL;
  char *text;

  gui_application ();
  pulse = g_object_new (GRADUAL_TYPE_PULSE, NULL);
  around = gui_show (pulse, 80, 80);
  gradual_pulse_set_strength (GRADUAL_PULSE (pulse), strength);
  ck_assert_double_eq (gradual_pulse_get_strength (GRADUAL_PULSE (pulse)), CLAMP (strength, 0, 1));
  GTK_WIDGET_GET_CLASS (pulse)->snapshot (pulse, snapshot);
  node = gtk_snapshot_to_node (snapshot);
  bytes = gsk_render_node_serialize (node);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  gtk_window_destroy (around);
  gui_settle ();

  return text;
}

START_TEST (test_is_seen_also_between_beats)
{
  g_autofree char *dark = draw (0), *half = draw (0.5), *bright = draw (1), *more = draw (2);

  ck_assert_str_ne (dark, half);
  ck_assert_str_ne (half, bright);
  ck_assert_str_eq (bright, more);
  ck_assert_ptr_nonnull (g_strstr_len (dark, -1, "rounded-clip"));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("pulse");
  TCase *tests = tcase_create ("pulse");

  tcase_add_test (tests, test_is_brightest_at_the_beat_and_gone_before_the_next);
  tcase_add_test (tests, test_is_seen_also_between_beats);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
