/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/csv-amount.h"

#include "suite.h"

static int
minutes_of (const char *cell, GradualCsvUnit unit, int pace)
{
  int minutes = -1;

  return gradual_csv_amount (cell, unit, pace, &minutes) ? minutes : -1;
}

START_TEST (test_minutes_are_rounded_down)
{
  ck_assert_int_eq (minutes_of ("0", GRADUAL_CSV_MINUTES, 360), 0);
  ck_assert_int_eq (minutes_of ("45", GRADUAL_CSV_MINUTES, 360), 45);
  ck_assert_int_eq (minutes_of ("045", GRADUAL_CSV_MINUTES, 360), 45);
  ck_assert_int_eq (minutes_of ("45.999999999", GRADUAL_CSV_MINUTES, 360), 45);
  ck_assert_int_eq (minutes_of ("99999", GRADUAL_CSV_MINUTES, 360), 99999);
}
END_TEST

START_TEST (test_kilometres_by_every_pace)
{
  /* d km at p s/km take d p / 60 min: where that is whole, it must not come out one less. */
  for (int pace = 120; pace <= 1200; pace += 5)
    for (int tenths = 1; tenths < 600; tenths += 7) {
      g_autofree char *cell = g_strdup_printf ("%d.%d", tenths / 10, tenths % 10);

      ck_assert_int_eq (minutes_of (cell, GRADUAL_CSV_KILOMETRES, pace), tenths * pace / 600);
    }
}
END_TEST

START_TEST (test_miles_by_every_pace)
{
  /* A mile is 1609344 mm: d tenths of a mile take d 1609344 p / 600000000 min. */
  for (int pace = 120; pace <= 1200; pace += 5)
    for (int tenths = 1; tenths < 600; tenths += 7) {
      g_autofree char *cell = g_strdup_printf ("%d,%d", tenths / 10, tenths % 10);
      gint64 expected = (gint64)tenths * 1609344 * pace / G_GINT64_CONSTANT (600000000);

      ck_assert_int_eq (minutes_of (cell, GRADUAL_CSV_MILES, pace), expected);
    }
}
END_TEST

START_TEST (test_the_largest_do_not_overflow)
{
  /* 999.999999999 km x 1200 s = 19999.99… min, and as miles 32186.87… min. */
  ck_assert_int_eq (minutes_of ("999.999999999", GRADUAL_CSV_KILOMETRES, 1200), 19999);
  ck_assert_int_eq (minutes_of ("999.999999999", GRADUAL_CSV_MILES, 1200), 32186);
}
END_TEST

START_TEST (test_what_is_no_amount)
{
  static const char *const cells[] = {
      "",     " ",  "x",    "-1",           "+1",     "1e3",   "1.2.3", "1 2",
      "1:30", ".5", "0x10", "1.0000000001", "100000", "1'000", "½",
  };

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    ck_assert_msg (minutes_of (cells[i], GRADUAL_CSV_MINUTES, 360) == -1, "“%s”", cells[i]);
  ck_assert_int_eq (minutes_of ("1000", GRADUAL_CSV_KILOMETRES, 360), -1);
  ck_assert_int_eq (minutes_of ("1000", GRADUAL_CSV_MILES, 360), -1);
}
END_TEST

START_TEST (test_metres)
{
  int metres;

  ck_assert (gradual_csv_metres ("42.195", GRADUAL_CSV_KILOMETRES, &metres));
  ck_assert_int_eq (metres, 42195);
  ck_assert (gradual_csv_metres ("26.2", GRADUAL_CSV_MILES, &metres));
  ck_assert_int_eq (metres, 42164);
  ck_assert (!gradual_csv_metres ("", GRADUAL_CSV_KILOMETRES, &metres));
  ck_assert (!gradual_csv_metres ("1000", GRADUAL_CSV_MILES, &metres));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("csv-amount");
  TCase *tests = tcase_create ("csv-amount");

  tcase_add_test (tests, test_minutes_are_rounded_down);
  tcase_add_test (tests, test_kilometres_by_every_pace);
  tcase_add_test (tests, test_miles_by_every_pace);
  tcase_add_test (tests, test_the_largest_do_not_overflow);
  tcase_add_test (tests, test_what_is_no_amount);
  tcase_add_test (tests, test_metres);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
