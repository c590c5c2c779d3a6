/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/notice.h"
#include "gui.h"

static GradualNotice *notice;
static GtkWindow *window;

static void
set_up (void)
{
  gui_application ();
  notice = g_object_new (GRADUAL_TYPE_NOTICE, NULL);
  window = gui_show (GTK_WIDGET (notice), 360, 200);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
}

static GtkWidget *
button (void)
{
  return gui_find_type (GTK_WIDGET (notice), GTK_TYPE_BUTTON);
}

START_TEST (test_words)
{
  gradual_notice_set_words (notice, "Have it looked at", "See a doctor.");
  gui_assert_name (notice, GTK_ACCESSIBLE_ROLE_ALERT, "Have it looked at");
  ck_assert (gtk_widget_get_visible (gui_find_label (GTK_WIDGET (notice), "See a doctor.")));
  gradual_notice_set_words (notice, "Have it looked at", "");
  ck_assert (!gtk_widget_get_visible (gui_find_label (GTK_WIDGET (notice), "")));
}
END_TEST

START_TEST (test_a_warning_has_another_picture)
{
  GtkImage *icon = GTK_IMAGE (gui_find_type (GTK_WIDGET (notice), GTK_TYPE_IMAGE));

  ck_assert_str_eq (gtk_image_get_icon_name (icon), "dialog-information-symbolic");
  gradual_notice_set_grave (notice, TRUE);
  ck_assert_str_eq (gtk_image_get_icon_name (icon), "dialog-warning-symbolic");
  ck_assert (gtk_widget_has_css_class (GTK_WIDGET (notice), "grave"));
  gradual_notice_set_grave (notice, FALSE);
  ck_assert_str_eq (gtk_image_get_icon_name (icon), "dialog-information-symbolic");
  ck_assert (!gtk_widget_has_css_class (GTK_WIDGET (notice), "grave"));
}
END_TEST

/* GLib's warnings end a test: an action is never told of another one's parameter. */
START_TEST (test_a_button_that_comes_and_goes)
{
  ck_assert (!gtk_widget_get_visible (button ()));
  gradual_notice_set_button (notice, "_Answer", "win.change-answers",
                             g_variant_new ("(ss)", "a", "safety"));
  ck_assert (gtk_widget_get_visible (button ()));
  ck_assert_str_eq (gtk_actionable_get_action_name (GTK_ACTIONABLE (button ())),
                    "win.change-answers");
  gradual_notice_set_button (notice, "_Record…", "win.record-clearance", NULL);
  ck_assert_ptr_null (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button ())));
  gui_assert_name (button (), GTK_ACCESSIBLE_ROLE_BUTTON, "Record…");
  gradual_notice_set_button (notice, NULL, NULL, NULL);
  ck_assert (!gtk_widget_get_visible (button ()));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("notice");
  TCase *tests = tcase_create ("notice");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_words);
  tcase_add_test (tests, test_a_warning_has_another_picture);
  tcase_add_test (tests, test_a_button_that_comes_and_goes);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
