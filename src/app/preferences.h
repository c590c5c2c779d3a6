/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GSettings *gradual_preferences_get (void);

void gradual_preferences_restore_window (GtkWindow *window);
void gradual_preferences_keep_window (GtkWindow *window);

G_END_DECLS
