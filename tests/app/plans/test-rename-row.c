/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plans/rename-row.h"
#include "formats/plan-limits.h"
#include "gui.h"

static GtkWindow *window;
static GtkWidget *row;
static char *answer; /* the title that was given, or "kept" */

static void
set_title (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter, gpointer data G_GNUC_UNUSED)
{
  g_free (answer);
  answer = g_variant_dup_string (parameter, NULL);
}

static void
keep_title (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED,
            gpointer data G_GNUC_UNUSED)
{
  g_free (answer);
  answer = g_strdup ("kept");
}

static void
set_up (void)
{
  static const GActionEntry entries[] = {
      {.name = "set-title", .activate = set_title, .parameter_type = "s"},
      {.name = "keep-title", .activate = keep_title},
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  GtkWidget *list;

  gui_application ();
  g_clear_pointer (&answer, g_free);
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), NULL);
  list = gtk_list_box_new ();
  row = gradual_rename_row_new ("10 km & more");
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  gtk_widget_insert_action_group (list, "plans", G_ACTION_GROUP (actions));
  window = gui_show (list, 400, 200);
  gtk_widget_grab_focus (row);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  gui_settle ();
  g_clear_pointer (&answer, g_free);
}

static void
write_title (const char *title)
{
  gtk_editable_set_text (GTK_EDITABLE (row), title);
}

static GtkWidget *
find_apply (void)
{
  return gui_find_action (row, "rename.apply");
}

/* What is read as the entry: the row, or in newer versions of libadwaita the text in it. */
static GtkAccessible *
find_entry (void)
{
  GtkAccessible *entry = GTK_ACCESSIBLE (row);

  if (gtk_accessible_get_accessible_role (entry) != GTK_ACCESSIBLE_ROLE_TEXT_BOX)
    entry = GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (row)));

  return entry;
}

START_TEST (test_names_what_it_is_for)
{
  GtkAccessible *entry = find_entry ();

  ck_assert_int_eq (gtk_accessible_get_accessible_role (entry), GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  ck_assert (gtk_test_accessible_has_relation (entry, GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  ck_assert_ptr_nonnull (gui_find_label (row, "New Title"));
  gui_assert_name (find_apply (), GTK_ACCESSIBLE_ROLE_BUTTON, "Rename");
  gui_assert_name (gui_find_action (row, "plans.keep-title"), GTK_ACCESSIBLE_ROLE_BUTTON,
                   "Keep the Old Title");
}
END_TEST

START_TEST (test_a_title_is_given_without_blanks_around_it)
{
  write_title (" Zürich\t");
  gui_press (window, "Return");
  ck_assert_str_eq (answer, "Zürich");
}
END_TEST

START_TEST (test_the_button_does_the_same)
{
  write_title ("Other");
  g_signal_emit_by_name (find_apply (), "clicked");
  gui_settle ();
  ck_assert_str_eq (answer, "Other");
}
END_TEST

START_TEST (test_the_old_title_is_no_change)
{
  write_title ("10 km & more ");
  gui_press (window, "Return");
  ck_assert_str_eq (answer, "kept");
}
END_TEST

/* The plan may have been renamed elsewhere, while this was being written. */
START_TEST (test_the_old_title_can_change)
{
  write_title ("Spring");
  gradual_rename_row_set_old_title (GRADUAL_RENAME_ROW (row), "Spring");
  ck_assert_str_eq (gtk_editable_get_text (GTK_EDITABLE (row)), "Spring");
  gui_press (window, "Return");
  ck_assert_str_eq (answer, "kept");
}
END_TEST

START_TEST (test_escape_leaves)
{
  write_title ("Other");
  gui_press (window, "Escape");
  ck_assert_str_eq (answer, "kept");
}
END_TEST

static void
assert_refused (const char *title, const char *words)
{
  write_title (title);
  ck_assert_str_eq (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), words);
  ck_assert (gtk_widget_has_css_class (row, "error"));
  ck_assert_ptr_null (gtk_test_accessible_check_state (find_entry (), GTK_ACCESSIBLE_STATE_INVALID,
                                                       GTK_ACCESSIBLE_INVALID_TRUE));
  ck_assert (!gtk_widget_get_sensitive (find_apply ()));
  gui_press (window, "Return");
  ck_assert_ptr_null (answer);
}

START_TEST (test_no_title_and_a_long_one_are_refused_with_words)
{
  g_autofree char *longest = g_strnfill (GRADUAL_PLAN_TITLE_MAX, 'w');
  g_autofree char *longer = g_strnfill (GRADUAL_PLAN_TITLE_MAX + 1, 'w');

  assert_refused ("", "Enter a title.");
  assert_refused ("  \t", "Enter a title.");
  assert_refused (longer, "Enter a shorter title.");
  write_title (longest);
  ck_assert (!gtk_widget_has_css_class (row, "error"));
  ck_assert (gtk_widget_get_sensitive (find_apply ()));
  gui_press (window, "Return");
  ck_assert_str_eq (answer, longest);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("rename-row");
  TCase *tests = tcase_create ("rename-row");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_names_what_it_is_for);
  tcase_add_test (tests, test_a_title_is_given_without_blanks_around_it);
  tcase_add_test (tests, test_the_button_does_the_same);
  tcase_add_test (tests, test_the_old_title_is_no_change);
  tcase_add_test (tests, test_the_old_title_can_change);
  tcase_add_test (tests, test_escape_leaves);
  tcase_add_test (tests, test_no_title_and_a_long_one_are_refused_with_words);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
