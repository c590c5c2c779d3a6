/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window.h"

void picture_cadence_open (GradualWindow *window, const char *view);
