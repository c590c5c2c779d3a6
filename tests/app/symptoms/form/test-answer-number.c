/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/form/answer-number.h"
#include "gui.h"
#include "guide/symptom-guide.h"

static GtkWindow *window;
static GradualAnswerNumber *number;
static GtkSpinButton *spin;
static guint n_told;
static int told;

static void
answered (GradualAnswerNumber *from G_GNUC_UNUSED, int answer)
{
  n_told++;
  told = answer;
}

static void
show (GradualQuestion question)
{
  gui_application ();
  number = GRADUAL_ANSWER_NUMBER (gradual_answer_number_new (question));
  spin = GTK_SPIN_BUTTON (gui_find_type (GTK_WIDGET (number), GTK_TYPE_SPIN_BUTTON));
  n_told = 0;
  g_signal_connect (number, "answered", G_CALLBACK (answered), NULL);
  window = gui_show (GTK_WIDGET (number), 300, 100);
}

static void
set_up (void)
{
  show (GRADUAL_QUESTION_KNEE_TO_WALL_SORE);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  gui_settle ();
}

static const char *
text (void)
{
  return gtk_editable_get_text (GTK_EDITABLE (spin));
}

static void
type (const char *digits)
{
  gtk_editable_set_text (GTK_EDITABLE (spin), digits);
  gtk_spin_button_update (spin);
}

static gboolean
is_told (gpointer data G_GNUC_UNUSED)
{
  return n_told > 0;
}

static void
assert_told (int expected)
{
  gradual_answer_number_flush (number);
  ck_assert_uint_eq (n_told, 1);
  ck_assert_int_eq (told, expected);
  n_told = 0;
}

START_TEST (test_it_begins_empty_and_has_a_name)
{
  const GradualQuestionGuide *guide = gradual_question_guide (GRADUAL_QUESTION_KNEE_TO_WALL_SORE);
  g_autofree char *name = g_strdup_printf ("%s (cm)", guide->question);

  ck_assert_str_eq (text (), "");
  gui_assert_name (spin, GTK_ACCESSIBLE_ROLE_SPIN_BUTTON, name);
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (number), "cm"));
  gradual_answer_number_flush (number);
  ck_assert_uint_eq (n_told, 0);
}
END_TEST

START_TEST (test_a_number_is_typed_and_taken_back)
{
  type ("12");
  assert_told (12);
  type (" 0 ");
  assert_told (0);
  type ("");
  assert_told (GRADUAL_UNANSWERED);
  ck_assert_str_eq (text (), "");
}
END_TEST

START_TEST (test_what_is_no_answer_is_not_taken)
{
  static const char *const others[] = {"41", "-1", "7.5", "far", "1e1"};

  type ("12");
  assert_told (12);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++) {
    type (others[i]);
    ck_assert_str_eq (text (), "12");
  }
  gradual_answer_number_flush (number);
  ck_assert_uint_eq (n_told, 0);
}
END_TEST

START_TEST (test_the_first_press_is_a_likely_number)
{
  gtk_spin_button_spin (spin, GTK_SPIN_STEP_FORWARD, 1);
  ck_assert_str_eq (text (), "10");
  gtk_spin_button_spin (spin, GTK_SPIN_STEP_FORWARD, 1);
  assert_told (11);
  /* Typed, the smallest number is what it is. */
  gradual_answer_number_set_value (number, GRADUAL_UNANSWERED);
  type ("0");
  assert_told (0);
  gtk_spin_button_spin (spin, GTK_SPIN_STEP_BACKWARD, 1);
  assert_told (GRADUAL_UNANSWERED);
  gtk_spin_button_spin (spin, GTK_SPIN_STEP_FORWARD, 1);
  assert_told (10);
}
END_TEST

START_TEST (test_a_series_of_presses_is_one_answer)
{
  gradual_answer_number_set_value (number, 5);
  for (int i = 0; i < 4; i++)
    gtk_spin_button_spin (spin, GTK_SPIN_STEP_FORWARD, 1);
  ck_assert_uint_eq (n_told, 0);
  /* What comes from elsewhere meanwhile does not take it away. */
  gradual_answer_number_set_value (number, 5);
  ck_assert_str_eq (text (), "9");
  gui_wait (is_told, NULL);
  assert_told (9);
}
END_TEST

START_TEST (test_what_is_set_is_not_told)
{
  gradual_answer_number_set_value (number, 12);
  ck_assert_str_eq (text (), "12");
  gradual_answer_number_set_value (number, GRADUAL_UNANSWERED);
  ck_assert_str_eq (text (), "");
  gradual_answer_number_flush (number);
  ck_assert_uint_eq (n_told, 0);
}
END_TEST

START_TEST (test_the_unit_of_a_cadence)
{
  tear_down ();
  show (GRADUAL_QUESTION_CADENCE);
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (number), "steps a minute"));
  gtk_spin_button_spin (spin, GTK_SPIN_STEP_FORWARD, 1);
  assert_told (160);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("answer-number");
  TCase *tests = tcase_create ("answer-number");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_it_begins_empty_and_has_a_name);
  tcase_add_test (tests, test_a_number_is_typed_and_taken_back);
  tcase_add_test (tests, test_what_is_no_answer_is_not_taken);
  tcase_add_test (tests, test_the_first_press_is_a_likely_number);
  tcase_add_test (tests, test_a_series_of_presses_is_one_answer);
  tcase_add_test (tests, test_what_is_set_is_not_told);
  tcase_add_test (tests, test_the_unit_of_a_cadence);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
