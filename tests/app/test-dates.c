/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dates.h"
#include "suite.h"

static void
assert_text (char *got, const char *expected)
{
  ck_assert_str_eq (got, expected);
  g_free (got);
}

START_TEST (test_labels)
{
  GradualDay day = gradual_day_from_ymd (2027, 6, 4);

  assert_text (gradual_date_label (day, GRADUAL_DATE_NUMBER), "4");
  assert_text (gradual_date_label (day, GRADUAL_DATE_SHORT), "4 Jun");
  assert_text (gradual_date_label (day, GRADUAL_DATE_MONTH), "4 June");
  assert_text (gradual_date_label (day, GRADUAL_DATE_MONTH_YEAR), "Jun 2027");
  assert_text (gradual_date_label (day, GRADUAL_DATE_SHORT_YEAR), "4 Jun 2027");
  assert_text (gradual_date_label (day, GRADUAL_DATE_FULL), "4 June 2027");
  assert_text (gradual_date_label (day, GRADUAL_DATE_WEEKDAY), "Friday 4 June");
  assert_text (gradual_date_label (day, GRADUAL_DATE_EVERYTHING), "Friday 4 June 2027");
}
END_TEST

START_TEST (test_ranges_name_a_month_once)
{
  assert_text (gradual_date_range_label (gradual_day_from_ymd (2027, 5, 12),
                                         gradual_day_from_ymd (2027, 5, 18)),
               "12–18 May");
  assert_text (gradual_date_range_label (gradual_day_from_ymd (2026, 12, 28),
                                         gradual_day_from_ymd (2027, 1, 3)),
               "28 Dec–3 Jan");
  /* The same month of another year is another month. */
  assert_text (gradual_date_range_label (gradual_day_from_ymd (2026, 5, 31),
                                         gradual_day_from_ymd (2027, 5, 1)),
               "31 May–1 May");
}
END_TEST

START_TEST (test_parse)
{
  GradualDay day = gradual_day_from_ymd (2027, 4, 18);

  ck_assert_int_eq (gradual_date_parse ("2027-04-18"), day);
  ck_assert_int_eq (gradual_date_parse (" 18 April 2027 "), day);
  ck_assert_int_eq (gradual_date_parse ("18 apr 2027"), day);
  ck_assert_int_eq (gradual_date_parse (""), GRADUAL_DAY_NONE);
  ck_assert_int_eq (gradual_date_parse ("soon"), GRADUAL_DAY_NONE);
  ck_assert_int_eq (gradual_date_parse ("2027-02-30"), GRADUAL_DAY_NONE);
  ck_assert_int_eq (gradual_date_parse ("1 January 9000"), GRADUAL_DAY_NONE);
}
END_TEST

START_TEST (test_what_is_shown_is_read_back)
{
  for (GradualDay day = gradual_day_from_ymd (2026, 1, 1); day < gradual_day_from_ymd (2030, 1, 1);
       day++) {
    g_autofree char *text = gradual_date_label (day, GRADUAL_DATE_FULL);

    ck_assert_msg (gradual_date_parse (text) == day, "%s is not read back", text);
  }
}
END_TEST

START_TEST (test_weekdays)
{
  GDateWeekday first = gradual_locale_first_weekday ();

  ck_assert_str_eq (gradual_weekday_name (G_DATE_MONDAY), "Monday");
  ck_assert_str_eq (gradual_weekday_name (G_DATE_SUNDAY), "Sunday");
  /* The C locale is American here. */
  ck_assert_int_eq (first, G_DATE_SUNDAY);
}
END_TEST

/* The numbers of the locales of some countries, as glibc has them. */
START_TEST (test_first_weekdays_of_locales)
{
  static const struct {
    guint32 origin;
    int first;
    GDateWeekday weekday;
  } locales[] = {
      {19971130, 1, G_DATE_SUNDAY},   /* United States */
      {19971130, 2, G_DATE_MONDAY},   /* Germany */
      {19971201, 1, G_DATE_MONDAY},   /* a locale that counts from Monday */
      {19971130, 7, G_DATE_SATURDAY}, /* Egypt */
      {19971201, 6, G_DATE_SATURDAY}, {19971201, 7, G_DATE_SUNDAY},
      {19971130, 6, G_DATE_MONDAY}, /* the Maldives begin on a Friday, which no plan does */
  };

  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    ck_assert_int_eq (gradual_first_weekday_from_locale (locales[i].origin, locales[i].first),
                      locales[i].weekday);
}
END_TEST

static Suite *
dates_suite (void)
{
  Suite *suite = suite_create ("dates");
  TCase *tcase = tcase_create ("dates");

  tcase_add_test (tcase, test_labels);
  tcase_add_test (tcase, test_ranges_name_a_month_once);
  tcase_add_test (tcase, test_parse);
  tcase_add_test (tcase, test_what_is_shown_is_read_back);
  tcase_add_test (tcase, test_weekdays);
  tcase_add_test (tcase, test_first_weekdays_of_locales);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (dates_suite ());
}
