/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plans/plan-row.h"
#include "gui.h"
#include "session-case.h"

static GradualPlan *plan;
static GtkWidget *row;
static GtkWindow *window;

static void
show (gboolean is_archived)
{
  g_autoptr (GradualLibraryItem) item = NULL;
  GtkWidget *list;

  gui_application ();
  plan = case_plan_with ("1", "10 km & more");
  item = gradual_library_item_new (plan, is_archived, NULL);
  row = gradual_plan_row_new (item);
  list = gtk_list_box_new ();
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  window = gui_show (list, 400, 100);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  gui_settle ();
  g_clear_pointer (&plan, gradual_plan_unref);
}

static GtkWidget *
menu_button (void)
{
  return gui_find_type (row, GTK_TYPE_MENU_BUTTON);
}

START_TEST (test_names_its_plan)
{
  GVariant *target;

  show (FALSE);
  ck_assert_ptr_nonnull (gui_find_label (row, "10 km & more"));
  ck_assert_ptr_nonnull (gui_find_label (row, "3 weeks, 23 November 2026 to 13 December 2026"));
  gui_assert_name (menu_button (), GTK_ACCESSIBLE_ROLE_BUTTON, "Actions for 10 km & more");
  target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (row));
  ck_assert_str_eq (gtk_actionable_get_action_name (GTK_ACTIONABLE (row)), "plans.show");
  ck_assert_str_eq (g_variant_get_string (target, NULL), "1");
}
END_TEST

START_TEST (test_becomes_the_active_one_under_another_title)
{
  g_autoptr (GradualPlan) other = case_plan_with ("1", "Marathon");

  show (FALSE);
  gradual_plan_row_set_plan (GRADUAL_PLAN_ROW (row), other, TRUE);
  ck_assert_ptr_nonnull (gui_find_label (row, "Marathon"));
  ck_assert_ptr_nonnull (
      gui_find_label (row, "Shown now: 3 weeks, 23 November 2026 to 13 December 2026"));
  ck_assert_str_eq (adw_action_row_get_icon_name (ADW_ACTION_ROW (row)), "object-select-symbolic");
  gui_assert_name (menu_button (), GTK_ACCESSIBLE_ROLE_BUTTON, "Actions for Marathon");

  gradual_plan_row_set_plan (GRADUAL_PLAN_ROW (row), plan, FALSE);
  ck_assert_ptr_nonnull (gui_find_label (row, "10 km & more"));
  ck_assert_ptr_null (adw_action_row_get_icon_name (ADW_ACTION_ROW (row)));
}
END_TEST

/* The menu is there when someone asks for it, and is about the plan. */
static void
assert_menu (const char *const *actions)
{
  GtkMenuButton *button = GTK_MENU_BUTTON (menu_button ());
  GMenuModel *menu;

  ck_assert_ptr_null (gtk_menu_button_get_popover (button));
  gtk_menu_button_popup (button);
  ck_assert (gtk_widget_get_mapped (GTK_WIDGET (gtk_menu_button_get_popover (button))));
  menu = gtk_menu_button_get_menu_model (button);
  ck_assert_int_eq (g_menu_model_get_n_items (menu), (int)g_strv_length ((char **)actions));
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++) {
    g_autofree char *action = NULL, *target = NULL;

    ck_assert (g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_ACTION, "s", &action));
    ck_assert (g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_TARGET, "s", &target));
    ck_assert_str_eq (action, actions[i]);
    ck_assert_str_eq (target, "1");
  }
}

START_TEST (test_menu)
{
  show (FALSE);
  assert_menu ((const char *const[]){"plans.rename", "plans.duplicate", "plans.archive",
                                     "plans.delete", NULL});
}
END_TEST

START_TEST (test_menu_in_the_archive)
{
  show (TRUE);
  assert_menu ((const char *const[]){"plans.rename", "plans.duplicate", "plans.take-out",
                                     "plans.delete", NULL});
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("plan-row");
  TCase *tests = tcase_create ("plan-row");

  tcase_add_checked_fixture (tests, NULL, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_names_its_plan);
  tcase_add_test (tests, test_becomes_the_active_one_under_another_title);
  tcase_add_test (tests, test_menu);
  tcase_add_test (tests, test_menu_in_the_archive);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
