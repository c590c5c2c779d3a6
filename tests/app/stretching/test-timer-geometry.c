/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/timer-geometry.h"

#include "suite.h"

#define N_PARTS 5

/* From the smallest window to a 4K screen, upright and lying. */
static const struct {
  float width, height;
} sizes[] = {
    {280, 120}, {336, 150}, {336, 580}, {480, 560},  {640, 560},  {876, 500},
    {500, 500}, {575, 500}, {576, 500}, {760, 1100}, {1900, 900}, {3800, 2000},
};

static void
get_parts (const GradualTimerPlaces *places, graphene_rect_t parts[N_PARTS])
{
  parts[0] = places->title;
  parts[1] = places->place;
  parts[2] = places->picture;
  parts[3] = places->phase;
  parts[4] = places->ring;
}

START_TEST (test_nothing_overlaps_or_leaves_the_room)
{
  float width = sizes[_i].width, height = sizes[_i].height;
  /* What floating point adds to a width. */
  graphene_rect_t room = GRAPHENE_RECT_INIT (-0.01f, -0.01f, width + 0.02f, height + 0.02f);

  for (int mirrored = 0; mirrored < 2; mirrored++) {
    GradualTimerPlaces places;
    graphene_rect_t parts[N_PARTS];

    gradual_timer_places_init (&places, width, height, mirrored);
    get_parts (&places, parts);
    for (int i = 0; i < N_PARTS; i++) {
      ck_assert (graphene_rect_contains_rect (&room, &parts[i]));
      ck_assert_float_gt (parts[i].size.height, 8);
      ck_assert_float_gt (parts[i].size.width, 40);
      for (int j = 0; j < i; j++)
        ck_assert (!graphene_rect_intersection (&parts[i], &parts[j], NULL));
    }
    ck_assert_float_eq (places.ring.size.width, places.ring.size.height);
  }
}
END_TEST

START_TEST (test_the_drawing_is_above_or_beside)
{
  GradualTimerPlaces tall, wide, mirrored;

  gradual_timer_places_init (&tall, 400, 600, FALSE);
  ck_assert_float_lt (tall.picture.origin.y, tall.ring.origin.y);
  ck_assert_float_lt (tall.title.origin.y, tall.picture.origin.y);

  gradual_timer_places_init (&wide, 1000, 500, FALSE);
  ck_assert_float_lt (wide.picture.origin.x + wide.picture.size.width, wide.ring.origin.x);
  gradual_timer_places_init (&mirrored, 1000, 500, TRUE);
  ck_assert_float_gt (mirrored.picture.origin.x, mirrored.ring.origin.x + mirrored.ring.size.width);
  ck_assert_float_eq (mirrored.picture.size.width, wide.picture.size.width);
}
END_TEST

/* Two metres from a screen of 900 pixels and 30 cm in height, digits of 5 cm are large. */
START_TEST (test_the_count_is_large)
{
  GradualTimerPlaces places;
  GradualTimerRing ring;

  gradual_timer_places_init (&places, 1900, 900, FALSE);
  gradual_timer_ring_init (&ring, places.ring.size.width, places.ring.size.height);
  ck_assert_float_gt (gradual_timer_ring_inside (&ring).size.height, 300);
}
END_TEST

START_TEST (test_the_ring_is_in_the_middle)
{
  GradualTimerRing ring;
  graphene_rect_t inside;

  gradual_timer_ring_init (&ring, 300, 200);
  ck_assert_float_eq (ring.centre.x, 150);
  ck_assert_float_eq (ring.centre.y, 100);
  ck_assert_float_eq_tol (ring.radius + ring.thickness / 2, 100, 0.01f);
  inside = gradual_timer_ring_inside (&ring);
  ck_assert_float_eq_tol (inside.origin.x + inside.size.width / 2, 150, 0.01f);
  ck_assert_float_eq_tol (inside.origin.y + inside.size.height / 2, 100, 0.01f);
  /* Its corners do not touch the line. */
  ck_assert_float_lt (inside.size.width * inside.size.width / 2,
                      (ring.radius - ring.thickness / 2) * (ring.radius - ring.thickness / 2));
}
END_TEST

START_TEST (test_the_ring_empties_clockwise)
{
  ck_assert_double_eq (gradual_timer_ring_sweep (1), 0);
  ck_assert_double_eq_tol (gradual_timer_ring_sweep (0.75), G_PI_2, 1e-9);
  ck_assert_double_eq_tol (gradual_timer_ring_sweep (0.25), 3 * G_PI_2, 1e-9);
  ck_assert_double_eq_tol (gradual_timer_ring_sweep (0), 2 * G_PI, 1e-9);
  ck_assert_double_eq (gradual_timer_ring_sweep (7), 0);
  ck_assert_double_eq_tol (gradual_timer_ring_sweep (-1), 2 * G_PI, 1e-9);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("timer-geometry");
  TCase *tests = tcase_create ("timer-geometry");

  tcase_add_loop_test (tests, test_nothing_overlaps_or_leaves_the_room, 0, G_N_ELEMENTS (sizes));
  tcase_add_test (tests, test_the_drawing_is_above_or_beside);
  tcase_add_test (tests, test_the_count_is_large);
  tcase_add_test (tests, test_the_ring_is_in_the_middle);
  tcase_add_test (tests, test_the_ring_empties_clockwise);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
