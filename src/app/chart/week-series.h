/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/** GradualChartWeek: what a chart shows of a week. */
typedef struct {
  int number;
  GradualDay start;
  GradualPhase phase;
  int minutes; /* what the limits count; a race is not in it */
  int cap;     /* the most that the rules allow */
  gboolean has_race;
} GradualChartWeek;

/** GradualWeekSeries: the weeks of a plan as a chart shows them, without the plan. */
typedef struct {
  GArray *weeks; /* (element-type GradualChartWeek) */
  GradualDay race_date;
} GradualWeekSeries;

GradualWeekSeries *gradual_week_series_new (const GradualPlan *plan);
void gradual_week_series_free (GradualWeekSeries *series);

const GradualChartWeek *gradual_week_series_get (const GradualWeekSeries *series, guint index);
int gradual_week_series_scale (const GradualWeekSeries *series);
guint gradual_week_series_peak (const GradualWeekSeries *series);
gboolean gradual_week_series_has_phase (const GradualWeekSeries *series, GradualPhase phase);

char *gradual_week_series_describe (const GradualWeekSeries *series);
char *gradual_week_series_describe_week (const GradualWeekSeries *series, guint index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualWeekSeries, gradual_week_series_free)

G_END_DECLS
