/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plans/no-room.h"
#include "gui.h"

START_TEST (test_says_how_many_there_can_be_and_what_to_do)
{
  GradualWindow *window = gui_window_new ();
  GtkWindow *dialog = gradual_no_room_tell (GTK_WINDOW (window));

  gui_settle ();
  ck_assert_str_eq (gtk_window_get_title (dialog), "There Is No Room for Another Plan");
  ck_assert_ptr_eq (gtk_window_get_transient_for (dialog), window);
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (dialog),
                                         "Gradual keeps up to 1000 plans, archived ones included. "
                                         "Delete one that you no longer need, and try again."));
  gtk_window_destroy (GTK_WINDOW (window));
  gui_settle ();
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("no-room");
  TCase *tests = tcase_create ("no-room");

  tcase_add_test (tests, test_says_how_many_there_can_be_and_what_to_do);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
