/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "words.h"

G_BEGIN_DECLS

/** GRADUAL_MINUTES_UNKNOWN: the minutes of a race with no expected time. */
#define GRADUAL_MINUTES_UNKNOWN (-1)

/** GRADUAL_MINUTES_MAX: the longest session and week that is taken in: seven days. */
#define GRADUAL_MINUTES_MAX 10080

/**
 * GradualRun:
 *
 * A planned run. An immutable value: read the members, never write them.
 */
typedef struct {
  char *id; /* a UUID */
  GradualRunKind kind;
  int minutes;
  char *note;  /* "" for none */
  char *extra; /* (nullable): unknown members of the document, as the text of a JSON object */
} GradualRun;

GradualRun *gradual_run_new (const char *id, GradualRunKind kind, int minutes, const char *note,
                             const char *extra);
GradualRun *gradual_run_ref (const GradualRun *run);
void gradual_run_unref (GradualRun *run);

GradualRun *gradual_run_with_minutes (const GradualRun *run, int minutes);
GradualRun *gradual_run_with_kind (const GradualRun *run, GradualRunKind kind);
GradualRun *gradual_run_with_note (const GradualRun *run, const char *note);

/**
 * gradual_run_limited_minutes:
 * @run: (nullable): a planned run
 *
 * Returns: the minutes that count towards its week: none for no run, and none for a race, whose
 *   minutes have no limit.
 */
static inline int
gradual_run_limited_minutes (const GradualRun *run)
{
  return run == NULL || run->kind == GRADUAL_RUN_RACE ? 0 : run->minutes;
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualRun, gradual_run_unref)

G_END_DECLS
