/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/progress/quantities.h"
#include "suite.h"

static void
assert_text (char *got, const char *expected)
{
  ck_assert_str_eq (got, expected);
  g_free (got);
}

static void
assert_words (const GradualQuantity *quantity, int value, const char *axis, const char *label,
              const char *spoken)
{
  assert_text (quantity->axis_label (value), axis);
  assert_text (quantity->label (value), label);
  assert_text (quantity->spoken (value), spoken);
}

START_TEST (test_words)
{
  assert_words (gradual_quantity_of_units (GRADUAL_UNITS_MINUTES), 120, "2 h", "2 h 00", "2 hours");
  assert_words (gradual_quantity_of_units (GRADUAL_UNITS_MINUTES), 45, "45 min", "45 min",
                "45 minutes");
  assert_words (gradual_quantity_of_units (GRADUAL_UNITS_KILOMETRES), 125, "12 km", "12.5 km",
                "12.5 kilometres");
  assert_words (gradual_quantity_of_units (GRADUAL_UNITS_MILES), 50, "5 mi", "5.0 mi", "5.0 miles");
  assert_words (&gradual_quantity_pain, 4, "4", "4 of 10", "4 of 10");
  assert_words (&gradual_quantity_cadence, 164, "164", "164 spm", "164 steps a minute");
  assert_words (&gradual_quantity_days, 1, "1", "1 day", "1 day");
  assert_words (&gradual_quantity_days, 7, "7", "7 days", "7 days");
}
END_TEST

START_TEST (test_from_minutes)
{
  ck_assert_int_eq (gradual_quantity_from_minutes (GRADUAL_UNITS_MINUTES, 45, 300), 45);
  ck_assert_int_eq (gradual_quantity_from_minutes (GRADUAL_UNITS_KILOMETRES, 45, 300), 90);
  /* 6:00 a kilometre where no pace is known. */
  ck_assert_int_eq (gradual_quantity_from_minutes (GRADUAL_UNITS_KILOMETRES, 45, GRADUAL_ABSENT),
                    75);
  ck_assert_int_eq (gradual_quantity_from_minutes (GRADUAL_UNITS_KILOMETRES, GRADUAL_ABSENT, 300),
                    GRADUAL_ABSENT);
}
END_TEST

static Suite *
quantities_suite (void)
{
  Suite *suite = suite_create ("quantities");
  TCase *tcase = tcase_create ("quantities");

  tcase_add_test (tcase, test_words);
  tcase_add_test (tcase, test_from_minutes);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (quantities_suite ());
}
