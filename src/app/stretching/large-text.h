/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GRADUAL_TYPE_LARGE_TEXT (gradual_large_text_get_type ())
G_DECLARE_FINAL_TYPE (GradualLargeText, gradual_large_text, GRADUAL, LARGE_TEXT, GtkWidget)

GtkWidget *gradual_large_text_new (GtkAccessibleRole role, const char *sample);
void gradual_large_text_set_text (GradualLargeText *self, const char *text);
const char *gradual_large_text_get_text (GradualLargeText *self);
int gradual_large_text_get_size (GradualLargeText *self);

G_END_DECLS
