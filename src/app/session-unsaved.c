/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>
#include <glib/gstdio.h>

#include "session-private.h"
#include "store/unsaved.h"

/* What can not be saved when the program ends is kept beside the library, and told of at the next
 * start. */

static char *
folder_of (GradualSession *self)
{
  return g_path_get_dirname (self->path);
}

/* A folder that was taken away with all that is in it tells nobody, where it is not watched. */
static gboolean
write_what_is_missing (GradualSession *self, guint seconds, GError **error)
{
  GradualShelf *shelf;

  if (self->load_error != NULL)
    return TRUE;
  shelf = gradual_saver_borrow_shelf (self->saver);
  if (gradual_shelf_look (shelf) != GRADUAL_SHELF_MISSING)
    return TRUE;
  gradual_saver_save (self->saver, gradual_history_get_library (self->history));

  return gradual_session_flush (self, seconds, error);
}

/**
 * gradual_session_end:
 * @seconds: how long to wait for the disk at most
 * @kept: (out) (nullable): where the library is kept that could not be saved
 *
 * Saves everything, for the last time. Where that can not be, since another program has changed the
 * file, the file stays as it is, and what is shown is kept beside it:
 * gradual_session_find_unsaved() finds it at the next start.
 *
 * Returns: whether all is saved; if not, the error says why.
 */
gboolean
gradual_session_end (GradualSession *self, guint seconds, char **kept, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autofree char *folder = NULL;

  g_return_val_if_fail (GRADUAL_IS_SESSION (self), FALSE);
  g_return_val_if_fail (kept != NULL, FALSE);

  *kept = NULL;
  if (gradual_session_flush (self, seconds, &reason) &&
      write_what_is_missing (self, seconds, &reason))
    return TRUE;

  /* A disk that does not answer would not answer now. */
  if (!g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_TIMED_OUT)) {
    folder = folder_of (self);
    *kept = gradual_unsaved_keep (folder, gradual_history_get_library (self->history), NULL);
    /* It is not tried again: it is safe where it is. */
    if (*kept != NULL)
      gradual_saver_borrow_shelf (self->saver);
  }
  g_propagate_error (error, g_steal_pointer (&reason));

  return FALSE;
}

/**
 * gradual_session_find_unsaved:
 *
 * Returns: (transfer full) (nullable): the path of what could not be saved when the program ended,
 *   and was not settled yet.
 */
char *
gradual_session_find_unsaved (GradualSession *self)
{
  g_autofree char *folder = NULL;

  g_return_val_if_fail (GRADUAL_IS_SESSION (self), NULL);

  folder = folder_of (self);

  return gradual_unsaved_find (folder);
}

/**
 * gradual_session_settle_unsaved:
 * @path: what gradual_session_find_unsaved() has found
 * @is_taken: whether to go on with it; one step, and what it replaces is kept
 *
 * Settles what becomes of it. It stays on disk in any case, under a name that is not found again.
 * What it suspends stays so, whether it is taken or not.
 *
 * Returns: whether that went well; if not, the error says why and nothing has changed.
 */
gboolean
gradual_session_settle_unsaved (GradualSession *self, const char *path, gboolean is_taken,
                                GError **error)
{
  g_autofree char *folder = NULL;

  g_return_val_if_fail (GRADUAL_IS_SESSION (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  folder = folder_of (self);
  if (is_taken && !gradual_session_restore_backup (self, path, error))
    return FALSE;
  if (!is_taken && self->load_error == NULL)
    gradual_session_heed (self, path);

  return gradual_unsaved_put_aside (folder, path, error);
}
