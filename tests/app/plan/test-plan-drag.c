/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/week-list.h"
#include "gui.h"

/* The two ends of a drag are asked as GTK asks them; the pointer between them is GTK's own. */

#define TUESDAY  (SAMPLE_START + 1)
#define SATURDAY (SAMPLE_START + 5)

static GradualWindow *window;
static GtkWidget *list;
static GtkDragSource *source;
static GtkDropTarget *target;

static void
set_up (void)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GListModel) controllers = NULL;

  window = gui_window_new ();
  gradual_window_set_today (window, TUESDAY);
  gradual_window_take_step (window, plan, "Sample");
  gui_settle ();
  list = gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_WEEK_LIST);
  controllers = gtk_widget_observe_controllers (list);
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_DRAG_SOURCE (controller))
      source = GTK_DRAG_SOURCE (controller);
    else if (GTK_IS_DROP_TARGET (controller))
      target = GTK_DROP_TARGET (controller);
  }
}

static void
tear_down (void)
{
  gtk_window_destroy (GTK_WINDOW (window));
  gui_settle ();
}

static void
middle_of (GradualDay day, double *x, double *y)
{
  GtkWidget *cell = GTK_WIDGET (gradual_week_list_get_cell (GRADUAL_WEEK_LIST (list), day));
  graphene_rect_t area;

  ck_assert (gtk_widget_compute_bounds (cell, list, &area));
  *x = area.origin.x + area.size.width / 2;
  *y = area.origin.y + area.size.height / 2;
}

static GdkContentProvider *
take (GradualDay day)
{
  GdkContentProvider *content = NULL;
  double x, y;

  middle_of (day, &x, &y);
  g_signal_emit_by_name (source, "prepare", x, y, &content);

  return content;
}

static gboolean
let_go (GradualDay from, GradualDay to)
{
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;
  double x, y;

  g_value_init (&value, G_TYPE_INT);
  g_value_set_int (&value, from);
  middle_of (to, &x, &y);
  g_signal_emit_by_name (target, "drop", &value, x, y, &taken);
  gui_settle ();

  return taken;
}

static GradualDrop
drop_on (GradualDay day)
{
  return gradual_day_cell_get_drop (gradual_week_list_get_cell (GRADUAL_WEEK_LIST (list), day));
}

static const GradualRun *
run_on (GradualDay day)
{
  return gradual_plan_run_on (gradual_window_get_plan (window), day);
}

START_TEST (test_runs_that_are_not_over_can_be_taken)
{
  g_autoptr (GdkContentProvider) run = take (TUESDAY);
  g_autoptr (GdkContentProvider) rest = take (TUESDAY + 1);
  g_auto (GValue) value = G_VALUE_INIT;

  ck_assert_ptr_null (rest);
  ck_assert_ptr_nonnull (run);
  g_value_init (&value, G_TYPE_INT);
  ck_assert (gdk_content_provider_get_value (run, &value, NULL));
  ck_assert_int_eq (g_value_get_int (&value), TUESDAY);
}
END_TEST

START_TEST (test_days_are_marked_while_a_run_is_in_the_hand)
{
  g_autoptr (GdkContentProvider) run = take (TUESDAY);
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (window));
  GdkSeat *seat = gdk_display_get_default_seat (gdk_surface_get_display (surface));
  g_autoptr (GdkDrag) drag =
      gdk_drag_begin (surface, gdk_seat_get_pointer (seat), run, GDK_ACTION_MOVE, 0, 0);

  g_signal_emit_by_name (source, "drag-begin", drag);
  ck_assert_int_eq (drop_on (SAMPLE_START), GRADUAL_DROP_REFUSED);
  ck_assert_int_eq (drop_on (TUESDAY + 1), GRADUAL_DROP_ALLOWED);

  g_signal_emit_by_name (drag, "cancel", GDK_DRAG_CANCEL_ERROR);
  g_signal_emit_by_name (source, "drag-end", drag, FALSE);
  ck_assert_int_eq (drop_on (SAMPLE_START), GRADUAL_DROP_NONE);
  ck_assert_int_eq (drop_on (TUESDAY + 1), GRADUAL_DROP_NONE);
}
END_TEST

START_TEST (test_a_run_goes_where_it_is_let_go_of)
{
  const GradualRun *run = run_on (TUESDAY);

  ck_assert (let_go (TUESDAY, TUESDAY + 1));
  ck_assert_ptr_null (run_on (TUESDAY));
  ck_assert_str_eq (run_on (TUESDAY + 1)->id, run->id);
}
END_TEST

START_TEST (test_two_runs_are_swapped)
{
  g_autoptr (GradualRun) first = gradual_run_ref (run_on (TUESDAY));
  g_autoptr (GradualRun) second = gradual_run_ref (run_on (SATURDAY));

  ck_assert (let_go (TUESDAY, SATURDAY));
  ck_assert_str_eq (run_on (TUESDAY)->id, second->id);
  ck_assert_str_eq (run_on (SATURDAY)->id, first->id);
}
END_TEST

START_TEST (test_what_is_refused_springs_back_and_says_why)
{
  GradualPlan *plan = gradual_window_get_plan (window);

  ck_assert (!let_go (TUESDAY, SAMPLE_START));
  ck_assert_ptr_eq (gradual_window_get_plan (window), plan);
  ck_assert_ptr_nonnull (gui_find_label (
      GTK_WIDGET (window), "That day is over: what was run on it is logged, not planned."));
}
END_TEST

START_TEST (test_what_is_let_go_of_where_it_was_changes_nothing)
{
  GradualPlan *plan = gradual_window_get_plan (window);

  ck_assert (!let_go (TUESDAY, TUESDAY));
  ck_assert (!let_go (TUESDAY + 1, TUESDAY + 2));
  ck_assert_ptr_eq (gradual_window_get_plan (window), plan);
}
END_TEST

static Suite *
plan_drag_suite (void)
{
  Suite *suite = suite_create ("plan-drag");
  TCase *tcase = tcase_create ("plan-drag");

  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_runs_that_are_not_over_can_be_taken);
  tcase_add_test (tcase, test_days_are_marked_while_a_run_is_in_the_hand);
  tcase_add_test (tcase, test_a_run_goes_where_it_is_let_go_of);
  tcase_add_test (tcase, test_two_runs_are_swapped);
  tcase_add_test (tcase, test_what_is_refused_springs_back_and_says_why);
  tcase_add_test (tcase, test_what_is_let_go_of_where_it_was_changes_nothing);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (plan_drag_suite ());
}
