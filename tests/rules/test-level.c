/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/level.h"
#include "suite.h"

static void
assert_level (const int *given, int n, int available, const int *expected)
{
  int minutes[7];

  for (int i = 0; i < n; i++)
    minutes[i] = given[i];
  gradual_level_minutes (minutes, n, available, 10);
  for (int i = 0; i < n; i++)
    ck_assert_msg (minutes[i] == expected[i], "%d available, run %d: %d is not %d", available, i,
                   minutes[i], expected[i]);
}

START_TEST (test_cuts_from_the_longest)
{
  static const struct {
    int available;
    int minutes[3];
  } cases[] = {
      {100, {40, 30, 20}}, {90, {40, 30, 20}},                     /* enough */
      {89, {39, 30, 20}},  {80, {30, 30, 20}}, {79, {30, 29, 20}}, /* the odd minute to the earlier
                                                                      run */
      {75, {28, 27, 20}},  {60, {20, 20, 20}}, {59, {20, 20, 19}}, {58, {20, 19, 19}},
      {30, {10, 10, 10}},  {29, {15, 14, 0}}, /* three would be under 10 */
      {20, {10, 10, 0}},   {19, {19, 0, 0}},   {10, {10, 0, 0}},   {9, {0, 0, 0}},
      {0, {0, 0, 0}},      {-5, {0, 0, 0}},
  };
  static const int given[] = {40, 30, 20};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_level (given, 3, cases[i].available, cases[i].minutes);
}
END_TEST

START_TEST (test_the_order_of_the_days_is_kept)
{
  assert_level ((int[]){20, 40, 30}, 3, 75, (int[]){20, 28, 27});
  assert_level ((int[]){10, 50, 10, 50}, 4, 101, (int[]){10, 41, 10, 40});
}
END_TEST

START_TEST (test_what_is_left_after_one_is_given_up_is_not_lengthened)
{
  /* Level 8 would be under 10; without the last run there are 20, and 5 stay unused. */
  assert_level ((int[]){10, 10, 30}, 3, 25, (int[]){10, 10, 0});
}
END_TEST

START_TEST (test_one_run_and_none)
{
  assert_level ((int[]){40}, 1, 25, (int[]){25});
  assert_level ((int[]){40}, 1, 9, (int[]){0});
  gradual_level_minutes (NULL, 0, 0, 10);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("level");
  TCase *tests = tcase_create ("level");

  tcase_add_test (tests, test_cuts_from_the_longest);
  tcase_add_test (tests, test_the_order_of_the_days_is_kept);
  tcase_add_test (tests, test_what_is_left_after_one_is_given_up_is_not_lengthened);
  tcase_add_test (tests, test_one_run_and_none);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
