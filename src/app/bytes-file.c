/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bytes-file.h"

#include "store/file.h"

/** Save: what a thread writes, and where. */
typedef struct {
  GBytes *bytes;
  char *path;
} Save;

static void
save_free (gpointer data)
{
  Save *save = data;

  g_bytes_unref (save->bytes);
  g_free (save->path);
  g_free (save);
}

static void
save_in_thread (GTask *task, gpointer source G_GNUC_UNUSED, gpointer data,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  const Save *save = data;
  GError *error = NULL;
  gsize length;
  const char *bytes = g_bytes_get_data (save->bytes, &length);

  if (gradual_file_write (save->path, bytes, length, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * gradual_bytes_file_save:
 * @bytes: what to write
 * @path: where to; what is there is replaced in one step, or not at all
 * @callback: called in the thread that this is called from
 *
 * Begins to write a file that only its owner can read. A disk may sleep and a folder may be on a
 * network, so it is written in a thread.
 */
void
gradual_bytes_file_save (GBytes *bytes, const char *path, GCancellable *cancellable,
                         GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Save *save;

  g_return_if_fail (bytes != NULL && path != NULL);

  task = g_task_new (NULL, cancellable, callback, user_data);
  save = g_new (Save, 1);
  *save = (Save){g_bytes_ref (bytes), g_strdup (path)};
  g_task_set_task_data (task, save, save_free);
  g_task_run_in_thread (task, save_in_thread);
}

/** gradual_bytes_file_save_finish: Returns: whether the file is on disk. */
gboolean
gradual_bytes_file_save_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
