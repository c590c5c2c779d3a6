/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GRADUAL_TYPE_WELCOME_LAYOUT (gradual_welcome_layout_get_type ())
G_DECLARE_FINAL_TYPE (GradualWelcomeLayout, gradual_welcome_layout, GRADUAL, WELCOME_LAYOUT,
                      GtkLayoutManager)

G_END_DECLS
