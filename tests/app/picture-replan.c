/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture-replan.h"

#include "app/replan/replan-window.h"
#include "picture-find.h"
#include "picture-runs.h"
#include "planner/planner.h"

/** ReplanView: what was planned and run, and where one looks then. */
typedef struct {
  const char *view;
  GradualGoalKind goal;
  int weeks;          /* of the plan */
  int week;           /* the one that begins today, from 0 */
  int days_off;       /* before today, in which nothing was run */
  int pain;           /* in the last run, or GRADUAL_ABSENT */
  guint way;          /* of the ways that are proposed, the one that is looked at */
  gboolean is_banner; /* the plan is looked at, and not the comparison */
} ReplanView;

static const ReplanView views[] = {
    {"replan-banner", GRADUAL_GOAL_HALF, 20, 8, 19, GRADUAL_ABSENT, 0, TRUE},
    {"replan-repeat", GRADUAL_GOAL_HALF, 20, 3, 4, GRADUAL_ABSENT, 0, FALSE},
    {"replan-return", GRADUAL_GOAL_HALF, 26, 8, 19, GRADUAL_ABSENT, 0, FALSE},
    {"replan-ramp", GRADUAL_GOAL_HALF, 30, 12, 60, GRADUAL_ABSENT, 0, FALSE},
    {"replan-later", GRADUAL_GOAL_MARATHON, 18, 8, 26, GRADUAL_ABSENT, 0, FALSE},
    {"replan-shorter", GRADUAL_GOAL_MARATHON, 18, 8, 26, GRADUAL_ABSENT, 1, FALSE},
    {"replan-walk-breaks", GRADUAL_GOAL_MARATHON, 18, 8, 26, GRADUAL_ABSENT, 2, FALSE},
    {"replan-pain", GRADUAL_GOAL_HALF, 20, 5, 0, 4, 0, FALSE},
    {"replan-stop", GRADUAL_GOAL_HALF, 20, 5, 0, 7, 0, FALSE},
};

static const ReplanView *
find_view (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    if (g_str_equal (views[i].view, name))
      return &views[i];

  return NULL;
}

gboolean
picture_replan_has (const char *view)
{
  return find_view (view) != NULL;
}

static GradualPlan *
plan_new (const ReplanView *shown, GradualDay today)
{
  GradualDay start = today - shown->week * GRADUAL_DAYS_PER_WEEK;
  g_autoptr (GradualOutcome) outcome = NULL;
  GradualRequest request;

  gradual_request_init (&request);
  request.goal = shown->goal;
  request.start = start;
  request.race_date = start + shown->weeks * GRADUAL_DAYS_PER_WEEK - 1;
  request.baseline = (GradualBaseline){150, 60};
  outcome = gradual_plan_make (&request, NULL);
  if (outcome == NULL || outcome->plan == NULL)
    g_error ("there is no plan for %s", shown->view);

  return picture_runs_done (outcome->plan, today - shown->days_off, shown->pain);
}

/* What is proposed is looked for when there is nothing else to do. */
static void
settle (void)
{
  gint64 end = g_get_monotonic_time () + 400 * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (2000);
}

static GtkWindow *
find_comparison (void)
{
  GListModel *toplevels = gtk_window_get_toplevels ();
  GtkWindow *found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++) {
    g_autoptr (GtkWindow) toplevel = g_list_model_get_item (toplevels, i);

    if (GRADUAL_IS_REPLAN_WINDOW (toplevel))
      found = toplevel;
  }

  return found;
}

static void
choose (GtkWindow *comparison, guint way)
{
  GtkWidget *button = picture_find_type (GTK_WIDGET (comparison), GTK_TYPE_CHECK_BUTTON);

  for (guint i = 0; i < way; i++)
    button = gtk_widget_get_next_sibling (button);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), TRUE);
  gtk_window_set_focus_visible (comparison, TRUE);
  gtk_widget_grab_focus (button);
}

/* A proposal to go on otherwise: over the weeks of the plan, or its comparison. Returns the window
 * to draw. */
GtkWindow *
picture_replan_open (GradualWindow *window, const char *view, int width, int height)
{
  const ReplanView *shown = find_view (view);
  GradualSession *session = gradual_window_get_session (window);
  g_autoptr (GradualPlan) plan = plan_new (shown, gradual_session_get_today (session));
  GtkWindow *comparison;

  gradual_session_add_plan (session, plan, "Plan");
  settle ();
  if (shown->is_banner)
    return GTK_WINDOW (window);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-replan", NULL);
  comparison = find_comparison ();
  if (comparison == NULL)
    g_error ("nothing is proposed for %s", view);
  if (width < 600)
    gtk_window_set_default_size (comparison, width, height);
  settle ();
  if (shown->way > 0)
    choose (comparison, shown->way);

  return comparison;
}
