/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/library.h"
#include "planner/replan.h"

G_BEGIN_DECLS

/** GradualReplanView: what a proposal is shown with. All borrowed. */
typedef struct {
  const GradualReplan *replan;
  const GradualPlan *plan; /* that the proposal is about */
  GradualUnits units;
} GradualReplanView;

GtkWidget *
gradual_replan_week_row_new (const GradualReplanView *view, const GradualReplanOption *option,
                             const GradualWeekChange *change);

GtkWidget *gradual_replan_text_new (const char *text, const char *style);

G_END_DECLS
