/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/session.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_STRETCHING_WINDOW (gradual_stretching_window_get_type ())
G_DECLARE_FINAL_TYPE (GradualStretchingWindow, gradual_stretching_window, GRADUAL,
                      STRETCHING_WINDOW, AdwWindow)

GtkWindow *gradual_stretching_window_new (GtkWindow *parent, GradualSession *session);

G_END_DECLS
