/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-file.h"

#include "formats/plan-json.h"
#include "store/file.h"

/* A disk may sleep and a folder may be on a network, so files are read and written in a thread. A
 * plan is immutable, so that the thread and the window can hold the same one. */

/** Save: what a thread writes, and where. */
typedef struct {
  GradualPlan *plan;
  char *path;
} Save;

static void
save_free (gpointer data)
{
  Save *save = data;

  gradual_plan_unref (save->plan);
  g_free (save->path);
  g_free (save);
}

static void
load_in_thread (GTask *task, gpointer source G_GNUC_UNUSED, gpointer data,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  GError *error = NULL;
  gsize length;
  g_autofree char *bytes = gradual_file_read (data, GRADUAL_PLAN_BYTES_MAX, &length, &error);
  GradualPlan *plan = bytes != NULL ? gradual_plan_from_json (bytes, length, &error) : NULL;

  if (plan != NULL)
    g_task_return_pointer (task, plan, (GDestroyNotify)gradual_plan_unref);
  else
    g_task_return_error (task, error);
}

/**
 * gradual_plan_file_load:
 * @path: a plan document
 * @callback: called in the thread that this is called from
 *
 * Begins to read a plan.
 */
void
gradual_plan_file_load (const char *path, GCancellable *cancellable, GAsyncReadyCallback callback,
                        gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_return_if_fail (path != NULL);

  g_task_set_task_data (task, g_strdup (path), g_free);
  g_task_run_in_thread (task, load_in_thread);
}

/**
 * gradual_plan_file_load_finish:
 *
 * Returns: (transfer full): the plan, or %NULL with an error of the file or of the format.
 */
GradualPlan *
gradual_plan_file_load_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
save_in_thread (GTask *task, gpointer source G_GNUC_UNUSED, gpointer data,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  const Save *save = data;
  GError *error = NULL;
  gsize length;
  g_autofree char *bytes = gradual_plan_to_json (save->plan, GRADUAL_JSON_WITHOUT_HEALTH, &length);

  if (gradual_file_write (save->path, bytes, length, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * gradual_plan_file_save:
 * @plan: the plan
 * @path: where to write it; what is there is replaced in one step, or not at all
 * @callback: called in the thread that this is called from
 *
 * Begins to write a plan, without what it says about the runner's health.
 */
void
gradual_plan_file_save (GradualPlan *plan, const char *path, GCancellable *cancellable,
                        GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Save *save;

  g_return_if_fail (plan != NULL && path != NULL);

  save = g_new (Save, 1);
  *save = (Save){.plan = gradual_plan_ref (plan), .path = g_strdup (path)};
  g_task_set_task_data (task, save, save_free);
  g_task_run_in_thread (task, save_in_thread);
}

/** gradual_plan_file_save_finish: Returns: whether the plan is on disk. */
gboolean
gradual_plan_file_save_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
