/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/count-ring.h"

#include "app/stretching/large-text.h"
#include "gui.h"

static void
set_up (void)
{
  gui_application ();
}

START_TEST (test_shows_a_count)
{
  GtkWidget *ring = gradual_count_ring_new ();
  GtkWindow *window = gui_show (ring, 400, 300);
  GtkWidget *count = gui_find_type (ring, GRADUAL_TYPE_LARGE_TEXT);
  int size;

  gradual_count_ring_set_count (GRADUAL_COUNT_RING (ring), "27", 0.9);
  gradual_count_ring_set_words (GRADUAL_COUNT_RING (ring), "Hold for 30 seconds");
  gui_settle ();
  ck_assert_str_eq (gradual_count_ring_get_count (GRADUAL_COUNT_RING (ring)), "27");
  ck_assert_double_eq (gradual_count_ring_get_part (GRADUAL_COUNT_RING (ring)), 0.9);
  size = gradual_large_text_get_size (GRADUAL_LARGE_TEXT (count));
  ck_assert_int_gt (size, 100);

  /* The seconds change neither the size nor what is said. */
  gradual_count_ring_set_count (GRADUAL_COUNT_RING (ring), "9", 2);
  ck_assert_double_eq (gradual_count_ring_get_part (GRADUAL_COUNT_RING (ring)), 1);
  ck_assert_int_eq (gradual_large_text_get_size (GRADUAL_LARGE_TEXT (count)), size);
  gui_assert_name (ring, GTK_ACCESSIBLE_ROLE_TIMER, "Hold for 30 seconds");
  ck_assert_int_eq (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (count)),
                    GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_window_destroy (window);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("count-ring");
  TCase *tests = tcase_create ("count-ring");

  tcase_add_checked_fixture (tests, set_up, NULL);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_shows_a_count);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
