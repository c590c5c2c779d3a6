/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/plan/units.h"
#include "model/plan.h"

G_BEGIN_DECLS

/** GradualAwayView: what the window is about. */
typedef struct {
  GradualPlan *plan;
  const GradualAway *replaced; /* (nullable): days of the plan that are marked, to be changed */
  GradualDay day;              /* the day to begin with, where none are */
  GradualDay today;
  GradualUnits units;
} GradualAwayView;

#define GRADUAL_TYPE_AWAY_WINDOW (gradual_away_window_get_type ())
G_DECLARE_FINAL_TYPE (GradualAwayWindow, gradual_away_window, GRADUAL, AWAY_WINDOW, AdwWindow)

GtkWindow *gradual_away_window_new (GtkWindow *parent, const GradualAwayView *view);

const GradualAway *gradual_away_window_get_replaced (GradualAwayWindow *self);
GradualAway *gradual_away_window_dup_away (GradualAwayWindow *self);

G_END_DECLS
