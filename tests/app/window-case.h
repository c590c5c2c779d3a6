/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "folder.h"
#include "gui.h"

/* What tests of the window share: a window on the first day of the sample plan, and a folder. */

extern GradualWindow *window;

void window_set_up (void);
void window_tear_down (void);

void window_act (const char *action);
gboolean window_shows (const char *text);
gboolean window_is_shown (gpointer text);
void window_open (const char *name, const char *text);

gboolean window_has_message (gpointer unused);
char *window_take_message (void);
