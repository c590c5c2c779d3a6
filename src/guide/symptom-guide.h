/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/symptom-result.h"

G_BEGIN_DECLS

/**
 * GradualSelfTest:
 *
 * A test of flexibility that a runner does alone. All words are for people and in the language of
 * the source: pass them to gettext where they are shown.
 */
typedef struct {
  const char *name;          /* "Knee to the wall" */
  const char *const *steps;  /* NULL-terminated, a sentence or two each */
  const char *picture;       /* the name of an icon */
  const char *picture_words; /* what it shows, for who can not see it */
} GradualSelfTest;

/**
 * GradualQuestionGuide:
 *
 * One row of the table of questions. Words as in #GradualSelfTest.
 */
typedef struct {
  const char *question;        /* "Is the ankle or foot out of shape, or is there an open wound?" */
  const char *name;            /* the same in a few words, for lists: "Out of shape, or a wound" */
  const char *help;            /* (nullable): how to tell, a sentence or two */
  const char *const *choices;  /* (nullable): the words of each value, from the smallest on;
                                  NULL-terminated; of questions of choice and of small counts */
  const char *unit;            /* (nullable): of a number: "cm", "%" */
  GradualUrgency urgency;      /* what a yes asks for, of a question of safety */
  const GradualSelfTest *test; /* (nullable): how to find the answer */
} GradualQuestionGuide;

const GradualQuestionGuide *gradual_question_guide (GradualQuestion question);

/** GradualSectionGuide: how a part of the form is introduced. Words as in #GradualSelfTest. */
typedef struct {
  const char *title;
  const char *introduction;
} GradualSectionGuide;

const GradualSectionGuide *gradual_section_guide (GradualQuestionSection section);

char *gradual_answer_for_people (GradualQuestion question, int value);

G_END_DECLS
