/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture-progress.h"

#include "app/chart/figure-view.h"
#include "app/progress/progress-page.h"
#include "picture-find.h"
#include "picture-runs.h"
#include "planner/planner.h"
#include "progress-samples.h"

#define TEN_YEARS 4000
#define HALF_YEAR 104

static GradualUnits
units_of_view (const char *view)
{
  if (g_str_equal (view, "charts-miles"))
    return GRADUAL_UNITS_MILES;

  return g_str_equal (view, "charts-km") ? GRADUAL_UNITS_KILOMETRES : GRADUAL_UNITS_MINUTES;
}

/* A plan that ends with a race today, run as planned but for the last weeks; or its first week. */
static void
fill_with_race (GradualSession *session, GradualGoalKind goal, int n_weeks)
{
  GradualDay today = gradual_session_get_today (session);
  GradualDay end = gradual_day_next_weekday (today - GRADUAL_DAYS_PER_WEEK, G_DATE_SUNDAY);
  g_autoptr (GradualOutcome) outcome = NULL;
  g_autoptr (GradualPlan) done = NULL;
  GradualRequest request;

  gradual_request_init (&request);
  request.goal = goal;
  request.week_starts_on = G_DATE_MONDAY;
  request.start = end + 1 - n_weeks * GRADUAL_DAYS_PER_WEEK;
  request.race_date = goal == GRADUAL_GOAL_BASE ? GRADUAL_DAY_NONE : end;
  request.baseline = (GradualBaseline){150, 60};
  outcome = gradual_plan_make (&request, NULL);
  done = picture_runs_done (outcome->plan, end, GRADUAL_ABSENT);
  if (goal != GRADUAL_GOAL_BASE) {
    g_autoptr (GradualLogEntry) race = gradual_log_entry_new (&(GradualLogEntry){
        .id = "race",
        .day = end,
        .second_of_day = 10 * 3600,
        .seconds = 62 * 60,
        .distance_m = 10000,
        .cadence = 172,
        .effort = 9,
        .pain = 2,
        .source = "manual",
        .note = "",
    });
    GradualPlan *raced = gradual_plan_with_log_entry (done, race);

    gradual_plan_unref (done);
    done = raced;
  }
  gradual_session_delete_plan (session, gradual_session_get_plan (session)->head.id);
  gradual_session_add_plan (session, done, "Plan");
}

static void
fill (GradualSession *session, const char *view)
{
  guint n_runs = g_str_equal (view, "charts-all") ? TEN_YEARS : HALF_YEAR;
  g_autoptr (GradualLibrary) library =
      progress_sample_library (n_runs, gradual_session_get_today (session));
  g_autoptr (GradualLibrary) shown = gradual_library_with_units (library, units_of_view (view));

  gradual_session_commit (session, shown, "Years");
}

static GtkWidget *
find_last_type (GtkWidget *root, GType type)
{
  GtkWidget *found = NULL;

  for (GtkWidget *child = gtk_widget_get_last_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_prev_sibling (child))
    found = find_last_type (child, type);

  return found == NULL && g_type_is_a (G_OBJECT_TYPE (root), type) ? root : found;
}

/* To the last of the charts: where the focus goes, the page goes too. */
static void
walk_down (GtkWidget *page)
{
  GtkWidget *view = find_last_type (page, GRADUAL_TYPE_FIGURE_VIEW);

  for (int i = 0; i < 200; i++) {
    g_main_context_iteration (NULL, FALSE);
    g_usleep (2000);
  }
  gtk_window_set_focus_visible (GTK_WINDOW (gtk_widget_get_root (page)), TRUE);
  gtk_widget_grab_focus (gradual_figure_view_get_cursor (GRADUAL_FIGURE_VIEW (view)));
}

/* How it goes: of half a year in a plan, its end, ten years, four weeks, in kilometres, after a
 * race, with the first chart as a table; without anything, and with a plan alone. */
void
picture_progress_open (GradualWindow *window, const char *view)
{
  GradualSession *session = gradual_window_get_session (window);
  GtkWidget *page;

  if (!g_str_has_prefix (view, "charts"))
    return;
  if (g_str_equal (view, "charts-empty"))
    gradual_session_delete_plan (session, gradual_session_get_plan (session)->head.id);
  else if (g_str_equal (view, "charts-race"))
    fill_with_race (session, GRADUAL_GOAL_10K, 12);
  else if (g_str_equal (view, "charts-one-week"))
    fill_with_race (session, GRADUAL_GOAL_BASE, 1);
  else if (!g_str_equal (view, "charts-planned"))
    fill (session, view);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-progress", NULL);
  page = picture_find_type (GTK_WIDGET (window), GRADUAL_TYPE_PROGRESS_PAGE);
  if (g_str_equal (view, "charts-all") || g_str_equal (view, "charts-end"))
    gradual_progress_page_set_range (GRADUAL_PROGRESS_PAGE (page), GRADUAL_PROGRESS_ALL);
  if (g_str_equal (view, "charts-year"))
    gradual_progress_page_set_range (GRADUAL_PROGRESS_PAGE (page), GRADUAL_PROGRESS_YEAR);
  if (g_str_equal (view, "charts-four-weeks"))
    gradual_progress_page_set_range (GRADUAL_PROGRESS_PAGE (page), GRADUAL_PROGRESS_FOUR_WEEKS);
  if (g_str_equal (view, "charts-table"))
    gtk_expander_set_expanded (GTK_EXPANDER (picture_find_type (page, GTK_TYPE_EXPANDER)), TRUE);
  if (g_str_equal (view, "charts-end"))
    walk_down (page);
}
