/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/symptom-guide.h"

#include <string.h>

#include "suite.h"
#include "symptom-case.h"

static GradualQuestion
question_of (const char *nick)
{
  GradualQuestion question = GRADUAL_QUESTION_DEFORMITY;

  ck_assert_msg (gradual_question_from_nick (nick, &question), "%s", nick);

  return question;
}

static void
assert_sentence (const char *text)
{
  ck_assert_ptr_nonnull (text);
  ck_assert_msg (strlen (text) > 15 && g_ascii_isalnum (text[0]) && !g_ascii_islower (text[0]) &&
                     g_str_has_suffix (text, "."),
                 "no sentence: %s", text);
}

/* All that is said of a question. */
static char *
text_of (GradualQuestion question)
{
  const GradualQuestionGuide *guide = gradual_question_guide (question);
  GString *text = g_string_new (guide->question);

  g_string_append_printf (text, "\n%s\n%s", guide->name, guide->help != NULL ? guide->help : "");
  for (guint i = 0; guide->choices != NULL && guide->choices[i] != NULL; i++)
    g_string_append_printf (text, "\n%s", guide->choices[i]);
  for (guint i = 0; guide->test != NULL && guide->test->steps[i] != NULL; i++)
    g_string_append_printf (text, "\n%s", guide->test->steps[i]);
  if (guide->test != NULL)
    g_string_append_printf (text, "\n%s\n%s", guide->test->name, guide->test->picture_words);

  return g_string_free (text, FALSE);
}

START_TEST (test_each_question_has_its_words)
{
  const GradualQuestion question = (GradualQuestion)_i;
  const GradualQuestionGuide *guide = gradual_question_guide (question);

  ck_assert_msg (g_str_has_suffix (guide->question, "?") && g_ascii_isupper (guide->question[0]) &&
                     strlen (guide->question) > 15,
                 "%s", guide->question);
  ck_assert_msg (strpbrk (guide->name, ".?") == NULL && g_ascii_isupper (guide->name[0]) &&
                     strlen (guide->name) <= 50,
                 "%s", guide->name);
  if (guide->help != NULL)
    assert_sentence (guide->help);
  for (guint i = 0; i < (guint)_i; i++) {
    ck_assert_str_ne (guide->question, gradual_question_guide ((GradualQuestion)i)->question);
    ck_assert_str_ne (guide->name, gradual_question_guide ((GradualQuestion)i)->name);
  }
}
END_TEST

/* Each answer has its words: a yes and a no by themselves, a number by its unit or its scale. */
START_TEST (test_choices_and_units_are_those_of_the_kind)
{
  const GradualQuestion question = (GradualQuestion)_i;
  const GradualQuestionGuide *guide = gradual_question_guide (question);
  int minimum, maximum;

  gradual_question_range (question, &minimum, &maximum);
  if (guide->choices != NULL) {
    ck_assert_int_eq (minimum, 0);
    ck_assert_uint_eq (g_strv_length ((char **)guide->choices), (guint)maximum + 1);
    ck_assert_ptr_null (guide->unit);
  }
  switch (gradual_question_kind (question)) {
  case GRADUAL_QUESTION_YES_NO:
    ck_assert (guide->choices == NULL && guide->unit == NULL);
    break;
  case GRADUAL_QUESTION_CHOICE:
    ck_assert_ptr_nonnull (guide->choices);
    break;
  case GRADUAL_QUESTION_NUMBER:
  default:
    ck_assert (guide->choices != NULL || guide->unit != NULL ||
               question == GRADUAL_QUESTION_PAIN_WORST);
  }
}
END_TEST

START_TEST (test_only_safety_is_urgent)
{
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    GradualQuestion question = (GradualQuestion)i;
    gboolean is_safety = gradual_question_section (question) == GRADUAL_SECTION_SAFETY;

    ck_assert_msg ((gradual_question_guide (question)->urgency != GRADUAL_URGENCY_NONE) ==
                       is_safety,
                   "%s", gradual_question_to_nick (question));
    if (is_safety)
      ck_assert_int_eq (gradual_question_kind (question), GRADUAL_QUESTION_YES_NO);
  }
}
END_TEST

START_TEST (test_self_tests)
{
  static const struct {
    const char *nick;
    const char *picture;
  } tests[] = {
      {"knee-to-wall-sore", "gradual-test-knee-to-wall-symbolic"},
      {"knee-to-wall-other", "gradual-test-knee-to-wall-symbolic"},
      {"toe-touch", "gradual-test-toe-touch-symbolic"},
      {"thomas", "gradual-test-thomas-symbolic"},
      {"arch", "gradual-test-big-toe-symbolic"},
  };
  guint n_tests = 0;

  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++)
    n_tests += gradual_question_guide ((GradualQuestion)i)->test != NULL;
  ck_assert_uint_eq (n_tests, G_N_ELEMENTS (tests));
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++) {
    const GradualSelfTest *test = gradual_question_guide (question_of (tests[i].nick))->test;

    ck_assert_str_eq (test->picture, tests[i].picture);
    ck_assert (g_ascii_isupper (test->name[0]) && !g_str_has_suffix (test->name, "."));
    ck_assert_uint_ge (g_strv_length ((char **)test->steps), 4);
    for (guint j = 0; test->steps[j] != NULL; j++)
      assert_sentence (test->steps[j]);
    assert_sentence (test->picture_words);
    ck_assert (g_str_has_prefix (test->picture_words, "Seen from the "));
    ck_assert_ptr_nonnull (strstr (test->picture_words, " is marked"));
  }
}
END_TEST

/* What has to be in the words of a question, so that nobody answers another one. */
static const struct {
  const char *nick;
  const char *words;
} parts[] = {
    {"deformity", "out of shape"},
    {"deformity", "open wound"},
    {"cold-foot", "cold, white or blue, or wholly numb"},
    {"breathless", "swollen or painful"},
    {"breathless", "short of breath or does your chest hurt"},
    {"four-steps", "four steps, two on each foot, now or when it happened"},
    {"bone-tender", "back edge and on the tip of both ankle knobs"},
    {"bone-tender", "the lowest 6 cm"},
    {"bone-tender", "inner midfoot"},
    {"bone-tender", "base of the little-toe bone"},
    {"hot-fever", "hot, red and very swollen"},
    {"hot-fever", "feverish or feel ill"},
    {"hot-fever", "redness spread"},
    {"one-calf", "swollen, tender, warm or throbbing"},
    {"pop", "a pop or a feeling of being kicked at the back of the heel"},
    {"pop", "rise onto your toes"},
    {"sudden-severe", "pain severe"},
    {"sudden-severe", "severe swelling come at once"},
    {"night-bone-pain", "at night or at rest"},
    {"night-bone-pain", "one sore spot on a bone no larger than a fingertip"},
    {"night-bone-pain", "hopping that builds through a run"},
    {"numb", "numbness, pins and needles, or weakness"},
    {"gives-way", "give way or lock"},
    {"swelling-5-days", "five days of rest"},
    {"pain-2-weeks", "two weeks"},
    {"third-time", "third time within six months"},
    {"lower-threshold", "diabetes or nerve damage, blood thinners, weakened immunity, inflammatory "
                        "arthritis or gout, osteoporosis or an earlier stress fracture, missed "
                        "periods or eating too little, pregnancy, recent surgery or long travel, "
                        "or being under 16"},
    {"pain-worst", "during or after running"},
    {"pain-morning", "Worse"},
    {"new-runner", "six weeks"},
    {"run-jump", "longest of the 30 days before"},
    {"run-jump", "three weeks before the pain, rounded up"},
    {"week-jump", "three weeks before the pain, rounded up"},
    {"every-day", "six or seven days of a week"},
    {"hour-runs", "about an hour"},
    {"after-change", "within three weeks of a change"},
    {"new-stress", "hills, speed, shoes or the surface"},
    {"knee-to-wall-sore", "sore side"},
    {"toe-touch", "above the middle of your shins"},
    {"thomas", "hanging thigh stay above level"},
    {"arch", "tight or sore with the big toe pulled up"},
    {"arch", "first steps of the morning stiff"},
    {"rarely-stretch", "fewer than two days a week"},
    {"low-back", "ache or get stiff with running"},
    {"posture", "seen or filmed"},
    {"posture", "a bent knee, bent hips, a turned-out foot"},
    {"foot-ahead", "well ahead of the knee, heel first, with the knee straight"},
    {"cadence", "steps of both feet"},
    {"sprint-stride", "on easy runs long, like those of a sprinter"},
    {"ham-shin", "hamstring and the front of the shin"},
    {"braking", "a loud slap"},
    {"braking", "braking"},
    {"cushioned", "longer with cushioned shoes"},
    {"knee-back", "a knee or the back"},
};

START_TEST (test_nothing_is_left_out_of_a_question)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    g_autofree char *text = text_of (question_of (parts[i].nick));

    ck_assert_msg (strstr (text, parts[i].words) != NULL, "%s: %s", parts[i].nick, parts[i].words);
  }
}
END_TEST

/* Every cue of the source guide, and the question that asks about it. */
static const struct {
  const char *source;
  const char *nick;
} cues[] = {
    {"Swollen Ankles.", "swollen"},
    {"Redness or erythema.", "red"},
    {"Throbbing pain.", "throbbing"},
    {"Worse after exercise & better with rest.", "worse-after-exercise"},
    {"More pain running than walking.", "worse-running"},
    {"Worse with increased weight bearing.", "worse-weight-bearing"},

    {"It mostly occurs in people who are doing too much too quickly.", "run-jump"},
    {"It mostly occurs in people who are doing too much too quickly.", "week-jump"},
    {"Training for a race is one of the most common cause!", "race"},
    {"doing too much too soon!", "after-change"},
    {"It can take 4-6 weeks for tissues to adapt to the stresses of running.", "new-runner"},
    {"people training for marathons that are not used to the stress.", "race"},
    {"If you never run, then start running", "new-runner"},
    {"start running 1-2+ miles every day", "every-day"},
    {"Start running for 15 minutes for the first week, then 30 minutes, then 45", "hour-runs"},
    {"Don't go straight into running for 1 hour every day", "hour-runs"},
    {"adapt to the stresses of running", "new-stress"},

    {"The lack of proper stretching & flexibility", "rarely-stretch"},
    {"run with a more bent knee", "posture"},
    {"a more turned out foot(pronation)", "posture"},
    {"& with bent hips.", "posture"},
    {"This will also cause lower back pain.", "low-back"},
    {"Tight hips: Stretch them out!", "thomas"},
    {"Tight hamstrings: Stretch them out!", "toe-touch"},
    {"Tight calves: Stretch them out!", "knee-to-wall-sore"},
    {"Tight calves: Stretch them out!", "knee-to-wall-other"},
    {"Tight plantar fascia: Stretch them out!", "arch"},

    {"A longer stride puts more pressure on your ankle to stop the impact", "foot-ahead"},
    {"to stop the impact of your foot into the ground.", "braking"},
    {"It also puts pressure on your hamstring & anterior leg muscles.", "ham-shin"},
    {"shoes increase your confidence & decrease pain upon heel strike.", "cushioned"},
    {"This allows people to take longer steps during there run.", "cushioned"},
    {"Take shorter steps!", "cadence"},
    {"marathon runners in the world take shorter, choppier steps.", "cadence"},
    {"Do not run like a sprinter over long distances", "sprint-stride"},
    {"it might make you faster in a sprint, long strides", "sprint-stride"},
    {"It will save your back, your knees & your ankles!", "knee-back"},
};

/* And none of the three causes or the symptoms is asked about beyond the guide. */
START_TEST (test_every_cue_of_the_source_guide_has_its_question)
{
  GradualQuestionSet asked = 0;

  for (guint i = 0; i < G_N_ELEMENTS (cues); i++)
    asked |= gradual_question_set_of (question_of (cues[i].nick));
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    GradualQuestionSection section = gradual_question_section ((GradualQuestion)i);
    gboolean is_ours = section == GRADUAL_SECTION_SAFETY || section == GRADUAL_SECTION_PAIN;

    ck_assert_msg (gradual_question_set_has (asked, (GradualQuestion)i) == !is_ours, "%s",
                   gradual_question_to_nick ((GradualQuestion)i));
  }
}
END_TEST

START_TEST (test_sections)
{
  for (guint i = 0; i < GRADUAL_N_SECTIONS; i++) {
    const GradualSectionGuide *guide = gradual_section_guide ((GradualQuestionSection)i);

    ck_assert (g_ascii_isupper (guide->title[0]) && !g_str_has_suffix (guide->title, "."));
    assert_sentence (guide->introduction);
  }
  ck_assert_str_eq (gradual_section_guide (GRADUAL_SECTION_SAFETY)->title, "Safety first");
}
END_TEST

/* The source guide's bold words are softened, and nothing diagnoses. */
START_TEST (test_no_word_that_is_to_be_softened)
{
  static const char *const words[] = {"!",         "—",        "pronat",     "barefoot",
                                      "you have ", "destroy",  "will cause", "most common",
                                      "choppier",  "disaster", "diagnos",    "  "};
  g_autoptr (GString) all = g_string_new (NULL);
  g_autofree char *text = NULL;

  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    g_autofree char *part = text_of ((GradualQuestion)i);

    g_string_append_printf (all, "%s\n", part);
  }
  for (guint i = 0; i < GRADUAL_N_SECTIONS; i++)
    g_string_append (all, gradual_section_guide ((GradualQuestionSection)i)->introduction);
  text = g_ascii_strdown (all->str, -1);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    ck_assert_msg (strstr (text, words[i]) == NULL, "says: %s", words[i]);
  ck_assert_ptr_nonnull (strstr (text, "among the most often injured areas in runners"));
  ck_assert_ptr_nonnull (strstr (text, "the usual first suspect"));
  ck_assert_ptr_nonnull (strstr (text, "at least 4 to 6 weeks"));
  ck_assert_ptr_nonnull (strstr (text, "tendon and bone take months"));
  ck_assert_ptr_nonnull (strstr (text, "low-back pain may go along"));
  ck_assert_ptr_nonnull (strstr (text, "good marathoners take many quick steps"));
}
END_TEST

START_TEST (test_answers_for_people)
{
  static const struct {
    const char *nick;
    int value;
    const char *words;
  } answers[] = {
      {"swollen", 1, "Yes"},
      {"swollen", 0, "No"},
      {"swollen", GRADUAL_UNANSWERED, "Not answered"},
      {"pain-worst", 0, "0 of 10"},
      {"pain-worst", 10, "10 of 10"},
      {"pain-morning", 0, "No worse"},
      {"pain-morning", 1, "Worse"},
      {"run-jump", 60, "60 %"},
      {"week-jump", 0, "0 %"},
      {"race", 0, "No"},
      {"race", 1, "For a race"},
      {"race", 2, "For a marathon, and new to such load"},
      {"knee-to-wall-sore", 9, "9 cm"},
      {"posture", 0, "None of them"},
      {"posture", 3, "All three"},
      {"cadence", 164, "164 steps a minute"},
      {"ham-shin", 1, "One of the two"},
      {"ham-shin", 2, "Both"},
      {"cadence", GRADUAL_UNANSWERED, "Not answered"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++) {
    g_autofree char *words =
        gradual_answer_for_people (question_of (answers[i].nick), answers[i].value);

    ck_assert_str_eq (words, answers[i].words);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("symptom-guide");
  TCase *tests = tcase_create ("symptom-guide");

  tcase_add_loop_test (tests, test_each_question_has_its_words, 0, GRADUAL_N_QUESTIONS);
  tcase_add_loop_test (tests, test_choices_and_units_are_those_of_the_kind, 0, GRADUAL_N_QUESTIONS);
  tcase_add_test (tests, test_only_safety_is_urgent);
  tcase_add_test (tests, test_self_tests);
  tcase_add_test (tests, test_nothing_is_left_out_of_a_question);
  tcase_add_test (tests, test_every_cue_of_the_source_guide_has_its_question);
  tcase_add_test (tests, test_sections);
  tcase_add_test (tests, test_no_word_that_is_to_be_softened);
  tcase_add_test (tests, test_answers_for_people);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
