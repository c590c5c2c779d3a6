/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/form/answer-buttons.h"
#include "gui.h"
#include "guide/symptom-guide.h"

#define NOTHING_TOLD (-99)

static GtkWindow *window;
static GtkWidget *buttons;
static int told;

static void
answered (int *value, int answer)
{
  *value = answer;
}

static void
show (GradualQuestion question)
{
  gui_application ();
  buttons = gradual_answer_buttons_new (question);
  told = NOTHING_TOLD;
  g_signal_connect_swapped (buttons, "answered", G_CALLBACK (answered), &told);
  window = gui_show (buttons, 400, 100);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  gui_settle ();
}

static GtkToggleButton *
button (const char *words)
{
  return GTK_TOGGLE_BUTTON (gui_find_button (buttons, words));
}

static void
press (const char *words)
{
  g_signal_emit_by_name (button (words), "clicked");
}

/* The words of what is pressed, one after the other. */
static void
assert_pressed (const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (buttons); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (child)))
      g_string_append (text,
                       gtk_label_get_label (GTK_LABEL (gui_find_type (child, GTK_TYPE_LABEL))));
  ck_assert_str_eq (text->str, expected);
}

START_TEST (test_what_has_few_answers)
{
  ck_assert (gradual_answer_buttons_suit (GRADUAL_QUESTION_RED));
  ck_assert (gradual_answer_buttons_suit (GRADUAL_QUESTION_PAIN_WORST));
  ck_assert (gradual_answer_buttons_suit (GRADUAL_QUESTION_RACE));
  ck_assert (gradual_answer_buttons_suit (GRADUAL_QUESTION_POSTURE));
  ck_assert (!gradual_answer_buttons_suit (GRADUAL_QUESTION_CADENCE));
  ck_assert (!gradual_answer_buttons_suit (GRADUAL_QUESTION_KNEE_TO_WALL_SORE));
}
END_TEST

START_TEST (test_each_name_has_the_question)
{
  const char *question = gradual_question_guide (GRADUAL_QUESTION_RED)->question;
  g_autofree char *yes = g_strdup_printf ("%s Yes", question);
  g_autofree char *no = g_strdup_printf ("%s No", question);

  show (GRADUAL_QUESTION_RED);
  gui_assert_name (button ("Yes"), gui_toggle_role (), yes);
  gui_assert_name (button ("No"), gui_toggle_role (), no);
  tear_down ();
}
END_TEST

START_TEST (test_an_answer_is_pressed_and_taken_back)
{
  show (GRADUAL_QUESTION_RED);
  assert_pressed ("");
  press ("Yes");
  ck_assert_int_eq (told, 1);
  assert_pressed ("Yes");
  press ("No");
  ck_assert_int_eq (told, 0);
  assert_pressed ("No");
  press ("No");
  ck_assert_int_eq (told, GRADUAL_UNANSWERED);
  assert_pressed ("");
  tear_down ();
}
END_TEST

START_TEST (test_what_is_set_is_not_told)
{
  show (GRADUAL_QUESTION_PAIN_WORST);
  gradual_answer_buttons_set_value (GRADUAL_ANSWER_BUTTONS (buttons), 10);
  assert_pressed ("10");
  gradual_answer_buttons_set_value (GRADUAL_ANSWER_BUTTONS (buttons), 0);
  assert_pressed ("0");
  gradual_answer_buttons_set_value (GRADUAL_ANSWER_BUTTONS (buttons), GRADUAL_UNANSWERED);
  assert_pressed ("");
  ck_assert_int_eq (told, NOTHING_TOLD);
  press ("7");
  ck_assert_int_eq (told, 7);
  tear_down ();
}
END_TEST

START_TEST (test_words_of_the_guide)
{
  const char *const *choices = gradual_question_guide (GRADUAL_QUESTION_RACE)->choices;

  show (GRADUAL_QUESTION_RACE);
  for (int value = 0; choices[value] != NULL; value++) {
    press (choices[value]);
    ck_assert_int_eq (told, value);
  }
  tear_down ();
}
END_TEST

START_TEST (test_the_tab_key_stops_once)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0), *after = gtk_button_new ();

  gui_application ();
  buttons = gradual_answer_buttons_new (GRADUAL_QUESTION_RED);
  gtk_box_append (GTK_BOX (box), buttons);
  gtk_box_append (GTK_BOX (box), after);
  window = gui_show (box, 400, 100);
  gtk_widget_grab_focus (buttons);
  ck_assert_ptr_eq (gtk_window_get_focus (window), button ("Yes"));
  gtk_widget_child_focus (GTK_WIDGET (window), GTK_DIR_RIGHT);
  ck_assert_ptr_eq (gtk_window_get_focus (window), button ("No"));
  gtk_widget_child_focus (GTK_WIDGET (window), GTK_DIR_TAB_FORWARD);
  ck_assert_ptr_eq (gtk_window_get_focus (window), after);
  /* What is pressed is where the keyboard comes in. */
  gradual_answer_buttons_set_value (GRADUAL_ANSWER_BUTTONS (buttons), 0);
  gtk_widget_child_focus (GTK_WIDGET (window), GTK_DIR_TAB_BACKWARD);
  ck_assert_ptr_eq (gtk_window_get_focus (window), button ("No"));
  tear_down ();
}
END_TEST

START_TEST (test_the_description_is_said_of_each)
{
  show (GRADUAL_QUESTION_RED);
  gradual_answer_buttons_set_description (GRADUAL_ANSWER_BUTTONS (buttons), "Look");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button ("Yes")),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Look");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button ("No")),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Look");
  tear_down ();
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("answer-buttons");
  TCase *tests = tcase_create ("answer-buttons");

  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_what_has_few_answers);
  tcase_add_test (tests, test_each_name_has_the_question);
  tcase_add_test (tests, test_an_answer_is_pressed_and_taken_back);
  tcase_add_test (tests, test_what_is_set_is_not_told);
  tcase_add_test (tests, test_words_of_the_guide);
  tcase_add_test (tests, test_the_tab_key_stops_once);
  tcase_add_test (tests, test_the_description_is_said_of_each);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
