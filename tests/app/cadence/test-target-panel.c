/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/cadence/target-panel.h"

#include "gui.h"

#define DAY gradual_day_from_ymd (2026, 11, 23)

static GradualTargetPanel *panel;
static GtkWindow *around;

static void
set_up (void)
{
  gui_application ();
  panel = g_object_new (GRADUAL_TYPE_TARGET_PANEL, NULL);
  around = gui_show (GTK_WIDGET (panel), 360, 300);
}

static void
tear_down (void)
{
  gtk_window_destroy (around);
  gui_settle ();
}

static gboolean
shows (const char *text)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (panel), text);

  gui_settle ();

  return label != NULL && gtk_widget_get_mapped (label);
}

static gboolean
offers (const char *action)
{
  return gtk_widget_get_mapped (gui_find_action (GTK_WIDGET (panel), action));
}

START_TEST (test_before_the_first_count)
{
  g_autoptr (GradualCadence) empty = gradual_cadence_new_empty ();

  gradual_target_panel_set_cadence (panel, empty, DAY);
  ck_assert (shows ("Count your steps on an easy run, and a target follows from them. There is no "
                    "number that is right for everybody."));
  ck_assert (!offers ("win.set-cadence-target"));
  ck_assert (!offers ("win.drop-cadence-target"));
}
END_TEST

START_TEST (test_offers_a_target)
{
  g_autoptr (GradualCadence) empty = gradual_cadence_new_empty ();
  g_autoptr (GradualCadence) cadence =
      gradual_cadence_with_count (empty, DAY, (const int[]){82, 82, 82});

  gradual_target_panel_set_cadence (panel, cadence, DAY);
  ck_assert (shows ("164"));
  ck_assert (shows ("steps a minute, counted on 23 November 2026"));
  ck_assert (offers ("win.set-cadence-target"));
  ck_assert_ptr_nonnull (gui_find_button (GTK_WIDGET (panel), "Aim at 172"));
  ck_assert (!offers ("win.drop-cadence-target"));
}
END_TEST

START_TEST (test_a_target_can_be_dropped)
{
  g_autoptr (GradualCadence) empty = gradual_cadence_new_empty ();
  g_autoptr (GradualCadence) cadence = gradual_cadence_with_target (
      empty, &(GradualCadenceTarget){.since = DAY, .from = 164, .percent = 5});

  gradual_target_panel_set_cadence (panel, cadence, DAY);
  ck_assert (shows ("Your target is 172 steps a minute. Practise it in the drill, and count again "
                    "when it feels easy."));
  ck_assert (!offers ("win.set-cadence-target"));
  ck_assert (offers ("win.drop-cadence-target"));
}
END_TEST

START_TEST (test_says_how_sure_it_is)
{
  g_autoptr (GradualCadence) empty = gradual_cadence_new_empty ();
  GtkWidget *expander = gui_find_type (GTK_WIDGET (panel), GTK_TYPE_EXPANDER);
  GtkWidget *evidence = gtk_expander_get_child (GTK_EXPANDER (expander));

  gradual_target_panel_set_cadence (panel, empty, DAY);
  ck_assert (GTK_IS_LABEL (evidence));
  ck_assert_ptr_nonnull (g_strstr_len (gtk_label_get_text (GTK_LABEL (evidence)), -1, "2011"));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("target-panel");
  TCase *tests = tcase_create ("target-panel");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_before_the_first_count);
  tcase_add_test (tests, test_offers_a_target);
  tcase_add_test (tests, test_a_target_can_be_dropped);
  tcase_add_test (tests, test_says_how_sure_it_is);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
