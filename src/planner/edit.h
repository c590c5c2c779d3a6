/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"
#include "rules/fit.h"

G_BEGIN_DECLS

/** GradualEditAction: what an edit does. */
typedef enum {
  GRADUAL_EDIT_MINUTES, /* gives the run on a day other minutes; 0 removes it */
  GRADUAL_EDIT_MOVE,    /* moves a run to a day without one */
  GRADUAL_EDIT_SWAP,    /* swaps what two days hold */
  GRADUAL_EDIT_ADD,     /* adds a run on a day without one */
  GRADUAL_EDIT_REMOVE,  /* removes the run of a day */
  GRADUAL_EDIT_KIND,    /* makes a run another kind of run */
  GRADUAL_EDIT_NOTE,    /* changes a run's note */
} GradualEditAction;

/** GradualEdit: one change of a plan. */
typedef struct {
  GradualEditAction action;
  GradualDay day;
  GradualDay other;    /* where a run moves to, or the day it is swapped with */
  int minutes;         /* minutes: of %GRADUAL_EDIT_MINUTES and %GRADUAL_EDIT_ADD */
  GradualRunKind kind; /* of %GRADUAL_EDIT_ADD and %GRADUAL_EDIT_KIND */
  const char *id;      /* the new run's id, of %GRADUAL_EDIT_ADD */
  const char *note;    /* of %GRADUAL_EDIT_NOTE */
} GradualEdit;

/** GRADUAL_REFUSAL_…: why an edit is refused where it is no rule of training. */
#define GRADUAL_REFUSAL_TAKEN    "taken"    /* the day has a run already */
#define GRADUAL_REFUSAL_LOCKED   "locked"   /* the day is over, or its run has been run */
#define GRADUAL_REFUSAL_RACE_DAY "race-day" /* a race stays on the date of the race */
#define GRADUAL_REFUSAL_AWAY     "away"     /* the runner is away on the day */

/** GradualVerdict: what the rules say to an edit. */
typedef struct {
  gboolean accepted;
  const char *rule;       /* (transfer none): the rule's id or one of GRADUAL_REFUSAL_… */
  GradualDay date;        /* the day that the refusal is about */
  int asked;              /* minutes, or %GRADUAL_ABSENT */
  int allowed;            /* the nearest minutes that would be allowed, or %GRADUAL_ABSENT */
  GradualDay nearest_day; /* the nearest day to move to, or %GRADUAL_DAY_NONE */
  char *because;          /* a sentence for people; %NULL where accepted */
} GradualVerdict;

/** GradualEditError: an edit that makes no sense for the plan. */
typedef enum {
  GRADUAL_EDIT_ERROR_NO_DAY, /* the day is not in the plan */
  GRADUAL_EDIT_ERROR_NO_RUN, /* the day has no run */
  GRADUAL_EDIT_ERROR_VALUE,  /* a value is out of its range */
} GradualEditError;

#define GRADUAL_EDIT_ERROR (gradual_edit_error_quark ())
GQuark gradual_edit_error_quark (void);

GradualPlan *gradual_edit_apply (const GradualPlan *plan, const GradualEdit *edit, GradualDay today,
                                 GradualVerdict *verdict, GArray *changes, GError **error);
void gradual_edit_limit (const GradualPlan *plan, GradualDay day, GradualDay today,
                         GradualVerdict *limit);

void gradual_verdict_clear (GradualVerdict *verdict);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualVerdict, gradual_verdict_clear)

G_END_DECLS
