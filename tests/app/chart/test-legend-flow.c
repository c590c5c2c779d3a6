/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart/legend-flow.h"
#include "suite.h"

static const int widths[] = {30, 40, 50};

START_TEST (test_all_in_a_line)
{
  GradualFlowPlace places[3];

  ck_assert_int_eq (gradual_legend_flow (widths, 3, 140, 10, FALSE, places), 1);
  ck_assert_int_eq (places[0].x, 0);
  ck_assert_int_eq (places[1].x, 40);
  ck_assert_int_eq (places[2].x, 90);
  ck_assert_int_eq (places[2].line, 0);
}
END_TEST

START_TEST (test_lines_are_broken_where_they_end)
{
  GradualFlowPlace places[3];

  ck_assert_int_eq (gradual_legend_flow (widths, 3, 139, 10, FALSE, places), 2);
  ck_assert_int_eq (places[1].line, 0);
  ck_assert_int_eq (places[2].line, 1);
  ck_assert_int_eq (places[2].x, 0);
  ck_assert_int_eq (gradual_legend_flow (widths, 3, 60, 10, FALSE, NULL), 3);
}
END_TEST

START_TEST (test_mirrored_lines_begin_at_the_right)
{
  GradualFlowPlace places[3];

  ck_assert_int_eq (gradual_legend_flow (widths, 3, 100, 10, TRUE, places), 2);
  ck_assert_int_eq (places[0].x, 70);
  ck_assert_int_eq (places[1].x, 20);
  ck_assert_int_eq (places[2].x, 50);
  ck_assert_int_eq (places[2].line, 1);
}
END_TEST

START_TEST (test_nothing_needs_no_line)
{
  ck_assert_int_eq (gradual_legend_flow (NULL, 0, 100, 10, FALSE, NULL), 0);
}
END_TEST

START_TEST (test_a_wide_item_has_a_line)
{
  ck_assert_int_eq (gradual_legend_flow (widths, 3, 20, 10, FALSE, NULL), 3);
}
END_TEST

static Suite *
legend_flow_suite (void)
{
  Suite *suite = suite_create ("legend-flow");
  TCase *tcase = tcase_create ("legend-flow");

  tcase_add_test (tcase, test_all_in_a_line);
  tcase_add_test (tcase, test_lines_are_broken_where_they_end);
  tcase_add_test (tcase, test_mirrored_lines_begin_at_the_right);
  tcase_add_test (tcase, test_nothing_needs_no_line);
  tcase_add_test (tcase, test_a_wide_item_has_a_line);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (legend_flow_suite ());
}
