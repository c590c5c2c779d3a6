/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/advice.h"
#include "suite.h"

START_TEST (test_the_table)
{
  static const char *const ids[] = {"long-run-share", "taper", "over-limit", "thin-base"};

  ck_assert_uint_eq (G_N_ELEMENTS (ids), GRADUAL_N_ADVICE);
  for (guint i = 0; i < GRADUAL_N_ADVICE; i++) {
    ck_assert_str_eq (gradual_advice[i]->id, ids[i]);
    ck_assert_str_ne (gradual_advice[i]->title, "");
    ck_assert_str_ne (gradual_advice[i]->sentence, "");
    ck_assert_str_ne (gradual_advice[i]->evidence, "");
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("advice");
  TCase *tests = tcase_create ("advice");

  tcase_add_test (tests, test_the_table);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
