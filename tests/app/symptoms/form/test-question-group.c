/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/form/question-group.h"
#include "app/symptoms/form/question-row.h"
#include "app/symptoms/form/self-test-view.h"
#include "gui.h"
#include "recorder.h"

static GtkWindow *window;
static GtkWidget *box;
static GradualSymptomAnswers answers;
static GradualTrainingFacts facts;

/* Shows all parts of a section. */
static void
show (GradualQuestionSection section)
{
  g_autoptr (GArray) parts = gradual_form_parts (section);

  gui_application ();
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  for (guint i = 0; i < parts->len; i++)
    gtk_box_append (GTK_BOX (box),
                    gradual_question_group_new (&g_array_index (parts, GradualFormPart, i)));
  recorder_add (box);
  window = gui_show (box, 700, 1000);
  gradual_symptom_answers_init (&answers);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  gui_settle ();
}

static void
update (void)
{
  for (GtkWidget *group = gtk_widget_get_first_child (box); group != NULL;
       group = gtk_widget_get_next_sibling (group))
    gradual_question_group_set_answers (GRADUAL_QUESTION_GROUP (group), &answers, &facts);
  gui_settle ();
}

static GtkWidget *
none_of (const char *title)
{
  g_autofree char *name = g_strdup_printf ("None of these: %s", title);

  return gui_find_named (box, GTK_ACCESSIBLE_ROLE_BUTTON, name);
}

static GtkWidget *
group_of (GradualQuestion question, GtkWidget *root)
{
  if (GRADUAL_IS_QUESTION_ROW (root) &&
      gradual_question_row_get_question (GRADUAL_QUESTION_ROW (root)) == question)
    return gtk_widget_get_ancestor (root, GRADUAL_TYPE_QUESTION_GROUP);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = group_of (question, child);

    if (found != NULL)
      return found;
  }

  return NULL;
}

START_TEST (test_each_urgency_has_its_heading)
{
  static const char *const titles[] = {"Signs of an emergency",
                                       "Signs to be looked at the same day",
                                       "Signs to be looked at soon", "Your health otherwise"};

  show (GRADUAL_SECTION_SAFETY);
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++) {
    ck_assert (gtk_widget_get_mapped (gui_find_label (box, titles[i])));
    ck_assert_ptr_nonnull (gui_find_named (box, GTK_ACCESSIBLE_ROLE_GROUP, titles[i]));
  }
  ck_assert (gtk_widget_get_mapped (none_of (titles[0])));
  /* One question needs no button for all. */
  ck_assert (!gtk_widget_get_mapped (none_of (titles[3])));
  tear_down ();
}
END_TEST

START_TEST (test_none_answers_what_is_left)
{
  show (GRADUAL_SECTION_SAFETY);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_COLD_FOOT, 1);
  update ();
  g_signal_emit_by_name (none_of ("Signs of an emergency"), "clicked");
  recorder_assert ("answer-symptoms[('deformity', 0), ('breathless', 0)]");
  tear_down ();
}
END_TEST

START_TEST (test_the_keyboard_goes_on_when_nothing_is_left)
{
  GtkWidget *none;

  show (GRADUAL_SECTION_SAFETY);
  update ();
  none = none_of ("Signs of an emergency");
  gtk_widget_grab_focus (none);
  for (int i = GRADUAL_QUESTION_DEFORMITY; i <= GRADUAL_QUESTION_BREATHLESS; i++)
    gradual_symptom_answers_set (&answers, (GradualQuestion)i, 0);
  update ();
  ck_assert (!gtk_widget_get_sensitive (none));
  ck_assert (gtk_widget_is_ancestor (gtk_window_get_focus (window),
                                     group_of (GRADUAL_QUESTION_FOUR_STEPS, box)));
  tear_down ();
}
END_TEST

START_TEST (test_a_test_stands_above_its_questions)
{
  GtkWidget *wall, *rest;

  show (GRADUAL_SECTION_FLEXIBILITY);
  wall = group_of (GRADUAL_QUESTION_KNEE_TO_WALL_SORE, box);
  rest = group_of (GRADUAL_QUESTION_LOW_BACK, box);
  ck_assert_ptr_eq (group_of (GRADUAL_QUESTION_KNEE_TO_WALL_OTHER, box), wall);
  ck_assert_ptr_nonnull (gui_find_type (wall, GRADUAL_TYPE_SELF_TEST_VIEW));
  ck_assert_ptr_null (gui_find_type (rest, GRADUAL_TYPE_SELF_TEST_VIEW));
  tear_down ();
}
END_TEST

START_TEST (test_the_keyboard_comes_to_a_question)
{
  GradualQuestionSet set = gradual_question_set_of (GRADUAL_QUESTION_CUSHIONED) |
                           gradual_question_set_of (GRADUAL_QUESTION_KNEE_BACK);
  GtkWidget *row;

  show (GRADUAL_SECTION_STRIDE);
  ck_assert (gradual_question_group_focus_question (
      GRADUAL_QUESTION_GROUP (gtk_widget_get_first_child (box)), set));
  row = gtk_widget_get_ancestor (gtk_window_get_focus (window), GRADUAL_TYPE_QUESTION_ROW);
  ck_assert_int_eq (gradual_question_row_get_question (GRADUAL_QUESTION_ROW (row)),
                    GRADUAL_QUESTION_CUSHIONED);
  ck_assert (!gradual_question_group_focus_question (
      GRADUAL_QUESTION_GROUP (gtk_widget_get_first_child (box)),
      gradual_question_set_of (GRADUAL_QUESTION_RED)));
  tear_down ();
}
END_TEST

START_TEST (test_what_is_asked_again_is_an_alert)
{
  GradualFormPart part;

  gradual_form_part_init_again (&part);
  gui_application ();
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (box), gradual_question_group_new (&part));
  gradual_question_group_set_title (GRADUAL_QUESTION_GROUP (gtk_widget_get_first_child (box)),
                                    "First", "Look");
  window = gui_show (box, 700, 500);
  ck_assert_ptr_nonnull (gui_find_named (box, GTK_ACCESSIBLE_ROLE_ALERT, "First"));
  ck_assert (gtk_widget_get_mapped (gui_find_label (box, "Look")));
  /* Each is looked at by itself. */
  ck_assert (!gtk_widget_get_mapped (gui_find_button (box, "None of These")));
  tear_down ();
}
END_TEST

START_TEST (test_what_is_typed_is_taken_over)
{
  GtkWidget *spin;

  show (GRADUAL_SECTION_FLEXIBILITY);
  spin = gui_find_type (box, GTK_TYPE_SPIN_BUTTON);
  gtk_editable_set_text (GTK_EDITABLE (spin), "9");
  gradual_question_group_flush (GRADUAL_QUESTION_GROUP (gtk_widget_get_first_child (box)));
  recorder_assert ("answer-symptom('knee-to-wall-sore', 9)");
  tear_down ();
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("question-group");
  TCase *tests = tcase_create ("question-group");

  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_each_urgency_has_its_heading);
  tcase_add_test (tests, test_none_answers_what_is_left);
  tcase_add_test (tests, test_the_keyboard_goes_on_when_nothing_is_left);
  tcase_add_test (tests, test_a_test_stands_above_its_questions);
  tcase_add_test (tests, test_the_keyboard_comes_to_a_question);
  tcase_add_test (tests, test_what_is_asked_again_is_an_alert);
  tcase_add_test (tests, test_what_is_typed_is_taken_over);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
