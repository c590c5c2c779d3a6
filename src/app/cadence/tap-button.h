/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GRADUAL_TYPE_TAP_BUTTON (gradual_tap_button_get_type ())
G_DECLARE_FINAL_TYPE (GradualTapButton, gradual_tap_button, GRADUAL, TAP_BUTTON, GtkButton)

G_END_DECLS
