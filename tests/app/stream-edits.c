/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib-unix.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/session.h"
#include "planner/edit.h"
#include "sample.h"

/* Streams edits through a session into a folder until it is killed. Each edit writes its number
 * into the title of the plan, and changes a run and the units by it, so that a library that is made
 * of two of them is found out.
 *
 *   stream-edits FOLDER one-by-one|at-once
 *
 * Prints, each in a line and at once: "loaded N", then "edit N" before each edit and "saved N" when
 * it is known to be on disk. "damaged …" and an exit status of 1 where the library is not whole. */

#define RUN_DAY (SAMPLE_START + 1)

static GradualSession *session;
static gboolean one_by_one;
static int number;

static int
minutes_of (int edit)
{
  return 10 + edit % 15;
}

static void
say (const char *what, int edit)
{
  printf ("%s %d\n", what, edit);
  fflush (stdout);
}

static int
number_of (GradualLibrary *library)
{
  GradualPlan *plan = gradual_library_get_active_plan (library);

  return plan != NULL ? atoi (plan->head.title) : 0;
}

/* Whether all that an edit changes is of the same edit. */
static gboolean
is_whole (GradualLibrary *library)
{
  GradualPlan *plan = gradual_library_get_active_plan (library);
  int edit = number_of (library);

  if (plan == NULL)
    return library->items->len == 0;

  return library->items->len == 1 && (int)library->units == edit % 3 &&
         gradual_plan_run_on (plan, RUN_DAY)->minutes == minutes_of (edit);
}

/* The library after an edit; the first one adds the plan. */
static GradualLibrary *
after_edit (int edit)
{
  GradualPlan *plan = gradual_session_get_plan (session);
  g_autoptr (GradualPlan) sample = plan != NULL ? gradual_plan_ref (plan) : sample_plan_new ();
  g_autoptr (GradualPlan) edited = NULL;
  g_autoptr (GradualPlan) titled = NULL;
  g_autoptr (GradualLibrary) with_plan = NULL;
  g_auto (GradualVerdict) verdict = {0};
  g_autofree char *title = g_strdup_printf ("%d", edit);
  GradualEdit change = {
      .action = GRADUAL_EDIT_MINUTES, .day = RUN_DAY, .minutes = minutes_of (edit)};
  GradualPlanHead head;

  edited = gradual_edit_apply (sample, &change, SAMPLE_START, &verdict, NULL, NULL);
  g_assert (edited != NULL);
  head = edited->head;
  head.title = title;
  titled = gradual_plan_with_head (edited, &head);
  with_plan = gradual_library_with_plan (gradual_session_get_library (session), titled);

  return gradual_library_with_units (with_plan, (GradualUnits)(edit % 3));
}

static gboolean
edit_once (gpointer data G_GNUC_UNUSED)
{
  g_autoptr (GradualLibrary) library = after_edit (number + 1);

  number++;
  say ("edit", number);
  gradual_session_commit (session, library, "Edit");

  return one_by_one ? G_SOURCE_REMOVE : G_SOURCE_CONTINUE;
}

static void
saved (GradualSession *self G_GNUC_UNUSED, GradualLibrary *library)
{
  say ("saved", number_of (library));
  if (one_by_one)
    edit_once (NULL);
}

static void
failed (GradualSession *self G_GNUC_UNUSED, const GError *error)
{
  printf ("damaged %s\n", error->message);
  exit (EXIT_FAILURE);
}

int
main (int argc, char **argv)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (GError) error = NULL;

  if (argc != 3)
    return EXIT_FAILURE;
  one_by_one = g_str_equal (argv[2], "one-by-one");
  session = gradual_session_new (gradual_shelf_new (argv[1]), SAMPLE_START);
  g_signal_connect (session, "saved", G_CALLBACK (saved), NULL);
  g_signal_connect (session, "save-failed", G_CALLBACK (failed), NULL);
  if (!gradual_session_load (session, &error) ||
      !is_whole (gradual_session_get_library (session))) {
    printf ("damaged %s\n", error != NULL ? error->message : "a mixture of edits");
    return EXIT_FAILURE;
  }
  number = number_of (gradual_session_get_library (session));
  say ("loaded", number);
  if (one_by_one)
    edit_once (NULL);
  else
    g_timeout_add (1, edit_once, NULL);
  g_main_loop_run (loop);

  return EXIT_SUCCESS;
}
