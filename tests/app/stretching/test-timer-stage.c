/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/timer-stage.h"

#include "app/stretching/count-ring.h"
#include "app/stretching/icon-picture.h"
#include "gui.h"

static GtkWidget *stage;
static GtkWindow *window;
static GradualStretchMoment moment;

static void
set_up (void)
{
  gui_application ();
  stage = g_object_new (GRADUAL_TYPE_TIMER_STAGE, NULL);
  moment = (GradualStretchMoment){
      .phase = GRADUAL_STRETCH_READY,
      .stretch = GRADUAL_STRETCH_WALL_TOES,
      .repetition = 1,
      .repetitions = 2,
      .seconds = 5,
      .milliseconds = 4500,
      .phase_milliseconds = 5000,
  };
  gradual_timer_stage_set_moment (GRADUAL_TIMER_STAGE (stage), &moment);
  window = gui_show (stage, 500, 600);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  gui_settle ();
}

static void
assert_looks (const char *css_class, const char *icon, double part)
{
  static const char *const all[] = {"ready", "hold", "rest", "finished", "paused"};
  GtkWidget *picture = gui_find_type (stage, GRADUAL_TYPE_ICON_PICTURE);
  GtkWidget *ring = gui_find_type (stage, GRADUAL_TYPE_COUNT_RING);

  gradual_timer_stage_set_moment (GRADUAL_TIMER_STAGE (stage), &moment);
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    ck_assert_int_eq (gtk_widget_has_css_class (stage, all[i]), g_str_equal (all[i], css_class));
  ck_assert_str_eq (gradual_icon_picture_get_icon (GRADUAL_ICON_PICTURE (picture)), icon);
  ck_assert_double_eq_tol (gradual_count_ring_get_part (GRADUAL_COUNT_RING (ring)), part, 1e-9);
}

START_TEST (test_each_phase_looks_other)
{
  assert_looks ("ready", "gradual-stretch-wall-toes-start-symbolic", 0.9);
  moment.phase = GRADUAL_STRETCH_HOLD;
  moment.milliseconds = 10000;
  moment.phase_milliseconds = 40000;
  assert_looks ("hold", "gradual-stretch-wall-toes-hold-symbolic", 0.25);
  moment.is_paused = TRUE;
  assert_looks ("paused", "gradual-stretch-wall-toes-hold-symbolic", 0.25);
  moment.is_paused = FALSE;
  moment.phase = GRADUAL_STRETCH_REST;
  assert_looks ("rest", "gradual-stretch-wall-toes-start-symbolic", 0.25);
  moment.phase = GRADUAL_STRETCH_FINISHED;
  moment.milliseconds = moment.phase_milliseconds = 0;
  assert_looks ("finished", "gradual-stretch-wall-toes-start-symbolic", 1);
}
END_TEST

START_TEST (test_fits_a_phone_and_a_low_window)
{
  int width, height;

  gtk_widget_measure (stage, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  gtk_widget_measure (stage, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);
  ck_assert_int_le (width, 336);
  ck_assert_int_le (height, 140);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("timer-stage");
  TCase *tests = tcase_create ("timer-stage");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_each_phase_looks_other);
  tcase_add_test (tests, test_fits_a_phone_and_a_low_window);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
