/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/symptom-words.h"

#include <string.h>

#include "guide/symptom-score.h"
#include "suite.h"
#include "symptom-case.h"

static void
assert_sentence (const char *text)
{
  ck_assert_ptr_nonnull (text);
  ck_assert_msg (strlen (text) > 20 && g_ascii_isupper (text[0]) && g_str_has_suffix (text, "."),
                 "no sentence: %s", text);
}

static void
assert_title (const char *text)
{
  ck_assert_ptr_nonnull (text);
  ck_assert_msg (strlen (text) > 2 && g_ascii_isupper (text[0]) && strpbrk (text, ".?") == NULL,
                 "no title: %s", text);
}

START_TEST (test_all_has_its_words)
{
  for (guint i = 0; i < GRADUAL_N_CAUSES; i++) {
    assert_title (gradual_cause_name ((GradualCause)i));
    assert_sentence (gradual_cause_sentence ((GradualCause)i));
  }
  for (guint i = 0; i < GRADUAL_N_RELIEFS; i++) {
    assert_title (gradual_relief_title ((GradualRelief)i));
    assert_sentence (gradual_relief_sentence ((GradualRelief)i));
    for (guint j = 0; j < i; j++)
      ck_assert_str_ne (gradual_relief_title ((GradualRelief)i),
                        gradual_relief_title ((GradualRelief)j));
  }
  ck_assert_ptr_null (gradual_urgency_title (GRADUAL_URGENCY_NONE));
  ck_assert_ptr_null (gradual_urgency_advice (GRADUAL_URGENCY_NONE));
  for (guint i = GRADUAL_URGENCY_EARLY; i <= GRADUAL_URGENCY_EMERGENCY; i++) {
    assert_title (gradual_urgency_title ((GradualUrgency)i));
    assert_sentence (gradual_urgency_advice ((GradualUrgency)i));
  }
}
END_TEST

START_TEST (test_bands)
{
  ck_assert_str_eq (gradual_band_words (GRADUAL_BAND_LIKELY), "Likely contributor");
  ck_assert_str_eq (gradual_band_words (GRADUAL_BAND_POSSIBLE), "Possible contributor");
  ck_assert_str_eq (gradual_band_words (GRADUAL_BAND_LITTLE), "Little sign of it");
  ck_assert_str_eq (gradual_band_words (GRADUAL_BAND_NOT_ENOUGH), "Not enough answers");
}
END_TEST

/* What to do, and by when; with a red flag nobody runs. */
START_TEST (test_urgencies_say_what_and_by_when)
{
  static const struct {
    GradualUrgency urgency;
    const char *when;
    const char *what;
  } rows[] = {
      {GRADUAL_URGENCY_EARLY, "early", "doctor or physiotherapist"},
      {GRADUAL_URGENCY_SOON, "within a week", "Ask for an appointment today."},
      {GRADUAL_URGENCY_SAME_DAY, "today", "See a doctor today"},
      {GRADUAL_URGENCY_EMERGENCY, "now", "Call your local emergency number now."},
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    const char *advice = gradual_urgency_advice (rows[i].urgency);

    ck_assert_ptr_nonnull (strstr (gradual_urgency_title (rows[i].urgency), rows[i].when));
    ck_assert_ptr_nonnull (strstr (advice, rows[i].what));
    ck_assert ((strstr (advice, "Do not run") != NULL) ==
               (rows[i].urgency != GRADUAL_URGENCY_EARLY));
  }
}
END_TEST

/* The numbers are those of the reliefs. */
START_TEST (test_reliefs_say_their_numbers)
{
  static const struct {
    GradualRelief relief;
    const char *words;
  } rows[] = {
      {GRADUAL_RELIEF_SUSPEND, "until a clinician has cleared you"},
      {GRADUAL_RELIEF_STOP, "2 of 10 or less for two days"},
      {GRADUAL_RELIEF_STOP, "60 % of the week, with walk breaks"},
      {GRADUAL_RELIEF_RETURN, "60 % of the week, with walk breaks"},
      {GRADUAL_RELIEF_SKIP, "75 % of the week"},
      {GRADUAL_RELIEF_HOLD, "Nothing grows"},
      {GRADUAL_RELIEF_HOLD, "80 %"},
      {GRADUAL_RELIEF_EASE, "eased to 75 %, and the next week repeats it"},
      {GRADUAL_RELIEF_STRETCH, "every day for six weeks"},
      {GRADUAL_RELIEF_DRILL, "two easy runs a week for six weeks"},
      {GRADUAL_RELIEF_DRILL, "minutes do not grow"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    ck_assert_msg (strstr (gradual_relief_sentence (rows[i].relief), rows[i].words) != NULL, "%s",
                   rows[i].words);
}
END_TEST

START_TEST (test_mix)
{
  static const struct {
    const char *answers;
    const char *words;
  } cases[] = {
      {"", "Too few questions are answered to say something of the causes."},
      {ALL_NONE, "No clear cause here."},
      /* 10 of 20, and nothing else. */
      {ALL_NONE "new-runner every-day race=2 hour-runs",
       "A likely contributor: doing too much too soon."},
      {ALL_NONE "toe-touch low-back", "A possible contributor: tight muscles."},
      {ALL_NONE "foot-ahead sprint-stride cushioned",
       "A likely contributor: steps that are too long."},
      /* 10 and 8 of 20. */
      {ALL_NONE "new-runner every-day race=2 hour-runs knee-to-wall-sore=9 posture=2",
       "A mix of doing too much too soon and tight muscles."},
      {ALL_NONE "toe-touch low-back foot-ahead",
       "A mix of tight muscles and steps that are too long."},
  };
  GradualSymptomAnswers flagged = symptom_answers (ALL_NONE "new-runner every-day numb");
  GradualSymptomResult result;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GradualSymptomAnswers answers = symptom_answers (cases[i].answers);
    g_autofree char *words = NULL;

    gradual_symptom_score (&answers, &result);
    words = gradual_symptom_mix_words (&result);
    ck_assert_str_eq (words, cases[i].words);
  }
  gradual_symptom_score (&flagged, &result);
  ck_assert_ptr_null (gradual_symptom_mix_words (&result));
}
END_TEST

START_TEST (test_fit)
{
  static const struct {
    const char *answers;
    const char *words;
  } cases[] = {
      {"", "No question on the symptoms is answered"},
      {"swollen red throbbing worse-after-exercise worse-running !worse-weight-bearing",
       "5 of 6 symptoms of the sore ankle that the form was made for."},
      {"swollen", "1 of 1 symptom of the sore ankle that the form was made for."},
      {"swollen !worse-after-exercise !worse-running !worse-weight-bearing",
       "1 of 4 symptoms of the sore ankle that the form was made for. It is not worse with load, "
       "which is a pattern that the form was not made for: have a clinician look at it."},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GradualSymptomAnswers answers = symptom_answers (cases[i].answers);
    g_autofree char *words = NULL;
    GradualSymptomResult result;

    gradual_symptom_score (&answers, &result);
    words = gradual_symptom_fit_words (&result);
    if (cases[i].answers[0] != '\0')
      ck_assert_str_eq (words, cases[i].words);
    else
      ck_assert (g_str_has_prefix (words, cases[i].words));
  }
}
END_TEST

START_TEST (test_pain)
{
  static const struct {
    const char *answers;
    const char *words; /* or %NULL, where the reliefs say it */
  } cases[] = {
      {"", "The worst pain is not answered, so that there is no telling how to go on."},
      {"!limping pain-morning=1",
       "The worst pain is not answered, so that there is no telling how to go on."},
      {"pain-worst=2", "By the pain alone you can go on as planned."},
      /* Not with a red flag. */
      {"pain-worst=2 numb", NULL},
      {"pain-worst=3", NULL},
      {"limping", NULL},
      {"pain-worst=3 swollen", "With a swollen ankle, pain of 3 to 5 counts as 6."},
      {"pain-worst=6 swollen", NULL},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GradualSymptomAnswers answers = symptom_answers (cases[i].answers);
    GradualSymptomResult result;

    gradual_symptom_score (&answers, &result);
    ck_assert_pstr_eq (gradual_symptom_pain_words (&result), cases[i].words);
  }
}
END_TEST

START_TEST (test_reasons)
{
  static const struct {
    const char *answers;
    GradualQuestion question;
    const char *words;
  } cases[] = {
      {"new-runner", GRADUAL_QUESTION_NEW_RUNNER,
       "New to running, or restarted, in the last 6 weeks: Yes"},
      {"run-jump=60", GRADUAL_QUESTION_RUN_JUMP, "A run past the longest of 30 days: 60 %"},
      {"knee-to-wall-sore=9", GRADUAL_QUESTION_KNEE_TO_WALL_SORE,
       "Knee to the wall, sore side: 9 cm"},
      {"knee-to-wall-sore=10 knee-to-wall-other=12", GRADUAL_QUESTION_KNEE_TO_WALL_SORE,
       "Knee to the wall, sore side: 10 cm, other side: 12 cm"},
      {"ham-shin=2", GRADUAL_QUESTION_HAM_SHIN, "Sore hamstring and front of the shin: Both"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GradualSymptomAnswers answers = symptom_answers (cases[i].answers);
    g_autofree char *words = gradual_symptom_reason_words (cases[i].question, &answers);

    ck_assert_str_eq (words, cases[i].words);
  }
}
END_TEST

START_TEST (test_honest_lines_and_disclaimer)
{
  static const char *const honest[] = {"checklist after a guide",
                                       "Nobody has measured how often it is right",
                                       "other causes than these three"};
  static const char *const parts[] = {"training planner, for information", "not medical advice",
                                      "no diagnosis", "see a doctor or a physiotherapist",
                                      "call your local emergency number"};
  const char *const *lines = gradual_symptom_honest_lines ();

  ck_assert_uint_eq (g_strv_length ((char **)lines), G_N_ELEMENTS (honest));
  for (guint i = 0; i < G_N_ELEMENTS (honest); i++) {
    assert_sentence (lines[i]);
    ck_assert_ptr_nonnull (strstr (lines[i], honest[i]));
  }
  assert_sentence (gradual_symptom_disclaimer ());
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    ck_assert_ptr_nonnull (strstr (gradual_symptom_disclaimer (), parts[i]));
}
END_TEST

/* The source guide's bold words, and what is left of them. */
START_TEST (test_no_word_that_is_to_be_softened)
{
  static const char *const words[] = {"!",           "—",          "pronat",   "barefoot",
                                      "you have ",   "destroy",    "disaster", "diagnos",
                                      "most common", "will cause", "save",     "choppy"};
  static const char *const softened[] = {"the usual first suspect",
                                         "at least 4 to 6 weeks to adapt",
                                         "tendon and bone take months",
                                         "a turned-out foot",
                                         "low-back pain may go along with it",
                                         "good marathoners take many quick steps",
                                         "may ease the back, the knees and the ankles"};
  g_autoptr (GString) all = g_string_new (NULL);
  g_autofree char *text = NULL;

  for (guint i = 0; i < GRADUAL_N_CAUSES; i++)
    g_string_append_printf (all, "%s\n%s\n", gradual_cause_name ((GradualCause)i),
                            gradual_cause_sentence ((GradualCause)i));
  for (guint i = 0; i < GRADUAL_N_RELIEFS; i++)
    g_string_append_printf (all, "%s\n%s\n", gradual_relief_title ((GradualRelief)i),
                            gradual_relief_sentence ((GradualRelief)i));
  for (guint i = GRADUAL_URGENCY_EARLY; i <= GRADUAL_URGENCY_SAME_DAY; i++)
    g_string_append_printf (all, "%s\n", gradual_urgency_title ((GradualUrgency)i));
  for (guint i = 0; gradual_symptom_honest_lines ()[i] != NULL; i++)
    g_string_append_printf (all, "%s\n", gradual_symptom_honest_lines ()[i]);
  text = g_ascii_strdown (all->str, -1);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    ck_assert_msg (strstr (text, words[i]) == NULL, "says: %s", words[i]);
  for (guint i = 0; i < G_N_ELEMENTS (softened); i++)
    ck_assert_msg (strstr (text, softened[i]) != NULL, "%s", softened[i]);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("symptom-words");
  TCase *tests = tcase_create ("symptom-words");

  tcase_add_test (tests, test_all_has_its_words);
  tcase_add_test (tests, test_bands);
  tcase_add_test (tests, test_urgencies_say_what_and_by_when);
  tcase_add_test (tests, test_reliefs_say_their_numbers);
  tcase_add_test (tests, test_mix);
  tcase_add_test (tests, test_fit);
  tcase_add_test (tests, test_pain);
  tcase_add_test (tests, test_reasons);
  tcase_add_test (tests, test_honest_lines_and_disclaimer);
  tcase_add_test (tests, test_no_word_that_is_to_be_softened);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
