/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "app/application.h"
#include "app/chart/figure-view.h"
#include "app/progress/progress-page.h"
#include "app/progress/progress-weeks.h"
#include "app/window.h"
#include "bench-plan.h"
#include "picture-find.h"
#include "progress-samples.h"

/* What the progress of 4,000 runs costs: to find it in the logs, to show other weeks of it, to show
 * it anew after a run was logged, and to walk along a chart; the latter three with the frame that
 * shows them. */

#define RUNS    4000
#define ROUNDS  30
#define TODAY   gradual_day_from_ymd (2027, 2, 1)
#define MOST_MS 16.0

static double
cost_of_range (GradualProgressPage *page, GradualProgressRange range)
{
  double began;

  bench_spin (60);
  began = bench_now ();
  gradual_progress_page_set_range (page, range);

  return bench_with_frame (began);
}

static double
cost_of_library (GradualProgressPage *page, GradualLibrary *library)
{
  double began;

  bench_spin (60);
  began = bench_now ();
  gradual_progress_page_set_library (page, library, TODAY);

  return bench_with_frame (began);
}

/* As the arrow keys do. */
static double
cost_of_step (GradualFigureView *view, int step)
{
  GtkWidget *cursor = gradual_figure_view_get_cursor (view);
  double began;

  gtk_widget_grab_focus (cursor);
  bench_spin (60);
  began = bench_now ();
  gradual_figure_view_step (view, step);

  return bench_with_frame (began);
}

static GradualProgressPage *
show (GradualApplication *application, GradualLibrary *library)
{
  GtkWindow *window = gradual_window_new (GTK_APPLICATION (application),
                                          gradual_application_get_session (application));
  GradualSession *session = gradual_window_get_session (GRADUAL_WINDOW (window));

  gradual_window_set_today (GRADUAL_WINDOW (window), TODAY);
  gradual_session_commit (session, library, "Runs");
  gtk_window_present (window);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-progress", NULL);
  bench_spin (2500);
  bench_watch_frames (GTK_WIDGET (window));

  return GRADUAL_PROGRESS_PAGE (
      picture_find_type (GTK_WIDGET (window), GRADUAL_TYPE_PROGRESS_PAGE));
}

int
main (void)
{
  g_autoptr (GradualApplication) application = gradual_application_new (G_APPLICATION_NON_UNIQUE);
  g_autoptr (GradualLibrary) library = progress_sample_library (RUNS, TODAY);
  g_autoptr (GradualLibrary) fewer = progress_sample_library (RUNS - 1, TODAY);
  double finds[ROUNDS], ranges[ROUNDS], shows[ROUNDS], steps[ROUNDS];
  GradualProgressPage *page;
  GradualFigureView *view;
  gboolean quick;

  if (!g_application_register (G_APPLICATION (application), NULL, NULL))
    return EXIT_FAILURE;
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  page = show (application, library);
  view = GRADUAL_FIGURE_VIEW (picture_find_type (GTK_WIDGET (page), GRADUAL_TYPE_FIGURE_VIEW));

  for (int i = 0; i < ROUNDS; i++) {
    double began = bench_now ();
    g_autoptr (GArray) weeks = gradual_progress_weeks_new (library, G_DATE_MONDAY, TODAY);

    finds[i] = bench_now () - began;
  }
  for (int i = 0; i < ROUNDS; i++)
    ranges[i] = cost_of_range (page, i % 2 == 0 ? GRADUAL_PROGRESS_ALL : GRADUAL_PROGRESS_YEAR);
  gradual_progress_page_set_range (page, GRADUAL_PROGRESS_ALL);
  for (int i = 0; i < ROUNDS; i++)
    shows[i] = cost_of_library (page, i % 2 == 0 ? fewer : library);
  for (int i = 0; i < ROUNDS; i++)
    steps[i] = cost_of_step (view, i % 2 == 0 ? -1 : 1);

  quick = bench_report ("4,000 runs found in the logs", finds, ROUNDS, MOST_MS);
  quick = bench_report ("other weeks shown", ranges, ROUNDS, MOST_MS) && quick;
  quick = bench_report ("all weeks shown anew", shows, ROUNDS, MOST_MS) && quick;
  quick = bench_report ("a step along a chart", steps, ROUNDS, MOST_MS) && quick;

  return quick ? EXIT_SUCCESS : EXIT_FAILURE;
}
