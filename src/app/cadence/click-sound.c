/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "click-sound.h"

#include <math.h>

/* A short wooden tone: loud enough beside music, and gone before it rings. */
#define TONE_HZ 1500.0
#define VOLUME  20000.0
#define DECAY_S 0.006

static const gint16 *
get_click (void)
{
  static gint16 click[GRADUAL_CLICK_LENGTH];
  static gsize is_made = 0;

  if (g_once_init_enter (&is_made)) {
    for (int i = 0; i < GRADUAL_CLICK_LENGTH; i++) {
      double time = (double)i / GRADUAL_CLICK_RATE;

      /* It begins with its loudest, so that its beginning is the beat to the sample. */
      click[i] = (gint16)lrint (VOLUME * exp (-time / DECAY_S) * cos (2 * G_PI * TONE_HZ * time));
    }
    g_once_init_leave (&is_made, 1);
  }

  return click;
}

/**
 * gradual_click_sound_fill:
 * @track: of %GRADUAL_CLICK_RATE; goes past the beats that are in the samples
 * @position: of the first sample, where the last call ended
 * @samples: (out) (array length=n): the sound
 *
 * Makes the next part of a sound that has a click at each beat and is silent in between.
 */
void
gradual_click_sound_fill (GradualBeatTrack *track, gint64 position, gint16 *samples, gsize n)
{
  const gint16 *click = get_click ();

  g_return_if_fail (track != NULL && track->rate == GRADUAL_CLICK_RATE);
  g_return_if_fail (samples != NULL || n == 0);

  for (gsize i = 0; i < n; i++, position++) {
    if (position == track->next)
      gradual_beat_track_pass (track);
    samples[i] = position >= track->last && position - track->last < GRADUAL_CLICK_LENGTH &&
                         track->next > track->last
                     ? click[position - track->last]
                     : 0;
  }
}
