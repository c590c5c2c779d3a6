/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/over-limit-words.h"
#include "sample.h"
#include "suite.h"

#define TUESDAY   (SAMPLE_START + 1)
#define WEDNESDAY (SAMPLE_START + 2)
#define SUNDAY    (SAMPLE_START + 6)

/* The sample plan with its log. The longest run before it had 66 minutes, so 72 are allowed; 115 in
 * the first week. */
static GradualPlan *
plan_with (const int *minutes, guint n_runs, GradualDay day)
{
  GradualPlan *plan = sample_plan_new ();

  for (guint i = 0; i < n_runs; i++) {
    GradualPlan *more = sample_plan_with_run_logged (plan, day, minutes[i]);

    gradual_plan_unref (plan);
    plan = more;
  }

  return plan;
}

START_TEST (test_which_run_of_a_day_is_meant)
{
  static const int minutes[] = {30, 80, 30, 80, 160};
  static const GradualAlert alerts[] = {GRADUAL_ALERT_NONE, GRADUAL_ALERT_AMBER, GRADUAL_ALERT_NONE,
                                        GRADUAL_ALERT_AMBER, GRADUAL_ALERT_DARK_RED};
  g_autoptr (GradualPlan) plan = plan_with (minutes, G_N_ELEMENTS (minutes), TUESDAY);
  g_autoptr (GradualReport) report = gradual_check (plan, SUNDAY, 1);
  const GradualFinding *before = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (minutes); i++) {
    const GradualFinding *finding = gradual_over_limit_of_run (report, plan, i);

    ck_assert_int_eq (finding != NULL ? finding->alert : GRADUAL_ALERT_NONE, alerts[i]);
    if (finding != NULL) {
      ck_assert_int_eq (finding->asked, minutes[i]);
      ck_assert_int_eq (finding->allowed, 72);
      /* Each has its own. */
      ck_assert_ptr_ne (finding, before);
      before = finding;
    }
  }
  ck_assert_int_eq (gradual_over_limit_of_day (report, TUESDAY)->asked, 160);
  ck_assert_ptr_null (gradual_over_limit_of_day (report, WEDNESDAY));
}
END_TEST

START_TEST (test_a_week_is_not_its_first_day)
{
  static const int minutes[] = {70, 70};
  g_autoptr (GradualPlan) plan = plan_with (minutes, G_N_ELEMENTS (minutes), SAMPLE_START);
  g_autoptr (GradualReport) report = gradual_check (plan, SUNDAY + 1, 1);

  ck_assert_ptr_null (gradual_over_limit_of_day (report, SAMPLE_START));
  ck_assert_ptr_null (gradual_over_limit_of_run (report, plan, 0));
  ck_assert_int_eq (gradual_over_limit_of_week (report, 1)->asked, 140);
  ck_assert_ptr_null (gradual_over_limit_of_week (report, 2));
}
END_TEST

static void
assert_spoken (GradualAlert alert, const char *expected)
{
  GradualFinding finding = {.alert = alert, .allowed = 55};
  g_autofree char *spoken = gradual_over_limit_spoken (&finding);

  ck_assert_str_eq (spoken, expected);
}

START_TEST (test_each_loudness_has_words_of_its_own)
{
  assert_spoken (GRADUAL_ALERT_AMBER, "over the limit of 55 minutes");
  assert_spoken (GRADUAL_ALERT_RED, "well over the limit of 55 minutes");
  assert_spoken (GRADUAL_ALERT_DARK_RED, "far over the limit of 55 minutes");
  for (GradualAlert a = GRADUAL_ALERT_MUTED; a <= GRADUAL_ALERT_DARK_RED; a++)
    for (GradualAlert b = GRADUAL_ALERT_MUTED; b < a; b++) {
      ck_assert_str_ne (gradual_alert_title (a), gradual_alert_title (b));
      ck_assert_str_ne (gradual_alert_class (a), gradual_alert_class (b));
    }
  ck_assert_ptr_null (gradual_alert_class (GRADUAL_ALERT_NONE));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("over-limit-words");
  TCase *tests = tcase_create ("over-limit-words");

  tcase_add_test (tests, test_which_run_of_a_day_is_meant);
  tcase_add_test (tests, test_a_week_is_not_its_first_day);
  tcase_add_test (tests, test_each_loudness_has_words_of_its_own);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
