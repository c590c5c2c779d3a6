/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/stretch.h"

G_BEGIN_DECLS

GtkWidget *gradual_stretch_details_new (GradualStretch stretch);

G_END_DECLS
