/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plans/plan-list.h"
#include "app/plans/plan-row.h"
#include "app/plans/rename-row.h"
#include "gui.h"
#include "session-case.h"

#define HEIGHT 400

/* Two lists in one column, that of the archive below the other. */
static GradualPlanList *present, *archived;
static GtkWindow *window;

static void
set_up (void)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new ("show", G_VARIANT_TYPE_STRING);
  GtkWidget *column, *scroller;

  gui_application ();
  column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  scroller = gtk_scrolled_window_new ();
  present = g_object_new (GRADUAL_TYPE_PLAN_LIST, NULL);
  archived = g_object_new (GRADUAL_TYPE_PLAN_LIST, NULL);
  gtk_box_append (GTK_BOX (column), GTK_WIDGET (present));
  gtk_box_append (GTK_BOX (column), GTK_WIDGET (archived));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), column);
  /* A row whose action nobody has can not have the keyboard. */
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  gtk_widget_insert_action_group (scroller, "plans", G_ACTION_GROUP (group));
  window = gui_show (scroller, 400, HEIGHT);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  gui_settle ();
}

/* The plans "0" and so on, of which every so-manieth is in the archive; none for 0. */
static GradualLibrary *
library_new (guint n_plans, guint archive_every, const char *active_id)
{
  g_autoptr (GPtrArray) items = gradual_library_item_array_new ();

  for (guint i = 0; i < n_plans; i++) {
    g_autofree char *id = g_strdup_printf ("%u", i);
    g_autoptr (GradualPlan) plan = case_plan_with (id, id);

    g_ptr_array_add (items,
                     gradual_library_item_new (
                         plan, archive_every > 0 && i % archive_every == archive_every - 1, NULL));
  }

  return gradual_library_new (items, active_id, GRADUAL_UNITS_MINUTES, NULL);
}

static void
show (GradualLibrary *library, const char *renaming_id)
{
  gradual_plan_list_set_library (present, library, FALSE, renaming_id);
  gradual_plan_list_set_library (archived, library, TRUE, renaming_id);
}

static GtkListBox *
box_of (GradualPlanList *list)
{
  return GTK_LIST_BOX (gui_find_type (GTK_WIDGET (list), GTK_TYPE_LIST_BOX));
}

static GtkWidget *
row_at (GradualPlanList *list, int index)
{
  return GTK_WIDGET (gtk_list_box_get_row_at_index (box_of (list), index));
}

static guint
count_rows (GradualPlanList *list)
{
  guint n = 0;

  while (gtk_list_box_get_row_at_index (box_of (list), (int)n) != NULL)
    n++;

  return n;
}

static const char *
title_at (GradualPlanList *list, int index)
{
  return adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row_at (list, index)));
}

/* That the list has these plans, those of the archive or the others, in order. */
static void
assert_lists (GradualPlanList *list, GradualLibrary *library, gboolean is_archive)
{
  int n = 0;

  for (guint i = 0; i < library->items->len; i++) {
    const GradualLibraryItem *item = g_ptr_array_index (library->items, i);

    if (item->is_archived != is_archive)
      continue;
    ck_assert_ptr_nonnull (row_at (list, n));
    ck_assert_msg (g_str_equal (title_at (list, n), item->plan->head.title),
                   "%s, not %s, at %d; seed %" G_GUINT64_FORMAT, title_at (list, n),
                   item->plan->head.title, n, suite_seed ());
    ck_assert_int_eq (adw_action_row_get_icon_name (ADW_ACTION_ROW (row_at (list, n))) != NULL,
                      g_strcmp0 (item->plan->head.id, library->active_id) == 0);
    n++;
  }
  ck_assert_uint_eq (count_rows (list), (guint)n);
}

START_TEST (test_hundreds_come_bit_by_bit)
{
  g_autoptr (GradualLibrary) library = library_new (130, 10, "0");

  show (library, NULL);
  ck_assert_uint_gt (count_rows (present), HEIGHT / 100);
  ck_assert_uint_lt (count_rows (present), 20);
  gui_settle ();
  assert_lists (present, library, FALSE);
  assert_lists (archived, library, TRUE);
}
END_TEST

START_TEST (test_names)
{
  g_autoptr (GradualLibrary) library = library_new (2, 2, "0");

  show (library, NULL);
  gui_assert_name (box_of (present), GTK_ACCESSIBLE_ROLE_LIST, "Plans");
  gui_assert_name (box_of (archived), GTK_ACCESSIBLE_ROLE_LIST, "Archive");
}
END_TEST

START_TEST (test_empty)
{
  g_autoptr (GradualLibrary) library = library_new (3, 0, "0"), none = library_new (0, 0, NULL);

  show (library, NULL);
  ck_assert (!gradual_plan_list_is_empty (present));
  ck_assert (gradual_plan_list_is_empty (archived));
  ck_assert (!gtk_widget_get_mapped (GTK_WIDGET (box_of (archived))));
  show (none, NULL);
  ck_assert (gradual_plan_list_is_empty (present));
  ck_assert_uint_eq (count_rows (present), 0);
}
END_TEST

/* A window that is closed while rows still come takes them along. */
START_TEST (test_is_closed_meanwhile)
{
  g_autoptr (GradualLibrary) library = library_new (130, 0, "0");

  show (library, NULL);
}
END_TEST

START_TEST (test_rows_stay_the_same)
{
  g_autoptr (GradualLibrary) library = library_new (6, 0, "0"), without = NULL, active = NULL;
  GtkWidget *second, *last;

  show (library, NULL);
  gui_settle ();
  second = row_at (present, 1);
  last = row_at (present, 5);
  gtk_widget_grab_focus (last);

  without = gradual_library_without_plan (library, "3");
  active = gradual_library_with_active (without, "1");
  show (active, NULL);
  gui_settle ();
  assert_lists (present, active, FALSE);
  ck_assert_ptr_eq (row_at (present, 1), second);
  ck_assert_ptr_eq (row_at (present, 4), last);
  ck_assert_ptr_eq (gtk_window_get_focus (window), last);
}
END_TEST

/* One that moves takes no other along. */
START_TEST (test_rows_stay_when_one_moves)
{
  g_autoptr (GradualLibrary) library = library_new (6, 0, "0"), moved = NULL;
  g_autoptr (GPtrArray) items = gradual_library_item_array_new ();
  GtkWidget *first, *last;

  show (library, NULL);
  gui_settle ();
  first = row_at (present, 0);
  last = row_at (present, 5);
  for (guint i = 0; i < library->items->len; i++)
    g_ptr_array_insert (items, i == 3 ? 0 : -1,
                        gradual_library_item_ref (g_ptr_array_index (library->items, i)));
  moved = gradual_library_with_items (library, items);
  show (moved, NULL);
  assert_lists (present, moved, FALSE);
  ck_assert_ptr_eq (row_at (present, 1), first);
  ck_assert_ptr_eq (row_at (present, 5), last);
}
END_TEST

/* Some of the plans, in any order, of which some are archived. */
static GradualLibrary *
shuffle (GradualLibrary *library, GRand *random)
{
  g_autoptr (GPtrArray) items = gradual_library_item_array_new ();
  const GradualLibraryItem *active = NULL;

  for (guint i = 0; i < library->items->len; i++) {
    GradualLibraryItem *item = g_ptr_array_index (library->items, i);
    gboolean is_archived = g_rand_int_range (random, 0, 4) == 0;

    if (g_rand_int_range (random, 0, 5) > 0)
      g_ptr_array_insert (items,
                          g_rand_boolean (random)
                              ? (int)items->len
                              : g_rand_int_range (random, 0, (int)items->len + 1),
                          gradual_library_item_with_archived (item, is_archived));
  }
  for (guint i = 0; i < items->len; i++) {
    const GradualLibraryItem *item = g_ptr_array_index (items, i);

    if (!item->is_archived && (active == NULL || g_rand_boolean (random)))
      active = item;
  }

  return gradual_library_new (items, active != NULL ? active->plan->head.id : NULL,
                              GRADUAL_UNITS_MINUTES, NULL);
}

/* Whatever becomes of a library, also while rows still come. */
START_TEST (test_any_change)
{
  GRand *random = g_rand_new_with_seed ((guint32)suite_seed ());
  g_autoptr (GradualLibrary) library = library_new (30, 0, "0");
  guint rounds = suite_rounds (20);

  for (guint i = 0; i < rounds; i++) {
    g_autoptr (GradualLibrary) first = shuffle (library, random);
    g_autoptr (GradualLibrary) next = shuffle (library, random);

    show (first, NULL);
    if (g_rand_boolean (random))
      gui_settle ();
    show (next, NULL);
    gui_settle ();
    assert_lists (present, next, FALSE);
    assert_lists (archived, next, TRUE);
  }
  g_rand_free (random);
}
END_TEST

/* Meanwhile it is on the first row. */
START_TEST (test_the_keyboard_waits_for_a_row)
{
  g_autoptr (GradualLibrary) library = library_new (60, 0, "50");
  graphene_rect_t place;

  show (library, NULL);
  ck_assert (!gradual_plan_list_focus (archived, "50"));
  ck_assert (gradual_plan_list_focus (present, "50"));
  ck_assert_ptr_eq (gtk_window_get_focus (window), row_at (present, 0));
  gui_settle ();
  ck_assert_ptr_eq (gtk_window_get_focus (window), row_at (present, 50));
  ck_assert (gtk_widget_compute_bounds (row_at (present, 50), GTK_WIDGET (window), &place));
  ck_assert_float_ge (place.origin.y, 0);
  ck_assert_float_le (place.origin.y + place.size.height, HEIGHT);
}
END_TEST

START_TEST (test_who_has_gone_on_is_left_there)
{
  g_autoptr (GradualLibrary) library = library_new (60, 0, "50");

  show (library, NULL);
  gradual_plan_list_focus (present, "50");
  gtk_widget_grab_focus (row_at (present, 2));
  gui_settle ();
  ck_assert_ptr_eq (gtk_window_get_focus (window), row_at (present, 2));
}
END_TEST

/* What is written stays while the plan changes; then the row of the plan is back. */
START_TEST (test_a_title_is_written)
{
  g_autoptr (GradualLibrary) library = library_new (3, 0, "0"), changed = NULL;
  g_autoptr (GradualPlan) plan = case_plan_with ("1", "Elsewhere");
  GtkWidget *row;

  show (library, "1");
  gui_settle ();
  row = row_at (present, 1);
  ck_assert (GRADUAL_IS_RENAME_ROW (row));
  ck_assert (gtk_widget_is_ancestor (gtk_window_get_focus (window), row));
  gtk_editable_set_text (GTK_EDITABLE (row), "Half-writ");

  changed = gradual_library_with_plan_changed (library, plan);
  show (changed, "1");
  ck_assert_ptr_eq (row_at (present, 1), row);
  ck_assert_str_eq (gtk_editable_get_text (GTK_EDITABLE (row)), "Half-writ");
  show (changed, NULL);
  assert_lists (present, changed, FALSE);
}
END_TEST

START_TEST (test_arrows_lead_from_list_to_list)
{
  g_autoptr (GradualLibrary) library = library_new (4, 2, "0");

  show (library, NULL);
  gui_settle ();
  gtk_widget_grab_focus (row_at (present, 1));
  g_signal_emit_by_name (box_of (present), "move-cursor", GTK_MOVEMENT_DISPLAY_LINES, 1, FALSE,
                         FALSE);
  /* The menu of the last row comes before it. */
  ck_assert (gtk_widget_is_ancestor (gtk_window_get_focus (window), row_at (present, 1)));
  gtk_widget_grab_focus (row_at (archived, 0));
  g_signal_emit_by_name (box_of (archived), "move-cursor", GTK_MOVEMENT_DISPLAY_LINES, -1, FALSE,
                         FALSE);
  ck_assert (gtk_widget_is_ancestor (gtk_window_get_focus (window), GTK_WIDGET (present)));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("plan-list");
  TCase *tests = tcase_create ("plan-list");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 0);
  tcase_add_test (tests, test_hundreds_come_bit_by_bit);
  tcase_add_test (tests, test_names);
  tcase_add_test (tests, test_empty);
  tcase_add_test (tests, test_is_closed_meanwhile);
  tcase_add_test (tests, test_rows_stay_the_same);
  tcase_add_test (tests, test_rows_stay_when_one_moves);
  tcase_add_test (tests, test_any_change);
  tcase_add_test (tests, test_the_keyboard_waits_for_a_row);
  tcase_add_test (tests, test_who_has_gone_on_is_left_there);
  tcase_add_test (tests, test_a_title_is_written);
  tcase_add_test (tests, test_arrows_lead_from_list_to_list);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
