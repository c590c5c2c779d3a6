/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "plan/plan-view.h"
#include "session.h"
#include "welcome/welcome-page.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_WINDOW (gradual_window_get_type ())
G_DECLARE_FINAL_TYPE (GradualWindow, gradual_window, GRADUAL, WINDOW, AdwApplicationWindow)

GtkWindow *gradual_window_new (GtkApplication *application, GradualSession *session);

void gradual_window_open (GradualWindow *self, const char *path);
void gradual_window_open_file (GradualWindow *self, GFile *file);
void gradual_window_take_step (GradualWindow *self, GradualPlan *plan, const char *name);
void gradual_window_set_today (GradualWindow *self, GradualDay today);

GradualSession *gradual_window_get_session (GradualWindow *self);
GradualPlan *gradual_window_get_plan (GradualWindow *self);
GradualPlanView *gradual_window_get_plan_view (GradualWindow *self);
GradualWelcomePage *gradual_window_get_welcome_page (GradualWindow *self);

G_END_DECLS
