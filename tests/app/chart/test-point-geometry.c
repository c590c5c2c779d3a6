/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart/point-geometry.h"
#include "suite.h"

/* A plot of 200 × 100 at (40, 20), so that mistakes of the origin show: days 1000 to 1100, and 0 to
 * 10. */
static GradualPointGeometry
geometry_of (gboolean mirrored)
{
  GradualPointGeometry geometry;

  gradual_point_geometry_init (&geometry, &GRAPHENE_RECT_INIT (40, 20, 200, 100),
                               (GradualPointRange){1000, 1100}, (GradualPointRange){0, 10},
                               mirrored);

  return geometry;
}

static void
assert_at (const GradualPointGeometry *geometry, int across, int up, float x, float y)
{
  graphene_point_t point = gradual_point_geometry_at (geometry, (GradualPointPlace){across, up});

  ck_assert_msg (graphene_point_near (&point, &GRAPHENE_POINT_INIT (x, y), 0.01f),
                 "%d, %d is at %g %g", across, up, (double)point.x, (double)point.y);
}

START_TEST (test_the_ends_are_the_sides)
{
  GradualPointGeometry geometry = geometry_of (FALSE);

  assert_at (&geometry, 1000, 0, 40, 120);
  assert_at (&geometry, 1100, 10, 240, 20);
  assert_at (&geometry, 1025, 4, 90, 80);
}
END_TEST

START_TEST (test_what_is_beyond_stays_within)
{
  GradualPointGeometry geometry = geometry_of (FALSE);

  assert_at (&geometry, 900, -5, 40, 120);
  assert_at (&geometry, G_MAXINT32, 11, 240, 20);
}
END_TEST

START_TEST (test_mirrored_begins_at_the_right)
{
  GradualPointGeometry geometry = geometry_of (TRUE);

  assert_at (&geometry, 1000, 0, 240, 120);
  assert_at (&geometry, 1025, 4, 190, 80);
  assert_at (&geometry, 1100, 10, 40, 20);
}
END_TEST

START_TEST (test_one_day_alone_is_in_the_middle)
{
  GradualPointGeometry geometry;

  gradual_point_geometry_init (&geometry, &GRAPHENE_RECT_INIT (0, 0, 100, 100),
                               (GradualPointRange){7, 7}, (GradualPointRange){160, 180}, FALSE);
  assert_at (&geometry, 7, 170, 50, 50);
}
END_TEST

START_TEST (test_the_nearest_is_found)
{
  static const GradualPointPlace places[] = {{1000, 0}, {1050, 5}, {1050, 5}, {1100, 10}};

  for (int mirrored = FALSE; mirrored <= TRUE; mirrored++) {
    GradualPointGeometry geometry = geometry_of (mirrored);
    float first = gradual_point_geometry_x (&geometry, 1000);

    ck_assert_int_eq (gradual_point_geometry_nearest (&geometry, places, 4, first, 118, 16), 0);
    /* Of two in one place, the one that is drawn over the other. */
    ck_assert_int_eq (gradual_point_geometry_nearest (&geometry, places, 4, 143, 67, 16), 2);
    ck_assert_int_eq (gradual_point_geometry_nearest (&geometry, places, 4, 140, 87, 16), -1);
    ck_assert_int_eq (gradual_point_geometry_nearest (&geometry, NULL, 0, 140, 70, 16), -1);
  }
}
END_TEST

START_TEST (test_steps_keep_lines_apart)
{
  static const int steps[] = {7, 14, 28};
  GradualPointGeometry geometry = geometry_of (FALSE);

  /* 100 days are 200 pixels wide. */
  ck_assert_int_eq (gradual_point_geometry_step (&geometry, steps, 3, 14), 7);
  ck_assert_int_eq (gradual_point_geometry_step (&geometry, steps, 3, 15), 14);
  ck_assert_int_eq (gradual_point_geometry_step (&geometry, steps, 3, 50), 28);
  ck_assert_int_eq (gradual_point_geometry_step (&geometry, steps, 3, 500), 28);
}
END_TEST

static Suite *
point_geometry_suite (void)
{
  Suite *suite = suite_create ("point-geometry");
  TCase *tcase = tcase_create ("point-geometry");

  tcase_add_test (tcase, test_the_ends_are_the_sides);
  tcase_add_test (tcase, test_what_is_beyond_stays_within);
  tcase_add_test (tcase, test_mirrored_begins_at_the_right);
  tcase_add_test (tcase, test_one_day_alone_is_in_the_middle);
  tcase_add_test (tcase, test_the_nearest_is_found);
  tcase_add_test (tcase, test_steps_keep_lines_apart);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (point_geometry_suite ());
}
