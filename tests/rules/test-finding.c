/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/finding.h"
#include "suite.h"

/* The nicks are names in documents: they may never change. */
START_TEST (test_nicks)
{
  static const char *const alerts[] = {"none", "muted", "amber", "red", "dark-red"};

  ck_assert_str_eq (gradual_severity_to_nick (GRADUAL_SEVERITY_HARD), "hard");
  ck_assert_str_eq (gradual_severity_to_nick (GRADUAL_SEVERITY_ADVICE), "advice");
  for (guint i = 0; i < G_N_ELEMENTS (alerts); i++)
    ck_assert_str_eq (gradual_alert_to_nick (i), alerts[i]);
}
END_TEST

/* A leak shows where the suite is run with a leak checker. */
START_TEST (test_a_finding_owns_its_sentence)
{
  g_autoptr (GradualFinding) finding = g_new0 (GradualFinding, 1);

  finding->because = g_strdup ("because");
  ck_assert_str_eq (finding->because, "because");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("finding");
  TCase *tests = tcase_create ("finding");

  tcase_add_test (tests, test_nicks);
  tcase_add_test (tests, test_a_finding_owns_its_sentence);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
