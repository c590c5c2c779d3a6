/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void gradual_measure (GtkWidget *child, GtkOrientation orientation, int for_size, int *minimum,
                      int *natural);
void gradual_allocate (GtkWidget *widget, GtkWidget *child, int x, int y, int width, int height);

G_END_DECLS
