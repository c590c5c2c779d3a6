/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-score.h"

#include "symptom-guide.h"
#include "symptom-score-points.h"

/* What pain is taken for with visible swelling, and from which one on. */
#define SWELLING_FROM 3
#define SWELLING_AS   6

/* How many of the signs that swelling of a joint, a clot and an infection share make these urgent.
 */
#define SHARED_SIGNS 2

static const GradualQuestion symptoms[] = {
    GRADUAL_QUESTION_SWOLLEN,       GRADUAL_QUESTION_RED,
    GRADUAL_QUESTION_THROBBING,     GRADUAL_QUESTION_WORSE_AFTER_EXERCISE,
    GRADUAL_QUESTION_WORSE_RUNNING, GRADUAL_QUESTION_WORSE_WEIGHT_BEARING,
};

/* Those that come with load: without all of them it is another pattern. */
static const GradualQuestion load_symptoms[] = {
    GRADUAL_QUESTION_WORSE_AFTER_EXERCISE,
    GRADUAL_QUESTION_WORSE_RUNNING,
    GRADUAL_QUESTION_WORSE_WEIGHT_BEARING,
};

static const GradualQuestion shared_signs[] = {
    GRADUAL_QUESTION_SWOLLEN,
    GRADUAL_QUESTION_RED,
    GRADUAL_QUESTION_THROBBING,
};

static const GradualQuestion urgent_questions[] = {
    GRADUAL_QUESTION_HOT_FEVER,
    GRADUAL_QUESTION_ONE_CALF,
};

/** PainRow: what is done about pain from @worst on, up to the next row's. */
typedef struct {
  int worst;
  gboolean has_relief[2]; /* by #GradualPainMorning */
  GradualRelief relief[2];
} PainRow;

/* The pain-monitoring model, which was tested for Achilles pain only (Silbernagel 2007). */
static const PainRow pain_table[] = {
    {0, {FALSE, TRUE}, {[GRADUAL_MORNING_WORSE] = GRADUAL_RELIEF_HOLD}},
    {3, {TRUE, TRUE}, {GRADUAL_RELIEF_HOLD, GRADUAL_RELIEF_SKIP}},
    {6, {TRUE, TRUE}, {GRADUAL_RELIEF_STOP, GRADUAL_RELIEF_STOP}},
};

/** Check: an area of stretches, and the question by which it is checked. */
static const struct {
  GradualStretchArea area;
  GradualQuestion question;
} checks[] = {
    {GRADUAL_AREA_HIPS, GRADUAL_QUESTION_THOMAS},
    {GRADUAL_AREA_HAMSTRINGS, GRADUAL_QUESTION_TOE_TOUCH},
    {GRADUAL_AREA_CALVES, GRADUAL_QUESTION_KNEE_TO_WALL_SORE},
    {GRADUAL_AREA_PLANTAR_FASCIA, GRADUAL_QUESTION_ARCH},
};

static int
count_yes (const GradualSymptomAnswers *answers, const GradualQuestion *questions, guint n)
{
  int count = 0;

  for (guint i = 0; i < n; i++)
    count += gradual_symptom_answers_is_yes (answers, questions[i]);

  return count;
}

static int
count_answered (const GradualSymptomAnswers *answers, const GradualQuestion *questions, guint n)
{
  int count = 0;

  for (guint i = 0; i < n; i++)
    count += gradual_symptom_answers_has (answers, questions[i]);

  return count;
}

/**
 * gradual_symptom_ask_first:
 *
 * Any two of swollen, red and throbbing are signs of a sore ankle and of a clot or an infection
 * just as well, so that these have to be asked about before anything else.
 *
 * Returns: the questions that are urgent by that and are not answered.
 */
GradualQuestionSet
gradual_symptom_ask_first (const GradualSymptomAnswers *answers)
{
  GradualQuestionSet set = 0;

  g_return_val_if_fail (answers != NULL, 0);

  if (count_yes (answers, shared_signs, G_N_ELEMENTS (shared_signs)) < SHARED_SIGNS)
    return 0;
  for (guint i = 0; i < G_N_ELEMENTS (urgent_questions); i++)
    if (!gradual_symptom_answers_has (answers, urgent_questions[i]))
      set |= gradual_question_set_of (urgent_questions[i]);

  return set;
}

/**
 * gradual_symptom_areas:
 *
 * Returns: the areas whose check failed. Where none did and flexibility is likely all the same,
 *   those that were not checked: there are some, as without the points of the checks it can not be
 *   likely otherwise.
 */
GradualAreaSet
gradual_symptom_areas (const GradualSymptomAnswers *answers)
{
  GradualAreaSet failed = 0, unchecked = 0;

  g_return_val_if_fail (answers != NULL, 0);

  for (guint i = 0; i < G_N_ELEMENTS (checks); i++) {
    GradualAreaSet area = (GradualAreaSet)(1u << checks[i].area);
    GradualContribution contribution;

    if (!gradual_question_points (checks[i].question, answers, &contribution))
      unchecked |= area;
    else if (contribution.points > 0)
      failed |= area;
  }
  if (failed != 0)
    return failed;

  return gradual_cause_score (GRADUAL_CAUSE_FLEXIBILITY, answers).band == GRADUAL_BAND_LIKELY
             ? unchecked
             : 0;
}

static void
look_for_red_flags (const GradualSymptomAnswers *answers, GradualSymptomResult *result)
{
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    GradualQuestion question = (GradualQuestion)i;
    GradualUrgency urgency = gradual_question_guide (question)->urgency;

    if (urgency == GRADUAL_URGENCY_NONE || !gradual_symptom_answers_is_yes (answers, question))
      continue;
    result->urgency = MAX (result->urgency, urgency);
    if (urgency == GRADUAL_URGENCY_EARLY)
      result->see_early = TRUE;
    else
      result->red_flags |= gradual_question_set_of (question);
  }
}

static void
look_at_symptoms (const GradualSymptomAnswers *answers, GradualSymptomResult *result)
{
  const guint n_load = G_N_ELEMENTS (load_symptoms);

  result->fit = count_yes (answers, symptoms, G_N_ELEMENTS (symptoms));
  result->n_symptoms_answered = count_answered (answers, symptoms, G_N_ELEMENTS (symptoms));
  result->is_other_pattern = count_answered (answers, load_symptoms, n_load) == (int)n_load &&
                             count_yes (answers, load_symptoms, n_load) == 0;
}

static void
look_at_pain (const GradualSymptomAnswers *answers, GradualSymptomResult *result)
{
  int worst = answers->values[GRADUAL_QUESTION_PAIN_WORST];
  int morning = answers->values[GRADUAL_QUESTION_PAIN_MORNING];

  if (morning == GRADUAL_UNANSWERED)
    morning = GRADUAL_MORNING_SAME;
  if (worst >= SWELLING_FROM && worst < SWELLING_AS &&
      gradual_symptom_answers_is_yes (answers, GRADUAL_QUESTION_SWOLLEN)) {
    result->swelling_counts_six = TRUE;
    worst = SWELLING_AS;
  }
  /* Who limps does not run, however little it hurts. */
  if (gradual_symptom_answers_is_yes (answers, GRADUAL_QUESTION_LIMPING))
    worst = SWELLING_AS;
  result->is_pain_answered = worst != GRADUAL_UNANSWERED;

  for (guint i = 0; i < G_N_ELEMENTS (pain_table); i++)
    if (result->is_pain_answered && worst >= pain_table[i].worst) {
      result->has_pain_relief = pain_table[i].has_relief[morning];
      result->pain_relief = pain_table[i].relief[morning];
    }
}

static void
rank_causes (const GradualSymptomAnswers *answers, GradualSymptomResult *result)
{
  const GradualCauseScore *causes = result->causes;

  for (guint i = 0; i < GRADUAL_N_CAUSES; i++) {
    GradualCauseScore score = gradual_cause_score ((GradualCause)i, answers);
    guint place = i;

    for (; place > 0 && gradual_cause_score_compare (&score, &causes[place - 1]) < 0; place--)
      result->causes[place] = causes[place - 1];
    result->causes[place] = score;
  }
  result->n_causes = GRADUAL_N_CAUSES;
  result->has_clear_cause =
      causes[0].band == GRADUAL_BAND_LIKELY || causes[0].band == GRADUAL_BAND_POSSIBLE;
  if (result->has_clear_cause && gradual_cause_score_is_close (&causes[0], &causes[1])) {
    result->mix[0] = causes[0].cause;
    result->mix[1] = causes[1].cause;
    result->n_mix = 2;
  }
}

/* Likely, or possible and the likeliest of all. */
static gboolean
is_worth_acting_on (const GradualSymptomResult *result, GradualCause cause)
{
  for (guint i = 0; i < result->n_causes; i++)
    if (result->causes[i].cause == cause)
      return result->causes[i].band == GRADUAL_BAND_LIKELY ||
             (i == 0 && result->causes[i].band == GRADUAL_BAND_POSSIBLE);

  return FALSE;
}

static void
offer (GradualSymptomResult *result, GradualRelief relief)
{
  result->reliefs[result->n_reliefs++] = relief;
}

static void
offer_reliefs (const GradualSymptomAnswers *answers, GradualSymptomResult *result)
{
  gboolean is_stopped = result->has_pain_relief && result->pain_relief == GRADUAL_RELIEF_STOP;

  if (result->red_flags != 0) {
    offer (result, GRADUAL_RELIEF_SUSPEND);
    return;
  }
  if (result->has_pain_relief)
    offer (result, result->pain_relief);
  if (!is_stopped && is_worth_acting_on (result, GRADUAL_CAUSE_OVERWORKING))
    offer (result, GRADUAL_RELIEF_EASE);
  if (gradual_symptom_areas (answers) != 0)
    offer (result, GRADUAL_RELIEF_STRETCH);
  if (!is_stopped && is_worth_acting_on (result, GRADUAL_CAUSE_OVERSTRIDING))
    offer (result, GRADUAL_RELIEF_DRILL);
}

/**
 * gradual_symptom_score:
 * @answers: may be half filled
 * @result: (out caller-allocates): what the guide says to them
 *
 * Safety comes first: with a red flag there are no causes, and nothing is offered but to suspend
 * the plans. All is in whole numbers.
 */
void
gradual_symptom_score (const GradualSymptomAnswers *answers, GradualSymptomResult *result)
{
  g_return_if_fail (answers != NULL && result != NULL);

  *result = (GradualSymptomResult){0};
  look_for_red_flags (answers, result);
  result->ask_first = gradual_symptom_ask_first (answers);
  look_at_symptoms (answers, result);
  look_at_pain (answers, result);
  if (result->red_flags == 0)
    rank_causes (answers, result);
  offer_reliefs (answers, result);
}
