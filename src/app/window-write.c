/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "compat/message-dialog.h"
#include "store/file.h"
#include "window-private.h"

/* What leaves the program as a file, and how the window tells of it. A disk may sleep and a folder
 * may be on a network, so it is written in a thread; a plan is immutable, so that the thread and
 * the window can hold the same one. */

/** Write: what a thread writes, and where. */
typedef struct {
  char *path;
  GBytes *bytes;     /* (nullable): none where it is a plan */
  GradualPlan *plan; /* (nullable) */
  GradualPlanFileFlags flags;
} Write;

static void
write_free (gpointer data)
{
  Write *write = data;

  g_free (write->path);
  g_clear_pointer (&write->bytes, g_bytes_unref);
  g_clear_pointer (&write->plan, gradual_plan_unref);
  g_free (write);
}

static void
write_in_thread (GTask *task, gpointer source G_GNUC_UNUSED, gpointer data,
                 GCancellable *cancellable G_GNUC_UNUSED)
{
  const Write *write = data;
  g_autoptr (GBytes) bytes = write->bytes != NULL
                                 ? g_bytes_ref (write->bytes)
                                 : gradual_plan_file_to_bytes (write->plan, write->flags);
  gsize length;
  const char *content = g_bytes_get_data (bytes, &length);
  GError *error = NULL;

  if (gradual_file_write (write->path, content, length, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * gradual_window_tell_unwritten:
 * @path: what was to be written
 *
 * Tells why there is no such file now.
 */
void
gradual_window_tell_unwritten (GradualWindow *self, const char *path, const GError *error)
{
  g_autofree char *name = g_filename_display_basename (path);
  /* TRANSLATORS: %s is the name of a file. */
  g_autofree char *heading = g_strdup_printf (_ ("“%s” Could Not Be Written"), name);

  gradual_compat_show_message (GTK_WINDOW (self), heading, error->message);
}

static void
written (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GradualWindow) self = user_data;
  const Write *write = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error)) {
    g_autofree char *name = g_filename_display_basename (write->path);
    g_autofree char *title = g_strdup_printf (_ ("Exported to “%s”"), name);

    gradual_window_show_toast (self, title, FALSE);
  } else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
    gradual_window_tell_unwritten (self, write->path, error);
  }
}

/* The window is held until it is done; not by the task, which may be freed in the thread. */
static void
begin (GradualWindow *self, const Write *write)
{
  g_autoptr (GTask) task = g_task_new (NULL, self->cancellable, written, g_object_ref (self));

  g_task_set_task_data (task, g_memdup2 (write, sizeof *write), write_free);
  g_task_run_in_thread (task, write_in_thread);
}

/**
 * gradual_window_write_bytes:
 * @bytes: what to write
 * @path: where to; what is there is replaced in one step, or not at all
 *
 * Begins to write a file that only its owner can read, and tells how that went.
 */
void
gradual_window_write_bytes (GradualWindow *self, GBytes *bytes, const char *path)
{
  begin (self, &(Write){.path = g_strdup (path), .bytes = g_bytes_ref (bytes)});
}

/**
 * gradual_window_write_plan:
 * @plan: the plan to write
 * @flags: what is written of it
 * @path: as for gradual_window_write_bytes()
 *
 * The same for a plan, whose bytes are made in the thread too.
 */
void
gradual_window_write_plan (GradualWindow *self, GradualPlan *plan, GradualPlanFileFlags flags,
                           const char *path)
{
  begin (self, &(Write){.path = g_strdup (path), .plan = gradual_plan_ref (plan), .flags = flags});
}
