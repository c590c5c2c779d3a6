/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** GRADUAL_TEMPO_MIN, GRADUAL_TEMPO_MAX: the beats a minute of the metronome, of the guide. */
#define GRADUAL_TEMPO_MIN 140
#define GRADUAL_TEMPO_MAX 200

/**
 * GradualBeatTrack:
 *
 * Where beats lie on a line of ticks: samples of a sound, or microseconds. Each is where it would
 * be without rounding, rounded down, however long it goes on: there is no drift. Another tempo
 * begins with the next beat. A plain value: read the members, change them by the functions.
 */
typedef struct {
  int rate;       /* ticks a second */
  int tempo;      /* beats a minute, up to the next beat */
  int next_tempo; /* from the next beat on */
  gint64 origin;  /* the beat from which this tempo goes on */
  gint64 n;       /* how many beats after it the next one is */
  gint64 last;    /* the beat before the next one; of a track that has not begun, its origin */
  gint64 next;    /* the next beat */
} GradualBeatTrack;

void gradual_beat_track_init (GradualBeatTrack *track, int rate, int tempo, gint64 first);
void gradual_beat_track_set_tempo (GradualBeatTrack *track, int tempo);
void gradual_beat_track_set_tempo_behind (GradualBeatTrack *track, int tempo, gint64 heard,
                                          gint64 written);
void gradual_beat_track_pass (GradualBeatTrack *track);
guint gradual_beat_track_advance (GradualBeatTrack *track, gint64 position);

G_END_DECLS
