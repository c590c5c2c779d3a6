/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "model/library.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_UNITS (gradual_units_get_type ())
GType gradual_units_get_type (void);

int gradual_units_tenths (GradualUnits units, int minutes, int pace_s_per_km);
char *gradual_units_label (GradualUnits units, int minutes, int pace_s_per_km);
char *gradual_units_spoken (GradualUnits units, int minutes, int pace_s_per_km);
char *gradual_units_tenths_label (GradualUnits units, int tenths);
char *gradual_units_tenths_spoken (GradualUnits units, int tenths);

G_END_DECLS
