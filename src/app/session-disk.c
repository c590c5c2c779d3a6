/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "session-private.h"
#include "store/unsaved.h"

/**
 * gradual_session_take_news:
 * @session: the session
 *
 * What the saver has to tell.
 */
void
gradual_session_take_news (GradualSaverNews news, GradualLibrary *library, const GError *error,
                           gpointer session)
{
  GradualSession *self = session;
  gboolean was_changed_outside = self->is_changed_outside;

  self->is_changed_outside = news == GRADUAL_SAVER_CHANGED;
  if (library != NULL) {
    g_clear_error (&self->save_error);
    self->save_error = error != NULL ? g_error_copy (error) : NULL;
  }

  if (news == GRADUAL_SAVER_SAVED)
    gradual_session_emit_saved (self, library);
  else if (news == GRADUAL_SAVER_FAILED)
    gradual_session_emit_save_failed (self, error);
  else if (news == GRADUAL_SAVER_CHANGED && !was_changed_outside)
    gradual_session_emit_changed_outside (self);
  else if (news == GRADUAL_SAVER_MISSING)
    gradual_saver_save (self->saver, gradual_history_get_library (self->history));
}

/**
 * gradual_session_look:
 *
 * Looks whether the file was changed outside; #GradualSession::changed-outside tells if so. That is
 * done by itself where the file system tells of changes; a window that comes to the front can call
 * it for those that do not, as over a network.
 */
void
gradual_session_look (GradualSession *self)
{
  g_return_if_fail (GRADUAL_IS_SESSION (self));

  if (self->load_error == NULL)
    gradual_saver_look (self->saver);
}

static void
watch (GradualSession *self)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->path);

  if (self->monitor != NULL)
    return;
  /* Where the file system can not tell, gradual_session_look() still finds out. */
  self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_NONE, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (gradual_session_look), self,
                             G_CONNECT_SWAPPED);
}

/* What is on disk is @library now, and there is no fault any more. */
static void
take_disk (GradualSession *self, GradualLibrary *library)
{
  gradual_library_ref (library);
  g_clear_pointer (&self->handed, gradual_library_unref);
  self->handed = library;
  g_clear_error (&self->load_error);
  g_clear_error (&self->save_error);
  self->is_changed_outside = FALSE;
  watch (self);
}

typedef struct {
  GradualLibrary *library; /* (nullable) */
  GError *error;           /* (nullable) */
} Loaded;

static gpointer
load_on_thread (gpointer shelf)
{
  Loaded *loaded = g_new0 (Loaded, 1);

  loaded->library = gradual_shelf_load (shelf, &loaded->error);

  return loaded;
}

/**
 * gradual_session_start_loading:
 *
 * Has the library read on a thread of its own, so that the toolkit can start meanwhile.
 * gradual_session_finish_loading() waits for it, and must be the next that the session is asked
 * for.
 */
void
gradual_session_start_loading (GradualSession *self)
{
  g_return_if_fail (GRADUAL_IS_SESSION (self));
  g_return_if_fail (self->loader == NULL);

  self->loader = g_thread_new ("library", load_on_thread, gradual_saver_borrow_shelf (self->saver));
}

static GradualLibrary *
take_loaded (GradualSession *self, GError **error)
{
  g_autofree Loaded *loaded = g_thread_join (g_steal_pointer (&self->loader));

  if (loaded->error != NULL)
    g_propagate_error (error, loaded->error);

  return loaded->library;
}

/** gradual_session_end_loading: waits for what nobody asks for any more. */
void
gradual_session_end_loading (GradualSession *self)
{
  g_autoptr (GradualLibrary) library = NULL;

  if (self->loader != NULL)
    library = take_loaded (self, NULL);
}

/**
 * gradual_session_load:
 *
 * Reads the library from disk and begins with it; where there is none yet, with an empty one.
 * Signals tell of it as of any change.
 *
 * Returns: whether it could be read; if not, the error says why and names the place, and nothing is
 *   saved until gradual_session_restore_backup() or gradual_session_start_anew().
 */
gboolean
gradual_session_load (GradualSession *self, GError **error)
{
  g_autoptr (GradualLibrary) library = NULL;

  g_return_val_if_fail (GRADUAL_IS_SESSION (self), FALSE);

  g_clear_error (&self->load_error);
  if (self->loader == NULL)
    gradual_session_start_loading (self);
  library = take_loaded (self, &self->load_error);
  if (library == NULL) {
    g_propagate_error (error, g_error_copy (self->load_error));
    return FALSE;
  }
  take_disk (self, library);
  gradual_session_begin (self, library, NULL);
  gradual_session_present (self, NULL);

  return TRUE;
}

/**
 * gradual_session_finish_loading:
 *
 * Takes what gradual_session_start_loading() has had read, as gradual_session_load() does; nothing
 * where that was not called, or its library has been taken already.
 */
void
gradual_session_finish_loading (GradualSession *self)
{
  g_return_if_fail (GRADUAL_IS_SESSION (self));

  /* A library that can not be read is told by the windows. */
  if (self->loader != NULL)
    gradual_session_load (self, NULL);
}

/**
 * gradual_session_get_load_error:
 *
 * Returns: (nullable): why the library could not be read; %NULL when all is well. Of
 *   %GRADUAL_FORMAT_ERROR_NEWER where it is from a newer version of the program.
 */
const GError *
gradual_session_get_load_error (GradualSession *self)
{
  g_return_val_if_fail (GRADUAL_IS_SESSION (self), NULL);

  return self->load_error;
}

/**
 * gradual_session_get_save_error:
 *
 * Returns: (nullable): why the last library is not on disk; %NULL if it is, or is being written.
 */
const GError *
gradual_session_get_save_error (GradualSession *self)
{
  g_return_val_if_fail (GRADUAL_IS_SESSION (self), NULL);

  return self->save_error;
}

/**
 * gradual_session_save_again:
 *
 * Tries once more to save what could not be saved; signals tell how that went.
 */
void
gradual_session_save_again (GradualSession *self)
{
  g_return_if_fail (GRADUAL_IS_SESSION (self));

  gradual_saver_save (self->saver, gradual_history_get_library (self->history));
}

/**
 * gradual_session_flush:
 * @seconds: how long to wait at most
 *
 * Waits until everything is on disk, as before the program ends. What could not be saved before is
 * tried once more.
 *
 * Returns: whether it is; if not, the error says why. %GRADUAL_SHELF_ERROR_CHANGED: the runner has
 *   to say first which version is to stay.
 */
gboolean
gradual_session_flush (GradualSession *self, guint seconds, GError **error)
{
  g_return_val_if_fail (GRADUAL_IS_SESSION (self), FALSE);

  return gradual_saver_flush (self->saver, seconds, error);
}

/** gradual_session_list_backups: Returns: (transfer full) (element-type GradualBackup): the backups
 * of the library, the newest first. */
GPtrArray *
gradual_session_list_backups (GradualSession *self)
{
  g_autoptr (GradualShelf) shelf = NULL;
  g_autofree char *folder = NULL;

  g_return_val_if_fail (GRADUAL_IS_SESSION (self), NULL);

  /* The saver's shelf may be at work. */
  folder = g_path_get_dirname (self->path);
  shelf = gradual_shelf_new (folder);

  return gradual_shelf_list_backups (shelf);
}

/* Puts @library on disk whatever is there, which is kept aside. */
static gboolean
replace_disk (GradualSession *self, GradualLibrary *library, GError **error)
{
  g_autofree char *aside = NULL;
  GradualShelf *shelf = gradual_saver_borrow_shelf (self->saver);

  if (gradual_shelf_replace (shelf, library, &aside, error)) {
    take_disk (self, library);
    return TRUE;
  }
  /* What was dropped by borrowing the shelf is still to be saved. */
  if (self->load_error == NULL)
    gradual_saver_save (self->saver, gradual_history_get_library (self->history));

  return FALSE;
}

/* The newest backup that can be read, if there is one: where the library can not be, it tells
 * whether running was forbidden. A damaged file must not allow it. */
static GradualLibrary *
find_last_known (GradualSession *self)
{
  g_autoptr (GPtrArray) backups = gradual_session_list_backups (self);
  GradualLibrary *library = NULL;

  for (guint i = 0; library == NULL && i < backups->len; i++) {
    const GradualBackup *backup = g_ptr_array_index (backups, i);

    library = gradual_shelf_load_backup (backup->path, NULL);
  }

  return library;
}

static gboolean
replace_all (GradualSession *self, GradualLibrary *library, const char *name, GError **error)
{
  gboolean is_beginning = self->load_error != NULL;
  g_autoptr (GradualLibrary) known = is_beginning ? find_last_known (self) : NULL;

  if (!replace_disk (self, library, error))
    return FALSE;
  if (is_beginning)
    gradual_session_begin (self, library, known);
  else
    gradual_history_push (self->history, library, name);
  gradual_session_present (self, NULL);

  return TRUE;
}

/**
 * gradual_session_restore_backup:
 * @path: the path of a backup
 *
 * Goes back to a backup. The file that it replaces is kept aside. One step, unless the library
 * could not be read before: then it is the beginning. What is suspended stays so, as far as it is
 * known.
 *
 * Returns: whether that went well; if not, the error says why and nothing has changed.
 */
gboolean
gradual_session_restore_backup (GradualSession *self, const char *path, GError **error)
{
  g_autoptr (GradualLibrary) library = NULL;

  g_return_val_if_fail (GRADUAL_IS_SESSION (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  library = gradual_shelf_load_backup (path, error);

  return library != NULL && replace_all (self, library, _ ("Restore Backup"), error);
}

/**
 * gradual_session_start_anew:
 *
 * Begins with an empty library, but for reports that suspend running. The file that it replaces is
 * kept aside.
 *
 * Returns: whether that went well; if not, the error says why and nothing has changed.
 */
gboolean
gradual_session_start_anew (GradualSession *self, GError **error)
{
  g_autoptr (GradualLibrary) library = gradual_library_new_empty ();

  g_return_val_if_fail (GRADUAL_IS_SESSION (self), FALSE);

  return replace_all (self, library, _ ("Start Anew"), error);
}

/** gradual_session_is_changed_outside: Returns: whether the runner has to choose a version. */
gboolean
gradual_session_is_changed_outside (GradualSession *self)
{
  g_return_val_if_fail (GRADUAL_IS_SESSION (self), FALSE);

  return self->is_changed_outside;
}

/* Takes over what is on disk, if it can be read. */
static GradualLibrary *
load_outside (GradualSession *self, GError **error)
{
  GradualLibrary *library = gradual_shelf_load (gradual_saver_borrow_shelf (self->saver), error);

  /* What was dropped by borrowing the shelf is still to be saved. */
  if (library == NULL)
    gradual_saver_save (self->saver, gradual_history_get_library (self->history));

  return library;
}

/**
 * gradual_session_take_outside:
 *
 * Takes what is on disk in the place of what is shown, which is kept aside. One step: undoing it
 * brings ours back.
 *
 * Returns: whether that went well; if not, the error says why and nothing has changed.
 */
gboolean
gradual_session_take_outside (GradualSession *self, GError **error)
{
  g_autoptr (GradualLibrary) library = NULL;
  g_autofree char *folder = NULL, *kept = NULL;

  g_return_val_if_fail (GRADUAL_IS_SESSION (self), FALSE);

  /* Before the file counts as seen, and can be written over. */
  folder = g_path_get_dirname (self->path);
  kept = gradual_unsaved_keep (folder, gradual_history_get_library (self->history), error);
  if (kept == NULL)
    return FALSE;
  library = load_outside (self, error);
  if (library == NULL) {
    g_unlink (kept);
    return FALSE;
  }
  gradual_unsaved_put_aside (folder, kept, NULL);
  take_disk (self, library);
  gradual_history_push (self->history, library, _ ("Take Changes from Disk"));
  gradual_session_present (self, NULL);

  return TRUE;
}

/**
 * gradual_session_keep_ours:
 *
 * Saves what is shown in the place of what is on disk, which is kept aside, but for reports there
 * that suspend running: these are taken.
 *
 * Returns: whether that went well; if not, the error says why and nothing has changed.
 */
gboolean
gradual_session_keep_ours (GradualSession *self, GError **error)
{
  GradualLibrary *library;

  g_return_val_if_fail (GRADUAL_IS_SESSION (self), FALSE);

  /* Before it is replaced: what it suspends stays so. */
  gradual_session_heed (self, self->path);
  library = gradual_history_get_library (self->history);
  if (!replace_disk (self, library, error))
    return FALSE;
  gradual_session_emit_saved (self, library);

  return TRUE;
}
