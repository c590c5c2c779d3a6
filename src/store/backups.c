/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "backups.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "file.h"

#define FOLDER_NAME "backups"

/* A backup's name holds the instant it was made, "backup-20261122T100000Z-1.json". */
#define STAMP_FORMAT "%Y%m%dT%H%M%SZ"
#define STAMP_LENGTH 16

/** gradual_backup_free: frees the backup's name; the file stays. */
void
gradual_backup_free (GradualBackup *backup)
{
  g_return_if_fail (backup != NULL);

  g_free (backup->path);
  g_free (backup->when);
  g_free (backup);
}

static char *
backup_folder (const char *folder)
{
  return g_build_filename (folder, FOLDER_NAME, NULL);
}

/**
 * gradual_backups_new_path:
 * @folder: the library's folder
 * @prefix: what the name begins with
 * @now: the present instant, UTC
 *
 * Returns: (transfer full): a name with the instant in it that no file has yet; the folder that it
 *   is in is made where it can be.
 */
char *
gradual_backups_new_path (const char *folder, const char *prefix, GDateTime *now)
{
  g_autofree char *place = NULL;
  g_autofree char *stamp = NULL;

  g_return_val_if_fail (folder != NULL && prefix != NULL && now != NULL, NULL);

  place = backup_folder (folder);
  stamp = g_date_time_format (now, STAMP_FORMAT);
  g_mkdir_with_parents (place, 0700);
  for (guint i = 1;; i++) {
    g_autofree char *name = g_strdup_printf ("%s-%s-%u.json", prefix, stamp, i);
    g_autofree char *path = g_build_filename (place, name, NULL);

    if (!g_file_test (path, G_FILE_TEST_EXISTS))
      return g_steal_pointer (&path);
  }
}

static GDateTime *
stamp_to_instant (const char *stamp)
{
  g_autofree char *text = g_strndup (stamp, STAMP_LENGTH);

  return strlen (stamp) >= STAMP_LENGTH ? g_date_time_new_from_iso8601 (text, NULL) : NULL;
}

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  const GradualBackup *const *first = a;
  const GradualBackup *const *second = b;

  return -g_strcmp0 ((*first)->path, (*second)->path);
}

/**
 * gradual_backups_list:
 * @folder: the library's folder
 * @prefix: what their names begin with, as %GRADUAL_BACKUP
 *
 * Returns: (transfer full) (element-type GradualBackup): what is kept of the library, the newest
 *   first.
 */
GPtrArray *
gradual_backups_list (const char *folder, const char *prefix)
{
  g_autofree char *start = NULL;
  g_autofree char *place = NULL;
  g_autoptr (GDir) files = NULL;
  GPtrArray *backups;
  const char *name;

  g_return_val_if_fail (folder != NULL && prefix != NULL, NULL);

  start = g_strconcat (prefix, "-", NULL);
  backups = g_ptr_array_new_with_free_func ((GDestroyNotify)gradual_backup_free);
  place = backup_folder (folder);
  files = g_dir_open (place, 0, NULL);
  while (files != NULL && (name = g_dir_read_name (files)) != NULL) {
    g_autoptr (GDateTime) instant = NULL;
    GradualBackup *backup;

    if (!g_str_has_prefix (name, start) || !g_str_has_suffix (name, ".json"))
      continue;
    instant = stamp_to_instant (name + strlen (start));
    if (instant == NULL)
      continue;
    backup = g_new0 (GradualBackup, 1);
    backup->path = g_build_filename (place, name, NULL);
    backup->when = g_date_time_format (instant, "%Y-%m-%dT%H:%M:%SZ");
    g_ptr_array_add (backups, backup);
  }
  g_ptr_array_sort (backups, compare_newest_first);

  return backups;
}

/* Whether one of the backups is from the last minutes. A clock that was set back leaves backups
 * from what is now the future; they say nothing. */
static gboolean
has_fresh (GPtrArray *backups, GDateTime *now)
{
  for (guint i = 0; i < backups->len; i++) {
    const GradualBackup *backup = g_ptr_array_index (backups, i);
    g_autoptr (GDateTime) instant = g_date_time_new_from_iso8601 (backup->when, NULL);
    GTimeSpan age = g_date_time_difference (now, instant);

    if (age >= 0 && age < GRADUAL_BACKUP_MINUTES_APART * G_TIME_SPAN_MINUTE)
      return TRUE;
  }

  return FALSE;
}

/* Keeps the newest ones, and beyond them the newest of each of the last days that have one. */
static void
thin_out (const char *folder)
{
  g_autoptr (GPtrArray) backups = gradual_backups_list (folder, GRADUAL_BACKUP);
  guint days = 0;

  for (guint i = GRADUAL_BACKUPS_RECENT; i < backups->len; i++) {
    const GradualBackup *backup = g_ptr_array_index (backups, i);
    const GradualBackup *newer = g_ptr_array_index (backups, i - 1);
    gboolean is_first_of_day = strncmp (backup->when, newer->when, strlen ("2026-11-22")) != 0;

    if (is_first_of_day)
      days++;
    if (!is_first_of_day || days > GRADUAL_BACKUPS_DAYS)
      g_unlink (backup->path);
  }
}

/**
 * gradual_backups_keep:
 * @folder: the library's folder
 * @bytes: a library that was replaced
 * @now: the present instant, UTC
 *
 * Keeps it as a backup, unless there is one from the last minutes, and thins out the old ones.
 *
 * Returns: whether there is a backup to go back to; if not, the error says why.
 */
gboolean
gradual_backups_keep (const char *folder, const char *bytes, gsize length, GDateTime *now,
                      GError **error)
{
  g_autoptr (GPtrArray) backups = NULL;
  g_autofree char *path = NULL;

  g_return_val_if_fail (folder != NULL && bytes != NULL && now != NULL, FALSE);

  backups = gradual_backups_list (folder, GRADUAL_BACKUP);
  if (has_fresh (backups, now))
    return TRUE;
  path = gradual_backups_new_path (folder, GRADUAL_BACKUP, now);
  gradual_file_sweep (path, GRADUAL_BACKUP "-");
  if (!gradual_file_write (path, bytes, length, error))
    return FALSE;
  thin_out (folder);

  return TRUE;
}
