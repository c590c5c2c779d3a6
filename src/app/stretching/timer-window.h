/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "timer-page.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_TIMER_WINDOW (gradual_timer_window_get_type ())
G_DECLARE_FINAL_TYPE (GradualTimerWindow, gradual_timer_window, GRADUAL, TIMER_WINDOW, AdwWindow)

GtkWindow *gradual_timer_window_new (GtkWindow *parent);
GradualTimerPage *gradual_timer_window_get_page (GradualTimerWindow *self);

G_END_DECLS
