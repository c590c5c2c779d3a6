/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/symptom-answers-json.h"

#include <string.h>

#include "formats/json-scan.h"
#include "formats/json-write.h"
#include "suite.h"

static char *
to_text (const GradualSymptomAnswers *answers)
{
  g_autoptr (GradualJsonVerbatim) none = gradual_json_verbatim_new ();

  return gradual_json_to_text (gradual_symptom_answers_write (answers), none, NULL);
}

static GradualSymptomAnswers
read_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  GradualSymptomAnswers answers;

  ck_assert_msg (gradual_symptom_answers_from_json (text, strlen (text), &answers, &error),
                 "%s in %s", error != NULL ? error->message : "?", text);

  return answers;
}

START_TEST (test_nothing_answered)
{
  GradualSymptomAnswers answers = read_text ("{}"), none;

  gradual_symptom_answers_init (&none);
  ck_assert (gradual_symptom_answers_equal (&answers, &none));
}
END_TEST

/* One answer of each kind, at both ends. */
START_TEST (test_each_kind_of_answer)
{
  GradualSymptomAnswers answers = read_text (
      "{\"deformity\": false, \"third-time\": true, \"pain-worst\": 10, \"pain-morning\": \"same\","
      " \"limping\": true, \"run-jump\": 60, \"week-jump\": 0, \"race\": \"marathon-new\","
      " \"knee-to-wall-sore\": 9, \"knee-to-wall-other\": 12, \"posture\": 3, \"cadence\": 164,"
      " \"ham-shin\": 2}");
  static const struct {
    GradualQuestion question;
    int value;
  } expected[] = {
      {GRADUAL_QUESTION_DEFORMITY, 0},
      {GRADUAL_QUESTION_THIRD_TIME, 1},
      {GRADUAL_QUESTION_PAIN_WORST, 10},
      {GRADUAL_QUESTION_PAIN_MORNING, GRADUAL_MORNING_SAME},
      {GRADUAL_QUESTION_LIMPING, 1},
      {GRADUAL_QUESTION_RUN_JUMP, 60},
      {GRADUAL_QUESTION_WEEK_JUMP, 0},
      {GRADUAL_QUESTION_RACE, GRADUAL_RACE_MARATHON_NEW},
      {GRADUAL_QUESTION_KNEE_TO_WALL_SORE, 9},
      {GRADUAL_QUESTION_KNEE_TO_WALL_OTHER, 12},
      {GRADUAL_QUESTION_POSTURE, 3},
      {GRADUAL_QUESTION_CADENCE, 164},
      {GRADUAL_QUESTION_HAM_SHIN, 2},
  };
  guint n_answered = 0;

  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++)
    n_answered += gradual_symptom_answers_has (&answers, (GradualQuestion)i);
  ck_assert_uint_eq (n_answered, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    ck_assert_int_eq (answers.values[expected[i].question], expected[i].value);
}
END_TEST

START_TEST (test_to_the_byte)
{
  GradualSymptomAnswers answers;
  g_autofree char *empty = NULL, *text = NULL;

  gradual_symptom_answers_init (&answers);
  empty = to_text (&answers);
  ck_assert_str_eq (empty, "{}\n");

  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_CADENCE, 158);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_RACE, GRADUAL_RACE_YES);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_DEFORMITY, 0);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_SWOLLEN, 1);
  text = to_text (&answers);
  ck_assert_str_eq (text, "{\n"
                          "  \"deformity\" : false,\n"
                          "  \"swollen\" : true,\n"
                          "  \"race\" : \"race\",\n"
                          "  \"cadence\" : 158\n"
                          "}\n");
}
END_TEST

START_TEST (test_random_ones_come_back)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32)suite_seed ());

  for (guint round = suite_rounds (2000); round > 0; round--) {
    GradualSymptomAnswers answers, again;
    g_autofree char *text = NULL;

    gradual_symptom_answers_init (&answers);
    for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
      int minimum, maximum;

      gradual_question_range ((GradualQuestion)i, &minimum, &maximum);
      if (g_rand_boolean (random))
        answers.values[i] = g_rand_int_range (random, minimum, maximum + 1);
    }
    text = to_text (&answers);
    again = read_text (text);
    ck_assert_msg (gradual_symptom_answers_equal (&answers, &again),
                   "seed %" G_GUINT64_FORMAT ": %s", suite_seed (), text);
  }
}
END_TEST

/* For every question, by its kind: what is no answer to it, and what is said of that. */
START_TEST (test_what_is_no_answer)
{
  static const char *const values[] = {"null", "\"yes\"", "[true]", "{\"x\": 1}", "1.5", "1.0",
                                       "-1",   "100001",  "true",   "\"\"",       "0"};
  const GradualQuestion question = (GradualQuestion)_i;
  const char *nick = gradual_question_to_nick (question);
  GradualQuestionKind kind = gradual_question_kind (question);
  int minimum, maximum;

  gradual_question_range (question, &minimum, &maximum);
  for (guint i = 0; i < G_N_ELEMENTS (values); i++) {
    g_autofree char *text = g_strdup_printf ("{\"%s\": %s}", nick, values[i]);
    g_autofree char *place = g_strconcat (nick, ": must be ", NULL);
    g_autoptr (GError) error = NULL;
    GradualSymptomAnswers answers;
    gboolean is_answer =
        (kind == GRADUAL_QUESTION_YES_NO && g_str_equal (values[i], "true")) ||
        (kind == GRADUAL_QUESTION_NUMBER && minimum == 0 && g_str_equal (values[i], "0"));

    ck_assert_msg (gradual_symptom_answers_from_json (text, strlen (text), &answers, &error) ==
                       is_answer,
                   "%s", text);
    if (!is_answer)
      ck_assert_msg (g_error_matches (error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_INVALID) &&
                         g_str_has_prefix (error->message, place),
                     "%s: %s", text, error->message);
  }
}
END_TEST

START_TEST (test_faults)
{
  static const struct {
    const char *text;
    const char *message;
  } faults[] = {
      {"{\"pain-worst\": 11}", "pain-worst: must be a whole number from 0 to 10, not 11"},
      {"{\"pain-worst\": 99999999999999999999}", "line 1, column 16: this number is too large"},
      {"{\"cadence\": 0}", "cadence: must be a whole number from 1 to 400, not 0"},
      {"{\"pain-morning\": \"better\"}", "pain-morning: must be one of same, worse, not “better”"},
      {"{\"race\": \"Marathon\"}", "race: must be one of no, race, marathon-new, not “Marathon”"},
      {"{\"race\": 1}", "race: must be a text"},
      {"{\"swollen\": 1}", "swollen: must be true or false"},
      {"{\"swolen\": true}", "“swolen” is not a question that is known"},
      {"{\"swollen\": true, \"answers\": {}}", "“answers” is not a question that is known"},
      {"[]", "the document must be an object, in “{” and “}”"},
      {"true", "the document must be an object, in “{” and “}”"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (faults); i++) {
    g_autoptr (GError) error = NULL;
    GradualSymptomAnswers answers;

    ck_assert_msg (!gradual_symptom_answers_from_json (faults[i].text, strlen (faults[i].text),
                                                       &answers, &error),
                   "%s", faults[i].text);
    ck_assert_str_eq (error->message, faults[i].message);
  }
}
END_TEST

/* In a library they are kept: what is in an object that is read as a part is the caller's. */
START_TEST (test_unknown_members_are_left_to_the_caller)
{
  static const char text[] = "{\"swollen\": true, \"colour\": \"blue\"}";
  g_autoptr (GradualJsonDocument) document =
      gradual_json_document_parse (text, strlen (text), 1000, GRADUAL_JSON_DEPTH_MAX, NULL);
  GradualJsonObject root = gradual_json_root (document);
  g_autofree char *unknown = NULL;
  GradualSymptomAnswers answers;

  ck_assert (gradual_symptom_answers_read (&root, &answers));
  ck_assert (gradual_symptom_answers_is_yes (&answers, GRADUAL_QUESTION_SWOLLEN));
  unknown = gradual_json_unknown_members (&root);
  ck_assert_str_eq (unknown, "{\"colour\":\"blue\"}");
  ck_assert_str_eq (gradual_json_unknown_name (&root), "colour");
}
END_TEST

START_TEST (test_a_part_is_none)
{
  static const char text[] = "{\"swollen\": true, \"race\": \"no\", \"pain-worst\": 3}";
  GradualSymptomAnswers answers;

  for (gsize part = 0; part < strlen (text); part++) {
    g_autofree char *exact = g_memdup2 (text, part);
    g_autoptr (GError) error = NULL;

    ck_assert (!gradual_symptom_answers_from_json (exact, part, &answers, &error));
    ck_assert (g_error_matches (error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_INVALID));
  }
}
END_TEST

START_TEST (test_what_is_too_large)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *blanks = g_strnfill (GRADUAL_SYMPTOM_ANSWERS_BYTES_MAX - 2, ' ');
  g_autofree char *most = g_strconcat (blanks, "{}", NULL);
  g_autofree char *more = g_strconcat (blanks, " {}", NULL);
  g_autofree char *deep = g_strnfill (60000, '[');
  GradualSymptomAnswers answers;

  ck_assert (gradual_symptom_answers_from_json (most, strlen (most), &answers, NULL));
  ck_assert (!gradual_symptom_answers_from_json (more, strlen (more), &answers, &error));
  ck_assert (g_error_matches (error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_TOO_LARGE));
  g_clear_error (&error);
  ck_assert (!gradual_symptom_answers_from_json (deep, strlen (deep), &answers, &error));
  ck_assert (error->domain == GRADUAL_FORMAT_ERROR);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("symptom-answers-json");
  TCase *tests = tcase_create ("symptom-answers-json");

  tcase_add_test (tests, test_nothing_answered);
  tcase_add_test (tests, test_each_kind_of_answer);
  tcase_add_test (tests, test_to_the_byte);
  tcase_add_test (tests, test_random_ones_come_back);
  tcase_add_loop_test (tests, test_what_is_no_answer, 0, GRADUAL_N_QUESTIONS);
  tcase_add_test (tests, test_faults);
  tcase_add_test (tests, test_unknown_members_are_left_to_the_caller);
  tcase_add_test (tests, test_a_part_is_none);
  tcase_add_test (tests, test_what_is_too_large);
  tcase_set_timeout (tests, 120);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
