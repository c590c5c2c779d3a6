/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/history/pain-panel.h"

#include "gui.h"
#include "symptom-samples.h"

#define TODAY (SAMPLE_START + 7)

static GtkWindow *
show (GradualPainPanel **panel, guint n_reports, GradualDay today)
{
  g_autoptr (GradualLibrary) library = symptom_sample_library (n_reports, FALSE, TODAY);
  g_autoptr (GArray) series = gradual_pain_series_new (library);

  gui_application ();
  *panel = g_object_new (GRADUAL_TYPE_PAIN_PANEL, NULL);
  gradual_pain_panel_set_series (*panel, series, today);

  return gui_show (GTK_WIDGET (*panel), 500, 700);
}

static guint
count_rows (GradualPainPanel *panel)
{
  GtkWidget *table = gui_find_type (GTK_WIDGET (panel), GTK_TYPE_COLUMN_VIEW);

  ck_assert_ptr_nonnull (table);

  return g_list_model_get_n_items (
      G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (table))));
}

static gboolean
shows (GradualPainPanel *panel, const char *text)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (panel), text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static void
unfold (GradualPainPanel *panel)
{
  gtk_expander_set_expanded (GTK_EXPANDER (gui_find_type (GTK_WIDGET (panel), GTK_TYPE_EXPANDER)),
                             TRUE);
  gui_settle ();
}

START_TEST (test_a_table_says_the_same)
{
  GradualPainPanel *panel;
  GtkWindow *window = show (&panel, 3, TODAY);

  ck_assert_ptr_null (gui_find_type (GTK_WIDGET (panel), GTK_TYPE_COLUMN_VIEW));
  unfold (panel);
  ck_assert_uint_eq (count_rows (panel), 38);
  ck_assert (shows (panel, "Date"));
  ck_assert (shows (panel, "30 November 2026"));
  ck_assert (shows (panel, "7 of 10"));
  ck_assert (shows (panel, "Report"));
  ck_assert (shows (panel, "Run of 40 min"));
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_how_far_back)
{
  GradualPainPanel *panel;
  /* Ten reports, the oldest 81 days before the newest: 30 days later some are out of sight. */
  GtkWindow *window = show (&panel, 10, TODAY + 30);
  guint n_recent;

  unfold (panel);
  n_recent = count_rows (panel);
  ck_assert_uint_lt (n_recent, 45);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (gui_find_button (GTK_WIDGET (panel), "All")),
                                TRUE);
  gui_settle ();
  ck_assert_uint_eq (count_rows (panel), 45);
  gtk_toggle_button_set_active (
      GTK_TOGGLE_BUTTON (gui_find_button (GTK_WIDGET (panel), "12 Weeks")), TRUE);
  gui_settle ();
  ck_assert_uint_eq (count_rows (panel), n_recent);
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_nothing_in_these_weeks)
{
  static const char words[] = "No pain was written down in these weeks. You can log it with each "
                              "run, and a report asks for it.";
  GradualPainPanel *panel;
  GtkWindow *window = show (&panel, 3, TODAY + 200);
  GtkWidget *chart = gui_find_type (GTK_WIDGET (panel), GRADUAL_TYPE_PAIN_CHART);

  ck_assert (shows (panel, words));
  ck_assert (!gtk_widget_get_mapped (chart));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (gui_find_button (GTK_WIDGET (panel), "All")),
                                TRUE);
  gui_settle ();
  ck_assert (!shows (panel, words));
  ck_assert (gtk_widget_get_mapped (chart));
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_what_is_unfolded_follows)
{
  g_autoptr (GradualLibrary) library = symptom_sample_library (5, FALSE, TODAY);
  g_autoptr (GArray) series = gradual_pain_series_new (library);
  GradualPainPanel *panel;
  GtkWindow *window = show (&panel, 3, TODAY);

  unfold (panel);
  gradual_pain_panel_set_series (panel, series, TODAY);
  gui_settle ();
  ck_assert_uint_eq (count_rows (panel), 40);
  gtk_window_destroy (window);
}
END_TEST

static Suite *
pain_panel_suite (void)
{
  Suite *suite = suite_create ("pain-panel");
  TCase *tcase = tcase_create ("pain-panel");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_a_table_says_the_same);
  tcase_add_test (tcase, test_how_far_back);
  tcase_add_test (tcase, test_nothing_in_these_weeks);
  tcase_add_test (tcase, test_what_is_unfolded_follows);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (pain_panel_suite ());
}
