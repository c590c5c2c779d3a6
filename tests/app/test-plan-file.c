/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan-file.h"
#include "sample.h"
#include "suite.h"

#include <glib/gstdio.h>

static void
take_result (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **)user_data = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return *result;
}

static gboolean
save (GradualPlan *plan, const char *path, GError **error)
{
  GAsyncResult *result = NULL;
  gboolean saved;

  gradual_plan_file_save (plan, path, NULL, take_result, &result);
  saved = gradual_plan_file_save_finish (wait_for (&result), error);
  g_object_unref (result);

  return saved;
}

static GradualPlan *
load (const char *path, GError **error)
{
  GAsyncResult *result = NULL;
  GradualPlan *plan;

  gradual_plan_file_load (path, NULL, take_result, &result);
  plan = gradual_plan_file_load_finish (wait_for (&result), error);
  g_object_unref (result);

  return plan;
}

START_TEST (test_what_is_saved_is_loaded)
{
  g_autofree char *folder = g_dir_make_tmp ("gradual-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "plan.json", NULL);
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) again = NULL;
  g_autoptr (GError) error = NULL;
  GStatBuf status;

  ck_assert_msg (save (plan, path, &error), "%s", error != NULL ? error->message : "");
  ck_assert_int_eq (g_stat (path, &status), 0);
  ck_assert_int_eq (status.st_mode & 0777, 0600);

  again = load (path, &error);
  ck_assert_msg (again != NULL, "%s", error != NULL ? error->message : "");
  ck_assert_str_eq (again->head.title, plan->head.title);
  ck_assert_int_eq (gradual_plan_n_weeks (again), gradual_plan_n_weeks (plan));
  ck_assert_int_eq (gradual_plan_run_on (again, SAMPLE_START + 5)->minutes, 66);

  g_unlink (path);
  g_rmdir (folder);
}
END_TEST

START_TEST (test_errors_come_back)
{
  g_autofree char *folder = g_dir_make_tmp ("gradual-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "nowhere", "plan.json", NULL);
  g_autofree char *damaged = g_build_filename (folder, "damaged.json", NULL);
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GError) save_error = NULL, load_error = NULL, format_error = NULL;

  ck_assert (!save (plan, path, &save_error));
  ck_assert_ptr_nonnull (save_error);

  ck_assert_ptr_null (load (path, &load_error));
  ck_assert_ptr_nonnull (load_error);

  ck_assert (g_file_set_contents (damaged, "{\"format\": 1", -1, NULL));
  ck_assert_ptr_null (load (damaged, &format_error));
  ck_assert_ptr_nonnull (format_error);

  g_unlink (damaged);
  g_rmdir (folder);
}
END_TEST

static Suite *
plan_file_suite (void)
{
  Suite *suite = suite_create ("plan-file");
  TCase *tcase = tcase_create ("plan-file");

  tcase_add_test (tcase, test_what_is_saved_is_loaded);
  tcase_add_test (tcase, test_errors_come_back);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (plan_file_suite ());
}
