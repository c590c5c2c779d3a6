/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib.h>

/* What one program costs as a process, in times of another:
 *
 *   start-up MOST PROGRAM OTHER [ARGUMENT…]
 *
 * OTHER is run with the arguments. What counts is the processor's time, user and system, so that
 * waiting for others on a busy machine does not; the two take turns, and the medians of many runs
 * are compared. The exit status is 1 where OTHER costs more than MOST times as much. */

#define ROUNDS 300

extern char **environ;

/* Returns: the microseconds that the process ran. */
static gint64
cost_of (char **arguments)
{
  posix_spawn_file_actions_t actions;
  struct rusage usage;
  pid_t process;
  int status;

  posix_spawn_file_actions_init (&actions);
  posix_spawn_file_actions_addopen (&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen (&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  if (posix_spawn (&process, arguments[0], &actions, NULL, arguments, environ) != 0)
    g_error ("%s can not be started", arguments[0]);
  wait4 (process, &status, 0, &usage);
  posix_spawn_file_actions_destroy (&actions);
  if (!WIFEXITED (status) || WEXITSTATUS (status) != 0)
    g_error ("%s failed", arguments[0]);

  return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * G_USEC_PER_SEC + usage.ru_utime.tv_usec +
         usage.ru_stime.tv_usec;
}

static int
compare_costs (const void *a, const void *b)
{
  const gint64 *first = a, *second = b;

  return *first < *second ? -1 : *first > *second;
}

static double
median (gint64 *costs)
{
  qsort (costs, ROUNDS, sizeof *costs, compare_costs);

  return (double)costs[ROUNDS / 2];
}

int
main (int argc, char **argv)
{
  gint64 costs[ROUNDS], other_costs[ROUNDS];
  double most, cost, other;

  if (argc < 4)
    g_error ("usage: start-up MOST PROGRAM OTHER [ARGUMENT…]");
  most = g_ascii_strtod (argv[1], NULL);
  for (int round = 0; round < ROUNDS; round++) {
    char *alone[] = {argv[2], NULL};

    costs[round] = cost_of (alone);
    other_costs[round] = cost_of (argv + 3);
  }
  cost = median (costs);
  other = median (other_costs);
  g_print ("%s: %.2f ms, %s: %.2f ms; ratio %.2f, at most %.2f\n", argv[2], cost / 1000, argv[3],
           other / 1000, other / cost, most);

  return other / cost <= most ? EXIT_SUCCESS : EXIT_FAILURE;
}
