/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/cadence/count-panel.h"

#include "app/cadence/tap-button.h"
#include "gui.h"

static GradualCountPanel *panel;
static GtkWindow *around;

static void
set_up (void)
{
  gui_application ();
  g_type_ensure (GRADUAL_TYPE_TAP_BUTTON);
  panel = g_object_new (GRADUAL_TYPE_COUNT_PANEL, NULL);
  around = gui_show (GTK_WIDGET (panel), 360, 600);
}

static void
tear_down (void)
{
  gtk_window_destroy (around);
  gui_settle ();
}

static gboolean
shows (const char *text)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (panel), text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static GtkSpinButton *
find_field (const char *name)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (panel), name);

  return GTK_SPIN_BUTTON (gtk_widget_get_next_sibling (label));
}

static void
type (const char *name, const char *text)
{
  GtkSpinButton *spin = find_field (name);

  gtk_editable_set_text (GTK_EDITABLE (spin), text);
  gtk_spin_button_update (spin);
}

static GtkWidget *
tap_button (void)
{
  return gui_find_type (GTK_WIDGET (panel), GRADUAL_TYPE_TAP_BUTTON);
}

static void
tap (guint n)
{
  for (guint i = 0; i < n; i++)
    g_signal_emit_by_name (tap_button (), "tapped");
}

/* Tells that half a minute, and the rest after it, have passed. */
static void
let_pass (int halves)
{
  gint64 now = g_get_monotonic_time () / 1000 + (gint64)halves * 40000;

  gradual_count_panel_tell_time (panel, now);
  gradual_count_panel_tell_time (panel, now + 3000);
}

static GtkWidget *
keep (void)
{
  return gui_find_button (GTK_WIDGET (panel), "Keep");
}

START_TEST (test_begins_with_the_first_count)
{
  ck_assert (shows ("Tap Each Step"));
  ck_assert (shows ("Count 1 of 3"));
  ck_assert (!gtk_widget_get_sensitive (keep ()));
  gui_assert_name (tap_button (), GTK_ACCESSIBLE_ROLE_BUTTON, "Tap Each Step");
  ck_assert_str_eq (gtk_editable_get_text (GTK_EDITABLE (find_field ("First 30 s"))), "");
}
END_TEST

/* The first tap begins the time. */
START_TEST (test_taps_are_counted_and_go_into_a_field)
{
  tap (1);
  ck_assert (shows ("0"));
  ck_assert (shows ("30 seconds left"));
  tap (80);
  ck_assert (shows ("80"));
  let_pass (1);
  ck_assert_int_eq (gtk_spin_button_get_value_as_int (find_field ("First 30 s")), 80);
  ck_assert (shows ("Count 2 of 3"));
  ck_assert (shows ("Tap Each Step"));
}
END_TEST

START_TEST (test_what_can_not_be_right_is_said)
{
  tap (13);
  let_pass (1);
  ck_assert (shows ("12 steps in 30 seconds can not be right. Count it again."));
  ck_assert_int_eq (gtk_spin_button_get_value_as_int (find_field ("First 30 s")), 0);
}
END_TEST

START_TEST (test_typed_counts_make_a_cadence)
{
  g_autoptr (GVariant) expected = g_variant_ref_sink (g_variant_new ("(iii)", 82, 83, 84));

  type ("First 30 s", "82");
  type ("Second 30 s", "83");
  ck_assert (shows ("Count 3 of 3"));
  ck_assert (!gtk_widget_get_sensitive (keep ()));
  type ("Third 30 s", "84");
  ck_assert (shows ("166 steps a minute"));
  ck_assert (shows ("All Three Counted"));
  ck_assert (!gtk_widget_get_sensitive (tap_button ()));
  ck_assert_str_eq (gtk_actionable_get_action_name (GTK_ACTIONABLE (keep ())),
                    "win.add-cadence-count");
  ck_assert (g_variant_equal (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (keep ())),
                              expected));
}
END_TEST

START_TEST (test_too_few_typed_steps_can_not_be_kept)
{
  type ("First 30 s", "82");
  type ("Second 30 s", "83");
  type ("Third 30 s", "29");
  ck_assert (!gtk_widget_get_sensitive (keep ()));
  ck_assert_ptr_null (gtk_actionable_get_action_name (GTK_ACTIONABLE (keep ())));
}
END_TEST

/* What was typed is not written over by what is tapped. */
START_TEST (test_taps_go_where_nothing_is)
{
  type ("Second 30 s", "83");
  ck_assert (shows ("Count 1 of 3"));
  tap (81);
  let_pass (1);
  ck_assert_int_eq (gtk_spin_button_get_value_as_int (find_field ("First 30 s")), 80);
  ck_assert_int_eq (gtk_spin_button_get_value_as_int (find_field ("Second 30 s")), 83);
  ck_assert (shows ("Count 3 of 3"));
}
END_TEST

START_TEST (test_begins_again)
{
  GtkWidget *again = gui_find_button (GTK_WIDGET (panel), "Begin Again");

  ck_assert (!gtk_widget_get_sensitive (again));
  type ("First 30 s", "82");
  ck_assert (gtk_widget_get_sensitive (again));
  tap (30);
  g_signal_emit_by_name (again, "clicked");
  ck_assert (shows ("Count 1 of 3"));
  ck_assert (shows ("Tap Each Step"));
  ck_assert_int_eq (gtk_spin_button_get_value_as_int (find_field ("First 30 s")), 0);
}
END_TEST

START_TEST (test_fits_a_phone)
{
  int minimum;

  gtk_widget_measure (GTK_WIDGET (panel), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                      NULL);
  ck_assert_int_le (minimum, 336);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("count-panel");
  TCase *tests = tcase_create ("count-panel");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_begins_with_the_first_count);
  tcase_add_test (tests, test_taps_are_counted_and_go_into_a_field);
  tcase_add_test (tests, test_what_can_not_be_right_is_said);
  tcase_add_test (tests, test_typed_counts_make_a_cadence);
  tcase_add_test (tests, test_too_few_typed_steps_can_not_be_kept);
  tcase_add_test (tests, test_taps_go_where_nothing_is);
  tcase_add_test (tests, test_begins_again);
  tcase_add_test (tests, test_fits_a_phone);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
