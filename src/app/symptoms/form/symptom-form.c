/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-form.h"

#include <glib/gi18n-lib.h>

#include "guide/symptom-words.h"
#include "symptom-section-page.h"

/* The form, a page for each part. It shows a draft and changes nothing itself: answers go to the
 * window by its actions. A page is built when it is first shown. */
struct _GradualSymptomForm {
  AdwBin parent_instance;

  GradualSymptomReport *report; /* (nullable): until the first one is set */
  GradualTrainingFacts facts;
  GradualDay today;
  GradualFormState state;

  GradualSymptomSectionPage *by_section[GRADUAL_N_SECTIONS]; /* borrowed (nullable) */

  /* Template. */
  GtkStack *pages;
  GtkWidget *notice;
  GtkLabel *urgency;
  GtkWidget *back;
  GtkLabel *progress;
  GtkButton *next;
};

G_DEFINE_FINAL_TYPE (GradualSymptomForm, gradual_symptom_form, ADW_TYPE_BIN)

static GradualSymptomSectionPage *
ensure_page (GradualSymptomForm *self, GradualQuestionSection section)
{
  if (self->by_section[section] == NULL) {
    GtkWidget *page = gradual_symptom_section_page_new (section);

    gtk_stack_add_child (self->pages, page);
    self->by_section[section] = GRADUAL_SYMPTOM_SECTION_PAGE (page);
  }

  return self->by_section[section];
}

static const char *
way_label (GradualFormWay way)
{
  switch (way) {
  case GRADUAL_FORM_RESULT:
    return _ ("See the _Result");
  case GRADUAL_FORM_WHAT_TO_DO:
    return _ ("See _What to Do");
  case GRADUAL_FORM_NEXT:
  default:
    /* TRANSLATORS: to the page after this one. */
    return _ ("_Next");
  }
}

static void
show_state (GradualSymptomForm *self)
{
  const GradualFormState *state = &self->state;
  /* TRANSLATORS: which page of the form is shown, and how many there are. */
  g_autofree char *progress =
      g_strdup_printf (_ ("%d of %d"), (int)state->section + 1, GRADUAL_N_SECTIONS);

  gtk_label_set_label (self->progress, progress);
  gtk_widget_set_visible (self->back, state->section > 0);
  gtk_button_set_label (self->next, way_label (state->way));
  gtk_widget_set_sensitive (GTK_WIDGET (self->next), state->can_go_on);
  if (state->urgency != GRADUAL_URGENCY_NONE)
    gtk_label_set_label (self->urgency, gradual_urgency_title (state->urgency));
  gtk_widget_set_visible (self->notice, state->urgency != GRADUAL_URGENCY_NONE);
}

/* Returns whether another page is shown than before. */
static gboolean
show (GradualSymptomForm *self, GradualQuestionSection wanted)
{
  GtkWidget *before = gtk_stack_get_visible_child (self->pages);
  GradualSymptomSectionPage *page;

  gradual_form_state_init (&self->state, &self->report->answers, wanted);
  page = ensure_page (self, self->state.section);
  gtk_stack_set_visible_child (self->pages, GTK_WIDGET (page));
  gradual_symptom_section_page_set_report (page, self->report, &self->facts, self->today);
  show_state (self);

  return before != GTK_WIDGET (page);
}

static void
flush (GradualSymptomForm *self)
{
  gradual_symptom_section_page_flush (ensure_page (self, self->state.section));
}

static void
turn_to (GradualSymptomForm *self, int section)
{
  flush (self);
  show (self, (GradualQuestionSection)section);
  gradual_symptom_section_page_begin (ensure_page (self, self->state.section));
}

static void
go_back (GradualSymptomForm *self)
{
  turn_to (self, (int)self->state.section - 1);
}

static void
go_on (GradualSymptomForm *self)
{
  if (self->state.way == GRADUAL_FORM_NEXT) {
    turn_to (self, (int)self->state.section + 1);
  } else {
    flush (self);
    gtk_widget_activate_action (GTK_WIDGET (self), "win.finish-report", NULL);
  }
}

static GradualQuestionSet
find_changes (const GradualSymptomAnswers *before, const GradualSymptomAnswers *after)
{
  GradualQuestionSet changes = 0;

  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++)
    if (before->values[i] != after->values[i])
      changes |= gradual_question_set_of ((GradualQuestion)i);

  return changes;
}

static GtkWidget *
get_focus (GradualSymptomForm *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) ? focus : NULL;
}

/* The same draft as it is now. Where a change is on another page, that is gone to. The keyboard
 * stays where it is, as long as that is there. */
static void
show_changes (GradualSymptomForm *self, GradualSymptomReport *before)
{
  GradualQuestionSet changes = find_changes (&before->answers, &self->report->answers);
  GradualQuestionSection section =
      gradual_form_section_to_show (before, self->report, self->state.section);
  g_autoptr (GtkWidget) focus = get_focus (self);
  gboolean is_other;

  if (focus != NULL)
    g_object_ref (focus);
  is_other = show (self, section);
  if (is_other || (focus != NULL && !gtk_widget_get_mapped (focus)))
    gradual_symptom_section_page_focus_question (ensure_page (self, self->state.section), changes);
}

/**
 * gradual_symptom_form_set_report:
 * @report: a draft
 * @facts: what the log says of the weeks before the pain
 * @today: the day it is
 *
 * Shows a draft as it is now, on the page that it was left on.
 */
void
gradual_symptom_form_set_report (GradualSymptomForm *self, GradualSymptomReport *report,
                                 const GradualTrainingFacts *facts, GradualDay today)
{
  g_autoptr (GradualSymptomReport) before = NULL;

  g_return_if_fail (GRADUAL_IS_SYMPTOM_FORM (self));
  g_return_if_fail (report != NULL && !report->is_finished);
  g_return_if_fail (facts != NULL);

  before = g_steal_pointer (&self->report);
  self->report = gradual_symptom_report_ref (report);
  self->facts = *facts;
  self->today = today;
  if (before != NULL && g_str_equal (before->id, report->id))
    show_changes (self, before);
  else
    show (self, report->section);
}

static gboolean
grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (gtk_stack_get_visible_child (GRADUAL_SYMPTOM_FORM (widget)->pages),
                                 GTK_DIR_TAB_FORWARD);
}

static void
finalize (GObject *object)
{
  g_clear_pointer (&GRADUAL_SYMPTOM_FORM (object)->report, gradual_symptom_report_unref);

  G_OBJECT_CLASS (gradual_symptom_form_parent_class)->finalize (object);
}

static void
gradual_symptom_form_class_init (GradualSymptomFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;
  widget_class->grab_focus = grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/symptoms/form/symptom-form.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomForm, pages);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomForm, notice);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomForm, urgency);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomForm, back);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomForm, progress);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomForm, next);
  gtk_widget_class_bind_template_callback (widget_class, go_back);
  gtk_widget_class_bind_template_callback (widget_class, go_on);
}

static void
gradual_symptom_form_init (GradualSymptomForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
