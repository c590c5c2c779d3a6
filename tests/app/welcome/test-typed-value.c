/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/welcome/typed-value.h"
#include "gui.h"

static GtkSpinButton *
spin_new (void)
{
  GtkWidget *spin;

  gui_application ();
  spin = gtk_spin_button_new_with_range (60, 1200, 5);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), 180);

  return g_object_ref_sink (GTK_SPIN_BUTTON (spin));
}

START_TEST (test_what_is_typed_counts)
{
  g_autoptr (GtkSpinButton) spin = spin_new ();

  ck_assert_int_eq (gradual_typed_value (spin), 180);
  gtk_editable_set_text (GTK_EDITABLE (spin), "240");
  ck_assert_int_eq (gtk_spin_button_get_value_as_int (spin), 180);
  ck_assert_int_eq (gradual_typed_value (spin), 240);
}
END_TEST

START_TEST (test_what_is_no_number_does_not)
{
  static const char *const texts[] = {"", "x", "59", "1201", "2 h", "-90"};
  g_autoptr (GtkSpinButton) spin = spin_new ();

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    gtk_editable_set_text (GTK_EDITABLE (spin), texts[i]);
    ck_assert_int_eq (gradual_typed_value (spin), 180);
  }
}
END_TEST

static Suite *
typed_value_suite (void)
{
  Suite *suite = suite_create ("typed-value");
  TCase *tcase = tcase_create ("typed-value");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_what_is_typed_counts);
  tcase_add_test (tcase, test_what_is_no_number_does_not);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (typed_value_suite ());
}
