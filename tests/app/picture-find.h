/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

GtkWidget *picture_find_type (GtkWidget *root, GType type);
GtkWidget *picture_find_action (GtkWidget *root, const char *action);
