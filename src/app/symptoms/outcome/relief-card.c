/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "relief-card.h"

#include <glib/gi18n-lib.h>

#include "app/compat/button-name.h"
#include "guide/symptom-words.h"
#include "outcome-words.h"
#include "relief-preview.h"
#include "app/symptoms/week-changes.h"

/* Something that can be done about a report: what it is, what would become of the plan, and the
 * button; afterwards, what was done and when. */
struct _GradualReliefCard {
  AdwBin parent_instance;

  GradualRelief relief;

  /* Template. */
  GtkLabel *title;
  GtkLabel *sentence;
  GtkLabel *effect;
  GradualWeekChanges *weeks;
  GtkWidget *status_box;
  GtkLabel *status;
  GtkButton *apply;
  GtkButton *next;
};

G_DEFINE_FINAL_TYPE (GradualReliefCard, gradual_relief_card, ADW_TYPE_BIN)

/** Next: where to go on from a card. */
typedef struct {
  const char *label;
  const char *action;
} Next;

/* After a relief was done: what ends it where the runner has to say so, else a look at it. */
static Next
next_of (const GradualSymptomReport *report, GradualRelief relief)
{
  if (relief == GRADUAL_RELIEF_SUSPEND && gradual_symptom_report_is_suspended (report))
    return (Next){_ ("_Record Clearance…"), "win.record-clearance"};
  if (relief == GRADUAL_RELIEF_STOP && gradual_symptom_report_is_stopped (report))
    return (Next){_ ("_Walking Is Easy Again…"), "win.record-recovery"};
  if (relief == GRADUAL_RELIEF_STRETCH)
    return (Next){_ ("Show the _Checklist"), "win.show-stretching"};

  return (Next){_ ("Show the _Plan"), "win.show-plan"};
}

static void
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

static void
show_preview (GradualReliefCard *self, const GradualLibrary *library,
              const GradualSymptomReport *report, GradualDay today)
{
  g_auto (GradualReliefPreview) preview = {0};
  const GradualPlan *plan = gradual_library_get_active_plan (library);

  gradual_relief_preview_init (&preview, library, report, self->relief, today);
  show_text (self->effect, preview.effect);
  gtk_widget_set_visible (GTK_WIDGET (self->weeks), preview.weeks->len > 0);
  gradual_week_changes_set_changes (self->weeks, preview.weeks, library->units,
                                    plan != NULL ? plan->head.runner.easy_pace_s_per_km
                                                 : GRADUAL_ABSENT);
}

/* What was done can not be done again: there is the next thing to press. */
static void
move_focus (GradualReliefCard *self, gboolean is_done)
{
  GtkWidget *from = GTK_WIDGET (is_done ? self->apply : self->next);
  GtkWidget *to = GTK_WIDGET (is_done ? self->next : self->apply);
  gboolean had_focus = gtk_widget_has_focus (from);

  gtk_widget_set_visible (to, TRUE);
  if (had_focus)
    gtk_widget_grab_focus (to);
  gtk_widget_set_visible (from, FALSE);
}

/* To suspend is asked about: it can not be undone. An action is not named before what it is about.
 */
static void
aim_apply (GradualReliefCard *self, const char *report_id)
{
  GtkActionable *button = GTK_ACTIONABLE (self->apply);

  if (self->relief == GRADUAL_RELIEF_SUSPEND) {
    gtk_actionable_set_action_target (button, "s", report_id);
    gtk_actionable_set_action_name (button, "win.ask-to-suspend");
  } else {
    gtk_actionable_set_action_target (button, "(ss)", report_id,
                                      gradual_relief_to_nick (self->relief));
    gtk_actionable_set_action_name (button, "win.apply-relief");
  }
}

static void
show_buttons (GradualReliefCard *self, const GradualSymptomReport *report, gboolean is_done)
{
  Next next = next_of (report, self->relief);

  move_focus (self, is_done);
  gtk_button_set_label (self->next, next.label);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->next), next.action);
  aim_apply (self, report->id);
}

/**
 * gradual_relief_card_set_report:
 * @library: what the runner has
 * @report: a finished report of it, to which the relief is offered
 * @today: the day it is
 *
 * Shows what the relief would change, or that it was done. The keyboard stays on the card.
 */
void
gradual_relief_card_set_report (GradualReliefCard *self, const GradualLibrary *library,
                                const GradualSymptomReport *report, GradualDay today)
{
  gboolean is_done;

  g_return_if_fail (GRADUAL_IS_RELIEF_CARD (self));
  g_return_if_fail (library != NULL && report != NULL);

  is_done = gradual_symptom_report_relief_day (report, self->relief) != GRADUAL_DAY_NONE;
  gtk_widget_set_visible (self->status_box, is_done);
  if (is_done) {
    g_autofree char *done = gradual_outcome_done (report, self->relief);

    gtk_label_set_label (self->status, done);
    show_text (self->effect, "");
    gtk_widget_set_visible (GTK_WIDGET (self->weeks), FALSE);
  } else {
    show_preview (self, library, report, today);
  }
  show_buttons (self, report, is_done);
}

static void
label_apply (GradualReliefCard *self)
{
  const char *title = gradual_relief_title (self->relief);
  /* TRANSLATORS: the name, for a screen reader, of a button; then what would be done. */
  g_autofree char *name = g_strdup_printf (_ ("Apply: %s"), title);

  if (self->relief == GRADUAL_RELIEF_SUSPEND) {
    gtk_button_set_label (self->apply, _ ("_Suspend the Plan…"));
  } else {
    gtk_button_set_label (self->apply, _ ("_Apply"));
    gradual_compat_name_button (GTK_WIDGET (self->apply), name);
  }
}

/** gradual_relief_card_new: Returns: (transfer floating): a card that offers @relief. */
GtkWidget *
gradual_relief_card_new (GradualRelief relief)
{
  GradualReliefCard *self = g_object_new (GRADUAL_TYPE_RELIEF_CARD, NULL);

  self->relief = relief;
  gtk_label_set_label (self->title, gradual_relief_title (relief));
  gtk_label_set_label (self->sentence, gradual_relief_sentence (relief));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gradual_relief_title (relief), -1);
  label_apply (self);

  return GTK_WIDGET (self);
}

static void
gradual_relief_card_class_init (GradualReliefCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (GRADUAL_TYPE_WEEK_CHANGES);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, GRADUAL_RESOURCES
                                               "/symptoms/outcome/relief-card.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualReliefCard, title);
  gtk_widget_class_bind_template_child (widget_class, GradualReliefCard, sentence);
  gtk_widget_class_bind_template_child (widget_class, GradualReliefCard, effect);
  gtk_widget_class_bind_template_child (widget_class, GradualReliefCard, weeks);
  gtk_widget_class_bind_template_child (widget_class, GradualReliefCard, status_box);
  gtk_widget_class_bind_template_child (widget_class, GradualReliefCard, status);
  gtk_widget_class_bind_template_child (widget_class, GradualReliefCard, apply);
  gtk_widget_class_bind_template_child (widget_class, GradualReliefCard, next);
}

static void
gradual_relief_card_init (GradualReliefCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
