/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "planner/edit.h"

G_BEGIN_DECLS

/** GRADUAL_CODE_…: what went wrong, for programs. */
#define GRADUAL_CODE_USAGE      "usage"      /* the command line can not be understood */
#define GRADUAL_CODE_UNREADABLE "unreadable" /* the input can not be read */
#define GRADUAL_CODE_INVALID    "invalid"    /* the input is not what its format says */
#define GRADUAL_CODE_NEWER      "newer"      /* the input is of a newer version of the program */
#define GRADUAL_CODE_TOO_LARGE  "too-large"  /* the input is larger than what is read */
#define GRADUAL_CODE_UNWRITABLE "unwritable" /* the output can not be written */
#define GRADUAL_CODE_VALUE      "value"      /* a value is out of its range */
#define GRADUAL_CODE_NO_DAY     "no-day"     /* the day is not in the plan */
#define GRADUAL_CODE_NO_RUN     "no-run"     /* the day has no run */
#define GRADUAL_CODE_REFUSED    "refused"    /* a rule does not allow the edit */
#define GRADUAL_CODE_INFEASIBLE "infeasible" /* the race can not be reached in time */

/**
 * GradualFailure:
 *
 * Why a command did not do what it was asked. It is told in words on standard error, and with
 * --format json as an object on standard output too.
 */
typedef struct {
  int status;       /* the exit status */
  const char *code; /* one of GRADUAL_CODE_… */
  const char *rule; /* (nullable): the rule that refused */
  char *message;    /* for people */
  int asked;        /* minutes, or %GRADUAL_ABSENT */
  int allowed;      /* minutes, or %GRADUAL_ABSENT */
  GradualDay date;  /* or %GRADUAL_DAY_NONE */
  JsonObject *more; /* (nullable): further members for programs */
} GradualFailure;

#define GRADUAL_FAILURE_INIT                           \
  {                                                    \
    .asked = GRADUAL_ABSENT, .allowed = GRADUAL_ABSENT \
  }

int
gradual_failure_set (GradualFailure *failure, int status, const char *code, const char *message);
int gradual_failure_set_error (GradualFailure *failure, const GError *error);
int gradual_failure_set_refusal (GradualFailure *failure, const GradualVerdict *verdict);
void gradual_failure_clear (GradualFailure *failure);

JsonNode *gradual_failure_to_json (const GradualFailure *failure);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualFailure, gradual_failure_clear)

G_END_DECLS
