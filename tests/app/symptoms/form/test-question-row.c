/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/form/answer-buttons.h"
#include "app/symptoms/form/question-row.h"
#include "gui.h"
#include "guide/symptom-facts.h"
#include "guide/symptom-guide.h"
#include "recorder.h"

static GtkWindow *window;
static GradualQuestionRow *row;
static GradualSymptomAnswers answers;
static GradualTrainingFacts facts;

static void
show (GradualQuestion question)
{
  gui_application ();
  row = GRADUAL_QUESTION_ROW (gradual_question_row_new (question));
  recorder_add (GTK_WIDGET (row));
  window = gui_show (GTK_WIDGET (row), 360, 300);
  gradual_symptom_answers_init (&answers);
  facts = (GradualTrainingFacts){
      .first = SAMPLE_START,
      .last = SAMPLE_START + 21,
      .new_runner = 0,
      .run = {SAMPLE_START + 20, 66, 50, 32},
      .race = GRADUAL_UNANSWERED,
  };
}

static void
update (void)
{
  gradual_question_row_set_answers (row, &answers, &facts);
  gui_settle ();
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  gui_settle ();
}

static gboolean
shows (const char *text)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (row), text);

  return label != NULL && gtk_widget_get_mapped (label);
}

/* Each control says its question, and then what it is. */
static void
assert_names (GtkWidget *root, const GradualQuestionGuide *guide)
{
  g_autofree char *name = NULL;

  if (GTK_IS_TOGGLE_BUTTON (root)) {
    GtkWidget *label = gui_find_type (root, GTK_TYPE_LABEL);

    name = g_strdup_printf ("%s %s", guide->question, gtk_label_get_label (GTK_LABEL (label)));
    gui_assert_name (root, gui_toggle_role (), name);
  } else if (GTK_IS_SPIN_BUTTON (root)) {
    name = g_strdup_printf ("%s (%s)", guide->question, guide->unit);
    gui_assert_name (root, GTK_ACCESSIBLE_ROLE_SPIN_BUTTON, name);
  }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_names (child, guide);
}

START_TEST (test_every_question_has_its_words_and_a_control)
{
  for (int i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    const GradualQuestionGuide *guide = gradual_question_guide ((GradualQuestion)i);
    gboolean has_buttons = gradual_answer_buttons_suit ((GradualQuestion)i);

    show ((GradualQuestion)i);
    ck_assert_int_eq (gradual_question_row_get_question (row), i);
    ck_assert (shows (guide->question));
    ck_assert (guide->help == NULL || shows (guide->help));
    ck_assert ((gui_find_type (GTK_WIDGET (row), GTK_TYPE_TOGGLE_BUTTON) != NULL) == has_buttons);
    ck_assert ((gui_find_type (GTK_WIDGET (row), GTK_TYPE_SPIN_BUTTON) != NULL) == !has_buttons);
    ck_assert_int_eq (shows ("Worst pain"), i == GRADUAL_QUESTION_PAIN_WORST);
    assert_names (GTK_WIDGET (row), guide);
    tear_down ();
  }
}
END_TEST

START_TEST (test_an_answer_is_asked_of_the_window)
{
  show (GRADUAL_QUESTION_RED);
  g_signal_emit_by_name (gui_find_button (GTK_WIDGET (row), "Yes"), "clicked");
  recorder_assert ("answer-symptom('red', 1)");
  g_signal_emit_by_name (gui_find_button (GTK_WIDGET (row), "Yes"), "clicked");
  recorder_assert ("answer-symptom('red', -1)");
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_RED, 0);
  update ();
  recorder_assert ("");
  ck_assert (
      gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (gui_find_button (GTK_WIDGET (row), "No"))));
  tear_down ();
}
END_TEST

START_TEST (test_a_number_is_asked_of_the_window)
{
  GtkWidget *spin;

  show (GRADUAL_QUESTION_CADENCE);
  spin = gui_find_type (GTK_WIDGET (row), GTK_TYPE_SPIN_BUTTON);
  gtk_editable_set_text (GTK_EDITABLE (spin), "164");
  gradual_question_row_flush (row);
  recorder_assert ("answer-symptom('cadence', 164)");
  tear_down ();
}
END_TEST

START_TEST (test_what_the_log_knows_is_marked_until_it_is_changed)
{
  g_autofree char *numbers = NULL;
  g_autofree char *mark = NULL;
  const char *help = gradual_question_guide (GRADUAL_QUESTION_RUN_JUMP)->help;
  GtkWidget *spin;

  show (GRADUAL_QUESTION_RUN_JUMP);
  numbers = gradual_training_facts_explain (&facts, GRADUAL_QUESTION_RUN_JUMP);
  mark = g_strdup_printf ("From your log: %s", numbers);
  spin = gui_find_type (GTK_WIDGET (row), GTK_TYPE_SPIN_BUTTON);
  answers.values[GRADUAL_QUESTION_RUN_JUMP] = 32;
  answers.from_log = gradual_question_set_of (GRADUAL_QUESTION_RUN_JUMP);
  update ();
  ck_assert_ptr_nonnull (numbers);
  ck_assert (shows (mark));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       mark);

  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_RUN_JUMP, 12);
  update ();
  ck_assert (!shows (mark));
  ck_assert (shows (help));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       help);
  tear_down ();
}
END_TEST

START_TEST (test_the_keyboard_comes_to_the_control)
{
  show (GRADUAL_QUESTION_RED);
  gtk_widget_grab_focus (GTK_WIDGET (row));
  ck_assert_ptr_eq (gtk_window_get_focus (window), gui_find_button (GTK_WIDGET (row), "Yes"));
  tear_down ();
  show (GRADUAL_QUESTION_CADENCE);
  gtk_widget_grab_focus (GTK_WIDGET (row));
  ck_assert (gtk_widget_is_ancestor (gtk_window_get_focus (window),
                                     gui_find_type (GTK_WIDGET (row), GTK_TYPE_SPIN_BUTTON)));
  tear_down ();
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("question-row");
  TCase *tests = tcase_create ("question-row");

  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_every_question_has_its_words_and_a_control);
  tcase_add_test (tests, test_an_answer_is_asked_of_the_window);
  tcase_add_test (tests, test_a_number_is_asked_of_the_window);
  tcase_add_test (tests, test_what_the_log_knows_is_marked_until_it_is_changed);
  tcase_add_test (tests, test_the_keyboard_comes_to_the_control);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
