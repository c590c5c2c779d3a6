/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "beat-track.h"

G_BEGIN_DECLS

/** GradualMetronome: a steady beat that is heard, and told of for what is seen. The sound is one
 * stream, written by a thread of its own: nobody waits for a sound server, and a busy window is not
 * heard. */
typedef struct _GradualMetronome GradualMetronome;

/** GradualMetronomeState: whether there is a beat, and whether it is heard. */
typedef enum {
  GRADUAL_METRONOME_OFF,
  GRADUAL_METRONOME_CONNECTING, /* it is not known yet whether it will be heard */
  GRADUAL_METRONOME_HEARD,
  GRADUAL_METRONOME_SILENT, /* there is no sound server, or it is gone */
} GradualMetronomeState;

GradualMetronome *gradual_metronome_new (void);
void gradual_metronome_free (GradualMetronome *self);

void gradual_metronome_start (GradualMetronome *self, int tempo);
void gradual_metronome_set_tempo (GradualMetronome *self, int tempo);
void gradual_metronome_stop (GradualMetronome *self);

GradualMetronomeState gradual_metronome_get_state (GradualMetronome *self);
gboolean gradual_metronome_last_beat (GradualMetronome *self, gint64 now, gint64 *beat);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualMetronome, gradual_metronome_free)

G_END_DECLS
