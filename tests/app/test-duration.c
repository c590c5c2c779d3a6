/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/duration.h"
#include "suite.h"

static void
assert_text (char *got, const char *expected)
{
  ck_assert_str_eq (got, expected);
  g_free (got);
}

START_TEST (test_labels)
{
  assert_text (gradual_duration_label (0), "0 min");
  assert_text (gradual_duration_label (59), "59 min");
  assert_text (gradual_duration_label (60), "1 h 00");
  assert_text (gradual_duration_label (66), "1 h 06");
  assert_text (gradual_duration_label (600), "10 h 00");
}
END_TEST

START_TEST (test_spoken)
{
  assert_text (gradual_duration_spoken (0), "0 minutes");
  assert_text (gradual_duration_spoken (1), "1 minute");
  assert_text (gradual_duration_spoken (45), "45 minutes");
  assert_text (gradual_duration_spoken (60), "1 hour");
  assert_text (gradual_duration_spoken (61), "1 hour 1 minute");
  assert_text (gradual_duration_spoken (150), "2 hours 30 minutes");
}
END_TEST

START_TEST (test_at_an_axis)
{
  assert_text (gradual_duration_axis_label (0), "0 min");
  assert_text (gradual_duration_axis_label (30), "30 min");
  assert_text (gradual_duration_axis_label (120), "2 h");
  assert_text (gradual_duration_axis_label (90), "1 h 30");
}
END_TEST

static Suite *
duration_suite (void)
{
  Suite *suite = suite_create ("duration");
  TCase *tcase = tcase_create ("duration");

  tcase_add_test (tcase, test_labels);
  tcase_add_test (tcase, test_spoken);
  tcase_add_test (tcase, test_at_an_axis);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (duration_suite ());
}
