/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/library.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_RELIEF_CARD (gradual_relief_card_get_type ())
G_DECLARE_FINAL_TYPE (GradualReliefCard, gradual_relief_card, GRADUAL, RELIEF_CARD, AdwBin)

GtkWidget *gradual_relief_card_new (GradualRelief relief);
void gradual_relief_card_set_report (GradualReliefCard *self, const GradualLibrary *library,
                                     const GradualSymptomReport *report, GradualDay today);

G_END_DECLS
