/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "answer-buttons.h"

#include <glib/gi18n-lib.h>

#include "answer-flow.h"
#include "app/compat/button-name.h"
#include "guide/symptom-guide.h"

/* The most that are offered as buttons: a scale from 0 to 10. */
#define BUTTONS_MAX 11

/* The answers to a question, a button each, of which one at most is pressed: pressing it once more
 * takes the answer back. For the Tab key all are one stop; the arrow keys go from one to the next.
 * (Radio buttons could not be left without an answer again.) */
struct _GradualAnswerButtons {
  GtkWidget parent_instance;

  GradualQuestion question;
  gboolean is_loading; /* they are pressed because the draft says so */

  guint n_buttons;
  GtkWidget *buttons[BUTTONS_MAX]; /* as shown */
  int values[BUTTONS_MAX];
};

enum {
  SIGNAL_ANSWERED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GradualAnswerButtons, gradual_answer_buttons, GTK_TYPE_WIDGET)

/** gradual_answer_buttons_suit: Returns: whether @question has so few answers that each can have a
 * button. */
gboolean
gradual_answer_buttons_suit (GradualQuestion question)
{
  int minimum, maximum;

  gradual_question_range (question, &minimum, &maximum);

  return maximum - minimum < BUTTONS_MAX;
}

/**
 * gradual_answer_buttons_set_value:
 * @value: what the question takes, or %GRADUAL_UNANSWERED
 *
 * Shows an answer; that is not told by "answered".
 */
void
gradual_answer_buttons_set_value (GradualAnswerButtons *self, int value)
{
  g_return_if_fail (GRADUAL_IS_ANSWER_BUTTONS (self));

  self->is_loading = TRUE;
  for (guint i = 0; i < self->n_buttons; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]), self->values[i] == value);
  self->is_loading = FALSE;
}

/** gradual_answer_buttons_set_description: gives each button what a screen reader says after its
 * name. */
void
gradual_answer_buttons_set_description (GradualAnswerButtons *self, const char *description)
{
  g_return_if_fail (GRADUAL_IS_ANSWER_BUTTONS (self));
  g_return_if_fail (description != NULL);

  for (guint i = 0; i < self->n_buttons; i++)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[i]),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

static void
toggled (GradualAnswerButtons *self, GtkToggleButton *button)
{
  int value = GRADUAL_UNANSWERED;

  if (self->is_loading)
    return;
  for (guint i = 0; i < self->n_buttons; i++)
    if (self->buttons[i] == GTK_WIDGET (button) && gtk_toggle_button_get_active (button))
      value = self->values[i];
  gradual_answer_buttons_set_value (self, value);
  g_signal_emit (self, signals[SIGNAL_ANSWERED], 0, value);
}

static char *
words_of (GradualQuestion question, int value)
{
  const GradualQuestionGuide *guide = gradual_question_guide (question);

  if (guide->choices != NULL)
    return g_strdup (_ (guide->choices[value]));
  if (gradual_question_kind (question) == GRADUAL_QUESTION_YES_NO)
    return g_strdup (value != 0 ? _ ("Yes") : _ ("No"));

  return g_strdup_printf ("%d", value);
}

static void
add_button (GradualAnswerButtons *self, int value)
{
  g_autofree char *words = words_of (self->question, value);
  /* TRANSLATORS: the name, for a screen reader, of a button: a question, and an answer to it. */
  g_autofree char *name =
      g_strdup_printf (_ ("%s %s"), _ (gradual_question_guide (self->question)->question), words);
  GtkWidget *button = gtk_toggle_button_new (), *label = gtk_label_new (words);

  g_object_set (label, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "justify",
                GTK_JUSTIFY_CENTER, NULL);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gradual_compat_name_button (button, name);
  g_signal_connect_swapped (button, "toggled", G_CALLBACK (toggled), self);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  self->values[self->n_buttons] = value;
  self->buttons[self->n_buttons++] = button;
}

/** gradual_answer_buttons_new: Returns: (transfer floating): a button for each answer to @question,
 * which gradual_answer_buttons_suit(). Has the signal "answered". */
GtkWidget *
gradual_answer_buttons_new (GradualQuestion question)
{
  GradualAnswerButtons *self;
  int minimum, maximum;

  g_return_val_if_fail (gradual_answer_buttons_suit (question), NULL);

  self = g_object_new (GRADUAL_TYPE_ANSWER_BUTTONS, NULL);
  self->question = question;
  gradual_question_range (question, &minimum, &maximum);
  if (gradual_question_kind (question) == GRADUAL_QUESTION_YES_NO) {
    add_button (self, 1);
    add_button (self, 0);
  } else {
    for (int value = minimum; value <= maximum; value++)
      add_button (self, value);
  }
  if (self->n_buttons == BUTTONS_MAX)
    gtk_widget_add_css_class (GTK_WIDGET (self), "scale");

  return GTK_WIDGET (self);
}

/* Where the keyboard comes in: what is pressed, or else the first. */
static GtkWidget *
entrance (GradualAnswerButtons *self)
{
  for (guint i = 0; i < self->n_buttons; i++)
    if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->buttons[i])))
      return self->buttons[i];

  return self->buttons[0];
}

static gboolean
grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (entrance (GRADUAL_ANSWER_BUTTONS (widget)));
}

static gboolean
focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (gradual_answer_buttons_parent_class)->focus (widget, direction);
  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  return grab_focus (widget);
}

static void
dispose (GObject *object)
{
  GradualAnswerButtons *self = GRADUAL_ANSWER_BUTTONS (object);

  for (guint i = 0; i < self->n_buttons; i++)
    gtk_widget_unparent (self->buttons[i]);
  self->n_buttons = 0;

  G_OBJECT_CLASS (gradual_answer_buttons_parent_class)->dispose (object);
}

static void
gradual_answer_buttons_class_init (GradualAnswerButtonsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  widget_class->focus = focus;
  widget_class->grab_focus = grab_focus;

  /**
   * GradualAnswerButtons::answered:
   * @value: the answer, or %GRADUAL_UNANSWERED where one was taken back
   */
  signals[SIGNAL_ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_css_name (widget_class, "answerbuttons");
  gtk_widget_class_set_layout_manager_type (widget_class, GRADUAL_TYPE_ANSWER_FLOW);
}

static void
gradual_answer_buttons_init (GradualAnswerButtons *self G_GNUC_UNUSED)
{
}
