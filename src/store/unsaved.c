/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unsaved.h"

#include <errno.h>

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "backups.h"
#include "file.h"
#include "formats/library-json.h"

/**
 * gradual_unsaved_keep:
 * @folder: the library's folder
 * @library: what can not be saved, since another library is in its place
 *
 * Writes it beside that one, which stays as it is.
 *
 * Returns: (transfer full) (nullable): the path of what was written; %NULL with an error that names
 *   the path.
 */
char *
gradual_unsaved_keep (const char *folder, const GradualLibrary *library, GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *bytes = NULL, *path = NULL;
  gsize length;

  g_return_val_if_fail (folder != NULL && library != NULL, NULL);

  bytes = gradual_library_to_json (library, &length);
  path = gradual_backups_new_path (folder, GRADUAL_UNSAVED, now);

  return gradual_file_write (path, bytes, length, error) ? g_steal_pointer (&path) : NULL;
}

/**
 * gradual_unsaved_find:
 * @folder: the library's folder
 *
 * Returns: (transfer full) (nullable): the path of the newest that gradual_unsaved_keep() has kept,
 *   and gradual_unsaved_put_aside() has not put away.
 */
char *
gradual_unsaved_find (const char *folder)
{
  g_autoptr (GPtrArray) found = NULL;

  g_return_val_if_fail (folder != NULL, NULL);

  found = gradual_backups_list (folder, GRADUAL_UNSAVED);

  return found->len > 0 ? g_strdup (((const GradualBackup *)found->pdata[0])->path) : NULL;
}

/**
 * gradual_unsaved_put_aside:
 * @folder: the library's folder
 * @path: what gradual_unsaved_find() has found
 *
 * Keeps it under a name that is looked for no more.
 *
 * Returns: whether it has that name; if not, the error says why.
 */
gboolean
gradual_unsaved_put_aside (const char *folder, const char *path, GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *aside = NULL;

  g_return_val_if_fail (folder != NULL && path != NULL, FALSE);

  aside = gradual_backups_new_path (folder, GRADUAL_SET_ASIDE, now);
  if (g_rename (path, aside) == 0)
    return TRUE;
  g_set_error (error, G_FILE_ERROR, (int)g_file_error_from_errno (errno),
               _ ("“%s” can not be kept: %s"), path, g_strerror (errno));

  return FALSE;
}
