/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "planner/relief.h"

/* A runner's life with symptom reports, at random: what a session does with a library, and all that
 * can happen to it. */

/** ReliefWorld: a case on its way. */
typedef struct {
  guint number; /* of the case, which with the seed of the suite makes all of it */
  GRand *random;
  GradualDay today;
  GPtrArray *states;     /* (element-type GradualLibrary): what can be undone and redone */
  GPtrArray *steps;      /* (element-type GHashTable): the reports that a step cleared, by id */
  guint at;              /* the state that is shown */
  GHashTable *suspended; /* the ids of reports that suspend running, as it was asked for */
  GString *story;        /* what happened so far */
  guint n_made;          /* plans and reports */

  guint n_relieved;
  guint n_restricted; /* reliefs that changed a plan */
  guint n_released;   /* plans that got their weeks back */
  guint n_kept;       /* steps that would have lost what forbids running */
} ReliefWorld;

void relief_world_init (ReliefWorld *world, guint number);
void relief_world_clear (ReliefWorld *world);
void relief_world_step (ReliefWorld *world);
void relief_world_fail (const ReliefWorld *world, const char *format, ...) G_GNUC_PRINTF (2, 3);

GradualLibrary *relief_world_library (const ReliefWorld *world);
