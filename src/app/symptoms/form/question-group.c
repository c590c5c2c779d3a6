/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "question-group.h"

#include <glib/gi18n-lib.h>

#include "app/compat/button-name.h"
#include "question-row.h"
#include "self-test-view.h"

/* Questions that stand together: those of one urgency, those of one test, or all of a section.
 * Those of safety can be answered with no at once. */
struct _GradualQuestionGroup {
  AdwBin parent_instance;

  GradualFormPart part;
  GradualQuestionSet unanswered;

  /* Borrowed. */
  GradualQuestionRow *questions[GRADUAL_N_QUESTIONS]; /* as in the part */

  /* Template. */
  GtkLabel *title;
  GtkLabel *text;
  GtkBox *rows;
  GtkWidget *none;
};

G_DEFINE_FINAL_TYPE (GradualQuestionGroup, gradual_question_group, ADW_TYPE_BIN)

/**
 * gradual_question_group_set_title:
 * @title: what stands above the questions
 * @text: (nullable): a sentence below it
 */
void
gradual_question_group_set_title (GradualQuestionGroup *self, const char *title, const char *text)
{
  g_return_if_fail (GRADUAL_IS_QUESTION_GROUP (self));
  g_return_if_fail (title != NULL);

  gtk_label_set_label (self->title, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_widget_set_visible (GTK_WIDGET (self->title), TRUE);
  gtk_label_set_label (self->text, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->text), text != NULL);
}

/* The keyboard goes on from a button that is of no use any more. */
static void
update_none (GradualQuestionGroup *self)
{
  gboolean is_useful = self->unanswered != 0;
  GtkRoot *root = gtk_widget_get_root (self->none);

  if (!is_useful && root != NULL && gtk_root_get_focus (root) == self->none)
    gtk_widget_child_focus (GTK_WIDGET (root), GTK_DIR_TAB_FORWARD);
  gtk_widget_set_sensitive (self->none, is_useful);
}

/**
 * gradual_question_group_set_answers:
 * @answers: those of the draft
 * @facts: what the log says
 */
void
gradual_question_group_set_answers (GradualQuestionGroup *self,
                                    const GradualSymptomAnswers *answers,
                                    const GradualTrainingFacts *facts)
{
  g_return_if_fail (GRADUAL_IS_QUESTION_GROUP (self));
  g_return_if_fail (answers != NULL && facts != NULL);

  for (guint i = 0; i < self->part.n_questions; i++)
    gradual_question_row_set_answers (self->questions[i], answers, facts);
  self->unanswered = gradual_form_part_unanswered (&self->part, answers);
  update_none (self);
}

/** gradual_question_group_focus_question: gives the keyboard to the first question that is one of
 * @set. Returns: whether there is one. */
gboolean
gradual_question_group_focus_question (GradualQuestionGroup *self, GradualQuestionSet set)
{
  g_return_val_if_fail (GRADUAL_IS_QUESTION_GROUP (self), FALSE);

  for (guint i = 0; i < self->part.n_questions; i++)
    if (gradual_question_set_has (set, self->part.questions[i]))
      return gtk_widget_grab_focus (GTK_WIDGET (self->questions[i]));

  return FALSE;
}

/** gradual_question_group_flush: takes over what is typed and was not told yet. */
void
gradual_question_group_flush (GradualQuestionGroup *self)
{
  g_return_if_fail (GRADUAL_IS_QUESTION_GROUP (self));

  for (guint i = 0; i < self->part.n_questions; i++)
    gradual_question_row_flush (self->questions[i]);
}

static void
none_clicked (GradualQuestionGroup *self)
{
  GVariantBuilder answers;

  g_variant_builder_init (&answers, G_VARIANT_TYPE ("a(si)"));
  for (guint i = 0; i < self->part.n_questions; i++)
    if (gradual_question_set_has (self->unanswered, self->part.questions[i]))
      g_variant_builder_add (&answers, "(si)", gradual_question_to_nick (self->part.questions[i]),
                             0);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.answer-symptoms", "a(si)", &answers);
}

static void
add_row (GradualQuestionGroup *self, GtkWidget *row)
{
  if (gtk_widget_get_first_child (GTK_WIDGET (self->rows)) != NULL)
    gtk_box_append (self->rows, gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
  gtk_box_append (self->rows, row);
}

/* How soon somebody has to look at a yes, for the questions of safety. */
static const char *
title_of_urgency (GradualUrgency urgency)
{
  switch (urgency) {
  case GRADUAL_URGENCY_EMERGENCY:
    return _ ("Signs of an emergency");
  case GRADUAL_URGENCY_SAME_DAY:
    return _ ("Signs to be looked at the same day");
  case GRADUAL_URGENCY_SOON:
    return _ ("Signs to be looked at soon");
  case GRADUAL_URGENCY_EARLY:
    return _ ("Your health otherwise");
  case GRADUAL_URGENCY_NONE:
  default:
    return NULL;
  }
}

static void
offer_none (GradualQuestionGroup *self, const char *title)
{
  /* TRANSLATORS: the name, for a screen reader, of a button that answers questions with no; %s is
   * what stands above them. */
  g_autofree char *name = g_strdup_printf (_ ("None of these: %s"), title);

  gradual_compat_name_button (self->none, name);
  gtk_widget_set_visible (self->none, self->part.n_questions > 1);
}

/** gradual_question_group_new: Returns: (transfer floating): the questions of @part, which is
 * copied. */
GtkWidget *
gradual_question_group_new (const GradualFormPart *part)
{
  GradualQuestionGroup *self;
  const char *title;

  g_return_val_if_fail (part != NULL, NULL);

  self =
      g_object_new (GRADUAL_TYPE_QUESTION_GROUP, "accessible-role",
                    part->is_alert ? GTK_ACCESSIBLE_ROLE_ALERT : GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  if (part->is_alert)
    gtk_widget_add_css_class (GTK_WIDGET (self), "asked-again");
  self->part = *part;
  title = title_of_urgency (part->urgency);
  if (part->test != NULL)
    add_row (self, gradual_self_test_view_new (part->test));
  for (guint i = 0; i < part->n_questions; i++) {
    GtkWidget *row = gradual_question_row_new (part->questions[i]);

    self->questions[i] = GRADUAL_QUESTION_ROW (row);
    add_row (self, row);
  }
  if (title != NULL) {
    gradual_question_group_set_title (self, title, NULL);
    offer_none (self, title);
  }

  return GTK_WIDGET (self);
}

static gboolean
grab_focus (GtkWidget *widget)
{
  GtkWidget *rows = GTK_WIDGET (GRADUAL_QUESTION_GROUP (widget)->rows);

  return gtk_widget_grab_focus (gtk_widget_get_first_child (rows));
}

static void
gradual_question_group_class_init (GradualQuestionGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->grab_focus = grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class, GRADUAL_RESOURCES
                                               "/symptoms/form/question-group.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualQuestionGroup, title);
  gtk_widget_class_bind_template_child (widget_class, GradualQuestionGroup, text);
  gtk_widget_class_bind_template_child (widget_class, GradualQuestionGroup, rows);
  gtk_widget_class_bind_template_child (widget_class, GradualQuestionGroup, none);
  gtk_widget_class_bind_template_callback (widget_class, none_clicked);
}

static void
gradual_question_group_init (GradualQuestionGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
