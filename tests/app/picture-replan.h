/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window.h"

gboolean picture_replan_has (const char *view);
GtkWindow *picture_replan_open (GradualWindow *window, const char *view, int width, int height);
