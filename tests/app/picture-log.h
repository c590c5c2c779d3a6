/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window.h"

gboolean picture_log_has (const char *view);
void picture_log_open (GradualWindow *window, const char *view);
