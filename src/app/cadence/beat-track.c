/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "beat-track.h"

#define SECONDS_PER_MINUTE 60

/**
 * gradual_beat_track_init:
 * @rate: ticks a second
 * @tempo: beats a minute
 * @first: where the first beat is to be
 */
void
gradual_beat_track_init (GradualBeatTrack *track, int rate, int tempo, gint64 first)
{
  g_return_if_fail (track != NULL && rate > 0 && tempo > 0);

  *track = (GradualBeatTrack){
      .rate = rate,
      .tempo = tempo,
      .next_tempo = tempo,
      .origin = first,
      .last = first,
      .next = first,
  };
}

/** gradual_beat_track_set_tempo: has another tempo begin with the next beat. */
void
gradual_beat_track_set_tempo (GradualBeatTrack *track, int tempo)
{
  g_return_if_fail (track != NULL && tempo > 0);

  track->next_tempo = tempo;
}

static gint64
after (const GradualBeatTrack *track, gint64 origin, gint64 n, int tempo)
{
  return origin + n * SECONDS_PER_MINUTE * track->rate / tempo;
}

/**
 * gradual_beat_track_set_tempo_behind:
 * @tempo: beats a minute
 * @heard: what is heard now
 * @written: up to where all is written, and can not be changed
 *
 * Like gradual_beat_track_set_tempo(), for who writes ahead of what is heard: a beat that is
 * written and not heard yet is the next one, as long as nothing after it is written that would have
 * to be another.
 */
void
gradual_beat_track_set_tempo_behind (GradualBeatTrack *track, int tempo, gint64 heard,
                                     gint64 written)
{
  g_return_if_fail (track != NULL && tempo > 0);

  gradual_beat_track_set_tempo (track, tempo);
  if (tempo == track->tempo || track->n == 0 || track->last <= heard ||
      after (track, track->last, 1, tempo) < written)
    return;
  track->tempo = tempo;
  track->origin = track->last;
  track->n = 1;
  track->next = after (track, track->origin, 1, tempo);
}

/** gradual_beat_track_pass: goes past the next beat. */
void
gradual_beat_track_pass (GradualBeatTrack *track)
{
  g_return_if_fail (track != NULL);

  track->last = track->next;
  if (track->next_tempo != track->tempo) {
    track->tempo = track->next_tempo;
    track->origin = track->last;
    track->n = 0;
  }
  track->n++;
  track->next = after (track, track->origin, track->n, track->tempo);
}

/**
 * gradual_beat_track_advance:
 * @position: where on the line
 *
 * Goes past all beats up to @position, and the one on it.
 *
 * Returns: how many these were
 */
guint
gradual_beat_track_advance (GradualBeatTrack *track, gint64 position)
{
  guint n = 0;

  g_return_val_if_fail (track != NULL, 0);

  for (; track->next <= position; n++)
    gradual_beat_track_pass (track);

  return n;
}
