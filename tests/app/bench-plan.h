/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

/* A plan of 52 weeks, ten of which are over, with 4,000 runs logged, the newest before @today. */
GradualPlan *bench_plan_new (GradualDay today);
double bench_median (double *values, guint n_values);
