/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/symptom-result-json.h"

#include <string.h>

#include "guide/symptom-score.h"
#include "suite.h"

static GradualSymptomResult
score (const GradualSymptomAnswers *answers)
{
  GradualSymptomResult result;

  gradual_symptom_score (answers, &result);

  return result;
}

START_TEST (test_nothing_answered_to_the_byte)
{
  GradualSymptomAnswers answers;
  GradualSymptomResult result;
  g_autofree char *text = NULL;
  gsize length;

  gradual_symptom_answers_init (&answers);
  result = score (&answers);
  text = gradual_symptom_result_to_json (&result, &length);
  ck_assert_str_eq (text, "{\n"
                          "  \"red_flags\" : [],\n"
                          "  \"urgency\" : \"none\",\n"
                          "  \"see_early\" : false,\n"
                          "  \"ask_first\" : [],\n"
                          "  \"fit\" : 0,\n"
                          "  \"symptoms_answered\" : 0,\n"
                          "  \"other_pattern\" : false,\n"
                          "  \"causes\" : [\n"
                          "    {\n"
                          "      \"id\" : \"overworking\",\n"
                          "      \"points\" : 0,\n"
                          "      \"possible\" : 0,\n"
                          "      \"percent\" : null,\n"
                          "      \"band\" : \"not-enough\",\n"
                          "      \"because\" : []\n"
                          "    },\n"
                          "    {\n"
                          "      \"id\" : \"flexibility\",\n"
                          "      \"points\" : 0,\n"
                          "      \"possible\" : 0,\n"
                          "      \"percent\" : null,\n"
                          "      \"band\" : \"not-enough\",\n"
                          "      \"because\" : []\n"
                          "    },\n"
                          "    {\n"
                          "      \"id\" : \"overstriding\",\n"
                          "      \"points\" : 0,\n"
                          "      \"possible\" : 0,\n"
                          "      \"percent\" : null,\n"
                          "      \"band\" : \"not-enough\",\n"
                          "      \"because\" : []\n"
                          "    }\n"
                          "  ],\n"
                          "  \"mix\" : [],\n"
                          "  \"action\" : null,\n"
                          "  \"actions\" : []\n"
                          "}\n");
  ck_assert_uint_eq (length, strlen (text));
}
END_TEST

/* With a red flag there are no causes, and it is called by its name. */
START_TEST (test_a_red_flag_to_the_byte)
{
  GradualSymptomAnswers answers;
  GradualSymptomResult result;
  g_autofree char *text = NULL;

  gradual_symptom_answers_init (&answers);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_NUMB, 1);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_POP, 1);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_LOWER_THRESHOLD, 1);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_SWOLLEN, 1);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_RED, 1);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_ONE_CALF, 0);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_PAIN_WORST, 1);
  result = score (&answers);
  text = gradual_symptom_result_to_json (&result, NULL);
  ck_assert_str_eq (text, "{\n"
                          "  \"red_flags\" : [\n"
                          "    \"pop\",\n"
                          "    \"numb\"\n"
                          "  ],\n"
                          "  \"urgency\" : \"same-day\",\n"
                          "  \"see_early\" : true,\n"
                          "  \"ask_first\" : [\n"
                          "    \"hot-fever\"\n"
                          "  ],\n"
                          "  \"fit\" : 2,\n"
                          "  \"symptoms_answered\" : 2,\n"
                          "  \"other_pattern\" : false,\n"
                          "  \"causes\" : [],\n"
                          "  \"mix\" : [],\n"
                          "  \"action\" : \"red-flag\",\n"
                          "  \"actions\" : [\n"
                          "    \"red-flag\"\n"
                          "  ]\n"
                          "}\n");
}
END_TEST

/* 3 + 3 + 3 of 3 + 4 + 3 + 3 = 13; 4 + 3 of 4 + 3 + 3 = 10; what counted nothing is no reason. */
START_TEST (test_causes_and_their_reasons)
{
  static const char causes[] = "    {\n"
                               "      \"id\" : \"flexibility\",\n"
                               "      \"points\" : 7,\n"
                               "      \"possible\" : 10,\n"
                               "      \"percent\" : 70,\n"
                               "      \"band\" : \"likely\",\n"
                               "      \"because\" : [\n"
                               "        \"knee-to-wall-sore\",\n"
                               "        \"toe-touch\"\n"
                               "      ]\n"
                               "    },\n"
                               "    {\n"
                               "      \"id\" : \"overworking\",\n"
                               "      \"points\" : 9,\n"
                               "      \"possible\" : 13,\n"
                               "      \"percent\" : 69,\n"
                               "      \"band\" : \"likely\",\n"
                               "      \"because\" : [\n"
                               "        \"new-runner\",\n"
                               "        \"run-jump\",\n"
                               "        \"week-jump\"\n"
                               "      ]\n"
                               "    },\n";
  static const char end[] = "  \"mix\" : [\n"
                            "    \"flexibility\",\n"
                            "    \"overworking\"\n"
                            "  ],\n"
                            "  \"action\" : \"skip\",\n"
                            "  \"actions\" : [\n"
                            "    \"skip\",\n"
                            "    \"ease\",\n"
                            "    \"stretch\"\n"
                            "  ]\n"
                            "}\n";
  GradualSymptomAnswers answers;
  GradualSymptomResult result;
  g_autofree char *text = NULL;

  gradual_symptom_answers_init (&answers);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_NEW_RUNNER, 1);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_RUN_JUMP, 60);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_WEEK_JUMP, 60);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_EVERY_DAY, 0);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_KNEE_TO_WALL_SORE, 10);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_KNEE_TO_WALL_OTHER, 12);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_TOE_TOUCH, 1);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_ARCH, 0);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_PAIN_WORST, 4);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_PAIN_MORNING, GRADUAL_MORNING_WORSE);
  result = score (&answers);
  text = gradual_symptom_result_to_json (&result, NULL);
  ck_assert_msg (strstr (text, causes) != NULL, "%s", text);
  ck_assert_msg (g_str_has_suffix (text, end), "%s", text);
}
END_TEST

START_TEST (test_action)
{
  static const struct {
    GradualQuestion question;
    int value;
    const char *action;
  } cases[] = {
      {GRADUAL_QUESTION_PAIN_WORST, 0, "  \"action\" : \"go-on\",\n"},
      {GRADUAL_QUESTION_PAIN_WORST, 3, "  \"action\" : \"hold\",\n"},
      {GRADUAL_QUESTION_PAIN_WORST, 6, "  \"action\" : \"stop\",\n"},
      {GRADUAL_QUESTION_LIMPING, 1, "  \"action\" : \"stop\",\n"},
      {GRADUAL_QUESTION_LIMPING, 0, "  \"action\" : null,\n"},
      {GRADUAL_QUESTION_ARCH, 1, "  \"action\" : \"stretch\",\n"},
      {GRADUAL_QUESTION_DEFORMITY, 1, "  \"action\" : \"red-flag\",\n"},
      {GRADUAL_QUESTION_LOWER_THRESHOLD, 1, "  \"action\" : null,\n"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GradualSymptomAnswers answers;
    GradualSymptomResult result;
    g_autofree char *text = NULL;

    gradual_symptom_answers_init (&answers);
    gradual_symptom_answers_set (&answers, cases[i].question, cases[i].value);
    result = score (&answers);
    text = gradual_symptom_result_to_json (&result, NULL);
    ck_assert_msg (strstr (text, cases[i].action) != NULL, "%u: %s", i, text);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("symptom-result-json");
  TCase *tests = tcase_create ("symptom-result-json");

  tcase_add_test (tests, test_nothing_answered_to_the_byte);
  tcase_add_test (tests, test_a_red_flag_to_the_byte);
  tcase_add_test (tests, test_causes_and_their_reasons);
  tcase_add_test (tests, test_action);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
