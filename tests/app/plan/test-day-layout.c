/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/day-layout.h"
#include "app/plan/day-cell.h"
#include "gui.h"

/* The cell of the day after the first, on the first day or on that day itself. */
static GtkWindow *
show_cell_on (GradualDay today, int width)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualStretching) stretching = gradual_stretching_new_empty ();
  GtkWidget *cell;
  g_auto (GradualDaySummary) summary = {0};

  gui_application ();
  cell = g_object_new (GRADUAL_TYPE_DAY_CELL, NULL);
  gradual_day_summary_init (&summary, plan, SAMPLE_START + 1, today, GRADUAL_UNITS_MINUTES);
  gradual_day_summary_add_stretching (&summary, stretching);
  gradual_day_cell_set_summary (GRADUAL_DAY_CELL (cell), &summary);
  gtk_widget_set_valign (cell, GTK_ALIGN_START);

  return gui_show (cell, width, 300);
}

static GtkWindow *
show_cell (int width)
{
  return show_cell_on (SAMPLE_START, width);
}

static graphene_rect_t
place (GtkWindow *window, const char *text)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (window), text);
  graphene_rect_t bounds;

  ck_assert_msg (label != NULL && gtk_widget_get_mapped (label), "%s is not shown", text);
  ck_assert (gtk_widget_compute_bounds (label, GTK_WIDGET (window), &bounds));

  return bounds;
}

START_TEST (test_a_narrow_cell_is_a_card)
{
  GtkWindow *window = show_cell (120);
  graphene_rect_t number = place (window, "24"), kind = place (window, "Easy run");
  graphene_rect_t amount = place (window, "30 min");

  ck_assert (!gtk_widget_get_mapped (gui_find_label (GTK_WIDGET (window), "Tue")));
  ck_assert (number.origin.y + number.size.height <= kind.origin.y);
  ck_assert (kind.origin.y + kind.size.height <= amount.origin.y);
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_a_wide_cell_is_a_line)
{
  GtkWindow *window = show_cell (340);
  graphene_rect_t weekday = place (window, "Tue"), number = place (window, "24");
  graphene_rect_t kind = place (window, "Easy run"), amount = place (window, "30 min");

  ck_assert (weekday.origin.x + weekday.size.width <= number.origin.x);
  ck_assert (number.origin.x + number.size.width <= kind.origin.x);
  ck_assert (kind.origin.x + kind.size.width <= amount.origin.x);
  gtk_window_destroy (window);
}
END_TEST

/* A mark makes no cell wider: a week would be a list for it, and the others rows. */
START_TEST (test_a_mark_stands_beside_the_icon)
{
  GtkWindow *missed = show_cell_on (SAMPLE_START + 2, 120), *planned = show_cell (120);
  graphene_rect_t number = place (missed, "24"), kind = place (missed, "Easy run"), mark;
  GtkWidget *cells[] = {gtk_window_get_child (missed), gtk_window_get_child (planned)};
  GtkWidget *image =
      GTK_WIDGET (gtk_widget_get_template_child (cells[0], GRADUAL_TYPE_DAY_CELL, "mark"));
  int widths[2];

  ck_assert (gtk_widget_get_mapped (image));
  ck_assert (gtk_widget_compute_bounds (image, GTK_WIDGET (missed), &mark));
  ck_assert (number.origin.x + number.size.width <= mark.origin.x);
  ck_assert (mark.origin.y + mark.size.height <= kind.origin.y + 1);
  for (int i = 0; i < 2; i++)
    gtk_widget_measure (cells[i], GTK_ORIENTATION_HORIZONTAL, -1, &widths[i], NULL, NULL, NULL);
  ck_assert_int_eq (widths[0], widths[1]);
  gtk_window_destroy (missed);
  gtk_window_destroy (planned);
}
END_TEST

/* Where there is no room for both, the number is worth more than the picture of the kind, which has
 * its word too. */
START_TEST (test_a_narrow_card_keeps_its_number)
{
  GtkWindow *missed = show_cell_on (SAMPLE_START + 2, 60),
            *wide = show_cell_on (SAMPLE_START + 2, 120);
  GtkWidget *narrow_cell = gtk_window_get_child (missed), *wide_cell = gtk_window_get_child (wide);
  GtkLabel *number = GTK_LABEL (gui_find_label (narrow_cell, "24"));

  ck_assert (!pango_layout_is_ellipsized (gtk_label_get_layout (number)));
  ck_assert (gtk_widget_get_mapped (
      GTK_WIDGET (gtk_widget_get_template_child (narrow_cell, GRADUAL_TYPE_DAY_CELL, "mark"))));
  ck_assert (!gtk_widget_get_mapped (
      GTK_WIDGET (gtk_widget_get_template_child (narrow_cell, GRADUAL_TYPE_DAY_CELL, "icon"))));
  ck_assert (gtk_widget_get_mapped (
      GTK_WIDGET (gtk_widget_get_template_child (wide_cell, GRADUAL_TYPE_DAY_CELL, "icon"))));
  gtk_window_destroy (missed);
  gtk_window_destroy (wide);
}
END_TEST

START_TEST (test_stretches_have_their_place)
{
  GtkWindow *card = show_cell_on (SAMPLE_START + 1, 120);
  GtkWindow *line = show_cell_on (SAMPLE_START + 1, 340);
  graphene_rect_t under = place (card, "30 min"), stretches = place (card, "0/8");
  graphene_rect_t kind = place (line, "Easy run"), amount = place (line, "30 min");

  ck_assert (under.origin.y + under.size.height <= stretches.origin.y);
  stretches = place (line, "0/8");
  ck_assert (kind.origin.x + kind.size.width <= stretches.origin.x);
  ck_assert (stretches.origin.x + stretches.size.width <= amount.origin.x);
  gtk_window_destroy (card);
  gtk_window_destroy (line);
}
END_TEST

START_TEST (test_a_line_is_mirrored)
{
  GtkWindow *window;

  gui_application ();
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  window = show_cell (340);
  ck_assert (place (window, "Tue").origin.x > place (window, "24").origin.x);
  ck_assert (place (window, "24").origin.x > place (window, "30 min").origin.x);
  gtk_window_destroy (window);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}
END_TEST

static Suite *
day_layout_suite (void)
{
  Suite *suite = suite_create ("day-layout");
  TCase *tcase = tcase_create ("day-layout");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_a_narrow_cell_is_a_card);
  tcase_add_test (tcase, test_a_wide_cell_is_a_line);
  tcase_add_test (tcase, test_a_mark_stands_beside_the_icon);
  tcase_add_test (tcase, test_a_narrow_card_keeps_its_number);
  tcase_add_test (tcase, test_stretches_have_their_place);
  tcase_add_test (tcase, test_a_line_is_mirrored);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (day_layout_suite ());
}
