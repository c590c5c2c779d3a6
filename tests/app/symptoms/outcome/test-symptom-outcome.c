/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/outcome/symptom-outcome.h"

#include "app/symptoms/outcome/cause-row.h"
#include "app/symptoms/outcome/relief-card.h"
#include "outcome-case.h"

#define PHONE_WIDTH 360

static GtkWidget *
outcome (void)
{
  return gui_find_type (GTK_WIDGET (outcome_window), GRADUAL_TYPE_SYMPTOM_OUTCOME);
}

/* Where a widget is on the page, from the top. */
static double
place_of (GtkWidget *widget)
{
  GtkWidget *page = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);
  double x, y;

  ck_assert (gtk_widget_translate_coordinates (widget, page, 0, 0, &x, &y));

  return y;
}

static double
place_of_label (const char *text)
{
  GtkWidget *label = gui_find_label (outcome (), text);

  ck_assert_msg (label != NULL && gtk_widget_get_mapped (label), "%s", text);

  return place_of (label);
}

START_TEST (test_the_likeliest_comes_first)
{
  outcome_open (REPORT_JUMP);
  ck_assert (outcome_shows ("A likely contributor: doing too much too soon."));
  ck_assert (outcome_shows_from ("Pain of 2 of 10 at most"));
  ck_assert (place_of_label ("Too much too soon") < place_of_label ("Tight muscles"));
  ck_assert (place_of_label ("Tight muscles") < place_of_label ("Steps that are too long"));
  ck_assert (place_of_label ("Steps that are too long") < place_of_label ("Ease the training"));
  ck_assert (outcome_shows ("4 of 6 symptoms of the sore ankle that the form was made for."));
  ck_assert (outcome_shows_from ("• This is a checklist after a guide"));
  ck_assert (outcome_shows_from ("Gradual is a training planner"));
}
END_TEST

START_TEST (test_a_report_leaves_the_program)
{
  outcome_open (REPORT_FLAG);
  outcome_open (REPORT_JUMP);
  for (guint i = 0; i < 2; i++) {
    GtkWidget *button =
        gui_find_action (outcome (), i == 0 ? "win.export-report" : "win.print-report");

    ck_assert (gtk_widget_is_sensitive (button));
    ck_assert_str_eq (g_variant_get_string (
                          gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)), NULL),
                      outcome_id);
  }
}
END_TEST

START_TEST (test_a_mix)
{
  outcome_open (REPORT_MIX);
  ck_assert (outcome_shows ("A mix of tight muscles and steps that are too long."));
  ck_assert (place_of_label ("Hold") < place_of_label ("Stretch what is tight"));
  ck_assert (place_of_label ("Stretch what is tight") < place_of_label ("Practise quicker steps"));
}
END_TEST

/* What to do, and by when; no scores at all. */
START_TEST (test_a_red_flag)
{
  outcome_open (REPORT_FLAG);
  ck_assert (outcome_shows ("Have it looked at today"));
  ck_assert (outcome_shows_from ("See a doctor today"));
  ck_assert_ptr_null (gui_find_type (outcome (), GRADUAL_TYPE_CAUSE_ROW));
  ck_assert (!outcome_shows ("Possible Contributors"));
  ck_assert (!outcome_shows ("How sure are we?"));
  ck_assert (outcome_shows ("Suspend the plans"));
  ck_assert (outcome_shows_from ("Gradual is a training planner"));
}
END_TEST

START_TEST (test_stopping_comes_before_causes)
{
  outcome_open (REPORT_STOP);
  ck_assert (place_of_label ("Stop running") < place_of_label ("Possible Contributors"));
  /* The order is that of the report that is shown. */
  outcome_open (REPORT_MIX);
  ck_assert (place_of_label ("Possible Contributors") < place_of_label ("Hold"));
}
END_TEST

START_TEST (test_too_few_answers)
{
  outcome_open (REPORT_NOT_ENOUGH);
  ck_assert (outcome_shows ("Questions of safety are open"));
  ck_assert (outcome_shows ("See someone early"));
  ck_assert (outcome_shows_from ("Too few questions are answered"));
  ck_assert (outcome_shows_from ("How much it hurts is not answered"));
  ck_assert (!outcome_shows_from ("The marks:"));
  ck_assert (place_of_label ("Questions of safety are open") <
             place_of_label ("See someone early"));
}
END_TEST

START_TEST (test_nothing_to_do)
{
  outcome_open (REPORT_FINE);
  ck_assert (outcome_shows ("No clear cause here."));
  ck_assert (outcome_shows_from ("By these answers nothing in the plan has to change."));
  ck_assert_ptr_null (gui_find_type (outcome (), GRADUAL_TYPE_RELIEF_CARD));
}
END_TEST

START_TEST (test_another_pattern)
{
  outcome_open ("worse-after-exercise=0 worse-running=0 worse-weight-bearing=0 pain-worst=0");
  ck_assert (outcome_shows_from ("0 of 3 symptoms"));
  ck_assert (place_of_label ("Have a clinician look at it") <
             place_of_label ("Possible Contributors"));
  ck_assert (!outcome_shows ("Symptoms"));
  ck_assert_ptr_nonnull (
      strstr (gtk_label_get_text (GTK_LABEL (gui_find_label (
                  outcome (), "0 of 3 symptoms of the sore ankle that the form was made for. It is "
                              "not worse with load, which is a pattern that the form was not made "
                              "for: have a clinician look at it."))),
              "clinician"));
}
END_TEST

/* What is unfolded stays unfolded when something else changes, and the place on the page too. */
START_TEST (test_the_page_stays_as_it_is)
{
  GtkWidget *row, *expander;
  GtkAdjustment *adjustment;

  outcome_open (REPORT_JUMP);
  row = gui_find_type (outcome (), GRADUAL_TYPE_CAUSE_ROW);
  expander = gui_find_type (row, GTK_TYPE_EXPANDER);
  gtk_widget_activate (expander);
  gui_settle ();
  adjustment = gtk_scrolled_window_get_vadjustment (
      GTK_SCROLLED_WINDOW (gui_find_type (outcome (), GTK_TYPE_SCROLLED_WINDOW)));
  gtk_adjustment_set_value (adjustment, 100);

  outcome_apply (GRADUAL_RELIEF_EASE);
  ck_assert_ptr_eq (gui_find_type (outcome (), GRADUAL_TYPE_CAUSE_ROW), row);
  ck_assert (gtk_expander_get_expanded (GTK_EXPANDER (expander)));
  ck_assert_double_eq_tol (gtk_adjustment_get_value (adjustment), 100, 0.5);

  outcome_open (REPORT_MIX);
  ck_assert_double_eq_tol (gtk_adjustment_get_value (adjustment), 0, 0.5);
}
END_TEST

START_TEST (test_narrow_enough_for_a_phone)
{
  static const char *const reports[] = {REPORT_JUMP, REPORT_MIX, REPORT_NOT_ENOUGH, REPORT_FLAG};

  for (guint i = 0; i < G_N_ELEMENTS (reports); i++) {
    int minimum;

    outcome_open (reports[i]);
    gtk_widget_measure (outcome (), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
    ck_assert_int_le (minimum, PHONE_WIDTH);
  }
}
END_TEST

/* From one control to the next, as long as there are any. */
START_TEST (test_the_keyboard_reaches_every_control)
{
  guint n = 0;
  gboolean was_changed = FALSE;

  outcome_open (REPORT_NOT_ENOUGH);
  gtk_widget_grab_focus (outcome_button ("Answer Them"));
  for (; n < 20 && !was_changed; n++) {
    ck_assert (gtk_widget_child_focus (outcome (), GTK_DIR_TAB_FORWARD));
    was_changed = outcome_focus () == outcome_button ("Change Answers");
  }
  ck_assert (was_changed);
  /* Three buttons for more answers, two causes that unfold, one offer, and the last one. */
  ck_assert_uint_eq (n, 7);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("symptom-outcome");
  TCase *tests = tcase_create ("symptom-outcome");

  tcase_add_checked_fixture (tests, outcome_set_up, outcome_tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_the_likeliest_comes_first);
  tcase_add_test (tests, test_a_report_leaves_the_program);
  tcase_add_test (tests, test_a_mix);
  tcase_add_test (tests, test_a_red_flag);
  tcase_add_test (tests, test_stopping_comes_before_causes);
  tcase_add_test (tests, test_too_few_answers);
  tcase_add_test (tests, test_nothing_to_do);
  tcase_add_test (tests, test_another_pattern);
  tcase_add_test (tests, test_the_page_stays_as_it_is);
  tcase_add_test (tests, test_narrow_enough_for_a_phone);
  tcase_add_test (tests, test_the_keyboard_reaches_every_control);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
