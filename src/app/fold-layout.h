/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Children beside each other, as many as there is room for: the last ones are left out first. For
 * shortcuts to what can be reached another way. */

#define GRADUAL_TYPE_FOLD_LAYOUT (gradual_fold_layout_get_type ())
G_DECLARE_FINAL_TYPE (GradualFoldLayout, gradual_fold_layout, GRADUAL, FOLD_LAYOUT,
                      GtkLayoutManager)

G_END_DECLS
