/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/symptom-score.h"
#include "suite.h"

/* The scoring once more, as plainly as can be: questions by their names, one condition after the
 * other as the guide has them, and percents as exact fractions. It shares no line with src/guide.
 */

typedef struct {
  const GradualSymptomAnswers *answers;
  int points;
  int possible;
  GString *because; /* the questions that counted something */
} Tally;

static int
value_of (const GradualSymptomAnswers *answers, const char *nick)
{
  GradualQuestion question = GRADUAL_QUESTION_DEFORMITY;

  ck_assert_msg (gradual_question_from_nick (nick, &question), "%s", nick);

  return answers->values[question];
}

static gboolean
is (const GradualSymptomAnswers *answers, const char *nick)
{
  return value_of (answers, nick) == 1;
}

static void
count (Tally *tally, const char *nick, int points, int possible)
{
  if (value_of (tally->answers, nick) == -1)
    return;
  tally->points += points;
  tally->possible += possible;
  if (points > 0)
    g_string_append_printf (tally->because, "%s ", nick);
}

static void
count_yes (Tally *tally, const char *nick, int points)
{
  count (tally, nick, is (tally->answers, nick) ? points : 0, points);
}

static void
overworking (Tally *tally)
{
  int run = value_of (tally->answers, "run-jump");
  int week = value_of (tally->answers, "week-jump");
  int race = value_of (tally->answers, "race");

  count_yes (tally, "new-runner", 3);
  count (tally, "run-jump", run > 100 ? 4 : run > 30 ? 3 : run > 10 ? 2 : 0, 4);
  count (tally, "week-jump", week > 30 ? 3 : week > 10 ? 1 : 0, 3);
  count_yes (tally, "every-day", 3);
  count (tally, "race", race == 2 ? 2 : race == 1 ? 1 : 0, 2);
  count_yes (tally, "hour-runs", 2);
  count_yes (tally, "after-change", 2);
  count_yes (tally, "new-stress", 1);
}

static void
flexibility (Tally *tally)
{
  int sore = value_of (tally->answers, "knee-to-wall-sore");
  int other = value_of (tally->answers, "knee-to-wall-other");
  int posture = value_of (tally->answers, "posture");

  if (sore != -1 && sore <= 9)
    count (tally, "knee-to-wall-sore", 4, 4);
  else if (sore != -1 && other != -1)
    count (tally, "knee-to-wall-sore", sore <= other - 2 ? 4 : 0, 4);
  count_yes (tally, "toe-touch", 3);
  count_yes (tally, "thomas", 2);
  count_yes (tally, "arch", 3);
  count_yes (tally, "rarely-stretch", 2);
  count_yes (tally, "low-back", 2);
  count (tally, "posture", posture >= 2 ? 4 : posture == 1 ? 2 : 0, 4);
}

static void
overstriding (Tally *tally)
{
  int cadence = value_of (tally->answers, "cadence");
  int places = value_of (tally->answers, "ham-shin");

  count_yes (tally, "foot-ahead", 5);
  count (tally, "cadence", cadence < 160 ? 4 : cadence <= 166 ? 3 : cadence <= 169 ? 1 : 0, 4);
  count_yes (tally, "sprint-stride", 4);
  count (tally, "ham-shin", places == 2 ? 3 : places == 1 ? 2 : 0, 3);
  count_yes (tally, "braking", 2);
  count_yes (tally, "cushioned", 1);
  count_yes (tally, "knee-back", 1);
}

/* All percents over one denominator: 20! / 10! has every number from 1 to 20 in it. */
#define WHOLE G_GINT64_CONSTANT (670442572800)

static gint64
parts_of (const Tally *tally)
{
  return tally->possible > 0 ? WHOLE / tally->possible * tally->points : 0;
}

static const char *
band_of (const Tally *tally)
{
  if (tally->possible < 10)
    return "not-enough";
  if (parts_of (tally) >= WHOLE / 2)
    return "likely";

  return parts_of (tally) >= WHOLE / 4 ? "possible" : "little";
}

static const char *const cause_nicks[] = {"overworking", "flexibility", "overstriding"};

/* The next of the causes that are not taken yet. */
static int
take_best (const Tally tallies[3], gboolean taken[3])
{
  int best = -1;

  for (int enough = 1; enough >= 0 && best == -1; enough--)
    for (int i = 0; i < 3; i++) {
      if (taken[i] || (tallies[i].possible >= 10) != enough)
        continue;
      if (best == -1 || (enough && parts_of (&tallies[i]) > parts_of (&tallies[best])))
        best = i;
    }
  taken[best] = TRUE;

  return best;
}

static void
append_cause (GString *text, const Tally *tally, const char *nick)
{
  int percent = 0;

  /* Counted up, so that it is rounded down by itself. */
  while (tally->possible > 0 && (percent + 1) * tally->possible <= tally->points * 100)
    percent++;
  g_string_append_printf (text, "%s %d/%d %d %s (%s)\n", nick, tally->points, tally->possible,
                          tally->possible > 0 ? percent : -1, band_of (tally), tally->because->str);
}

static const char *
plain_pain (const GradualSymptomAnswers *answers)
{
  int worst = value_of (answers, "pain-worst");
  gboolean worse = is (answers, "pain-morning");

  if (is (answers, "limping"))
    return "stop";
  if (worst == -1)
    return NULL;
  if (worst <= 2)
    return worse ? "hold" : NULL;
  if (worst <= 5 && !is (answers, "swollen"))
    return worse ? "skip" : "hold";

  return "stop";
}

static gboolean
fails_a_check (const GradualSymptomAnswers *answers)
{
  int sore = value_of (answers, "knee-to-wall-sore");
  int other = value_of (answers, "knee-to-wall-other");

  return is (answers, "toe-touch") || is (answers, "thomas") || is (answers, "arch") ||
         (sore != -1 && (sore <= 9 || (other != -1 && other - sore >= 2)));
}

static gboolean
is_likely (const Tally *tally)
{
  return g_str_equal (band_of (tally), "likely");
}

static gboolean
is_possible (const Tally *tally)
{
  return g_str_equal (band_of (tally), "possible");
}

static void
append_reliefs (GString *text, const GradualSymptomAnswers *answers, const Tally tallies[3],
                int best)
{
  const char *pain = plain_pain (answers);
  gboolean runs = g_strcmp0 (pain, "stop") != 0;

  if (pain != NULL)
    g_string_append_printf (text, "%s ", pain);
  if (runs && (is_likely (&tallies[0]) || (best == 0 && is_possible (&tallies[0]))))
    g_string_append (text, "ease ");
  if (fails_a_check (answers) || is_likely (&tallies[1]))
    g_string_append (text, "stretch ");
  if (runs && (is_likely (&tallies[2]) || (best == 2 && is_possible (&tallies[2]))))
    g_string_append (text, "cadence-drill ");
}

static const char *const red_nicks[] = {
    "deformity",       "cold-foot",       "breathless", "four-steps",
    "bone-tender",     "hot-fever",       "one-calf",   "pop",
    "sudden-severe",   "night-bone-pain", "numb",       "gives-way",
    "swelling-5-days", "pain-2-weeks",    "third-time",
};

static char *
plain_result (const GradualSymptomAnswers *answers)
{
  GString *text = g_string_new (NULL);
  Tally tallies[3];
  gboolean taken[3] = {FALSE, FALSE, FALSE};
  int order[3];

  for (guint i = 0; i < G_N_ELEMENTS (red_nicks); i++)
    if (is (answers, red_nicks[i]))
      return g_string_free (g_string_assign (text, "suspend "), FALSE);

  for (int i = 0; i < 3; i++)
    tallies[i] = (Tally){.answers = answers, .because = g_string_new (NULL)};
  overworking (&tallies[0]);
  flexibility (&tallies[1]);
  overstriding (&tallies[2]);
  for (int i = 0; i < 3; i++) {
    order[i] = take_best (tallies, taken);
    append_cause (text, &tallies[order[i]], cause_nicks[order[i]]);
  }
  if (tallies[order[1]].possible >= 10 && parts_of (&tallies[order[0]]) >= WHOLE / 4 &&
      parts_of (&tallies[order[0]]) - parts_of (&tallies[order[1]]) < WHOLE / 100 * 15)
    g_string_append_printf (text, "mix %s %s\n", cause_nicks[order[0]], cause_nicks[order[1]]);
  append_reliefs (text, answers, tallies, order[0]);
  for (int i = 0; i < 3; i++)
    g_string_free (tallies[i].because, TRUE);

  return g_string_free (text, FALSE);
}

/* The result in the same words. */
static char *
told_result (const GradualSymptomResult *result)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < result->n_causes; i++) {
    const GradualCauseScore *score = &result->causes[i];

    g_string_append_printf (text, "%s %d/%d %d %s (", gradual_cause_to_nick (score->cause),
                            score->points, score->possible, score->percent,
                            gradual_band_to_nick (score->band));
    for (guint j = 0; j < score->n_contributions; j++)
      if (score->contributions[j].points > 0)
        g_string_append_printf (text, "%s ",
                                gradual_question_to_nick (score->contributions[j].question));
    g_string_append (text, ")\n");
  }
  if (result->n_mix > 0)
    g_string_append_printf (text, "mix %s %s\n", gradual_cause_to_nick (result->mix[0]),
                            gradual_cause_to_nick (result->mix[1]));
  for (guint i = 0; i < result->n_reliefs; i++)
    g_string_append_printf (text, "%s ", gradual_relief_to_nick (result->reliefs[i]));

  return g_string_free (text, FALSE);
}

/* Numbers mostly near the bounds, where mistakes live. */
static int
random_value (GRand *random, GradualQuestion question)
{
  static const int percents[] = {0, 10, 11, 30, 31, 60, 100, 101, 100000};
  int minimum, maximum;

  gradual_question_range (question, &minimum, &maximum);
  switch (question) {
  case GRADUAL_QUESTION_RUN_JUMP:
  case GRADUAL_QUESTION_WEEK_JUMP:
    return percents[g_rand_int_range (random, 0, G_N_ELEMENTS (percents))];
  case GRADUAL_QUESTION_CADENCE:
    return g_rand_int_range (random, 157, 173);
  case GRADUAL_QUESTION_KNEE_TO_WALL_SORE:
  case GRADUAL_QUESTION_KNEE_TO_WALL_OTHER:
    return g_rand_int_range (random, 7, 15);
  default:
    return g_rand_int_range (random, minimum, maximum + 1);
  }
}

static GradualSymptomAnswers
random_answers (GRand *random)
{
  GradualSymptomAnswers answers;
  int answered = g_rand_int_range (random, 0, 11), yeses = g_rand_int_range (random, 0, 11);

  gradual_symptom_answers_init (&answers);
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    GradualQuestion question = (GradualQuestion)i;
    /* A red flag hides the rest, so that most forms have none. */
    gboolean is_safety = gradual_question_section (question) == GRADUAL_SECTION_SAFETY;

    if (g_rand_int_range (random, 0, 10) >= answered)
      continue;
    if (is_safety)
      answers.values[i] = g_rand_int_range (random, 0, 60) == 0;
    else if (gradual_question_kind (question) == GRADUAL_QUESTION_YES_NO)
      answers.values[i] = g_rand_int_range (random, 0, 10) < yeses;
    else
      answers.values[i] = random_value (random, question);
  }

  return answers;
}

START_TEST (test_it_agrees_with_the_plain_one)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32)suite_seed ());

  for (guint round = suite_rounds (20000); round > 0; round--) {
    GradualSymptomAnswers answers = random_answers (random);
    g_autofree char *expected = plain_result (&answers);
    g_autofree char *told = NULL;
    GradualSymptomResult result;

    gradual_symptom_score (&answers, &result);
    told = told_result (&result);
    ck_assert_msg (g_str_equal (told, expected), "seed %" G_GUINT64_FORMAT ":\n%sis\n%s",
                   suite_seed (), expected, told);
    /* What is offered can be done: there is an area to stretch. */
    for (guint i = 0; i < result.n_reliefs; i++)
      if (result.reliefs[i] == GRADUAL_RELIEF_STRETCH)
        ck_assert_msg (gradual_symptom_areas (&answers) != 0, "seed %" G_GUINT64_FORMAT ": %s",
                       suite_seed (), told);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("symptom-properties");
  TCase *tests = tcase_create ("symptom-properties");

  tcase_add_test (tests, test_it_agrees_with_the_plain_one);
  tcase_set_timeout (tests, 300);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
