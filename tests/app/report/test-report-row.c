/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/report/report-row.h"

#include "gui.h"

static void
assert_row (GradualSeverity severity, char *word, const char *icon, const char *style)
{
  const GradualReportEntry entry = {
      .severity = severity,
      .place = (char *)"Week 7, 4–10 Jan",
      .word = word,
      .detail = (char *)"Because.",
      .spoken = (char *)"Week 7 <b>& all",
  };
  GtkWidget *row = gradual_report_row_new (&entry), *list = gtk_list_box_new ();
  GtkWidget *image = gui_find_type (row, GTK_TYPE_IMAGE);
  GtkWindow *window;

  gtk_list_box_append (GTK_LIST_BOX (list), row);
  window = gui_show (list, 360, 200);
  ck_assert_str_eq (gtk_image_get_icon_name (GTK_IMAGE (image)), icon);
  ck_assert (gtk_widget_has_css_class (row, style));
  ck_assert_ptr_nonnull (gui_find_label (row, word));
  ck_assert_ptr_nonnull (gui_find_label (row, "Because."));
  gui_assert_name (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM, "Week 7 <b>& all");
  gtk_window_destroy (window);
  gui_settle ();
}

START_TEST (test_icon_and_word_tell_them_apart)
{
  gui_application ();
  assert_row (GRADUAL_SEVERITY_HARD, (char *)"Too much", "dialog-warning-symbolic", "too-much");
  assert_row (GRADUAL_SEVERITY_ADVICE, (char *)"Advice", "dialog-information-symbolic", "advice");
}
END_TEST

static Suite *
report_row_suite (void)
{
  Suite *suite = suite_create ("report-row");
  TCase *tcase = tcase_create ("report-row");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_icon_and_word_tell_them_apart);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (report_row_suite ());
}
