/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "backups.h"

#include <errno.h>

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "file.h"

#define PREFIX      "backup"
#define FOLDER_NAME "backups"

/* The last hours of work one by one, and a longer past by the day. */
#define KEPT_RECENT 12
#define KEPT_DAYS   14

/* Two backups are at least this far apart, in minutes; the undo history is for shorter ways back.
 */
#define MINUTES_APART 10

/* A backup's name holds the instant it was made, "backup-20261122T100000Z-1.json". */
#define STAMP_FORMAT "%Y%m%dT%H%M%SZ"
#define STAMP_LENGTH 16

/** gradual_backup_free: frees the backup's name; the file stays. */
void
gradual_backup_free (GradualBackup *backup)
{
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
 * @prefix: what the name begins with
 *
 * Returns: (transfer full): a name with the present instant in it that no file has yet.
 */
char *
gradual_backups_new_path (const char *folder, const char *prefix)
{
  g_autofree char *place = backup_folder (folder);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *stamp = g_date_time_format (now, STAMP_FORMAT);

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
 *
 * Returns: (transfer full) (element-type GradualBackup): the backups of the library in @folder, the
 *   newest first.
 */
GPtrArray *
gradual_backups_list (const char *folder)
{
  GPtrArray *backups = g_ptr_array_new_with_free_func ((GDestroyNotify)gradual_backup_free);
  g_autofree char *place = backup_folder (folder);
  g_autoptr (GDir) files = g_dir_open (place, 0, NULL);
  const char *name;

  while (files != NULL && (name = g_dir_read_name (files)) != NULL) {
    g_autoptr (GDateTime) instant = NULL;
    GradualBackup *backup;

    if (!g_str_has_prefix (name, PREFIX "-") || !g_str_has_suffix (name, ".json"))
      continue;
    instant = stamp_to_instant (name + strlen (PREFIX "-"));
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

static gboolean
is_fresh (const GradualBackup *backup)
{
  g_autoptr (GDateTime) instant = g_date_time_new_from_iso8601 (backup->when, NULL);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  GTimeSpan age = instant != NULL ? g_date_time_difference (now, instant) : G_MAXINT64;

  return age >= 0 && age < MINUTES_APART * G_TIME_SPAN_MINUTE;
}

/* Keeps the newest ones, and beyond them the newest of each of the last days that have one. */
static void
thin_out (const char *folder)
{
  g_autoptr (GPtrArray) backups = gradual_backups_list (folder);
  guint days = 0;

  for (guint i = KEPT_RECENT; i < backups->len; i++) {
    const GradualBackup *backup = g_ptr_array_index (backups, i);
    const GradualBackup *newer = g_ptr_array_index (backups, i - 1);
    gboolean is_first_of_day = strncmp (backup->when, newer->when, strlen ("2026-11-22")) != 0;

    if (is_first_of_day)
      days++;
    if (!is_first_of_day || days > KEPT_DAYS)
      g_unlink (backup->path);
  }
}

/**
 * gradual_backups_keep:
 * @bytes: a library that is about to be replaced
 *
 * Keeps it as a backup, unless there is one from the last minutes, and thins out the old ones.
 *
 * Returns: whether there is a backup to go back to; if not, the error says why.
 */
gboolean
gradual_backups_keep (const char *folder, const char *bytes, gsize length, GError **error)
{
  g_autoptr (GPtrArray) backups = gradual_backups_list (folder);
  g_autofree char *path = NULL;

  if (backups->len > 0 && is_fresh (g_ptr_array_index (backups, 0)))
    return TRUE;
  path = gradual_backups_new_path (folder, PREFIX);
  if (!gradual_file_write (path, bytes, length, error))
    return FALSE;
  thin_out (folder);

  return TRUE;
}
