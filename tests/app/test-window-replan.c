/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/replan/replan-window.h"
#include "window-case.h"

static GtkWindow *
comparison (void)
{
  return gui_find_dialog (GRADUAL_TYPE_REPLAN_WINDOW);
}

static GradualSession *
session (void)
{
  return gradual_window_get_session (window);
}

/* It is the Monday after a week in which nothing was run. */
static void
miss_a_week (void)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  gradual_session_add_plan (session (), plan, "New Plan");
  gui_settle ();
  ck_assert_ptr_null (gui_find_button (GTK_WIDGET (window), "Compare…"));
  gradual_window_set_today (window, SAMPLE_START + GRADUAL_DAYS_PER_WEEK);
  gui_settle ();
}

static GtkWidget *
compare_button (void)
{
  GtkWidget *button = gui_find_button (GTK_WIDGET (window), "Compare…");

  return button != NULL && gtk_widget_get_mapped (button) ? button : NULL;
}

static void
press (GtkWidget *root, const char *label)
{
  GtkWidget *button = gui_find_button (root, label);

  ck_assert_msg (button != NULL, "%s", label);
  g_signal_emit_by_name (button, "clicked");
  gui_settle ();
}

START_TEST (test_apply)
{
  GradualPlan *before;

  miss_a_week ();
  before = gradual_session_get_plan (session ());
  ck_assert_ptr_nonnull (compare_button ());
  press (GTK_WIDGET (window), "Compare…");
  ck_assert_ptr_nonnull (comparison ());
  ck_assert_ptr_eq (gradual_session_get_plan (session ()), before);
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (comparison ()), "Now"));
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (comparison ()), "Proposed"));
  press (GTK_WIDGET (comparison ()), "Apply");
  ck_assert_ptr_null (comparison ());
  ck_assert_int_eq (gradual_session_get_plan (session ())->head.review.day,
                    SAMPLE_START + GRADUAL_DAYS_PER_WEEK);
  ck_assert_ptr_null (compare_button ());

  window_act ("win.undo");
  ck_assert_int_eq (gradual_session_get_plan (session ())->head.review.day, GRADUAL_DAY_NONE);
  ck_assert_ptr_nonnull (compare_button ());
}
END_TEST

START_TEST (test_keep)
{
  miss_a_week ();
  press (GTK_WIDGET (window), "Compare…");
  press (GTK_WIDGET (comparison ()), "Keep as It Is");
  ck_assert_ptr_null (comparison ());
  ck_assert_ptr_null (compare_button ());
  ck_assert_str_eq (gradual_session_get_undo_name (session ()), "Keep Plan");
}
END_TEST

START_TEST (test_later_decides_nothing)
{
  GradualPlan *before;

  miss_a_week ();
  before = gradual_session_get_plan (session ());
  press (GTK_WIDGET (window), "Compare…");
  press (GTK_WIDGET (comparison ()), "Later");
  ck_assert_ptr_null (comparison ());
  ck_assert_ptr_nonnull (compare_button ());
  ck_assert_ptr_eq (gradual_session_get_plan (session ()), before);
}
END_TEST

/* What is shown is of another day: it is looked for anew. */
START_TEST (test_another_day_closes_the_comparison)
{
  miss_a_week ();
  press (GTK_WIDGET (window), "Compare…");
  ck_assert_ptr_nonnull (comparison ());
  gradual_window_set_today (window, SAMPLE_START + GRADUAL_DAYS_PER_WEEK + 1);
  gui_settle ();
  ck_assert_ptr_null (comparison ());
  ck_assert_ptr_nonnull (compare_button ());
}
END_TEST

START_TEST (test_a_way_that_is_not_proposed_does_nothing)
{
  GradualPlan *before;

  miss_a_week ();
  before = gradual_session_get_plan (session ());
  ck_assert (
      gtk_widget_activate_action (GTK_WIDGET (window), "win.apply-replan", "s", "no-such-way"));
  ck_assert_ptr_eq (gradual_session_get_plan (session ()), before);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("window-replan");
  TCase *tests = tcase_create ("window-replan");

  tcase_set_timeout (tests, 0);
  tcase_add_checked_fixture (tests, window_set_up, window_tear_down);
  tcase_add_test (tests, test_apply);
  tcase_add_test (tests, test_keep);
  tcase_add_test (tests, test_later_decides_nothing);
  tcase_add_test (tests, test_another_day_closes_the_comparison);
  tcase_add_test (tests, test_a_way_that_is_not_proposed_does_nothing);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
