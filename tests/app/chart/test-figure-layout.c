/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart/figure-layout.h"
#include "figure-case.h"
#include "suite.h"

static const GradualFigureMetrics metrics = {.line = 10, .axis = 40, .foot = 60, .legend = 20};

static GradualFigureLayout
layout_of (const GradualFigure *figure, int width, int height, gboolean mirrored)
{
  GradualFigureLayout layout;

  gradual_figure_layout_init (&layout, figure, &metrics, width, height, mirrored);

  return layout;
}

static void
assert_rect (graphene_rect_t got, float x, float y, float width, float height)
{
  ck_assert_msg (graphene_rect_equal (&got, &GRAPHENE_RECT_INIT (x, y, width, height)),
                 "%g %g %g %g, not %g %g %g %g", (double)got.origin.x, (double)got.origin.y,
                 (double)got.size.width, (double)got.size.height, (double)x, (double)y,
                 (double)width, (double)height);
}

START_TEST (test_the_height_is_what_the_parts_need)
{
  g_autoptr (GradualFigure) one = figure_case_new ();
  g_autoptr (GradualFigure) four = figure_case_new_bands (4);

  /* Half a line above, 100 of plot, 2 free, a line of dates, the legend. */
  ck_assert_int_eq (gradual_figure_layout_height (one, &metrics, 100), 5 + 100 + 2 + 10 + 20);
  ck_assert_int_eq (gradual_figure_layout_height (four, &metrics, 30), 4 * (15 + 30) + 2 + 10 + 20);
}
END_TEST

START_TEST (test_the_plot_gets_what_is_left)
{
  g_autoptr (GradualFigure) figure = figure_case_new ();
  GradualFigureLayout left = layout_of (figure, 440, 137, FALSE);
  GradualFigureLayout right = layout_of (figure, 440, 137, TRUE);

  assert_rect (left.bands[0].plot, 40, 5, 400, 100);
  assert_rect (right.bands[0].plot, 0, 5, 400, 100);
  ck_assert_int_eq (left.foot, 107);
  ck_assert_int_eq (left.bottom, 137);
}
END_TEST

START_TEST (test_plots_are_one_above_the_other)
{
  g_autoptr (GradualFigure) figure = figure_case_new_bands (4);
  GradualFigureLayout layout = layout_of (figure, 440, 212, FALSE);

  for (int i = 0; i < 4; i++)
    assert_rect (layout.bands[i].plot, 40, 15 + (float)i * 45, 400, 30);
  ck_assert_int_eq (layout.foot, 182);
}
END_TEST

/* Labels never run into each other, nor beyond the side. */
START_TEST (test_labels_have_room)
{
  g_autoptr (GradualFigure) figure = figure_case_new ();

  for (int width = 60; width < 600; width += 7) {
    GradualFigureLayout layout = layout_of (figure, width, 200, FALSE);
    float slot = layout.bands[0].plot.size.width / 4;
    float center = layout.bands[0].plot.origin.x + slot * ((float)layout.foot_last + 0.5f);

    ck_assert_int_ge (layout.foot_last, 0);
    ck_assert_int_lt (layout.foot_last, 4);
    ck_assert_float_ge ((float)layout.foot_step * slot, layout.foot_step < 4 ? 60 : 0);
    if (layout.foot_last > 0)
      ck_assert_float_le (center + 30, (float)width + 1);
  }
  ck_assert_uint_eq (layout_of (figure, 280, 200, FALSE).foot_step, 1);
  ck_assert_uint_eq (layout_of (figure, 200, 200, FALSE).foot_step, 2);
}
END_TEST

START_TEST (test_the_cursor_is_at_what_is_highest)
{
  g_autoptr (GradualFigure) figure = figure_case_new ();
  g_autoptr (GradualFigure) bands = figure_case_new_bands (3);
  GradualFigureLayout layout = layout_of (figure, 440, 137, FALSE);
  graphene_point_t planned = gradual_figure_layout_point (&layout, figure, 0);
  graphene_point_t nothing = gradual_figure_layout_point (&layout, figure, 3);
  graphene_point_t second;

  /* 30 of 60 at half the height: the limit of 40 is not what is there. */
  ck_assert (graphene_point_equal (&planned, &GRAPHENE_POINT_INIT (90, 55)));
  ck_assert (graphene_point_equal (&nothing, &GRAPHENE_POINT_INIT (390, 105)));

  layout = layout_of (bands, 440, 300, FALSE);
  second = gradual_figure_layout_point (&layout, bands, 1);
  ck_assert_float_gt (second.y, layout.bands[0].plot.origin.y + layout.bands[0].plot.size.height);
}
END_TEST

START_TEST (test_which_slot_is_meant)
{
  g_autoptr (GradualFigure) figure = figure_case_new ();
  GradualFigureLayout layout = layout_of (figure, 440, 137, FALSE);
  GradualFigureLayout mirrored = layout_of (figure, 440, 137, TRUE);

  ck_assert_int_eq (gradual_figure_layout_slot_at (&layout, 20, 50), -1);
  ck_assert_int_eq (gradual_figure_layout_slot_at (&layout, 41, 50), 0);
  ck_assert_int_eq (gradual_figure_layout_slot_at (&layout, 439, 50), 3);
  ck_assert_int_eq (gradual_figure_layout_slot_at (&layout, 100, 120), -1);
  ck_assert_int_eq (gradual_figure_layout_slot_at (&mirrored, 1, 50), 3);
}
END_TEST

static Suite *
figure_layout_suite (void)
{
  Suite *suite = suite_create ("figure-layout");
  TCase *tcase = tcase_create ("figure-layout");

  tcase_add_test (tcase, test_the_height_is_what_the_parts_need);
  tcase_add_test (tcase, test_the_plot_gets_what_is_left);
  tcase_add_test (tcase, test_plots_are_one_above_the_other);
  tcase_add_test (tcase, test_labels_have_room);
  tcase_add_test (tcase, test_the_cursor_is_at_what_is_highest);
  tcase_add_test (tcase, test_which_slot_is_meant);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (figure_layout_suite ());
}
