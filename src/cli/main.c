/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli.h"

#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

/* A file that is opened while a standard descriptor is closed would take its number, and results or
 * messages would be written into it. These stand-ins fail to be written to or read, as a closed
 * descriptor does. */
static void
occupy_standard_descriptors (void)
{
  for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; descriptor++)
    if (fcntl (descriptor, F_GETFD) == -1)
      open ("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

int
main (int argc, char **argv)
{
  occupy_standard_descriptors ();
  /* A reader who has gone away is an error of writing like any other. */
  signal (SIGPIPE, SIG_IGN);
  /* Loading the categories that nothing here asks for would be a tenth of the time of a command. */
  setlocale (LC_CTYPE, "");
  setlocale (LC_MESSAGES, "");
  setlocale (LC_TIME, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  return gradual_cli_run (argc, argv);
}
