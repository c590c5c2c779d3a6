/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/cadence/tap-button.h"

#include "gui.h"

static GtkWidget *button;
static GtkWindow *around;
static guint n_taps;

static void
tapped (void)
{
  n_taps++;
}

static void
set_up (void)
{
  gui_application ();
  button = g_object_new (GRADUAL_TYPE_TAP_BUTTON, "label", "Tap", NULL);
  n_taps = 0;
  g_signal_connect (button, "tapped", G_CALLBACK (tapped), NULL);
  around = gui_show (button, 200, 100);
}

static void
tear_down (void)
{
  gtk_window_destroy (around);
  gui_settle ();
}

/* The toolkit's button has some of its own. */
static GtkEventController *
find_controller (GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (button);
  GtkEventController *found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (G_OBJECT_TYPE (controller) == type &&
        (type == GTK_TYPE_EVENT_CONTROLLER_FOCUS ||
         gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE))
      found = controller;
  }
  ck_assert_ptr_nonnull (found);

  return found;
}

static gboolean
press (guint key, GdkModifierType state)
{
  gboolean is_taken = FALSE;

  g_signal_emit_by_name (find_controller (GTK_TYPE_EVENT_CONTROLLER_KEY), "key-pressed", key, 0u,
                         state, &is_taken);

  return is_taken;
}

static void
release (guint key)
{
  g_signal_emit_by_name (find_controller (GTK_TYPE_EVENT_CONTROLLER_KEY), "key-released", key, 0u,
                         0);
}

START_TEST (test_each_key_is_a_tap_at_once)
{
  static const guint keys[] = {GDK_KEY_space, GDK_KEY_KP_Space, GDK_KEY_Return, GDK_KEY_KP_Enter};

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++) {
    ck_assert (press (keys[i], 0));
    ck_assert_uint_eq (n_taps, i + 1);
    release (keys[i]);
    ck_assert_uint_eq (n_taps, i + 1);
  }
}
END_TEST

START_TEST (test_a_key_that_is_held_is_one_tap)
{
  for (guint i = 0; i < 20; i++)
    ck_assert (press (GDK_KEY_space, 0));
  ck_assert_uint_eq (n_taps, 1);
  release (GDK_KEY_space);
  press (GDK_KEY_space, 0);
  ck_assert_uint_eq (n_taps, 2);

  /* Two fingers on two keys are two. */
  press (GDK_KEY_Return, 0);
  ck_assert_uint_eq (n_taps, 3);
}
END_TEST

START_TEST (test_who_leaves_with_a_key_held_can_tap_again)
{
  press (GDK_KEY_space, 0);
  g_signal_emit_by_name (find_controller (GTK_TYPE_EVENT_CONTROLLER_FOCUS), "leave");
  press (GDK_KEY_space, 0);
  ck_assert_uint_eq (n_taps, 2);
}
END_TEST

START_TEST (test_other_keys_are_left_alone)
{
  ck_assert (!press (GDK_KEY_Tab, 0));
  ck_assert (!press (GDK_KEY_a, 0));
  ck_assert (!press (GDK_KEY_space, GDK_CONTROL_MASK));
  ck_assert (press (GDK_KEY_space, GDK_LOCK_MASK));
  ck_assert_uint_eq (n_taps, 1);
}
END_TEST

START_TEST (test_screen_readers_tap_too)
{
  g_signal_emit_by_name (button, "clicked");
  ck_assert_uint_eq (n_taps, 1);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("tap-button");
  TCase *tests = tcase_create ("tap-button");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_each_key_is_a_tap_at_once);
  tcase_add_test (tests, test_a_key_that_is_held_is_one_tap);
  tcase_add_test (tests, test_who_leaves_with_a_key_held_can_tap_again);
  tcase_add_test (tests, test_other_keys_are_left_alone);
  tcase_add_test (tests, test_screen_readers_tap_too);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
