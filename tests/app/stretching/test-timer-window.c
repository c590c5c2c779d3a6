/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/timer-window.h"

#include "app/preferences.h"
#include "gui.h"

static GradualWindow *parent;
static GtkWindow *window;

static void
set_up (void)
{
  parent = gui_window_new ();
  window = gradual_timer_window_new (GTK_WINDOW (parent));
  gtk_window_present (window);
  gui_settle ();
}

static void
tear_down (void)
{
  g_settings_reset (gradual_preferences_get (), "stretch-sound");
  gtk_window_destroy (GTK_WINDOW (parent));
  gui_settle ();
  ck_assert_ptr_null (gui_find_dialog (GRADUAL_TYPE_TIMER_WINDOW));
}

static GtkWidget *
find_named (GtkWidget *root, const char *tooltip)
{
  GtkWidget *found = g_strcmp0 (gtk_widget_get_tooltip_text (root), tooltip) == 0 ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_named (child, tooltip);

  return found;
}

static gboolean
has_sound (void)
{
  gboolean sound;

  g_object_get (gradual_timer_window_get_page (GRADUAL_TIMER_WINDOW (window)), "sound", &sound,
                NULL);

  return sound;
}

START_TEST (test_sound_is_switched_and_kept)
{
  GtkWidget *button = gui_find_type (GTK_WIDGET (window), GTK_TYPE_TOGGLE_BUTTON);

  /* Newer versions of GTK have a role of its own for it. */
  gui_assert_name (button, gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (button)),
                   "Sound at the Changes");
  ck_assert (has_sound ());
  ck_assert_str_eq (gtk_button_get_icon_name (GTK_BUTTON (button)), "audio-volume-high-symbolic");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), FALSE);
  ck_assert (!has_sound ());
  ck_assert_str_eq (gtk_button_get_icon_name (GTK_BUTTON (button)), "audio-volume-muted-symbolic");
  ck_assert (!g_settings_get_boolean (gradual_preferences_get (), "stretch-sound"));

  gtk_window_destroy (window);
  window = gradual_timer_window_new (GTK_WINDOW (parent));
  ck_assert (!has_sound ());
  gtk_window_destroy (window);
}
END_TEST

/* The display has no window manager that would do it: what is asked for can be seen. */
START_TEST (test_asks_for_the_full_screen)
{
  GtkWidget *button = find_named (GTK_WIDGET (window), "Full Screen");

  ck_assert_ptr_nonnull (button);
  gui_press (window, "F11");
  ck_assert (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  gui_press (window, "F11");
  ck_assert (!gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
}
END_TEST

START_TEST (test_escape_leaves)
{
  gui_press (window, "Escape");
  gui_settle ();
  ck_assert_ptr_null (gui_find_dialog (GRADUAL_TYPE_TIMER_WINDOW));
}
END_TEST

START_TEST (test_fits_a_phone)
{
  int width, height;

  gtk_widget_measure (GTK_WIDGET (window), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL,
                      NULL);
  gtk_widget_measure (GTK_WIDGET (window), GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);
  ck_assert_int_le (width, 360);
  ck_assert_int_le (height, 294);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("timer-window");
  TCase *tests = tcase_create ("timer-window");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_sound_is_switched_and_kept);
  tcase_add_test (tests, test_asks_for_the_full_screen);
  tcase_add_test (tests, test_escape_leaves);
  tcase_add_test (tests, test_fits_a_phone);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
