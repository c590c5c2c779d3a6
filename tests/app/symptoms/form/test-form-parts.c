/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/form/form-parts.h"

#include "suite.h"

static const GradualFormPart *
part_at (GArray *parts, guint i)
{
  return &g_array_index (parts, GradualFormPart, i);
}

START_TEST (test_every_question_is_asked_once_and_in_order)
{
  int next = 0;

  for (int section = 0; section < GRADUAL_N_SECTIONS; section++) {
    g_autoptr (GArray) parts = gradual_form_parts ((GradualQuestionSection)section);

    for (guint i = 0; i < parts->len; i++) {
      const GradualFormPart *part = part_at (parts, i);

      ck_assert_int_eq (part->section, section);
      ck_assert_uint_gt (part->n_questions, 0);
      ck_assert (!part->is_alert);
      for (guint j = 0; j < part->n_questions; j++)
        ck_assert_int_eq (part->questions[j], next++);
    }
  }
  ck_assert_int_eq (next, GRADUAL_N_QUESTIONS);
}
END_TEST

START_TEST (test_safety_is_parted_by_urgency)
{
  static const GradualUrgency urgencies[] = {GRADUAL_URGENCY_EMERGENCY, GRADUAL_URGENCY_SAME_DAY,
                                             GRADUAL_URGENCY_SOON, GRADUAL_URGENCY_EARLY};
  static const guint counts[] = {3, 6, 6, 1};
  g_autoptr (GArray) parts = gradual_form_parts (GRADUAL_SECTION_SAFETY);

  ck_assert_uint_eq (parts->len, G_N_ELEMENTS (counts));
  for (guint i = 0; i < parts->len; i++) {
    ck_assert_int_eq (part_at (parts, i)->urgency, urgencies[i]);
    ck_assert_uint_eq (part_at (parts, i)->n_questions, counts[i]);
  }
}
END_TEST

START_TEST (test_questions_of_one_test_stand_together)
{
  g_autoptr (GArray) parts = gradual_form_parts (GRADUAL_SECTION_FLEXIBILITY);
  const GradualFormPart *wall = part_at (parts, 0), *last = part_at (parts, parts->len - 1);

  ck_assert_ptr_nonnull (wall->test);
  ck_assert_uint_eq (wall->n_questions, 2);
  ck_assert_int_eq (wall->questions[1], GRADUAL_QUESTION_KNEE_TO_WALL_OTHER);
  ck_assert_ptr_null (last->test);
  ck_assert_int_eq (last->questions[0], GRADUAL_QUESTION_RARELY_STRETCH);
}
END_TEST

START_TEST (test_what_has_no_answer)
{
  GradualFormPart part;
  GradualSymptomAnswers answers;

  gradual_form_part_init_again (&part);
  gradual_symptom_answers_init (&answers);
  ck_assert (part.is_alert);
  ck_assert_uint_eq (gradual_form_part_unanswered (&part, &answers),
                     gradual_question_set_of (GRADUAL_QUESTION_HOT_FEVER) |
                         gradual_question_set_of (GRADUAL_QUESTION_ONE_CALF));
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_HOT_FEVER, 0);
  ck_assert_uint_eq (gradual_form_part_unanswered (&part, &answers),
                     gradual_question_set_of (GRADUAL_QUESTION_ONE_CALF));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("form-parts");
  TCase *tests = tcase_create ("form-parts");

  tcase_add_test (tests, test_every_question_is_asked_once_and_in_order);
  tcase_add_test (tests, test_safety_is_parted_by_urgency);
  tcase_add_test (tests, test_questions_of_one_test_stand_together);
  tcase_add_test (tests, test_what_has_no_answer);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
