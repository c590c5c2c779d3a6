/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/timer-page.h"

#include "app/stretching/count-ring.h"
#include "app/stretching/large-text.h"
#include "app/stretching/timer-stage.h"
#include "gui.h"

static const GradualStretchItem items[] = {
    {GRADUAL_STRETCH_FIGURE_FOUR, {10, 2}},
    {GRADUAL_STRETCH_CALF_BENT, {20, 1}},
};

/* From the beginning: 5 to get ready, 10 hold, 3 let go, 10 hold; and the other side. */
#define FIRST_LENGTH  (2 * (5 + 10 + 3 + 10) * 1000)
#define SECOND_LENGTH (2 * (5 + 20) * 1000)

static GtkWidget *page;
static GtkWindow *window;
static gint64 now;
static GradualStretchSet done;
static guint n_done, n_running;

static gint64
read_clock (gpointer data G_GNUC_UNUSED)
{
  return now;
}

static void
take_done (GradualTimerPage *sender G_GNUC_UNUSED, guint stretch, gpointer data G_GNUC_UNUSED)
{
  done |= gradual_stretch_set_of ((GradualStretch)stretch);
  n_done++;
}

static void
count_running (void)
{
  n_running++;
}

static void
set_up (void)
{
  gui_application ();
  now = 1000;
  done = 0;
  n_done = n_running = 0;
  page = g_object_new (GRADUAL_TYPE_TIMER_PAGE, "sound", FALSE, NULL);
  gradual_timer_page_set_clock (GRADUAL_TIMER_PAGE (page), read_clock, NULL);
  g_signal_connect (page, "done", G_CALLBACK (take_done), NULL);
  g_signal_connect (page, "notify::running", G_CALLBACK (count_running), NULL);
  window = gui_show (page, 500, 700);
  gradual_timer_page_start (GRADUAL_TIMER_PAGE (page), items, G_N_ELEMENTS (items));
  gui_settle ();
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  gui_settle ();
}

/* Lets the time pass as it does: a little, again and again. */
static void
pass (gint64 milliseconds)
{
  for (gint64 end = now + milliseconds; now < end;) {
    now = MIN (now + 500, end);
    gradual_timer_page_look (GRADUAL_TIMER_PAGE (page));
  }
}

static GtkWidget *
find_role (GtkWidget *root, GtkAccessibleRole role)
{
  GtkWidget *found =
      gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (root)) == role ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_role (child, role);

  return found;
}

/* What is said, in all the ways in which it is. */
static void
assert_said (const char *words)
{
  GtkWidget *alert = find_role (page, GTK_ACCESSIBLE_ROLE_ALERT);
  GtkWidget *button = gui_find_action (page, "timer.pause");
  g_autofree char *other = gtk_test_accessible_check_property (
      GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words);

  ck_assert_str_eq (gtk_label_get_text (GTK_LABEL (alert)), words);
  gui_assert_name (alert, GTK_ACCESSIBLE_ROLE_ALERT, words);
  gui_assert_name (gui_find_type (page, GRADUAL_TYPE_COUNT_RING), GTK_ACCESSIBLE_ROLE_TIMER, words);
  ck_assert_msg (other == NULL, "the button says %s, not %s", other, words);
}

static void
assert_count (const char *count)
{
  ck_assert_str_eq (gradual_count_ring_get_count (
                        GRADUAL_COUNT_RING (gui_find_type (page, GRADUAL_TYPE_COUNT_RING))),
                    count);
}

static void
assert_shown (const char *css_class)
{
  ck_assert (gtk_widget_has_css_class (gui_find_type (page, GRADUAL_TYPE_TIMER_STAGE), css_class));
}

static void
click (GtkWidget *button)
{
  g_signal_emit_by_name (button, "clicked");
}

START_TEST (test_leads_through_a_stretch)
{
  assert_said ("Get ready: Figure four. Left side, 1 of 2. Left ankle on top");
  assert_count ("5");
  assert_shown ("ready");
  ck_assert_ptr_nonnull (gui_find_label (page, "Stretch 1 of 2, about 2 minutes left"));
  pass (1000);
  assert_count ("4");
  pass (4000);
  assert_said ("Hold for 10 seconds");
  assert_shown ("hold");
  pass (3000);
  /* Seconds are shown, and not said. */
  assert_count ("7");
  assert_said ("Hold for 10 seconds");
  pass (7000);
  assert_said ("Let go. Next: Left side, 2 of 2");
  assert_shown ("rest");
  pass (13000);
  assert_said ("Get ready: Figure four. Right side, 1 of 2. Right ankle on top");
  ck_assert_uint_eq (n_done, 0);
  pass (FIRST_LENGTH / 2);
  ck_assert_uint_eq (done, gradual_stretch_set_of (GRADUAL_STRETCH_FIGURE_FOUR));
  assert_said ("Get ready: Calf, knee bent. Left side. Left leg behind");
}
END_TEST

START_TEST (test_ends)
{
  GtkWidget *button = gui_find_action (page, "timer.pause");

  pass (FIRST_LENGTH + SECOND_LENGTH);
  assert_said ("Finished");
  assert_count ("✓");
  assert_shown ("finished");
  ck_assert_ptr_nonnull (gui_find_label (page, "2 of 2 stretches done"));
  ck_assert_uint_eq (n_done, 2);
  ck_assert (!gradual_timer_page_is_running (GRADUAL_TIMER_PAGE (page)));
  ck_assert (!gtk_widget_get_sensitive (gui_find_action (page, "timer.skip")));
  ck_assert_str_eq (gtk_button_get_label (GTK_BUTTON (button)), "_Close");

  /* What is repeated is not told again. */
  gtk_widget_activate_action (page, "timer.back", NULL);
  ck_assert (gradual_timer_page_is_running (GRADUAL_TIMER_PAGE (page)));
  ck_assert_str_eq (gtk_button_get_label (GTK_BUTTON (button)), "_Pause");
  pass (SECOND_LENGTH);
  assert_said ("Finished");
  ck_assert_uint_eq (n_done, 2);
}
END_TEST

START_TEST (test_every_button)
{
  GtkWidget *pause = gui_find_action (page, "timer.pause");

  gui_assert_name (gui_find_button (page, "Back"), GTK_ACCESSIBLE_ROLE_BUTTON, "Back");
  gui_assert_name (gui_find_button (page, "Skip"), GTK_ACCESSIBLE_ROLE_BUTTON, "Skip");
  gui_assert_name (pause, GTK_ACCESSIBLE_ROLE_BUTTON, "Pause");
  ck_assert_ptr_eq (gtk_root_get_focus (GTK_ROOT (window)), pause);

  pass (8000);
  click (pause);
  assert_said ("Paused, 7 seconds left");
  assert_shown ("paused");
  gui_assert_name (pause, GTK_ACCESSIBLE_ROLE_BUTTON, "Resume");
  now += 1000000;
  gradual_timer_page_look (GRADUAL_TIMER_PAGE (page));
  assert_count ("7");
  click (pause);
  assert_said ("Hold for 7 seconds");
  assert_count ("7");
  pass (1000);
  assert_count ("6");

  click (gui_find_button (page, "Back"));
  assert_said ("Get ready: Figure four. Left side, 1 of 2. Left ankle on top");
  click (gui_find_button (page, "Skip"));
  assert_said ("Get ready: Calf, knee bent. Left side. Left leg behind");
  click (gui_find_button (page, "Skip"));
  assert_said ("Finished");
  ck_assert_ptr_nonnull (gui_find_label (page, "0 of 2 stretches done"));
  ck_assert_uint_eq (n_done, 0);
  ck_assert_ptr_eq (gtk_root_get_focus (GTK_ROOT (window)), pause);
}
END_TEST

START_TEST (test_a_sleep_pauses_and_is_told)
{
  pass (6000);
  ck_assert_uint_eq (n_running, 1);
  now += 3600 * 1000;
  gradual_timer_page_look (GRADUAL_TIMER_PAGE (page));
  assert_said ("Paused while the computer was asleep, 9 seconds left");
  assert_shown ("paused");
  ck_assert_uint_eq (n_running, 2);
  ck_assert (!gradual_timer_page_is_running (GRADUAL_TIMER_PAGE (page)));
  gtk_widget_activate_action (page, "timer.pause", NULL);
  assert_said ("Hold for 9 seconds");
  ck_assert_uint_eq (n_running, 3);
}
END_TEST

/* Who wakes the computer by a key that skips is told of both. */
START_TEST (test_a_command_after_a_sleep)
{
  pass (6000);
  now += 3600 * 1000;
  gtk_widget_activate_action (page, "timer.skip", NULL);
  assert_said ("Paused while the computer was asleep, 5 seconds left");
  ck_assert_uint_eq (n_done, 0);
}
END_TEST

static gboolean
has_moved_on (gpointer data G_GNUC_UNUSED)
{
  return gtk_widget_has_css_class (gui_find_type (page, GRADUAL_TYPE_TIMER_STAGE), "hold");
}

START_TEST (test_looks_at_the_clock_by_itself)
{
  now += 5000;
  gui_wait (has_moved_on, NULL);
  assert_said ("Hold for 10 seconds");
}
END_TEST

static gboolean
is_paused (gpointer data G_GNUC_UNUSED)
{
  return gtk_widget_has_css_class (gui_find_type (page, GRADUAL_TYPE_TIMER_STAGE), "paused");
}

static gboolean
is_ready (gpointer data G_GNUC_UNUSED)
{
  return gtk_widget_has_css_class (gui_find_type (page, GRADUAL_TYPE_TIMER_STAGE), "ready");
}

START_TEST (test_keys)
{
  /* The button with the keyboard is seen to be pressed before it is. */
  gui_press (window, "space");
  gui_wait (is_paused, NULL);
  gui_press (window, "space");
  gui_wait (is_ready, NULL);
  gui_press (window, "Right");
  assert_said ("Get ready: Calf, knee bent. Left side. Left leg behind");
  gui_press (window, "Left");
  assert_said ("Get ready: Figure four. Left side, 1 of 2. Left ankle on top");

  gtk_widget_set_direction (page, GTK_TEXT_DIR_RTL);
  gui_press (window, "Left");
  assert_said ("Get ready: Calf, knee bent. Left side. Left leg behind");
  gui_press (window, "Right");
  assert_said ("Get ready: Figure four. Left side, 1 of 2. Left ankle on top");
}
END_TEST

START_TEST (test_fits_a_phone_and_a_low_window)
{
  int width, height;

  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  gtk_widget_measure (page, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);
  ck_assert_int_le (width, 360);
  ck_assert_int_le (height, 294 - 47);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("timer-page");
  TCase *tests = tcase_create ("timer-page");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_leads_through_a_stretch);
  tcase_add_test (tests, test_ends);
  tcase_add_test (tests, test_every_button);
  tcase_add_test (tests, test_a_sleep_pauses_and_is_told);
  tcase_add_test (tests, test_a_command_after_a_sleep);
  tcase_add_test (tests, test_looks_at_the_clock_by_itself);
  tcase_add_test (tests, test_keys);
  tcase_add_test (tests, test_fits_a_phone_and_a_low_window);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
