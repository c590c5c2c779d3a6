/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#include "app/application.h"
#include "app/window.h"
#include "bench-plan.h"
#include "store/shelf.h"

/* What a process costs from its start to its first frame: the time that passes, the time of the
 * processors, and its memory then. Those of a window with a plan of 52 weeks and 4,000 runs, read
 * from disk, are told in times of those of an empty AdwApplicationWindow. The two take turns, each
 * in processes of its own, and the medians are compared. On a machine that does other things
 * meanwhile, let it go first: chrt --fifo 20. */

#define ROUNDS         21
#define MOST           1.5
#define MOST_PROCESSOR 2.5
#define MOST_MEMORY    30.0

/** Costs: of all starts of one kind. */
typedef struct {
  double passed_ms[ROUNDS];
  double processor_ms[ROUNDS];
  double memory_mb[ROUNDS];
} Costs;

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
  g_application_activate (G_APPLICATION (application));
  if (gradual_session_get_plan (
          gradual_application_get_session (GRADUAL_APPLICATION (application))) == NULL)
    g_error ("no plan on disk");

  return gtk_application_get_active_window (application);
}

static GtkWindow *
empty_window_new (GtkApplication *application)
{
  return g_object_new (ADW_TYPE_APPLICATION_WINDOW, "application", application, "default-width",
                       1100, "default-height", 760, NULL);
}

static gint64
to_us (struct timeval time)
{
  return (gint64)time.tv_sec * G_USEC_PER_SEC + time.tv_usec;
}

/* What one process does: shows its window, and writes when it did, what the processors did for all
 * of its threads until then, both in microseconds, and its memory in kB. */
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
  printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %ld\n", g_get_monotonic_time (),
          to_us (usage.ru_utime) + to_us (usage.ru_stime), usage.ru_maxrss);
  fflush (stdout);
  _exit (EXIT_SUCCESS);
}

static void
measure (char *program, const char *what, Costs *costs, int round)
{
  g_autofree char *output = NULL;
  char *arguments[] = {program, (char *)what, NULL};
  gint64 began = g_get_monotonic_time (), shown_at, processor;
  long memory;

  if (!g_spawn_sync (NULL, arguments, environ, G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &output,
                     NULL, NULL, NULL) ||
      sscanf (output, "%" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %ld", &shown_at, &processor,
              &memory) != 3)
    g_error ("no frame of the %s window", what);
  costs->passed_ms[round] = (double)(shown_at - began) / 1000.0;
  costs->processor_ms[round] = (double)processor / 1000.0;
  costs->memory_mb[round] = (double)memory / 1024.0;
}

static gboolean
compare (const char *what, double empty[ROUNDS], double plan[ROUNDS], double most)
{
  double least = bench_median (empty, ROUNDS), more = bench_median (plan, ROUNDS);

  g_print ("first frame, %s: empty %.0f ms, plan %.0f ms; ratio %.2f, at most %.2f\n", what, least,
           more, more / least, most);

  return more / least <= most;
}

int
main (int argc, char **argv)
{
  static Costs empty, plan;
  gboolean is_quick;
  double more;

  if (argc == 2)
    return show_window (g_str_equal (argv[1], "plan"));

  write_library ();
  for (int i = 0; i < ROUNDS; i++) {
    measure (argv[0], "empty", &empty, i);
    measure (argv[0], "plan", &plan, i);
  }
  is_quick = compare ("time", empty.passed_ms, plan.passed_ms, MOST);
  is_quick =
      compare ("processor time", empty.processor_ms, plan.processor_ms, MOST_PROCESSOR) && is_quick;
  more = bench_median (plan.memory_mb, ROUNDS) - bench_median (empty.memory_mb, ROUNDS);
  g_print ("memory: %.0f MB more, at most %.0f\n", more, MOST_MEMORY);

  return is_quick && more <= MOST_MEMORY ? EXIT_SUCCESS : EXIT_FAILURE;
}
