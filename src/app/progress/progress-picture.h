/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** GradualPictureFormat: what charts are written as, to be looked at. */
typedef enum {
  GRADUAL_PICTURE_PNG,
  GRADUAL_PICTURE_SVG,
} GradualPictureFormat;

GBytes *gradual_progress_picture (const GPtrArray *figures, GtkWidget *widget,
                                  GradualPictureFormat format, GError **error);

G_END_DECLS
