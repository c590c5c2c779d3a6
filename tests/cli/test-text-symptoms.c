/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/text-symptoms.h"

#include <string.h>

#include "cli/text-width.h"
#include "guide/symptom-guide.h"
#include "guide/symptom-score.h"
#include "guide/symptom-words.h"
#include "suite.h"

static char *
text_of (const GradualSymptomAnswers *answers, int columns, gboolean unicode, gboolean colour)
{
  GradualSymptomsStyle style = {.unicode = unicode, .colour = colour, .columns = columns};
  GradualSymptomResult result;

  gradual_symptom_score (answers, &result);

  return gradual_text_symptoms (answers, &result, &style);
}

/* 9 of 17 points, 4 of 11, and 3 of 4. */
static GradualSymptomAnswers
beginner (void)
{
  GradualSymptomAnswers answers;

  gradual_symptom_answers_init (&answers);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_NEW_RUNNER, 1);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_RUN_JUMP, 60);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_WEEK_JUMP, 60);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_EVERY_DAY, 0);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_RACE, GRADUAL_RACE_NO);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_HOUR_RUNS, 0);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_KNEE_TO_WALL_SORE, 10);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_KNEE_TO_WALL_OTHER, 12);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_TOE_TOUCH, 0);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_POSTURE, 0);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_CADENCE, 164);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_PAIN_WORST, 4);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_WORSE_RUNNING, 1);

  return answers;
}

START_TEST (test_a_result_to_the_byte)
{
  static const char expected[] =
      "What to do with the plan\n"
      "  • Hold. Nothing grows this week, no run is longer than those before, and all\n"
      "    are easy. If the week before was a hold already, the week is eased to 80 %.\n"
      "  • Ease the training. The rest of this week is eased to 75 %, and the next week\n"
      "    repeats it. After that the plan grows by its rules again.\n"
      "  • Stretch what is tight: Calves. The areas that need it come first in the\n"
      "    stretching checklist, every day for six weeks.\n"
      "\n"
      "What may have led to it\n"
      "A likely contributor: doing too much too soon.\n"
      "\n"
      "Too much too soon: Likely contributor (52 %)\n"
      "█████████████████████▏                  │\n"
      "The usual first suspect. Tissues take at least 4 to 6 weeks to adapt to running;\n"
      "tendon and bone take months.\n"
      "  • New to running, or restarted, in the last 6 weeks: Yes (3 of 3 points)\n"
      "  • A run past the longest of 30 days: 60 % (3 of 4 points)\n"
      "  • A week past the three before it: 60 % (3 of 3 points)\n"
      "\n"
      "Tight muscles: Possible contributor (36 %)\n"
      "██████████████▌                         │\n";
  static const char end[] =
      "  • Knee to the wall, sore side: 10 cm, other side: 12 cm (4 of 4 points)\n"
      "\n"
      "Steps that are too long: Not enough answers\n"
      "  • Cadence at easy pace: 164 steps a minute (3 of 4 points)\n"
      "\n"
      "How sure are we?\n"
      "  • 1 of 1 symptom of the sore ankle that the form was made for.\n"
      "  • This is a checklist after a guide for runners, and no examination.\n"
      "  • Nobody has measured how often it is right.\n"
      "  • A sore ankle can have other causes than these three.\n"
      "\n"
      "Gradual is a training planner, for information. It is not medical advice, and it\n"
      "makes no diagnosis. If something worries you, hurts a lot or does not settle,\n"
      "see a doctor or a physiotherapist. In an emergency, call your local emergency\n"
      "number.\n";
  GradualSymptomAnswers answers = beginner ();
  g_autofree char *text = text_of (&answers, GRADUAL_SYMPTOMS_COLUMNS, TRUE, FALSE);

  ck_assert_msg (g_str_has_prefix (text, expected), "%s", text);
  ck_assert_msg (g_str_has_suffix (text, end), "%s", text);
}
END_TEST

/* With a red flag it begins with what to do, and says nothing of causes. */
START_TEST (test_a_red_flag_to_the_byte)
{
  static const char expected[] =
      "Have it looked at today\n"
      "See a doctor today, or go to an emergency department if none can see you. Do not\n"
      "run, and put no more weight on the leg than you must.\n"
      "\n"
      "Because of these answers\n"
      "  • A pop at the heel, or no rising onto the toes\n"
      "  • Numbness, pins and needles, or weakness\n"
      "\n"
      "To be answered before anything else\n"
      "  • Is the joint hot, red and very swollen while you are feverish or feel ill,\n"
      "    or does a redness spread?\n"
      "\n"
      "What to do with the plan\n"
      "  • Suspend the plans. No run until a clinician has cleared you to run. Only\n"
      "    when you record that do the runs come back.\n"
      "\n"
      "Gradual is a training planner, for information. It is not medical advice, and it\n"
      "makes no diagnosis. If something worries you, hurts a lot or does not settle,\n"
      "see a doctor or a physiotherapist. In an emergency, call your local emergency\n"
      "number.\n";
  GradualSymptomAnswers answers = beginner ();
  g_autofree char *text = NULL;

  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_NUMB, 1);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_POP, 1);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_SWOLLEN, 1);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_THROBBING, 1);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_ONE_CALF, 0);
  text = text_of (&answers, GRADUAL_SYMPTOMS_COLUMNS, TRUE, FALSE);
  ck_assert_str_eq (text, expected);
}
END_TEST

/* Advice comes first too, and hides nothing. */
START_TEST (test_advice_comes_first)
{
  GradualSymptomAnswers answers = beginner ();
  g_autofree char *text = NULL;

  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_LOWER_THRESHOLD, 1);
  text = text_of (&answers, GRADUAL_SYMPTOMS_COLUMNS, TRUE, FALSE);
  ck_assert_msg (g_str_has_prefix (text, "See someone early\n"), "%s", text);
  ck_assert_ptr_nonnull (strstr (text, "\nToo much too soon: Likely contributor (52 %)\n"));
}
END_TEST

START_TEST (test_nothing_answered)
{
  GradualSymptomAnswers answers;
  g_autofree char *text = NULL;

  gradual_symptom_answers_init (&answers);
  text = text_of (&answers, GRADUAL_SYMPTOMS_COLUMNS, TRUE, FALSE);
  ck_assert (g_str_has_prefix (text, "What to do with the plan\nThe worst pain is not answered"));
  for (guint i = 0; i < GRADUAL_N_CAUSES; i++) {
    g_autofree char *line =
        g_strdup_printf ("\n%s: Not enough answers\n", gradual_cause_name ((GradualCause)i));

    ck_assert_ptr_nonnull (strstr (text, line));
  }
}
END_TEST

static GradualSymptomAnswers
random_answers (GRand *random)
{
  GradualSymptomAnswers answers;

  gradual_symptom_answers_init (&answers);
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    gboolean is_safety = gradual_question_section ((GradualQuestion)i) == GRADUAL_SECTION_SAFETY;
    int minimum, maximum;

    gradual_question_range ((GradualQuestion)i, &minimum, &maximum);
    if (g_rand_int_range (random, 0, is_safety ? 16 : 2) == 1)
      answers.values[i] = g_rand_int_range (random, minimum, maximum + 1);
  }

  return answers;
}

/* Whatever is answered: nothing is wider than it may be, nor ends with blanks, and all that counted
 * is told. */
START_TEST (test_any_answers)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32)suite_seed ());

  for (guint round = suite_rounds (500); round > 0; round--) {
    GradualSymptomAnswers answers = random_answers (random);
    int columns = g_rand_int_range (random, 24, 100);
    g_autofree char *text = text_of (&answers, columns, round % 2, FALSE);
    g_autofree char *wide = text_of (&answers, 10000, TRUE, FALSE);
    g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
    GradualSymptomResult result;

    for (guint i = 0; lines[i] != NULL; i++)
      ck_assert_msg (gradual_text_width (lines[i]) <= columns && !g_str_has_suffix (lines[i], " "),
                     "seed %" G_GUINT64_FORMAT ", %d: %s", suite_seed (), columns, lines[i]);
    ck_assert (g_str_has_suffix (text, ".\n") && strstr (text, "\n\n\n") == NULL);

    gradual_symptom_score (&answers, &result);
    for (guint i = 0; i < result.n_causes; i++)
      for (guint j = 0; j < result.causes[i].n_contributions; j++) {
        const GradualContribution *contribution = &result.causes[i].contributions[j];
        const char *name = gradual_question_guide (contribution->question)->name;
        g_autofree char *item = g_strdup_printf ("  • %s: ", name);

        ck_assert_msg ((strstr (wide, item) != NULL) == (contribution->points > 0), "%s in %s",
                       item, wide);
      }
  }
}
END_TEST

START_TEST (test_plain_terminals)
{
  GradualSymptomAnswers answers = beginner ();
  g_autofree char *text = text_of (&answers, 60, FALSE, FALSE);

  ck_assert (g_str_is_ascii (text));
  ck_assert_ptr_nonnull (strstr (text, "\n=====================                   |\n"));
  ck_assert_ptr_nonnull (strstr (text, "\n  - New to running"));
}
END_TEST

/* Colour is added to the text, and says nothing alone. */
START_TEST (test_colour)
{
  GradualSymptomAnswers answers = beginner ();
  g_autofree char *coloured = NULL, *plain = NULL, *stripped = NULL;
  g_autoptr (GRegex) sequences = g_regex_new ("\033\\[[0-9;]*m", 0, 0, NULL);

  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_NUMB, 1);
  coloured = text_of (&answers, 80, TRUE, TRUE);
  plain = text_of (&answers, 80, TRUE, FALSE);
  stripped = g_regex_replace_literal (sequences, coloured, -1, 0, "", 0, NULL);
  ck_assert (
      g_str_has_prefix (coloured, "\033[1;31mSee a doctor or physiotherapist within a week"));
  ck_assert_str_eq (stripped, plain);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("text-symptoms");
  TCase *tests = tcase_create ("text-symptoms");

  tcase_add_test (tests, test_a_result_to_the_byte);
  tcase_add_test (tests, test_a_red_flag_to_the_byte);
  tcase_add_test (tests, test_advice_comes_first);
  tcase_add_test (tests, test_nothing_answered);
  tcase_add_test (tests, test_any_answers);
  tcase_add_test (tests, test_plain_terminals);
  tcase_add_test (tests, test_colour);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
