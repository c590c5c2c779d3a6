/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart/point-mark.h"
#include "suite.h"

#define SIZE 21

/* Each mark in black on a grey picture, with white as its ground: the level of grey at a place. */
static int
level_at (GradualPointMark mark, int x, int y)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, SIZE, SIZE);
  cairo_t *cairo = cairo_create (surface);
  const guchar *pixels;
  int level;

  cairo_set_source_rgb (cairo, 0.5, 0.5, 0.5);
  cairo_paint (cairo);
  gradual_point_mark_draw (cairo, mark, &(GdkRGBA){0, 0, 0, 1}, &(GdkRGBA){1, 1, 1, 1},
                           &GRAPHENE_POINT_INIT (10.5f, 10.5f), 12);
  cairo_destroy (cairo);
  cairo_surface_flush (surface);
  pixels = cairo_image_surface_get_data (surface);
  level = pixels[y * cairo_image_surface_get_stride (surface) + 4 * x];
  cairo_surface_destroy (surface);

  return level;
}

START_TEST (test_a_ring_is_hollow)
{
  ck_assert_int_gt (level_at (GRADUAL_MARK_RING, 10, 10), 240);
  ck_assert_int_lt (level_at (GRADUAL_MARK_RING, 10, 5), 64);
  ck_assert_int_eq (level_at (GRADUAL_MARK_RING, 1, 1), 128);
}
END_TEST

START_TEST (test_a_diamond_is_filled)
{
  ck_assert_int_lt (level_at (GRADUAL_MARK_DIAMOND, 10, 10), 16);
  ck_assert_int_lt (level_at (GRADUAL_MARK_DIAMOND, 10, 6), 64);
  /* Its corners are cut off, as those of a square are not. */
  ck_assert_int_gt (level_at (GRADUAL_MARK_DIAMOND, 5, 5), 100);
}
END_TEST

START_TEST (test_a_diamond_is_parted_from_what_is_behind)
{
  int lightest = 0;

  for (int y = 0; y < 10; y++)
    lightest = MAX (lightest, level_at (GRADUAL_MARK_DIAMOND, 10, y));
  ck_assert_int_gt (lightest, 200);
}
END_TEST

static Suite *
point_mark_suite (void)
{
  Suite *suite = suite_create ("point-mark");
  TCase *tcase = tcase_create ("point-mark");

  tcase_add_test (tcase, test_a_ring_is_hollow);
  tcase_add_test (tcase, test_a_diamond_is_filled);
  tcase_add_test (tcase, test_a_diamond_is_parted_from_what_is_behind);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (point_mark_suite ());
}
