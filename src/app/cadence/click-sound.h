/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "beat-track.h"

G_BEGIN_DECLS

/** GRADUAL_CLICK_RATE: samples a second, of one channel. */
#define GRADUAL_CLICK_RATE 48000

/** GRADUAL_CLICK_LENGTH: the samples of a click; shorter than the time between any two beats. */
#define GRADUAL_CLICK_LENGTH (GRADUAL_CLICK_RATE / 25)

void gradual_click_sound_fill (GradualBeatTrack *track, gint64 position, gint16 *samples, gsize n);

G_END_DECLS
