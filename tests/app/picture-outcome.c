/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture-outcome.h"

#include "app/symptoms/outcome/walking-window.h"
#include "symptoms/report-case.h"

/** OutcomeView: a report, what is done about it, and where one looks then. */
typedef struct {
  const char *view;
  const char *answers;
  const char *relief;   /* (nullable): the nick of what is done */
  gboolean is_plan;     /* the plan is looked at, and not the result */
  gboolean is_unfolded; /* what counted for the likeliest cause */
  const char *asked;    /* (nullable): the label of the button that asks something */
} OutcomeView;

static const OutcomeView views[] = {
    {"result", REPORT_JUMP, NULL, FALSE, TRUE, NULL},
    {"result-mix", REPORT_MIX, NULL, FALSE, FALSE, NULL},
    {"result-not-enough", REPORT_NOT_ENOUGH, NULL, FALSE, FALSE, NULL},
    {"result-flag", REPORT_FLAG, NULL, FALSE, FALSE, NULL},
    {"result-suspended", REPORT_FLAG, "suspend", FALSE, FALSE, NULL},
    {"result-stop", REPORT_STOP, NULL, FALSE, FALSE, NULL},
    {"result-eased", REPORT_JUMP, "ease", FALSE, FALSE, NULL},
    {"result-fine", REPORT_FINE, NULL, FALSE, FALSE, NULL},
    {"to-suspend", REPORT_FLAG, NULL, FALSE, FALSE, "win.ask-to-suspend"},
    {"clearance", REPORT_FLAG, "suspend", TRUE, FALSE, "win.record-clearance"},
    {"walking", REPORT_STOP, "stop", TRUE, FALSE, "win.record-recovery"},
    {"suspended", REPORT_FLAG, "suspend", TRUE, FALSE, NULL},
    {"stopped", REPORT_STOP, "stop", TRUE, FALSE, NULL},
    {"eased", REPORT_JUMP, "ease", TRUE, FALSE, NULL},
};

static const OutcomeView *
find_view (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    if (g_str_equal (views[i].view, name))
      return &views[i];

  return NULL;
}

gboolean
picture_is_outcome (const char *view)
{
  return find_view (view) != NULL;
}

static void
take_report (GradualSession *session, GradualSymptomReport *report)
{
  GradualLibrary *library = gradual_session_get_library (session);
  g_autoptr (GradualSymptoms) symptoms = gradual_symptoms_with_report (library->symptoms, report);
  g_autoptr (GradualLibrary) changed = gradual_library_with_symptoms (library, symptoms);

  gradual_session_commit (session, changed, "Report");
}

typedef gboolean (*Match) (GtkWidget *widget, const char *action);

static gboolean
is_expander (GtkWidget *widget, const char *action G_GNUC_UNUSED)
{
  return GTK_IS_EXPANDER (widget);
}

static gboolean
has_action (GtkWidget *widget, const char *action)
{
  return GTK_IS_ACTIONABLE (widget) &&
         g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0;
}

static GtkWidget *
find_shown (GtkWidget *root, Match match, const char *action)
{
  GtkWidget *found = gtk_widget_get_mapped (root) && match (root, action) ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_shown (child, match, action);

  return found;
}

/* Presses what asks something, and returns the window that does. */
static GtkWindow *
ask (GradualWindow *window, const char *action, int width)
{
  GListModel *toplevels = gtk_window_get_toplevels ();
  GtkWindow *found = NULL;

  g_signal_emit_by_name (find_shown (GTK_WIDGET (window), has_action, action), "clicked");
  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++) {
    g_autoptr (GtkWindow) toplevel = g_list_model_get_item (toplevels, i);

    if (gtk_window_get_transient_for (toplevel) == GTK_WINDOW (window))
      found = toplevel;
  }
  if (GRADUAL_IS_WALKING_WINDOW (found))
    gtk_window_set_default_size (found, MIN (width, 460), -1);

  return found;
}

/* Returns the window to draw. */
GtkWindow *
picture_outcome_open (GradualWindow *window, const char *view, int width)
{
  const OutcomeView *outcome = find_view (view);
  GradualSession *session = gradual_window_get_session (window);
  g_autoptr (GradualSymptomReport) report =
      report_case_new (outcome->answers, gradual_session_get_today (session));

  /* A page that fades in is no picture of either. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  take_report (session, report);
  if (outcome->relief != NULL)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.apply-relief", "(ss)", report->id,
                                outcome->relief);
  if (!outcome->is_plan)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.open-report", "s", report->id);
  if (outcome->is_unfolded)
    gtk_expander_set_expanded (GTK_EXPANDER (find_shown (GTK_WIDGET (window), is_expander, NULL)),
                               TRUE);

  return outcome->asked != NULL ? ask (window, outcome->asked, width) : GTK_WINDOW (window);
}
