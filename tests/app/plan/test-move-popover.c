/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/drop-day.h"
#include "app/plan/move-popover.h"
#include "gui.h"

#define TUESDAY (SAMPLE_START + 1)

static GradualWindow *window;
static GtkWidget *popover;

static void
set_up (void)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  window = gui_window_new ();
  gradual_window_take_step (window, plan, "Sample");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.open-day", "i", (int)TUESDAY);
  popover = gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_MOVE_POPOVER);
  gtk_popover_popup (GTK_POPOVER (popover));
  gui_settle ();
}

static void
tear_down (void)
{
  gui_outwait_tooltips ();
  gtk_window_destroy (GTK_WINDOW (window));
  gui_settle ();
}

static GtkListBoxRow *
row_at (int index)
{
  return gtk_list_box_get_row_at_index (GTK_LIST_BOX (gui_find_type (popover, GTK_TYPE_LIST_BOX)),
                                        index);
}

START_TEST (test_days_are_marked_as_the_rules_say)
{
  GradualDay day = SAMPLE_START;
  int index = 0;

  /* The run's week and the one after it, but for the run's own day. */
  for (; row_at (index) != NULL; index++, day++) {
    gboolean allowed;

    if (day == TUESDAY)
      day++;
    allowed = gradual_drop_day (gradual_window_get_plan (window), TUESDAY, day, SAMPLE_START) ==
              GRADUAL_DROP_ALLOWED;
    ck_assert (gtk_widget_has_css_class (GTK_WIDGET (row_at (index)), "allowed") == allowed);
    ck_assert (gtk_widget_has_css_class (GTK_WIDGET (row_at (index)), "refused") == !allowed);
  }
  ck_assert_int_eq (index, 13);
  gui_assert_name (row_at (0), GTK_ACCESSIBLE_ROLE_LIST_ITEM, "Monday 23 November, Rest, allowed");
  gui_assert_name (row_at (4), GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                   "Saturday 28 November, swap with: Long run, allowed");
}
END_TEST

START_TEST (test_a_chosen_day_gets_the_run)
{
  g_signal_emit_by_name (row_at (1), "activate");
  gui_settle ();
  ck_assert_ptr_null (gradual_plan_run_on (gradual_window_get_plan (window), TUESDAY));
  ck_assert_ptr_nonnull (gradual_plan_run_on (gradual_window_get_plan (window), TUESDAY + 1));
  ck_assert (!gtk_widget_get_mapped (popover));
  ck_assert_int_eq (gradual_plan_view_get_day (gradual_window_get_plan_view (window)), TUESDAY + 1);
}
END_TEST

static Suite *
move_popover_suite (void)
{
  Suite *suite = suite_create ("move-popover");
  TCase *tcase = tcase_create ("move-popover");

  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_days_are_marked_as_the_rules_say);
  tcase_add_test (tcase, test_a_chosen_day_gets_the_run);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (move_popover_suite ());
}
