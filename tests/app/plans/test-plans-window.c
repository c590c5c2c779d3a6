/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plans/plans-window.h"
#include "app/plans/rename-row.h"
#include "gui.h"
#include "session-case.h"

static GradualWindow *window;
static GradualSession *session;
static GtkWidget *plans;

static void
set_up (void)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  window = gui_window_new ();
  session = gradual_window_get_session (window);
  gradual_session_add_plan (session, plan, "New Plan");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-plans", NULL);
  gui_settle ();
  plans = GTK_WIDGET (gui_find_dialog (GRADUAL_TYPE_PLANS_WINDOW));
  ck_assert_ptr_nonnull (plans);
}

static void
tear_down (void)
{
  gtk_window_destroy (GTK_WINDOW (window));
  gui_settle ();
}

static guint
count_plans (gboolean is_archived)
{
  GradualLibrary *library = gradual_session_get_library (session);
  guint n = 0;

  for (guint i = 0; i < library->items->len; i++)
    n += ((const GradualLibraryItem *)g_ptr_array_index (library->items, i))->is_archived ==
         is_archived;

  return n;
}

static void
act (const char *action, const char *id)
{
  ck_assert (gtk_widget_activate_action (plans, action, id != NULL ? "s" : NULL, id));
  gui_settle ();
}

START_TEST (test_names_what_it_shows)
{
  const char *title = gradual_session_get_plan (session)->head.title;
  g_autofree char *name = g_strdup_printf ("Actions for %s", title);
  GtkWidget *row = gtk_widget_get_ancestor (gui_find_label (plans, title), ADW_TYPE_ACTION_ROW);

  ck_assert_ptr_nonnull (row);
  ck_assert_ptr_nonnull (
      gui_find_label (plans, "Shown now: 3 weeks, 23 November 2026 to 13 December 2026"));
  gui_assert_name (gui_find_type (row, GTK_TYPE_MENU_BUTTON), GTK_ACCESSIBLE_ROLE_BUTTON, name);
  ck_assert_ptr_nonnull (gui_find_action (plans, "plans.show"));
}
END_TEST

START_TEST (test_every_change_can_be_undone)
{
  g_autofree char *id = g_strdup (gradual_session_get_plan (session)->head.id);

  act ("plans.duplicate", id);
  ck_assert_uint_eq (count_plans (FALSE), 2);
  act ("plans.archive", id);
  ck_assert_uint_eq (count_plans (TRUE), 1);
  act ("plans.take-out", id);
  ck_assert_uint_eq (count_plans (TRUE), 0);
  act ("plans.delete", id);
  ck_assert_uint_eq (count_plans (FALSE), 1);
  for (int i = 0; i < 4; i++)
    act ("plans.undo", NULL);
  ck_assert_uint_eq (count_plans (FALSE), 1);
  ck_assert_str_eq (gradual_session_get_plan (session)->head.id, id);
}
END_TEST

static const char *
title_of (const char *id)
{
  return gradual_library_find (gradual_session_get_library (session), id)->plan->head.title;
}

static GtkEditable *
find_entry (void)
{
  return GTK_EDITABLE (gui_find_type (plans, GRADUAL_TYPE_RENAME_ROW));
}

static gboolean
has_focus (GtkWidget *row)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (plans));

  return focus == row || gtk_widget_is_ancestor (focus, row);
}

START_TEST (test_a_plan_is_renamed_with_keys)
{
  g_autofree char *id = g_strdup (gradual_session_get_plan (session)->head.id);
  g_autofree char *title = g_strdup (title_of (id));

  /* The list begins with the plan that is shown. */
  gui_press (GTK_WINDOW (plans), "F2");
  ck_assert_ptr_nonnull (find_entry ());
  ck_assert (has_focus (GTK_WIDGET (find_entry ())));
  ck_assert_str_eq (gtk_editable_get_text (find_entry ()), title);
  gtk_editable_set_text (find_entry (), "  Spring Marathon ");
  gui_press (GTK_WINDOW (plans), "Return");

  ck_assert_str_eq (title_of (id), "Spring Marathon");
  ck_assert_str_eq (gradual_session_get_undo_name (session), "Rename Plan");
  ck_assert_ptr_null (find_entry ());
  ck_assert (has_focus (
      gtk_widget_get_ancestor (gui_find_label (plans, "Spring Marathon"), ADW_TYPE_ACTION_ROW)));
  act ("plans.undo", NULL);
  ck_assert_str_eq (title_of (id), title);
}
END_TEST

START_TEST (test_renaming_can_be_left)
{
  g_autofree char *id = g_strdup (gradual_session_get_plan (session)->head.id);
  g_autofree char *title = g_strdup (title_of (id));

  act ("plans.rename", id);
  gtk_editable_set_text (find_entry (), "Other");
  gui_press (GTK_WINDOW (plans), "Escape");
  ck_assert_ptr_null (find_entry ());
  ck_assert (
      has_focus (gtk_widget_get_ancestor (gui_find_label (plans, title), ADW_TYPE_ACTION_ROW)));
  ck_assert_str_eq (title_of (id), title);
  ck_assert_str_eq (gradual_session_get_undo_name (session), "New Plan");
  /* Only then does the key close the list. */
  gui_press (GTK_WINDOW (plans), "Escape");
  ck_assert_ptr_null (gui_find_dialog (GRADUAL_TYPE_PLANS_WINDOW));
}
END_TEST

START_TEST (test_no_copy_where_there_is_no_room)
{
  g_autoptr (GradualLibrary) full = case_full_library ();
  GtkWindow *message;

  /* A thousand rows take some seconds to come, and none of them is looked at. */
  ck_assert_uint_gt (
      g_signal_handlers_block_matched (session, G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL, plans), 0);
  gradual_session_commit (session, full, "Fill");
  act ("plans.duplicate", "3");
  message = gui_find_dialog (ADW_TYPE_MESSAGE_DIALOG);
  ck_assert_ptr_nonnull (message);
  ck_assert_str_eq (gtk_window_get_title (message), "There Is No Room for Another Plan");
  gtk_window_destroy (message);
  ck_assert_uint_eq (count_plans (FALSE), GRADUAL_LIBRARY_PLANS_MAX);
  gradual_session_undo (session);
  g_signal_handlers_unblock_matched (session, G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL, plans);
}
END_TEST

START_TEST (test_what_is_typed_outlives_other_changes)
{
  g_autofree char *id = g_strdup (gradual_session_get_plan (session)->head.id);

  gradual_session_duplicate_plan (session, id);
  act ("plans.rename", id);
  gtk_editable_set_text (find_entry (), "Half-writ");
  gradual_session_set_units (session, GRADUAL_UNITS_MILES);
  gui_settle ();
  ck_assert_str_eq (gtk_editable_get_text (find_entry ()), "Half-writ");
  ck_assert (has_focus (GTK_WIDGET (find_entry ())));

  /* A plan that goes takes it along. */
  gradual_session_delete_plan (session, id);
  ck_assert_ptr_null (find_entry ());
  gradual_session_undo (session);
  ck_assert_ptr_null (find_entry ());
}
END_TEST

START_TEST (test_another_plan_is_shown)
{
  g_autofree char *id = g_strdup (gradual_session_get_plan (session)->head.id);

  act ("plans.duplicate", id);
  ck_assert_str_ne (gradual_session_get_plan (session)->head.id, id);
  act ("plans.show", id);
  ck_assert_str_eq (gradual_window_get_plan (window)->head.id, id);
  ck_assert_ptr_null (gui_find_dialog (GRADUAL_TYPE_PLANS_WINDOW));
}
END_TEST

START_TEST (test_the_last_plan_leaves_the_form)
{
  act ("plans.delete", gradual_session_get_plan (session)->head.id);
  ck_assert_ptr_null (gradual_window_get_plan (window));
  act ("plans.undo", NULL);
  ck_assert_ptr_nonnull (gradual_window_get_plan (window));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("plans-window");
  TCase *tests = tcase_create ("plans-window");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_names_what_it_shows);
  tcase_add_test (tests, test_every_change_can_be_undone);
  tcase_add_test (tests, test_a_plan_is_renamed_with_keys);
  tcase_add_test (tests, test_renaming_can_be_left);
  tcase_add_test (tests, test_no_copy_where_there_is_no_room);
  tcase_add_test (tests, test_what_is_typed_outlives_other_changes);
  tcase_add_test (tests, test_another_plan_is_shown);
  tcase_add_test (tests, test_the_last_plan_leaves_the_form);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
