/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/large-text.h"
#include "app/stretching/timer-window.h"
#include "gui.h"
#include "guide/stretch-guide.h"

static GradualWindow *window;
static GradualSession *session;

static void
set_up (void)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  g_unsetenv ("GRADUAL_STRETCH_SPEED");
  window = gui_window_new ();
  session = gradual_window_get_session (window);
  gradual_session_add_plan (session, plan, "New Plan");
}

static void
tear_down (void)
{
  gtk_window_destroy (GTK_WINDOW (window));
  gui_settle ();
}

static GradualStretchSet
done_on (GradualDay day)
{
  return gradual_stretching_done_on (gradual_session_get_stretching (session), day);
}

static void
tick (GradualStretchSet done)
{
  g_autoptr (GradualStretching) ticked =
      gradual_stretching_with_done (gradual_session_get_stretching (session), SAMPLE_START, done);

  gradual_session_set_stretching (session, ticked, "Tick");
}

static GradualTimerPage *
start (const char *nick)
{
  GtkWindow *timer;

  ck_assert (gtk_widget_activate_action (GTK_WIDGET (window), "win.start-stretching", "s", nick));
  gui_settle ();
  timer = gui_find_dialog (GRADUAL_TYPE_TIMER_WINDOW);

  return timer != NULL ? gradual_timer_window_get_page (GRADUAL_TIMER_WINDOW (timer)) : NULL;
}

static gboolean
has_label_from (GtkWidget *root, const char *beginning)
{
  gboolean found =
      GTK_IS_LABEL (root) && g_str_has_prefix (gtk_label_get_text (GTK_LABEL (root)), beginning);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && !found;
       child = gtk_widget_get_next_sibling (child))
    found = has_label_from (child, beginning);

  return found;
}

/* The title of the first stretch, and how many there are. */
static void
assert_leads_through (GradualTimerPage *page, GradualStretch first, guint n)
{
  g_autofree char *total = g_strdup_printf ("Stretch 1 of %u, ", n);
  GtkWidget *title = gui_find_type (GTK_WIDGET (page), GRADUAL_TYPE_LARGE_TEXT);

  ck_assert_str_eq (gradual_large_text_get_text (GRADUAL_LARGE_TEXT (title)),
                    gradual_stretch_guide (first)->name);
  ck_assert (has_label_from (GTK_WIDGET (page), total));
}

START_TEST (test_begins_with_what_is_left)
{
  GradualTimerPage *page;

  tick (gradual_stretch_set_of (GRADUAL_STRETCH_HIP_FLEXOR));
  page = start ("");
  assert_leads_through (page, GRADUAL_STRETCH_FIGURE_FOUR, 7);
}
END_TEST

START_TEST (test_leads_through_one_also_again)
{
  tick (GRADUAL_ALL_STRETCHES);
  assert_leads_through (start ("toe-pull"), GRADUAL_STRETCH_TOE_PULL, 1);
}
END_TEST

START_TEST (test_begins_nothing_where_nothing_is_left)
{
  tick (GRADUAL_ALL_STRETCHES);
  ck_assert_ptr_null (start (""));
  ck_assert_ptr_null (start ("headstand"));
}
END_TEST

START_TEST (test_begins_nothing_in_a_pause)
{
  g_autoptr (GradualSymptoms) symptoms =
      sample_symptoms_new (SAMPLE_START, GRADUAL_QUESTION_SWOLLEN);
  g_autoptr (GradualLibrary) library =
      gradual_library_with_symptoms (gradual_session_get_library (session), symptoms);

  gradual_session_commit (session, library, "Report");
  ck_assert_ptr_null (start (""));
  ck_assert_ptr_null (start ("toe-pull"));
  ck_assert_ptr_nonnull (
      gui_find_label (GTK_WIDGET (window), "Paused until the swelling is gone."));
  gradual_session_undo (session);
  ck_assert_ptr_nonnull (start (""));
}
END_TEST

START_TEST (test_opens_one_window)
{
  GradualTimerPage *page = start ("");

  ck_assert_ptr_eq (start ("toe-pull"), page);
}
END_TEST

static gboolean
is_all_done (gpointer data G_GNUC_UNUSED)
{
  return done_on (SAMPLE_START) == GRADUAL_ALL_STRETCHES;
}

START_TEST (test_each_stretch_is_a_step_of_its_own)
{
  g_setenv ("GRADUAL_STRETCH_SPEED", "1000", TRUE);
  ck_assert_ptr_nonnull (start (""));
  gui_wait (is_all_done, NULL);
  ck_assert_str_eq (gradual_session_get_undo_name (session), "Tick Toes up the Wall");
  for (guint n = GRADUAL_N_STRETCHES; n > 0; n--) {
    ck_assert_uint_eq (gradual_stretch_set_count (done_on (SAMPLE_START)), n);
    ck_assert (gradual_session_undo (session));
  }
  ck_assert_uint_eq (done_on (SAMPLE_START), 0);
}
END_TEST

/* Over midnight. */
START_TEST (test_ticks_the_day_on_which_it_began)
{
  GradualTimerPage *page;

  g_setenv ("GRADUAL_STRETCH_SPEED", "1000", TRUE);
  page = start ("calf-bent");
  ck_assert_ptr_nonnull (page);
  gradual_session_set_today (session, SAMPLE_START + 1);
  while (done_on (SAMPLE_START) == 0)
    g_main_context_iteration (NULL, TRUE);
  ck_assert_uint_eq (done_on (SAMPLE_START), gradual_stretch_set_of (GRADUAL_STRETCH_CALF_BENT));
  ck_assert_uint_eq (done_on (SAMPLE_START + 1), 0);
}
END_TEST

START_TEST (test_what_is_ticked_already_is_no_step)
{
  g_autofree char *name = NULL;
  GradualTimerPage *page;

  tick (GRADUAL_ALL_STRETCHES);
  name = g_strdup (gradual_session_get_undo_name (session));
  g_setenv ("GRADUAL_STRETCH_SPEED", "1000", TRUE);
  page = start ("calf-bent");
  while (gradual_timer_page_is_running (page))
    g_main_context_iteration (NULL, TRUE);
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (page), "1 of 1 stretch done"));
  ck_assert_str_eq (gradual_session_get_undo_name (session), name);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("window-stretching");
  TCase *tests = tcase_create ("window-stretching");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_begins_with_what_is_left);
  tcase_add_test (tests, test_leads_through_one_also_again);
  tcase_add_test (tests, test_begins_nothing_where_nothing_is_left);
  tcase_add_test (tests, test_begins_nothing_in_a_pause);
  tcase_add_test (tests, test_opens_one_window);
  tcase_add_test (tests, test_each_stretch_is_a_step_of_its_own);
  tcase_add_test (tests, test_ticks_the_day_on_which_it_began);
  tcase_add_test (tests, test_what_is_ticked_already_is_no_step);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
