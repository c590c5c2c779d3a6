/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/symptom.h"

#include <string.h>

#include "suite.h"

/* What is said about a question beside its nick. */
typedef struct {
  const char *nick;
  const char *section;
  GradualQuestionKind kind;
  int minimum;
  int maximum;
} Expected;

#define YES_NO(nick, section)                     \
  {                                               \
    nick, section, GRADUAL_QUESTION_YES_NO, 0, 1, \
  }
#define NUMBER(nick, section, least, most)               \
  {                                                      \
    nick, section, GRADUAL_QUESTION_NUMBER, least, most, \
  }
#define CHOICE(nick, section, most)                  \
  {                                                  \
    nick, section, GRADUAL_QUESTION_CHOICE, 0, most, \
  }

/* The contract, in the order in which the questions are asked. */
static const Expected contract[] = {
    YES_NO ("deformity", "safety"),
    YES_NO ("cold-foot", "safety"),
    YES_NO ("breathless", "safety"),
    YES_NO ("four-steps", "safety"),
    YES_NO ("bone-tender", "safety"),
    YES_NO ("hot-fever", "safety"),
    YES_NO ("one-calf", "safety"),
    YES_NO ("pop", "safety"),
    YES_NO ("sudden-severe", "safety"),
    YES_NO ("night-bone-pain", "safety"),
    YES_NO ("numb", "safety"),
    YES_NO ("gives-way", "safety"),
    YES_NO ("swelling-5-days", "safety"),
    YES_NO ("pain-2-weeks", "safety"),
    YES_NO ("third-time", "safety"),
    YES_NO ("lower-threshold", "safety"),
    YES_NO ("swollen", "symptoms"),
    YES_NO ("red", "symptoms"),
    YES_NO ("throbbing", "symptoms"),
    YES_NO ("worse-after-exercise", "symptoms"),
    YES_NO ("worse-running", "symptoms"),
    YES_NO ("worse-weight-bearing", "symptoms"),
    NUMBER ("pain-worst", "pain", 0, 10),
    CHOICE ("pain-morning", "pain", 1),
    YES_NO ("limping", "pain"),
    YES_NO ("new-runner", "training"),
    NUMBER ("run-jump", "training", 0, 100000),
    NUMBER ("week-jump", "training", 0, 100000),
    YES_NO ("every-day", "training"),
    CHOICE ("race", "training", 2),
    YES_NO ("hour-runs", "training"),
    YES_NO ("after-change", "training"),
    YES_NO ("new-stress", "training"),
    NUMBER ("knee-to-wall-sore", "flexibility", 0, 40),
    NUMBER ("knee-to-wall-other", "flexibility", 0, 40),
    YES_NO ("toe-touch", "flexibility"),
    YES_NO ("thomas", "flexibility"),
    YES_NO ("arch", "flexibility"),
    YES_NO ("rarely-stretch", "flexibility"),
    YES_NO ("low-back", "flexibility"),
    NUMBER ("posture", "flexibility", 0, 3),
    YES_NO ("foot-ahead", "stride"),
    NUMBER ("cadence", "stride", 1, 400),
    YES_NO ("sprint-stride", "stride"),
    NUMBER ("ham-shin", "stride", 0, 2),
    YES_NO ("braking", "stride"),
    YES_NO ("cushioned", "stride"),
    YES_NO ("knee-back", "stride"),
};

START_TEST (test_the_questions_are_those_of_the_guide)
{
  ck_assert_uint_eq (G_N_ELEMENTS (contract), GRADUAL_N_QUESTIONS);
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    GradualQuestion question = (GradualQuestion)i, found = GRADUAL_QUESTION_KNEE_BACK;
    int minimum, maximum;

    ck_assert_str_eq (gradual_question_to_nick (question), contract[i].nick);
    ck_assert (gradual_question_from_nick (contract[i].nick, &found));
    ck_assert_int_eq (found, question);
    ck_assert_str_eq (gradual_section_to_nick (gradual_question_section (question)),
                      contract[i].section);
    ck_assert_int_eq (gradual_question_kind (question), contract[i].kind);
    gradual_question_range (question, &minimum, &maximum);
    ck_assert_int_eq (minimum, contract[i].minimum);
    ck_assert_int_eq (maximum, contract[i].maximum);
  }
}
END_TEST

START_TEST (test_what_is_no_name_is_none)
{
  static const char *const others[] = {"", "Red", "red ", "deformit", "knee-to-wall"};
  GradualQuestion question = GRADUAL_QUESTION_POP;
  GradualQuestionSection section = GRADUAL_SECTION_PAIN;

  for (guint i = 0; i < G_N_ELEMENTS (others); i++) {
    ck_assert (!gradual_question_from_nick (others[i], &question));
    ck_assert (!gradual_section_from_nick (others[i], &section));
  }
  ck_assert_int_eq (question, GRADUAL_QUESTION_POP);
  ck_assert_int_eq (section, GRADUAL_SECTION_PAIN);
}
END_TEST

/* The form goes through them in their order, which the order of the questions must follow. */
START_TEST (test_sections_have_names_and_an_order)
{
  GradualQuestionSection before = GRADUAL_SECTION_SAFETY;

  for (guint i = 0; i < GRADUAL_N_SECTIONS; i++) {
    GradualQuestionSection found = GRADUAL_SECTION_SAFETY;

    ck_assert (
        gradual_section_from_nick (gradual_section_to_nick ((GradualQuestionSection)i), &found));
    ck_assert_uint_eq (found, i);
  }
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    GradualQuestionSection section = gradual_question_section ((GradualQuestion)i);

    ck_assert (section == before || section == before + 1);
    before = section;
  }
  ck_assert_int_eq (before, GRADUAL_SECTION_STRIDE);
}
END_TEST

START_TEST (test_choices_are_named_by_value)
{
  const char *const *morning = gradual_question_choices (GRADUAL_QUESTION_PAIN_MORNING);
  const char *const *race = gradual_question_choices (GRADUAL_QUESTION_RACE);

  ck_assert_str_eq (morning[GRADUAL_MORNING_SAME], "same");
  ck_assert_str_eq (morning[GRADUAL_MORNING_WORSE], "worse");
  ck_assert_str_eq (race[GRADUAL_RACE_NO], "no");
  ck_assert_str_eq (race[GRADUAL_RACE_YES], "race");
  ck_assert_str_eq (race[GRADUAL_RACE_MARATHON_NEW], "marathon-new");
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    GradualQuestion question = (GradualQuestion)i;
    guint n = g_strv_length ((GStrv)gradual_question_choices (question));

    ck_assert_uint_eq (n,
                       contract[i].kind == GRADUAL_QUESTION_CHOICE ? contract[i].maximum + 1 : 0);
  }
}
END_TEST

START_TEST (test_an_answer_is_within_the_range)
{
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    GradualQuestion question = (GradualQuestion)i;

    ck_assert (gradual_question_takes (question, contract[i].minimum));
    ck_assert (gradual_question_takes (question, contract[i].maximum));
    ck_assert (!gradual_question_takes (question, contract[i].minimum - 1));
    ck_assert (!gradual_question_takes (question, contract[i].maximum + 1));
    ck_assert (!gradual_question_takes (question, GRADUAL_UNANSWERED));
  }
}
END_TEST

START_TEST (test_answers_begin_empty_and_are_given_and_taken_back)
{
  GradualSymptomAnswers answers;

  memset (&answers, 0x55, sizeof answers);
  gradual_symptom_answers_init (&answers);
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    ck_assert (!gradual_symptom_answers_has (&answers, (GradualQuestion)i));
    ck_assert (!gradual_symptom_answers_is_yes (&answers, (GradualQuestion)i));
  }
  ck_assert_uint_eq (answers.from_log, 0);

  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_KNEE_BACK, 1);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_DEFORMITY, 0);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_PAIN_WORST, 10);
  ck_assert (gradual_symptom_answers_is_yes (&answers, GRADUAL_QUESTION_KNEE_BACK));
  ck_assert (gradual_symptom_answers_has (&answers, GRADUAL_QUESTION_DEFORMITY));
  ck_assert (!gradual_symptom_answers_is_yes (&answers, GRADUAL_QUESTION_DEFORMITY));
  ck_assert_int_eq (answers.values[GRADUAL_QUESTION_PAIN_WORST], 10);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_DEFORMITY, GRADUAL_UNANSWERED);
  ck_assert (!gradual_symptom_answers_has (&answers, GRADUAL_QUESTION_DEFORMITY));
}
END_TEST

START_TEST (test_what_is_answered_by_hand_is_not_from_the_log)
{
  GradualSymptomAnswers answers;

  gradual_symptom_answers_init (&answers);
  answers.values[GRADUAL_QUESTION_RUN_JUMP] = answers.values[GRADUAL_QUESTION_CADENCE] = 40;
  answers.from_log = gradual_question_set_of (GRADUAL_QUESTION_RUN_JUMP) |
                     gradual_question_set_of (GRADUAL_QUESTION_CADENCE);
  /* Even where the runner only confirms it. */
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_RUN_JUMP, 40);
  ck_assert (!gradual_question_set_has (answers.from_log, GRADUAL_QUESTION_RUN_JUMP));
  ck_assert (gradual_question_set_has (answers.from_log, GRADUAL_QUESTION_CADENCE));
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_CADENCE, GRADUAL_UNANSWERED);
  ck_assert_uint_eq (answers.from_log, 0);
}
END_TEST

/* The last question is the 48th: a set of 32 would lose it. */
START_TEST (test_every_question_has_its_place_in_a_set)
{
  GradualQuestionSet all = 0;

  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    ck_assert (!gradual_question_set_has (all, (GradualQuestion)i));
    all |= gradual_question_set_of ((GradualQuestion)i);
    ck_assert (gradual_question_set_has (all, (GradualQuestion)i));
  }
  ck_assert_uint_eq (all, (G_GUINT64_CONSTANT (1) << 48) - 1);
}
END_TEST

START_TEST (test_answers_are_compared_with_their_source)
{
  GradualSymptomAnswers a, b;

  gradual_symptom_answers_init (&a);
  gradual_symptom_answers_init (&b);
  ck_assert (gradual_symptom_answers_equal (&a, &b));
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    gradual_symptom_answers_set (&b, (GradualQuestion)i, contract[i].minimum);
    ck_assert (!gradual_symptom_answers_equal (&a, &b));
    gradual_symptom_answers_set (&a, (GradualQuestion)i, contract[i].minimum);
    ck_assert (gradual_symptom_answers_equal (&a, &b));
  }
  b.from_log = gradual_question_set_of (GRADUAL_QUESTION_CADENCE);
  ck_assert (!gradual_symptom_answers_equal (&a, &b));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("symptom");
  TCase *tests = tcase_create ("symptom");

  tcase_add_test (tests, test_the_questions_are_those_of_the_guide);
  tcase_add_test (tests, test_what_is_no_name_is_none);
  tcase_add_test (tests, test_sections_have_names_and_an_order);
  tcase_add_test (tests, test_choices_are_named_by_value);
  tcase_add_test (tests, test_an_answer_is_within_the_range);
  tcase_add_test (tests, test_answers_begin_empty_and_are_given_and_taken_back);
  tcase_add_test (tests, test_what_is_answered_by_hand_is_not_from_the_log);
  tcase_add_test (tests, test_every_question_has_its_place_in_a_set);
  tcase_add_test (tests, test_answers_are_compared_with_their_source);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
