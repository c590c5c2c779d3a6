/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/replan-report.h"

#include "model/day.h"
#include "sample-plan.h"
#include "suite.h"

START_TEST (test_nothing)
{
  g_autoptr (GradualPlan) plan = sample_race_plan ();
  g_autofree char *text = gradual_replan_report_to_text (NULL, plan);
  g_autofree char *json = gradual_replan_report_to_json (NULL, plan);

  ck_assert_str_eq (text, "There is nothing to replan.\n");
  ck_assert_str_eq (json, "{\n  \"kind\" : null,\n  \"options\" : []\n}\n");
}
END_TEST

/* The plan of the sample with nothing run of it for a week. */
static GradualReplan *
propose (GradualPlan **plan)
{
  *plan = sample_race_plan ();

  return gradual_replan (*plan, gradual_plan_start (*plan) + GRADUAL_DAYS_PER_WEEK);
}

START_TEST (test_every_option_is_told_with_its_weeks)
{
  g_autoptr (GradualPlan) plan = NULL;
  g_autoptr (GradualReplan) replan = propose (&plan);
  g_autofree char *text = NULL;

  ck_assert_ptr_nonnull (replan);
  text = gradual_replan_report_to_text (replan, plan);
  ck_assert (g_str_has_prefix (text, replan->title));
  for (guint i = 0; i < replan->options->len; i++) {
    const GradualReplanOption *option = g_ptr_array_index (replan->options, i);

    ck_assert_ptr_nonnull (strstr (text, option->because));
    ck_assert_ptr_nonnull (strstr (text, gradual_replan_way_to_nick (option->way)));
  }
}
END_TEST

START_TEST (test_members_of_the_document)
{
  g_autoptr (GradualPlan) plan = NULL;
  g_autoptr (GradualReplan) replan = propose (&plan);
  g_autofree char *json = gradual_replan_report_to_json (replan, plan);
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *object, *option;

  ck_assert (json_parser_load_from_data (parser, json, -1, NULL));
  object = json_node_get_object (json_parser_get_root (parser));
  ck_assert_str_eq (json_object_get_string_member (object, "kind"),
                    gradual_replan_kind_to_nick (replan->kind));
  ck_assert_str_eq (json_object_get_string_member (object, "reason"), replan->reason);
  ck_assert_int_eq (json_object_get_boolean_member (object, "race_is_kept"), replan->race_is_kept);
  ck_assert_uint_eq (json_array_get_length (json_object_get_array_member (object, "options")),
                     replan->options->len);
  option = json_array_get_object_element (json_object_get_array_member (object, "options"), 0);
  ck_assert (json_object_has_member (option, "weeks"));
  ck_assert (json_object_has_member (option, "reached"));
}
END_TEST

START_TEST (test_alternatives_are_null_where_there_are_none)
{
  g_autoptr (GradualReplan) replan = g_new0 (GradualReplan, 1);
  g_autoptr (JsonObject) object = NULL;

  replan->options = g_ptr_array_new ();
  object = gradual_replan_report_alternatives (replan);
  ck_assert (json_object_get_null_member (object, "earliest_ready"));
  ck_assert (json_object_get_null_member (object, "longest_race"));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("replan-report");
  TCase *tests = tcase_create ("replan-report");

  tcase_add_test (tests, test_nothing);
  tcase_add_test (tests, test_every_option_is_told_with_its_weeks);
  tcase_add_test (tests, test_members_of_the_document);
  tcase_add_test (tests, test_alternatives_are_null_where_there_are_none);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
