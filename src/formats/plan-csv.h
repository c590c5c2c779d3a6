/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plan-json.h"

G_BEGIN_DECLS

/** GRADUAL_CSV_PACE_S_PER_KM: the pace at which distances become minutes: 6:00 a kilometre. */
#define GRADUAL_CSV_PACE_S_PER_KM 360

/** GradualCsvOptions: what a foreign plan does not say of itself. */
typedef struct {
  int pace_s_per_km;     /* seconds a kilometre, for distances */
  gboolean has_baseline; /* FALSE: week 1 is the baseline */
  GradualBaseline baseline;
  GDateWeekday week_starts_on; /* the weekday that day 1 of a week is */
  GradualDay anchor;           /* rows of week and day begin in the first week from this day on */
} GradualCsvOptions;

GradualPlan *
gradual_plan_from_csv (const char *bytes, gsize length, const GradualCsvOptions *options,
                       int *first_checked_week, GError **error);
char *gradual_plan_to_csv (const GradualPlan *plan, gboolean with_health, gsize *length);

G_END_DECLS
