/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** GRADUAL_WALKING_PAIN_MAX: how much walking may hurt, on two days, for running to begin again. */
#define GRADUAL_WALKING_PAIN_MAX 2

#define GRADUAL_TYPE_WALKING_WINDOW (gradual_walking_window_get_type ())
G_DECLARE_FINAL_TYPE (GradualWalkingWindow, gradual_walking_window, GRADUAL, WALKING_WINDOW,
                      AdwWindow)

GtkWindow *gradual_walking_window_new (GtkWindow *parent);

G_END_DECLS
