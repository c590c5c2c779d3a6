/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"

G_BEGIN_DECLS

GradualUnits gradual_distance_units_of_locale (int measurement);
GradualUnits gradual_distance_units (GradualUnits units);

const char *gradual_distance_symbol (GradualUnits units);
char *gradual_distance_number (GradualUnits units, int metres);
char *gradual_distance_label (GradualUnits units, int metres);
char *gradual_distance_spoken (GradualUnits units, int metres);
gboolean gradual_distance_parse (GradualUnits units, const char *text, int *metres);

G_END_DECLS
