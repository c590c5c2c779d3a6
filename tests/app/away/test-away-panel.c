/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/away/away-panel.h"
#include "gui.h"

#define TUESDAY  (SAMPLE_START + 1)
#define SATURDAY (SAMPLE_START + 5)

static GradualPlan *plan;
static GtkWidget *panel;
static GtkWindow *window;

static void
set_up (void)
{
  g_autoptr (GradualPlan) sample = sample_plan_new ();
  g_autoptr (GPtrArray) none = gradual_away_array_new ();
  g_autoptr (GradualAway) away = gradual_away_new (&(GradualAway){
      .from = TUESDAY, .until = SATURDAY, .reason = GRADUAL_AWAY_HOLIDAY, .note = "By the sea"});
  g_autoptr (GPtrArray) all = gradual_away_array_with (none, away);

  gui_application ();
  plan = gradual_plan_with_away (sample, all);
  panel = g_object_new (GRADUAL_TYPE_AWAY_PANEL, NULL);
  window = gui_show (panel, 320, 200);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  g_clear_pointer (&plan, gradual_plan_unref);
  gui_settle ();
}

static void
show (GradualDay day, GradualDay today)
{
  gradual_away_panel_set_day (GRADUAL_AWAY_PANEL (panel), plan, day, today);
  gui_settle ();
}

static gboolean
offers (const char *action)
{
  GtkWidget *button = gui_find_action (panel, action);

  return button != NULL && gtk_widget_get_mapped (button);
}

START_TEST (test_other_days_have_nothing_to_say)
{
  show (TUESDAY - 1, TUESDAY);
  ck_assert (!gtk_widget_get_visible (panel));
  ck_assert (!gtk_widget_grab_focus (panel));
}
END_TEST

START_TEST (test_until_when_and_why)
{
  show (TUESDAY, TUESDAY + 1);
  ck_assert (gtk_widget_get_mapped (panel));
  gui_assert_name (panel, GTK_ACCESSIBLE_ROLE_GROUP, "Away until Saturday 28 November");
  ck_assert_ptr_nonnull (gui_find_label (panel, "Away until Saturday 28 November"));
  ck_assert (gtk_widget_get_mapped (gui_find_label (panel, "Holiday · By the sea")));
}
END_TEST

/* Who is away can come back; what is to come, or over, can be taken off. */
START_TEST (test_what_can_be_done)
{
  show (TUESDAY, SATURDAY);
  ck_assert (offers ("win.away"));
  ck_assert (offers ("win.back"));
  ck_assert (!offers ("win.remove-away"));
  show (TUESDAY, TUESDAY - 1);
  ck_assert (!offers ("win.back"));
  ck_assert (offers ("win.remove-away"));
  show (TUESDAY, SATURDAY + 1);
  ck_assert (!offers ("win.back"));
  ck_assert (offers ("win.remove-away"));
  ck_assert_int_eq (g_variant_get_int32 (gtk_actionable_get_action_target_value (
                        GTK_ACTIONABLE (gui_find_action (panel, "win.remove-away")))),
                    TUESDAY);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("away-panel");
  TCase *tests = tcase_create ("away-panel");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_other_days_have_nothing_to_say);
  tcase_add_test (tests, test_until_when_and_why);
  tcase_add_test (tests, test_what_can_be_done);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
