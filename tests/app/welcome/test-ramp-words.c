/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/welcome/ramp-words.h"
#include "suite.h"

START_TEST (test_labels)
{
  static const struct {
    GradualRamp ramp;
    const char *label;
  } cases[] = {{GRADUAL_RAMP_4, "4 weeks"},
               {GRADUAL_RAMP_5, "5 weeks"},
               {GRADUAL_RAMP_6, "6 weeks"},
               {GRADUAL_RAMP_GENTLE, "6 weeks, in small steps"}};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *label = gradual_ramp_label (cases[i].ramp);

    ck_assert_str_eq (label, cases[i].label);
  }
}
END_TEST

START_TEST (test_steps_are_those_of_the_table)
{
  g_autofree char *four = gradual_ramp_steps_label (GRADUAL_RAMP_4);
  g_autofree char *gentle = gradual_ramp_steps_label (GRADUAL_RAMP_GENTLE);

  ck_assert_str_eq (four, "15, 30, 45, 45 minutes a run");
  ck_assert_str_eq (gentle, "15, 20, 25, 30, 38, 45 minutes a run");
}
END_TEST

static Suite *
ramp_words_suite (void)
{
  Suite *suite = suite_create ("ramp-words");
  TCase *tcase = tcase_create ("ramp-words");

  tcase_add_test (tcase, test_labels);
  tcase_add_test (tcase, test_steps_are_those_of_the_table);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (ramp_words_suite ());
}
