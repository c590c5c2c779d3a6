/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

/* A runner's life with a plan: what is run each day. From some day on it is what is planned. */

/** Mood: how the runner lives for a time. */
typedef enum {
  MOOD_OBEDIENT, /* runs what is planned */
  MOOD_BUSY,     /* leaves runs out, or cuts them short */
  MOOD_AWAY,     /* does not run */
  MOOD_EAGER,    /* runs more than is planned, and on other days too */
  MOOD_SORE,     /* runs, and it hurts */
  N_MOODS,
} Mood;

/** Life: a runner, a plan, and the day it is. */
typedef struct {
  guint number;
  GRand *random;
  GRand *journeys; /* of its own, so that without one a life is as it was */
  GRand *edits;    /* likewise */
  GradualPlan *plan;
  GradualDay today;
  GradualDay settles; /* from this day on the runner does what the plan says */
  Mood mood;
  int mood_days;
  guint n_logged;
  GradualPlan *held; /* (nullable): the plan before running was stopped */
  GString *diary;
} Life;

void life_begin (Life *life, guint number);
void life_end (Life *life);
void life_fail (const Life *life, const char *format, ...) G_GNUC_PRINTF (2, 3) G_GNUC_NORETURN;
void life_note (Life *life, const char *format, ...) G_GNUC_PRINTF (2, 3);

gboolean life_goes_on (const Life *life);
gboolean life_is_settled (const Life *life);
void life_take_plan (Life *life, GradualPlan *plan);
void life_change_mood (Life *life);
void life_recover (Life *life);
gboolean life_go_away (Life *life);
gboolean life_edit_plan (Life *life);
gboolean life_run_today (Life *life);
GradualPlan *life_run_as_planned (const GradualPlan *plan, GradualDay day);
