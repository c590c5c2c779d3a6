/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GRADUAL_TYPE_ICON_PICTURE (gradual_icon_picture_get_type ())
G_DECLARE_FINAL_TYPE (GradualIconPicture, gradual_icon_picture, GRADUAL, ICON_PICTURE, GtkWidget)

GtkWidget *gradual_icon_picture_new (void);
void
gradual_icon_picture_set_icon (GradualIconPicture *self, const char *icon_name, const char *words);
const char *gradual_icon_picture_get_icon (GradualIconPicture *self);

G_END_DECLS
