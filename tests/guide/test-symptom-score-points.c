/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/symptom-score-points.h"

#include "suite.h"
#include "symptom-case.h"

/* What each answer counts, and the most that an answer to the question can count. */
static const struct {
  const char *answers;
  const char *question;
  int points;
  int possible;
} worked[] = {
    {"new-runner", "new-runner", 3, 3},
    {"!new-runner", "new-runner", 0, 3},
    /* More than 10, 30 and 100 per cent. */
    {"run-jump=0", "run-jump", 0, 4},
    {"run-jump=10", "run-jump", 0, 4},
    {"run-jump=11", "run-jump", 2, 4},
    {"run-jump=30", "run-jump", 2, 4},
    {"run-jump=31", "run-jump", 3, 4},
    {"run-jump=100", "run-jump", 3, 4},
    {"run-jump=101", "run-jump", 4, 4},
    {"run-jump=100000", "run-jump", 4, 4},
    {"week-jump=0", "week-jump", 0, 3},
    {"week-jump=10", "week-jump", 0, 3},
    {"week-jump=11", "week-jump", 1, 3},
    {"week-jump=30", "week-jump", 1, 3},
    {"week-jump=31", "week-jump", 3, 3},
    {"week-jump=101", "week-jump", 3, 3},
    {"every-day", "every-day", 3, 3},
    {"!every-day", "every-day", 0, 3},
    /* No, a race, a marathon and new to such load. */
    {"race=0", "race", 0, 2},
    {"race=1", "race", 1, 2},
    {"race=2", "race", 2, 2},
    {"hour-runs", "hour-runs", 2, 2},
    {"!hour-runs", "hour-runs", 0, 2},
    {"after-change", "after-change", 2, 2},
    {"!after-change", "after-change", 0, 2},
    {"new-stress", "new-stress", 1, 1},
    {"!new-stress", "new-stress", 0, 1},

    /* The sore side up to 9 cm answers it alone; else it is 2 cm or more less than the other. */
    {"knee-to-wall-sore=0", "knee-to-wall-sore", 4, 4},
    {"knee-to-wall-sore=9", "knee-to-wall-sore", 4, 4},
    {"knee-to-wall-sore=9 knee-to-wall-other=9", "knee-to-wall-sore", 4, 4},
    {"knee-to-wall-sore=9 knee-to-wall-other=4", "knee-to-wall-sore", 4, 4},
    {"knee-to-wall-sore=10 knee-to-wall-other=10", "knee-to-wall-sore", 0, 4},
    {"knee-to-wall-sore=10 knee-to-wall-other=11", "knee-to-wall-sore", 0, 4},
    {"knee-to-wall-sore=10 knee-to-wall-other=12", "knee-to-wall-sore", 4, 4},
    {"knee-to-wall-sore=12 knee-to-wall-other=10", "knee-to-wall-sore", 0, 4},
    {"knee-to-wall-sore=38 knee-to-wall-other=40", "knee-to-wall-sore", 4, 4},
    {"toe-touch", "toe-touch", 3, 3},
    {"!toe-touch", "toe-touch", 0, 3},
    {"thomas", "thomas", 2, 2},
    {"!thomas", "thomas", 0, 2},
    {"arch", "arch", 3, 3},
    {"!arch", "arch", 0, 3},
    {"rarely-stretch", "rarely-stretch", 2, 2},
    {"!rarely-stretch", "rarely-stretch", 0, 2},
    {"low-back", "low-back", 2, 2},
    {"!low-back", "low-back", 0, 2},
    /* One sign, two or more. */
    {"posture=0", "posture", 0, 4},
    {"posture=1", "posture", 2, 4},
    {"posture=2", "posture", 4, 4},
    {"posture=3", "posture", 4, 4},

    {"foot-ahead", "foot-ahead", 5, 5},
    {"!foot-ahead", "foot-ahead", 0, 5},
    /* Below 160, to 166, to 169, from 170 on. */
    {"cadence=1", "cadence", 4, 4},
    {"cadence=159", "cadence", 4, 4},
    {"cadence=160", "cadence", 3, 4},
    {"cadence=166", "cadence", 3, 4},
    {"cadence=167", "cadence", 1, 4},
    {"cadence=169", "cadence", 1, 4},
    {"cadence=170", "cadence", 0, 4},
    {"cadence=400", "cadence", 0, 4},
    {"sprint-stride", "sprint-stride", 4, 4},
    {"!sprint-stride", "sprint-stride", 0, 4},
    /* One place, both. */
    {"ham-shin=0", "ham-shin", 0, 3},
    {"ham-shin=1", "ham-shin", 2, 3},
    {"ham-shin=2", "ham-shin", 3, 3},
    {"braking", "braking", 2, 2},
    {"!braking", "braking", 0, 2},
    {"cushioned", "cushioned", 1, 1},
    {"!cushioned", "cushioned", 0, 1},
    {"knee-back", "knee-back", 1, 1},
    {"!knee-back", "knee-back", 0, 1},
};

START_TEST (test_what_an_answer_counts)
{
  GradualSymptomAnswers answers = symptom_answers (worked[_i].answers);
  GradualContribution contribution;
  GradualQuestion question;

  ck_assert (gradual_question_from_nick (worked[_i].question, &question));
  ck_assert (gradual_question_points (question, &answers, &contribution));
  ck_assert_msg (contribution.question == question && contribution.points == worked[_i].points &&
                     contribution.possible == worked[_i].possible,
                 "%s: %d of %d", worked[_i].answers, contribution.points, contribution.possible);
}
END_TEST

/* A long foot on the sore side says nothing without the other one, nor does that one alone. */
START_TEST (test_what_is_no_answer)
{
  static const char *const cases[] = {"", "knee-to-wall-sore=10", "knee-to-wall-sore=40",
                                      "knee-to-wall-other=2", "swollen pain-worst=9 deformity"};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GradualSymptomAnswers answers = symptom_answers (cases[i]);
    GradualContribution contribution;

    for (guint j = 0; j < GRADUAL_N_QUESTIONS; j++)
      ck_assert_msg (!gradual_question_points ((GradualQuestion)j, &answers, &contribution),
                     "%s: %s", cases[i], gradual_question_to_nick ((GradualQuestion)j));
    for (guint j = 0; j < GRADUAL_N_CAUSES; j++) {
      GradualCauseScore score = gradual_cause_score ((GradualCause)j, &answers);

      ck_assert_uint_eq (score.n_contributions, 0);
      ck_assert_int_eq (score.possible, 0);
      ck_assert_int_eq (score.percent, GRADUAL_UNANSWERED);
      ck_assert_int_eq (score.band, GRADUAL_BAND_NOT_ENOUGH);
    }
  }
}
END_TEST

/* Twenty points a cause; each question counts for one of them, and all from the training on do. */
START_TEST (test_the_points_of_a_cause_sum_to_twenty)
{
  GradualSymptomAnswers answers = symptom_answers (ALL_NONE);
  GradualQuestionSet scored = 0;

  for (guint i = 0; i < GRADUAL_N_CAUSES; i++) {
    GradualCauseScore score = gradual_cause_score ((GradualCause)i, &answers);
    int sum = 0;

    for (guint j = 0; j < score.n_contributions; j++) {
      ck_assert (!gradual_question_set_has (scored, score.contributions[j].question));
      scored |= gradual_question_set_of (score.contributions[j].question);
      sum += score.contributions[j].possible;
    }
    ck_assert_int_eq (sum, 20);
    ck_assert_int_eq (score.possible, 20);
    ck_assert_int_eq (score.points, 0);
  }
  scored |= gradual_question_set_of (GRADUAL_QUESTION_KNEE_TO_WALL_OTHER);
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++)
    ck_assert_msg (gradual_question_set_has (scored, (GradualQuestion)i) ==
                       (gradual_question_section ((GradualQuestion)i) >= GRADUAL_SECTION_TRAINING),
                   "%s", gradual_question_to_nick ((GradualQuestion)i));
}
END_TEST

START_TEST (test_contributions_come_as_asked)
{
  GradualSymptomAnswers answers = symptom_answers (
      "posture=1 low-back !arch knee-to-wall-sore=10 knee-to-wall-other=14 thomas race=1");
  GradualCauseScore score = gradual_cause_score (GRADUAL_CAUSE_FLEXIBILITY, &answers);
  static const GradualContribution expected[] = {
      {GRADUAL_QUESTION_KNEE_TO_WALL_SORE, 4, 4},
      {GRADUAL_QUESTION_THOMAS, 2, 2},
      {GRADUAL_QUESTION_ARCH, 0, 3},
      {GRADUAL_QUESTION_LOW_BACK, 2, 2},
      {GRADUAL_QUESTION_POSTURE, 2, 4},
  };

  ck_assert_uint_eq (score.n_contributions, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++) {
    ck_assert_int_eq (score.contributions[i].question, expected[i].question);
    ck_assert_int_eq (score.contributions[i].points, expected[i].points);
    ck_assert_int_eq (score.contributions[i].possible, expected[i].possible);
  }
  ck_assert_int_eq (score.points, 10);
  ck_assert_int_eq (score.possible, 15);
  ck_assert_int_eq (score.percent, 66); /* 66.7 */
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("symptom-score-points");
  TCase *tests = tcase_create ("symptom-score-points");

  tcase_add_loop_test (tests, test_what_an_answer_counts, 0, G_N_ELEMENTS (worked));
  tcase_add_test (tests, test_what_is_no_answer);
  tcase_add_test (tests, test_the_points_of_a_cause_sum_to_twenty);
  tcase_add_test (tests, test_contributions_come_as_asked);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
