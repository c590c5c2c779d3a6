/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"
#include "planner/edit.h"
#include "planner/planner.h"

/* Random runners, plans, logs and edits for the property tests. The same seed gives the same. */

/** GENERATE_EPOCH: 23 November 2026, a Monday: what is generated starts on it or later. */
#define GENERATE_EPOCH ((GradualDay)739943)

gboolean generate_chance (GRand *random, int percent);
int generate_between (GRand *random, int least, int most);

void generate_settings (GRand *random, GradualSettings *settings);
void generate_request (GRand *random, GradualRequest *request);
char *generate_describe_request (const GradualRequest *request);

GradualPlan *generate_rough_plan (GRand *random);
GradualDay generate_today (GRand *random, const GradualPlan *plan);
GradualPlan *generate_history (GRand *random, const GradualPlan *plan, GradualDay today);
GradualAway *generate_away (GRand *random, const GradualPlan *plan, GradualDay today);
char *generate_describe_plan (const GradualPlan *plan, GradualDay today);
guint64 generate_hash (const GradualPlan *plan);

void generate_edit (GRand *random, const GradualPlan *plan, GradualDay today, GradualEdit *edit);
char *generate_describe_edit (const GradualEdit *edit);
