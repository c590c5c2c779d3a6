/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

GtkWindow *picture_timer_open (GtkWindow *parent, int width, int height);
