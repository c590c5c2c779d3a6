/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "build-folder.h"

/* Where the program lies in a build folder. */
#define PLACE "/src/app"

/**
 * gradual_build_folder_find:
 *
 * What belongs to the program lies beside it in a build folder, so that it can be tried before it
 * is installed.
 *
 * Returns: (transfer full) (nullable): the build folder; %NULL where the program is in none
 */
char *
gradual_build_folder_find (void)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = program != NULL ? g_path_get_dirname (program) : NULL;

  if (folder == NULL || !g_str_has_suffix (folder, PLACE))
    return NULL;

  return g_strndup (folder, strlen (folder) - strlen (PLACE));
}
