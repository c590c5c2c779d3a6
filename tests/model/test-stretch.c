/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/stretch.h"
#include "suite.h"

/* The names are a contract with files that are kept for years, so that they are written out here
 * once more, with their areas and their doses from the guide. */
static const struct {
  const char *nick;
  const char *area;
  GradualStretchDose dose;
} known[] = {
    {"hip-flexor", "hips", {30, 2}},          {"figure-four", "hips", {30, 2}},
    {"strap-raise", "hamstrings", {30, 2}},   {"heel-on-step", "hamstrings", {30, 2}},
    {"calf-straight", "calves", {30, 2}},     {"calf-bent", "calves", {30, 2}},
    {"toe-pull", "plantar-fascia", {10, 10}}, {"wall-toes", "plantar-fascia", {30, 2}},
};

START_TEST (test_stretches_are_those_of_the_guide)
{
  ck_assert_uint_eq (G_N_ELEMENTS (known), GRADUAL_N_STRETCHES);
  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++) {
    GradualStretch stretch = (GradualStretch)i;
    GradualStretchDose dose = gradual_stretch_standard_dose (stretch);

    ck_assert_str_eq (gradual_stretch_to_nick (stretch), known[i].nick);
    ck_assert_str_eq (gradual_stretch_area_to_nick (gradual_stretch_area (stretch)), known[i].area);
    ck_assert_int_eq (dose.seconds, known[i].dose.seconds);
    ck_assert_int_eq (dose.times, known[i].dose.times);
    ck_assert (gradual_stretch_dose_is_valid (&dose));
  }
}
END_TEST

START_TEST (test_names_lead_back)
{
  static const char *const strange[] = {"", "Hip-Flexor", "hip-flexor ", "hips-flexor", "hip"};

  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++) {
    GradualStretch stretch = (GradualStretch)-1;
    GradualStretchArea area = (GradualStretchArea)-1;

    ck_assert (gradual_stretch_from_nick (known[i].nick, &stretch));
    ck_assert_uint_eq (stretch, i);
    ck_assert (gradual_stretch_area_from_nick (known[i].area, &area));
    ck_assert_uint_eq (area, gradual_stretch_area (stretch));
  }
  for (guint i = 0; i < G_N_ELEMENTS (strange); i++) {
    GradualStretch stretch = GRADUAL_STRETCH_WALL_TOES;
    GradualStretchArea area = GRADUAL_AREA_CALVES;

    ck_assert (!gradual_stretch_from_nick (strange[i], &stretch));
    ck_assert (!gradual_stretch_area_from_nick (strange[i], &area));
    ck_assert_int_eq (stretch, GRADUAL_STRETCH_WALL_TOES);
    ck_assert_int_eq (area, GRADUAL_AREA_CALVES);
  }
}
END_TEST

START_TEST (test_every_area_has_two_stretches_in_a_row)
{
  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++)
    ck_assert_uint_eq (gradual_stretch_area ((GradualStretch)i), i / 2);
  ck_assert_uint_eq (GRADUAL_N_STRETCHES, 2 * GRADUAL_N_AREAS);
}
END_TEST

START_TEST (test_sets_hold_what_is_put_in)
{
  ck_assert_uint_eq (gradual_stretch_set_count (0), 0);
  ck_assert_uint_eq (gradual_stretch_set_count (GRADUAL_ALL_STRETCHES), GRADUAL_N_STRETCHES);
  for (guint bits = 0; bits <= GRADUAL_ALL_STRETCHES; bits++) {
    GradualStretchSet set = 0;
    guint count = 0;

    for (guint i = 0; i < GRADUAL_N_STRETCHES; i++)
      if ((bits >> i) % 2 == 1) {
        ck_assert (!gradual_stretch_set_has (set, (GradualStretch)i));
        set |= gradual_stretch_set_of ((GradualStretch)i);
        ck_assert (gradual_stretch_set_has (set, (GradualStretch)i));
        count++;
      }
    ck_assert_uint_eq (set, bits);
    ck_assert_uint_eq (gradual_stretch_set_count (set), count);
  }
}
END_TEST

START_TEST (test_doses_have_a_range)
{
  static const struct {
    GradualStretchDose dose;
    gboolean is_valid;
  } doses[] = {
      {{10, 1}, TRUE},  {{60, 10}, TRUE},  {{9, 1}, FALSE},   {{61, 1}, FALSE},
      {{10, 0}, FALSE}, {{10, 11}, FALSE}, {{-30, 2}, FALSE}, {{0, 0}, FALSE},
  };

  for (guint i = 0; i < G_N_ELEMENTS (doses); i++)
    ck_assert_int_eq (gradual_stretch_dose_is_valid (&doses[i].dose), doses[i].is_valid);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("stretch");
  TCase *tests = tcase_create ("stretch");

  tcase_add_test (tests, test_stretches_are_those_of_the_guide);
  tcase_add_test (tests, test_names_lead_back);
  tcase_add_test (tests, test_every_area_has_two_stretches_in_a_row);
  tcase_add_test (tests, test_sets_hold_what_is_put_in);
  tcase_add_test (tests, test_doses_have_a_range);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
