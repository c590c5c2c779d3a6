/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/form/form-state.h"

#include "suite.h"

static GradualSymptomReport values;
static GradualFormState state;

static void
set_up (void)
{
  values = (GradualSymptomReport){.id = "1", .section = GRADUAL_SECTION_SAFETY};
  gradual_symptom_answers_init (&values.answers);
}

static void
answer (GradualQuestion question, int value)
{
  gradual_form_answer (&values, question, value);
}

static int
value_of (GradualQuestion question)
{
  return values.answers.values[question];
}

static void
look (GradualQuestionSection wanted)
{
  gradual_form_state_init (&state, &values.answers, wanted);
}

START_TEST (test_an_empty_form_goes_from_page_to_page)
{
  for (int section = 0; section < GRADUAL_N_SECTIONS; section++) {
    look ((GradualQuestionSection)section);
    ck_assert_int_eq (state.section, section);
    ck_assert_int_eq (state.way,
                      section < GRADUAL_SECTION_STRIDE ? GRADUAL_FORM_NEXT : GRADUAL_FORM_RESULT);
    ck_assert (state.can_go_on && !state.asks_again);
    ck_assert_int_eq (state.urgency, GRADUAL_URGENCY_NONE);
  }
}
END_TEST

START_TEST (test_a_red_flag_ends_the_form_on_every_page)
{
  answer (GRADUAL_QUESTION_NUMB, 1);
  look (GRADUAL_SECTION_SAFETY);
  ck_assert_int_eq (state.way, GRADUAL_FORM_WHAT_TO_DO);
  ck_assert_int_eq (state.urgency, GRADUAL_URGENCY_SOON);
  /* The most urgent of all is told. */
  answer (GRADUAL_QUESTION_COLD_FOOT, 1);
  look (GRADUAL_SECTION_PAIN);
  ck_assert_int_eq (state.urgency, GRADUAL_URGENCY_EMERGENCY);
  ck_assert_int_eq (state.way, GRADUAL_FORM_WHAT_TO_DO);
  answer (GRADUAL_QUESTION_COLD_FOOT, GRADUAL_UNANSWERED);
  answer (GRADUAL_QUESTION_NUMB, 0);
  look (GRADUAL_SECTION_SAFETY);
  ck_assert_int_eq (state.way, GRADUAL_FORM_NEXT);
  ck_assert_int_eq (state.urgency, GRADUAL_URGENCY_NONE);
}
END_TEST

START_TEST (test_a_reason_to_be_seen_early_ends_nothing)
{
  answer (GRADUAL_QUESTION_LOWER_THRESHOLD, 1);
  look (GRADUAL_SECTION_SAFETY);
  ck_assert_int_eq (state.way, GRADUAL_FORM_NEXT);
  ck_assert_int_eq (state.urgency, GRADUAL_URGENCY_NONE);
}
END_TEST

/* By three bits, which of the three symptoms there are; 0 is answered with no. */
START_TEST (test_any_two_of_three_ask_again)
{
  gboolean is_expected = _i == 3 || _i == 5 || _i == 6 || _i == 7;

  for (int bit = 0; bit < 3; bit++)
    answer ((GradualQuestion)(GRADUAL_QUESTION_SWOLLEN + bit), (_i >> bit) & 1);
  ck_assert_int_eq (gradual_form_asks_again (&values.answers), is_expected);
  look (GRADUAL_SECTION_SYMPTOMS);
  ck_assert_int_eq (state.asks_again, is_expected);
  ck_assert_int_eq (state.can_go_on, !is_expected);
}
END_TEST

START_TEST (test_nothing_is_beyond_what_is_asked_again)
{
  answer (GRADUAL_QUESTION_SWOLLEN, 1);
  answer (GRADUAL_QUESTION_RED, 1);
  look (GRADUAL_SECTION_STRIDE);
  ck_assert_int_eq (state.section, GRADUAL_SECTION_SYMPTOMS);
  ck_assert (state.asks_again && !state.can_go_on);
  /* Safety is where they can be answered, too. */
  look (GRADUAL_SECTION_SAFETY);
  ck_assert_int_eq (state.section, GRADUAL_SECTION_SAFETY);
  ck_assert (!state.asks_again && state.can_go_on);

  answer (GRADUAL_QUESTION_HOT_FEVER, 0);
  look (GRADUAL_SECTION_SYMPTOMS);
  ck_assert (!state.can_go_on);
  answer (GRADUAL_QUESTION_ONE_CALF, 0);
  look (GRADUAL_SECTION_SYMPTOMS);
  /* Answered, they stay in view. */
  ck_assert (state.asks_again && state.can_go_on);
  look (GRADUAL_SECTION_STRIDE);
  ck_assert_int_eq (state.section, GRADUAL_SECTION_STRIDE);
}
END_TEST

START_TEST (test_help_is_not_kept_back_by_an_open_question)
{
  answer (GRADUAL_QUESTION_SWOLLEN, 1);
  answer (GRADUAL_QUESTION_THROBBING, 1);
  answer (GRADUAL_QUESTION_ONE_CALF, 1);
  look (GRADUAL_SECTION_SYMPTOMS);
  ck_assert_int_eq (state.way, GRADUAL_FORM_WHAT_TO_DO);
  ck_assert (state.can_go_on);
}
END_TEST

START_TEST (test_what_was_said_before_is_asked_again)
{
  answer (GRADUAL_QUESTION_HOT_FEVER, 0);
  answer (GRADUAL_QUESTION_ONE_CALF, 0);
  answer (GRADUAL_QUESTION_SWOLLEN, 1);
  ck_assert_int_eq (value_of (GRADUAL_QUESTION_HOT_FEVER), 0);
  answer (GRADUAL_QUESTION_THROBBING, 1);
  ck_assert_int_eq (value_of (GRADUAL_QUESTION_HOT_FEVER), GRADUAL_UNANSWERED);
  ck_assert_int_eq (value_of (GRADUAL_QUESTION_ONE_CALF), GRADUAL_UNANSWERED);
  /* A third sign asks nothing that was just answered. */
  answer (GRADUAL_QUESTION_HOT_FEVER, 0);
  answer (GRADUAL_QUESTION_ONE_CALF, 0);
  answer (GRADUAL_QUESTION_RED, 1);
  ck_assert_int_eq (value_of (GRADUAL_QUESTION_HOT_FEVER), 0);
  ck_assert_int_eq (value_of (GRADUAL_QUESTION_ONE_CALF), 0);
}
END_TEST

START_TEST (test_a_yes_is_never_taken_back)
{
  answer (GRADUAL_QUESTION_HOT_FEVER, 1);
  answer (GRADUAL_QUESTION_ONE_CALF, 0);
  answer (GRADUAL_QUESTION_SWOLLEN, 1);
  answer (GRADUAL_QUESTION_RED, 1);
  ck_assert_int_eq (value_of (GRADUAL_QUESTION_HOT_FEVER), 1);
  ck_assert_int_eq (value_of (GRADUAL_QUESTION_ONE_CALF), GRADUAL_UNANSWERED);
}
END_TEST

START_TEST (test_the_draft_is_left_where_it_was_answered)
{
  answer (GRADUAL_QUESTION_ONE_CALF, 0);
  ck_assert_int_eq (values.section, GRADUAL_SECTION_SAFETY);
  answer (GRADUAL_QUESTION_SWOLLEN, 1);
  answer (GRADUAL_QUESTION_RED, 1);
  ck_assert_int_eq (values.section, GRADUAL_SECTION_SYMPTOMS);
  /* On the page of the symptoms, though they are of safety. */
  answer (GRADUAL_QUESTION_ONE_CALF, 0);
  ck_assert_int_eq (values.section, GRADUAL_SECTION_SYMPTOMS);
  answer (GRADUAL_QUESTION_CADENCE, 160);
  ck_assert_int_eq (values.section, GRADUAL_SECTION_STRIDE);
  answer (GRADUAL_QUESTION_NUMB, 0);
  ck_assert_int_eq (values.section, GRADUAL_SECTION_SAFETY);
}
END_TEST

/* Where the form goes when @question gets @value while @shown is looked at. */
static int
section_after (GradualQuestion question, int value, GradualQuestionSection shown)
{
  GradualSymptomReport before = values;

  answer (question, value);

  return gradual_form_section_to_show (&before, &values, shown);
}

START_TEST (test_what_changes_is_seen)
{
  ck_assert_int_eq (section_after (GRADUAL_QUESTION_RED, 1, GRADUAL_SECTION_SYMPTOMS),
                    GRADUAL_SECTION_SYMPTOMS);
  ck_assert_int_eq (section_after (GRADUAL_QUESTION_RED, 0, GRADUAL_SECTION_PAIN),
                    GRADUAL_SECTION_SYMPTOMS);
  ck_assert_int_eq (section_after (GRADUAL_QUESTION_RED, 0, GRADUAL_SECTION_PAIN),
                    GRADUAL_SECTION_PAIN);
  ck_assert_int_eq (section_after (GRADUAL_QUESTION_HOT_FEVER, 0, GRADUAL_SECTION_SYMPTOMS),
                    GRADUAL_SECTION_SAFETY);
}
END_TEST

START_TEST (test_what_is_asked_again_is_on_the_page_of_symptoms)
{
  answer (GRADUAL_QUESTION_SWOLLEN, 1);
  answer (GRADUAL_QUESTION_RED, 1);
  ck_assert_int_eq (section_after (GRADUAL_QUESTION_HOT_FEVER, 0, GRADUAL_SECTION_SYMPTOMS),
                    GRADUAL_SECTION_SYMPTOMS);
  ck_assert_int_eq (section_after (GRADUAL_QUESTION_ONE_CALF, 0, GRADUAL_SECTION_PAIN),
                    GRADUAL_SECTION_SYMPTOMS);
  ck_assert_int_eq (section_after (GRADUAL_QUESTION_ONE_CALF, 1, GRADUAL_SECTION_SAFETY),
                    GRADUAL_SECTION_SAFETY);
}
END_TEST

START_TEST (test_the_first_day_of_pain_is_on_the_page_of_pain)
{
  GradualSymptomReport after = values;

  after.pain_began = GRADUAL_DAY_MIN;
  ck_assert_int_eq (gradual_form_section_to_show (&values, &after, GRADUAL_SECTION_STRIDE),
                    GRADUAL_SECTION_PAIN);
  /* What the log fills in then is not gone after. */
  after.answers.values[GRADUAL_QUESTION_RUN_JUMP] = 12;
  after.answers.from_log = gradual_question_set_of (GRADUAL_QUESTION_RUN_JUMP);
  ck_assert_int_eq (gradual_form_section_to_show (&values, &after, GRADUAL_SECTION_PAIN),
                    GRADUAL_SECTION_PAIN);
  ck_assert_int_eq (gradual_form_section_to_show (&values, &after, GRADUAL_SECTION_TRAINING),
                    GRADUAL_SECTION_TRAINING);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("form-state");
  TCase *tests = tcase_create ("form-state");

  tcase_add_checked_fixture (tests, set_up, NULL);
  tcase_add_test (tests, test_an_empty_form_goes_from_page_to_page);
  tcase_add_test (tests, test_a_red_flag_ends_the_form_on_every_page);
  tcase_add_test (tests, test_a_reason_to_be_seen_early_ends_nothing);
  tcase_add_loop_test (tests, test_any_two_of_three_ask_again, 0, 8);
  tcase_add_test (tests, test_nothing_is_beyond_what_is_asked_again);
  tcase_add_test (tests, test_help_is_not_kept_back_by_an_open_question);
  tcase_add_test (tests, test_what_was_said_before_is_asked_again);
  tcase_add_test (tests, test_a_yes_is_never_taken_back);
  tcase_add_test (tests, test_the_draft_is_left_where_it_was_answered);
  tcase_add_test (tests, test_what_changes_is_seen);
  tcase_add_test (tests, test_what_is_asked_again_is_on_the_page_of_symptoms);
  tcase_add_test (tests, test_the_first_day_of_pain_is_on_the_page_of_pain);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
