/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/log-words.h"
#include "suite.h"

static const GradualLogStyle km = {GRADUAL_UNITS_KILOMETRES, {FALSE, "", ""}};
static const GradualLogStyle miles = {GRADUAL_UNITS_MILES, {TRUE, "AM", "PM"}};

static void
assert_words (char *words, const char *expected)
{
  g_autofree char *taken = words;

  ck_assert_str_eq (taken, expected);
}

START_TEST (test_all_that_is_known)
{
  GradualLogEntry entry = {
      .second_of_day = 7 * 3600 + 10 * 60,
      .seconds = 75 * 60 + 59,
      .distance_m = 12500,
      .cadence = 164,
      .effort = 4,
      .pain = 0,
      .note = "flat",
  };

  assert_words (gradual_log_title (&entry, &km), "1 h 15 · 12.5 km");
  assert_words (gradual_log_detail (&entry, &km),
                "07:10 · 164 steps a minute · effort 4 of 10 · pain 0 of 10");
  assert_words (gradual_log_spoken (&entry, &km),
                "1 hour 15 minutes, 12.5 kilometres, 07:10, 164 steps a minute, effort 4 of 10, "
                "pain 0 of 10, flat");
  assert_words (gradual_log_title (&entry, &miles), "1 h 15 · 7.77 mi");
}
END_TEST

START_TEST (test_what_is_not_known_is_not_said)
{
  GradualLogEntry entry = {
      .second_of_day = 12 * 3600,
      .seconds = 30 * 60,
      .distance_m = GRADUAL_ABSENT,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = GRADUAL_ABSENT,
      .note = "",
  };

  assert_words (gradual_log_title (&entry, &miles), "30 min");
  assert_words (gradual_log_detail (&entry, &miles), "12:00 PM");
  assert_words (gradual_log_spoken (&entry, &miles), "30 minutes, 12:00 PM");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("log-words");
  TCase *tests = tcase_create ("log-words");

  tcase_add_test (tests, test_all_that_is_known);
  tcase_add_test (tests, test_what_is_not_known_is_not_said);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
