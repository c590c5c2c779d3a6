/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outcome-case.h"

GradualWindow *outcome_window;
char *outcome_id;

void
outcome_set_up (void)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  outcome_window = gui_window_new ();
  gradual_session_add_plan (outcome_session (), plan, "Sample");
}

void
outcome_tear_down (void)
{
  gtk_window_destroy (GTK_WINDOW (outcome_window));
  gui_settle ();
  g_clear_pointer (&outcome_id, g_free);
}

GradualSession *
outcome_session (void)
{
  return gradual_window_get_session (outcome_window);
}

/* Has a report with these answers, and opens it. */
void
outcome_open (const char *words)
{
  g_autoptr (GradualSymptomReport) report =
      report_case_new (words, gradual_session_get_today (outcome_session ()));
  g_autoptr (GradualSymptoms) symptoms =
      gradual_symptoms_with_report (gradual_session_get_symptoms (outcome_session ()), report);

  g_free (outcome_id);
  outcome_id = g_strdup (report->id);
  ck_assert (gradual_session_set_symptoms (outcome_session (), symptoms, "Finish Report"));
  ck_assert (
      gtk_widget_activate_action (GTK_WIDGET (outcome_window), "win.open-report", "s", report->id));
  gui_settle ();
}

void
outcome_apply (GradualRelief relief)
{
  ck_assert (gtk_widget_activate_action (GTK_WIDGET (outcome_window), "win.apply-relief", "(ss)",
                                         outcome_id, gradual_relief_to_nick (relief)));
  gui_settle ();
}

GradualSymptomReport *
outcome_report (void)
{
  return gradual_symptoms_find (gradual_session_get_symptoms (outcome_session ()), outcome_id);
}

static GtkWidget *
find_shown (GtkWidget *root, const char *text, gboolean is_beginning)
{
  if (GTK_IS_LABEL (root) && gtk_widget_get_mapped (root)) {
    const char *label = gtk_label_get_text (GTK_LABEL (root));

    if (is_beginning ? g_str_has_prefix (label, text) : g_str_equal (label, text))
      return root;
  }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_shown (child, text, is_beginning);

    if (found != NULL)
      return found;
  }

  return NULL;
}

gboolean
outcome_shows (const char *text)
{
  return find_shown (GTK_WIDGET (outcome_window), text, FALSE) != NULL;
}

gboolean
outcome_shows_from (const char *beginning)
{
  return find_shown (GTK_WIDGET (outcome_window), beginning, TRUE) != NULL;
}

/* The first button that shows this text, or NULL. */
GtkWidget *
outcome_button (const char *text)
{
  GtkWidget *label = find_shown (GTK_WIDGET (outcome_window), text, FALSE);

  return label != NULL ? gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON) : NULL;
}

/* As with the keyboard: the button gets the focus first. */
void
outcome_press (const char *text)
{
  GtkWidget *button = outcome_button (text);

  ck_assert_msg (button != NULL, "%s", text);
  ck_assert (gtk_widget_grab_focus (button));
  g_signal_emit_by_name (button, "clicked");
  gui_settle ();
}

GtkWidget *
outcome_focus (void)
{
  return gtk_root_get_focus (GTK_ROOT (outcome_window));
}
