/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-file.h"

#include <string.h>

#include "dates.h"
#include "formats/plan-csv.h"
#include "formats/plan-json.h"
#include "formats/plan-limits.h"
#include "store/file.h"

/* A disk may sleep and a folder may be on a network, so files are read in a thread. */

/** Load: what a thread reads. */
typedef struct {
  char *path;
  GradualCsvOptions csv; /* what a table does not say */
} Load;

/** gradual_plan_file_free: frees what was read. */
void
gradual_plan_file_free (GradualPlanFile *file)
{
  gradual_plan_unref (file->plan);
  g_free (file);
}

static void
load_free (gpointer data)
{
  Load *load = data;

  g_free (load->path);
  g_free (load);
}

static gboolean
has_ending (const char *path, const char *ending)
{
  gsize length = strlen (path), ending_length = strlen (ending);

  return length > ending_length && g_ascii_strcasecmp (path + length - ending_length, ending) == 0;
}

/** gradual_plan_file_is_table_name: Returns: whether a file of that name is a table. */
gboolean
gradual_plan_file_is_table_name (const char *path)
{
  g_return_val_if_fail (path != NULL, FALSE);

  return has_ending (path, ".csv");
}

/* A plan document is an object, and no table begins so. What is named as a document is read as one
 * in any case, so that the complaint about a damaged one is about JSON. */
static gboolean
is_document (const char *path, const char *bytes)
{
  if (has_ending (path, ".json"))
    return TRUE;
  if (g_str_has_prefix (bytes, "\xef\xbb\xbf"))
    bytes += 3;

  return bytes[strspn (bytes, " \t\r\n")] == '{';
}

/* A table has no title of its own; the file's name is what the runner knows it by. */
static GradualPlan *
with_title_of_file (const GradualPlan *plan, const char *path)
{
  g_autofree char *name = g_filename_display_basename (path);
  char *dot = strrchr (name, '.');
  g_autofree char *title = NULL;
  GradualPlanHead head = plan->head;

  if (dot != NULL && dot != name)
    *dot = '\0';
  title = g_utf8_substring (name, 0, MIN (g_utf8_strlen (name, -1), GRADUAL_PLAN_TITLE_MAX));
  head.title = title;

  return gradual_plan_with_head (plan, &head);
}

static GradualPlanFile *
read_table (const Load *load, const char *bytes, gsize length, GError **error)
{
  int first_week;
  g_autoptr (GradualPlan) plan =
      gradual_plan_from_csv (bytes, length, &load->csv, &first_week, error);
  GradualPlanFile *file;

  if (plan == NULL)
    return NULL;
  file = g_new (GradualPlanFile, 1);
  *file = (GradualPlanFile){with_title_of_file (plan, load->path), TRUE, first_week};

  return file;
}

static GradualPlanFile *
read_document (const char *bytes, gsize length, GError **error)
{
  GradualPlan *plan = gradual_plan_from_json (bytes, length, error);
  GradualPlanFile *file;

  if (plan == NULL)
    return NULL;
  file = g_new (GradualPlanFile, 1);
  *file = (GradualPlanFile){plan, FALSE, 1};

  return file;
}

static void
load_in_thread (GTask *task, gpointer source G_GNUC_UNUSED, gpointer data,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  const Load *load = data;
  GError *error = NULL;
  gsize length;
  g_autofree char *bytes = gradual_file_read (load->path, GRADUAL_PLAN_BYTES_MAX, &length, &error);
  GradualPlanFile *file = NULL;

  if (bytes != NULL)
    file = is_document (load->path, bytes) ? read_document (bytes, length, &error)
                                           : read_table (load, bytes, length, &error);
  if (file != NULL)
    g_task_return_pointer (task, file, (GDestroyNotify)gradual_plan_file_free);
  else
    g_task_return_error (task, error);
}

/**
 * gradual_plan_file_load:
 * @path: a plan document, or a table of a plan that was made elsewhere
 * @today: a table with numbers of weeks in place of dates begins with the first week from then on
 * @callback: called in the thread that this is called from
 *
 * Begins to read a plan. A table's weeks begin on the first weekday of the locale.
 */
void
gradual_plan_file_load (const char *path, GradualDay today, GCancellable *cancellable,
                        GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Load *load;

  g_return_if_fail (path != NULL);

  task = g_task_new (NULL, cancellable, callback, user_data);
  load = g_new (Load, 1);
  *load = (Load){
      .path = g_strdup (path),
      .csv =
          {
              .pace_s_per_km = GRADUAL_CSV_PACE_S_PER_KM,
              .week_starts_on = gradual_locale_first_weekday (),
              .anchor = today,
          },
  };
  g_task_set_task_data (task, load, load_free);
  g_task_run_in_thread (task, load_in_thread);
}

/**
 * gradual_plan_file_load_finish:
 *
 * Returns: (transfer full): what was read, or %NULL with an error of the file or of the format.
 */
GradualPlanFile *
gradual_plan_file_load_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * gradual_plan_file_to_bytes:
 * @flags: what is written, and as what
 *
 * Returns: (transfer full): @plan as the bytes of a file.
 */
GBytes *
gradual_plan_file_to_bytes (const GradualPlan *plan, GradualPlanFileFlags flags)
{
  gboolean with_health = (flags & GRADUAL_PLAN_FILE_WITH_HEALTH) != 0;
  gsize length;
  char *text;

  g_return_val_if_fail (plan != NULL, NULL);

  if ((flags & GRADUAL_PLAN_FILE_TABLE) != 0)
    text = gradual_plan_to_csv (plan, with_health, &length);
  else
    text = gradual_plan_to_json (
        plan, with_health ? GRADUAL_JSON_WHOLE : GRADUAL_JSON_WITHOUT_HEALTH, &length);

  return g_bytes_new_take (text, length);
}
