/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "question-row.h"

#include <glib/gi18n-lib.h>

#include "answer-buttons.h"
#include "answer-number.h"
#include "guide/symptom-facts.h"
#include "guide/symptom-guide.h"
#include "question-layout.h"

/* A question of the form with the control that answers it, whose kind follows from the table. */
struct _GradualQuestionRow {
  GtkWidget parent_instance;

  GradualQuestion nr;

  /* One of the two; the other is NULL. */
  GradualAnswerButtons *buttons;
  GradualAnswerNumber *number;

  /* Template. */
  GtkLabel *question;
  GtkLabel *help;
  GtkLabel *source;
  GtkBox *place;
  GtkWidget *ends;
};

G_DEFINE_FINAL_TYPE (GradualQuestionRow, gradual_question_row, GTK_TYPE_WIDGET)

/** gradual_question_row_get_question: Returns: the question that is asked. */
GradualQuestion
gradual_question_row_get_question (GradualQuestionRow *self)
{
  g_return_val_if_fail (GRADUAL_IS_QUESTION_ROW (self), GRADUAL_QUESTION_DEFORMITY);

  return self->nr;
}

static void
answered (GradualQuestionRow *self, int value)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.answer-symptom", "(si)",
                              gradual_question_to_nick (self->nr), value);
}

/* What is said of the question by eye is said to who hears it, after the control's name. */
static void
describe (GradualQuestionRow *self)
{
  const char *help = gtk_label_get_label (self->help);
  const char *source = gtk_label_get_label (self->source);
  const char *words = *source != '\0' ? source : help;

  if (self->buttons != NULL)
    gradual_answer_buttons_set_description (self->buttons, words);
  else
    gradual_answer_number_set_description (self->number, words);
}

static void
show_source (GradualQuestionRow *self, const char *words)
{
  if (g_str_equal (gtk_label_get_label (self->source), words))
    return;
  gtk_label_set_label (self->source, words);
  gtk_widget_set_visible (GTK_WIDGET (self->source), *words != '\0');
  /* The numbers of the log take the place of how to find one's own. */
  gtk_widget_set_visible (GTK_WIDGET (self->help),
                          *words == '\0' && *gtk_label_get_label (self->help) != '\0');
  describe (self);
}

static char *
words_of_log (GradualQuestion question, const GradualTrainingFacts *facts)
{
  g_autofree char *numbers = gradual_training_facts_explain (facts, question);

  if (numbers == NULL)
    return g_strdup (_ ("From your log"));

  /* TRANSLATORS: where an answer comes from; %s is a sentence with the numbers of the log. */
  return g_strdup_printf (_ ("From your log: %s"), numbers);
}

/**
 * gradual_question_row_set_answers:
 * @answers: those of the draft
 * @facts: what the log says
 *
 * Shows the answer to the question, and, as long as it is the log's, the log's numbers.
 */
void
gradual_question_row_set_answers (GradualQuestionRow *self, const GradualSymptomAnswers *answers,
                                  const GradualTrainingFacts *facts)
{
  g_autofree char *words = NULL;

  g_return_if_fail (GRADUAL_IS_QUESTION_ROW (self));
  g_return_if_fail (answers != NULL && facts != NULL);

  words = gradual_question_set_has (answers->from_log, self->nr) ? words_of_log (self->nr, facts)
                                                                 : g_strdup ("");
  show_source (self, words);
  if (self->buttons != NULL)
    gradual_answer_buttons_set_value (self->buttons, answers->values[self->nr]);
  else
    gradual_answer_number_set_value (self->number, answers->values[self->nr]);
}

/** gradual_question_row_flush: takes over what is typed and was not told yet. */
void
gradual_question_row_flush (GradualQuestionRow *self)
{
  g_return_if_fail (GRADUAL_IS_QUESTION_ROW (self));

  if (self->number != NULL)
    gradual_answer_number_flush (self->number);
}

static void
add_control (GradualQuestionRow *self)
{
  GtkWidget *control;
  int minimum, maximum;

  gradual_question_range (self->nr, &minimum, &maximum);
  if (gradual_answer_buttons_suit (self->nr)) {
    control = gradual_answer_buttons_new (self->nr);
    self->buttons = GRADUAL_ANSWER_BUTTONS (control);
  } else {
    control = gradual_answer_number_new (self->nr);
    self->number = GRADUAL_ANSWER_NUMBER (control);
  }
  gtk_box_prepend (self->place, control);
  /* More answers than two are easier to compare in a line of their own. */
  gtk_widget_set_hexpand (control, self->buttons != NULL && maximum - minimum > 1);
  gtk_widget_set_visible (self->ends, self->nr == GRADUAL_QUESTION_PAIN_WORST);
  g_signal_connect_swapped (control, "answered", G_CALLBACK (answered), self);
}

/** gradual_question_row_new: Returns: (transfer floating): a row that asks @question. */
GtkWidget *
gradual_question_row_new (GradualQuestion question)
{
  GradualQuestionRow *self = g_object_new (GRADUAL_TYPE_QUESTION_ROW, NULL);
  const GradualQuestionGuide *guide = gradual_question_guide (question);

  self->nr = question;
  gtk_label_set_label (self->question, _ (guide->question));
  gtk_label_set_label (self->help, guide->help != NULL ? _ (guide->help) : "");
  gtk_widget_set_visible (GTK_WIDGET (self->help), guide->help != NULL);
  add_control (self);
  describe (self);

  return GTK_WIDGET (self);
}

static gboolean
grab_focus (GtkWidget *widget)
{
  GradualQuestionRow *self = GRADUAL_QUESTION_ROW (widget);

  return gtk_widget_grab_focus (self->buttons != NULL ? GTK_WIDGET (self->buttons)
                                                      : GTK_WIDGET (self->number));
}

static void
dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (gradual_question_row_parent_class)->dispose (object);
}

static void
gradual_question_row_class_init (GradualQuestionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  widget_class->grab_focus = grab_focus;

  gtk_widget_class_set_css_name (widget_class, "questionrow");
  gtk_widget_class_set_layout_manager_type (widget_class, GRADUAL_TYPE_QUESTION_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/symptoms/form/question-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualQuestionRow, question);
  gtk_widget_class_bind_template_child (widget_class, GradualQuestionRow, help);
  gtk_widget_class_bind_template_child (widget_class, GradualQuestionRow, source);
  gtk_widget_class_bind_template_child (widget_class, GradualQuestionRow, place);
  gtk_widget_class_bind_template_child (widget_class, GradualQuestionRow, ends);
}

static void
gradual_question_row_init (GradualQuestionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
