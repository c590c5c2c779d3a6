/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

int gradual_typed_value (GtkSpinButton *button);

G_END_DECLS
