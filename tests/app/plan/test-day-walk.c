/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gdk/gdkkeysyms.h>

#include "app/plan/day-walk.h"
#include "sample.h"
#include "suite.h"

/* Tuesday of the second week, and how far a key leads from there. */
#define FROM 8

static void
assert_step (guint key, gboolean mirrored, int from, int expected)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  GradualDay to = GRADUAL_DAY_NONE;

  ck_assert (gradual_day_walk (plan, SAMPLE_START + from, key, mirrored, &to));
  ck_assert_int_eq (to - SAMPLE_START, expected);
}

START_TEST (test_arrows)
{
  assert_step (GDK_KEY_Left, FALSE, FROM, FROM - 1);
  assert_step (GDK_KEY_Right, FALSE, FROM, FROM + 1);
  assert_step (GDK_KEY_Up, FALSE, FROM, FROM - 7);
  assert_step (GDK_KEY_Down, FALSE, FROM, FROM + 7);
}
END_TEST

START_TEST (test_arrows_are_mirrored)
{
  assert_step (GDK_KEY_Left, TRUE, FROM, FROM + 1);
  assert_step (GDK_KEY_Right, TRUE, FROM, FROM - 1);
  assert_step (GDK_KEY_Down, TRUE, FROM, FROM + 7);
}
END_TEST

START_TEST (test_nothing_leads_out_of_the_plan)
{
  assert_step (GDK_KEY_Left, FALSE, 0, 0);
  assert_step (GDK_KEY_Up, FALSE, 3, 3);
  assert_step (GDK_KEY_Right, FALSE, 20, 20);
  assert_step (GDK_KEY_Down, FALSE, 15, 15);
}
END_TEST

START_TEST (test_home_end_and_pages)
{
  assert_step (GDK_KEY_Home, FALSE, FROM, 7);
  assert_step (GDK_KEY_End, FALSE, FROM, 13);
  /* Pages are longer than this plan: they end in its first and last week, on the same weekday. */
  assert_step (GDK_KEY_Page_Up, FALSE, FROM, 1);
  assert_step (GDK_KEY_Page_Down, FALSE, FROM, 15);
}
END_TEST

START_TEST (test_other_keys_are_left_alone)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  GradualDay to = GRADUAL_DAY_NONE;

  ck_assert (!gradual_day_walk (plan, SAMPLE_START, GDK_KEY_Tab, FALSE, &to));
  ck_assert (!gradual_day_walk (plan, SAMPLE_START, GDK_KEY_Return, FALSE, &to));
}
END_TEST

static Suite *
day_walk_suite (void)
{
  Suite *suite = suite_create ("day-walk");
  TCase *tcase = tcase_create ("day-walk");

  tcase_add_test (tcase, test_arrows);
  tcase_add_test (tcase, test_arrows_are_mirrored);
  tcase_add_test (tcase, test_nothing_leads_out_of_the_plan);
  tcase_add_test (tcase, test_home_end_and_pages);
  tcase_add_test (tcase, test_other_keys_are_left_alone);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (day_walk_suite ());
}
