/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#include "app/application.h"
#include "app/window.h"
#include "bench-plan.h"
#include "store/shelf.h"

/* The time from the start of a process to its first frame, and its memory then: of a window with a
 * plan of 52 weeks and 4,000 runs, read from disk, in times of an empty AdwApplicationWindow. The
 * two take turns, each in processes of its own. The quickest of each are compared, since what makes
 * the others slow is what else the machine does. */

#define ROUNDS      15
#define MOST        1.5
#define MOST_MEMORY 30.0

extern char **environ;

static gboolean is_shown = FALSE;

static void
shown (void)
{
  is_shown = TRUE;
}

/* What a start finds on disk. */
static void
write_library (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GradualPlan) plan = bench_plan_new (gradual_day_today ());
  g_autoptr (GradualShelf) shelf = gradual_shelf_new_for_user ();
  g_autoptr (GradualLibrary) empty = gradual_shelf_load (shelf, &error);
  g_autoptr (GradualLibrary) library = NULL;

  g_assert_no_error (error);
  library = gradual_library_with_plan (empty, plan);
  if (!gradual_shelf_save (shelf, library, &error))
    g_error ("%s", error->message);
}

static GtkWindow *
plan_window_new (GtkApplication *application)
{
  GradualSession *session = gradual_application_get_session (GRADUAL_APPLICATION (application));

  if (gradual_session_get_plan (session) == NULL)
    g_error ("no plan on disk");

  return gradual_window_new (application, session);
}

static GtkWindow *
empty_window_new (GtkApplication *application)
{
  return g_object_new (ADW_TYPE_APPLICATION_WINDOW, "application", application, "default-width",
                       1100, "default-height", 760, NULL);
}

/* What one process does: shows its window, and writes when it did, and its memory in kB. */
static int
show_window (gboolean with_plan)
{
  g_autoptr (GtkApplication) application =
      with_plan ? GTK_APPLICATION (gradual_application_new (G_APPLICATION_NON_UNIQUE))
                : GTK_APPLICATION (adw_application_new ("io.github.gradual_planner.Empty",
                                                        G_APPLICATION_NON_UNIQUE));
  struct rusage usage;
  GtkWindow *window;

  if (!g_application_register (G_APPLICATION (application), NULL, NULL))
    return EXIT_FAILURE;
  window = with_plan ? plan_window_new (application) : empty_window_new (application);
  gtk_window_present (window);
  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (window)), "after-paint",
                    G_CALLBACK (shown), NULL);
  while (!is_shown)
    g_main_context_iteration (NULL, TRUE);
  getrusage (RUSAGE_SELF, &usage);
  printf ("%" G_GINT64_FORMAT " %ld\n", g_get_monotonic_time (), usage.ru_maxrss);
  fflush (stdout);
  _exit (EXIT_SUCCESS);
}

static void
measure (char *program, const char *what, double *milliseconds, double *megabytes)
{
  g_autofree char *output = NULL;
  char *arguments[] = {program, (char *)what, NULL};
  gint64 began = g_get_monotonic_time (), shown_at;
  long memory;

  if (!g_spawn_sync (NULL, arguments, environ, G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &output,
                     NULL, NULL, NULL) ||
      sscanf (output, "%" G_GINT64_FORMAT " %ld", &shown_at, &memory) != 2)
    g_error ("no frame of the %s window", what);
  *milliseconds = (double)(shown_at - began) / 1000.0;
  *megabytes = (double)memory / 1024.0;
}

static double
least (const double values[ROUNDS])
{
  double smallest = values[0];

  for (int i = 1; i < ROUNDS; i++)
    smallest = MIN (smallest, values[i]);

  return smallest;
}

int
main (int argc, char **argv)
{
  double empty[ROUNDS], plan[ROUNDS], empty_memory[ROUNDS], plan_memory[ROUNDS];
  double ratio, more;

  if (argc == 2)
    return show_window (g_str_equal (argv[1], "plan"));

  write_library ();
  for (int i = 0; i < ROUNDS; i++) {
    measure (argv[0], "empty", &empty[i], &empty_memory[i]);
    measure (argv[0], "plan", &plan[i], &plan_memory[i]);
  }
  ratio = least (plan) / least (empty);
  more = least (plan_memory) - least (empty_memory);
  g_print ("first frame: empty %.0f ms, plan %.0f ms; ratio %.2f, at most %.2f\n", least (empty),
           least (plan), ratio, MOST);
  g_print ("memory: %.0f MB more, at most %.0f\n", more, MOST_MEMORY);

  return ratio <= MOST && more <= MOST_MEMORY ? EXIT_SUCCESS : EXIT_FAILURE;
}
