/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib.h>

/* How long one program takes as a process, in times of another:
 *
 *   start-up MOST PROGRAM OTHER [ARGUMENT…]
 *
 * OTHER is run with the arguments. The two take turns, and of many runs of each the quickest
 * counts, which is the one that nothing else on the machine has held up. The exit status is 1 where
 * OTHER takes more than MOST times as long. */

#define ROUNDS 500

extern char **environ;

static gint64
time_run (char **arguments)
{
  posix_spawn_file_actions_t actions;
  gint64 start;
  pid_t process;
  int status;

  posix_spawn_file_actions_init (&actions);
  posix_spawn_file_actions_addopen (&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen (&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  start = g_get_monotonic_time ();
  if (posix_spawn (&process, arguments[0], &actions, NULL, arguments, environ) != 0)
    g_error ("%s can not be started", arguments[0]);
  waitpid (process, &status, 0);
  posix_spawn_file_actions_destroy (&actions);
  if (!WIFEXITED (status) || WEXITSTATUS (status) != 0)
    g_error ("%s failed", arguments[0]);

  return g_get_monotonic_time () - start;
}

int
main (int argc, char **argv)
{
  gint64 least = G_MAXINT64, other_least = G_MAXINT64;
  double most, ratio;

  if (argc < 4)
    g_error ("usage: start-up MOST PROGRAM OTHER [ARGUMENT…]");
  most = g_ascii_strtod (argv[1], NULL);
  for (int round = 0; round < ROUNDS; round++) {
    char *alone[] = {argv[2], NULL};

    least = MIN (least, time_run (alone));
    other_least = MIN (other_least, time_run (argv + 3));
  }
  ratio = (double)other_least / (double)least;
  g_print ("%s: %.2f ms, %s: %.2f ms; ratio %.2f, at most %.2f\n", argv[2], (double)least / 1000,
           argv[3], (double)other_least / 1000, ratio, most);

  return ratio <= most ? EXIT_SUCCESS : EXIT_FAILURE;
}
