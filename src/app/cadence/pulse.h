/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GRADUAL_TYPE_PULSE (gradual_pulse_get_type ())
G_DECLARE_FINAL_TYPE (GradualPulse, gradual_pulse, GRADUAL, PULSE, GtkWidget)

double gradual_pulse_strength (gint64 since);
void gradual_pulse_set_strength (GradualPulse *self, double strength);
double gradual_pulse_get_strength (GradualPulse *self);

G_END_DECLS
