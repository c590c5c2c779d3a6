/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "symptom-report.h"

G_BEGIN_DECLS

/** GradualCause: the three causes of the source guide; in a tie the one that comes first wins. */
typedef enum {
  GRADUAL_CAUSE_OVERWORKING,
  GRADUAL_CAUSE_FLEXIBILITY,
  GRADUAL_CAUSE_OVERSTRIDING,
} GradualCause;

#define GRADUAL_N_CAUSES 3

/** GradualBand: what the answers say of a cause. */
typedef enum {
  GRADUAL_BAND_LIKELY,     /* a likely contributor */
  GRADUAL_BAND_POSSIBLE,   /* a possible one */
  GRADUAL_BAND_LITTLE,     /* little sign of it */
  GRADUAL_BAND_NOT_ENOUGH, /* too few of its questions were answered */
} GradualBand;

/** GradualUrgency: how soon someone has to look at it; the larger, the sooner. */
typedef enum {
  GRADUAL_URGENCY_NONE,
  GRADUAL_URGENCY_EARLY, /* see someone early; hides nothing */
  GRADUAL_URGENCY_SOON,
  GRADUAL_URGENCY_SAME_DAY,
  GRADUAL_URGENCY_EMERGENCY,
} GradualUrgency;

/** GradualContribution: an answered question and what it counts for its cause. */
typedef struct {
  GradualQuestion question; /* of knee-to-wall, that of the sore side */
  int points;
  int possible; /* the most that an answer to it can count */
} GradualContribution;

#define GRADUAL_CONTRIBUTIONS_MAX 8

/** GradualCauseScore: what the answers say of one cause. */
typedef struct {
  GradualCause cause;
  int points;
  int possible; /* the most points of the questions that were answered, of 20 */
  int percent;  /* rounded down; %GRADUAL_UNANSWERED where nothing was answered */
  GradualBand band;
  GradualContribution contributions[GRADUAL_CONTRIBUTIONS_MAX]; /* the answered ones, as asked */
  guint n_contributions;
} GradualCauseScore;

/** GradualSymptomResult: what the guide says to answers. A plain value. */
typedef struct {
  GradualQuestionSet red_flags; /* answered with yes; any of them hides the scores */
  GradualUrgency urgency; /* the most urgent of them, and of the advice to see someone early */
  gboolean see_early;     /* the advice to see someone early holds, red flag or not */
  GradualQuestionSet
      ask_first; /* questions that the symptoms make urgent and that are unanswered */

  int fit;                   /* how many of the six symptoms there are */
  int n_symptoms_answered;   /* how many were asked about */
  gboolean is_other_pattern; /* none of the three that come with load: not what this is made for */

  /* What the pain alone asks for: %GRADUAL_RELIEF_STOP, …SKIP or …HOLD. */
  gboolean has_pain_relief;
  GradualRelief pain_relief;
  gboolean is_pain_answered;    /* else there is no telling */
  gboolean swelling_counts_six; /* the pain was taken for 6 because of visible swelling */

  GradualCauseScore causes[GRADUAL_N_CAUSES]; /* the likeliest first */
  guint n_causes;                             /* 0 with a red flag */
  GradualCause mix[2];                        /* the first two, where they are close */
  guint n_mix;                                /* 0 or 2 */
  gboolean has_clear_cause;                   /* one at least is possible */

  GradualRelief reliefs[GRADUAL_N_RELIEFS]; /* what to offer, the most urgent first */
  guint n_reliefs;
} GradualSymptomResult;

const char *gradual_cause_to_nick (GradualCause cause);
const char *gradual_band_to_nick (GradualBand band);
const char *gradual_urgency_to_nick (GradualUrgency urgency);

G_END_DECLS
