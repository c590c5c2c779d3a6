/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/progress/progress-page.h"

#include "gui.h"
#include "progress-samples.h"

#define TODAY SAMPLE_START

static GradualProgressPage *page;
static GtkWindow *shown;

static void
set_up (void)
{
  gui_application ();
  page = g_object_new (GRADUAL_TYPE_PROGRESS_PAGE, NULL);
  shown = gui_show (GTK_WIDGET (page), 800, 700);
}

static void
tear_down (void)
{
  gtk_window_destroy (shown);
}

static void
set_library (GradualLibrary *library)
{
  g_autoptr (GradualLibrary) own = library;

  gradual_progress_page_set_library (page, own, TODAY);
  gui_settle ();
}

static GtkWidget *
range_button (const char *name)
{
  return gui_find_named (GTK_WIDGET (page), gui_toggle_role (), name);
}

static void
choose (const char *name)
{
  g_signal_emit_by_name (range_button (name), "clicked");
  gui_settle ();
}

static guint
count_weeks (void)
{
  g_autoptr (GArray) weeks = gradual_progress_page_dup_weeks (page);

  return weeks->len;
}

static gboolean
is_seen (const char *text)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (page), text);

  return label != NULL && gtk_widget_get_mapped (label);
}

START_TEST (test_nothing_says_what_to_do)
{
  set_library (gradual_library_new_empty ());
  ck_assert (gradual_progress_page_is_empty (page));
  ck_assert (is_seen ("Nothing to Show Yet"));
  ck_assert (is_seen ("New Plan"));
  ck_assert (!is_seen ("Minutes a Week"));
}
END_TEST

START_TEST (test_all_charts)
{
  g_autoptr (GPtrArray) figures = NULL;

  set_library (progress_sample_library (104, TODAY));
  ck_assert (!is_seen ("Nothing to Show Yet"));
  ck_assert (is_seen ("Minutes a Week"));
  ck_assert (is_seen ("Longest Run of the Week"));
  ck_assert (is_seen ("Worst Pain of the Week"));
  ck_assert (is_seen ("Cadence"));
  ck_assert (is_seen ("Days of Stretching by Area"));
  figures = gradual_progress_page_dup_figures (page);
  ck_assert_uint_eq (figures->len, 5);
}
END_TEST

START_TEST (test_ranges)
{
  set_library (progress_sample_library (260, TODAY));
  /* Where there is a plan, it begins with it: 26 weeks. */
  ck_assert (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (range_button ("Plan"))));
  ck_assert_uint_eq (count_weeks (), 26);
  choose ("4 Weeks");
  ck_assert_uint_eq (count_weeks (), 4);
  choose ("Year");
  ck_assert_uint_eq (count_weeks (), 52);
  choose ("All");
  /* 65 weeks up to this one, and the 15 of the plan to come. */
  ck_assert_uint_eq (count_weeks (), 80);
  /* What was chosen stays. */
  set_library (progress_sample_library (260, TODAY));
  ck_assert_uint_eq (count_weeks (), 80);
}
END_TEST

START_TEST (test_without_a_plan)
{
  g_autoptr (GradualLibrary) library = progress_sample_library (104, TODAY);
  g_autoptr (GradualLibrary) archived =
      gradual_library_with_archived (library, library->active_id, TRUE);

  set_library (gradual_library_ref (archived));
  ck_assert (!gtk_widget_get_sensitive (range_button ("Plan")));
  ck_assert (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (range_button ("All"))));
  ck_assert (is_seen ("Minutes a Week"));
}
END_TEST

/* Many years are no more columns than can be told apart. */
START_TEST (test_many_years)
{
  g_autoptr (GPtrArray) figures = NULL;

  set_library (progress_sample_library (4000, TODAY));
  gradual_progress_page_set_range (page, GRADUAL_PROGRESS_ALL);
  gui_settle ();
  ck_assert_uint_gt (count_weeks (), 500);
  figures = gradual_progress_page_dup_figures (page);
  ck_assert_uint_le (((const GradualFigure *)g_ptr_array_index (figures, 0))->slots->len,
                     GRADUAL_PROGRESS_BARS_MAX);
}
END_TEST

static Suite *
progress_page_suite (void)
{
  Suite *suite = suite_create ("progress-page");
  TCase *tcase = tcase_create ("progress-page");

  tcase_set_timeout (tcase, 60);
  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_add_test (tcase, test_nothing_says_what_to_do);
  tcase_add_test (tcase, test_all_charts);
  tcase_add_test (tcase, test_ranges);
  tcase_add_test (tcase, test_without_a_plan);
  tcase_add_test (tcase, test_many_years);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (progress_page_suite ());
}
