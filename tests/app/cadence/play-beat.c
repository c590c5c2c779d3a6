/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <stdlib.h>

#include "app/cadence/metronome.h"

/* Plays the metronome from a main loop that is busy all the time, as a window that draws is.
 *
 * Usage: play-beat SECONDS TEMPO [TEMPO]
 *
 * The second tempo is asked for after half of the time. Prints how long starting, changing and
 * stopping took at most, in microseconds, and whether it was heard. */

#define BUSY (40 * G_TIME_SPAN_MILLISECOND)

static gboolean
be_busy (gpointer data G_GNUC_UNUSED)
{
  gint64 end = g_get_monotonic_time () + BUSY;

  while (g_get_monotonic_time () < end)
    ;

  return G_SOURCE_CONTINUE;
}

static void
run_until (gint64 end)
{
  while (g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
}

int
main (int argc, char **argv)
{
  g_autoptr (GradualMetronome) metronome = gradual_metronome_new ();
  gint64 start = g_get_monotonic_time (), half, longest, asked;
  gboolean is_heard;

  if (argc < 3)
    return EXIT_FAILURE;
  half = atoi (argv[1]) * G_TIME_SPAN_SECOND / 2;
  g_idle_add (be_busy, NULL);
  gradual_metronome_start (metronome, atoi (argv[2]));
  longest = g_get_monotonic_time () - start;
  run_until (start + half);
  asked = g_get_monotonic_time ();
  if (argc > 3)
    gradual_metronome_set_tempo (metronome, atoi (argv[3]));
  longest = MAX (longest, g_get_monotonic_time () - asked);
  run_until (start + 2 * half);
  is_heard = gradual_metronome_get_state (metronome) == GRADUAL_METRONOME_HEARD;
  asked = g_get_monotonic_time ();
  gradual_metronome_stop (metronome);
  longest = MAX (longest, g_get_monotonic_time () - asked);
  printf ("%" G_GINT64_FORMAT " %s\n", longest, is_heard ? "heard" : "silent");
  fflush (stdout);
  /* The sound ends with the stop, not with the program. */
  run_until (g_get_monotonic_time () + G_TIME_SPAN_SECOND);

  return EXIT_SUCCESS;
}
