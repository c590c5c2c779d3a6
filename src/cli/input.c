/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "input.h"

#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "formats/library-json.h"
#include "formats/symptom-answers-json.h"
#include "store/file.h"

static char *
read_bytes (const char *path, gsize limit, gsize *length, GError **error)
{
  if (g_str_equal (path, "-"))
    return gradual_file_read_descriptor (STDIN_FILENO, limit, length, error);

  return gradual_file_read (path, limit, length, error);
}

/**
 * gradual_input_read:
 * @path: the path of a file, or "-" for standard input
 * @length: (out): the number of bytes
 * @error: why not; the message names the file
 *
 * Reads a whole document of at most %GRADUAL_PLAN_BYTES_MAX bytes.
 *
 * Returns: (transfer full) (nullable): the bytes, and a NUL behind them.
 */
char *
gradual_input_read (const char *path, gsize *length, GError **error)
{
  return read_bytes (path, GRADUAL_PLAN_BYTES_MAX, length, error);
}

/**
 * gradual_input_read_plan:
 * @path: the path of a plan document, or "-" for standard input
 * @error: why not; the message names the file and the place in it
 *
 * Returns: (transfer full) (nullable): the plan.
 */
GradualPlan *
gradual_input_read_plan (const char *path, GError **error)
{
  gsize length;
  g_autofree char *bytes = gradual_input_read (path, &length, error);

  return bytes != NULL ? gradual_plan_from_json (bytes, length, error) : NULL;
}

/**
 * gradual_input_read_library:
 * @path: the path of a library document, or "-" for standard input
 * @error: why not; the message names the file and the place in it
 *
 * Returns: (transfer full) (nullable): the library.
 */
GradualLibrary *
gradual_input_read_library (const char *path, GError **error)
{
  gsize length;
  g_autofree char *bytes = read_bytes (path, GRADUAL_LIBRARY_BYTES_MAX, &length, error);
  g_autoptr (GradualPlan) plan = NULL;
  GradualLibrary *library;
  g_autoptr (GError) reason = NULL;

  if (bytes == NULL)
    return NULL;
  library = gradual_library_from_json (bytes, length, &reason);
  if (library != NULL)
    return library;

  plan = gradual_plan_from_json (bytes, length, NULL);
  if (plan != NULL)
    g_set_error (error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_INVALID,
                 _ ("“%s” is a single plan; what is asked for is kept in the library of all plans"),
                 path);
  else
    g_propagate_error (error, g_steal_pointer (&reason));

  return NULL;
}

/**
 * gradual_input_read_answers:
 * @path: the path of an object of answers to the symptom form, or "-" for standard input
 * @answers: (out caller-allocates): what they are
 * @error: why not; the message names the file or the place in it
 *
 * Returns: whether @answers was read.
 */
gboolean
gradual_input_read_answers (const char *path, GradualSymptomAnswers *answers, GError **error)
{
  gsize length;
  g_autofree char *bytes = read_bytes (path, GRADUAL_SYMPTOM_ANSWERS_BYTES_MAX, &length, error);

  return bytes != NULL && gradual_symptom_answers_from_json (bytes, length, answers, error);
}
