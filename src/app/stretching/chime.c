/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chime.h"

#include <dlfcn.h>
#include <gsound.h>

#include "app/build-folder.h"

/* A tone that comes later than this would tell of a change that is over, in microseconds. */
#define LATE (700 * G_TIME_SPAN_MILLISECOND)

#define ALSA "libasound.so.2"

static const char *const files[] = {
    [GRADUAL_CHIME_HOLD] = "hold.wav",
    [GRADUAL_CHIME_RELEASE] = "release.wav",
    [GRADUAL_CHIME_FINISHED] = "finished.wav",
};

/* Tones are played by a thread: to find out that there is no device takes longer than a frame, and
 * a sound server that does not answer takes as long as it likes. Each tone to be played has a
 * reference to what is needed for it, so that nobody waits for the thread. */
typedef struct {
  char *folder;
  GradualChimePlayed played; /* (nullable) */
  gpointer data;
} Player;

struct _GradualChime {
  GThreadPool *pool; /* of one thread */
  Player *player;    /* (owned by reference): the tones that are to be played have it too */
};

typedef struct {
  Player *player;
  GradualChimeTone tone;
  gint64 asked; /* when */
} Job;

static void
clear_player (gpointer data)
{
  g_free (((Player *)data)->folder);
}

static void
release_player (Player *player)
{
  g_atomic_rc_box_release_full (player, clear_player);
}

static void
free_job (gpointer data)
{
  Job *job = data;

  release_player (job->player);
  g_free (job);
}

static void
be_silent (const char *file G_GNUC_UNUSED, int line G_GNUC_UNUSED,
           const char *function G_GNUC_UNUSED, int error G_GNUC_UNUSED,
           const char *format G_GNUC_UNUSED, ...)
{
}

/* Where there is no sound card, ALSA writes a page of complaints into the terminal. It can be told
 * not to; GSound does not do that, and may have no ALSA at all. */
static void
silence_alsa (void)
{
  typedef void (*Handler) (const char *, int, const char *, int, const char *, ...);
  typedef int (*SetHandler) (Handler handler);
  void *library = dlopen (ALSA, RTLD_LAZY | RTLD_LOCAL);
  SetHandler set_handler = NULL;

  if (library != NULL)
    *(void **)&set_handler = dlsym (library, "snd_lib_error_set_handler");
  if (set_handler != NULL)
    set_handler (be_silent);
}

/* From the first tone on there is one context, which is never let go of: with the last one
 * libcanberra takes the driver out of memory, while a thread of the driver may still be at the end
 * of a tone. Returns: (transfer none) (nullable): the context. */
static GSoundContext *
get_context (void)
{
  static GSoundContext *context = NULL;
  static gsize is_looked_for = 0;

  if (g_once_init_enter (&is_looked_for)) {
    silence_alsa ();
    context = gsound_context_new (NULL, NULL);
    g_once_init_leave (&is_looked_for, 1);
  }

  return context;
}

/* What can not be heard is seen: no failure is told. */
static gboolean
play (Player *player, GradualChimeTone tone)
{
  g_autofree char *path = NULL;
  GSoundContext *context;

  if (player->folder == NULL)
    return FALSE;
  path = g_build_filename (player->folder, files[tone], NULL);
  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return FALSE;
  context = get_context ();

  return context != NULL &&
         gsound_context_play_simple (context, NULL, NULL, GSOUND_ATTR_MEDIA_FILENAME, path,
                                     GSOUND_ATTR_MEDIA_ROLE, "event", NULL);
}

static void
work (gpointer data, gpointer user_data G_GNUC_UNUSED)
{
  Job *job = data;
  gboolean is_heard = g_get_monotonic_time () - job->asked < LATE && play (job->player, job->tone);

  if (job->player->played != NULL)
    job->player->played (job->tone, is_heard, job->player->data);
  free_job (job);
}

/**
 * gradual_chime_new:
 * @folder: (nullable): where the tones are; %NULL: nowhere
 *
 * Returns: (transfer full): what plays tones. Nothing is opened before the first one.
 */
GradualChime *
gradual_chime_new (const char *folder)
{
  GradualChime *self = g_new0 (GradualChime, 1);

  self->pool = g_thread_pool_new_full (work, NULL, free_job, 1, FALSE, NULL);
  self->player = g_atomic_rc_box_new0 (Player);
  self->player->folder = g_strdup (folder);

  return self;
}

/** gradual_chime_free: ends it. A tone that is heard goes on; tones to come do not come. */
void
gradual_chime_free (GradualChime *self)
{
  g_return_if_fail (self != NULL);

  g_thread_pool_free (self->pool, TRUE, FALSE);
  release_player (self->player);
  g_free (self);
}

/**
 * gradual_chime_play:
 *
 * Plays a tone, as soon as can be and without making anybody wait. Where there is no device, no
 * sound server, or no file, nothing is heard.
 */
void
gradual_chime_play (GradualChime *self, GradualChimeTone tone)
{
  Job *job;

  g_return_if_fail (self != NULL);
  g_return_if_fail ((guint)tone < G_N_ELEMENTS (files));

  job = g_new0 (Job, 1);
  job->player = g_atomic_rc_box_acquire (self->player);
  job->tone = tone;
  job->asked = g_get_monotonic_time ();
  g_thread_pool_push (self->pool, job, NULL);
}

/**
 * gradual_chime_watch:
 * @played: called in another thread after each tone
 *
 * For tests; to be called before the first tone.
 */
void
gradual_chime_watch (GradualChime *self, GradualChimePlayed played, gpointer data)
{
  g_return_if_fail (self != NULL);

  self->player->played = played;
  self->player->data = data;
}

/**
 * gradual_chime_find_folder:
 *
 * Returns: (transfer full): where the tones are: in the build folder for a program that lies in
 * one, else where they are installed
 */
char *
gradual_chime_find_folder (void)
{
  g_autofree char *build_folder = gradual_build_folder_find ();

  if (build_folder != NULL)
    return g_build_filename (build_folder, "data", "sounds", NULL);

  return g_build_filename (GRADUAL_DATADIR, "gradual", "sounds", NULL);
}
