/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window.h"

gboolean picture_is_outcome (const char *view);
GtkWindow *picture_outcome_open (GradualWindow *window, const char *view, int width);
