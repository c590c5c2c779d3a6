/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/parameter-words.h"
#include "rules/rule.h"
#include "suite.h"

START_TEST (test_each_parameter_has_words_of_its_own)
{
  g_autoptr (GHashTable) titles = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) steps = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);

  for (guint i = 0; i < n_parameters; i++) {
    const GradualParameterWords *words = gradual_parameter_words (&parameters[i]);

    ck_assert_str_eq (words->key, parameters[i].key);
    ck_assert_str_ne (words->detail, "");
    ck_assert_msg (g_str_has_prefix (words->step, "Change "), "%s", words->step);
    ck_assert_msg (g_hash_table_add (titles, (gpointer)words->title), "%s", words->title);
    ck_assert_msg (g_hash_table_add (steps, (gpointer)words->step), "%s", words->step);
  }
}
END_TEST

/* A parameter is shown with its rule: one that no rule has would not be shown at all. */
START_TEST (test_each_parameter_is_of_a_rule)
{
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);

  for (guint i = 0; i < n_parameters; i++) {
    gboolean found = FALSE;

    for (guint j = 0; j < GRADUAL_N_RULES; j++)
      found = found || g_str_equal (gradual_rules[j]->id, parameters[i].rule);
    ck_assert_msg (found, "%s is of %s", parameters[i].key, parameters[i].rule);
  }
}
END_TEST

static void
assert_words (const char *key, int value, const char *expected, const char *range)
{
  const GradualParameter *parameter = gradual_parameter_find (key);
  g_autofree char *text = gradual_parameter_format (parameter, value);
  g_autofree char *whole = gradual_parameter_format_range (parameter);

  ck_assert_str_eq (text, expected);
  ck_assert_str_eq (whole, range);
}

START_TEST (test_values_have_their_unit)
{
  assert_words ("weekly_growth_percent", 8, "8 %", "5 to 15 %; 10 % unless changed");
  assert_words ("time_cap_minutes", 150, "150 minutes",
                "120 to 210 minutes; 180 minutes unless changed");
  assert_words ("cutback_every", 3, "3 weeks", "3 to 5 weeks; 4 weeks unless changed");
  assert_words ("rest_days", 1, "1 day", "1 to 4 days; 2 days unless changed");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("parameter-words");
  TCase *tests = tcase_create ("parameter-words");

  tcase_add_test (tests, test_each_parameter_has_words_of_its_own);
  tcase_add_test (tests, test_each_parameter_is_of_a_rule);
  tcase_add_test (tests, test_values_have_their_unit);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
