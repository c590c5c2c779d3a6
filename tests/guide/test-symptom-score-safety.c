/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/symptom-score.h"

#include "suite.h"
#include "symptom-case.h"

/* What comes before the causes: red flags, pain, and what is asked again. */

/* The signs that have to be looked at, once more, with what a yes asks for. */
static const struct {
  const char *nick;
  GradualUrgency urgency;
} flags[] = {
    {"deformity", GRADUAL_URGENCY_EMERGENCY},
    {"cold-foot", GRADUAL_URGENCY_EMERGENCY},
    {"breathless", GRADUAL_URGENCY_EMERGENCY},
    {"four-steps", GRADUAL_URGENCY_SAME_DAY},
    {"bone-tender", GRADUAL_URGENCY_SAME_DAY},
    {"hot-fever", GRADUAL_URGENCY_SAME_DAY},
    {"one-calf", GRADUAL_URGENCY_SAME_DAY},
    {"pop", GRADUAL_URGENCY_SAME_DAY},
    {"sudden-severe", GRADUAL_URGENCY_SAME_DAY},
    {"night-bone-pain", GRADUAL_URGENCY_SOON},
    {"numb", GRADUAL_URGENCY_SOON},
    {"gives-way", GRADUAL_URGENCY_SOON},
    {"swelling-5-days", GRADUAL_URGENCY_SOON},
    {"pain-2-weeks", GRADUAL_URGENCY_SOON},
    {"third-time", GRADUAL_URGENCY_SOON},
    {"lower-threshold", GRADUAL_URGENCY_EARLY},
};

#define N_FLAGS      G_N_ELEMENTS (flags)
#define IS_ADVICE(i) (flags[i].urgency == GRADUAL_URGENCY_EARLY)
#define ALL_ELSE     ALL_NONE "new-runner every-day race=2 hour-runs toe-touch pain-worst=7 limping "

/* Each alone and in each pair, over a form that would have had causes and a stop. */
START_TEST (test_every_red_flag_alone_and_in_every_pair)
{
  const guint first = (guint)_i;

  for (guint second = first; second < N_FLAGS; second++) {
    g_autofree char *text =
        g_strconcat (ALL_ELSE, flags[first].nick, " ", flags[second].nick, NULL);
    GradualSymptomAnswers answers = symptom_answers (text);
    g_autofree char *red = NULL, *reliefs = NULL, *expected = NULL;
    GradualSymptomResult result;
    /* Advice is the last of them, and hides nothing. */
    gboolean has_red = !IS_ADVICE (first);

    gradual_symptom_score (&answers, &result);
    red = symptom_questions_text (result.red_flags);
    reliefs = symptom_reliefs_text (&result);
    expected = !has_red ? g_strdup ("")
               : second == first || IS_ADVICE (second)
                   ? g_strdup (flags[first].nick)
                   : g_strconcat (flags[first].nick, " ", flags[second].nick, NULL);
    ck_assert_str_eq (red, expected);
    ck_assert_int_eq (result.see_early, IS_ADVICE (second));
    ck_assert_msg (result.urgency == MAX (flags[first].urgency, flags[second].urgency), "%s", text);
    ck_assert_str_eq (reliefs, has_red ? "suspend" : "stop stretch");
    ck_assert_uint_eq (result.n_causes, has_red ? 0 : GRADUAL_N_CAUSES);
    ck_assert_uint_eq (result.n_mix, 0);
    ck_assert (result.has_clear_cause == !has_red);
  }
}
END_TEST

/* With no to all of them, or with nothing said, there is none. */
START_TEST (test_no_red_flag)
{
  g_autoptr (GString) text = g_string_new (ALL_NONE);
  GradualSymptomResult result;
  GradualSymptomAnswers answers = symptom_answers (text->str);

  gradual_symptom_score (&answers, &result);
  ck_assert_uint_eq (result.red_flags, 0);
  for (guint i = 0; i < N_FLAGS; i++)
    g_string_append_printf (text, " !%s", flags[i].nick);
  answers = symptom_answers (text->str);
  gradual_symptom_score (&answers, &result);
  ck_assert_uint_eq (result.red_flags, 0);
  ck_assert_int_eq (result.urgency, GRADUAL_URGENCY_NONE);
  ck_assert_uint_eq (result.n_causes, GRADUAL_N_CAUSES);
}
END_TEST

/* By the worst pain from 0 to 10: nothing, hold, skip, or stop. */
static const char *const pain_same = "...hhhsssss";
static const char *const pain_worse = "hhhkkksssss";
static const char *const swollen_same = "...ssssssss";
static const char *const swollen_worse = "hhhssssssss";

static char
letter_of (const GradualSymptomResult *result)
{
  if (!result->is_pain_answered)
    return '?';
  if (!result->has_pain_relief)
    return '.';

  return result->pain_relief == GRADUAL_RELIEF_HOLD   ? 'h'
         : result->pain_relief == GRADUAL_RELIEF_SKIP ? 'k'
         : result->pain_relief == GRADUAL_RELIEF_STOP ? 's'
                                                      : '!';
}

static void
assert_pain (int worst, int morning, int limping, int swollen)
{
  const char *row = morning == 1 ? (swollen == 1 ? swollen_worse : pain_worse)
                                 : (swollen == 1 ? swollen_same : pain_same);
  char expected = limping == 1 ? 's' : worst < 0 ? '?' : row[worst];
  GradualSymptomAnswers answers = symptom_answers ("");
  GradualSymptomResult result;

  answers.values[GRADUAL_QUESTION_PAIN_WORST] = worst;
  answers.values[GRADUAL_QUESTION_PAIN_MORNING] = morning;
  answers.values[GRADUAL_QUESTION_LIMPING] = limping;
  answers.values[GRADUAL_QUESTION_SWOLLEN] = swollen;
  gradual_symptom_score (&answers, &result);
  ck_assert_msg (letter_of (&result) == expected, "%d, %d, %d, %d: %c, not %c", worst, morning,
                 limping, swollen, letter_of (&result), expected);
  ck_assert_int_eq (result.swelling_counts_six, swollen == 1 && worst >= 3 && worst <= 5);
  ck_assert_uint_eq (result.n_reliefs, expected == '.' || expected == '?' ? 0 : 1);
}

/* Every row and boundary: every answer, and none, to all that pain is judged by. */
START_TEST (test_the_pain_table)
{
  for (int worst = GRADUAL_UNANSWERED; worst <= 10; worst++)
    for (int morning = GRADUAL_UNANSWERED; morning <= 1; morning++)
      for (int limping = GRADUAL_UNANSWERED; limping <= 1; limping++)
        for (int swollen = GRADUAL_UNANSWERED; swollen <= 1; swollen++)
          assert_pain (worst, morning, limping, swollen);
}
END_TEST

/* Any two of three bring two questions up, those that are not answered. */
START_TEST (test_what_is_asked_first)
{
  static const char *const signs[] = {"?", "!", ""};
  static const char *const expected[] = {
      "hot-fever one-calf", "hot-fever", "hot-fever", "one-calf", "", "", "one-calf", "", ""};

  for (guint i = 0; i < 27; i++)
    for (guint j = 0; j < 9; j++) {
      guint swollen = i / 9, red = i / 3 % 3, throbbing = i % 3;
      g_autofree char *text =
          g_strdup_printf ("%sswollen %sred %sthrobbing %shot-fever %sone-calf", signs[swollen],
                           signs[red], signs[throbbing], signs[j / 3], signs[j % 3]);
      GradualSymptomAnswers answers = symptom_answers (text);
      guint n_yes = (swollen == 2) + (red == 2) + (throbbing == 2);
      g_autofree char *asked = symptom_questions_text (gradual_symptom_ask_first (&answers));
      GradualSymptomResult result;

      ck_assert_msg (g_str_equal (asked, n_yes >= 2 ? expected[j] : ""), "%s: %s", text, asked);
      gradual_symptom_score (&answers, &result);
      ck_assert_uint_eq (result.ask_first, gradual_symptom_ask_first (&answers));
    }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("symptom-score-safety");
  TCase *tests = tcase_create ("symptom-score-safety");

  tcase_add_loop_test (tests, test_every_red_flag_alone_and_in_every_pair, 0, N_FLAGS);
  tcase_add_test (tests, test_no_red_flag);
  tcase_add_test (tests, test_the_pain_table);
  tcase_add_test (tests, test_what_is_asked_first);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
