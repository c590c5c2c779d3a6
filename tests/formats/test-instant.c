/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/instant.h"

#include "suite.h"

START_TEST (test_local_times)
{
  static const char *const refused[] = {
      "",
      "2026-11-24",
      "2026-11-24T07:10",
      "2026-11-24 07:10:00",
      "2026-11-24T07:10:00Z",
      "2026-11-24T07:10:00.5",
      "2026-11-24T24:00:00",
      "2026-11-24T07:60:00",
      "2026-11-24T07:10:60",
      "2026-02-29T07:10:00",
      "2026-11-24T7:10:000",
      "2026-11-24T-7:10:00",
  };
  GradualDay day;
  int second;

  ck_assert (gradual_local_time_parse ("2026-11-24T07:10:05", &day, &second));
  ck_assert_int_eq (day, gradual_day_from_ymd (2026, 11, 24));
  ck_assert_int_eq (second, 7 * 3600 + 10 * 60 + 5);
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    ck_assert_msg (!gradual_local_time_parse (refused[i], &day, &second), "%s", refused[i]);
}
END_TEST

START_TEST (test_every_second_comes_back)
{
  GradualDay day = gradual_day_from_ymd (2028, 2, 29);

  for (int second = 0; second < 86400; second += 61) {
    char text[GRADUAL_LOCAL_TIME_LENGTH + 1];
    GradualDay day_again;
    int second_again;

    gradual_local_time_format_to (day, second, text);
    ck_assert (gradual_local_time_parse (text, &day_again, &second_again));
    ck_assert_int_eq (day_again, day);
    ck_assert_int_eq (second_again, second);
  }
}
END_TEST

START_TEST (test_instants)
{
  static const char *const taken[] = {
      "2026-11-22T10:00:00Z",
      "2026-11-22T10:00:00.5Z",
      "2026-11-22T10:00:00.123456789+01:00",
      "2026-11-22T10:00:00-11:30",
  };
  static const char *const refused[] = {
      "",
      "2026-11-22",
      "2026-11-22T10:00:00",
      "2026-11-22T10:00:00z",
      "2026-11-22T10:00:00.Z",
      "2026-11-22T10:00:00.1234567890Z",
      "2026-11-22T10:00:00+24:00",
      "2026-11-22T10:00:00+01:60",
      "2026-11-22T10:00:00+0100",
      "2026-11-22T10:00:00+01:0",
      "2026-11-22T10:00:00ZZ",
      "2026-11-31T10:00:00Z",
  };

  for (guint i = 0; i < G_N_ELEMENTS (taken); i++)
    ck_assert_msg (gradual_instant_is_valid (taken[i]), "%s", taken[i]);
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    ck_assert_msg (!gradual_instant_is_valid (refused[i]), "%s", refused[i]);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("instant");
  TCase *tests = tcase_create ("instant");

  tcase_add_test (tests, test_local_times);
  tcase_add_test (tests, test_every_second_comes_back);
  tcase_add_test (tests, test_instants);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
