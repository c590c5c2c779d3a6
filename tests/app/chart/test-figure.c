/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart/figure.h"
#include "figure-case.h"
#include "suite.h"

static void
assert_text (char *got, const char *expected)
{
  ck_assert_str_eq (got, expected);
  g_free (got);
}

START_TEST (test_what_a_slot_says)
{
  g_autoptr (GradualFigure) figure = figure_case_new ();

  assert_text (gradual_figure_slot_label (figure, 0), "Week of 23 November 2026");
  assert_text (gradual_figure_slot_label (figure, 2), "5 weeks from 7 December 2026");
  assert_text (gradual_figure_slot_date (figure, 0), "23 Nov 2026");
  assert_text (gradual_figure_slot_date (figure, 2), "7 Dec 2026, 5 weeks");
  assert_text (gradual_figure_describe_slot (figure, 0),
               "Week of 23 November 2026. Planned: 30 of it, Done: 20 of it, At most: 40 of it");
  /* What there is not is not said. */
  assert_text (gradual_figure_describe_slot (figure, 1),
               "Week of 30 November 2026. Planned: 50 of it, Done: 0 of it");
  assert_text (gradual_figure_describe_slot (figure, 3), "Week of 14 December 2026. Nothing");
}
END_TEST

START_TEST (test_what_the_whole_says)
{
  g_autoptr (GradualFigure) figure = figure_case_new ();
  g_autoptr (GradualFigure) empty = figure_case_new_empty ();

  ck_assert (!gradual_figure_is_empty (figure));
  ck_assert_int_eq (gradual_figure_last_told (figure), 2);
  assert_text (gradual_figure_describe (figure),
               "Weeks: a chart of 4 columns. The last: 5 weeks from 7 December 2026. Planned: 60 "
               "of it.");
  ck_assert (gradual_figure_is_empty (empty));
  assert_text (gradual_figure_describe (empty), "Weeks. Do something.");
}
END_TEST

/* A limit and bars of nothing are no news, but a point at 0 is. */
START_TEST (test_what_is_empty)
{
  static const struct {
    GradualShape shape;
    int value;
    gboolean is_empty;
  } cases[] = {
      {GRADUAL_SHAPE_LEVEL, 40, TRUE},
      {GRADUAL_SHAPE_BAR, 0, TRUE},
      {GRADUAL_SHAPE_BAR, 1, FALSE},
      {GRADUAL_SHAPE_POINT, 0, FALSE},
      {GRADUAL_SHAPE_POINT, GRADUAL_ABSENT, TRUE},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GradualFigure) figure = figure_case_new_with (cases[i].shape, cases[i].value);

    ck_assert_msg (gradual_figure_is_empty (figure) == cases[i].is_empty, "case %u", i);
  }
}
END_TEST

START_TEST (test_the_scale_has_room_for_all)
{
  g_autoptr (GradualFigure) figure = figure_case_new ();
  g_autoptr (GradualFigure) empty = figure_case_new_empty ();
  GradualBarScale scale;

  gradual_figure_scale (figure, &scale);
  ck_assert_int_eq (scale.least, 0);
  ck_assert_int_eq (scale.largest, 60);

  gradual_figure_scale (empty, &scale);
  ck_assert_int_lt (scale.least, scale.largest);

  figure->largest = 100;
  gradual_figure_scale (figure, &scale);
  ck_assert_int_eq (scale.largest, 100);
  figure->largest = 10;
  figure->is_fixed = TRUE;
  gradual_figure_scale (figure, &scale);
  ck_assert_int_eq (scale.largest, 10);
}
END_TEST

static Suite *
figure_suite (void)
{
  Suite *suite = suite_create ("figure");
  TCase *tcase = tcase_create ("figure");

  tcase_add_test (tcase, test_what_a_slot_says);
  tcase_add_test (tcase, test_what_the_whole_says);
  tcase_add_test (tcase, test_what_is_empty);
  tcase_add_test (tcase, test_the_scale_has_room_for_all);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (figure_suite ());
}
