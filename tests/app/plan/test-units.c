/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/units.h"
#include "model/log-entry.h"
#include "suite.h"

START_TEST (test_tenths_are_rounded_half_up)
{
  static const struct {
    GradualUnits units;
    int minutes;
    int pace;
    int tenths;
  } cases[] = {
      {GRADUAL_UNITS_KILOMETRES, 0, 360, 0},
      {GRADUAL_UNITS_KILOMETRES, 45, 360, 75},
      {GRADUAL_UNITS_KILOMETRES, 45, GRADUAL_ABSENT, 75},
      {GRADUAL_UNITS_KILOMETRES, 1, 400, 2},                 /* 0.15 km is the half */
      {GRADUAL_UNITS_KILOMETRES, 1, 401, 1},                 /* 0.1496 km is not */
      {GRADUAL_UNITS_MILES, 45, 360, 47},                    /* 7.5 km are 4.660 miles */
      {GRADUAL_UNITS_MILES, 10080, 120, 31317},              /* 5040 km are 3131.7 miles */
      {GRADUAL_UNITS_KILOMETRES, 10080 * 104, 120, 5241600}, /* no sum of a plan overflows */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    ck_assert_int_eq (gradual_units_tenths (cases[i].units, cases[i].minutes, cases[i].pace),
                      cases[i].tenths);
}
END_TEST

static void
assert_words (GradualUnits units, const char *label, const char *spoken)
{
  g_autofree char *shown = gradual_units_label (units, 66, 360);
  g_autofree char *said = gradual_units_spoken (units, 66, 360);

  ck_assert_str_eq (shown, label);
  ck_assert_str_eq (said, spoken);
}

START_TEST (test_words)
{
  assert_words (GRADUAL_UNITS_MINUTES, "1 h 06", "1 hour 6 minutes");
  assert_words (GRADUAL_UNITS_KILOMETRES, "11.0 km", "11.0 kilometres");
  assert_words (GRADUAL_UNITS_MILES, "6.8 mi", "6.8 miles");
}
END_TEST

START_TEST (test_the_names_for_settings)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (GRADUAL_TYPE_UNITS);

  ck_assert_int_eq (g_enum_get_value_by_nick (klass, "minutes")->value, GRADUAL_UNITS_MINUTES);
  ck_assert_int_eq (g_enum_get_value_by_nick (klass, "km")->value, GRADUAL_UNITS_KILOMETRES);
  ck_assert_int_eq (g_enum_get_value_by_nick (klass, "miles")->value, GRADUAL_UNITS_MILES);
}
END_TEST

static Suite *
units_suite (void)
{
  Suite *suite = suite_create ("units");
  TCase *tcase = tcase_create ("units");

  tcase_add_test (tcase, test_tenths_are_rounded_half_up);
  tcase_add_test (tcase, test_words);
  tcase_add_test (tcase, test_the_names_for_settings);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (units_suite ());
}
