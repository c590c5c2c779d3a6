/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart/bar-geometry.h"
#include "suite.h"

/* A plot of 200 × 100 at (40, 20), so that mistakes of the origin show. */
static GradualBarGeometry
geometry_of (guint n_bars, int largest, gboolean mirrored)
{
  GradualBarGeometry geometry;

  gradual_bar_geometry_init (&geometry, &GRAPHENE_RECT_INIT (40, 20, 200, 100), n_bars, largest,
                             mirrored);

  return geometry;
}

static void
assert_rect (graphene_rect_t got, float x, float y, float width, float height)
{
  ck_assert_msg (graphene_rect_equal (&got, &GRAPHENE_RECT_INIT (x, y, width, height)),
                 "%g %g %g %g, not %g %g %g %g", (double)got.origin.x, (double)got.origin.y,
                 (double)got.size.width, (double)got.size.height, (double)x, (double)y,
                 (double)width, (double)height);
}

START_TEST (test_bars_fill_the_plot)
{
  /* 200 pixels do not divide by 27: each column begins where the one before ends. */
  GradualBarGeometry geometry = geometry_of (27, 240, FALSE);
  float x = 40;

  for (guint i = 0; i < 27; i++) {
    graphene_rect_t slot = gradual_bar_geometry_slot (&geometry, i);

    assert_rect (slot, x, 20, slot.size.width, 100);
    ck_assert (slot.size.width == 7 || slot.size.width == 8);
    x += slot.size.width;
  }
  ck_assert (x == 240);
}
END_TEST

START_TEST (test_bars_are_as_high_as_their_values)
{
  GradualBarGeometry geometry = geometry_of (4, 200, FALSE);

  /* Columns of 50 leave 6 free, and the scale ends at 240: four lines, an hour each. */
  ck_assert_int_eq (geometry.step, 60);
  ck_assert_int_eq (geometry.top, 240);
  assert_rect (gradual_bar_geometry_bar (&geometry, 0, 120), 43, 70, 44, 50);
  assert_rect (gradual_bar_geometry_bar (&geometry, 3, 240), 193, 20, 44, 100);
  assert_rect (gradual_bar_geometry_bar (&geometry, 1, 0), 93, 120, 44, 0);
  /* A minute is less than a pixel, but not nothing; and nothing is higher than the plot. */
  assert_rect (gradual_bar_geometry_bar (&geometry, 1, 1), 93, 119, 44, 1);
  assert_rect (gradual_bar_geometry_bar (&geometry, 1, 999), 93, 20, 44, 100);
}
END_TEST

START_TEST (test_mirrored_bars_begin_at_the_right)
{
  GradualBarGeometry geometry = geometry_of (4, 200, TRUE);

  assert_rect (gradual_bar_geometry_bar (&geometry, 0, 120), 193, 70, 44, 50);
  assert_rect (gradual_bar_geometry_bar (&geometry, 3, 120), 43, 70, 44, 50);
}
END_TEST

START_TEST (test_steps_are_those_of_a_clock)
{
  static const struct {
    int largest, step, top;
  } cases[] = {{1, 10, 10},        {40, 10, 40},        {41, 15, 45},    {135, 60, 180},
               {240, 60, 240},     {241, 120, 360},     {500, 180, 540}, {1200, 300, 1200},
               {9600, 2400, 9600}, {10080, 2520, 10080}};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GradualBarGeometry geometry = geometry_of (4, cases[i].largest, FALSE);

    ck_assert_int_eq (geometry.step, cases[i].step);
    ck_assert_int_eq (geometry.top, cases[i].top);
  }
}
END_TEST

START_TEST (test_a_mark_is_at_its_value)
{
  GradualBarGeometry geometry = geometry_of (4, 200, FALSE);

  assert_rect (gradual_bar_geometry_mark (&geometry, 1, 180, 2), 90, 44, 50, 2);
  assert_rect (gradual_bar_geometry_mark (&geometry, 1, 180, 1), 90, 45, 50, 1);
}
END_TEST

START_TEST (test_a_sign_stays_within_the_plot)
{
  GradualBarGeometry geometry = geometry_of (40, 240, FALSE);

  /* Columns of 5 and a sign of 16: over the middle, but for those at the sides. */
  assert_rect (gradual_bar_geometry_sign (&geometry, 20, 240, 16), 134, 4, 16, 16);
  assert_rect (gradual_bar_geometry_sign (&geometry, 0, 120, 16), 40, 54, 16, 16);
  assert_rect (gradual_bar_geometry_sign (&geometry, 39, 120, 16), 224, 54, 16, 16);
}
END_TEST

START_TEST (test_places_are_found_again)
{
  for (int mirrored = FALSE; mirrored <= TRUE; mirrored++) {
    GradualBarGeometry geometry = geometry_of (27, 240, mirrored);

    for (guint i = 0; i < 27; i++) {
      graphene_rect_t slot = gradual_bar_geometry_slot (&geometry, i);

      ck_assert_int_eq (gradual_bar_geometry_index_at (&geometry, (double)slot.origin.x), i);
      ck_assert_int_eq (gradual_bar_geometry_index_at (
                            &geometry, (double)(slot.origin.x + slot.size.width) - 0.5),
                        i);
    }
    ck_assert_int_eq (gradual_bar_geometry_index_at (&geometry, 39.5), -1);
    ck_assert_int_eq (gradual_bar_geometry_index_at (&geometry, 240), -1);
  }
}
END_TEST

START_TEST (test_many_bars_in_little_room)
{
  GradualBarGeometry geometry = geometry_of (104, 240, FALSE);

  /* Two years: a pixel or two for each week, and still a bar for each. */
  for (guint i = 0; i < 104; i++)
    ck_assert (gradual_bar_geometry_bar (&geometry, i, 100).size.width >= 1);
}
END_TEST

START_TEST (test_a_scale_need_not_begin_with_nothing)
{
  static const int steps[] = {5, 10, 20};
  const graphene_rect_t plot = GRAPHENE_RECT_INIT (40, 20, 200, 100);
  GradualBarGeometry geometry;
  graphene_point_t point;

  /* 158 to 173 would be 155 to 175: four steps of 5. */
  gradual_bar_geometry_init_scale (
      &geometry, &plot, 4, &(GradualBarScale){158, 173, steps, G_N_ELEMENTS (steps)}, FALSE);
  ck_assert_int_eq (geometry.step, 5);
  ck_assert_int_eq (geometry.bottom, 155);
  ck_assert_int_eq (geometry.top, 175);
  point = gradual_bar_geometry_point (&geometry, 1, 165);
  ck_assert (graphene_point_equal (&point, &GRAPHENE_POINT_INIT (115, 70)));
  assert_rect (gradual_bar_geometry_bar (&geometry, 0, 155), 43, 120, 44, 0);
  assert_rect (gradual_bar_geometry_bar (&geometry, 0, 175), 43, 20, 44, 100);

  /* No step is large enough: then any that is. */
  gradual_bar_geometry_init_scale (
      &geometry, &plot, 4, &(GradualBarScale){-10, 1000, steps, G_N_ELEMENTS (steps)}, FALSE);
  ck_assert_int_le (geometry.bottom, -10);
  ck_assert_int_ge (geometry.top, 1000);
}
END_TEST

START_TEST (test_an_inner_bar_leaves_the_outer_one_in_sight)
{
  GradualBarGeometry wide = geometry_of (4, 200, FALSE), narrow = geometry_of (100, 200, FALSE);

  assert_rect (gradual_bar_geometry_inner (&wide, 0, 120), 47, 70, 36, 50);
  /* Two pixels can not be shared. */
  assert_rect (gradual_bar_geometry_inner (&narrow, 0, 120), 40, 70, 2, 50);
}
END_TEST

static Suite *
bar_geometry_suite (void)
{
  Suite *suite = suite_create ("bar-geometry");
  TCase *tcase = tcase_create ("bar-geometry");

  tcase_add_test (tcase, test_bars_fill_the_plot);
  tcase_add_test (tcase, test_bars_are_as_high_as_their_values);
  tcase_add_test (tcase, test_mirrored_bars_begin_at_the_right);
  tcase_add_test (tcase, test_steps_are_those_of_a_clock);
  tcase_add_test (tcase, test_a_mark_is_at_its_value);
  tcase_add_test (tcase, test_a_sign_stays_within_the_plot);
  tcase_add_test (tcase, test_places_are_found_again);
  tcase_add_test (tcase, test_many_bars_in_little_room);
  tcase_add_test (tcase, test_a_scale_need_not_begin_with_nothing);
  tcase_add_test (tcase, test_an_inner_bar_leaves_the_outer_one_in_sight);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (bar_geometry_suite ());
}
