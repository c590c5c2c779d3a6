/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

/* A plan of two years is about 200 kB. */
#define READ_STEP ((gsize)256 * 1024)

/* While a file is written it is called ".plan.json.3XQ7AB.part", to be renamed when it is whole. */
#define PART_SUFFIX ".part"

/* Reads up to @size bytes, fewer only at the end. Returns -1 with errno on a fault. */
static gssize
read_full (int descriptor, char *buffer, gsize size)
{
  gsize got = 0;

  while (got < size) {
    gssize count = read (descriptor, buffer + got, size - got);

    if (count < 0 && errno == EINTR)
      continue;
    if (count < 0)
      return -1;
    if (count == 0)
      break;
    got += (gsize)count;
  }

  return (gssize)got;
}

/* Reads to the end, but never more than one byte beyond @limit, which tells that there is more. */
static char *
read_capped (int descriptor, const char *name, gsize limit, gsize *length, GError **error)
{
  g_autofree char *bytes = NULL;
  gsize used = 0, size = 0;
  gssize count;

  do {
    size = MIN (limit + 1, MAX (READ_STEP, size * 2));
    bytes = g_realloc (bytes, size + 1);
    count = read_full (descriptor, bytes + used, size - used);
    if (count < 0) {
      g_set_error (error, G_FILE_ERROR, (int)g_file_error_from_errno (errno),
                   _ ("“%s” can not be read: %s"), name, g_strerror (errno));
      return NULL;
    }
    used += (gsize)count;
  } while (used == size && used <= limit);

  if (used > limit) {
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE,
                 _ ("“%s” is larger than the %" G_GSIZE_FORMAT " bytes that are read"), name,
                 limit);
    return NULL;
  }
  bytes[used] = '\0';
  *length = used;

  return g_steal_pointer (&bytes);
}

/**
 * gradual_file_read:
 * @path: a file, or anything else that can be opened and read to its end
 * @limit: the most bytes that are taken in, below %G_MAXSIZE
 * @length: (out): the bytes without the closing NUL
 *
 * Never holds more than one byte over @limit, however large the file is.
 *
 * Returns: (transfer full) (nullable): what is in it, closed with a NUL, or %NULL with an error of
 *   %G_FILE_ERROR or %G_IO_ERROR that names the path.
 */
char *
gradual_file_read (const char *path, gsize limit, gsize *length, GError **error)
{
  g_autofree char *name = NULL;
  char *bytes;
  int descriptor;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (length != NULL && limit < G_MAXSIZE - 1, NULL);

  name = g_filename_display_name (path);
  descriptor = open (path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (descriptor < 0) {
    g_set_error (error, G_FILE_ERROR, (int)g_file_error_from_errno (errno),
                 _ ("“%s” can not be opened: %s"), name, g_strerror (errno));
    return NULL;
  }
  bytes = read_capped (descriptor, name, limit, length, error);
  close (descriptor);

  return bytes;
}

/**
 * gradual_file_read_descriptor:
 * @descriptor: an open descriptor, such as standard input; it stays open
 *
 * Like gradual_file_read(). Stops reading at the first byte over @limit, so that an endless pipe
 * is no danger.
 *
 * Returns: (transfer full) (nullable): what came from it.
 */
char *
gradual_file_read_descriptor (int descriptor, gsize limit, gsize *length, GError **error)
{
  /* TRANSLATORS: stands for a file's name. */
  const char *name = descriptor == STDIN_FILENO ? _ ("standard input") : _ ("the input");

  g_return_val_if_fail (descriptor >= 0, NULL);
  g_return_val_if_fail (length != NULL && limit < G_MAXSIZE - 1, NULL);

  return read_capped (descriptor, name, limit, length, error);
}

/* A write to a link goes to what it points at, even where that is not there yet: a plan that
 * someone has linked into a synced folder stays there. */
static char *
resolve_links (const char *path, GError **error)
{
  g_autofree char *at = g_strdup (path);

  /* As many links as Linux follows. */
  for (guint i = 0; i < 40; i++) {
    g_autofree char *target = g_file_read_link (at, NULL);
    g_autofree char *folder = NULL;

    if (target == NULL)
      return g_steal_pointer (&at);
    folder = g_path_get_dirname (at);
    g_free (at);
    at = g_path_is_absolute (target) ? g_steal_pointer (&target)
                                     : g_build_filename (folder, target, NULL);
  }
  g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_LOOP, g_strerror (ELOOP));

  return NULL;
}

/* Devices and pipes can not be replaced, only written to. */
static gboolean
is_special (const char *path)
{
  struct stat status;

  return stat (path, &status) == 0 && !S_ISREG (status.st_mode) && !S_ISDIR (status.st_mode);
}

/* Writes all of it. Returns 0, or errno of the fault. */
static int
write_full (int descriptor, const char *bytes, gsize length)
{
  gsize written = 0;

  while (written < length) {
    gssize count = write (descriptor, bytes + written, length - written);

    if (count >= 0)
      written += (gsize)count;
    else if (errno != EINTR)
      return errno;
  }

  return 0;
}

static gboolean
set_fault (GError **error, int fault)
{
  if (fault != 0)
    g_set_error_literal (error, G_FILE_ERROR, (int)g_file_error_from_errno (fault),
                         g_strerror (fault));

  return fault == 0;
}

static gboolean
write_special (const char *path, const char *bytes, gsize length, GError **error)
{
  int descriptor = open (path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
  int fault = descriptor < 0 ? errno : write_full (descriptor, bytes, length);

  if (descriptor >= 0 && close (descriptor) != 0 && fault == 0)
    fault = errno;

  return set_fault (error, fault);
}

/* Writes a new file to the disk itself. */
static int
write_durable (int descriptor, const char *bytes, gsize length)
{
  int fault = write_full (descriptor, bytes, length);

  if (fault == 0 && fsync (descriptor) != 0)
    fault = errno;
  if (close (descriptor) != 0 && fault == 0)
    fault = errno;

  return fault;
}

/* A name that was changed is only on disk when its folder is. Not every file system can be asked
 * for that, and those that can not have done all they can. */
static void
sync_folder (const char *folder)
{
  int descriptor = open (folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY);

  if (descriptor < 0)
    return;
  fsync (descriptor);
  close (descriptor);
}

/* GLib's g_file_set_contents_full() does as much, but after a sudden end nobody can tell its half
 * files from those of the user. */
static gboolean
replace (const char *path, const char *bytes, gsize length, GError **error)
{
  g_autofree char *target = resolve_links (path, error);
  g_autofree char *folder = NULL;
  g_autofree char *base = NULL;
  g_autofree char *name = NULL;
  g_autofree char *part = NULL;
  int descriptor, fault;

  if (target == NULL)
    return FALSE;
  folder = g_path_get_dirname (target);
  base = g_path_get_basename (target);
  name = g_strconcat (".", base, ".XXXXXX" PART_SUFFIX, NULL);
  part = g_build_filename (folder, name, NULL);
  descriptor = g_mkstemp_full (part, O_WRONLY | O_CLOEXEC, 0600);
  if (descriptor < 0)
    return set_fault (error, errno);

  fault = write_durable (descriptor, bytes, length);
  if (fault == 0 && g_rename (part, target) != 0)
    fault = errno;
  if (fault != 0)
    g_unlink (part);
  else
    sync_folder (folder);

  return set_fault (error, fault);
}

/**
 * gradual_file_write:
 * @path: where to write; what a symbolic link points at is replaced, not the link
 * @bytes: what to write
 *
 * Writes a file that only its owner can read, at once and durably: it is the old or the new one
 * whole, whatever fails and whenever the power goes. A device or a pipe is written to as it is.
 *
 * Returns: whether it is written; if not, the error names the path and the old file is as it was.
 */
gboolean
gradual_file_write (const char *path, const char *bytes, gsize length, GError **error)
{
  g_autofree char *name = NULL;
  g_autoptr (GError) reason = NULL;

  g_return_val_if_fail (path != NULL && (bytes != NULL || length == 0), FALSE);

  if (bytes == NULL)
    bytes = "";
  if (is_special (path) ? write_special (path, bytes, length, &reason)
                        : replace (path, bytes, length, &reason))
    return TRUE;
  name = g_filename_display_name (path);
  g_set_error (error, reason->domain, reason->code, _ ("“%s” can not be written: %s"), name,
               reason->message);

  return FALSE;
}

/* Whether @name is that of a half file of a file whose name begins with @prefix. */
static gboolean
is_part (const char *name, const char *prefix)
{
  return name[0] == '.' && g_str_has_prefix (name + 1, prefix) &&
         g_str_has_suffix (name, PART_SUFFIX);
}

/**
 * gradual_file_sweep:
 * @path: a file that nobody else is writing now
 * @prefix: what the names of the files beside it begin with that are swept
 *
 * Removes the half files that are left where a program ended while it wrote files with such names
 * into the folder of @path.
 */
void
gradual_file_sweep (const char *path, const char *prefix)
{
  g_autofree char *target = NULL;
  g_autofree char *folder = NULL;
  g_autoptr (GDir) files = NULL;
  const char *name;

  g_return_if_fail (path != NULL && prefix != NULL);

  target = resolve_links (path, NULL);
  folder = g_path_get_dirname (target != NULL ? target : path);
  files = g_dir_open (folder, 0, NULL);
  while (files != NULL && (name = g_dir_read_name (files)) != NULL)
    if (is_part (name, prefix)) {
      g_autofree char *part = g_build_filename (folder, name, NULL);

      g_unlink (part);
    }
}
