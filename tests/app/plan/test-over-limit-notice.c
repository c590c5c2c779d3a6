/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/over-limit-notice.h"
#include "gui.h"

static const char *
icon_of (GradualNotice *notice)
{
  return gtk_image_get_icon_name (GTK_IMAGE (gui_find_type (GTK_WIDGET (notice), GTK_TYPE_IMAGE)));
}

START_TEST (test_as_loud_as_it_is)
{
  static const struct {
    GradualAlert alert;
    const char *title;
    const char *class;
    const char *icon;
  } cases[] = {
      {GRADUAL_ALERT_DARK_RED, "Far over the limit", "dark-red", "dialog-warning-symbolic"},
      {GRADUAL_ALERT_RED, "Well over the limit", "red", "dialog-warning-symbolic"},
      {GRADUAL_ALERT_AMBER, "Over the limit", "amber", "dialog-warning-symbolic"},
      {GRADUAL_ALERT_MUTED, "Over the limit, while the amounts are small", "muted",
       "dialog-information-symbolic"},
  };
  GradualNotice *notice;

  gui_application ();
  notice = g_object_ref_sink (g_object_new (GRADUAL_TYPE_NOTICE, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GradualFinding finding = {.alert = cases[i].alert, .because = (char *)"Only 16 count."};

    gradual_over_limit_notice_show (notice, &finding);
    gui_assert_name (notice, GTK_ACCESSIBLE_ROLE_ALERT, cases[i].title);
    ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (notice), "Only 16 count."));
    ck_assert_str_eq (icon_of (notice), cases[i].icon);
    for (guint j = 0; j < G_N_ELEMENTS (cases); j++)
      ck_assert_int_eq (gtk_widget_has_css_class (GTK_WIDGET (notice), cases[j].class), i == j);
  }
  gradual_over_limit_notice_show (notice, NULL);
  ck_assert (!gtk_widget_get_visible (GTK_WIDGET (notice)));
  g_object_unref (notice);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("over-limit-notice");
  TCase *tests = tcase_create ("over-limit-notice");

  tcase_add_test (tests, test_as_loud_as_it_is);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
