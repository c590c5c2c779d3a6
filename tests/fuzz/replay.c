/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <stdlib.h>

#include "fuzz.h"

/* Stands in for libFuzzer where there is none: tries each file of the folder that is named, and
 * prints TAP. A fault aborts the program. */

static void
replay_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *bytes = NULL;
  gsize length;

  if (!g_file_get_contents (path, &bytes, &length, &error))
    g_error ("%s", error->message);
  LLVMFuzzerTestOneInput ((const guint8 *)bytes, length);
}

int
main (int argc, char **argv)
{
  g_autoptr (GDir) folder = argc == 2 ? g_dir_open (argv[1], 0, NULL) : NULL;
  const char *name;
  guint count = 0;

  if (folder == NULL)
    return EXIT_FAILURE;
  while ((name = g_dir_read_name (folder)) != NULL) {
    g_autofree char *path = g_build_filename (argv[1], name, NULL);

    replay_file (path);
    printf ("ok %u - %s\n", ++count, name);
  }
  printf ("1..%u\n", count);

  return count > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
