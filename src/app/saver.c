/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "saver.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

/* How long closing waits for a disk that does not answer, seconds. */
#define CLOSE_SECONDS 10

struct _GradualSaver {
  GMainContext *context;
  GradualSaverFunc func; /* (nullable): %NULL when closed */
  gpointer user_data;
  GThread *thread;

  /* The thread's while it works, else the owner's. */
  GradualShelf *shelf;

  GMutex mutex; /* for what follows */
  GCond changed;
  GradualLibrary *next;   /* (nullable): what is to be written; a newer one takes its place */
  GradualLibrary *failed; /* (nullable): what could not be written, if nothing newer came */
  GError *error;          /* (nullable): why not */
  guint round;            /* news of earlier rounds is old */
  gboolean is_to_look;
  gboolean is_working;
  gboolean is_closing;
};

/** Report: news on its way to the owner. */
typedef struct {
  GradualSaver *saver;
  guint round;
  GradualSaverNews news;
  GradualLibrary *library; /* (nullable) */
  GError *error;           /* (nullable) */
} Report;

static void
saver_clear (gpointer data)
{
  GradualSaver *saver = data;

  g_main_context_unref (saver->context);
  gradual_shelf_free (saver->shelf);
  g_clear_pointer (&saver->next, gradual_library_unref);
  g_clear_pointer (&saver->failed, gradual_library_unref);
  g_clear_error (&saver->error);
  g_mutex_clear (&saver->mutex);
  g_cond_clear (&saver->changed);
}

static void
saver_unref (GradualSaver *saver)
{
  g_atomic_rc_box_release_full (saver, saver_clear);
}

static void
report_free (gpointer data)
{
  Report *report = data;

  saver_unref (report->saver);
  g_clear_pointer (&report->library, gradual_library_unref);
  g_clear_error (&report->error);
  g_free (report);
}

static gboolean
deliver (gpointer data)
{
  Report *report = data;
  GradualSaver *saver = report->saver;

  /* Both are only changed by the thread of the main context, which this is. */
  if (saver->func != NULL && report->round == saver->round)
    saver->func (report->news, report->library, report->error, saver->user_data);

  return G_SOURCE_REMOVE;
}

/* Not by g_main_context_invoke(), which may call in this thread. */
static void
send_report (GradualSaver *saver, guint round, GradualSaverNews news, GradualLibrary *library,
             const GError *error)
{
  g_autoptr (GSource) source = g_idle_source_new ();
  Report *report = g_new0 (Report, 1);

  *report = (Report){
      .saver = g_atomic_rc_box_acquire (saver),
      .round = round,
      .news = news,
      .library = library != NULL ? gradual_library_ref (library) : NULL,
      .error = error != NULL ? g_error_copy (error) : NULL,
  };
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, deliver, report, report_free);
  g_source_attach (source, saver->context);
}

/* Without the mutex; the thread alone has the shelf. */
static GError *
write_library (GradualSaver *saver, guint round, GradualLibrary *library)
{
  GError *error = NULL;

  if (gradual_shelf_save (saver->shelf, library, &error))
    send_report (saver, round, GRADUAL_SAVER_SAVED, library, NULL);
  else if (g_error_matches (error, GRADUAL_SHELF_ERROR, GRADUAL_SHELF_ERROR_CHANGED))
    send_report (saver, round, GRADUAL_SAVER_CHANGED, library, error);
  else
    send_report (saver, round, GRADUAL_SAVER_FAILED, library, error);

  return error;
}

static void
look (GradualSaver *saver, guint round)
{
  static const GradualSaverNews news[] = {
      [GRADUAL_SHELF_SAME] = GRADUAL_SAVER_SAME,
      [GRADUAL_SHELF_CHANGED] = GRADUAL_SAVER_CHANGED,
      [GRADUAL_SHELF_MISSING] = GRADUAL_SAVER_MISSING,
  };

  send_report (saver, round, news[gradual_shelf_look (saver->shelf)], NULL, NULL);
}

/* With the mutex, which is given up while the disk is at work. */
static void
work_once (GradualSaver *saver)
{
  g_autoptr (GradualLibrary) library = g_steal_pointer (&saver->next);
  gboolean is_to_look = saver->is_to_look;
  guint round = saver->round;
  GError *error = NULL;

  saver->is_to_look = FALSE;
  saver->is_working = TRUE;
  g_mutex_unlock (&saver->mutex);
  if (library != NULL)
    error = write_library (saver, round, library);
  if (is_to_look)
    look (saver, round);
  g_mutex_lock (&saver->mutex);
  saver->is_working = FALSE;
  if (library != NULL) {
    g_clear_error (&saver->error);
    g_clear_pointer (&saver->failed, gradual_library_unref);
    saver->error = error;
    saver->failed = error != NULL ? g_steal_pointer (&library) : NULL;
  }
  g_cond_broadcast (&saver->changed);
}

static gpointer
work (gpointer data)
{
  GradualSaver *saver = data;

  g_mutex_lock (&saver->mutex);
  while (saver->next != NULL || saver->is_to_look || !saver->is_closing)
    if (saver->next != NULL || saver->is_to_look)
      work_once (saver);
    else
      g_cond_wait (&saver->changed, &saver->mutex);
  g_mutex_unlock (&saver->mutex);
  saver_unref (saver);

  return NULL;
}

/**
 * gradual_saver_new:
 * @shelf: (transfer full): where to write
 * @func: called with each news, in the thread-default main context of the caller
 *
 * All functions of the saver are for the thread of that context.
 *
 * Returns: (transfer full): a saver; give it up with gradual_saver_close().
 */
GradualSaver *
gradual_saver_new (GradualShelf *shelf, GradualSaverFunc func, gpointer user_data)
{
  GradualSaver *saver;

  g_return_val_if_fail (shelf != NULL && func != NULL, NULL);

  saver = g_atomic_rc_box_new0 (GradualSaver);
  saver->context = g_main_context_ref_thread_default ();
  saver->func = func;
  saver->user_data = user_data;
  saver->shelf = shelf;
  g_mutex_init (&saver->mutex);
  g_cond_init (&saver->changed);
  saver->thread = g_thread_new ("saver", work, g_atomic_rc_box_acquire (saver));

  return saver;
}

/**
 * gradual_saver_close:
 *
 * Writes what is still to be written, and gives up the saver. A disk that does not answer is waited
 * for some seconds. There is no more news.
 */
void
gradual_saver_close (GradualSaver *saver)
{
  gboolean is_idle;

  g_return_if_fail (saver != NULL);

  saver->func = NULL;
  gradual_saver_flush (saver, CLOSE_SECONDS, NULL);
  g_mutex_lock (&saver->mutex);
  is_idle = !saver->is_working;
  saver->is_closing = TRUE;
  g_cond_broadcast (&saver->changed);
  g_mutex_unlock (&saver->mutex);
  if (is_idle)
    g_thread_join (saver->thread);
  else
    g_thread_unref (saver->thread);
  saver_unref (saver);
}

/**
 * gradual_saver_save:
 * @library: shared
 *
 * Has the library written soon. Of several that come while the disk is at work, the last is
 * written.
 */
void
gradual_saver_save (GradualSaver *saver, GradualLibrary *library)
{
  g_return_if_fail (saver != NULL && library != NULL);

  g_mutex_lock (&saver->mutex);
  g_clear_pointer (&saver->next, gradual_library_unref);
  saver->next = gradual_library_ref (library);
  g_cond_broadcast (&saver->changed);
  g_mutex_unlock (&saver->mutex);
}

/** gradual_saver_look: has the saver look whether what is on disk was changed; the answer is news.
 */
void
gradual_saver_look (GradualSaver *saver)
{
  g_return_if_fail (saver != NULL);

  g_mutex_lock (&saver->mutex);
  saver->is_to_look = TRUE;
  g_cond_broadcast (&saver->changed);
  g_mutex_unlock (&saver->mutex);
}

/* With the mutex. Returns whether the thread has nothing to do, at the latest after @seconds. */
static gboolean
wait_until_idle (GradualSaver *saver, guint seconds)
{
  gint64 end = g_get_monotonic_time () + seconds * G_TIME_SPAN_SECOND;

  while (saver->is_working || saver->next != NULL || saver->is_to_look)
    if (!g_cond_wait_until (&saver->changed, &saver->mutex, end))
      return FALSE;

  return TRUE;
}

/**
 * gradual_saver_flush:
 * @seconds: how long to wait at most
 *
 * Waits until everything is written. What could not be written before is tried once more.
 *
 * Returns: whether the last library that was given to the saver is on disk; if not, the error says
 *   why.
 */
gboolean
gradual_saver_flush (GradualSaver *saver, guint seconds, GError **error)
{
  gboolean is_saved = FALSE;

  g_return_val_if_fail (saver != NULL, FALSE);

  g_mutex_lock (&saver->mutex);
  if (saver->next == NULL && !saver->is_working)
    saver->next = g_steal_pointer (&saver->failed);
  g_cond_broadcast (&saver->changed);
  if (!wait_until_idle (saver, seconds))
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_TIMED_OUT,
                 _ ("The disk did not answer within %u seconds"), seconds);
  else if (saver->failed != NULL)
    g_propagate_error (error, g_error_copy (saver->error));
  else
    is_saved = TRUE;
  g_mutex_unlock (&saver->mutex);

  return is_saved;
}

/**
 * gradual_saver_borrow_shelf:
 *
 * Waits until the thread is done with what it is at, and drops what it was to do. Earlier news that
 * was not told yet is never told.
 *
 * Returns: (transfer none): the shelf, to be used until the next call of a function of the saver.
 */
GradualShelf *
gradual_saver_borrow_shelf (GradualSaver *saver)
{
  g_return_val_if_fail (saver != NULL, NULL);

  g_mutex_lock (&saver->mutex);
  g_clear_pointer (&saver->next, gradual_library_unref);
  saver->is_to_look = FALSE;
  saver->round++;
  while (saver->is_working)
    g_cond_wait (&saver->changed, &saver->mutex);
  g_clear_pointer (&saver->failed, gradual_library_unref);
  g_clear_error (&saver->error);
  g_mutex_unlock (&saver->mutex);

  return saver->shelf;
}
