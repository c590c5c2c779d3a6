/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-score-points.h"

#define STEPS_MAX 4

/* Of the most points of the questions that were answered: from here on likely, and possible. */
#define LIKELY_PERCENT   50
#define POSSIBLE_PERCENT 25

/* Causes that are less than this many points of a hundred apart are a mix. */
#define MIX_PERCENT 15

/** Step: what an answer counts from a value on, up to the next step's. */
typedef struct {
  int from;
  int points;
} Step;

/** Points: one row of the table. */
typedef struct {
  GradualCause cause;
  GradualQuestion question;
  Step steps[STEPS_MAX]; /* by rising values; the first holds for all that are smaller, too */
  guint n_steps;

  /* For a measure of both sides: where it counts nothing by itself, it counts @points if it is at
   * least @less smaller than the answer to @other, and is no answer without that one. */
  struct {
    int less; /* 0 where there is no other side */
    int points;
    GradualQuestion other;
  } sides;
} Points;

#define STEPS(...) \
  .steps = {__VA_ARGS__}, .n_steps = sizeof ((const Step[]){__VA_ARGS__}) / sizeof (Step)

#define YES(points_if_so) STEPS ({0, 0}, {1, points_if_so})

/* All that is scored, within a cause in the order of the form. The weights follow how much the
 * source guide makes of each cue; nobody has measured them. */
static const Points table[] = {
    {GRADUAL_CAUSE_OVERWORKING, GRADUAL_QUESTION_NEW_RUNNER, YES (3)},
    {GRADUAL_CAUSE_OVERWORKING, GRADUAL_QUESTION_RUN_JUMP,
     STEPS ({0, 0}, {11, 2}, {31, 3}, {101, 4})},
    {GRADUAL_CAUSE_OVERWORKING, GRADUAL_QUESTION_WEEK_JUMP, STEPS ({0, 0}, {11, 1}, {31, 3})},
    {GRADUAL_CAUSE_OVERWORKING, GRADUAL_QUESTION_EVERY_DAY, YES (3)},
    {GRADUAL_CAUSE_OVERWORKING, GRADUAL_QUESTION_RACE,
     STEPS ({GRADUAL_RACE_NO, 0}, {GRADUAL_RACE_YES, 1}, {GRADUAL_RACE_MARATHON_NEW, 2})},
    {GRADUAL_CAUSE_OVERWORKING, GRADUAL_QUESTION_HOUR_RUNS, YES (2)},
    {GRADUAL_CAUSE_OVERWORKING, GRADUAL_QUESTION_AFTER_CHANGE, YES (2)},
    {GRADUAL_CAUSE_OVERWORKING, GRADUAL_QUESTION_NEW_STRESS, YES (1)},

    {GRADUAL_CAUSE_FLEXIBILITY, GRADUAL_QUESTION_KNEE_TO_WALL_SORE, STEPS ({0, 4}, {10, 0}),
     .sides = {.less = 2, .points = 4, .other = GRADUAL_QUESTION_KNEE_TO_WALL_OTHER}},
    {GRADUAL_CAUSE_FLEXIBILITY, GRADUAL_QUESTION_TOE_TOUCH, YES (3)},
    {GRADUAL_CAUSE_FLEXIBILITY, GRADUAL_QUESTION_THOMAS, YES (2)},
    {GRADUAL_CAUSE_FLEXIBILITY, GRADUAL_QUESTION_ARCH, YES (3)},
    {GRADUAL_CAUSE_FLEXIBILITY, GRADUAL_QUESTION_RARELY_STRETCH, YES (2)},
    {GRADUAL_CAUSE_FLEXIBILITY, GRADUAL_QUESTION_LOW_BACK, YES (2)},
    {GRADUAL_CAUSE_FLEXIBILITY, GRADUAL_QUESTION_POSTURE, STEPS ({0, 0}, {1, 2}, {2, 4})},

    {GRADUAL_CAUSE_OVERSTRIDING, GRADUAL_QUESTION_FOOT_AHEAD, YES (5)},
    {GRADUAL_CAUSE_OVERSTRIDING, GRADUAL_QUESTION_CADENCE,
     STEPS ({1, 4}, {160, 3}, {167, 1}, {170, 0})},
    {GRADUAL_CAUSE_OVERSTRIDING, GRADUAL_QUESTION_SPRINT_STRIDE, YES (4)},
    {GRADUAL_CAUSE_OVERSTRIDING, GRADUAL_QUESTION_HAM_SHIN, STEPS ({0, 0}, {1, 2}, {2, 3})},
    {GRADUAL_CAUSE_OVERSTRIDING, GRADUAL_QUESTION_BRAKING, YES (2)},
    {GRADUAL_CAUSE_OVERSTRIDING, GRADUAL_QUESTION_CUSHIONED, YES (1)},
    {GRADUAL_CAUSE_OVERSTRIDING, GRADUAL_QUESTION_KNEE_BACK, YES (1)},
};

static int
points_of_value (const Points *row, int value)
{
  int points = row->steps[0].points;

  for (guint i = 1; i < row->n_steps; i++)
    if (value >= row->steps[i].from)
      points = row->steps[i].points;

  return points;
}

static int
most_points (const Points *row)
{
  int most = row->sides.points;

  for (guint i = 0; i < row->n_steps; i++)
    most = MAX (most, row->steps[i].points);

  return most;
}

/* Returns whether the answers say anything of the row. */
static gboolean
weigh (const Points *row, const GradualSymptomAnswers *answers, GradualContribution *contribution)
{
  int value = answers->values[row->question];

  *contribution = (GradualContribution){.question = row->question, .possible = most_points (row)};
  if (value == GRADUAL_UNANSWERED)
    return FALSE;
  contribution->points = points_of_value (row, value);
  if (row->sides.less == 0 || contribution->points > 0)
    return TRUE;
  if (!gradual_symptom_answers_has (answers, row->sides.other))
    return FALSE;
  if (answers->values[row->sides.other] - value >= row->sides.less)
    contribution->points = row->sides.points;

  return TRUE;
}

/**
 * gradual_question_points:
 * @question: any question; of a measure of two sides, that of the sore one
 * @contribution: (out caller-allocates): what its answer counts, where it is one
 *
 * Returns: whether it is scored and was answered, so that it can be told what it counts.
 */
gboolean
gradual_question_points (GradualQuestion question, const GradualSymptomAnswers *answers,
                         GradualContribution *contribution)
{
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    if (table[i].question == question)
      return weigh (&table[i], answers, contribution);

  return FALSE;
}

static GradualBand
band_of (const GradualCauseScore *score)
{
  if (score->possible * 2 < GRADUAL_CAUSE_POINTS)
    return GRADUAL_BAND_NOT_ENOUGH;
  if (score->points * 100 >= LIKELY_PERCENT * score->possible)
    return GRADUAL_BAND_LIKELY;
  if (score->points * 100 >= POSSIBLE_PERCENT * score->possible)
    return GRADUAL_BAND_POSSIBLE;

  return GRADUAL_BAND_LITTLE;
}

/**
 * gradual_cause_score:
 *
 * Returns: what the answers say of @cause, in whole numbers.
 */
GradualCauseScore
gradual_cause_score (GradualCause cause, const GradualSymptomAnswers *answers)
{
  GradualCauseScore score = {.cause = cause, .percent = GRADUAL_UNANSWERED};

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    GradualContribution contribution;

    if (table[i].cause != cause || !weigh (&table[i], answers, &contribution))
      continue;
    g_assert (score.n_contributions < GRADUAL_CONTRIBUTIONS_MAX);
    score.contributions[score.n_contributions++] = contribution;
    score.points += contribution.points;
    score.possible += contribution.possible;
  }
  if (score.possible > 0)
    score.percent = score.points * 100 / score.possible;
  score.band = band_of (&score);

  return score;
}

/**
 * gradual_cause_score_compare:
 *
 * Returns: less than 0 where @a comes before @b: by the exact fractions, ties and causes without
 *   enough answers in the order of the causes, those without enough last.
 */
int
gradual_cause_score_compare (const GradualCauseScore *a, const GradualCauseScore *b)
{
  gboolean is_a_open = a->band == GRADUAL_BAND_NOT_ENOUGH;
  gboolean is_b_open = b->band == GRADUAL_BAND_NOT_ENOUGH;
  int difference = b->points * a->possible - a->points * b->possible;

  if (is_a_open != is_b_open)
    return is_a_open ? 1 : -1;
  if (!is_a_open && difference != 0)
    return difference;

  return (int)a->cause - (int)b->cause;
}

/**
 * gradual_cause_score_is_close:
 * @higher: one with enough answers
 * @lower: another one, which is not above it
 *
 * Returns: whether they are too close to tell one from the other.
 */
gboolean
gradual_cause_score_is_close (const GradualCauseScore *higher, const GradualCauseScore *lower)
{
  if (lower->band == GRADUAL_BAND_NOT_ENOUGH)
    return FALSE;

  return 100 * (higher->points * lower->possible - lower->points * higher->possible) <
         MIX_PERCENT * higher->possible * lower->possible;
}
