/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "timer-clock.h"

G_BEGIN_DECLS

/* The guided stretching: leads through stretches and tells of each that was held to its end. It
 * knows of no library and no window. */

#define GRADUAL_TYPE_TIMER_PAGE (gradual_timer_page_get_type ())
G_DECLARE_FINAL_TYPE (GradualTimerPage, gradual_timer_page, GRADUAL, TIMER_PAGE, AdwBin)

void
gradual_timer_page_set_clock (GradualTimerPage *self, GradualTimerClockFunc clock, gpointer data);
void
gradual_timer_page_start (GradualTimerPage *self, const GradualStretchItem *items, guint n_items);
void gradual_timer_page_look (GradualTimerPage *self);
gboolean gradual_timer_page_is_running (GradualTimerPage *self);

G_END_DECLS
