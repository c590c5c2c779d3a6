/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/settings/parameter-row.h"
#include "app/settings/rule-group.h"
#include "gui.h"

static void
assert_evidence (GtkWidget *group, const char *title, const char *evidence)
{
  GtkWidget *expander = gui_find_type (group, GTK_TYPE_EXPANDER);
  g_autofree char *name = g_strdup_printf ("%s: how sure are we?", title);

  gui_assert_name (expander, GTK_ACCESSIBLE_ROLE_BUTTON, name);
  ck_assert_ptr_nonnull (gui_find_label (expander, "How sure are we?"));
  ck_assert_ptr_null (gui_find_label (expander, evidence));

  ck_assert (gtk_widget_grab_focus (expander));
  gtk_widget_activate (expander);
  gui_settle ();
  ck_assert (gtk_widget_get_mapped (gui_find_label (expander, evidence)));
}

START_TEST (test_each_rule_says_what_and_how_sure)
{
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  GradualSettings settings;

  gradual_settings_init (&settings);
  gui_application ();
  for (guint i = 0; i < GRADUAL_N_RULES; i++) {
    guint n_before = rows->len;
    GtkWidget *group = gradual_rule_group_new (gradual_rules[i], &settings, rows);
    GtkWindow *window = gui_show (group, 360, 700);

    ck_assert_ptr_nonnull (gui_find_label (group, gradual_rules[i]->title));
    ck_assert_ptr_nonnull (gui_find_label (group, gradual_rules[i]->sentence));
    assert_evidence (group, gradual_rules[i]->title, gradual_rules[i]->evidence);
    ck_assert_int_eq (gradual_rule_has_parameters (gradual_rules[i]), rows->len > n_before);
    for (guint j = n_before; j < rows->len; j++)
      ck_assert_str_eq (gradual_parameter_row_get_parameter (rows->pdata[j])->rule,
                        gradual_rules[i]->id);
    gtk_window_destroy (window);
  }
  ck_assert_uint_eq (rows->len, n_parameters);
  ck_assert_str_eq (parameters[0].rule, "weekly-growth");
}
END_TEST

START_TEST (test_each_advice_says_what_and_how_sure)
{
  gui_application ();
  for (guint i = 0; i < GRADUAL_N_ADVICE; i++) {
    GtkWidget *group = gradual_rule_group_new_for_advice (gradual_advice[i]);
    GtkWindow *window = gui_show (group, 360, 400);

    ck_assert_ptr_nonnull (gui_find_label (group, gradual_advice[i]->title));
    ck_assert_ptr_nonnull (gui_find_label (group, gradual_advice[i]->sentence));
    ck_assert_ptr_null (gui_find_type (group, GRADUAL_TYPE_PARAMETER_ROW));
    assert_evidence (group, gradual_advice[i]->title, gradual_advice[i]->evidence);
    gtk_window_destroy (window);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("rule-group");
  TCase *tests = tcase_create ("rule-group");

  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_each_rule_says_what_and_how_sure);
  tcase_add_test (tests, test_each_advice_says_what_and_how_sure);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
