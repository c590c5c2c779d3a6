/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/distance.h"
#include "suite.h"

static void
assert_number (GradualUnits units, int metres, const char *expected)
{
  g_autofree char *number = gradual_distance_number (units, metres);

  ck_assert_str_eq (number, expected);
}

START_TEST (test_numbers_have_the_decimals_they_need)
{
  assert_number (GRADUAL_UNITS_KILOMETRES, 10000, "10");
  assert_number (GRADUAL_UNITS_KILOMETRES, 5900, "5.9");
  assert_number (GRADUAL_UNITS_KILOMETRES, 5934, "5.93");
  assert_number (GRADUAL_UNITS_KILOMETRES, 5935, "5.94");
  assert_number (GRADUAL_UNITS_KILOMETRES, 9995, "10");
  assert_number (GRADUAL_UNITS_KILOMETRES, 40, "0.04");
  assert_number (GRADUAL_UNITS_KILOMETRES, 2000000, "2000");
  assert_number (GRADUAL_UNITS_MILES, 42195, "26.22");
  assert_number (GRADUAL_UNITS_MILES, 1609, "1");
}
END_TEST

static void
assert_parsed (GradualUnits units, const char *text, int metres)
{
  int parsed = -1;

  ck_assert_msg (gradual_distance_parse (units, text, &parsed), "%s", text);
  ck_assert_msg (parsed == metres, "%s is %d", text, parsed);
}

START_TEST (test_distances_are_read_as_people_type_them)
{
  assert_parsed (GRADUAL_UNITS_KILOMETRES, "5.9", 5900);
  assert_parsed (GRADUAL_UNITS_KILOMETRES, " 5,93 ", 5930);
  assert_parsed (GRADUAL_UNITS_KILOMETRES, "12", 12000);
  assert_parsed (GRADUAL_UNITS_KILOMETRES, "12.", 12000);
  assert_parsed (GRADUAL_UNITS_KILOMETRES, ".5", 500);
  assert_parsed (GRADUAL_UNITS_KILOMETRES, "0", 0);
  assert_parsed (GRADUAL_UNITS_KILOMETRES, "1.2345", 1235);
  assert_parsed (GRADUAL_UNITS_KILOMETRES, "1.23449999999999", 1234);
  assert_parsed (GRADUAL_UNITS_KILOMETRES, "\331\241\331\242\331\253\331\245", 12500);
  assert_parsed (GRADUAL_UNITS_KILOMETRES, "2000", 2000000);
  assert_parsed (GRADUAL_UNITS_MILES, "26.2", 42165);
  assert_parsed (GRADUAL_UNITS_MILES, "1", 1609);
  assert_parsed (GRADUAL_UNITS_MILES, "1242", 1998805);
}
END_TEST

START_TEST (test_what_is_no_distance_is_not_read)
{
  static const char *const texts[] = {"",        " ",       ".",    "-5",   "5 km",
                                      "5.5.5",   "1,000.5", "five", "2001", "1243 m",
                                      "9999999", "0x10",    "1e3",  "∞"};
  int metres = 7;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    ck_assert_msg (!gradual_distance_parse (GRADUAL_UNITS_KILOMETRES, texts[i], &metres), "%s",
                   texts[i]);
  ck_assert (!gradual_distance_parse (GRADUAL_UNITS_MILES, "1243", &metres));
  ck_assert_int_eq (metres, 7);
}
END_TEST

/* What is shown and read again is the same to half of what is shown last. */
START_TEST (test_what_is_shown_is_read_again)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32)suite_seed ());

  for (guint i = 0; i < suite_rounds (2000); i++) {
    GradualUnits units = i % 2 == 0 ? GRADUAL_UNITS_KILOMETRES : GRADUAL_UNITS_MILES;
    int metres = g_rand_int_range (random, 0, 2000000), again = -1;
    g_autofree char *number = gradual_distance_number (units, metres);

    ck_assert_msg (gradual_distance_parse (units, number, &again) && ABS (again - metres) <= 9,
                   "%d metres, seed %" G_GUINT64_FORMAT, metres, suite_seed ());
  }
}
END_TEST

START_TEST (test_units)
{
  g_autofree char *km = gradual_distance_label (GRADUAL_UNITS_KILOMETRES, 5900);
  g_autofree char *miles = gradual_distance_label (GRADUAL_UNITS_MILES, 16093);
  g_autofree char *spoken = gradual_distance_spoken (GRADUAL_UNITS_KILOMETRES, 5900);
  g_autofree char *spoken_miles = gradual_distance_spoken (GRADUAL_UNITS_MILES, 16093);

  ck_assert_str_eq (km, "5.9 km");
  ck_assert_str_eq (miles, "10 mi");
  ck_assert_str_eq (spoken, "5.9 kilometres");
  ck_assert_str_eq (spoken_miles, "10 miles");
  ck_assert_str_eq (gradual_distance_symbol (GRADUAL_UNITS_MILES), "mi");

  /* Where lengths are minutes the custom of the country decides; the tests run in no country. */
  ck_assert_int_eq (gradual_distance_units (GRADUAL_UNITS_MINUTES), GRADUAL_UNITS_KILOMETRES);
  ck_assert_str_eq (gradual_distance_symbol (GRADUAL_UNITS_MINUTES), "km");
  ck_assert_int_eq (gradual_distance_units (GRADUAL_UNITS_MILES), GRADUAL_UNITS_MILES);
  ck_assert_int_eq (gradual_distance_units_of_locale (1), GRADUAL_UNITS_KILOMETRES);
  ck_assert_int_eq (gradual_distance_units_of_locale (2), GRADUAL_UNITS_MILES);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("distance");
  TCase *tests = tcase_create ("distance");

  tcase_add_test (tests, test_numbers_have_the_decimals_they_need);
  tcase_add_test (tests, test_distances_are_read_as_people_type_them);
  tcase_add_test (tests, test_what_is_no_distance_is_not_read);
  tcase_add_test (tests, test_what_is_shown_is_read_again);
  tcase_add_test (tests, test_units);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
