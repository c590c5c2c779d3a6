/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/stretch-panel.h"
#include "app/stretching/stretch-row.h"
#include "gui.h"

static GradualWindow *window;
static GtkWidget *panel;

static void
set_up (void)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  window = gui_window_new ();
  gradual_window_take_step (window, plan, "Sample");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-stretching", NULL);
  gui_settle ();
  panel = gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_STRETCH_PANEL);
  ck_assert_ptr_nonnull (panel);
}

static void
tear_down (void)
{
  gtk_window_destroy (GTK_WINDOW (window));
  gui_settle ();
}

static gboolean
shows (const char *text)
{
  GtkWidget *label = gui_find_label (panel, text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static GradualSession *
session (void)
{
  return gradual_window_get_session (window);
}

static void
set_stretching (GradualStretching *stretching)
{
  gradual_session_set_stretching (session (), stretching, "Test");
  gradual_stretching_unref (stretching);
  gui_settle ();
}

static GtkWidget *
row_of (const char *name)
{
  GtkWidget *label = gui_find_label (panel, name);

  return label != NULL ? gtk_widget_get_ancestor (label, GRADUAL_TYPE_STRETCH_ROW) : NULL;
}

/* The rows' stretches in the order in which they are shown, by their numbers. */
static void
add_rows (GtkWidget *root, GString *text)
{
  if (GRADUAL_IS_STRETCH_ROW (root))
    g_string_append_printf (text, "%d",
                            (int)gradual_stretch_row_get_stretch (GRADUAL_STRETCH_ROW (root)));
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_rows (child, text);
}

static void
assert_rows (const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  add_rows (panel, text);
  ck_assert_str_eq (text->str, expected);
}

START_TEST (test_the_list_by_area)
{
  GtkWidget *heading = gui_find_label (panel, "Calves");
  GtkWidget *start = gui_find_action (panel, "win.start-stretching");

  assert_rows ("01234567");
  ck_assert_int_eq (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (heading)),
                    GTK_ACCESSIBLE_ROLE_HEADING);
  ck_assert (shows ("0 of 8 done"));
  ck_assert (shows ("not yet this week"));
  gui_assert_name (start, GTK_ACCESSIBLE_ROLE_BUTTON,
                   "Start the timer with what is left of the list");
  ck_assert_str_eq (
      g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (start)), NULL),
      "");
  gui_assert_name (gui_find_type (panel, GTK_TYPE_PROGRESS_BAR), GTK_ACCESSIBLE_ROLE_PROGRESS_BAR,
                   "0 of 8 stretches done");
  ck_assert_ptr_nonnull (gui_find_action (panel, "win.stretching-settings"));
}
END_TEST

START_TEST (test_a_tick_counts)
{
  GtkWidget *row = row_of ("Toe pull");
  GtkWidget *check = gui_find_type (row, GTK_TYPE_CHECK_BUTTON);

  gtk_widget_grab_focus (check);
  gtk_widget_activate (check);
  gui_settle ();
  ck_assert (shows ("1 of 8 done"));
  ck_assert (shows ("1 day this week"));
  /* The rows, and the keyboard in them, stay. */
  ck_assert_ptr_eq (row_of ("Toe pull"), row);
  ck_assert_ptr_eq (gtk_root_get_focus (GTK_ROOT (window)), check);
}
END_TEST

START_TEST (test_the_keyboard_begins_where_something_is_left)
{
  GradualStretching *stretching = gradual_session_get_stretching (session ());

  set_stretching (gradual_stretching_with_done (stretching, SAMPLE_START, 0x03));
  gtk_widget_grab_focus (panel);
  ck_assert (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)),
                                     row_of ("Lying strap raise")));

  stretching = gradual_session_get_stretching (session ());
  set_stretching (gradual_stretching_with_done (stretching, SAMPLE_START, GRADUAL_ALL_STRETCHES));
  ck_assert (shows ("8 of 8 done"));
  ck_assert (!gtk_widget_get_visible (gui_find_action (panel, "win.start-stretching")));
}
END_TEST

/* What the Tab key comes to after @first, until it leaves the panel: how many of that type. */
static guint
count_stops (GtkWidget *first, GType type)
{
  guint count = 0;

  gtk_widget_grab_focus (first);
  for (;;) {
    GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

    if (focus == NULL || !gtk_widget_is_ancestor (focus, panel))
      return count;
    count += g_type_is_a (G_OBJECT_TYPE (focus), type);
    if (!gtk_widget_child_focus (GTK_WIDGET (window), GTK_DIR_TAB_FORWARD))
      return count;
    /* After the last one the keyboard goes on outside, or begins anew. */
    if (gtk_root_get_focus (GTK_ROOT (window)) == first)
      return count;
  }
}

START_TEST (test_the_keyboard_reaches_all)
{
  GtkWidget *first = gui_find_type (row_of ("Half-kneeling hip flexor"), GTK_TYPE_CHECK_BUTTON);

  ck_assert_uint_eq (count_stops (first, GTK_TYPE_CHECK_BUTTON), GRADUAL_N_STRETCHES);
  /* One for each stretch, and one for how sure we are. */
  ck_assert_uint_eq (count_stops (first, GTK_TYPE_EXPANDER), GRADUAL_N_STRETCHES + 1);
  gtk_widget_grab_focus (gui_find_action (panel, "win.stretching-settings"));
  ck_assert_ptr_eq (gtk_root_get_focus (GTK_ROOT (window)),
                    gui_find_action (panel, "win.stretching-settings"));
}
END_TEST

START_TEST (test_selection_and_order_are_the_runners)
{
  GradualStretching *stretching = gradual_session_get_stretching (session ());

  set_stretching (gradual_stretching_with_area_first (stretching, GRADUAL_AREA_CALVES));
  assert_rows ("45012367");
  stretching = gradual_session_get_stretching (session ());
  set_stretching (gradual_stretching_with_selected (
      stretching, gradual_stretch_set_of (GRADUAL_STRETCH_TOE_PULL) |
                      gradual_stretch_set_of (GRADUAL_STRETCH_CALF_BENT)));
  assert_rows ("56");
  ck_assert (shows ("0 of 2 done"));
  /* An area that has nothing on the list stays in the weeks, and has no heading. */
  ck_assert_int_ne (
      gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (gui_find_label (panel, "Hips"))),
      GTK_ACCESSIBLE_ROLE_HEADING);
}
END_TEST

START_TEST (test_other_days)
{
  GradualPlanView *view = gradual_window_get_plan_view (window);

  gradual_plan_view_open_stretching (view, SAMPLE_START + 1);
  gui_settle ();
  ck_assert (shows ("They can be ticked when the day has come."));
  ck_assert (!shows ("0 of 8 done"));
  ck_assert (!gtk_widget_get_visible (gui_find_action (panel, "win.start-stretching")));

  gradual_window_set_today (window, SAMPLE_START + 7);
  gui_settle ();
  ck_assert (shows ("0 of 8 done"));
  ck_assert (shows ("not that week"));
  ck_assert (!gtk_widget_get_visible (gui_find_action (panel, "win.start-stretching")));
  gtk_widget_activate (gui_find_type (row_of ("Toe pull"), GTK_TYPE_CHECK_BUTTON));
  gui_settle ();
  ck_assert (shows ("1 of 8 done"));
  ck_assert_uint_eq (
      gradual_stretching_done_on (gradual_session_get_stretching (session ()), SAMPLE_START + 1),
      gradual_stretch_set_of (GRADUAL_STRETCH_TOE_PULL));
}
END_TEST

static void
set_symptoms (GradualSymptoms *symptoms)
{
  g_autoptr (GradualLibrary) library =
      gradual_library_with_symptoms (gradual_session_get_library (session ()), symptoms);

  gradual_session_commit (session (), library, "Report");
  gradual_symptoms_unref (symptoms);
  gui_settle ();
}

static gboolean
is_mapped (const char *action)
{
  GtkWidget *widget = gui_find_action (panel, action);

  ck_assert_ptr_nonnull (widget);

  return gtk_widget_get_mapped (widget);
}

/* How many of the rows offer something: a tick that can be changed, or the timer. */
static guint
count_open (GtkWidget *root, GType type)
{
  guint count = g_type_is_a (G_OBJECT_TYPE (root), type) && gtk_widget_is_sensitive (root) &&
                gtk_widget_get_mapped (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count += count_open (child, type);

  return count;
}

static void
assert_open (guint n_checks)
{
  ck_assert_uint_eq (count_open (panel, GTK_TYPE_CHECK_BUTTON), n_checks);
  ck_assert_int_eq (is_mapped ("win.start-stretching"), n_checks == GRADUAL_N_STRETCHES);
}

START_TEST (test_a_swollen_ankle_pauses_the_checklist)
{
  GtkWidget *button = gui_find_action (panel, "win.record-settled");

  assert_open (GRADUAL_N_STRETCHES);
  ck_assert (!shows ("Stretching is paused"));
  set_symptoms (sample_symptoms_new (SAMPLE_START, GRADUAL_QUESTION_SWOLLEN));
  ck_assert (shows ("Stretching is paused"));
  ck_assert (shows ("Paused until the swelling is gone."));
  ck_assert (!shows ("0 of 8 done"));
  ck_assert (!is_mapped ("win.open-report"));
  assert_open (0);

  gtk_widget_grab_focus (button);
  g_signal_emit_by_name (button, "clicked");
  gui_settle ();
  ck_assert (!shows ("Stretching is paused"));
  assert_open (GRADUAL_N_STRETCHES);
  ck_assert_str_eq (gradual_session_get_undo_name (session ()), "Not swollen any more");
  gradual_session_undo (session ());
  gui_settle ();
  ck_assert (shows ("Stretching is paused"));
}
END_TEST

/* What was done before the report stays in view, and can be taken back. */
START_TEST (test_ticks_from_before_a_pause_stay)
{
  GradualStretching *stretching = gradual_session_get_stretching (session ());
  GtkWidget *check = gui_find_type (row_of ("Toe pull"), GTK_TYPE_CHECK_BUTTON);

  set_stretching (gradual_stretching_with_done (stretching, SAMPLE_START,
                                                gradual_stretch_set_of (GRADUAL_STRETCH_TOE_PULL)));
  set_symptoms (sample_symptoms_new (SAMPLE_START, GRADUAL_QUESTION_SWOLLEN));
  ck_assert (shows ("1 of 8 done"));
  ck_assert (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  assert_open (1);
  gtk_widget_activate (check);
  gui_settle ();
  ck_assert_uint_eq (
      gradual_stretching_done_on (gradual_session_get_stretching (session ()), SAMPLE_START), 0);
  assert_open (0);
}
END_TEST

START_TEST (test_a_red_flag_leads_to_its_report)
{
  GtkWidget *button = gui_find_action (panel, "win.open-report");
  GVariant *target;

  set_symptoms (sample_symptoms_suspended (SAMPLE_START, GRADUAL_QUESTION_NUMB));
  ck_assert (shows ("Paused until you record that a clinician has cleared you."));
  ck_assert (gtk_widget_get_mapped (button));
  target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button));
  ck_assert_str_eq (g_variant_get_string (target, NULL), SAMPLE_REPORT);
  ck_assert (!is_mapped ("win.record-settled"));
  assert_open (0);
}
END_TEST

/* The pain began on Sunday: Wednesday is the last day without. */
START_TEST (test_a_pause_ends_by_itself)
{
  GradualPlanView *view = gradual_window_get_plan_view (window);

  set_symptoms (sample_symptoms_new (SAMPLE_START, GRADUAL_QUESTION_POP));
  ck_assert (shows ("Paused until the end of Wed 25 November."));
  assert_open (0);
  /* Days to come, of the pause and after it. */
  gradual_plan_view_open_stretching (view, SAMPLE_START + 2);
  gui_settle ();
  ck_assert (shows ("Stretching is paused"));
  gradual_plan_view_open_stretching (view, SAMPLE_START + 3);
  gui_settle ();
  ck_assert (!shows ("Stretching is paused"));
  ck_assert (shows ("They can be ticked when the day has come."));

  gradual_window_set_today (window, SAMPLE_START + 3);
  gui_settle ();
  ck_assert (!shows ("Stretching is paused"));
  assert_open (GRADUAL_N_STRETCHES);
}
END_TEST

/* What was done on a day that is over is told as it was. */
START_TEST (test_past_days_of_a_pause_can_be_ticked)
{
  GradualPlanView *view = gradual_window_get_plan_view (window);

  set_symptoms (sample_symptoms_new (SAMPLE_START, GRADUAL_QUESTION_SWOLLEN));
  gradual_window_set_today (window, SAMPLE_START + 2);
  gradual_plan_view_open_stretching (view, SAMPLE_START + 1);
  gui_settle ();
  ck_assert (!shows ("Stretching is paused"));
  ck_assert_uint_eq (count_open (panel, GTK_TYPE_CHECK_BUTTON), GRADUAL_N_STRETCHES);
}
END_TEST

START_TEST (test_areas_to_stretch_daily)
{
  GradualStretching *stretching = gradual_session_get_stretching (session ());

  ck_assert (!shows ("Daily until 4 December"));
  set_stretching (
      gradual_stretching_with_focus (stretching, 1u << GRADUAL_AREA_CALVES, SAMPLE_START + 11));
  assert_rows ("45012367");
  ck_assert (shows ("Daily until 4 December"));
  stretching = gradual_session_get_stretching (session ());
  set_stretching (gradual_stretching_with_done (
      stretching, SAMPLE_START, gradual_stretch_set_of (GRADUAL_STRETCH_CALF_BENT)));
  ck_assert (shows ("1 of 7 days this week"));
  gradual_window_set_today (window, SAMPLE_START + 12);
  gradual_plan_view_open_stretching (gradual_window_get_plan_view (window), SAMPLE_START + 12);
  gui_settle ();
  ck_assert (!shows ("Daily until 4 December"));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("stretch-panel");
  TCase *tests = tcase_create ("stretch-panel");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_the_list_by_area);
  tcase_add_test (tests, test_a_tick_counts);
  tcase_add_test (tests, test_the_keyboard_begins_where_something_is_left);
  tcase_add_test (tests, test_the_keyboard_reaches_all);
  tcase_add_test (tests, test_selection_and_order_are_the_runners);
  tcase_add_test (tests, test_other_days);
  tcase_add_test (tests, test_a_swollen_ankle_pauses_the_checklist);
  tcase_add_test (tests, test_ticks_from_before_a_pause_stay);
  tcase_add_test (tests, test_a_red_flag_leads_to_its_report);
  tcase_add_test (tests, test_a_pause_ends_by_itself);
  tcase_add_test (tests, test_past_days_of_a_pause_can_be_ticked);
  tcase_add_test (tests, test_areas_to_stretch_daily);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
