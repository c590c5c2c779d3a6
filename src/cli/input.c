/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "input.h"

#include <unistd.h>

#include "formats/plan-json.h"
#include "store/file.h"

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
  if (g_str_equal (path, "-"))
    return gradual_file_read_descriptor (STDIN_FILENO, GRADUAL_PLAN_BYTES_MAX, length, error);

  return gradual_file_read (path, GRADUAL_PLAN_BYTES_MAX, length, error);
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
