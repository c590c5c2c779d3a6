/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What all charts draw by. */

GdkRGBA gradual_chart_color (GtkWidget *widget, const char *name);
gboolean gradual_chart_is_mirrored (GtkWidget *widget);
void gradual_chart_append_text (GtkSnapshot *snapshot, PangoLayout *text, const GdkRGBA *color,
                                float x, float y);

G_END_DECLS
