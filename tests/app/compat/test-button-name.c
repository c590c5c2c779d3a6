/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compat/button-name.h"
#include "gui.h"

START_TEST (test_a_name_takes_the_place_of_a_label)
{
  GtkWidget *button;

  gui_application ();
  button = g_object_ref_sink (gtk_button_new_with_label ("Restore"));
  gradual_compat_name_button (button, "Restore the backup");
  gui_assert_name (button, GTK_ACCESSIBLE_ROLE_BUTTON, "Restore the backup");
  ck_assert (!gtk_test_accessible_has_relation (GTK_ACCESSIBLE (button),
                                                GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  g_object_unref (button);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("button-name");
  TCase *tests = tcase_create ("button-name");

  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_a_name_takes_the_place_of_a_label);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
