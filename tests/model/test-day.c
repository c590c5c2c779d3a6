/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/day.h"
#include "suite.h"

START_TEST (test_parse_takes_iso_dates_only)
{
  static const char *const refused[] = {
      "",           "2027",        "2027-4-18",  "2027-04-18 ", " 2027-04-18", "2027-02-29",
      "2027-13-01", "2027-00-10",  "20270418",   "1899-12-31",  "3000-01-01",  "2027-04-1x",
      "٢٠٢٧-٠٤-١٨", "2027-04-18T", "+027-04-18", "2027/04/18",  "2027-04-00",  "2027-04-31",
  };
  GradualDay day = GRADUAL_DAY_NONE;

  ck_assert (gradual_day_parse ("2027-04-18", &day));
  ck_assert_int_eq (day, gradual_day_from_ymd (2027, 4, 18));
  ck_assert (gradual_day_parse ("2028-02-29", NULL));
  ck_assert (!gradual_day_parse (NULL, &day));
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    ck_assert_msg (!gradual_day_parse (refused[i], &day), "%s was taken", refused[i]);
}
END_TEST

START_TEST (test_limits_are_the_days_they_name)
{
  ck_assert_int_eq (gradual_day_from_ymd (1900, 1, 1), GRADUAL_DAY_MIN);
  ck_assert_int_eq (gradual_day_from_ymd (2999, 12, 31), GRADUAL_DAY_MAX);
  ck_assert_int_eq (gradual_day_from_ymd (1899, 12, 31), GRADUAL_DAY_NONE);
}
END_TEST

START_TEST (test_format_and_parse_are_inverse)
{
  for (GradualDay day = GRADUAL_DAY_MIN; day <= GRADUAL_DAY_MAX; day += 97) {
    g_autofree char *text = gradual_day_format (day);
    GradualDay again;

    ck_assert (gradual_day_parse (text, &again));
    ck_assert_int_eq (again, day);
  }
}
END_TEST

START_TEST (test_weekdays)
{
  GradualDay monday = gradual_day_from_ymd (2026, 11, 23);

  ck_assert_int_eq (gradual_day_weekday (monday), G_DATE_MONDAY);
  ck_assert_int_eq (gradual_day_weekday (monday + 6), G_DATE_SUNDAY);
  for (int ahead = 0; ahead < 7; ahead++) {
    GDateWeekday weekday = gradual_day_weekday (monday + ahead);

    ck_assert_int_eq (gradual_day_next_weekday (monday, weekday), monday + ahead);
    ck_assert_int_eq (gradual_day_next_weekday (monday + ahead, weekday), monday + ahead);
  }
}
END_TEST

START_TEST (test_weekday_nicks)
{
  GDateWeekday weekday;

  ck_assert (gradual_weekday_from_nick ("sunday", &weekday));
  ck_assert_int_eq (weekday, G_DATE_SUNDAY);
  ck_assert (gradual_weekday_from_nick ("mon", &weekday));
  ck_assert_int_eq (weekday, G_DATE_MONDAY);
  ck_assert (!gradual_weekday_from_nick ("mo", &weekday));
  ck_assert (!gradual_weekday_from_nick ("", &weekday));
  ck_assert (!gradual_weekday_from_nick ("Monday", &weekday));
  for (int i = G_DATE_MONDAY; i <= G_DATE_SUNDAY; i++) {
    ck_assert (gradual_weekday_from_nick (gradual_weekday_to_nick (i), &weekday));
    ck_assert_int_eq (weekday, i);
  }
}
END_TEST

START_TEST (test_weekday_sets)
{
  GradualWeekdays days = gradual_weekdays_of (G_DATE_MONDAY) | gradual_weekdays_of (G_DATE_SUNDAY);

  ck_assert_uint_eq (gradual_weekdays_count (days), 2);
  ck_assert_uint_eq (gradual_weekdays_count (GRADUAL_WEEKDAYS_ALL), 7);
  ck_assert (gradual_weekdays_has (days, G_DATE_SUNDAY));
  ck_assert (!gradual_weekdays_has (days, G_DATE_SATURDAY));
}
END_TEST

START_TEST (test_a_date_for_people)
{
  g_autofree char *text = gradual_day_format_for_people (gradual_day_from_ymd (2026, 6, 12));

  ck_assert_str_eq (text, "Fri 12 June");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("day");
  TCase *tests = tcase_create ("day");

  tcase_add_test (tests, test_parse_takes_iso_dates_only);
  tcase_add_test (tests, test_limits_are_the_days_they_name);
  tcase_add_test (tests, test_format_and_parse_are_inverse);
  tcase_add_test (tests, test_weekdays);
  tcase_add_test (tests, test_weekday_nicks);
  tcase_add_test (tests, test_weekday_sets);
  tcase_add_test (tests, test_a_date_for_people);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
