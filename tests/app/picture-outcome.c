/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture-outcome.h"

#include "app/symptoms/walking-window.h"
#include "symptoms/report-case.h"

/** OutcomeView: a report, what is done about it, and where one looks then. */
typedef struct {
  const char *view;
  const char *answers;
  const char *relief;   /* (nullable): the nick of what is done */
  gboolean is_plan;     /* the plan is looked at, and not the result */
  gboolean is_asked;    /* how much walking hurts is asked */
  gboolean is_unfolded; /* what counted for the likeliest cause */
} OutcomeView;

static const OutcomeView views[] = {
    {.view = "result", .answers = REPORT_JUMP, .is_unfolded = TRUE},
    {.view = "result-mix", .answers = REPORT_MIX},
    {.view = "result-not-enough", .answers = REPORT_NOT_ENOUGH},
    {.view = "result-flag", .answers = REPORT_FLAG},
    {.view = "result-suspended", .answers = REPORT_FLAG, .relief = "suspend"},
    {.view = "result-stop", .answers = REPORT_STOP},
    {.view = "result-eased", .answers = REPORT_JUMP, .relief = "ease"},
    {.view = "result-fine", .answers = REPORT_FINE},
    {.view = "walking",
     .answers = REPORT_STOP,
     .relief = "stop",
     .is_plan = TRUE,
     .is_asked = TRUE},
    {.view = "suspended", .answers = REPORT_FLAG, .relief = "suspend", .is_plan = TRUE},
    {.view = "eased", .answers = REPORT_JUMP, .relief = "ease", .is_plan = TRUE},
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

static GtkWidget *
find_expander (GtkWidget *root)
{
  GtkWidget *found = GTK_IS_EXPANDER (root) && gtk_widget_get_mapped (root) ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_expander (child);

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
  GtkWindow *walking;

  /* A page that fades in is no picture of either. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  take_report (session, report);
  if (outcome->relief != NULL)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.apply-relief", "(ss)", report->id,
                                outcome->relief);
  if (!outcome->is_plan)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.open-report", "s", report->id);
  if (outcome->is_unfolded)
    gtk_expander_set_expanded (GTK_EXPANDER (find_expander (GTK_WIDGET (window))), TRUE);
  if (!outcome->is_asked)
    return GTK_WINDOW (window);
  walking = gradual_walking_window_new (GTK_WINDOW (window));
  gtk_window_set_default_size (walking, MIN (width, 460), -1);
  gtk_window_present (walking);

  return walking;
}
