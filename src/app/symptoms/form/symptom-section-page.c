/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-section-page.h"

#include <glib/gi18n-lib.h>

#include "guide/symptom-guide.h"
#include "pain-began-group.h"
#include "question-group.h"

/* A page of the form: a section with its introduction and its questions, as the table has them. */
struct _GradualSymptomSectionPage {
  AdwBin parent_instance;

  GradualQuestionSection section;

  GPtrArray *groups; /* (element-type GradualQuestionGroup): borrowed, as shown */

  /* Borrowed (nullable). */
  GradualQuestionGroup *again; /* two questions of safety that come before all else */
  GradualPainBeganGroup *began;

  /* Template. */
  GtkScrolledWindow *scrolled;
  GtkBox *body;
  GtkLabel *title;
  GtkLabel *introduction;
};

G_DEFINE_FINAL_TYPE (GradualSymptomSectionPage, gradual_symptom_section_page, ADW_TYPE_BIN)

static void
scroll_to_top (GradualSymptomSectionPage *self)
{
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0);
}

/** gradual_symptom_section_page_begin: shows the page from its top, and has the keyboard begin
 * there. */
void
gradual_symptom_section_page_begin (GradualSymptomSectionPage *self)
{
  g_return_if_fail (GRADUAL_IS_SYMPTOM_SECTION_PAGE (self));

  for (guint i = 0; i < self->groups->len; i++) {
    GtkWidget *group = g_ptr_array_index (self->groups, i);

    if (gtk_widget_get_visible (group) && gtk_widget_grab_focus (group))
      break;
  }
  scroll_to_top (self);
}

/** gradual_symptom_section_page_focus_question: gives the keyboard to the first question on the
 * page that is one of @set, if there is any. */
void
gradual_symptom_section_page_focus_question (GradualSymptomSectionPage *self,
                                             GradualQuestionSet set)
{
  g_return_if_fail (GRADUAL_IS_SYMPTOM_SECTION_PAGE (self));

  for (guint i = 0; i < self->groups->len; i++)
    if (gtk_widget_get_visible (g_ptr_array_index (self->groups, i)) &&
        gradual_question_group_focus_question (g_ptr_array_index (self->groups, i), set))
      return;
}

/** gradual_symptom_section_page_flush: takes over what is typed and was not told yet. */
void
gradual_symptom_section_page_flush (GradualSymptomSectionPage *self)
{
  g_return_if_fail (GRADUAL_IS_SYMPTOM_SECTION_PAGE (self));

  for (guint i = 0; i < self->groups->len; i++)
    gradual_question_group_flush (g_ptr_array_index (self->groups, i));
  if (self->began != NULL)
    gradual_pain_began_group_flush (self->began);
}

static void
build_again (GradualSymptomSectionPage *self)
{
  GradualFormPart part;
  GtkWidget *group;

  gradual_form_part_init_again (&part);
  group = g_object_ref_sink (gradual_question_group_new (&part));
  self->again = GRADUAL_QUESTION_GROUP (group);
  gradual_question_group_set_title (
      self->again, _ ("These two first"),
      _ ("Two of swollen, red and throbbing can also be signs of an infection or of a blood clot. "
         "Look once more, and answer these before you go on."));
  gtk_box_prepend (self->body, group);
  g_ptr_array_insert (self->groups, 0, group);
  g_object_unref (group);
}

/* The two questions come up by themselves, and take the keyboard. */
static void
show_again (GradualSymptomSectionPage *self, const GradualSymptomAnswers *answers)
{
  gboolean is_asked =
      self->section == GRADUAL_SECTION_SYMPTOMS && gradual_form_asks_again (answers);
  gboolean was_asked = self->again != NULL && gtk_widget_get_visible (GTK_WIDGET (self->again));

  if (is_asked && self->again == NULL)
    build_again (self);
  if (is_asked == was_asked)
    return;
  gtk_widget_set_visible (GTK_WIDGET (self->again), is_asked);
  if (is_asked)
    gradual_symptom_section_page_begin (self);
}

/**
 * gradual_symptom_section_page_set_report:
 * @report: the draft
 * @facts: what the log says
 * @today: the day it is
 *
 * Shows the answers to the page's questions.
 */
void
gradual_symptom_section_page_set_report (GradualSymptomSectionPage *self,
                                         GradualSymptomReport *report,
                                         const GradualTrainingFacts *facts, GradualDay today)
{
  g_return_if_fail (GRADUAL_IS_SYMPTOM_SECTION_PAGE (self));
  g_return_if_fail (report != NULL && facts != NULL);

  show_again (self, &report->answers);
  for (guint i = 0; i < self->groups->len; i++)
    gradual_question_group_set_answers (g_ptr_array_index (self->groups, i), &report->answers,
                                        facts);
  if (self->began != NULL)
    gradual_pain_began_group_set_day (self->began, report->pain_began, today);
}

static void
add_groups (GradualSymptomSectionPage *self)
{
  g_autoptr (GArray) parts = gradual_form_parts (self->section);

  for (guint i = 0; i < parts->len; i++) {
    GtkWidget *group = gradual_question_group_new (&g_array_index (parts, GradualFormPart, i));

    gtk_box_append (self->body, group);
    g_ptr_array_add (self->groups, group);
  }
  if (self->section == GRADUAL_SECTION_PAIN) {
    self->began = GRADUAL_PAIN_BEGAN_GROUP (gradual_pain_began_group_new ());
    gtk_box_append (self->body, GTK_WIDGET (self->began));
  }
}

/** gradual_symptom_section_page_new: Returns: (transfer floating): the page of @section. */
GtkWidget *
gradual_symptom_section_page_new (GradualQuestionSection section)
{
  GradualSymptomSectionPage *self = g_object_new (GRADUAL_TYPE_SYMPTOM_SECTION_PAGE, NULL);
  const GradualSectionGuide *guide = gradual_section_guide (section);

  self->section = section;
  gtk_label_set_label (self->title, _ (guide->title));
  gtk_label_set_label (self->introduction, _ (guide->introduction));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (guide->title), -1);
  add_groups (self);

  return GTK_WIDGET (self);
}

static void
finalize (GObject *object)
{
  g_clear_pointer (&GRADUAL_SYMPTOM_SECTION_PAGE (object)->groups, g_ptr_array_unref);

  G_OBJECT_CLASS (gradual_symptom_section_page_parent_class)->finalize (object);
}

static void
gradual_symptom_section_page_class_init (GradualSymptomSectionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, GRADUAL_RESOURCES
                                               "/symptoms/form/symptom-section-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomSectionPage, scrolled);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomSectionPage, body);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomSectionPage, title);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomSectionPage, introduction);
}

static void
gradual_symptom_section_page_init (GradualSymptomSectionPage *self)
{
  self->groups = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}
