/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "shelf.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "backups.h"
#include "file.h"
#include "formats/library-json.h"

#define LIBRARY_NAME "library.json"
#define LOCK_NAME    "library.lock"

struct _GradualShelf {
  char *folder;
  char *path;
  char *seen; /* (nullable): the checksum of the file as it was last read or written here */
  gboolean can_overwrite; /* whether what is there was read, or is nothing */
};

/** gradual_shelf_error_quark: Returns: the domain of this part's errors. */
GQuark
gradual_shelf_error_quark (void)
{
  return g_quark_from_static_string ("gradual-shelf-error-quark");
}

/**
 * gradual_shelf_new:
 * @folder: where the library is kept; it is made when something is saved
 *
 * Returns: (transfer full): the shelf. It may be used from any thread, but from one at a time.
 */
GradualShelf *
gradual_shelf_new (const char *folder)
{
  GradualShelf *shelf = g_new0 (GradualShelf, 1);

  shelf->folder = g_strdup (folder);
  shelf->path = g_build_filename (folder, LIBRARY_NAME, NULL);

  return shelf;
}

/** gradual_shelf_new_for_user: Returns: (transfer full): the shelf in the user's data folder. */
GradualShelf *
gradual_shelf_new_for_user (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "gradual", NULL);

  return gradual_shelf_new (folder);
}

/** gradual_shelf_free: lets go of the shelf; nothing on disk changes. */
void
gradual_shelf_free (GradualShelf *shelf)
{
  g_free (shelf->folder);
  g_free (shelf->path);
  g_free (shelf->seen);
  g_free (shelf);
}

/** gradual_shelf_get_path: Returns: (transfer none): the file that the library is in. */
const char *
gradual_shelf_get_path (const GradualShelf *shelf)
{
  return shelf->path;
}

static char *
checksum_of (const char *bytes, gsize length)
{
  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *)bytes, length);
}

/* Reads the file; no file is no fault, and then there are no bytes. */
static gboolean
read_file (const GradualShelf *shelf, char **bytes, gsize *length, GError **error)
{
  g_autoptr (GError) reason = NULL;

  *bytes = gradual_file_read (shelf->path, GRADUAL_PLAN_BYTES_MAX, length, &reason);
  if (*bytes != NULL || g_error_matches (reason, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&reason));

  return FALSE;
}

/**
 * gradual_shelf_load:
 *
 * Reads the library. What can not be read stays where it is, and nothing is saved over it until
 * gradual_shelf_set_aside() has moved it.
 *
 * Returns: (transfer full) (nullable): the library, an empty one where there is no file yet; %NULL
 *   with an error of %GRADUAL_FORMAT_ERROR or of the file.
 */
GradualLibrary *
gradual_shelf_load (GradualShelf *shelf, GError **error)
{
  g_autofree char *bytes = NULL;
  GradualLibrary *library;
  gsize length = 0;

  shelf->can_overwrite = FALSE;
  if (!read_file (shelf, &bytes, &length, error))
    return NULL;
  library = bytes == NULL ? gradual_library_new_empty ()
                          : gradual_library_from_json (bytes, length, error);
  if (library == NULL)
    return NULL;

  g_free (shelf->seen);
  shelf->seen = bytes == NULL ? NULL : checksum_of (bytes, length);
  shelf->can_overwrite = TRUE;

  return library;
}

/* Holds other programs of this kind off while the file is compared and replaced. */
static int
lock (const GradualShelf *shelf)
{
  g_autofree char *path = g_build_filename (shelf->folder, LOCK_NAME, NULL);
  int descriptor = open (path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

  while (descriptor >= 0 && flock (descriptor, LOCK_EX) != 0 && errno == EINTR)
    continue;

  return descriptor;
}

static gboolean
is_as_seen (const GradualShelf *shelf, const char *bytes, gsize length)
{
  g_autofree char *checksum = bytes != NULL ? checksum_of (bytes, length) : NULL;

  return g_strcmp0 (checksum, shelf->seen) == 0;
}

static gboolean
replace_file (GradualShelf *shelf, const char *bytes, gsize length, GError **error)
{
  g_autofree char *old = NULL;
  gsize old_length = 0;

  if (!read_file (shelf, &old, &old_length, error))
    return FALSE;
  if (!is_as_seen (shelf, old, old_length)) {
    g_set_error (error, GRADUAL_SHELF_ERROR, GRADUAL_SHELF_ERROR_CHANGED,
                 _ ("“%s” was changed by another program"), shelf->path);
    return FALSE;
  }
  if (old != NULL && !gradual_backups_keep (shelf->folder, old, old_length, error))
    return FALSE;
  if (!gradual_file_write (shelf->path, bytes, length, error))
    return FALSE;

  g_free (shelf->seen);
  shelf->seen = checksum_of (bytes, length);

  return TRUE;
}

/**
 * gradual_shelf_save:
 *
 * Writes the library, at once and durably, and keeps what it replaces as a backup from time to
 * time. A file that was changed by another program since it was last seen here, or that could not
 * be read, is not overwritten.
 *
 * Returns: whether it is written; if not, the file is as it was, and the error is one of
 *   %GRADUAL_SHELF_ERROR or of the file.
 */
gboolean
gradual_shelf_save (GradualShelf *shelf, const GradualLibrary *library, GError **error)
{
  g_autofree char *bytes = NULL;
  gboolean is_saved;
  gsize length;
  int descriptor;

  if (!shelf->can_overwrite) {
    g_set_error (error, GRADUAL_SHELF_ERROR, GRADUAL_SHELF_ERROR_UNREAD,
                 _ ("“%s” could not be read, and is not overwritten"), shelf->path);
    return FALSE;
  }

  bytes = gradual_library_to_json (library, &length);
  if (g_mkdir_with_parents (shelf->folder, 0700) != 0 || (descriptor = lock (shelf)) < 0) {
    g_set_error (error, G_FILE_ERROR, (int)g_file_error_from_errno (errno),
                 _ ("“%s” can not be written: %s"), shelf->folder, g_strerror (errno));
    return FALSE;
  }
  is_saved = replace_file (shelf, bytes, length, error);
  close (descriptor);

  return is_saved;
}

/**
 * gradual_shelf_was_changed_outside:
 *
 * Returns: whether the file is not the one that was last read or written here.
 */
gboolean
gradual_shelf_was_changed_outside (GradualShelf *shelf)
{
  g_autofree char *bytes = NULL;
  gsize length = 0;

  return read_file (shelf, &bytes, &length, NULL) && !is_as_seen (shelf, bytes, length);
}

/**
 * gradual_shelf_set_aside:
 * @path: (out): where the file is now
 *
 * Moves the file out of the way under another name, so that a library can be saved again and
 * nothing of the old one is lost.
 *
 * Returns: whether that went well; if not, the error says why.
 */
gboolean
gradual_shelf_set_aside (GradualShelf *shelf, char **path, GError **error)
{
  g_autofree char *aside = gradual_backups_new_path (shelf->folder, "set-aside");

  if (g_mkdir_with_parents (shelf->folder, 0700) != 0 || g_rename (shelf->path, aside) != 0) {
    g_set_error (error, G_FILE_ERROR, (int)g_file_error_from_errno (errno),
                 _ ("“%s” can not be moved: %s"), shelf->path, g_strerror (errno));
    return FALSE;
  }
  g_clear_pointer (&shelf->seen, g_free);
  shelf->can_overwrite = TRUE;
  *path = g_steal_pointer (&aside);

  return TRUE;
}

/**
 * gradual_shelf_list_backups:
 *
 * Returns: (transfer full) (element-type GradualBackup): the backups, the newest first.
 */
GPtrArray *
gradual_shelf_list_backups (const GradualShelf *shelf)
{
  return gradual_backups_list (shelf->folder);
}
