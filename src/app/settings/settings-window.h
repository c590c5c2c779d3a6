/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "planner/adjust.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_SETTINGS_WINDOW (gradual_settings_window_get_type ())
G_DECLARE_FINAL_TYPE (GradualSettingsWindow, gradual_settings_window, GRADUAL, SETTINGS_WINDOW,
                      AdwWindow)

GtkWindow *
gradual_settings_window_new (GtkWindow *parent, const GradualPlan *plan, GradualDay today);

const GradualAdjustment *gradual_settings_window_get_adjustment (GradualSettingsWindow *self);

G_END_DECLS
