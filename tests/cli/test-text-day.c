/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/text-day.h"
#include "suite.h"

START_TEST (test_a_day_is_written_as_the_format_says)
{
  static const struct {
    int year, month, day;
    const char *format;
    const char *expected;
  } days[] = {
      {2026, 11, 24, "%a %-d %b %Y", "Tue 24 Nov 2026"},
      {2027, 2, 1, "%-d", "1"},
      {1900, 1, 1, "%A", "Monday"},
      {2999, 12, 31, "%a %F", "Tue 2999-12-31"},
      {2026, 11, 24, "", ""},
  };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++) {
    g_autofree char *text = gradual_text_day (
        gradual_day_from_ymd (days[i].year, days[i].month, days[i].day), days[i].format);

    ck_assert_str_eq (text, days[i].expected);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("text-day");
  TCase *tests = tcase_create ("text-day");

  tcase_add_test (tests, test_a_day_is_written_as_the_format_says);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
