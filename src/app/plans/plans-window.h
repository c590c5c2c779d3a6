/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/session.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_PLANS_WINDOW (gradual_plans_window_get_type ())
G_DECLARE_FINAL_TYPE (GradualPlansWindow, gradual_plans_window, GRADUAL, PLANS_WINDOW, AdwWindow)

GtkWindow *gradual_plans_window_new (GtkWindow *parent, GradualSession *session);

G_END_DECLS
