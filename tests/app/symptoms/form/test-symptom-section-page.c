/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/form/question-row.h"
#include "app/symptoms/form/symptom-section-page.h"
#include "gui.h"
#include "guide/symptom-guide.h"
#include "recorder.h"

static GtkWindow *window;
static GradualSymptomSectionPage *page;
static GradualSymptomReport values;
static GradualTrainingFacts facts;

static void
update (void)
{
  g_autoptr (GradualSymptomReport) report = gradual_symptom_report_new (&values);

  gradual_symptom_section_page_set_report (page, report, &facts, SAMPLE_START);
  gui_settle ();
}

static void
show (GradualQuestionSection section)
{
  gui_application ();
  page = GRADUAL_SYMPTOM_SECTION_PAGE (gradual_symptom_section_page_new (section));
  recorder_add (GTK_WIDGET (page));
  window = gui_show (GTK_WIDGET (page), 360, 500);
  values = (GradualSymptomReport){
      .id = "8d2c3a60-5b0b-4d6e-9c55-0d4ac9b0a4f1", .day = SAMPLE_START, .section = section};
  gradual_symptom_answers_init (&values.answers);
  update ();
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  gui_settle ();
}

static void
answer (GradualQuestion question, int value)
{
  gradual_symptom_answers_set (&values.answers, question, value);
  update ();
}

static gboolean
shows (const char *text)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (page), text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static int
focused_question (void)
{
  GtkWidget *row =
      gtk_widget_get_ancestor (gtk_window_get_focus (window), GRADUAL_TYPE_QUESTION_ROW);

  ck_assert_ptr_nonnull (row);

  return (int)gradual_question_row_get_question (GRADUAL_QUESTION_ROW (row));
}

static GtkAdjustment *
scrolling (void)
{
  return gtk_scrolled_window_get_vadjustment (
      GTK_SCROLLED_WINDOW (gui_find_type (GTK_WIDGET (page), GTK_TYPE_SCROLLED_WINDOW)));
}

START_TEST (test_each_section_has_its_words_and_questions)
{
  const GradualSectionGuide *guide = gradual_section_guide ((GradualQuestionSection)_i);

  show ((GradualQuestionSection)_i);
  gui_assert_name (page, GTK_ACCESSIBLE_ROLE_GROUP, guide->title);
  gui_assert_name (gui_find_label (GTK_WIDGET (page), guide->title), GTK_ACCESSIBLE_ROLE_HEADING,
                   guide->title);
  ck_assert (shows (guide->introduction));
  for (int i = 0; i < GRADUAL_N_QUESTIONS; i++)
    ck_assert_int_eq (shows (gradual_question_guide ((GradualQuestion)i)->question),
                      (int)gradual_question_section ((GradualQuestion)i) == _i);
  ck_assert_int_eq (shows ("When did the pain begin?"), _i == GRADUAL_SECTION_PAIN);
  tear_down ();
}
END_TEST

/* The Tab key comes to every question once, and then leaves the page. */
START_TEST (test_the_keyboard_reaches_every_question)
{
  GradualQuestionSet seen = 0, all = 0;

  show ((GradualQuestionSection)_i);
  for (int i = 0; i < GRADUAL_N_QUESTIONS; i++)
    if ((int)gradual_question_section ((GradualQuestion)i) == _i)
      all |= gradual_question_set_of ((GradualQuestion)i);
  gradual_symptom_section_page_begin (page);
  for (int stops = 0; stops < 200; stops++) {
    GtkWidget *row =
        gtk_widget_get_ancestor (gtk_window_get_focus (window), GRADUAL_TYPE_QUESTION_ROW);

    if (row != NULL)
      seen |=
          gradual_question_set_of (gradual_question_row_get_question (GRADUAL_QUESTION_ROW (row)));
    if (!gtk_widget_child_focus (GTK_WIDGET (page), GTK_DIR_TAB_FORWARD))
      break;
  }
  ck_assert_uint_eq (seen, all);
  tear_down ();
}
END_TEST

START_TEST (test_two_questions_come_up_and_take_the_keyboard)
{
  GtkWidget *alert;

  show (GRADUAL_SECTION_SYMPTOMS);
  ck_assert_ptr_null (
      gui_find_named (GTK_WIDGET (page), GTK_ACCESSIBLE_ROLE_ALERT, "These two first"));
  answer (GRADUAL_QUESTION_SWOLLEN, 1);
  ck_assert (!shows ("These two first"));
  gtk_adjustment_set_value (scrolling (), 300);
  answer (GRADUAL_QUESTION_THROBBING, 1);
  alert = gui_find_named (GTK_WIDGET (page), GTK_ACCESSIBLE_ROLE_ALERT, "These two first");
  ck_assert (gtk_widget_get_mapped (alert));
  ck_assert_ptr_eq (
      alert, gtk_widget_get_first_child (gtk_widget_get_parent (alert))); /* before all else */
  ck_assert_int_eq (focused_question (), GRADUAL_QUESTION_HOT_FEVER);
  ck_assert_int_eq ((int)gtk_adjustment_get_value (scrolling ()), 0);

  /* Answered, they stay, and so does the keyboard. */
  answer (GRADUAL_QUESTION_HOT_FEVER, 0);
  answer (GRADUAL_QUESTION_ONE_CALF, 0);
  ck_assert (gtk_widget_get_mapped (alert));
  ck_assert_int_eq (focused_question (), GRADUAL_QUESTION_HOT_FEVER);
  answer (GRADUAL_QUESTION_THROBBING, GRADUAL_UNANSWERED);
  ck_assert (!gtk_widget_get_mapped (alert));
  tear_down ();
}
END_TEST

START_TEST (test_an_answer_leaves_the_place)
{
  show (GRADUAL_SECTION_STRIDE);
  gradual_symptom_section_page_focus_question (
      page, gradual_question_set_of (GRADUAL_QUESTION_KNEE_BACK));
  gui_settle ();
  ck_assert_int_gt ((int)gtk_adjustment_get_value (scrolling ()), 0);
  for (int round = 0; round < 2; round++) {
    double place = gtk_adjustment_get_value (scrolling ());

    answer (GRADUAL_QUESTION_KNEE_BACK, round);
    ck_assert_int_eq (focused_question (), GRADUAL_QUESTION_KNEE_BACK);
    ck_assert_double_eq (gtk_adjustment_get_value (scrolling ()), place);
  }
  gradual_symptom_section_page_begin (page);
  ck_assert_int_eq (focused_question (), GRADUAL_QUESTION_FOOT_AHEAD);
  ck_assert_int_eq ((int)gtk_adjustment_get_value (scrolling ()), 0);
  tear_down ();
}
END_TEST

START_TEST (test_what_is_typed_is_taken_over)
{
  show (GRADUAL_SECTION_STRIDE);
  gtk_editable_set_text (GTK_EDITABLE (gui_find_type (GTK_WIDGET (page), GTK_TYPE_SPIN_BUTTON)),
                         "164");
  gradual_symptom_section_page_flush (page);
  recorder_assert ("answer-symptom('cadence', 164)");
  tear_down ();
}
END_TEST

/* Nothing is wider than a phone. */
START_TEST (test_it_fits_a_phone)
{
  int least;

  show ((GradualQuestionSection)_i);
  answer (GRADUAL_QUESTION_SWOLLEN, 1);
  answer (GRADUAL_QUESTION_RED, 1);
  gtk_widget_measure (GTK_WIDGET (page), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  ck_assert_int_le (least, 360);
  tear_down ();
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("symptom-section-page");
  TCase *tests = tcase_create ("symptom-section-page");

  tcase_set_timeout (tests, 60);
  tcase_add_loop_test (tests, test_each_section_has_its_words_and_questions, 0, GRADUAL_N_SECTIONS);
  tcase_add_loop_test (tests, test_the_keyboard_reaches_every_question, 0, GRADUAL_N_SECTIONS);
  tcase_add_test (tests, test_two_questions_come_up_and_take_the_keyboard);
  tcase_add_test (tests, test_an_answer_leaves_the_place);
  tcase_add_test (tests, test_what_is_typed_is_taken_over);
  tcase_add_loop_test (tests, test_it_fits_a_phone, 0, GRADUAL_N_SECTIONS);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
