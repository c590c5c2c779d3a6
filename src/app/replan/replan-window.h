/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "replan-week-row.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_REPLAN_WINDOW (gradual_replan_window_get_type ())
G_DECLARE_FINAL_TYPE (GradualReplanWindow, gradual_replan_window, GRADUAL, REPLAN_WINDOW, AdwWindow)

GtkWindow *gradual_replan_window_new (GtkWindow *parent, const GradualReplanView *view);

G_END_DECLS
