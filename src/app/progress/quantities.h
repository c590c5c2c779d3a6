/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/chart/figure.h"
#include "model/library.h"

G_BEGIN_DECLS

extern const GradualQuantity gradual_quantity_pain;
extern const GradualQuantity gradual_quantity_cadence;
extern const GradualQuantity gradual_quantity_days;

const GradualQuantity *gradual_quantity_of_units (GradualUnits units);
int gradual_quantity_from_minutes (GradualUnits units, int minutes, int pace_s_per_km);

G_END_DECLS
