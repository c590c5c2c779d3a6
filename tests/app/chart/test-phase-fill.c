/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart/phase-fill.h"
#include "gui.h"

/* What a fill draws, as the tree of nodes in text; NULL for nothing. */
static char *
draw (GradualFill fill, float width, float height)
{
  g_autoptr (GtkSnapshot) snapshot = NULL;
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GBytes) bytes = NULL;
  GdkRGBA color = {1, 0, 0, 1};

  gui_application ();
  snapshot = gtk_snapshot_new ();
  gradual_fill_append (snapshot, fill, &color, &GRAPHENE_RECT_INIT (10, 20, width, height));
  node = gtk_snapshot_to_node (snapshot);
  if (node == NULL)
    return NULL;
  bytes = gsk_render_node_serialize (node);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Those that are in one plan side by side: with all colours taken away they still differ. Weeks of
 * build and of the race are both solid; the race has its flag. */
START_TEST (test_phases_differ_by_more_than_colour)
{
  static const GradualPhase together[] = {GRADUAL_PHASE_RAMP, GRADUAL_PHASE_BUILD,
                                          GRADUAL_PHASE_CUTBACK, GRADUAL_PHASE_TAPER,
                                          GRADUAL_PHASE_RETURN};

  for (guint i = 0; i < G_N_ELEMENTS (together); i++)
    for (guint j = 0; j < i; j++)
      ck_assert_int_ne (gradual_phase_fill (together[i]), gradual_phase_fill (together[j]));
  for (int phase = GRADUAL_PHASE_RAMP; phase <= GRADUAL_PHASE_HOLD; phase++)
    ck_assert (g_str_has_suffix (gradual_phase_color_name ((GradualPhase)phase), "_color"));
}
END_TEST

START_TEST (test_each_fill_draws_something_else)
{
  for (int fill = GRADUAL_FILL_SOLID; fill <= GRADUAL_FILL_COLUMNS; fill++) {
    g_autofree char *drawn = draw ((GradualFill)fill, 30, 40);

    ck_assert_ptr_nonnull (drawn);
    for (int other = GRADUAL_FILL_SOLID; other < fill; other++) {
      g_autofree char *drawn_other = draw ((GradualFill)other, 30, 40);

      ck_assert_str_ne (drawn, drawn_other);
    }
  }
}
END_TEST

START_TEST (test_nothing_is_drawn_of_an_empty_area)
{
  for (int fill = GRADUAL_FILL_SOLID; fill <= GRADUAL_FILL_COLUMNS; fill++) {
    ck_assert_ptr_null (draw ((GradualFill)fill, 30, 0));
    ck_assert_ptr_null (draw ((GradualFill)fill, 0, 40));
  }
}
END_TEST

START_TEST (test_lines_stay_within_the_area)
{
  g_autofree char *drawn = draw (GRADUAL_FILL_LINES, 30, 5);

  /* The second line begins above the area, and is cut off there. */
  ck_assert_msg (strstr (drawn, "clip: 10 20 30 5") != NULL, "%s", drawn);
  ck_assert_msg (strstr (drawn, "bounds: 10 23 30 2") != NULL, "%s", drawn);
  ck_assert_msg (strstr (drawn, "bounds: 10 19 30 2") != NULL, "%s", drawn);
}
END_TEST

static Suite *
phase_fill_suite (void)
{
  Suite *suite = suite_create ("phase-fill");
  TCase *tcase = tcase_create ("phase-fill");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_phases_differ_by_more_than_colour);
  tcase_add_test (tcase, test_each_fill_draws_something_else);
  tcase_add_test (tcase, test_nothing_is_drawn_of_an_empty_area);
  tcase_add_test (tcase, test_lines_stay_within_the_area);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (phase_fill_suite ());
}
