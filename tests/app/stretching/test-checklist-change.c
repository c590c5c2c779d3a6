/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/checklist-change.h"
#include "sample.h"
#include "suite.h"

/* Moves an area, and compares the order of the areas, by their numbers. */
static GradualStretching *
move (GradualStretching *stretching, GradualStretchArea area, int places, const char *expected)
{
  GradualStretching *moved = gradual_checklist_with_area_moved (stretching, area, places);
  char order[GRADUAL_N_AREAS + 1] = "";

  for (guint i = 0; i < GRADUAL_N_AREAS; i++)
    order[i] = (char)('0' + (int)moved->areas[i]);
  ck_assert_str_eq (order, expected);
  gradual_stretching_unref (stretching);

  return moved;
}

START_TEST (test_areas_are_moved)
{
  g_autoptr (GradualStretching) stretching = gradual_stretching_new_empty ();

  stretching = move (stretching, GRADUAL_AREA_CALVES, -1, "0213");
  stretching = move (stretching, GRADUAL_AREA_CALVES, -1, "2013");
  /* There is nothing beyond the ends. */
  stretching = move (stretching, GRADUAL_AREA_CALVES, -1, "2013");
  stretching = move (stretching, GRADUAL_AREA_HIPS, 1, "2103");
  stretching = move (stretching, GRADUAL_AREA_CALVES, 5, "1032");
  stretching = move (stretching, GRADUAL_AREA_CALVES, 1, "1032");
  stretching = move (stretching, GRADUAL_AREA_PLANTAR_FASCIA, -2, "3102");
}
END_TEST

START_TEST (test_one_stretch_stays_on_the_list)
{
  g_autoptr (GradualStretching) all = gradual_stretching_new_empty ();
  g_autoptr (GradualStretching) one =
      gradual_stretching_with_selected (all, gradual_stretch_set_of (GRADUAL_STRETCH_TOE_PULL));
  g_autoptr (GradualStretching) two =
      gradual_checklist_with_selection (one, GRADUAL_STRETCH_CALF_BENT, TRUE);
  g_autoptr (GradualStretching) other =
      gradual_checklist_with_selection (two, GRADUAL_STRETCH_TOE_PULL, FALSE);

  ck_assert_ptr_null (gradual_checklist_with_selection (one, GRADUAL_STRETCH_TOE_PULL, FALSE));
  ck_assert_uint_eq (gradual_stretch_set_count (two->selected), 2);
  ck_assert_uint_eq (other->selected, gradual_stretch_set_of (GRADUAL_STRETCH_CALF_BENT));
}
END_TEST

START_TEST (test_reset_keeps_what_was_done)
{
  g_autoptr (GradualStretching) empty = gradual_stretching_new_empty ();
  g_autoptr (GradualStretching) done =
      gradual_stretching_with_done (empty, SAMPLE_START, GRADUAL_ALL_STRETCHES);
  g_autoptr (GradualStretching) dosed = gradual_stretching_with_dose (
      done, GRADUAL_STRETCH_TOE_PULL, (GradualStretchDose){.seconds = 20, .times = 3});
  g_autoptr (GradualStretching) changed =
      gradual_stretching_with_area_first (dosed, GRADUAL_AREA_CALVES);
  g_autoptr (GradualStretching) focused =
      gradual_stretching_with_focus (changed, 1u << GRADUAL_AREA_HIPS, SAMPLE_START + 41);
  g_autoptr (GradualStretching) reset = gradual_checklist_reset (focused);

  ck_assert_uint_eq (gradual_stretching_done_on (reset, SAMPLE_START), GRADUAL_ALL_STRETCHES);
  ck_assert_int_eq (reset->doses[GRADUAL_STRETCH_TOE_PULL].times, 10);
  ck_assert_int_eq (reset->areas[0], GRADUAL_AREA_HIPS);
  ck_assert_uint_eq (reset->focus, 1u << GRADUAL_AREA_HIPS);
  ck_assert_int_eq (reset->focus_until, SAMPLE_START + 41);
  ck_assert_ptr_null (gradual_checklist_step (reset, done));
}
END_TEST

START_TEST (test_changes_have_names)
{
  g_autoptr (GradualStretching) empty = gradual_stretching_new_empty ();
  g_autoptr (GradualStretching) ticked = gradual_stretching_with_done (empty, SAMPLE_START, 1);
  g_autoptr (GradualStretching) dosed = gradual_stretching_with_dose (
      empty, GRADUAL_STRETCH_TOE_PULL, (GradualStretchDose){.seconds = 20, .times = 10});
  g_autoptr (GradualStretching) ordered =
      gradual_stretching_with_area_first (empty, GRADUAL_AREA_CALVES);
  g_autoptr (GradualStretching) selected = gradual_stretching_with_selected (empty, 1);
  g_autoptr (GradualStretching) both = gradual_stretching_with_selected (dosed, 1);

  ck_assert_ptr_null (gradual_checklist_step (empty, ticked));
  ck_assert_str_eq (gradual_checklist_step (empty, dosed), "Change Dose");
  ck_assert_str_eq (gradual_checklist_step (empty, ordered), "Change Order of Areas");
  ck_assert_str_eq (gradual_checklist_step (empty, selected), "Change Stretches");
  ck_assert_str_eq (gradual_checklist_step (empty, both), "Change Stretching Settings");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("checklist-change");
  TCase *tests = tcase_create ("checklist-change");

  tcase_add_test (tests, test_areas_are_moved);
  tcase_add_test (tests, test_one_stretch_stays_on_the_list);
  tcase_add_test (tests, test_reset_keeps_what_was_done);
  tcase_add_test (tests, test_changes_have_names);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
