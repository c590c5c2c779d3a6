/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compat/message-dialog.h"
#include "gui.h"

static char *answer_given;

static void
take_answer (GtkWindow *parent, const char *answer)
{
  ck_assert (GRADUAL_IS_WINDOW (parent));
  g_free (answer_given);
  answer_given = g_strdup (answer);
}

START_TEST (test_messages)
{
  GradualWindow *window = gui_window_new ();
  GtkWindow *dialog = gradual_compat_show_message (GTK_WINDOW (window), "Heading", "Body");

  gui_settle ();
  ck_assert_str_eq (gtk_window_get_title (dialog), "Heading");
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (dialog), "Heading"));
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (dialog), "Body"));
  gtk_window_destroy (dialog);
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

START_TEST (test_answers_come_back)
{
  static const char *const answers[] = {"later", "theirs", "ours"};
  GradualWindow *window = gui_window_new ();

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++) {
    GtkWindow *dialog = gradual_compat_ask_which_library (GTK_WINDOW (window), take_answer);

    gui_settle ();
    adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), answers[i]);
    ck_assert_str_eq (answer_given, answers[i]);
    gui_settle ();
  }
  g_clear_pointer (&answer_given, g_free);
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

START_TEST (test_closing_is_asked_about)
{
  GradualWindow *window = gui_window_new ();
  GtkWindow *dialog = gradual_compat_ask_to_close (GTK_WINDOW (window), "No room", take_answer);

  gui_settle ();
  ck_assert_str_eq (gtk_window_get_title (dialog), "Close Without Saving?");
  ck_assert_ptr_nonnull (
      gui_find_label (GTK_WIDGET (dialog),
                      "No room\n\nWhat you did since the plans were last saved would be lost."));
  ck_assert_str_eq (adw_message_dialog_get_default_response (ADW_MESSAGE_DIALOG (dialog)), "stay");
  gtk_window_close (dialog);
  ck_assert_str_eq (answer_given, "stay");
  g_clear_pointer (&answer_given, g_free);
  gui_settle ();
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

/* What a yes does goes to the window: here its answer is to open a day, or not. */
static void
ask (GradualWindow *window, const char *answer)
{
  GtkWindow *dialog = gradual_compat_ask (GTK_WINDOW (window),
                                          &(GradualCompatQuestion){
                                              .heading = "Really?",
                                              .body = "Think again.",
                                              .no = "_Rather Not",
                                              .yes = "_Do It",
                                              .action = "win.open-day",
                                              .target = g_variant_new_int32 ((int)SAMPLE_START + 2),
                                          });

  gui_settle ();
  ck_assert_str_eq (gtk_window_get_title (dialog), "Really?");
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (dialog), "Think again."));
  ck_assert_str_eq (adw_message_dialog_get_default_response (ADW_MESSAGE_DIALOG (dialog)), "no");
  if (answer != NULL)
    g_signal_emit_by_name (gui_find_button (GTK_WIDGET (dialog), answer), "clicked");
  else
    gtk_window_close (dialog);
  gui_settle ();
}

START_TEST (test_only_a_yes_is_a_yes)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  GradualWindow *window = gui_window_new ();
  GradualPlanView *view = gradual_window_get_plan_view (window);

  gradual_window_take_step (window, plan, "Sample");
  ask (window, NULL);
  ck_assert (!gradual_plan_view_is_day_open (view));
  ask (window, "Rather Not");
  ck_assert (!gradual_plan_view_is_day_open (view));
  ask (window, "Do It");
  ck_assert (gradual_plan_view_is_day_open (view));
  ck_assert_int_eq (gradual_plan_view_get_day (view), SAMPLE_START + 2);
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("message-dialog");
  TCase *tests = tcase_create ("message-dialog");

  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_messages);
  tcase_add_test (tests, test_answers_come_back);
  tcase_add_test (tests, test_closing_is_asked_about);
  tcase_add_test (tests, test_only_a_yes_is_a_yes);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
