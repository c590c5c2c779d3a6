/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom.h"

/* The most that is taken for a real answer; more is a slip of the finger. */
#define PERCENT_MAX     100000
#define CENTIMETRES_MAX 40
#define CADENCE_MAX     400

/** Question: one row of the table. The largest value is 1 for yes and no. */
typedef struct {
  const char *nick;
  GradualQuestionSection section;
  GradualQuestionKind kind;
  int minimum;
  int maximum;
  const char *choices[4]; /* NULL-terminated */
} Question;

#define YES_NO(name, part)                                                           \
  {                                                                                  \
    .nick = (name), .section = (part), .kind = GRADUAL_QUESTION_YES_NO, .maximum = 1 \
  }
#define NUMBER(name, part, least, most)                                                     \
  {                                                                                         \
    .nick = (name), .section = (part), .kind = GRADUAL_QUESTION_NUMBER, .minimum = (least), \
    .maximum = (most)                                                                       \
  }

static const Question questions[GRADUAL_N_QUESTIONS] = {
    [GRADUAL_QUESTION_DEFORMITY] = YES_NO ("deformity", GRADUAL_SECTION_SAFETY),
    [GRADUAL_QUESTION_COLD_FOOT] = YES_NO ("cold-foot", GRADUAL_SECTION_SAFETY),
    [GRADUAL_QUESTION_BREATHLESS] = YES_NO ("breathless", GRADUAL_SECTION_SAFETY),
    [GRADUAL_QUESTION_FOUR_STEPS] = YES_NO ("four-steps", GRADUAL_SECTION_SAFETY),
    [GRADUAL_QUESTION_BONE_TENDER] = YES_NO ("bone-tender", GRADUAL_SECTION_SAFETY),
    [GRADUAL_QUESTION_HOT_FEVER] = YES_NO ("hot-fever", GRADUAL_SECTION_SAFETY),
    [GRADUAL_QUESTION_ONE_CALF] = YES_NO ("one-calf", GRADUAL_SECTION_SAFETY),
    [GRADUAL_QUESTION_POP] = YES_NO ("pop", GRADUAL_SECTION_SAFETY),
    [GRADUAL_QUESTION_SUDDEN_SEVERE] = YES_NO ("sudden-severe", GRADUAL_SECTION_SAFETY),
    [GRADUAL_QUESTION_NIGHT_BONE_PAIN] = YES_NO ("night-bone-pain", GRADUAL_SECTION_SAFETY),
    [GRADUAL_QUESTION_NUMB] = YES_NO ("numb", GRADUAL_SECTION_SAFETY),
    [GRADUAL_QUESTION_GIVES_WAY] = YES_NO ("gives-way", GRADUAL_SECTION_SAFETY),
    [GRADUAL_QUESTION_SWELLING_5_DAYS] = YES_NO ("swelling-5-days", GRADUAL_SECTION_SAFETY),
    [GRADUAL_QUESTION_PAIN_2_WEEKS] = YES_NO ("pain-2-weeks", GRADUAL_SECTION_SAFETY),
    [GRADUAL_QUESTION_THIRD_TIME] = YES_NO ("third-time", GRADUAL_SECTION_SAFETY),
    [GRADUAL_QUESTION_LOWER_THRESHOLD] = YES_NO ("lower-threshold", GRADUAL_SECTION_SAFETY),

    [GRADUAL_QUESTION_SWOLLEN] = YES_NO ("swollen", GRADUAL_SECTION_SYMPTOMS),
    [GRADUAL_QUESTION_RED] = YES_NO ("red", GRADUAL_SECTION_SYMPTOMS),
    [GRADUAL_QUESTION_THROBBING] = YES_NO ("throbbing", GRADUAL_SECTION_SYMPTOMS),
    [GRADUAL_QUESTION_WORSE_AFTER_EXERCISE] =
        YES_NO ("worse-after-exercise", GRADUAL_SECTION_SYMPTOMS),
    [GRADUAL_QUESTION_WORSE_RUNNING] = YES_NO ("worse-running", GRADUAL_SECTION_SYMPTOMS),
    [GRADUAL_QUESTION_WORSE_WEIGHT_BEARING] =
        YES_NO ("worse-weight-bearing", GRADUAL_SECTION_SYMPTOMS),

    [GRADUAL_QUESTION_PAIN_WORST] = NUMBER ("pain-worst", GRADUAL_SECTION_PAIN, 0, 10),
    [GRADUAL_QUESTION_PAIN_MORNING] = {.nick = "pain-morning",
                                       .section = GRADUAL_SECTION_PAIN,
                                       .kind = GRADUAL_QUESTION_CHOICE,
                                       .maximum = GRADUAL_MORNING_WORSE,
                                       .choices = {"same", "worse"}},
    [GRADUAL_QUESTION_LIMPING] = YES_NO ("limping", GRADUAL_SECTION_PAIN),

    [GRADUAL_QUESTION_NEW_RUNNER] = YES_NO ("new-runner", GRADUAL_SECTION_TRAINING),
    [GRADUAL_QUESTION_RUN_JUMP] = NUMBER ("run-jump", GRADUAL_SECTION_TRAINING, 0, PERCENT_MAX),
    [GRADUAL_QUESTION_WEEK_JUMP] = NUMBER ("week-jump", GRADUAL_SECTION_TRAINING, 0, PERCENT_MAX),
    [GRADUAL_QUESTION_EVERY_DAY] = YES_NO ("every-day", GRADUAL_SECTION_TRAINING),
    [GRADUAL_QUESTION_RACE] = {.nick = "race",
                               .section = GRADUAL_SECTION_TRAINING,
                               .kind = GRADUAL_QUESTION_CHOICE,
                               .maximum = GRADUAL_RACE_MARATHON_NEW,
                               .choices = {"no", "race", "marathon-new"}},
    [GRADUAL_QUESTION_HOUR_RUNS] = YES_NO ("hour-runs", GRADUAL_SECTION_TRAINING),
    [GRADUAL_QUESTION_AFTER_CHANGE] = YES_NO ("after-change", GRADUAL_SECTION_TRAINING),
    [GRADUAL_QUESTION_NEW_STRESS] = YES_NO ("new-stress", GRADUAL_SECTION_TRAINING),

    [GRADUAL_QUESTION_KNEE_TO_WALL_SORE] =
        NUMBER ("knee-to-wall-sore", GRADUAL_SECTION_FLEXIBILITY, 0, CENTIMETRES_MAX),
    [GRADUAL_QUESTION_KNEE_TO_WALL_OTHER] =
        NUMBER ("knee-to-wall-other", GRADUAL_SECTION_FLEXIBILITY, 0, CENTIMETRES_MAX),
    [GRADUAL_QUESTION_TOE_TOUCH] = YES_NO ("toe-touch", GRADUAL_SECTION_FLEXIBILITY),
    [GRADUAL_QUESTION_THOMAS] = YES_NO ("thomas", GRADUAL_SECTION_FLEXIBILITY),
    [GRADUAL_QUESTION_ARCH] = YES_NO ("arch", GRADUAL_SECTION_FLEXIBILITY),
    [GRADUAL_QUESTION_RARELY_STRETCH] = YES_NO ("rarely-stretch", GRADUAL_SECTION_FLEXIBILITY),
    [GRADUAL_QUESTION_LOW_BACK] = YES_NO ("low-back", GRADUAL_SECTION_FLEXIBILITY),
    [GRADUAL_QUESTION_POSTURE] = NUMBER ("posture", GRADUAL_SECTION_FLEXIBILITY, 0, 3),

    [GRADUAL_QUESTION_FOOT_AHEAD] = YES_NO ("foot-ahead", GRADUAL_SECTION_STRIDE),
    [GRADUAL_QUESTION_CADENCE] = NUMBER ("cadence", GRADUAL_SECTION_STRIDE, 1, CADENCE_MAX),
    [GRADUAL_QUESTION_SPRINT_STRIDE] = YES_NO ("sprint-stride", GRADUAL_SECTION_STRIDE),
    [GRADUAL_QUESTION_HAM_SHIN] = NUMBER ("ham-shin", GRADUAL_SECTION_STRIDE, 0, 2),
    [GRADUAL_QUESTION_BRAKING] = YES_NO ("braking", GRADUAL_SECTION_STRIDE),
    [GRADUAL_QUESTION_CUSHIONED] = YES_NO ("cushioned", GRADUAL_SECTION_STRIDE),
    [GRADUAL_QUESTION_KNEE_BACK] = YES_NO ("knee-back", GRADUAL_SECTION_STRIDE),
};

static const char *const section_nicks[GRADUAL_N_SECTIONS] = {
    [GRADUAL_SECTION_SAFETY] = "safety",
    [GRADUAL_SECTION_SYMPTOMS] = "symptoms",
    [GRADUAL_SECTION_PAIN] = "pain",
    [GRADUAL_SECTION_TRAINING] = "training",
    [GRADUAL_SECTION_FLEXIBILITY] = "flexibility",
    [GRADUAL_SECTION_STRIDE] = "stride",
};

/** gradual_question_to_nick: Returns: the question's name in files. */
const char *
gradual_question_to_nick (GradualQuestion question)
{
  g_return_val_if_fail ((guint)question < GRADUAL_N_QUESTIONS, "");

  return questions[question].nick;
}

/** gradual_question_from_nick: Returns: whether @nick names a question, which goes into @question.
 */
gboolean
gradual_question_from_nick (const char *nick, GradualQuestion *question)
{
  g_return_val_if_fail (nick != NULL && question != NULL, FALSE);

  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++)
    if (g_str_equal (questions[i].nick, nick)) {
      *question = (GradualQuestion)i;
      return TRUE;
    }

  return FALSE;
}

/** gradual_question_section: Returns: the part of the form that it is asked in. */
GradualQuestionSection
gradual_question_section (GradualQuestion question)
{
  g_return_val_if_fail ((guint)question < GRADUAL_N_QUESTIONS, GRADUAL_SECTION_SAFETY);

  return questions[question].section;
}

/** gradual_question_kind: Returns: what an answer to it is. */
GradualQuestionKind
gradual_question_kind (GradualQuestion question)
{
  g_return_val_if_fail ((guint)question < GRADUAL_N_QUESTIONS, GRADUAL_QUESTION_YES_NO);

  return questions[question].kind;
}

/**
 * gradual_question_range:
 * @minimum: (out): the smallest value that an answer can have
 * @maximum: (out): the largest
 */
void
gradual_question_range (GradualQuestion question, int *minimum, int *maximum)
{
  g_return_if_fail ((guint)question < GRADUAL_N_QUESTIONS);

  *minimum = questions[question].minimum;
  *maximum = questions[question].maximum;
}

/**
 * gradual_question_choices:
 * @question: one of %GRADUAL_QUESTION_CHOICE
 *
 * Returns: the answers' names in files, by value; NULL-terminated.
 */
const char *const *
gradual_question_choices (GradualQuestion question)
{
  g_return_val_if_fail ((guint)question < GRADUAL_N_QUESTIONS, NULL);

  return questions[question].choices;
}

/** gradual_question_takes: Returns: whether @value is an answer to it. */
gboolean
gradual_question_takes (GradualQuestion question, int value)
{
  g_return_val_if_fail ((guint)question < GRADUAL_N_QUESTIONS, FALSE);

  return value >= questions[question].minimum && value <= questions[question].maximum;
}

/** gradual_section_to_nick: Returns: the section's name in files. */
const char *
gradual_section_to_nick (GradualQuestionSection section)
{
  g_return_val_if_fail ((guint)section < GRADUAL_N_SECTIONS, "");

  return section_nicks[section];
}

/** gradual_section_from_nick: Returns: whether @nick names a section, which goes into @section. */
gboolean
gradual_section_from_nick (const char *nick, GradualQuestionSection *section)
{
  g_return_val_if_fail (nick != NULL && section != NULL, FALSE);

  for (guint i = 0; i < GRADUAL_N_SECTIONS; i++)
    if (g_str_equal (section_nicks[i], nick)) {
      *section = (GradualQuestionSection)i;
      return TRUE;
    }

  return FALSE;
}

/** gradual_symptom_answers_init: leaves every question unanswered. */
void
gradual_symptom_answers_init (GradualSymptomAnswers *answers)
{
  g_return_if_fail (answers != NULL);

  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++)
    answers->values[i] = GRADUAL_UNANSWERED;
  answers->from_log = 0;
}

/**
 * gradual_symptom_answers_set:
 * @value: what the question takes, or %GRADUAL_UNANSWERED to take the answer back
 *
 * Answers a question by hand: it is not from the log any more.
 */
void
gradual_symptom_answers_set (GradualSymptomAnswers *answers, GradualQuestion question, int value)
{
  g_return_if_fail (answers != NULL && (guint)question < GRADUAL_N_QUESTIONS);
  g_return_if_fail (value == GRADUAL_UNANSWERED || gradual_question_takes (question, value));

  answers->values[question] = value;
  answers->from_log &= ~gradual_question_set_of (question);
}

/** gradual_symptom_answers_equal: Returns: whether they are the same, and from the same source. */
gboolean
gradual_symptom_answers_equal (const GradualSymptomAnswers *a, const GradualSymptomAnswers *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++)
    if (a->values[i] != b->values[i])
      return FALSE;

  return a->from_log == b->from_log;
}
