/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/days.h"
#include "suite.h"

#define MON 0x01
#define TUE 0x02
#define WED 0x04
#define THU 0x08
#define FRI 0x10
#define SAT 0x20
#define SUN 0x40

static gboolean
has (GradualWeekdays days, int day)
{
  return (days >> ((day + 7) % 7)) & 1;
}

/* Days that have a run and another one on the next day; Sunday's next day is Monday. */
static int
pairs_in_a_row (GradualWeekdays days)
{
  int pairs = 0;

  for (int day = 0; day < 7; day++)
    pairs += has (days, day) && has (days, day + 1);

  return pairs;
}

/* What the best choice can do, by looking at all: the most runs, and for so many runs the fewest
 * pairs in a row. */
static void
find_best (GradualWeekdays available, int long_day, guint runs, gboolean with_rest_between,
           guint *most, int *fewest_pairs)
{
  *most = 0;
  *fewest_pairs = 7;
  for (guint days = 1; days < 128; days++) {
    guint count = gradual_weekdays_count ((GradualWeekdays)days);
    int pairs = pairs_in_a_row ((GradualWeekdays)days);

    if ((days & ~(guint)available) != 0 || !has ((GradualWeekdays)days, long_day) || count > runs ||
        (with_rest_between && pairs > 0))
      continue;
    if (count > *most || (count == *most && pairs < *fewest_pairs)) {
      *most = count;
      *fewest_pairs = pairs;
    }
  }
}

START_TEST (test_four_runs_rest_around_a_sunday_long_run)
{
  GradualWeekdays days = gradual_days_spread (GRADUAL_WEEKDAYS_ALL, G_DATE_SUNDAY, 4, FALSE);

  /* Four runs in seven days have to have one pair of days in a row; Sunday is not one of it. */
  ck_assert_uint_eq (gradual_weekdays_count (days), 4);
  ck_assert_uint_eq (days & (SUN | SAT | MON), SUN);
  ck_assert_int_eq (pairs_in_a_row (days), 1);
}
END_TEST

START_TEST (test_three_and_two_runs_are_spread_evenly)
{
  /* Distances of 3, 2 and 2 days, the longest after the long run: from Sunday to Wednesday. */
  ck_assert_uint_eq (gradual_days_spread (GRADUAL_WEEKDAYS_ALL, G_DATE_SUNDAY, 3, FALSE),
                     WED | FRI | SUN);
  /* Distances of 4 and 3 days: from Sunday to Thursday. */
  ck_assert_uint_eq (gradual_days_spread (GRADUAL_WEEKDAYS_ALL, G_DATE_SUNDAY, 2, FALSE),
                     THU | SUN);
  ck_assert_uint_eq (gradual_days_spread (GRADUAL_WEEKDAYS_ALL, G_DATE_WEDNESDAY, 1, FALSE), WED);
}
END_TEST

START_TEST (test_rest_follows_the_long_run_on_any_day)
{
  for (int day = 0; day < 7; day++)
    for (guint runs = 1; runs <= 5; runs++) {
      GradualWeekdays days =
          gradual_days_spread (GRADUAL_WEEKDAYS_ALL, (GDateWeekday)(day + 1), runs, FALSE);

      ck_assert_msg (!has (days, day + 1), "%u runs, long run on day %d: %02x", runs, day, days);
      if (runs <= 4)
        ck_assert_msg (!has (days, day - 1), "%u runs, long run on day %d: %02x", runs, day, days);
    }
}
END_TEST

START_TEST (test_five_runs_are_never_four_in_a_row)
{
  /* Two days of rest part five runs into three and two, or, needlessly, into four and one. */
  for (int long_day = G_DATE_MONDAY; long_day <= G_DATE_SUNDAY; long_day++) {
    GradualWeekdays days =
        gradual_days_spread (GRADUAL_WEEKDAYS_ALL, (GDateWeekday)long_day, 5, FALSE);

    for (int day = 0; day < 7; day++)
      ck_assert (!has (days, day) || !has (days, day + 1) || !has (days, day + 2) ||
                 !has (days, day + 3));
  }
}
END_TEST

START_TEST (test_every_set_of_days)
{
  GradualWeekdays available = (GradualWeekdays)_i;

  for (int day = 0; day < 7; day++)
    for (guint runs = 1; has (available, day) && runs <= 7; runs++)
      for (int with_rest = 0; with_rest <= 1; with_rest++) {
        GradualWeekdays days =
            gradual_days_spread (available, (GDateWeekday)(day + 1), runs, with_rest);
        guint most;
        int fewest_pairs;

        find_best (available, day, runs, with_rest, &most, &fewest_pairs);
        ck_assert_uint_eq (days & ~(guint)available, 0);
        ck_assert (has (days, day));
        ck_assert_uint_eq (gradual_weekdays_count (days), most);
        ck_assert_int_eq (pairs_in_a_row (days), fewest_pairs);
        if (!with_rest)
          ck_assert_uint_eq (most, MIN (runs, gradual_weekdays_count (available)));
      }
}
END_TEST

START_TEST (test_sunday_and_monday_are_in_a_row)
{
  ck_assert_uint_eq (gradual_days_spread (MON | SUN, G_DATE_SUNDAY, 3, TRUE), SUN);
  ck_assert_uint_eq (gradual_days_spread (MON | SUN, G_DATE_MONDAY, 3, TRUE), MON);
  ck_assert_uint_eq (gradual_days_spread (MON | WED | SUN, G_DATE_SUNDAY, 3, TRUE), WED | SUN);
  ck_assert_uint_eq (gradual_days_spread (MON | SUN, G_DATE_SUNDAY, 2, FALSE), MON | SUN);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("days");
  TCase *tests = tcase_create ("days");

  tcase_add_test (tests, test_four_runs_rest_around_a_sunday_long_run);
  tcase_add_test (tests, test_three_and_two_runs_are_spread_evenly);
  tcase_add_test (tests, test_rest_follows_the_long_run_on_any_day);
  tcase_add_test (tests, test_five_runs_are_never_four_in_a_row);
  tcase_add_loop_test (tests, test_every_set_of_days, 1, 128);
  tcase_add_test (tests, test_sunday_and_monday_are_in_a_row);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
