/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GRADUAL_TYPE_PANEL_LAYOUT (gradual_panel_layout_get_type ())
G_DECLARE_FINAL_TYPE (GradualPanelLayout, gradual_panel_layout, GRADUAL, PANEL_LAYOUT,
                      GtkLayoutManager)

gboolean gradual_panel_layout_is_page (GradualPanelLayout *self);

G_END_DECLS
