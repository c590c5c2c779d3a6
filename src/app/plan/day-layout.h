/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GRADUAL_TYPE_DAY_LAYOUT (gradual_day_layout_get_type ())
G_DECLARE_FINAL_TYPE (GradualDayLayout, gradual_day_layout, GRADUAL, DAY_LAYOUT, GtkLayoutManager)

G_END_DECLS
