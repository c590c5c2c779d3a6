/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/outcome/outcome-words.h"
#include "guide/symptom-score.h"
#include "sample.h"
#include "suite.h"
#include "symptoms/report-case.h"

static GradualSymptomAnswers answers;
static GradualSymptomResult result;

static void
score (const char *words)
{
  report_case_answers (words, &answers);
  gradual_symptom_score (&answers, &result);
}

static void
assert_text (char *text, const char *expected)
{
  ck_assert_str_eq (text, expected);
  g_free (text);
}

/* The answers that count for the likeliest cause, as "answer: points". */
static void
assert_contributions (const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);
  const GradualCauseScore *cause = &result.causes[0];

  for (guint i = 0; i < cause->n_contributions; i++) {
    g_autofree char *answer = gradual_outcome_answer (&answers, cause->contributions[i].question);
    g_autofree char *points = gradual_outcome_points (&cause->contributions[i]);

    g_string_append_printf (text, "%s: %s\n", answer, points);
  }
  ck_assert_str_eq (text->str, expected);
}

/* 3 + 4 + 3 + 0 + 0 + 2 + 2 + 0 of 3 + 4 + 3 + 3 + 2 + 2 + 2 + 1 = 14 of 20. */
START_TEST (test_a_cause)
{
  score (REPORT_JUMP);
  assert_text (gradual_outcome_share (&result.causes[0]), "70 %");
  assert_text (gradual_outcome_cause_spoken (&result.causes[0]),
               "Too much too soon: Likely contributor, 70 %");
  assert_contributions ("Yes · from your log: 3 of 3 points\n"
                        "140 % · from your log: 4 of 4 points\n"
                        "45 % · from your log: 3 of 3 points\n"
                        "No · from your log: 0 of 3 points\n"
                        "No: 0 of 2 points\n"
                        "Yes: 2 of 2 points\n"
                        "Yes: 2 of 2 points\n"
                        "No: 0 of 1 point\n");
}
END_TEST

START_TEST (test_too_few_answers)
{
  score (REPORT_NOT_ENOUGH);
  assert_text (gradual_outcome_share (&result.causes[0]), "");
  assert_text (gradual_outcome_cause_spoken (&result.causes[0]),
               "Too much too soon: Not enough answers");
}
END_TEST

START_TEST (test_both_sides_of_the_wall)
{
  score ("knee-to-wall-sore=11 knee-to-wall-other=14");
  assert_text (gradual_outcome_answer (&answers, GRADUAL_QUESTION_KNEE_TO_WALL_SORE),
               "11 cm, other side 14 cm");
  score ("knee-to-wall-sore=8");
  assert_text (gradual_outcome_answer (&answers, GRADUAL_QUESTION_KNEE_TO_WALL_SORE), "8 cm");
}
END_TEST

START_TEST (test_a_list_of_questions)
{
  score (REPORT_FLAG);
  assert_text (gradual_outcome_question_list (result.red_flags),
               "• Can not take four steps\n• Bone tender when pressed");
  assert_text (gradual_outcome_question_list (0), "");
}
END_TEST

static void
assert_pain (const char *words, const char *beginning)
{
  g_autofree char *text = NULL;

  score (words);
  text = gradual_outcome_pain (&result);
  ck_assert_msg (g_str_has_prefix (text, beginning), "%s", text);
}

START_TEST (test_pain)
{
  assert_pain ("pain-worst=2 pain-morning=0", "Pain of 2 of 10 at most that is no worse");
  assert_pain ("pain-worst=2 pain-morning=1", "With this pain nothing should grow");
  assert_pain ("pain-worst=4 pain-morning=0", "With this pain nothing should grow");
  assert_pain ("pain-worst=4 pain-morning=1", "Pain that is worse the next morning");
  assert_pain ("pain-worst=6", "With this pain, or a limp, no running");
  assert_pain ("limping=1", "With this pain, or a limp, no running");
  assert_pain ("pain-worst=3 swollen=1", "The ankle is visibly swollen");
  assert_pain ("swollen=1", "How much it hurts is not answered");
  /* Signs of something worse come before a leave to run, and not before a limit. */
  assert_pain ("pain-worst=0 swollen=1 red=1", "Whether to run on can not be said");
  assert_pain ("pain-worst=0 swollen=1 red=1 hot-fever=0 one-calf=0", "Pain of 2 of 10 at most");
  assert_pain ("pain-worst=7 red=1 throbbing=1", "With this pain, or a limp, no running");
  score (REPORT_FLAG);
  assert_text (gradual_outcome_pain (&result), "");
}
END_TEST

START_TEST (test_nothing_to_offer)
{
  score (REPORT_FINE);
  ck_assert (g_str_has_prefix (gradual_outcome_nothing (&result), "By these answers nothing"));
  score ("swollen=1");
  ck_assert (g_str_has_prefix (gradual_outcome_nothing (&result), "As long as it is open"));
}
END_TEST

static void
assert_because (const char *words, GradualRelief relief, const char *expected)
{
  score (words);
  assert_text (gradual_outcome_because (&result, &answers, relief), expected);
}

START_TEST (test_why)
{
  assert_because (REPORT_FLAG, GRADUAL_RELIEF_SUSPEND, "Warning sign: Can not take four steps");
  assert_because (REPORT_MIX, GRADUAL_RELIEF_HOLD, "Pain of 4 of 10");
  assert_because (REPORT_STOP, GRADUAL_RELIEF_STOP, "Pain of 7 of 10");
  assert_because ("limping=1", GRADUAL_RELIEF_STOP, "Limping");
  assert_because (REPORT_JUMP, GRADUAL_RELIEF_EASE, "Too much too soon");
  assert_because (REPORT_MIX, GRADUAL_RELIEF_DRILL, "Steps that are too long");
  assert_because (REPORT_MIX, GRADUAL_RELIEF_STRETCH, "");
}
END_TEST

/* What is said of the last relief in a list of them, each of which is done a day after the one
 * before. */
static void
assert_done (const GradualRelief *reliefs, guint n, GradualRelief asked, const char *expected)
{
  GradualSymptomReport *report = report_case_new (REPORT_STOP, SAMPLE_START);

  for (guint i = 0; i < n; i++) {
    GradualSymptomReport *more =
        gradual_symptom_report_with_relief (report, reliefs[i], SAMPLE_START + (GradualDay)i);

    gradual_symptom_report_unref (report);
    report = more;
  }
  assert_text (gradual_outcome_done (report, asked), expected);
  gradual_symptom_report_unref (report);
}

START_TEST (test_what_was_done)
{
  static const GradualRelief suspended[] = {GRADUAL_RELIEF_SUSPEND, GRADUAL_RELIEF_CLEAR};
  static const GradualRelief stopped[] = {GRADUAL_RELIEF_STOP, GRADUAL_RELIEF_RETURN};
  static const GradualRelief eased[] = {GRADUAL_RELIEF_STRETCH, GRADUAL_RELIEF_EASE};

  assert_done (suspended, 1, GRADUAL_RELIEF_SUSPEND,
               "Suspended since 23 November 2026. Nothing but a recorded clearance lifts it.");
  assert_done (suspended, 2, GRADUAL_RELIEF_SUSPEND, "Cleared to run on 24 November 2026.");
  assert_done (stopped, 1, GRADUAL_RELIEF_STOP,
               "Stopped since 23 November 2026, until walking hardly hurts for two days.");
  assert_done (stopped, 2, GRADUAL_RELIEF_STOP, "On the way back since 24 November 2026.");
  assert_done (eased, 2, GRADUAL_RELIEF_EASE, "Done on 24 November 2026.");
  assert_done (eased, 2, GRADUAL_RELIEF_STRETCH, "Done on 23 November 2026.");
}
END_TEST

START_TEST (test_where_a_cause_is_asked_about)
{
  ck_assert_int_eq (gradual_outcome_section (GRADUAL_CAUSE_OVERWORKING), GRADUAL_SECTION_TRAINING);
  ck_assert_int_eq (gradual_outcome_section (GRADUAL_CAUSE_FLEXIBILITY),
                    GRADUAL_SECTION_FLEXIBILITY);
  ck_assert_int_eq (gradual_outcome_section (GRADUAL_CAUSE_OVERSTRIDING), GRADUAL_SECTION_STRIDE);
}
END_TEST

START_TEST (test_a_record_is_not_changed)
{
  g_autoptr (GradualSymptomReport) report = report_case_new (REPORT_JUMP, SAMPLE_START);
  g_autoptr (GradualSymptomReport) done =
      gradual_symptom_report_with_relief (report, GRADUAL_RELIEF_STRETCH, SAMPLE_START);

  ck_assert (gradual_outcome_can_be_reopened (report, SAMPLE_START));
  ck_assert (!gradual_outcome_can_be_reopened (report, SAMPLE_START + 1));
  ck_assert (!gradual_outcome_can_be_reopened (done, SAMPLE_START));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("outcome-words");
  TCase *tests = tcase_create ("outcome-words");

  tcase_add_test (tests, test_a_cause);
  tcase_add_test (tests, test_too_few_answers);
  tcase_add_test (tests, test_both_sides_of_the_wall);
  tcase_add_test (tests, test_a_list_of_questions);
  tcase_add_test (tests, test_pain);
  tcase_add_test (tests, test_nothing_to_offer);
  tcase_add_test (tests, test_why);
  tcase_add_test (tests, test_what_was_done);
  tcase_add_test (tests, test_where_a_cause_is_asked_about);
  tcase_add_test (tests, test_a_record_is_not_changed);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
