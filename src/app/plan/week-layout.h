/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GRADUAL_TYPE_WEEK_LAYOUT (gradual_week_layout_get_type ())
G_DECLARE_FINAL_TYPE (GradualWeekLayout, gradual_week_layout, GRADUAL, WEEK_LAYOUT,
                      GtkLayoutManager)

G_END_DECLS
