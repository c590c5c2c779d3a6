/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/reminder/clock-time.h"

#include <locale.h>

#include "suite.h"

#define DAY (24 * 60)

static const GradualClockHabit whole = {FALSE, "", ""};
static const GradualClockHabit halves = {TRUE, "AM", "PM"};
static const GradualClockHabit words = {TRUE, "Vorm.", "Nachm."};

static void
assert_shown (const GradualClockHabit *habit, int minutes, const char *expected)
{
  g_autofree char *text = gradual_clock_time_format (habit, minutes);

  ck_assert_str_eq (text, expected);
}

START_TEST (test_times_are_shown)
{
  assert_shown (&whole, 0, "00:00");
  assert_shown (&whole, 18 * 60, "18:00");
  assert_shown (&whole, DAY - 1, "23:59");
  assert_shown (&halves, 0, "12:00 AM");
  assert_shown (&halves, 9 * 60 + 5, "9:05 AM");
  assert_shown (&halves, 12 * 60, "12:00 PM");
  assert_shown (&halves, DAY - 1, "11:59 PM");
  assert_shown (&words, 18 * 60, "6:00 Nachm.");
}
END_TEST

START_TEST (test_what_is_shown_is_read_back)
{
  static const GradualClockHabit *const habits[] = {&whole, &halves, &words};

  for (guint i = 0; i < G_N_ELEMENTS (habits); i++)
    for (int minutes = 0; minutes < DAY; minutes++) {
      g_autofree char *text = gradual_clock_time_format (habits[i], minutes);

      ck_assert_msg (gradual_clock_time_parse (habits[i], text) == minutes, "%s", text);
    }
}
END_TEST

START_TEST (test_times_as_people_write_them)
{
  static const struct {
    const char *text;
    int minutes;
  } cases[] = {
      {"18:30", 18 * 60 + 30},
      {"18.30", 18 * 60 + 30},
      {"18,30", 18 * 60 + 30},
      {"18h30", 18 * 60 + 30},
      {"18 h 30", 18 * 60 + 30},
      {"18h", 18 * 60},
      {"1830", 18 * 60 + 30},
      {"730", 7 * 60 + 30},
      {"0000", 0},
      {"7", 7 * 60},
      {" 07:05 ", 7 * 60 + 5},
      {"6 pm", 18 * 60},
      {"6PM", 18 * 60},
      {"6:30 p.m.", 18 * 60 + 30},
      {"630pm", 18 * 60 + 30},
      {"12 am", 0},
      {"12:00 PM", 12 * 60},
      {"12:01 a. m.", 1},
      {"٠٦:٣٠", 6 * 60 + 30},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    ck_assert_msg (gradual_clock_time_parse (&whole, cases[i].text) == cases[i].minutes, "%s",
                   cases[i].text);
    ck_assert_msg (gradual_clock_time_parse (&words, cases[i].text) == cases[i].minutes, "%s",
                   cases[i].text);
  }
  ck_assert_int_eq (gradual_clock_time_parse (&words, "6 nachm"), 18 * 60);
}
END_TEST

START_TEST (test_what_is_no_time)
{
  static const char *const texts[] = {"",      " ",       "noon",    "24",
                                      "24:00", "25:00",   "18:60",   "18:5",
                                      "18:",   "18:005",  "1860",    "12345",
                                      "-6",    "13 pm",   "0 am",    "18:00 am",
                                      "6 xm",  "6:00:00", "6 am pm", "99999999999999999999",
                                      ":30",   "6h3",     "18:00 h"};

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    ck_assert_msg (gradual_clock_time_parse (&halves, texts[i]) == -1, "%s", texts[i]);
}
END_TEST

/* The locale of tests has a clock of 24 hours; that of the United States is not everywhere. */
START_TEST (test_habit_of_the_locale)
{
  ck_assert_ptr_nonnull (setlocale (LC_TIME, "C"));
  ck_assert (!gradual_clock_habit_of_locale ().is_twelve_hours);
  if (setlocale (LC_TIME, "en_US.UTF-8") != NULL) {
    GradualClockHabit habit = gradual_clock_habit_of_locale ();

    ck_assert (habit.is_twelve_hours);
    assert_shown (&habit, 18 * 60, "6:00 PM");
  }
}
END_TEST

static Suite *
clock_time_suite (void)
{
  Suite *suite = suite_create ("clock-time");
  TCase *tcase = tcase_create ("clock-time");

  tcase_add_test (tcase, test_times_are_shown);
  tcase_add_test (tcase, test_what_is_shown_is_read_back);
  tcase_add_test (tcase, test_times_as_people_write_them);
  tcase_add_test (tcase, test_what_is_no_time);
  tcase_add_test (tcase, test_habit_of_the_locale);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (clock_time_suite ());
}
