/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window.h"

gboolean picture_away_has (const char *view);
GtkWindow *picture_away_open (GradualWindow *window, const char *view, int width, int height);
