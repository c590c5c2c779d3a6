/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "answer-number.h"

#include <glib/gi18n-lib.h>

#include "guide/symptom-guide.h"

/* How long a number has to rest before it is taken, in milliseconds: a series of presses is one
 * answer, which is undone at once. */
#define REST_DELAY 400

/* Where the buttons begin, that the first press need not be followed by a hundred. */
#define FIRST_CENTIMETRES 10
#define FIRST_CADENCE     160

/* How far the page keys go. */
#define PAGE 10

/* A number with its unit, which can be empty. The value below the smallest answer stands for that.
 */
struct _GradualAnswerNumber {
  GtkBox parent_instance;

  GradualQuestion question;
  int shown;           /* the value that is shown, as an answer */
  int read;            /* what was last read from the text; other values come from the buttons */
  gboolean is_loading; /* it changes because the draft did */
  guint rest_source;   /* an answer that has not been told yet */

  /* Template. */
  GtkAdjustment *adjustment;
  GtkSpinButton *spin;
  GtkLabel *unit;
};

enum {
  SIGNAL_ANSWERED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GradualAnswerNumber, gradual_answer_number, GTK_TYPE_BOX)

static int
empty_value (GradualAnswerNumber *self)
{
  return (int)gtk_adjustment_get_lower (self->adjustment);
}

static int
answer_of (GradualAnswerNumber *self, int value)
{
  return value == empty_value (self) ? GRADUAL_UNANSWERED : value;
}

static int
first_value (GradualQuestion question)
{
  int minimum, maximum;

  gradual_question_range (question, &minimum, &maximum);
  if (question == GRADUAL_QUESTION_CADENCE)
    return FIRST_CADENCE;
  if (question == GRADUAL_QUESTION_KNEE_TO_WALL_SORE ||
      question == GRADUAL_QUESTION_KNEE_TO_WALL_OTHER)
    return FIRST_CENTIMETRES;

  return minimum;
}

static int
read_text (GtkSpinButton *spin, double *value, GradualAnswerNumber *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (spin))));
  int minimum, maximum;
  gint64 number;

  gradual_question_range (self->question, &minimum, &maximum);
  if (*text == '\0')
    number = empty_value (self);
  else if (!g_ascii_string_to_signed (text, 10, minimum, maximum, &number, NULL))
    return GTK_INPUT_ERROR;
  self->read = (int)number;
  *value = self->read;

  return TRUE;
}

static gboolean
write_text (GtkSpinButton *spin, GradualAnswerNumber *self)
{
  int value = (int)gtk_adjustment_get_value (self->adjustment);
  g_autofree char *text =
      value == empty_value (self) ? g_strdup ("") : g_strdup_printf ("%d", value);

  if (!g_str_equal (text, gtk_editable_get_text (GTK_EDITABLE (spin))))
    gtk_editable_set_text (GTK_EDITABLE (spin), text);

  return TRUE;
}

static gboolean
rested (gpointer data)
{
  GradualAnswerNumber *self = data;

  self->rest_source = 0;
  g_signal_emit (self, signals[SIGNAL_ANSWERED], 0, self->shown);

  return G_SOURCE_REMOVE;
}

static void
value_changed (GradualAnswerNumber *self)
{
  int value = (int)gtk_adjustment_get_value (self->adjustment);
  gboolean is_first_press =
      self->shown == GRADUAL_UNANSWERED && value == empty_value (self) + 1 && value != self->read;

  if (self->is_loading || answer_of (self, value) == self->shown)
    return;
  self->shown = is_first_press ? first_value (self->question) : answer_of (self, value);
  if (is_first_press)
    gtk_adjustment_set_value (self->adjustment, self->shown);
  g_clear_handle_id (&self->rest_source, g_source_remove);
  self->rest_source = g_timeout_add (REST_DELAY, rested, self);
}

/** gradual_answer_number_flush: takes over what is typed, and tells of an answer that has not
 * rested yet. */
void
gradual_answer_number_flush (GradualAnswerNumber *self)
{
  g_return_if_fail (GRADUAL_IS_ANSWER_NUMBER (self));

  gtk_spin_button_update (self->spin);
  if (self->rest_source == 0)
    return;
  g_clear_handle_id (&self->rest_source, g_source_remove);
  g_signal_emit (self, signals[SIGNAL_ANSWERED], 0, self->shown);
}

/**
 * gradual_answer_number_set_value:
 * @value: what the question takes, or %GRADUAL_UNANSWERED
 *
 * Shows an answer. One that has not rested yet is the runner's, and stays.
 */
void
gradual_answer_number_set_value (GradualAnswerNumber *self, int value)
{
  g_return_if_fail (GRADUAL_IS_ANSWER_NUMBER (self));

  if (self->rest_source != 0 || value == self->shown)
    return;
  self->is_loading = TRUE;
  self->shown = value;
  self->read = value == GRADUAL_UNANSWERED ? empty_value (self) : value;
  gtk_adjustment_set_value (self->adjustment, self->read);
  self->is_loading = FALSE;
}

/** gradual_answer_number_set_description: sets what a screen reader says after the name. */
void
gradual_answer_number_set_description (GradualAnswerNumber *self, const char *description)
{
  g_return_if_fail (GRADUAL_IS_ANSWER_NUMBER (self));
  g_return_if_fail (description != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->spin), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description, -1);
}

static void
name_spin (GradualAnswerNumber *self)
{
  const GradualQuestionGuide *guide = gradual_question_guide (self->question);
  const char *question = _ (guide->question), *unit = guide->unit != NULL ? _ (guide->unit) : "";
  /* TRANSLATORS: the name, for a screen reader, of a number: a question, and the unit. */
  g_autofree char *name =
      *unit != '\0' ? g_strdup_printf (_ ("%s (%s)"), question, unit) : g_strdup (question);

  gtk_label_set_label (self->unit, unit);
  gtk_widget_set_visible (GTK_WIDGET (self->unit), *unit != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->spin), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

/** gradual_answer_number_new: Returns: (transfer floating): a number for @question, empty. Has the
 * signal "answered". */
GtkWidget *
gradual_answer_number_new (GradualQuestion question)
{
  GradualAnswerNumber *self = g_object_new (GRADUAL_TYPE_ANSWER_NUMBER, NULL);
  int minimum, maximum;

  self->question = question;
  gradual_question_range (question, &minimum, &maximum);
  self->is_loading = TRUE;
  gtk_adjustment_configure (self->adjustment, minimum - 1, minimum - 1, maximum, 1, PAGE, 0);
  self->is_loading = FALSE;
  gtk_spin_button_update (self->spin);
  g_object_set (gtk_editable_get_delegate (GTK_EDITABLE (self->spin)), "input-purpose",
                GTK_INPUT_PURPOSE_DIGITS, NULL);
  name_spin (self);

  return GTK_WIDGET (self);
}

static gboolean
grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (GRADUAL_ANSWER_NUMBER (widget)->spin));
}

static void
dispose (GObject *object)
{
  g_clear_handle_id (&GRADUAL_ANSWER_NUMBER (object)->rest_source, g_source_remove);

  G_OBJECT_CLASS (gradual_answer_number_parent_class)->dispose (object);
}

static void
gradual_answer_number_class_init (GradualAnswerNumberClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  widget_class->grab_focus = grab_focus;

  /**
   * GradualAnswerNumber::answered:
   * @value: the answer, or %GRADUAL_UNANSWERED where one was taken back
   */
  signals[SIGNAL_ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/symptoms/form/answer-number.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualAnswerNumber, adjustment);
  gtk_widget_class_bind_template_child (widget_class, GradualAnswerNumber, spin);
  gtk_widget_class_bind_template_child (widget_class, GradualAnswerNumber, unit);
  gtk_widget_class_bind_template_callback (widget_class, read_text);
  gtk_widget_class_bind_template_callback (widget_class, write_text);
  gtk_widget_class_bind_template_callback (widget_class, value_changed);
}

static void
gradual_answer_number_init (GradualAnswerNumber *self)
{
  self->shown = GRADUAL_UNANSWERED;
  gtk_widget_init_template (GTK_WIDGET (self));
}
