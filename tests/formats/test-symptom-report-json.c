/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/symptom-report-json.h"

#include <string.h>

#include "guide/symptom-score.h"
#include "suite.h"

static char *
write_report (const GradualSymptomReport *report, gsize *length)
{
  GradualSymptomResult result;

  gradual_symptom_score (&report->answers, &result);

  return gradual_symptom_report_to_json (report, &result, length);
}

START_TEST (test_a_small_report_to_the_byte)
{
  GradualSymptomReport values = {.id = "one", .is_finished = TRUE};
  g_autoptr (GradualSymptomReport) begun = NULL, report = NULL;
  g_autofree char *text = NULL;
  const char *head = "{\n"
                     "  \"format\" : \"gradual-symptom-report\",\n"
                     "  \"version\" : 1,\n"
                     "  \"report\" : {\n"
                     "    \"id\" : \"one\",\n"
                     "    \"date\" : \"2026-11-23\",\n"
                     "    \"pain_began\" : \"2026-11-21\",\n"
                     "    \"finished\" : true,\n"
                     "    \"answers\" : {\n"
                     "      \"bone-tender\" : true,\n"
                     "      \"run-jump\" : 34\n"
                     "    },\n"
                     "    \"from_log\" : [\n"
                     "      \"run-jump\"\n"
                     "    ],\n"
                     "    \"actions\" : [\n"
                     "      {\n"
                     "        \"action\" : \"suspend\",\n"
                     "        \"date\" : \"2026-11-24\"\n"
                     "      }\n"
                     "    ]\n"
                     "  },\n"
                     "  \"result\" : {\n"
                     "    \"red_flags\" : [\n"
                     "      \"bone-tender\"\n"
                     "    ],\n"
                     "    \"urgency\" : \"same-day\",\n";
  gsize length;

  values.day = gradual_day_from_ymd (2026, 11, 23);
  values.pain_began = values.day - 2;
  gradual_symptom_answers_init (&values.answers);
  gradual_symptom_answers_set (&values.answers, GRADUAL_QUESTION_BONE_TENDER, 1);
  gradual_symptom_answers_set (&values.answers, GRADUAL_QUESTION_RUN_JUMP, 34);
  values.answers.from_log = gradual_question_set_of (GRADUAL_QUESTION_RUN_JUMP);
  begun = gradual_symptom_report_new (&values);
  report = gradual_symptom_report_with_relief (begun, GRADUAL_RELIEF_SUSPEND, values.day + 1);

  text = write_report (report, &length);
  ck_assert_uint_eq (length, strlen (text));
  ck_assert_msg (g_str_has_prefix (text, head), "%s", text);
  ck_assert (g_str_has_suffix (text, "\n}\n"));
}
END_TEST

START_TEST (test_unknown_members_are_kept)
{
  GradualSymptomReport values = {.id = "one",
                                 .is_finished = TRUE,
                                 .extra = "{\"x-report\":[1.50]}",
                                 .answers_extra = "{\"x-answer\":\"ü\"}"};
  g_autoptr (GradualSymptomReport) report = NULL;
  g_autofree char *text = NULL;

  values.day = gradual_day_from_ymd (2026, 11, 23);
  gradual_symptom_answers_init (&values.answers);
  report = gradual_symptom_report_new (&values);
  text = write_report (report, NULL);
  ck_assert_msg (strstr (text, "1.50") != NULL, "%s", text);
  ck_assert_msg (strstr (text, "\"x-answer\" : \"ü\"") != NULL, "%s", text);
  /* What was not said is not there. */
  ck_assert_ptr_null (strstr (text, "pain_began"));
}
END_TEST

static Suite *
symptom_report_json_suite (void)
{
  Suite *suite = suite_create ("symptom-report-json");
  TCase *tcase = tcase_create ("symptom-report-json");

  tcase_add_test (tcase, test_a_small_report_to_the_byte);
  tcase_add_test (tcase, test_unknown_members_are_kept);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (symptom_report_json_suite ());
}
