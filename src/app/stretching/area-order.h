/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/stretch.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_AREA_ORDER (gradual_area_order_get_type ())
G_DECLARE_FINAL_TYPE (GradualAreaOrder, gradual_area_order, GRADUAL, AREA_ORDER,
                      AdwPreferencesGroup)

void gradual_area_order_set_areas (GradualAreaOrder *self,
                                   const GradualStretchArea areas[GRADUAL_N_AREAS]);

G_END_DECLS
