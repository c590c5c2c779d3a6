/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

GtkWindow *picture_timer_open (GtkWindow *parent, gboolean is_done, int width, int height);
