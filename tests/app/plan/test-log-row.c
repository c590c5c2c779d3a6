/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/log-row.h"
#include "app/symptoms/notice.h"
#include "plan/log-case.h"

static const GradualLogStyle km = {GRADUAL_UNITS_KILOMETRES, {FALSE, "", ""}};

static GradualLogEntry *
entry_new (const char *note)
{
  return gradual_log_entry_new (&(GradualLogEntry){
      .id = "run",
      .day = SAMPLE_START,
      .second_of_day = 7 * 3600,
      .seconds = 35 * 60,
      .distance_m = 5900,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = GRADUAL_ABSENT,
      .note = note,
  });
}

static GradualLogRow *
row_new (GtkWindow **window)
{
  g_autoptr (GradualLogEntry) entry = entry_new ("flat");
  GtkWidget *list;
  GradualLogRow *row;

  gui_application ();
  list = gtk_list_box_new ();
  row = g_object_new (GRADUAL_TYPE_LOG_ROW, NULL);
  gtk_list_box_append (GTK_LIST_BOX (list), GTK_WIDGET (row));
  gradual_log_row_set_entry (row, entry, NULL, &km);
  *window = gui_show (list, 320, 300);

  return row;
}

START_TEST (test_words_and_names)
{
  GtkWindow *window;
  GradualLogRow *row = row_new (&window);
  g_autoptr (GradualLogEntry) other = entry_new ("");

  ck_assert (log_case_shows (row, "35 min · 5.9 km"));
  ck_assert (log_case_shows (row, "07:00"));
  ck_assert (log_case_shows (row, "flat"));
  gui_assert_name (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM, "35 minutes, 5.9 kilometres, 07:00, flat");
  ck_assert_ptr_nonnull (gui_find_named (GTK_WIDGET (row), GTK_ACCESSIBLE_ROLE_BUTTON,
                                         "Change the run of 35 minutes"));
  ck_assert_ptr_nonnull (gui_find_named (GTK_WIDGET (row), GTK_ACCESSIBLE_ROLE_BUTTON,
                                         "Delete the run of 35 minutes"));

  gradual_log_row_set_entry (row, other, NULL, &km);
  gui_settle ();
  ck_assert (!log_case_shows (row, "flat"));
  ck_assert_ptr_eq (gradual_log_row_get_entry (row), other);
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_what_was_too_much_is_told)
{
  GtkWindow *window;
  GradualLogRow *row = row_new (&window);
  GradualFinding finding = {.alert = GRADUAL_ALERT_AMBER, .because = (char *)"Only 16 count."};

  ck_assert_ptr_null (gui_find_type (GTK_WIDGET (row), GRADUAL_TYPE_NOTICE));
  gradual_log_row_set_entry (row, gradual_log_row_get_entry (row), &finding, &km);
  gui_settle ();
  ck_assert (log_case_shows (row, "Over the limit"));
  ck_assert (log_case_shows (row, "Only 16 count."));
  gradual_log_row_set_entry (row, gradual_log_row_get_entry (row), NULL, &km);
  gui_settle ();
  ck_assert (!log_case_shows (row, "Over the limit"));
  gtk_window_destroy (window);
}
END_TEST

static void
count (guint *times)
{
  ++*times;
}

START_TEST (test_the_pencil_asks_for_a_change)
{
  GtkWindow *window;
  GradualLogRow *row = row_new (&window);
  guint times = 0;

  g_signal_connect_swapped (row, "change", G_CALLBACK (count), &times);
  g_signal_emit_by_name (
      gui_find_named (GTK_WIDGET (row), GTK_ACCESSIBLE_ROLE_BUTTON, "Change the run of 35 minutes"),
      "clicked");
  ck_assert_uint_eq (times, 1);
  gtk_window_destroy (window);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("log-row");
  TCase *tests = tcase_create ("log-row");

  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_words_and_names);
  tcase_add_test (tests, test_what_was_too_much_is_told);
  tcase_add_test (tests, test_the_pencil_asks_for_a_change);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
