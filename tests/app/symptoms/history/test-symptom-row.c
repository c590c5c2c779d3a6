/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/history/symptom-row.h"

#include "gui.h"
#include "symptom-samples.h"

static GtkWidget *
row_new (void)
{
  g_autoptr (GradualSymptomReport) report = symptom_sample_report (1, SAMPLE_START, 4);

  gui_application ();

  return g_object_ref_sink (gradual_symptom_row_new (report));
}

START_TEST (test_words_and_names)
{
  GtkWidget *row = row_new ();

  ck_assert_str_eq (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), "23 November 2026");
  ck_assert_str_eq (
      adw_action_row_get_subtitle (ADW_ACTION_ROW (row)),
      "Worst pain 4 of 10 · Too much too soon: Possible contributor · Done: Week eased");
  gui_assert_name (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                   "Report of 23 November 2026. Worst pain 4 of 10. Too much too soon: Possible "
                   "contributor. Done: Week eased");
  g_object_unref (row);
}
END_TEST

START_TEST (test_opens_or_is_chosen)
{
  GtkWidget *row = row_new ();
  GtkActionable *actionable = GTK_ACTIONABLE (row);
  g_autofree char *id = symptom_sample_id (1);

  ck_assert_str_eq (gtk_actionable_get_action_name (actionable), "win.open-report");
  ck_assert_str_eq (
      g_variant_get_string (gtk_actionable_get_action_target_value (actionable), NULL), id);
  ck_assert_ptr_null (gui_find_type (row, GTK_TYPE_CHECK_BUTTON));

  gradual_symptom_row_set_choosing (GRADUAL_SYMPTOM_ROW (row), TRUE, TRUE);
  ck_assert_str_eq (gtk_actionable_get_action_name (actionable), "history.choose");
  ck_assert (
      gtk_check_button_get_active (GTK_CHECK_BUTTON (gui_find_type (row, GTK_TYPE_CHECK_BUTTON))));

  gradual_symptom_row_set_choosing (GRADUAL_SYMPTOM_ROW (row), FALSE, FALSE);
  ck_assert_ptr_null (gui_find_type (row, GTK_TYPE_CHECK_BUTTON));
  g_object_unref (row);
}
END_TEST

START_TEST (test_a_warning_sign_has_a_sign)
{
  g_autoptr (GradualSymptomReport) report = symptom_sample_red_flag (2, SAMPLE_START);
  GtkWidget *row = row_new ();

  ck_assert_ptr_null (adw_action_row_get_icon_name (ADW_ACTION_ROW (row)));
  gradual_symptom_row_set_report (GRADUAL_SYMPTOM_ROW (row), report);
  ck_assert_str_eq (adw_action_row_get_icon_name (ADW_ACTION_ROW (row)), "dialog-warning-symbolic");
  ck_assert_ptr_eq (gradual_symptom_row_get_report (GRADUAL_SYMPTOM_ROW (row)), report);
  g_object_unref (row);
}
END_TEST

/* What is in a menu, by its actions. */
static void
list_actions (GMenuModel *menu, GPtrArray *actions)
{
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++) {
    g_autoptr (GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);
    char *action = NULL;

    if (section != NULL)
      list_actions (section, actions);
    else if (g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_ACTION, "s", &action))
      g_ptr_array_add (actions, action);
  }
}

START_TEST (test_the_menu_has_it_all)
{
  static const char *const expected[] = {"win.open-report",   "history.compare-with",
                                         "win.export-report", "win.save-report-pdf",
                                         "win.print-report",  "win.delete-report"};
  g_autoptr (GPtrArray) actions = g_ptr_array_new_with_free_func (g_free);
  GtkWidget *row = row_new ();
  GtkMenuButton *button = GTK_MENU_BUTTON (gui_find_type (row, GTK_TYPE_MENU_BUTTON));

  list_actions (gtk_menu_button_get_menu_model (button), actions);
  ck_assert_uint_eq (actions->len, G_N_ELEMENTS (expected));
  for (guint i = 0; i < actions->len; i++)
    ck_assert_str_eq (g_ptr_array_index (actions, i), expected[i]);
  g_object_unref (row);
}
END_TEST

static Suite *
symptom_row_suite (void)
{
  Suite *suite = suite_create ("symptom-row");
  TCase *tcase = tcase_create ("symptom-row");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_words_and_names);
  tcase_add_test (tcase, test_opens_or_is_chosen);
  tcase_add_test (tcase, test_a_warning_sign_has_a_sign);
  tcase_add_test (tcase, test_the_menu_has_it_all);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (symptom_row_suite ());
}
