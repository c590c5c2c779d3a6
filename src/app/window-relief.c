/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "compat/message-dialog.h"
#include "guide/symptom-score.h"
#include "guide/symptom-words.h"
#include "model/identifier.h"
#include "symptoms/outcome/outcome-words.h"
#include "symptoms/outcome/walking-window.h"
#include "window-private.h"

/* What follows from a symptom report: something is done about it, or what it began comes to its
 * end; or it is filled in anew. */

static char *
because_of (const GradualSymptomReport *report, GradualRelief relief)
{
  GradualSymptomResult result;

  if (report == NULL)
    return g_strdup ("");
  gradual_symptom_score (&report->answers, &result);

  return gradual_outcome_because (&result, &report->answers, relief);
}

static char *
done_text (GradualRelief relief)
{
  switch (relief) {
  case GRADUAL_RELIEF_SUSPEND:
    return g_strdup (_ ("All plans are suspended"));
  case GRADUAL_RELIEF_STOP:
    return g_strdup (_ ("Running is stopped"));
  case GRADUAL_RELIEF_CLEAR:
  case GRADUAL_RELIEF_RETURN:
    return g_strdup (_ ("The runs are back"));
  case GRADUAL_RELIEF_SKIP:
  case GRADUAL_RELIEF_HOLD:
  case GRADUAL_RELIEF_EASE:
  case GRADUAL_RELIEF_STRETCH:
  case GRADUAL_RELIEF_DRILL:
  case GRADUAL_RELIEF_SETTLED:
  default:
    /* TRANSLATORS: something was done, as in "Done: Ease the training". */
    return g_strdup_printf (_ ("Done: %s"), gradual_relief_title (relief));
  }
}

/* Does it, as one step, and tells so. To suspend is no step to be taken back. */
static void
apply (GradualWindow *self, const char *id, GradualRelief relief)
{
  const GradualSymptomReport *report =
      id != NULL ? gradual_symptoms_find (gradual_session_get_symptoms (self->session), id) : NULL;
  GradualLibrary *before = gradual_session_get_library (self->session);
  g_autofree char *because = because_of (report, relief);
  g_autofree char *text = done_text (relief);

  gradual_session_apply_relief (self->session, id, relief, because, gradual_relief_title (relief));
  if (gradual_session_get_library (self->session) != before)
    gradual_window_show_toast (self, text, relief != GRADUAL_RELIEF_SUSPEND);
}

static void
apply_relief_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  GradualRelief relief;
  const char *id, *nick;

  g_variant_get (parameter, "(&s&s)", &id, &nick);
  if (gradual_symptoms_find (gradual_session_get_symptoms (self->session), id) != NULL &&
      gradual_relief_from_nick (nick, &relief))
    apply (self, id, relief);
}

static void
ask_to_suspend_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  gradual_compat_ask (GTK_WINDOW (widget),
                      &(GradualCompatQuestion){
                          .heading = _ ("Suspend the Plan?"),
                          .body = _ ("No run is planned any more, in none of your plans, until a "
                                     "doctor or physiotherapist has cleared you to run and you "
                                     "have recorded that here. This can not be undone. The runs "
                                     "are kept, and come back then."),
                          .no = _ ("_Cancel"),
                          .yes = _ ("_Suspend"),
                          .action = "win.apply-relief",
                          .target = g_variant_new ("(ss)", g_variant_get_string (parameter, NULL),
                                                   gradual_relief_to_nick (GRADUAL_RELIEF_SUSPEND)),
                      });
}

static void
record_clearance_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                         GVariant *parameter G_GNUC_UNUSED)
{
  gradual_compat_ask (GTK_WINDOW (widget),
                      &(GradualCompatQuestion){
                          .heading = _ ("Has a Clinician Cleared You to Run?"),
                          .body = _ ("Someone who has examined you, such as a doctor or "
                                     "physiotherapist, has said that you can run again. The runs "
                                     "come back then, shortened to what is safe after the break."),
                          .no = _ ("_Not Yet"),
                          .yes = _ ("_Cleared to Run"),
                          .action = "win.clear-suspension",
                      });
}

static void
clear_suspension_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                         GVariant *parameter G_GNUC_UNUSED)
{
  apply (GRADUAL_WINDOW (widget), NULL, GRADUAL_RELIEF_CLEAR);
}

static void
record_recovery_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                        GVariant *parameter G_GNUC_UNUSED)
{
  gtk_window_present (gradual_walking_window_new (GTK_WINDOW (widget)));
}

static gboolean
is_easy (int pain)
{
  return pain >= 0 && pain <= GRADUAL_WALKING_PAIN_MAX;
}

/* How much walking hurt yesterday and today. */
static void
end_stop_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  int yesterday, today;

  g_variant_get (parameter, "(ii)", &yesterday, &today);
  if (is_easy (yesterday) && is_easy (today))
    apply (GRADUAL_WINDOW (widget), NULL, GRADUAL_RELIEF_RETURN);
}

static void
record_settled_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  const char *id = g_variant_get_string (parameter, NULL);

  if (gradual_symptoms_find (gradual_session_get_symptoms (self->session), id) != NULL)
    apply (self, id, GRADUAL_RELIEF_SETTLED);
}

/* The report goes on, or another one begins with the same answers. */
static void
begin_from (GradualWindow *self, const GradualSymptomReport *report, GradualQuestionSection section)
{
  GradualDay today = gradual_session_get_today (self->session);
  g_autofree char *id = gradual_identifier_new ();
  GradualSymptomReport values = {
      .id = id,
      .day = today,
      .pain_began = report->pain_began,
      .answers = report->answers,
  };
  g_autoptr (GradualSymptomReport) draft = NULL;
  g_autoptr (GradualSymptoms) symptoms = NULL;
  g_autoptr (GradualLibrary) library = NULL;

  if (gradual_outcome_can_be_reopened (report, today))
    values = *report;
  values.is_finished = FALSE;
  values.section = section;
  draft = gradual_symptom_report_new (&values);
  symptoms = gradual_symptoms_with_report (gradual_session_get_symptoms (self->session), draft);
  library = gradual_library_with_symptoms (gradual_session_get_library (self->session), symptoms);
  gradual_session_commit (self->session, library, _ ("Change Answers"));
}

/* There is one draft at most: what was begun is gone on with. */
static void
change_answers_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  GradualQuestionSection section;
  GradualSymptomReport *report;
  const char *id, *nick;

  g_variant_get (parameter, "(&s&s)", &id, &nick);
  report = gradual_symptoms_find (gradual_session_get_symptoms (self->session), id);
  if (report == NULL || !report->is_finished || !gradual_section_from_nick (nick, &section))
    return;
  if (gradual_symptoms_get_draft (gradual_session_get_symptoms (self->session)) == NULL)
    begin_from (self, report, section);
  else
    gradual_window_show_toast (self, _ ("This report was begun before. Finish it first"), FALSE);
  gtk_widget_activate_action (widget, "win.new-report", NULL);
}

/** gradual_window_install_relief_actions: gives the class the actions of what follows. */
void
gradual_window_install_relief_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.apply-relief", "(ss)", apply_relief_action);
  gtk_widget_class_install_action (widget_class, "win.ask-to-suspend", "s", ask_to_suspend_action);
  gtk_widget_class_install_action (widget_class, "win.record-clearance", NULL,
                                   record_clearance_action);
  gtk_widget_class_install_action (widget_class, "win.clear-suspension", NULL,
                                   clear_suspension_action);
  gtk_widget_class_install_action (widget_class, "win.record-recovery", NULL,
                                   record_recovery_action);
  gtk_widget_class_install_action (widget_class, "win.end-stop", "(ii)", end_stop_action);
  gtk_widget_class_install_action (widget_class, "win.record-settled", "s", record_settled_action);
  gtk_widget_class_install_action (widget_class, "win.change-answers", "(ss)",
                                   change_answers_action);
}
