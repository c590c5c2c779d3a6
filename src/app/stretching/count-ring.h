/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GRADUAL_TYPE_COUNT_RING (gradual_count_ring_get_type ())
G_DECLARE_FINAL_TYPE (GradualCountRing, gradual_count_ring, GRADUAL, COUNT_RING, GtkWidget)

GtkWidget *gradual_count_ring_new (void);
void gradual_count_ring_set_count (GradualCountRing *self, const char *count, double part);
const char *gradual_count_ring_get_count (GradualCountRing *self);
double gradual_count_ring_get_part (GradualCountRing *self);
void gradual_count_ring_set_words (GradualCountRing *self, const char *words);

G_END_DECLS
