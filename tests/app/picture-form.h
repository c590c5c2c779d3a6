/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window.h"

gboolean picture_form_has (const char *view);
void picture_form_open (GradualWindow *window, const char *view);
