/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/run.h"
#include "suite.h"

START_TEST (test_values_are_copied)
{
  char id[] = "id", note[] = "hills", extra[] = "{\"route\":7}";
  g_autoptr (GradualRun) run = gradual_run_new (id, GRADUAL_RUN_LONG, 75, note, extra);

  id[0] = note[0] = extra[0] = '#';
  ck_assert_str_eq (run->id, "id");
  ck_assert_int_eq (run->kind, GRADUAL_RUN_LONG);
  ck_assert_int_eq (run->minutes, 75);
  ck_assert_str_eq (run->note, "hills");
  ck_assert_str_eq (run->extra, "{\"route\":7}");
}
END_TEST

START_TEST (test_no_note_is_an_empty_one)
{
  g_autoptr (GradualRun) run = gradual_run_new ("id", GRADUAL_RUN_EASY, 30, NULL, NULL);

  ck_assert_str_eq (run->note, "");
  ck_assert_ptr_null (run->extra);
}
END_TEST

START_TEST (test_a_reference_shares)
{
  GradualRun *run = gradual_run_new ("id", GRADUAL_RUN_EASY, 30, NULL, NULL);
  g_autoptr (GradualRun) same = gradual_run_ref (run);

  ck_assert_ptr_eq (same, run);
  gradual_run_unref (run);
  ck_assert_str_eq (same->id, "id");
}
END_TEST

static void
assert_run (const GradualRun *run, GradualRunKind kind, int minutes, const char *note)
{
  ck_assert_str_eq (run->id, "id");
  ck_assert_int_eq (run->kind, kind);
  ck_assert_int_eq (run->minutes, minutes);
  ck_assert_str_eq (run->note, note);
  ck_assert_str_eq (run->extra, "{\"route\":7}");
}

START_TEST (test_a_change_keeps_all_else_and_the_old_run)
{
  g_autoptr (GradualRun) run =
      gradual_run_new ("id", GRADUAL_RUN_EASY, 40, "hills", "{\"route\":7}");
  g_autoptr (GradualRun) shorter = gradual_run_with_minutes (run, 35);
  g_autoptr (GradualRun) steady = gradual_run_with_kind (run, GRADUAL_RUN_STEADY);
  g_autoptr (GradualRun) reworded = gradual_run_with_note (run, "flat");

  assert_run (shorter, GRADUAL_RUN_EASY, 35, "hills");
  assert_run (steady, GRADUAL_RUN_STEADY, 40, "hills");
  assert_run (reworded, GRADUAL_RUN_EASY, 40, "flat");
  assert_run (run, GRADUAL_RUN_EASY, 40, "hills");
}
END_TEST

START_TEST (test_a_race_has_no_limited_minutes)
{
  g_autoptr (GradualRun) easy = gradual_run_new ("id", GRADUAL_RUN_EASY, 40, NULL, NULL);
  g_autoptr (GradualRun) race = gradual_run_new ("id", GRADUAL_RUN_RACE, 55, NULL, NULL);
  g_autoptr (GradualRun) untimed =
      gradual_run_new ("id", GRADUAL_RUN_RACE, GRADUAL_MINUTES_UNKNOWN, NULL, NULL);

  ck_assert_int_eq (gradual_run_limited_minutes (easy), 40);
  ck_assert_int_eq (gradual_run_limited_minutes (race), 0);
  ck_assert_int_eq (gradual_run_limited_minutes (untimed), 0);
  ck_assert_int_eq (gradual_run_limited_minutes (NULL), 0);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("run");
  TCase *tests = tcase_create ("run");

  tcase_add_test (tests, test_values_are_copied);
  tcase_add_test (tests, test_no_note_is_an_empty_one);
  tcase_add_test (tests, test_a_reference_shares);
  tcase_add_test (tests, test_a_change_keeps_all_else_and_the_old_run);
  tcase_add_test (tests, test_a_race_has_no_limited_minutes);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
