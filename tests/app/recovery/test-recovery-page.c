/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/recovery/recovery-page.h"

#include "formats/format-error.h"
#include "gui.h"
#include "store/shelf.h"

static GtkWindow *window;
static GradualRecoveryPage *page;
static char *restored;
static guint n_anew;

static void
take_restored (GradualRecoveryPage *self G_GNUC_UNUSED, const char *path)
{
  g_free (restored);
  restored = g_strdup (path);
}

static void
count (guint *number)
{
  (*number)++;
}

static void
set_up (void)
{
  gui_application ();
  page = g_object_new (GRADUAL_TYPE_RECOVERY_PAGE, NULL);
  window = gui_show (GTK_WIDGET (page), 600, 600);
  n_anew = 0;
  g_signal_connect (page, "restore", G_CALLBACK (take_restored), NULL);
  g_signal_connect_swapped (page, "start-anew", G_CALLBACK (count), &n_anew);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  g_clear_pointer (&restored, g_free);
}

static void
show_fault (GradualFormatError code, const char *const *paths)
{
  g_autoptr (GPtrArray) backups =
      g_ptr_array_new_with_free_func ((GDestroyNotify)gradual_backup_free);
  g_autoptr (GError) fault = g_error_new_literal (GRADUAL_FORMAT_ERROR, (int)code,
                                                  "/home/library.json: plans[0]: <a> & b");

  for (guint i = 0; paths[i] != NULL; i++) {
    GradualBackup *backup = g_new0 (GradualBackup, 1);

    backup->path = g_strdup (paths[i]);
    backup->when = g_strdup_printf ("2026-11-%02uT10:00:00Z", 22 - i);
    g_ptr_array_add (backups, backup);
  }
  gradual_recovery_page_show_fault (page, fault, backups);
}

START_TEST (test_says_what_is_wrong_and_where)
{
  show_fault (GRADUAL_FORMAT_ERROR_INVALID, (const char *const[]){NULL});
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (page), "Your Plans Can Not Be Read"));
  ck_assert_ptr_nonnull (
      gui_find_label (GTK_WIDGET (page), "/home/library.json: plans[0]: <a> & b"));
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (page), "There are none."));

  show_fault (GRADUAL_FORMAT_ERROR_NEWER, (const char *const[]){NULL});
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (page), "Your Plans Are from a Newer Gradual"));
}
END_TEST

START_TEST (test_a_backup_is_restored)
{
  /* A path is bytes, not text. */
  static const char *const paths[] = {"/backups/one\xff", "/backups/two", NULL};
  GtkWidget *button;

  show_fault (GRADUAL_FORMAT_ERROR_INVALID, paths);
  button = gui_find_action (GTK_WIDGET (page), "recovery.restore");
  gui_assert_name (button, GTK_ACCESSIBLE_ROLE_BUTTON,
                   "Restore the backup of Sun Nov 22 10:00:00 2026");
  ck_assert (gtk_widget_grab_focus (GTK_WIDGET (page)));
  ck_assert (gtk_widget_has_focus (button) || gtk_widget_is_focus (button));
  g_signal_emit_by_name (button, "clicked");
  ck_assert_str_eq (restored, paths[0]);
}
END_TEST

START_TEST (test_what_is_shown_is_the_last_fault)
{
  show_fault (GRADUAL_FORMAT_ERROR_INVALID, (const char *const[]){"/backups/one", NULL});
  show_fault (GRADUAL_FORMAT_ERROR_INVALID, (const char *const[]){NULL});
  ck_assert_ptr_null (gui_find_action (GTK_WIDGET (page), "recovery.restore"));
}
END_TEST

START_TEST (test_starting_anew_and_quitting)
{
  GtkWidget *anew = gui_find_action (GTK_WIDGET (page), "recovery.start-anew");

  show_fault (GRADUAL_FORMAT_ERROR_INVALID, (const char *const[]){NULL});
  gui_assert_name (anew, GTK_ACCESSIBLE_ROLE_BUTTON, "Start Anew");
  g_signal_emit_by_name (anew, "clicked");
  ck_assert_uint_eq (n_anew, 1);
  ck_assert_ptr_nonnull (gui_find_action (GTK_WIDGET (page), "app.quit"));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("recovery-page");
  TCase *tests = tcase_create ("recovery-page");

  g_setenv ("TZ", "UTC", TRUE);
  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_says_what_is_wrong_and_where);
  tcase_add_test (tests, test_a_backup_is_restored);
  tcase_add_test (tests, test_what_is_shown_is_the_last_fault);
  tcase_add_test (tests, test_starting_anew_and_quitting);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
