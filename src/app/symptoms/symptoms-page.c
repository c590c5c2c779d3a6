/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptoms-page.h"

#include <glib/gi18n-lib.h>

#include "rules/training-facts.h"
#include "app/symptoms/history/symptom-comparison.h"
#include "app/symptoms/form/symptom-form.h"
#include "app/symptoms/history/symptom-history.h"
#include "app/symptoms/outcome/symptom-outcome.h"

/* All that there is of symptoms, one at a time: the history, the form, a result, a comparison. Each
 * is built when it is first shown. */
struct _GradualSymptomsPage {
  AdwBin parent_instance;

  GradualLibrary *library; /* (nullable): until the first one is set */
  GradualDay today;

  GradualSymptomsPlace place;
  char *id;    /* (nullable): the report that is shown */
  char *other; /* (nullable): the report that it is compared with */

  /* Borrowed; all but the stack (nullable). */
  GtkStack *stack;
  GradualSymptomHistory *history;
  GradualSymptomForm *form;
  GradualSymptomOutcome *outcome;
  GradualSymptomComparison *comparison;
};

G_DEFINE_FINAL_TYPE (GradualSymptomsPage, gradual_symptoms_page, ADW_TYPE_BIN)

static gpointer
add_child (GradualSymptomsPage *self, GType type)
{
  GtkWidget *child = g_object_new (type, NULL);

  gtk_stack_add_child (self->stack, child);

  return child;
}

static GradualSymptomReport *
find (GradualSymptomsPage *self, const char *id)
{
  return id != NULL ? gradual_symptoms_find (self->library->symptoms, id) : NULL;
}

static GtkWidget *
update_history (GradualSymptomsPage *self)
{
  if (self->history == NULL)
    self->history = add_child (self, GRADUAL_TYPE_SYMPTOM_HISTORY);
  gradual_symptom_history_set_library (self->history, self->library, self->today);

  return GTK_WIDGET (self->history);
}

static GtkWidget *
update_form (GradualSymptomsPage *self)
{
  GradualSymptomReport *report = find (self, self->id);
  GradualTrainingFacts facts;

  if (self->form == NULL)
    self->form = add_child (self, GRADUAL_TYPE_SYMPTOM_FORM);
  gradual_training_facts_of_library (
      self->library, self->today,
      report->pain_began != GRADUAL_DAY_NONE ? report->pain_began : self->today, &facts);
  gradual_symptom_form_set_report (self->form, report, &facts, self->today);

  return GTK_WIDGET (self->form);
}

static GtkWidget *
update_outcome (GradualSymptomsPage *self)
{
  if (self->outcome == NULL)
    self->outcome = add_child (self, GRADUAL_TYPE_SYMPTOM_OUTCOME);
  gradual_symptom_outcome_set_report (self->outcome, self->library, self->id, self->today);

  return GTK_WIDGET (self->outcome);
}

static GtkWidget *
update_comparison (GradualSymptomsPage *self)
{
  if (self->comparison == NULL)
    self->comparison = add_child (self, GRADUAL_TYPE_SYMPTOM_COMPARISON);
  gradual_symptom_comparison_set_reports (self->comparison, find (self, self->id),
                                          find (self, self->other));

  return GTK_WIDGET (self->comparison);
}

/* What is shown may have been deleted or finished since, by undo or in another window. */
static GradualSymptomsPlace
present_place (GradualSymptomsPage *self)
{
  GradualSymptomReport *report = find (self, self->id), *other = find (self, self->other);

  if (report == NULL)
    return GRADUAL_SYMPTOMS_HISTORY;
  if (!report->is_finished)
    return GRADUAL_SYMPTOMS_FORM;

  return self->place == GRADUAL_SYMPTOMS_COMPARISON && other != NULL && other->is_finished
             ? GRADUAL_SYMPTOMS_COMPARISON
             : GRADUAL_SYMPTOMS_OUTCOME;
}

static void
update (GradualSymptomsPage *self)
{
  GtkWidget *(*const updates[]) (GradualSymptomsPage *) = {
      [GRADUAL_SYMPTOMS_HISTORY] = update_history,
      [GRADUAL_SYMPTOMS_FORM] = update_form,
      [GRADUAL_SYMPTOMS_OUTCOME] = update_outcome,
      [GRADUAL_SYMPTOMS_COMPARISON] = update_comparison,
  };

  self->place = present_place (self);
  gtk_stack_set_visible_child (self->stack, updates[self->place](self));
}

static void
go_to (GradualSymptomsPage *self, GradualSymptomsPlace place, const char *id, const char *other)
{
  self->place = place;
  g_free (self->id);
  self->id = g_strdup (id);
  g_free (self->other);
  self->other = g_strdup (other);
  update (self);
}

/**
 * gradual_symptoms_page_set_library:
 * @library: what the runner has, shared
 * @today: the day it is
 *
 * Shows what is shown as it is now. Where that is gone, the history.
 */
void
gradual_symptoms_page_set_library (GradualSymptomsPage *self, GradualLibrary *library,
                                   GradualDay today)
{
  g_return_if_fail (GRADUAL_IS_SYMPTOMS_PAGE (self));
  g_return_if_fail (library != NULL);

  gradual_library_ref (library);
  g_clear_pointer (&self->library, gradual_library_unref);
  self->library = library;
  self->today = today;
  update (self);
}

/** gradual_symptoms_page_show_history: shows the reports there are; a library has been set. */
void
gradual_symptoms_page_show_history (GradualSymptomsPage *self)
{
  g_return_if_fail (GRADUAL_IS_SYMPTOMS_PAGE (self));
  g_return_if_fail (self->library != NULL);

  go_to (self, GRADUAL_SYMPTOMS_HISTORY, NULL, NULL);
}

/**
 * gradual_symptoms_page_show_report:
 * @id: a report of the library that was set
 *
 * Shows the form for a draft, the result of a report that is finished.
 */
void
gradual_symptoms_page_show_report (GradualSymptomsPage *self, const char *id)
{
  g_return_if_fail (GRADUAL_IS_SYMPTOMS_PAGE (self));
  g_return_if_fail (self->library != NULL && id != NULL);

  go_to (self, GRADUAL_SYMPTOMS_OUTCOME, id, NULL);
}

/**
 * gradual_symptoms_page_show_comparison:
 * @before: a finished report of the library that was set
 * @after: another one
 *
 * Shows two reports side by side.
 */
void
gradual_symptoms_page_show_comparison (GradualSymptomsPage *self, const char *before,
                                       const char *after)
{
  g_return_if_fail (GRADUAL_IS_SYMPTOMS_PAGE (self));
  g_return_if_fail (self->library != NULL && before != NULL && after != NULL);

  go_to (self, GRADUAL_SYMPTOMS_COMPARISON, before, after);
}

/** gradual_symptoms_page_get_place: Returns: what is shown. */
GradualSymptomsPlace
gradual_symptoms_page_get_place (GradualSymptomsPage *self)
{
  g_return_val_if_fail (GRADUAL_IS_SYMPTOMS_PAGE (self), GRADUAL_SYMPTOMS_HISTORY);

  return self->place;
}

/** gradual_symptoms_page_dup_title: Returns: (transfer full): what is shown, for the header. */
char *
gradual_symptoms_page_dup_title (GradualSymptomsPage *self)
{
  g_autofree char *date = NULL;

  g_return_val_if_fail (GRADUAL_IS_SYMPTOMS_PAGE (self), NULL);

  switch (self->place) {
  case GRADUAL_SYMPTOMS_HISTORY:
    return g_strdup (_ ("Symptoms"));
  case GRADUAL_SYMPTOMS_COMPARISON:
    return g_strdup (_ ("Two Reports"));
  case GRADUAL_SYMPTOMS_FORM:
  case GRADUAL_SYMPTOMS_OUTCOME:
  default:
    date = gradual_day_format_for_people (find (self, self->id)->day);
    /* TRANSLATORS: %s is a date. A report is a filled-in form about what hurts. */
    return g_strdup_printf (_ ("Report of %s"), date);
  }
}

static void
finalize (GObject *object)
{
  GradualSymptomsPage *self = GRADUAL_SYMPTOMS_PAGE (object);

  g_clear_pointer (&self->library, gradual_library_unref);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->other, g_free);

  G_OBJECT_CLASS (gradual_symptoms_page_parent_class)->finalize (object);
}

static void
gradual_symptoms_page_class_init (GradualSymptomsPageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = finalize;
}

static void
gradual_symptoms_page_init (GradualSymptomsPage *self)
{
  self->stack = GTK_STACK (gtk_stack_new ());
  g_object_set (self->stack, "hhomogeneous", FALSE, "vhomogeneous", FALSE, NULL);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->stack));
}
