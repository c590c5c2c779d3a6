/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/form/question-row.h"
#include "app/symptoms/form/symptom-form.h"
#include "gui.h"
#include "guide/symptom-guide.h"
#include "guide/symptom-words.h"
#include "window-case.h"

static GtkWidget *form;

static GradualSession *
session (void)
{
  return gradual_window_get_session (window);
}

static GradualSymptoms *
symptoms (void)
{
  return gradual_session_get_library (session ())->symptoms;
}

static void
find_form (void)
{
  gui_settle ();
  form = gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_SYMPTOM_FORM);
  ck_assert_ptr_nonnull (form);
}

static void
set_up (void)
{
  window_set_up ();
  window_act ("win.new-report");
  find_form ();
}

static int
answer_of (GradualQuestion question)
{
  return gradual_symptoms_get_draft (symptoms ())->answers.values[question];
}

static void
press (const char *label)
{
  GtkWidget *button = gui_find_button (form, label);

  ck_assert_msg (button != NULL && gtk_widget_get_mapped (button), "%s is not there", label);
  ck_assert_msg (gtk_widget_get_sensitive (button), "%s can not be pressed", label);
  g_signal_emit_by_name (button, "clicked");
  gui_settle ();
}

/* The page that is shown; others may ask the same question, too. */
static GtkWidget *
visible_page (void)
{
  return gtk_stack_get_visible_child (GTK_STACK (gui_find_type (form, GTK_TYPE_STACK)));
}

static GtkWidget *
answer_button (GradualQuestion question, const char *words)
{
  g_autofree char *name =
      g_strdup_printf ("%s %s", gradual_question_guide (question)->question, words);
  GtkWidget *button = gui_find_named (visible_page (), gui_toggle_role (), name);

  ck_assert_msg (button != NULL && gtk_widget_get_mapped (button), "%s is not there", name);

  return button;
}

static void
answer (GradualQuestion question, const char *words)
{
  GtkWidget *button = answer_button (question, words);

  gtk_widget_grab_focus (button);
  g_signal_emit_by_name (button, "clicked");
  gui_settle ();
}

static void
assert_page (GradualQuestionSection section)
{
  g_autofree char *progress = g_strdup_printf ("%d of 6", (int)section + 1);

  ck_assert (gtk_widget_get_mapped (visible_page ()));
  gui_assert_name (visible_page (), GTK_ACCESSIBLE_ROLE_GROUP,
                   gradual_section_guide (section)->title);
  ck_assert (window_shows (progress));
}

static GtkWidget *
find_focus (void)
{
  return gtk_root_get_focus (GTK_ROOT (window));
}

static int
focused_question (void)
{
  GtkWidget *row = gtk_widget_get_ancestor (find_focus (), GRADUAL_TYPE_QUESTION_ROW);

  ck_assert_ptr_nonnull (row);

  return (int)gradual_question_row_get_question (GRADUAL_QUESTION_ROW (row));
}

START_TEST (test_page_by_page)
{
  GtkWidget *back = gui_find_button (form, "Back");

  ck_assert (!gtk_widget_get_mapped (back));
  for (int section = 0; section < GRADUAL_N_SECTIONS; section++) {
    assert_page ((GradualQuestionSection)section);
    ck_assert_int_eq (gtk_widget_get_mapped (back), section > 0);
    if (section + 1 < GRADUAL_N_SECTIONS)
      press ("Next");
  }
  press ("Back");
  assert_page (GRADUAL_SECTION_FLEXIBILITY);
  press ("Next");
  press ("See the Result");
  ck_assert_ptr_null (gradual_symptoms_get_draft (symptoms ()));
  ck_assert_ptr_nonnull (gradual_symptoms_get_last_finished (symptoms ()));
}
END_TEST

START_TEST (test_nothing_is_answered_before)
{
  for (int i = 0; i < GRADUAL_N_QUESTIONS; i++)
    if (gradual_question_section ((GradualQuestion)i) != GRADUAL_SECTION_TRAINING)
      ck_assert_int_eq (answer_of ((GradualQuestion)i), GRADUAL_UNANSWERED);
}
END_TEST

START_TEST (test_a_page_begins_with_the_keyboard_at_its_first_question)
{
  press ("Next");
  ck_assert_int_eq (focused_question (), GRADUAL_QUESTION_SWOLLEN);
  press ("Next");
  ck_assert_int_eq (focused_question (), GRADUAL_QUESTION_PAIN_WORST);
  press ("Back");
  ck_assert_int_eq (focused_question (), GRADUAL_QUESTION_SWOLLEN);
}
END_TEST

START_TEST (test_an_answer_is_kept_taken_back_and_undone)
{
  answer (GRADUAL_QUESTION_NUMB, "No");
  ck_assert_int_eq (answer_of (GRADUAL_QUESTION_NUMB), 0);
  ck_assert_ptr_eq (find_focus (), answer_button (GRADUAL_QUESTION_NUMB, "No"));
  answer (GRADUAL_QUESTION_NUMB, "No");
  ck_assert_int_eq (answer_of (GRADUAL_QUESTION_NUMB), GRADUAL_UNANSWERED);
  window_act ("win.undo");
  ck_assert_int_eq (answer_of (GRADUAL_QUESTION_NUMB), 0);
  ck_assert (gtk_toggle_button_get_active (
      GTK_TOGGLE_BUTTON (answer_button (GRADUAL_QUESTION_NUMB, "No"))));
}
END_TEST

START_TEST (test_safety_in_four_presses)
{
  static const char *const names[] = {"None of these: Signs of an emergency",
                                      "None of these: Signs to be looked at the same day",
                                      "None of these: Signs to be looked at soon"};

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    GtkWidget *none = gui_find_named (form, GTK_ACCESSIBLE_ROLE_BUTTON, names[i]);

    gtk_widget_grab_focus (none);
    g_signal_emit_by_name (none, "clicked");
    gui_settle ();
  }
  ck_assert_int_eq (focused_question (), GRADUAL_QUESTION_LOWER_THRESHOLD);
  answer (GRADUAL_QUESTION_LOWER_THRESHOLD, "No");
  for (int i = GRADUAL_QUESTION_DEFORMITY; i <= GRADUAL_QUESTION_LOWER_THRESHOLD; i++)
    ck_assert_int_eq (answer_of ((GradualQuestion)i), 0);
  /* Each press is one step. */
  window_act ("win.undo");
  window_act ("win.undo");
  ck_assert_int_eq (answer_of (GRADUAL_QUESTION_THIRD_TIME), GRADUAL_UNANSWERED);
  ck_assert_int_eq (answer_of (GRADUAL_QUESTION_NIGHT_BONE_PAIN), GRADUAL_UNANSWERED);
  ck_assert_int_eq (answer_of (GRADUAL_QUESTION_SUDDEN_SEVERE), 0);
}
END_TEST

START_TEST (test_a_red_flag_ends_the_form_at_once)
{
  const char *title = gradual_urgency_title (GRADUAL_URGENCY_SAME_DAY);

  ck_assert (!window_shows (title));
  answer (GRADUAL_QUESTION_FOUR_STEPS, "Yes");
  ck_assert (window_shows (title));
  ck_assert (window_shows (
      "That is a warning sign, so the form ends here. What to do about it comes next."));
  ck_assert_ptr_null (gui_find_button (form, "Next"));
  /* By a slip of the finger. */
  answer (GRADUAL_QUESTION_FOUR_STEPS, "No");
  ck_assert (!window_shows (title));
  ck_assert_ptr_nonnull (gui_find_button (form, "Next"));

  answer (GRADUAL_QUESTION_COLD_FOOT, "Yes");
  ck_assert (window_shows (gradual_urgency_title (GRADUAL_URGENCY_EMERGENCY)));
  press ("See What to Do");
  ck_assert (gradual_symptoms_get_last_finished (symptoms ())
                 ->answers.values[GRADUAL_QUESTION_COLD_FOOT] == 1);
}
END_TEST

START_TEST (test_two_signs_ask_again_before_all_else)
{
  GtkWidget *next;

  answer (GRADUAL_QUESTION_HOT_FEVER, "No");
  answer (GRADUAL_QUESTION_ONE_CALF, "No");
  press ("Next");
  next = gui_find_button (form, "Next");
  answer (GRADUAL_QUESTION_SWOLLEN, "Yes");
  ck_assert (gtk_widget_get_sensitive (next));
  answer (GRADUAL_QUESTION_RED, "Yes");
  ck_assert (window_shows ("These two first"));
  ck_assert_int_eq (focused_question (), GRADUAL_QUESTION_HOT_FEVER);
  ck_assert (!gtk_widget_get_sensitive (next));
  /* The action is no way round it. */
  window_act ("win.finish-report");
  ck_assert_ptr_nonnull (gradual_symptoms_get_draft (symptoms ()));

  answer (GRADUAL_QUESTION_HOT_FEVER, "No");
  ck_assert (!gtk_widget_get_sensitive (next));
  answer (GRADUAL_QUESTION_ONE_CALF, "No");
  ck_assert (gtk_widget_get_sensitive (next));
  assert_page (GRADUAL_SECTION_SYMPTOMS);
  press ("Next");
  assert_page (GRADUAL_SECTION_PAIN);
}
END_TEST

START_TEST (test_undo_takes_back_what_asked_again)
{
  answer (GRADUAL_QUESTION_HOT_FEVER, "No");
  answer (GRADUAL_QUESTION_ONE_CALF, "No");
  press ("Next");
  answer (GRADUAL_QUESTION_SWOLLEN, "Yes");
  answer (GRADUAL_QUESTION_THROBBING, "Yes");
  ck_assert (window_shows ("These two first"));
  window_act ("win.undo");
  ck_assert (!window_shows ("These two first"));
  assert_page (GRADUAL_SECTION_SYMPTOMS);
  ck_assert_int_eq (answer_of (GRADUAL_QUESTION_ONE_CALF), 0);
  ck_assert_int_eq (focused_question (), GRADUAL_QUESTION_THROBBING);
  ck_assert (gtk_widget_get_sensitive (gui_find_button (form, "Next")));

  window_act ("win.redo");
  ck_assert (window_shows ("These two first"));
  ck_assert_int_eq (focused_question (), GRADUAL_QUESTION_HOT_FEVER);
}
END_TEST

/* An answer that is undone from a later page opens the question anew. */
START_TEST (test_undo_comes_back_to_what_is_asked_again)
{
  press ("Next");
  answer (GRADUAL_QUESTION_RED, "Yes");
  answer (GRADUAL_QUESTION_THROBBING, "Yes");
  answer (GRADUAL_QUESTION_HOT_FEVER, "No");
  answer (GRADUAL_QUESTION_ONE_CALF, "No");
  press ("Next");
  press ("Next");
  assert_page (GRADUAL_SECTION_TRAINING);
  window_act ("win.undo");
  assert_page (GRADUAL_SECTION_SYMPTOMS);
  ck_assert (!gtk_widget_get_sensitive (gui_find_button (form, "Next")));
  ck_assert_int_eq (focused_question (), GRADUAL_QUESTION_ONE_CALF);
}
END_TEST

START_TEST (test_undo_is_seen)
{
  press ("Next");
  answer (GRADUAL_QUESTION_WORSE_RUNNING, "Yes");
  press ("Next");
  press ("Next");
  window_act ("win.undo");
  assert_page (GRADUAL_SECTION_SYMPTOMS);
  ck_assert_int_eq (focused_question (), GRADUAL_QUESTION_WORSE_RUNNING);
  /* On the page that is looked at, it stays. */
  window_act ("win.redo");
  assert_page (GRADUAL_SECTION_SYMPTOMS);
}
END_TEST

/* On the same library, in place of the one that there is. */
static void
open_another_window (void)
{
  GtkWindow *before = GTK_WINDOW (window);

  window = GRADUAL_WINDOW (gradual_window_new (gui_application (), session ()));
  gtk_window_present (GTK_WINDOW (window));
  gtk_window_destroy (before);
  gui_settle ();
}

START_TEST (test_it_goes_on_where_it_was_left)
{
  g_autofree char *id = g_strdup (gradual_symptoms_get_draft (symptoms ())->id);

  press ("Next");
  press ("Next");
  answer (GRADUAL_QUESTION_PAIN_WORST, "4");
  window_act ("win.show-symptoms");
  ck_assert (!gtk_widget_get_mapped (form));
  window_act ("win.new-report");
  assert_page (GRADUAL_SECTION_PAIN);
  ck_assert_str_eq (gradual_symptoms_get_draft (symptoms ())->id, id);

  open_another_window ();
  window_act ("win.new-report");
  find_form ();
  assert_page (GRADUAL_SECTION_PAIN);
}
END_TEST

START_TEST (test_what_is_typed_last_is_finished_with)
{
  GtkWidget *spin;

  for (int i = 0; i < GRADUAL_SECTION_STRIDE; i++)
    press ("Next");
  spin =
      gui_find_type (gtk_stack_get_visible_child (GTK_STACK (gui_find_type (form, GTK_TYPE_STACK))),
                     GTK_TYPE_SPIN_BUTTON);
  gtk_editable_set_text (GTK_EDITABLE (spin), "164");
  press ("See the Result");
  ck_assert_int_eq (
      gradual_symptoms_get_last_finished (symptoms ())->answers.values[GRADUAL_QUESTION_CADENCE],
      164);
}
END_TEST

START_TEST (test_a_finished_form_comes_back_by_undo)
{
  for (int i = 0; i < GRADUAL_SECTION_STRIDE; i++)
    press ("Next");
  press ("See the Result");
  window_act ("win.undo");
  ck_assert (gtk_widget_get_mapped (form));
  assert_page (GRADUAL_SECTION_STRIDE);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("symptom-form");
  TCase *tests = tcase_create ("symptom-form");

  tcase_add_checked_fixture (tests, set_up, window_tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_page_by_page);
  tcase_add_test (tests, test_nothing_is_answered_before);
  tcase_add_test (tests, test_a_page_begins_with_the_keyboard_at_its_first_question);
  tcase_add_test (tests, test_an_answer_is_kept_taken_back_and_undone);
  tcase_add_test (tests, test_safety_in_four_presses);
  tcase_add_test (tests, test_a_red_flag_ends_the_form_at_once);
  tcase_add_test (tests, test_two_signs_ask_again_before_all_else);
  tcase_add_test (tests, test_undo_takes_back_what_asked_again);
  tcase_add_test (tests, test_undo_comes_back_to_what_is_asked_again);
  tcase_add_test (tests, test_undo_is_seen);
  tcase_add_test (tests, test_it_goes_on_where_it_was_left);
  tcase_add_test (tests, test_what_is_typed_last_is_finished_with);
  tcase_add_test (tests, test_a_finished_form_comes_back_by_undo);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
