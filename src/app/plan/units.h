/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/** GradualUnits: what the length of a run is shown in. Plans are in minutes, whatever is shown. */
typedef enum {
  GRADUAL_UNITS_MINUTES,
  GRADUAL_UNITS_KM,
  GRADUAL_UNITS_MILES,
} GradualUnits;

#define GRADUAL_TYPE_UNITS (gradual_units_get_type ())
GType gradual_units_get_type (void);

int gradual_units_tenths (GradualUnits units, int minutes, int pace_s_per_km);
char *gradual_units_label (GradualUnits units, int minutes, int pace_s_per_km);
char *gradual_units_spoken (GradualUnits units, int minutes, int pace_s_per_km);

G_END_DECLS
