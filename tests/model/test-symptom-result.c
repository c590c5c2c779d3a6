/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/symptom-result.h"

#include "suite.h"

/* The names are a contract; their order is that in which ties go, and how soon to be seen. */
START_TEST (test_everything_has_its_name)
{
  static const char *const causes[] = {"overworking", "flexibility", "overstriding"};
  static const char *const bands[] = {"likely", "possible", "little", "not-enough"};
  static const char *const urgencies[] = {"none", "early", "soon", "same-day", "emergency"};

  ck_assert_uint_eq (G_N_ELEMENTS (causes), GRADUAL_N_CAUSES);
  for (guint i = 0; i < G_N_ELEMENTS (causes); i++)
    ck_assert_str_eq (gradual_cause_to_nick ((GradualCause)i), causes[i]);
  for (guint i = 0; i < G_N_ELEMENTS (bands); i++)
    ck_assert_str_eq (gradual_band_to_nick ((GradualBand)i), bands[i]);
  for (guint i = 0; i < G_N_ELEMENTS (urgencies); i++)
    ck_assert_str_eq (gradual_urgency_to_nick ((GradualUrgency)i), urgencies[i]);
  ck_assert_int_eq (GRADUAL_BAND_NOT_ENOUGH, G_N_ELEMENTS (bands) - 1);
  ck_assert_int_eq (GRADUAL_URGENCY_EMERGENCY, G_N_ELEMENTS (urgencies) - 1);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("symptom-result");
  TCase *tests = tcase_create ("symptom-result");

  tcase_add_test (tests, test_everything_has_its_name);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
