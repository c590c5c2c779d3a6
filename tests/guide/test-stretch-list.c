/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/stretch-list.h"
#include "suite.h"

#define MONDAY ((GradualDay)740001)

#define BIT(name) (1u << GRADUAL_STRETCH_##name)

/* Replaces a value by what one of the functions that change it makes of it. */
static void
become (GradualStretching **stretching, GradualStretching *changed)
{
  gradual_stretching_unref (*stretching);
  *stretching = changed;
}

static void
do_on (GradualStretching **stretching, GradualDay day, guint done)
{
  become (stretching, gradual_stretching_with_done (*stretching, day, (GradualStretchSet)done));
}

static void
select_only (GradualStretching **stretching, guint selected)
{
  become (stretching, gradual_stretching_with_selected (*stretching, (GradualStretchSet)selected));
}

static void
put_first (GradualStretching **stretching, GradualStretchArea area)
{
  become (stretching, gradual_stretching_with_area_first (*stretching, area));
}

/* The list by its nicks. */
static void
assert_list (const GradualStretching *stretching, const char *expected)
{
  g_autoptr (GString) nicks = g_string_new (NULL);
  GradualStretch list[GRADUAL_N_STRETCHES];
  guint n = gradual_stretch_list (stretching, list);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (nicks, "%s%s", i > 0 ? " " : "", gradual_stretch_to_nick (list[i]));
  ck_assert_str_eq (nicks->str, expected);
}

START_TEST (test_a_new_runner_has_all_eight)
{
  g_autoptr (GradualStretching) stretching = gradual_stretching_new_empty ();

  assert_list (stretching, "hip-flexor figure-four strap-raise heel-on-step "
                           "calf-straight calf-bent toe-pull wall-toes");
}
END_TEST

START_TEST (test_areas_come_in_the_order_of_the_runner)
{
  g_autoptr (GradualStretching) stretching = gradual_stretching_new_empty ();

  put_first (&stretching, GRADUAL_AREA_CALVES);
  assert_list (stretching, "calf-straight calf-bent hip-flexor figure-four "
                           "strap-raise heel-on-step toe-pull wall-toes");
  put_first (&stretching, GRADUAL_AREA_PLANTAR_FASCIA);
  assert_list (stretching, "toe-pull wall-toes calf-straight calf-bent hip-flexor figure-four "
                           "strap-raise heel-on-step");
}
END_TEST

START_TEST (test_only_the_selected_are_on_the_list)
{
  g_autoptr (GradualStretching) stretching = gradual_stretching_new_empty ();

  select_only (&stretching, BIT (WALL_TOES) | BIT (FIGURE_FOUR) | BIT (CALF_BENT));
  assert_list (stretching, "figure-four calf-bent wall-toes");
  put_first (&stretching, GRADUAL_AREA_PLANTAR_FASCIA);
  assert_list (stretching, "wall-toes figure-four calf-bent");
}
END_TEST

/* Whatever is selected and however the areas lie, each selected one is on the list once. */
START_TEST (test_every_selection_in_many_orders)
{
  for (guint order = 0; order < 64; order++)
    for (guint selected = 1; selected <= GRADUAL_ALL_STRETCHES; selected++) {
      g_autoptr (GradualStretching) stretching = gradual_stretching_new_empty ();
      GradualStretch list[GRADUAL_N_STRETCHES];
      guint n, seen = 0;

      for (guint i = 0; i < 3; i++)
        put_first (&stretching, (GradualStretchArea)(order >> 2 * i & 3));
      select_only (&stretching, selected);
      n = gradual_stretch_list (stretching, list);
      for (guint i = 0; i < n; i++) {
        ck_assert (!(seen >> list[i] & 1));
        seen |= 1u << list[i];
      }
      ck_assert_uint_eq (seen, selected);
    }
}
END_TEST

START_TEST (test_progress_is_of_what_is_on_the_list)
{
  g_autoptr (GradualStretching) stretching = gradual_stretching_new_empty ();
  GradualStretchProgress progress;

  do_on (&stretching, MONDAY, BIT (HIP_FLEXOR) | BIT (TOE_PULL) | BIT (CALF_BENT));
  progress = gradual_stretch_progress (stretching, MONDAY);
  ck_assert_uint_eq (progress.done, 3);
  ck_assert_uint_eq (progress.total, 8);

  select_only (&stretching, BIT (HIP_FLEXOR) | BIT (TOE_PULL) | BIT (WALL_TOES));
  progress = gradual_stretch_progress (stretching, MONDAY);
  ck_assert_uint_eq (progress.done, 2);
  ck_assert_uint_eq (progress.total, 3);

  progress = gradual_stretch_progress (stretching, MONDAY + 1);
  ck_assert_uint_eq (progress.done, 0);
  ck_assert_uint_eq (progress.total, 3);
}
END_TEST

/* What was done stays in the history when it leaves the list. */
START_TEST (test_an_area_counts_what_was_done)
{
  g_autoptr (GradualStretching) stretching = gradual_stretching_new_empty ();

  do_on (&stretching, MONDAY, BIT (STRAP_RAISE) | BIT (HEEL_ON_STEP) | BIT (WALL_TOES));
  select_only (&stretching, BIT (HIP_FLEXOR));
  ck_assert_uint_eq (gradual_stretch_area_done (stretching, GRADUAL_AREA_HIPS, MONDAY), 0);
  ck_assert_uint_eq (gradual_stretch_area_done (stretching, GRADUAL_AREA_HAMSTRINGS, MONDAY), 2);
  ck_assert_uint_eq (gradual_stretch_area_done (stretching, GRADUAL_AREA_CALVES, MONDAY), 0);
  ck_assert_uint_eq (gradual_stretch_area_done (stretching, GRADUAL_AREA_PLANTAR_FASCIA, MONDAY),
                     1);
  ck_assert_uint_eq (gradual_stretch_area_done (stretching, GRADUAL_AREA_HAMSTRINGS, MONDAY + 1),
                     0);
}
END_TEST

START_TEST (test_days_count_once_and_on_both_ends)
{
  g_autoptr (GradualStretching) stretching = gradual_stretching_new_empty ();
  const GradualStretchArea calves = GRADUAL_AREA_CALVES, hips = GRADUAL_AREA_HIPS;

  do_on (&stretching, MONDAY - 1, BIT (CALF_BENT));
  do_on (&stretching, MONDAY, BIT (CALF_BENT) | BIT (CALF_STRAIGHT));
  do_on (&stretching, MONDAY + 3, BIT (CALF_BENT) | BIT (FIGURE_FOUR));
  do_on (&stretching, MONDAY + 6, BIT (HIP_FLEXOR));
  do_on (&stretching, MONDAY + 7, BIT (CALF_BENT));

  ck_assert_uint_eq (gradual_stretch_area_days (stretching, calves, MONDAY, MONDAY + 6), 2);
  ck_assert_uint_eq (gradual_stretch_area_days (stretching, hips, MONDAY, MONDAY + 6), 2);
  ck_assert_uint_eq (gradual_stretch_area_days (stretching, hips, MONDAY, MONDAY + 5), 1);
  ck_assert_uint_eq (gradual_stretch_area_days (stretching, calves, MONDAY + 7, MONDAY + 7), 1);
  ck_assert_uint_eq (gradual_stretch_area_days (stretching, calves, MONDAY + 8, MONDAY + 99), 0);
  ck_assert_uint_eq (
      gradual_stretch_area_days (stretching, GRADUAL_AREA_PLANTAR_FASCIA, MONDAY - 9, MONDAY + 9),
      0);
  ck_assert_uint_eq (gradual_stretch_days (stretching, MONDAY, MONDAY + 6), 3);
  ck_assert_uint_eq (gradual_stretch_days (stretching, MONDAY - 1, MONDAY + 7), 5);
  ck_assert_uint_eq (gradual_stretch_days (stretching, MONDAY + 1, MONDAY), 0);
}
END_TEST

START_TEST (test_areas_to_stretch_daily)
{
  g_autoptr (GradualStretching) empty = gradual_stretching_new_empty ();
  g_autoptr (GradualStretching) stretching = gradual_stretching_with_focus (
      empty, (GradualAreaSet)(1u << GRADUAL_AREA_CALVES | 1u << GRADUAL_AREA_HIPS), MONDAY + 41);

  for (guint area = 0; area < GRADUAL_N_AREAS; area++) {
    gboolean is_tight = area == GRADUAL_AREA_CALVES || area == GRADUAL_AREA_HIPS;

    ck_assert (!gradual_stretch_is_focus (empty, (GradualStretchArea)area, MONDAY));
    ck_assert (gradual_stretch_is_focus (stretching, (GradualStretchArea)area, MONDAY) == is_tight);
    ck_assert (gradual_stretch_is_focus (stretching, (GradualStretchArea)area, MONDAY + 41) ==
               is_tight);
    ck_assert (!gradual_stretch_is_focus (stretching, (GradualStretchArea)area, MONDAY + 42));
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("stretch-list");
  TCase *tests = tcase_create ("stretch-list");

  tcase_add_test (tests, test_a_new_runner_has_all_eight);
  tcase_add_test (tests, test_areas_come_in_the_order_of_the_runner);
  tcase_add_test (tests, test_only_the_selected_are_on_the_list);
  tcase_add_test (tests, test_every_selection_in_many_orders);
  tcase_add_test (tests, test_progress_is_of_what_is_on_the_list);
  tcase_add_test (tests, test_an_area_counts_what_was_done);
  tcase_add_test (tests, test_days_count_once_and_on_both_ends);
  tcase_add_test (tests, test_areas_to_stretch_daily);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
