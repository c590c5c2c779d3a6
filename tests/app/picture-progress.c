/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture-progress.h"

#include "app/chart/figure-view.h"
#include "app/progress/progress-page.h"
#include "progress-samples.h"

#define TEN_YEARS 4000
#define HALF_YEAR 104

static GtkWidget *
find_type (GtkWidget *root, GType type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (root), type) ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_type (child, type);

  return found;
}

static void
fill (GradualSession *session, const char *view)
{
  guint n_runs = g_str_equal (view, "charts-all") ? TEN_YEARS : HALF_YEAR;
  g_autoptr (GradualLibrary) library =
      progress_sample_library (n_runs, gradual_session_get_today (session));
  g_autoptr (GradualLibrary) shown = gradual_library_with_units (
      library, g_str_equal (view, "charts-km") ? GRADUAL_UNITS_KILOMETRES : GRADUAL_UNITS_MINUTES);

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

/* How it goes: of half a year in a plan, its end, ten years, four weeks, in kilometres, with the
 * first chart as a table; without anything, and with a plan alone. */
void
picture_progress_open (GradualWindow *window, const char *view)
{
  GradualSession *session = gradual_window_get_session (window);
  GtkWidget *page;

  if (!g_str_has_prefix (view, "charts"))
    return;
  if (g_str_equal (view, "charts-empty"))
    gradual_session_delete_plan (session, gradual_session_get_plan (session)->head.id);
  else if (!g_str_equal (view, "charts-planned"))
    fill (session, view);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-progress", NULL);
  page = find_type (GTK_WIDGET (window), GRADUAL_TYPE_PROGRESS_PAGE);
  if (g_str_equal (view, "charts-all") || g_str_equal (view, "charts-end"))
    gradual_progress_page_set_range (GRADUAL_PROGRESS_PAGE (page), GRADUAL_PROGRESS_ALL);
  if (g_str_equal (view, "charts-four-weeks"))
    gradual_progress_page_set_range (GRADUAL_PROGRESS_PAGE (page), GRADUAL_PROGRESS_FOUR_WEEKS);
  if (g_str_equal (view, "charts-table"))
    gtk_expander_set_expanded (GTK_EXPANDER (find_type (page, GTK_TYPE_EXPANDER)), TRUE);
  if (g_str_equal (view, "charts-end"))
    walk_down (page);
}
