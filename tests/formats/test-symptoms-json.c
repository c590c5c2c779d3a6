/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/symptoms-json.h"

#include <string.h>

#include "formats/library-json.h"
#include "formats/symptoms-limits.h"
#include "library-case.h"
#include "samples.h"
#include "suite.h"

/* They are read and written as a part of a library, which holds them here and nothing else. */

static GradualLibrary *
library_with (GradualSymptoms *symptoms)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();

  return gradual_library_with_symptoms (empty, symptoms);
}

static char *
write_library (GradualSymptoms *symptoms)
{
  g_autoptr (GradualLibrary) library = library_with (symptoms);

  return gradual_library_to_json (library, NULL);
}

static GradualSymptoms *
read_back (const char *text)
{
  g_autoptr (GradualLibrary) library = case_read_library (text);

  return gradual_symptoms_ref (library->symptoms);
}

static void
assert_comes_back (GradualSymptoms *symptoms)
{
  g_autofree char *text = write_library (symptoms);
  g_autoptr (GradualSymptoms) again = read_back (text);
  g_autofree char *text_again = write_library (again);
  const char *difference = sample_symptoms_difference (symptoms, again);

  ck_assert_msg (difference == NULL, "seed %" G_GUINT64_FORMAT ": %s", suite_seed (), difference);
  ck_assert_str_eq (text, text_again);
}

START_TEST (test_to_the_byte)
{
  g_autoptr (GradualSymptoms) symptoms = sample_symptoms ();
  g_autofree char *text = write_library (symptoms);
  static const char finished[] = "  \"symptoms\" : {\n"
                                 "    \"reports\" : [\n"
                                 "      {\n"
                                 "        \"id\" : \"report\",\n"
                                 "        \"date\" : \"2026-11-24\",\n"
                                 "        \"pain_began\" : \"2026-11-21\",\n"
                                 "        \"finished\" : true,\n"
                                 "        \"answers\" : {\n"
                                 "          \"pop\" : true,\n"
                                 "          \"pain-worst\" : 7,\n"
                                 "          \"pain-morning\" : \"worse\",\n"
                                 "          \"x-question\" : [ \"-1\" ]\n"
                                 "        },\n"
                                 "        \"from_log\" : [],\n"
                                 "        \"actions\" : [\n"
                                 "          {\n"
                                 "            \"action\" : \"suspend\",\n"
                                 "            \"date\" : \"2026-11-24\",\n"
                                 "            \"x-action\" : -0.0\n"
                                 "          },\n"
                                 "          {\n"
                                 "            \"action\" : \"clear\",\n"
                                 "            \"date\" : \"2026-12-03\"\n"
                                 "          }\n"
                                 "        ],\n"
                                 "        \"x-report\" : 1e2\n"
                                 "      },\n";
  static const char draft[] = "      {\n"
                              "        \"id\" : \"draft\",\n"
                              "        \"date\" : \"2026-12-24\",\n"
                              "        \"finished\" : false,\n"
                              "        \"section\" : \"training\",\n"
                              "        \"answers\" : {\n"
                              "          \"swollen\" : false,\n"
                              "          \"run-jump\" : 40,\n"
                              "          \"race\" : \"marathon-new\"\n"
                              "        },\n"
                              "        \"from_log\" : [\n"
                              "          \"run-jump\",\n"
                              "          \"race\"\n"
                              "        ],\n"
                              "        \"actions\" : []\n"
                              "      }\n"
                              "    ],\n"
                              "    \"x-symptoms\" : 0.10\n"
                              "  }\n"
                              "}\n";

  ck_assert_msg (strstr (text, finished) != NULL, "%s", text);
  ck_assert_msg (g_str_has_suffix (text, draft), "%s", text);
}
END_TEST

START_TEST (test_they_come_back)
{
  g_autoptr (GradualSymptoms) symptoms = sample_symptoms ();

  assert_comes_back (symptoms);
}
END_TEST

START_TEST (test_random_ones_come_back)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32)suite_seed ());

  for (guint round = suite_rounds (200); round > 0; round--) {
    g_autoptr (GradualSymptoms) symptoms = sample_random_symptoms (random);

    assert_comes_back (symptoms);
  }
}
END_TEST

/* Every question can be answered with every value, and from the log. */
START_TEST (test_every_answer_comes_back)
{
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    int minimum, maximum;

    gradual_question_range ((GradualQuestion)i, &minimum, &maximum);
    for (int value = minimum; value <= MIN (maximum, 500); value++) {
      g_autoptr (GradualSymptoms) empty = gradual_symptoms_new_empty ();
      GradualSymptomReport values = {.id = "r", .day = 740000, .is_finished = TRUE};
      g_autoptr (GradualSymptomReport) report = NULL;
      g_autoptr (GradualSymptoms) symptoms = NULL;

      gradual_symptom_answers_init (&values.answers);
      values.answers.values[i] = value;
      values.answers.from_log = gradual_question_set_of ((GradualQuestion)i);
      report = gradual_symptom_report_new (&values);
      symptoms = gradual_symptoms_with_report (empty, report);
      assert_comes_back (symptoms);
    }
  }
}
END_TEST

START_TEST (test_what_there_is_not_is_not_written)
{
  g_autoptr (GradualSymptoms) empty = gradual_symptoms_new_empty ();
  g_autoptr (GPtrArray) none = gradual_symptom_report_array_new ();
  g_autoptr (GradualSymptoms) extra = gradual_symptoms_new (none, "{\"x\":1}");
  g_autofree char *text = write_library (empty);
  g_autofree char *extra_text = write_library (extra);
  g_autoptr (GradualSymptoms) again = read_back (text);

  ck_assert_ptr_null (strstr (text, "symptoms"));
  ck_assert (gradual_symptoms_is_empty (again));
  ck_assert_ptr_nonnull (strstr (extra_text, "\"x\" : 1\n"));
}
END_TEST

/* Those of one day stay in their order. */
START_TEST (test_reports_are_put_into_the_order_they_were_begun)
{
  static const struct {
    const char *id;
    const char *date;
  } reports[] = {
      {"d", "2026-12-02"}, {"b", "2026-12-01"}, {"a", "2026-11-01"},
      {"e", "2026-12-02"}, {"c", "2026-12-01"},
  };
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GradualSymptoms) symptoms = NULL;
  static const char *const expected[] = {"a", "b", "c", "d", "e"};

  for (guint i = 0; i < G_N_ELEMENTS (reports); i++)
    g_string_append_printf (text,
                            "%s{\"id\":\"%s\",\"date\":\"%s\",\"finished\":true,\"answers\":{},"
                            "\"from_log\":[],\"actions\":[]}",
                            i > 0 ? "," : "", reports[i].id, reports[i].date);
  g_string_prepend (text, "{\"format\":\"gradual-library\",\"version\":1,\"units\":\"minutes\","
                          "\"plans\":[],\"symptoms\":{\"reports\":[");
  g_string_append (text, "]}}");
  symptoms = read_back (text->str);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    ck_assert_str_eq (((GradualSymptomReport *)symptoms->reports->pdata[i])->id, expected[i]);
}
END_TEST

static const CaseFault faults[] = {
    {"\"symptoms\" : {", "\"symptoms\" : null, \"x\" : {", "symptoms: must be an object"},
    {"\"reports\" : [", "\"report\" : [", "symptoms.reports: is missing"},
    {"\"reports\" : [", "\"reports\" : [ 7,", "symptoms.reports[0]: must be an object"},
    {"\"id\" : \"report\",", "", "symptoms.reports[0].id: is missing"},
    {"\"id\" : \"report\"", "\"id\" : \"\"", "symptoms.reports[0].id: must not be empty"},
    {"\"id\" : \"draft\"", "\"id\" : \"report\"",
     "symptoms.reports[1].id: “report” is there twice"},
    {"\"date\" : \"2026-12-24\"", "\"date\" : \"2026-12-32\"",
     "symptoms.reports[1].date: must be a date from 1900-01-01 to "},
    {"2026-11-21", "2026-02-30", "symptoms.reports[0].pain_began: must be a date"},
    {"\"pain_began\" : \"2026-11-21\"", "\"pain_began\" : null",
     "symptoms.reports[0].pain_began: must be a text"},
    {"\"finished\" : true", "\"finished\" : 1",
     "symptoms.reports[0].finished: must be true or false"},
    {"\"finished\" : true,", "", "symptoms.reports[0].finished: is missing"},
    {"\"finished\" : true", "\"finished\" : false", "symptoms.reports[0].section: is missing"},
    {"\"finished\" : false", "\"finished\" : true",
     "symptoms.reports[1].section: must not be there"},
    {"\"section\" : \"training\"", "\"section\" : \"knees\"",
     "symptoms.reports[1].section: “knees” is not a section of the form"},
    {"\"answers\" : {", "\"answer\" : {", "symptoms.reports[0].answers: is missing"},
    {"\"pop\" : true", "\"pop\" : 1", "symptoms.reports[0].answers.pop: must be true or false"},
    {"\"pop\" : true", "\"pop\" : null", "symptoms.reports[0].answers.pop: must be true or false"},
    {"\"pain-worst\" : 7", "\"pain-worst\" : 11",
     "symptoms.reports[0].answers.pain-worst: must be a whole number from 0 to 10, not 11"},
    {"\"pain-worst\" : 7", "\"pain-worst\" : -1",
     "symptoms.reports[0].answers.pain-worst: must be a whole number from 0 to 10, not -1"},
    {"\"worse\"", "\"better\"", "symptoms.reports[0].answers.pain-morning: must be one of "},
    {"\"from_log\" : [],", "", "symptoms.reports[0].from_log: is missing"},
    {"\"from_log\" : []", "\"from_log\" : [\"blue\"]",
     "symptoms.reports[0].from_log[0]: “blue” is not a question that is known"},
    {"\"from_log\" : []", "\"from_log\" : [\"pop\", \"pop\"]",
     "symptoms.reports[0].from_log[1]: “pop” is there twice"},
    {"\"from_log\" : []", "\"from_log\" : [\"race\"]",
     "symptoms.reports[0].from_log[0]: “race” is not answered"},
    {"\"from_log\" : []", "\"from_log\" : [2]", "symptoms.reports[0].from_log[0]: must be a text"},
    {"\"actions\" : [", "\"action\" : [", "symptoms.reports[0].actions: is missing"},
    {"\"action\" : \"clear\"", "\"action\" : \"drill\"",
     "symptoms.reports[0].actions[1].action: “drill” is not an action that is known"},
    {"\"date\" : \"2026-12-03\"", "\"day\" : 3", "symptoms.reports[0].actions[1].date: is missing"},
    {"\"actions\" : []", "\"actions\" : [null]",
     "symptoms.reports[1].actions[0]: must be an object"},
};

START_TEST (test_faults_are_told_with_their_place)
{
  g_autoptr (GradualSymptoms) symptoms = sample_symptoms ();
  g_autofree char *text = write_library (symptoms);

  case_assert_faults (text, faults, G_N_ELEMENTS (faults));
}
END_TEST

/* So many reports, each with so much done about it. */
static GradualSymptoms *
many (guint n_reports, guint n_actions)
{
  g_autoptr (GPtrArray) reports = gradual_symptom_report_array_new ();
  g_autoptr (GArray) reliefs = gradual_relief_entries_new ();
  GradualReliefEntry entry = {GRADUAL_RELIEF_HOLD, 740000, NULL};

  for (guint i = 0; i < n_actions; i++)
    g_array_append_val (reliefs, entry);
  for (guint i = 0; i < n_reports; i++) {
    g_autofree char *id = g_strdup_printf ("%u", i);
    GradualSymptomReport values = {
        .id = id, .day = 740000, .is_finished = TRUE, .reliefs = reliefs};

    gradual_symptom_answers_init (&values.answers);
    g_ptr_array_add (reports, gradual_symptom_report_new (&values));
  }

  return gradual_symptoms_new (reports, NULL);
}

START_TEST (test_as_many_are_read_as_can_be_kept)
{
  static const struct {
    guint n_reports;
    guint n_actions;
    const char *message; /* (nullable): %NULL where they are read */
  } amounts[] = {
      {GRADUAL_SYMPTOMS_REPORTS_MAX, 0, NULL},
      {GRADUAL_SYMPTOMS_REPORTS_MAX + 1, 0, "symptoms.reports: must have from 0 to 10000 elements"},
      {1, GRADUAL_SYMPTOMS_ACTIONS_MAX, NULL},
      {1, GRADUAL_SYMPTOMS_ACTIONS_MAX + 1,
       "symptoms.reports[0].actions: must have from 0 to 1000 elements"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++) {
    g_autoptr (GradualSymptoms) symptoms = many (amounts[i].n_reports, amounts[i].n_actions);
    g_autoptr (GradualLibrary) library = library_with (symptoms);
    g_autofree char *text = write_library (symptoms);
    g_autoptr (GError) error = NULL;
    g_autoptr (GradualLibrary) read = gradual_library_from_json (text, strlen (text), &error);

    ck_assert ((read != NULL) == (amounts[i].message == NULL));
    ck_assert (gradual_library_can_be_kept (library) == (read != NULL));
    ck_assert (read != NULL || g_str_has_prefix (error->message, amounts[i].message));
  }
}
END_TEST

START_TEST (test_a_part_is_none)
{
  g_autoptr (GradualSymptoms) symptoms = sample_symptoms ();
  g_autofree char *text = write_library (symptoms);

  case_assert_no_part_is_read (text);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("symptoms-json");
  TCase *tests = tcase_create ("symptoms-json");

  tcase_add_test (tests, test_to_the_byte);
  tcase_add_test (tests, test_they_come_back);
  tcase_add_test (tests, test_random_ones_come_back);
  tcase_add_test (tests, test_every_answer_comes_back);
  tcase_add_test (tests, test_what_there_is_not_is_not_written);
  tcase_add_test (tests, test_reports_are_put_into_the_order_they_were_begun);
  tcase_add_test (tests, test_faults_are_told_with_their_place);
  tcase_add_test (tests, test_as_many_are_read_as_can_be_kept);
  tcase_add_test (tests, test_a_part_is_none);
  tcase_set_timeout (tests, 120);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
