/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/restriction-banner.h"
#include "symptoms/outcome/outcome-case.h"

/* What is proposed after weeks without a run is told in the same way, below. */
static GtkWidget *
banner (void)
{
  GtkWidget *notice = gui_find_type (GTK_WIDGET (gradual_window_get_plan_view (outcome_window)),
                                     GRADUAL_TYPE_NOTICE);
  GtkWidget *button = notice != NULL ? gui_find_type (notice, GTK_TYPE_BUTTON) : NULL;
  const char *name =
      button != NULL ? gtk_actionable_get_action_name (GTK_ACTIONABLE (button)) : NULL;

  return g_strcmp0 (name, "win.show-replan") == 0 ? NULL : notice;
}

static void
show_plan (void)
{
  ck_assert (gtk_widget_activate_action (GTK_WIDGET (outcome_window), "win.show-plan", NULL));
  gui_settle ();
}

static const char *
action (void)
{
  GtkWidget *button = gui_find_type (banner (), GTK_TYPE_BUTTON);

  return gtk_widget_get_visible (button) ? gtk_actionable_get_action_name (GTK_ACTIONABLE (button))
                                         : NULL;
}

/* Most plans are not held back, and the first frame has nothing to build for it. */
START_TEST (test_no_banner)
{
  ck_assert_ptr_null (banner ());
  outcome_open (REPORT_JUMP);
  show_plan ();
  ck_assert_ptr_null (banner ());
}
END_TEST

START_TEST (test_suspended)
{
  outcome_open (REPORT_FLAG);
  outcome_apply (GRADUAL_RELIEF_SUSPEND);
  show_plan ();
  ck_assert (gtk_widget_get_mapped (banner ()));
  gui_assert_name (banner (), GTK_ACCESSIBLE_ROLE_ALERT,
                   "Running is suspended since Monday 23 November");
  ck_assert (gtk_widget_has_css_class (banner (), "grave"));
  ck_assert_str_eq (action (), "win.record-clearance");
}
END_TEST

START_TEST (test_cleared_on_the_same_day)
{
  outcome_open (REPORT_FLAG);
  outcome_apply (GRADUAL_RELIEF_SUSPEND);
  gtk_widget_activate_action (GTK_WIDGET (outcome_window), "win.clear-suspension", NULL);
  show_plan ();
  gui_assert_name (banner (), GTK_ACCESSIBLE_ROLE_ALERT, "No running up to Monday 23 November");
  ck_assert (!gtk_widget_has_css_class (banner (), "grave"));
  ck_assert_ptr_null (action ());
  gradual_session_set_today (outcome_session (), SAMPLE_START + 1);
  gui_settle ();
  ck_assert_ptr_null (banner ());
}
END_TEST

START_TEST (test_stopped)
{
  outcome_open (REPORT_STOP);
  outcome_apply (GRADUAL_RELIEF_STOP);
  show_plan ();
  gui_assert_name (banner (), GTK_ACCESSIBLE_ROLE_ALERT, "No running since Monday 23 November");
  ck_assert_str_eq (action (), "win.record-recovery");
  gtk_widget_activate_action (GTK_WIDGET (outcome_window), "win.undo", NULL);
  gui_settle ();
  ck_assert_ptr_null (banner ());
}
END_TEST

/* In force for some days, and then gone by itself. */
START_TEST (test_eased)
{
  outcome_open (REPORT_JUMP);
  outcome_apply (GRADUAL_RELIEF_EASE);
  show_plan ();
  gui_assert_name (banner (), GTK_ACCESSIBLE_ROLE_ALERT,
                   "Running is eased up to Sunday 29 November");
  ck_assert (!gtk_widget_has_css_class (banner (), "grave"));
  ck_assert_ptr_null (action ());
  gradual_session_set_today (outcome_session (), SAMPLE_START + 7);
  gui_settle ();
  gui_assert_name (banner (), GTK_ACCESSIBLE_ROLE_ALERT, "Running is held up to Sunday 6 December");
  gradual_session_set_today (outcome_session (), SAMPLE_START + 14);
  gui_settle ();
  ck_assert_ptr_null (banner ());
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("restriction-banner");
  TCase *tests = tcase_create ("restriction-banner");

  tcase_add_checked_fixture (tests, outcome_set_up, outcome_tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_no_banner);
  tcase_add_test (tests, test_suspended);
  tcase_add_test (tests, test_cleared_on_the_same_day);
  tcase_add_test (tests, test_stopped);
  tcase_add_test (tests, test_eased);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
