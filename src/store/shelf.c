/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "shelf.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
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
  gboolean is_known; /* whether what is there has once been read or written here */
  GBytes *seen;      /* (nullable): it as it was last; %NULL for no file */
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
  GradualShelf *shelf;

  g_return_val_if_fail (folder != NULL, NULL);

  shelf = g_new0 (GradualShelf, 1);
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
  g_return_if_fail (shelf != NULL);

  g_free (shelf->folder);
  g_free (shelf->path);
  g_clear_pointer (&shelf->seen, g_bytes_unref);
  g_free (shelf);
}

/** gradual_shelf_get_path: Returns: (transfer none): the file that the library is in. */
const char *
gradual_shelf_get_path (const GradualShelf *shelf)
{
  g_return_val_if_fail (shelf != NULL, NULL);

  return shelf->path;
}

/* Reads the file; no file is no fault, and then there are no bytes. */
static gboolean
read_file (const GradualShelf *shelf, char **bytes, gsize *length, GError **error)
{
  g_autoptr (GError) reason = NULL;

  *bytes = gradual_file_read (shelf->path, GRADUAL_LIBRARY_BYTES_MAX, length, &reason);
  if (*bytes != NULL || g_error_matches (reason, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&reason));

  return FALSE;
}

/* Takes over @bytes as what is there. They are kept and not a checksum of them: with the runs of
 * many years that would take longer than all else that is done with the file. */
static void
take_seen (GradualShelf *shelf, char *bytes, gsize length)
{
  g_clear_pointer (&shelf->seen, g_bytes_unref);
  shelf->seen = bytes != NULL ? g_bytes_new_take (bytes, length) : NULL;
  shelf->is_known = TRUE;
}

/**
 * gradual_shelf_load:
 *
 * Reads the library. What can not be read stays as it is, and gradual_shelf_save() does not write
 * over it; only gradual_shelf_replace() does, and keeps it.
 *
 * Returns: (transfer full) (nullable): the library, an empty one where there is no file yet; %NULL
 *   with an error of %GRADUAL_FORMAT_ERROR or of the file, which names the path.
 */
GradualLibrary *
gradual_shelf_load (GradualShelf *shelf, GError **error)
{
  g_autofree char *bytes = NULL;
  GradualLibrary *library;
  gsize length = 0;

  g_return_val_if_fail (shelf != NULL, NULL);

  if (!read_file (shelf, &bytes, &length, error))
    return NULL;
  if (bytes == NULL)
    library = gradual_library_new_empty ();
  else
    library = gradual_library_from_json (bytes, length, error);
  if (library == NULL) {
    g_prefix_error (error, "%s: ", shelf->path);
    return NULL;
  }
  take_seen (shelf, g_steal_pointer (&bytes), length);

  return library;
}

/* Holds other programs of this kind off while the file is compared and replaced. A file system that
 * knows no locks is no reason not to save: what is there is still compared. */
static int
lock (const GradualShelf *shelf, GError **error)
{
  g_autofree char *path = g_build_filename (shelf->folder, LOCK_NAME, NULL);
  int descriptor = -1;

  if (g_mkdir_with_parents (shelf->folder, 0700) == 0)
    descriptor = open (path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (descriptor < 0)
    g_set_error (error, G_FILE_ERROR, (int)g_file_error_from_errno (errno),
                 _ ("“%s” can not be written: %s"), shelf->folder, g_strerror (errno));
  else
    while (flock (descriptor, LOCK_EX) != 0 && errno == EINTR)
      continue;
  if (descriptor >= 0)
    gradual_file_sweep (shelf->path, LIBRARY_NAME);

  return descriptor;
}

/* The bytes of @library, if a later start can read them: limits that only the reader knows must not
 * turn what was saved into what can not be opened. */
static char *
to_readable_bytes (const GradualShelf *shelf, const GradualLibrary *library, gsize *length,
                   GError **error)
{
  g_autofree char *bytes = gradual_library_to_json (library, length);
  g_autoptr (GradualLibrary) again = gradual_library_from_json (bytes, *length, error);

  if (again == NULL) {
    g_prefix_error (error, "%s: ", shelf->path);
    return NULL;
  }

  return g_steal_pointer (&bytes);
}

/* Takes over @bytes, where it succeeds. */
static gboolean
write_file (GradualShelf *shelf, char **bytes, gsize length, GError **error)
{
  if (!gradual_file_write (shelf->path, *bytes, length, error))
    return FALSE;
  take_seen (shelf, g_steal_pointer (bytes), length);

  return TRUE;
}

/* Nothing there means that nothing can be lost by writing. */
static gboolean
is_as_seen (const GradualShelf *shelf, const char *bytes, gsize length)
{
  return bytes == NULL || (shelf->seen != NULL && g_bytes_get_size (shelf->seen) == length &&
                           memcmp (g_bytes_get_data (shelf->seen, NULL), bytes, length) == 0);
}

static gboolean
save_locked (GradualShelf *shelf, char **bytes, gsize length, GError **error)
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
  if (!write_file (shelf, bytes, length, error))
    return FALSE;
  /* The new state is safe. That an older one could not be kept beside it is no failure to save. */
  if (old != NULL) {
    g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

    gradual_backups_keep (shelf->folder, old, old_length, now, NULL);
  }

  return TRUE;
}

/**
 * gradual_shelf_save:
 *
 * Writes the library, at once and durably, and keeps what it replaces as a backup from time to
 * time. A file that was changed by another program since it was last seen here, or that was never
 * read, is not overwritten; where there is no file any more, it is written anew.
 *
 * Returns: whether it is written; if not, the file is as it was, and the error, which names the
 *   path, is of %GRADUAL_SHELF_ERROR, of %GRADUAL_FORMAT_ERROR, or of the file.
 */
gboolean
gradual_shelf_save (GradualShelf *shelf, const GradualLibrary *library, GError **error)
{
  g_autofree char *bytes = NULL;
  gboolean is_saved;
  gsize length;
  int descriptor;

  g_return_val_if_fail (shelf != NULL && library != NULL, FALSE);

  if (!shelf->is_known) {
    g_set_error (error, GRADUAL_SHELF_ERROR, GRADUAL_SHELF_ERROR_UNREAD,
                 _ ("“%s” was not read, and is not overwritten"), shelf->path);
    return FALSE;
  }
  bytes = to_readable_bytes (shelf, library, &length, error);
  if (bytes == NULL || (descriptor = lock (shelf, error)) < 0)
    return FALSE;
  is_saved = save_locked (shelf, &bytes, length, error);
  close (descriptor);

  return is_saved;
}

/* Gives what is there another name, and lets it keep the one it has where the file system can: then
 * there is a library at every moment. */
static gboolean
keep_aside (const GradualShelf *shelf, char **aside, GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *path = gradual_backups_new_path (shelf->folder, GRADUAL_SET_ASIDE, now);

  if (linkat (AT_FDCWD, shelf->path, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 ||
      g_rename (shelf->path, path) == 0) {
    *aside = g_steal_pointer (&path);
    return TRUE;
  }
  if (errno == ENOENT && !g_file_test (shelf->path, G_FILE_TEST_EXISTS))
    return TRUE;
  g_set_error (error, G_FILE_ERROR, (int)g_file_error_from_errno (errno),
               _ ("“%s” can not be kept: %s"), shelf->path, g_strerror (errno));

  return FALSE;
}

/* Takes keep_aside() back. */
static void
put_back (const GradualShelf *shelf, char **aside)
{
  if (*aside == NULL)
    return;
  if (g_file_test (shelf->path, G_FILE_TEST_EXISTS))
    g_unlink (*aside);
  else
    g_rename (*aside, shelf->path);
  g_clear_pointer (aside, g_free);
}

/**
 * gradual_shelf_replace:
 * @aside: (out) (nullable): the name under which the old file is kept; %NULL if there was none
 *
 * Writes the library whatever is there: a file that can not be read, or that another program
 * changed. That file is kept under another name, so that nothing of it is lost. Where it is not
 * written, the old file is as it was.
 *
 * Returns: whether it is written; if not, the error names the path.
 */
gboolean
gradual_shelf_replace (GradualShelf *shelf, const GradualLibrary *library, char **aside,
                       GError **error)
{
  g_autofree char *bytes = NULL;
  gboolean is_saved;
  gsize length;
  int descriptor;

  g_return_val_if_fail (shelf != NULL && library != NULL && aside != NULL, FALSE);

  *aside = NULL;
  bytes = to_readable_bytes (shelf, library, &length, error);
  if (bytes == NULL || (descriptor = lock (shelf, error)) < 0)
    return FALSE;
  is_saved = keep_aside (shelf, aside, error) && write_file (shelf, &bytes, length, error);
  if (!is_saved)
    put_back (shelf, aside);
  close (descriptor);

  return is_saved;
}

/**
 * gradual_shelf_look:
 *
 * Returns: what has become of the file since it was last read or written here.
 */
GradualShelfState
gradual_shelf_look (GradualShelf *shelf)
{
  g_autofree char *bytes = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 0;

  g_return_val_if_fail (shelf != NULL, GRADUAL_SHELF_SAME);

  /* Where something else stands in the place of the folder there is no library of anybody. */
  if (!read_file (shelf, &bytes, &length, &error) &&
      !g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOTDIR))
    return GRADUAL_SHELF_CHANGED;
  if (bytes == NULL)
    return shelf->seen != NULL ? GRADUAL_SHELF_MISSING : GRADUAL_SHELF_SAME;

  return is_as_seen (shelf, bytes, length) ? GRADUAL_SHELF_SAME : GRADUAL_SHELF_CHANGED;
}

/**
 * gradual_shelf_list_backups:
 *
 * Returns: (transfer full) (element-type GradualBackup): the backups, the newest first.
 */
GPtrArray *
gradual_shelf_list_backups (const GradualShelf *shelf)
{
  g_return_val_if_fail (shelf != NULL, NULL);

  return gradual_backups_list (shelf->folder, GRADUAL_BACKUP);
}

/**
 * gradual_shelf_load_backup:
 * @path: the path of a backup
 *
 * Reads a backup. The library on the shelf stays as it is; gradual_shelf_replace() puts the backup
 * in its place.
 *
 * Returns: (transfer full) (nullable): the library, or %NULL with an error that names the path.
 */
GradualLibrary *
gradual_shelf_load_backup (const char *path, GError **error)
{
  g_autofree char *bytes = NULL;
  GradualLibrary *library;
  gsize length;

  g_return_val_if_fail (path != NULL, NULL);

  bytes = gradual_file_read (path, GRADUAL_LIBRARY_BYTES_MAX, &length, error);
  if (bytes == NULL)
    return NULL;
  library = gradual_library_from_json (bytes, length, error);
  if (library == NULL)
    g_prefix_error (error, "%s: ", path);

  return library;
}
