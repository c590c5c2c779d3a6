/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/check-report.h"
#include "cli/json-text.h"
#include "sample-plan.h"
#include "suite.h"

static GradualReport *
sample_report (void)
{
  g_autoptr (GradualPlan) plan = sample_race_plan ();

  return gradual_check (plan, gradual_plan_start (plan), 1);
}

START_TEST (test_every_finding_is_one_line)
{
  g_autoptr (GradualReport) report = sample_report ();
  g_autofree char *text = gradual_check_report_to_text (report, TRUE, FALSE);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  /* The findings, the summary, and what follows the last newline. */
  ck_assert_uint_eq (g_strv_length (lines), report->findings->len + 2);
  for (guint i = 0; i < report->findings->len; i++) {
    const GradualFinding *finding = g_ptr_array_index (report->findings, i);
    gboolean is_hard = finding->severity == GRADUAL_SEVERITY_HARD;

    ck_assert (g_str_has_prefix (lines[i], is_hard ? "✗ " : "• "));
    ck_assert_ptr_nonnull (strstr (lines[i], finding->rule));
    ck_assert_ptr_nonnull (strstr (lines[i], finding->because));
  }
}
END_TEST

START_TEST (test_a_jump_is_told_with_its_numbers)
{
  g_autoptr (GradualReport) report = sample_report ();
  g_autofree char *text = gradual_check_report_to_text (report, FALSE, FALSE);

  ck_assert_ptr_nonnull (
      strstr (text, "! Week 3, 2026-12-13  longest-run: 110 min, at most 78. Up to 78 minutes"));
  ck_assert_ptr_nonnull (
      strstr (text, "! Week 3, 2026-12-07  weekly-growth: 250 min, at most 192. Up to 192"));
}
END_TEST

START_TEST (test_a_sound_plan_says_so)
{
  g_autoptr (GradualPlan) plan = sample_ramp_plan ();
  g_autoptr (GradualReport) report = gradual_check (plan, gradual_plan_start (plan), 1);
  g_autofree char *text = gradual_check_report_to_text (report, TRUE, FALSE);

  ck_assert_ptr_nonnull (strstr (text, "4 weeks: every hard rule holds; "));
}
END_TEST

START_TEST (test_the_report_for_programs)
{
  g_autoptr (GradualReport) report = sample_report ();
  g_autoptr (JsonNode) node = gradual_check_report_to_json (report);
  JsonObject *root = json_node_get_object (node);
  JsonArray *findings = json_object_get_array_member (root, "findings");
  JsonArray *weeks = json_object_get_array_member (root, "weeks");
  JsonObject *week = json_array_get_object_element (weeks, 2);

  ck_assert_uint_eq (json_array_get_length (findings), report->findings->len);
  ck_assert_uint_eq (json_array_get_length (weeks), 5);
  ck_assert_int_eq (json_object_get_int_member (week, "number"), 3);
  ck_assert_str_eq (json_object_get_string_member (week, "start"), "2026-12-07");
  ck_assert_int_eq (json_object_get_int_member (week, "minutes"), 250);
  ck_assert_int_eq (json_object_get_int_member (week, "reference"), 175);
  ck_assert_int_eq (json_object_get_int_member (week, "cap"), 192);
  for (guint i = 0; i < report->findings->len; i++) {
    const GradualFinding *finding = g_ptr_array_index (report->findings, i);
    JsonObject *object = json_array_get_object_element (findings, i);

    ck_assert_str_eq (json_object_get_string_member (object, "rule"), finding->rule);
    ck_assert_int_eq (json_object_get_int_member (object, "week"), finding->week);
    ck_assert_int_eq (json_object_get_int_member (object, "asked"), finding->asked);
    ck_assert_int_eq (json_object_get_int_member (object, "allowed"), finding->allowed);
    ck_assert_str_eq (json_object_get_string_member (object, "because"), finding->because);
  }
}
END_TEST

START_TEST (test_a_race_with_no_time_has_no_asked)
{
  GradualFinding *finding = g_new0 (GradualFinding, 1);
  GradualReport report = {.findings =
                              g_ptr_array_new_with_free_func ((GDestroyNotify)gradual_finding_free),
                          .weeks = g_array_new (FALSE, FALSE, sizeof (GradualWeekReport))};
  g_autoptr (JsonNode) node = NULL;
  g_autofree char *text = NULL;
  JsonArray *findings;

  *finding = (GradualFinding){.rule = "red-flag",
                              .week = 1,
                              .date = gradual_day_from_ymd (2027, 4, 18),
                              .asked = GRADUAL_ABSENT,
                              .because = g_strdup ("No running.")};
  g_ptr_array_add (report.findings, finding);
  node = gradual_check_report_to_json (&report);
  findings = json_object_get_array_member (json_node_get_object (node), "findings");
  ck_assert (!json_object_has_member (json_array_get_object_element (findings, 0), "asked"));
  text = gradual_check_report_to_text (&report, FALSE, FALSE);
  ck_assert_ptr_nonnull (strstr (text, "red-flag: 0 min at most. No running."));
  g_ptr_array_unref (report.findings);
  g_array_unref (report.weeks);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("check-report");
  TCase *tests = tcase_create ("check-report");

  tcase_add_test (tests, test_every_finding_is_one_line);
  tcase_add_test (tests, test_a_jump_is_told_with_its_numbers);
  tcase_add_test (tests, test_a_sound_plan_says_so);
  tcase_add_test (tests, test_the_report_for_programs);
  tcase_add_test (tests, test_a_race_with_no_time_has_no_asked);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
