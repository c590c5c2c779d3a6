/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The questions of the symptom form by name alone; how they are worded and what follows from an
 * answer is the guide's. Each has a nick, which is its name in files and on the command line and
 * never changes. */

/** GradualQuestion: in the order in which they are asked. */
typedef enum {
  /* Safety. */
  GRADUAL_QUESTION_DEFORMITY,
  GRADUAL_QUESTION_COLD_FOOT,
  GRADUAL_QUESTION_BREATHLESS,
  GRADUAL_QUESTION_FOUR_STEPS,
  GRADUAL_QUESTION_BONE_TENDER,
  GRADUAL_QUESTION_HOT_FEVER,
  GRADUAL_QUESTION_ONE_CALF,
  GRADUAL_QUESTION_POP,
  GRADUAL_QUESTION_SUDDEN_SEVERE,
  GRADUAL_QUESTION_NIGHT_BONE_PAIN,
  GRADUAL_QUESTION_NUMB,
  GRADUAL_QUESTION_GIVES_WAY,
  GRADUAL_QUESTION_SWELLING_5_DAYS,
  GRADUAL_QUESTION_PAIN_2_WEEKS,
  GRADUAL_QUESTION_THIRD_TIME,
  GRADUAL_QUESTION_LOWER_THRESHOLD,

  /* Symptoms. */
  GRADUAL_QUESTION_SWOLLEN,
  GRADUAL_QUESTION_RED,
  GRADUAL_QUESTION_THROBBING,
  GRADUAL_QUESTION_WORSE_AFTER_EXERCISE,
  GRADUAL_QUESTION_WORSE_RUNNING,
  GRADUAL_QUESTION_WORSE_WEIGHT_BEARING,

  /* Pain. */
  GRADUAL_QUESTION_PAIN_WORST,   /* 0 to 10 */
  GRADUAL_QUESTION_PAIN_MORNING, /* a #GradualPainMorning */
  GRADUAL_QUESTION_LIMPING,

  /* Training. */
  GRADUAL_QUESTION_NEW_RUNNER,
  GRADUAL_QUESTION_RUN_JUMP,  /* percent, rounded up, so that 10.1 is more than 10 */
  GRADUAL_QUESTION_WEEK_JUMP, /* the same */
  GRADUAL_QUESTION_EVERY_DAY,
  GRADUAL_QUESTION_RACE, /* a #GradualRaceAnswer */
  GRADUAL_QUESTION_HOUR_RUNS,
  GRADUAL_QUESTION_AFTER_CHANGE,
  GRADUAL_QUESTION_NEW_STRESS,

  /* Flexibility. */
  GRADUAL_QUESTION_KNEE_TO_WALL_SORE,  /* centimetres */
  GRADUAL_QUESTION_KNEE_TO_WALL_OTHER, /* centimetres */
  GRADUAL_QUESTION_TOE_TOUCH,
  GRADUAL_QUESTION_THOMAS,
  GRADUAL_QUESTION_ARCH,
  GRADUAL_QUESTION_RARELY_STRETCH,
  GRADUAL_QUESTION_LOW_BACK,
  GRADUAL_QUESTION_POSTURE, /* how many of three signs */

  /* Stride. */
  GRADUAL_QUESTION_FOOT_AHEAD,
  GRADUAL_QUESTION_CADENCE, /* steps a minute, both feet */
  GRADUAL_QUESTION_SPRINT_STRIDE,
  GRADUAL_QUESTION_HAM_SHIN, /* how many of two places are sore */
  GRADUAL_QUESTION_BRAKING,
  GRADUAL_QUESTION_CUSHIONED,
  GRADUAL_QUESTION_KNEE_BACK,
} GradualQuestion;

#define GRADUAL_N_QUESTIONS 48

/** GradualQuestionSection: the parts of the form, in their order. */
typedef enum {
  GRADUAL_SECTION_SAFETY,
  GRADUAL_SECTION_SYMPTOMS,
  GRADUAL_SECTION_PAIN,
  GRADUAL_SECTION_TRAINING,
  GRADUAL_SECTION_FLEXIBILITY,
  GRADUAL_SECTION_STRIDE,
} GradualQuestionSection;

#define GRADUAL_N_SECTIONS 6

/** GradualQuestionKind: what an answer is. */
typedef enum {
  GRADUAL_QUESTION_YES_NO, /* 0 is no, 1 is yes */
  GRADUAL_QUESTION_NUMBER, /* a whole number of a range */
  GRADUAL_QUESTION_CHOICE, /* one of a few words; the value is its place among them */
} GradualQuestionKind;

/** GradualPainMorning: the answers to %GRADUAL_QUESTION_PAIN_MORNING. */
typedef enum {
  GRADUAL_MORNING_SAME,
  GRADUAL_MORNING_WORSE,
} GradualPainMorning;

/** GradualRaceAnswer: the answers to %GRADUAL_QUESTION_RACE. */
typedef enum {
  GRADUAL_RACE_NO,
  GRADUAL_RACE_YES,          /* training for a race */
  GRADUAL_RACE_MARATHON_NEW, /* for a marathon, and new to such load */
} GradualRaceAnswer;

/** GRADUAL_UNANSWERED: what stands for an answer that was not given. */
#define GRADUAL_UNANSWERED (-1)

/** GradualQuestionSet: some of the questions: bit 1 << question. */
typedef guint64 GradualQuestionSet;

/** gradual_question_set_of: Returns: the set of that question alone. */
static inline GradualQuestionSet
gradual_question_set_of (GradualQuestion question)
{
  return (GradualQuestionSet)1 << question;
}

/** gradual_question_set_has: Returns: whether @question is in the set. */
static inline gboolean
gradual_question_set_has (GradualQuestionSet set, GradualQuestion question)
{
  return (set & gradual_question_set_of (question)) != 0;
}

const char *gradual_question_to_nick (GradualQuestion question);
gboolean gradual_question_from_nick (const char *nick, GradualQuestion *question);
GradualQuestionSection gradual_question_section (GradualQuestion question);
GradualQuestionKind gradual_question_kind (GradualQuestion question);
void gradual_question_range (GradualQuestion question, int *minimum, int *maximum);
const char *const *gradual_question_choices (GradualQuestion question);
gboolean gradual_question_takes (GradualQuestion question, int value);

const char *gradual_section_to_nick (GradualQuestionSection section);
gboolean gradual_section_from_nick (const char *nick, GradualQuestionSection *section);

/**
 * GradualSymptomAnswers:
 *
 * The answers to the form. A plain value, which can be half filled.
 */
typedef struct {
  int values[GRADUAL_N_QUESTIONS]; /* %GRADUAL_UNANSWERED, or what the question takes */
  GradualQuestionSet from_log;     /* those that were filled in from the log */
} GradualSymptomAnswers;

void gradual_symptom_answers_init (GradualSymptomAnswers *answers);
void
gradual_symptom_answers_set (GradualSymptomAnswers *answers, GradualQuestion question, int value);
gboolean
gradual_symptom_answers_equal (const GradualSymptomAnswers *a, const GradualSymptomAnswers *b);

/** gradual_symptom_answers_has: Returns: whether the question was answered. */
static inline gboolean
gradual_symptom_answers_has (const GradualSymptomAnswers *answers, GradualQuestion question)
{
  return answers->values[question] != GRADUAL_UNANSWERED;
}

/** gradual_symptom_answers_is_yes: Returns: whether a question of yes and no has a yes. */
static inline gboolean
gradual_symptom_answers_is_yes (const GradualSymptomAnswers *answers, GradualQuestion question)
{
  return answers->values[question] == 1;
}

G_END_DECLS
