/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/settings.h"
#include "suite.h"

/* The table of hard rules: default and allowed range of each parameter. */
static const struct {
  const char *key;
  const char *rule;
  int minimum;
  int maximum;
  int standard;
} expected[] = {
    {"weekly_growth_percent", "weekly-growth", 5, 15, 10},
    {"weekly_growth_minutes", "weekly-growth", 10, 20, 15},
    {"longest_run_percent", "longest-run", 5, 10, 10},
    {"longest_run_minutes", "longest-run", 3, 5, 5},
    {"cutback_every", "cutback", 3, 5, 4},
    {"cutback_percent", "cutback", 60, 85, 75},
    {"time_cap_minutes", "time-cap", 120, 210, 180},
    {"rest_days", "rest-days", 1, 4, 2},
};

START_TEST (test_the_table_has_the_ranges_of_the_rules)
{
  guint n;
  const GradualParameter *parameters = gradual_parameters (&n);

  ck_assert_uint_eq (n, 8);
  for (guint i = 0; i < n; i++) {
    ck_assert_str_eq (parameters[i].key, expected[i].key);
    ck_assert_str_eq (parameters[i].rule, expected[i].rule);
    ck_assert_int_eq (parameters[i].minimum, expected[i].minimum);
    ck_assert_int_eq (parameters[i].maximum, expected[i].maximum);
    ck_assert_int_eq (parameters[i].standard, expected[i].standard);
  }
}
END_TEST

START_TEST (test_defaults)
{
  GradualSettings settings;

  gradual_settings_init (&settings);
  ck_assert_int_eq (settings.weekly_growth_percent, 10);
  ck_assert_int_eq (settings.weekly_growth_minutes, 15);
  ck_assert_int_eq (settings.longest_run_percent, 10);
  ck_assert_int_eq (settings.longest_run_minutes, 5);
  ck_assert_int_eq (settings.cutback_every, 4);
  ck_assert_int_eq (settings.cutback_percent, 75);
  ck_assert_int_eq (settings.time_cap_minutes, 180);
  ck_assert_int_eq (settings.rest_days, 2);
  ck_assert_int_eq (settings.ramp, GRADUAL_RAMP_NONE);
}
END_TEST

START_TEST (test_only_values_in_range_are_taken)
{
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++) {
    const GradualParameter *parameter = gradual_parameter_find (expected[i].key);
    GradualSettings settings;

    gradual_settings_init (&settings);
    ck_assert (!gradual_settings_set (&settings, parameter, expected[i].minimum - 1));
    ck_assert (!gradual_settings_set (&settings, parameter, expected[i].maximum + 1));
    ck_assert (!gradual_settings_set (&settings, parameter, G_MININT));
    ck_assert (!gradual_settings_set (&settings, parameter, G_MAXINT));
    ck_assert_int_eq (gradual_settings_get (&settings, parameter), expected[i].standard);
    ck_assert (gradual_settings_set (&settings, parameter, expected[i].minimum));
    ck_assert_int_eq (gradual_settings_get (&settings, parameter), expected[i].minimum);
    ck_assert (gradual_settings_set (&settings, parameter, expected[i].maximum));
    ck_assert_int_eq (gradual_settings_get (&settings, parameter), expected[i].maximum);
  }
}
END_TEST

START_TEST (test_each_parameter_has_a_place_of_its_own)
{
  GradualSettings settings;
  guint n;
  const GradualParameter *parameters = gradual_parameters (&n);

  gradual_settings_init (&settings);
  for (guint i = 0; i < n; i++)
    gradual_settings_set (&settings, &parameters[i], parameters[i].maximum);
  ck_assert_int_eq (settings.weekly_growth_percent, 15);
  ck_assert_int_eq (settings.weekly_growth_minutes, 20);
  ck_assert_int_eq (settings.longest_run_percent, 10);
  ck_assert_int_eq (settings.longest_run_minutes, 5);
  ck_assert_int_eq (settings.cutback_every, 5);
  ck_assert_int_eq (settings.cutback_percent, 85);
  ck_assert_int_eq (settings.time_cap_minutes, 210);
  ck_assert_int_eq (settings.rest_days, 4);
}
END_TEST

START_TEST (test_keys_and_rules_find_parameters)
{
  static const struct {
    const char *asked;
    const char *key;
  } found[] = {
      {"rest_days", "rest_days"},
      {"rest-days", "rest_days"},
      {"time_cap-minutes", "time_cap_minutes"},
      {"weekly-growth", "weekly_growth_percent"},
      {"longest-run", "longest_run_percent"},
      {"cutback", "cutback_every"},
      {"time-cap", "time_cap_minutes"},
      {"weekly-growth-minutes", "weekly_growth_minutes"},
  };
  /* The first four are rules with no parameter: there is no off switch. */
  static const char *const unknown[] = {
      "red-flag", "pain", "return", "ramp", "", "rest", "rest_days_", "Rest-days", "weekly_growth",
  };

  for (guint i = 0; i < G_N_ELEMENTS (found); i++) {
    const GradualParameter *parameter = gradual_parameter_find (found[i].asked);

    ck_assert_ptr_nonnull (parameter);
    ck_assert_str_eq (parameter->key, found[i].key);
  }
  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++)
    ck_assert_msg (gradual_parameter_find (unknown[i]) == NULL, "“%s” was found", unknown[i]);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("settings");
  TCase *tests = tcase_create ("settings");

  tcase_add_test (tests, test_the_table_has_the_ranges_of_the_rules);
  tcase_add_test (tests, test_defaults);
  tcase_add_test (tests, test_only_values_in_range_are_taken);
  tcase_add_test (tests, test_each_parameter_has_a_place_of_its_own);
  tcase_add_test (tests, test_keys_and_rules_find_parameters);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
