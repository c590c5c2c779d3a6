/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "metronome.h"

#include <glib/gi18n-lib.h>
#include <pulse/simple.h>

#include "click-sound.h"

/* What is written at once, and what the sound server holds: enough for a computer that is busy, and
 * less than there is between two beats, so that another tempo can begin with the next one that is
 * heard. */
#define CHUNK     (GRADUAL_CLICK_RATE / 100)
#define BUFFER_MS 280

/* The first beat comes when the stream runs evenly: its beginning does not always. */
#define LEAD (GRADUAL_CLICK_RATE / 5)

#define MICROSECONDS 1000000

/* The thread lives as long as its sound server lets it, which may be longer than who started it:
 * both have a reference. */
typedef struct {
  int tempo;      /* atomic */
  int is_stopped; /* atomic */
  int state;      /* atomic: a #GradualMetronomeState */

  GMutex mutex;
  gint64 beats[2]; /* when the last two that were written are heard, monotonic time; 0 for none */
} Stream;

struct _GradualMetronome {
  Stream *stream;         /* (nullable): %NULL while it is off */
  GradualBeatTrack quiet; /* the beats as they are seen as long as none is heard, microseconds */
};

static void
clear_stream (gpointer data)
{
  g_mutex_clear (&((Stream *)data)->mutex);
}

static void
release_stream (Stream *stream)
{
  g_atomic_rc_box_release_full (stream, clear_stream);
}

static pa_simple *
connect_to_server (void)
{
  const pa_sample_spec spec = {
      .format = PA_SAMPLE_S16NE, .rate = GRADUAL_CLICK_RATE, .channels = 1};
  const pa_buffer_attr buffer = {
      .maxlength = (uint32_t)-1,
      .tlength = BUFFER_MS * GRADUAL_CLICK_RATE / 1000 * (uint32_t)sizeof (gint16),
      .prebuf = (uint32_t)-1,
      .minreq = (uint32_t)-1,
      .fragsize = (uint32_t)-1,
  };

  return pa_simple_new (NULL, "Gradual", PA_STREAM_PLAYBACK, NULL, _ ("Metronome"), &spec, NULL,
                        &buffer, NULL);
}

/* How many samples are written and not heard yet. */
static gint64
ahead (pa_simple *server)
{
  pa_usec_t latency = pa_simple_get_latency (server, NULL);

  return latency != (pa_usec_t)-1 ? (gint64)latency * GRADUAL_CLICK_RATE / MICROSECONDS : 0;
}

/* Tells when a beat that was written will be heard; @samples: from now. */
static void
tell_beat (Stream *stream, gint64 samples)
{
  gint64 heard = g_get_monotonic_time () + samples * MICROSECONDS / GRADUAL_CLICK_RATE;

  g_mutex_lock (&stream->mutex);
  stream->beats[0] = stream->beats[1];
  stream->beats[1] = heard;
  g_mutex_unlock (&stream->mutex);
}

static void
follow_tempo (Stream *stream, pa_simple *server, GradualBeatTrack *track, gint64 position)
{
  int tempo = g_atomic_int_get (&stream->tempo);

  if (tempo != track->next_tempo)
    gradual_beat_track_set_tempo_behind (track, tempo, position - ahead (server), position);
}

/* Returns: whether it was stopped, and did not fail. */
static gboolean
write_beats (Stream *stream, pa_simple *server)
{
  gint16 samples[CHUNK];
  GradualBeatTrack track;
  gint64 position = 0;

  gradual_beat_track_init (&track, GRADUAL_CLICK_RATE, g_atomic_int_get (&stream->tempo), LEAD);
  while (!g_atomic_int_get (&stream->is_stopped)) {
    gint64 before;

    follow_tempo (stream, server, &track, position);
    before = track.next;
    gradual_click_sound_fill (&track, position, samples, CHUNK);
    if (pa_simple_write (server, samples, sizeof samples, NULL) < 0)
      return FALSE;
    position += CHUNK;
    if (track.next != before)
      tell_beat (stream, ahead (server) - (position - track.last));
    g_atomic_int_set (&stream->state, GRADUAL_METRONOME_HEARD);
  }

  return TRUE;
}

static gpointer
run (gpointer data)
{
  Stream *stream = data;
  pa_simple *server = connect_to_server ();

  if (server != NULL && write_beats (stream, server))
    /* What is written and not heard yet is thrown away: it ends now. */
    pa_simple_flush (server, NULL);
  else
    g_atomic_int_set (&stream->state, GRADUAL_METRONOME_SILENT);
  if (server != NULL)
    pa_simple_free (server);
  release_stream (stream);

  return NULL;
}

/** gradual_metronome_new: Returns: (transfer full): a metronome that is off. */
GradualMetronome *
gradual_metronome_new (void)
{
  return g_new0 (GradualMetronome, 1);
}

/** gradual_metronome_free: stops it and waits for nothing. */
void
gradual_metronome_free (GradualMetronome *self)
{
  g_return_if_fail (self != NULL);

  gradual_metronome_stop (self);
  g_free (self);
}

/**
 * gradual_metronome_start:
 * @tempo: beats a minute, from %GRADUAL_TEMPO_MIN to %GRADUAL_TEMPO_MAX
 *
 * Begins with the beat, if it is off. Nobody waits for the sound, which comes when it can.
 */
void
gradual_metronome_start (GradualMetronome *self, int tempo)
{
  g_autoptr (GThread) thread = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (tempo >= GRADUAL_TEMPO_MIN && tempo <= GRADUAL_TEMPO_MAX);

  if (self->stream != NULL)
    return;
  self->stream = g_atomic_rc_box_new0 (Stream);
  self->stream->tempo = tempo;
  self->stream->state = GRADUAL_METRONOME_CONNECTING;
  g_mutex_init (&self->stream->mutex);
  gradual_beat_track_init (&self->quiet, MICROSECONDS, tempo, g_get_monotonic_time ());
  thread = g_thread_try_new ("metronome", run, g_atomic_rc_box_acquire (self->stream), NULL);
  if (thread == NULL) {
    release_stream (self->stream);
    g_atomic_int_set (&self->stream->state, GRADUAL_METRONOME_SILENT);
  }
}

/** gradual_metronome_set_tempo: has the beat go on with @tempo from the next one on. */
void
gradual_metronome_set_tempo (GradualMetronome *self, int tempo)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (tempo >= GRADUAL_TEMPO_MIN && tempo <= GRADUAL_TEMPO_MAX);

  if (self->stream == NULL)
    return;
  g_atomic_int_set (&self->stream->tempo, tempo);
  gradual_beat_track_set_tempo (&self->quiet, tempo);
}

/** gradual_metronome_stop: ends the beat, and what of it was about to be heard. */
void
gradual_metronome_stop (GradualMetronome *self)
{
  g_return_if_fail (self != NULL);

  if (self->stream == NULL)
    return;
  g_atomic_int_set (&self->stream->is_stopped, TRUE);
  g_clear_pointer (&self->stream, release_stream);
}

/** gradual_metronome_get_state: Returns: whether there is a beat, and whether it is heard. */
GradualMetronomeState
gradual_metronome_get_state (GradualMetronome *self)
{
  g_return_val_if_fail (self != NULL, GRADUAL_METRONOME_OFF);

  return self->stream != NULL ? (GradualMetronomeState)g_atomic_int_get (&self->stream->state)
                              : GRADUAL_METRONOME_OFF;
}

/* Of the beats that were written the last one may still be to come. */
static gboolean
last_heard (Stream *stream, gint64 now, gint64 *beat)
{
  gint64 beats[2];

  g_mutex_lock (&stream->mutex);
  beats[0] = stream->beats[0];
  beats[1] = stream->beats[1];
  g_mutex_unlock (&stream->mutex);
  *beat = beats[1] <= now ? beats[1] : beats[0];

  return *beat != 0 && *beat <= now;
}

/**
 * gradual_metronome_last_beat:
 * @now: monotonic time, not earlier than at the last call
 * @beat: (out): when the last beat was
 *
 * Tells of the beat for what is seen: the one that is heard or, where none is, one that is as
 * steady, also as long as it is not known yet whether it will be heard.
 *
 * Returns: whether there has been one
 */
gboolean
gradual_metronome_last_beat (GradualMetronome *self, gint64 now, gint64 *beat)
{
  g_return_val_if_fail (self != NULL && beat != NULL, FALSE);

  if (self->stream == NULL)
    return FALSE;
  if (gradual_metronome_get_state (self) == GRADUAL_METRONOME_HEARD)
    return last_heard (self->stream, now, beat);
  gradual_beat_track_advance (&self->quiet, now);
  *beat = self->quiet.last;

  return *beat <= now;
}
