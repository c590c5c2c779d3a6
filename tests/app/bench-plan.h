/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

/* A plan of 52 weeks with 1,000 runs logged, the newest the day before BENCH_TODAY. */

#define BENCH_START gradual_day_from_ymd (2026, 11, 23)
#define BENCH_TODAY (BENCH_START + 70)

GradualPlan *bench_plan_new (void);
double bench_median (double *values, guint n_values);
