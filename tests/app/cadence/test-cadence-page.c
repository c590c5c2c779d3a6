/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/cadence/cadence-page.h"

#include "app/cadence/metronome-panel.h"
#include "app/cadence/tap-button.h"
#include "gui.h"

static GradualCadencePage *page;
static GtkWindow *around;

static void
set_up (void)
{
  gui_application ();
  page = g_object_new (GRADUAL_TYPE_CADENCE_PAGE, NULL);
  around = gui_show (GTK_WIDGET (page), 360, 760);
}

static void
tear_down (void)
{
  gtk_window_destroy (around);
  gui_settle ();
}

/* Two counts, and a target. */
static GradualLibrary *
library_new (void)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualCadence) first =
      gradual_cadence_with_count (empty->cadence, SAMPLE_START, (const int[]){82, 82, 82});
  g_autoptr (GradualCadence) second =
      gradual_cadence_with_count (first, SAMPLE_START + 7, (const int[]){83, 84, 85});
  g_autoptr (GradualCadence) cadence = gradual_cadence_with_target (
      second, &(GradualCadenceTarget){.since = SAMPLE_START, .from = 164, .percent = 5});

  return gradual_library_with_cadence (empty, cadence);
}

static gboolean
shows (const char *text)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (page), text);

  gui_settle ();

  return label != NULL && gtk_widget_get_mapped (label);
}

START_TEST (test_what_was_counted_is_listed_the_newest_first)
{
  g_autoptr (GradualLibrary) library = library_new ();
  GtkWidget *button;

  gradual_cadence_page_set_library (page, library, SAMPLE_START + 8);
  ck_assert (shows ("30 November 2026: 83, 84 and 85 in 30 s"));
  ck_assert (shows ("23 November 2026: 82, 82 and 82 in 30 s"));
  button = gui_find_action (GTK_WIDGET (page), "win.delete-cadence-count");
  gui_assert_name (button, GTK_ACCESSIBLE_ROLE_BUTTON, "Delete the Count of 30 November 2026");
  ck_assert_uint_eq (
      g_variant_get_uint32 (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button))), 1);
}
END_TEST

START_TEST (test_all_parts_show_the_same)
{
  g_autoptr (GradualLibrary) library = library_new ();
  GtkWidget *metronome = gui_find_type (GTK_WIDGET (page), GRADUAL_TYPE_METRONOME_PANEL);

  gradual_cadence_page_set_library (page, library, SAMPLE_START + 8);
  ck_assert (shows ("168"));
  ck_assert (shows ("Your target is 172 steps a minute. Practise it in the drill, and count again "
                    "when it feels easy."));
  ck_assert_int_eq (gradual_metronome_panel_get_tempo (GRADUAL_METRONOME_PANEL (metronome)), 172);
  ck_assert (shows ("There is no plan that the drill could be added to."));
}
END_TEST

START_TEST (test_without_counts_there_is_no_list)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();

  gradual_cadence_page_set_library (page, empty, SAMPLE_START);
  ck_assert (!shows ("Counts"));
}
END_TEST

/* Whoever opens the page can tap at once. */
START_TEST (test_the_keyboard_begins_at_the_counting)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();

  gradual_cadence_page_set_library (page, empty, SAMPLE_START);
  ck_assert (gtk_widget_grab_focus (GTK_WIDGET (page)));
  ck_assert (GRADUAL_IS_TAP_BUTTON (gtk_root_get_focus (GTK_ROOT (around))));
}
END_TEST

/* What is shown anew does not take what is under way. */
START_TEST (test_a_count_goes_on)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualLibrary) library = library_new ();
  GtkWidget *spin = gtk_widget_get_next_sibling (gui_find_label (GTK_WIDGET (page), "First 30 s"));

  gradual_cadence_page_set_library (page, empty, SAMPLE_START);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), 81);
  gradual_cadence_page_set_library (page, library, SAMPLE_START);
  ck_assert_int_eq (gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (spin)), 81);
  gradual_cadence_page_clear_count (page);
  ck_assert_int_eq (gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (spin)), 0);
}
END_TEST

START_TEST (test_fits_a_phone)
{
  g_autoptr (GradualLibrary) library = library_new ();
  int minimum;

  gradual_cadence_page_set_library (page, library, SAMPLE_START + 8);
  gtk_widget_measure (GTK_WIDGET (page), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                      NULL);
  ck_assert_int_le (minimum, 360);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("cadence-page");
  TCase *tests = tcase_create ("cadence-page");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_what_was_counted_is_listed_the_newest_first);
  tcase_add_test (tests, test_all_parts_show_the_same);
  tcase_add_test (tests, test_without_counts_there_is_no_list);
  tcase_add_test (tests, test_the_keyboard_begins_at_the_counting);
  tcase_add_test (tests, test_a_count_goes_on);
  tcase_add_test (tests, test_fits_a_phone);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
