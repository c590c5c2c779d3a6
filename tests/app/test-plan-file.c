/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan-file.h"
#include "folder.h"
#include "sample.h"
#include "suite.h"

#include <string.h>

#include "formats/plan-json.h"

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

/* Writes what a file of the plan has in it. */
static void
save_as (GradualPlan *plan, const char *path, GradualPlanFileFlags flags)
{
  g_autoptr (GBytes) bytes = gradual_plan_file_to_bytes (plan, flags);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  ck_assert (g_file_set_contents (path, text, (gssize)length, NULL));
}

static GradualPlanFile *
load_file (const char *path, GError **error)
{
  GAsyncResult *result = NULL;
  GradualPlanFile *file;

  gradual_plan_file_load (path, SAMPLE_START, NULL, take_result, &result);
  file = gradual_plan_file_load_finish (wait_for (&result), error);
  g_object_unref (result);

  return file;
}

static GradualPlan *
load (const char *path, GError **error)
{
  g_autoptr (GradualPlanFile) file = load_file (path, error);

  return file != NULL ? gradual_plan_ref (file->plan) : NULL;
}

/* Reads bytes as a file of that name. */
static GradualPlanFile *
load_text (const char *name, const char *text, GError **error)
{
  g_autofree char *path = folder_path_of (name);

  folder_write (name, text);

  return load_file (path, error);
}

static GradualPlan *
plan_with_note (void)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualRun) run = gradual_run_new ("0b9ad1f6-5e0c-4b6c-8a54-9f6c1a0d7c99",
                                                GRADUAL_RUN_EASY, 30, "calf is sore", NULL);

  return gradual_plan_with_run (plan, SAMPLE_START + 1, run);
}

static gboolean
contains (const char *path, const char *word)
{
  g_autofree char *text = NULL;

  ck_assert (g_file_get_contents (path, &text, NULL, NULL));

  return strstr (text, word) != NULL;
}

START_TEST (test_what_is_saved_is_loaded)
{
  g_autofree char *path = folder_path_of ("plan.json");
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) again = NULL;
  g_autoptr (GError) error = NULL;

  save_as (plan, path, GRADUAL_PLAN_FILE_DOCUMENT);
  again = load (path, &error);
  ck_assert_msg (again != NULL, "%s", error != NULL ? error->message : "");
  ck_assert_str_eq (again->head.title, plan->head.title);
  ck_assert_int_eq (gradual_plan_n_weeks (again), gradual_plan_n_weeks (plan));
  ck_assert_int_eq (gradual_plan_run_on (again, SAMPLE_START + 5)->minutes, 66);
}
END_TEST

START_TEST (test_errors_come_back)
{
  g_autofree char *path = folder_path_of ("nowhere/plan.json");
  g_autofree char *damaged = folder_path_of ("damaged.json");
  g_autoptr (GError) load_error = NULL, format_error = NULL;

  ck_assert_ptr_null (load (path, &load_error));
  ck_assert_ptr_nonnull (load_error);

  folder_write ("damaged.json", "{\"format\": 1");
  ck_assert_ptr_null (load (damaged, &format_error));
  ck_assert_ptr_nonnull (format_error);
}
END_TEST

START_TEST (test_health_stays_out_unless_asked_for)
{
  static const GradualPlanFileFlags forms[] = {GRADUAL_PLAN_FILE_DOCUMENT, GRADUAL_PLAN_FILE_TABLE};
  g_autofree char *path = folder_path_of ("plan");
  g_autoptr (GradualPlan) plan = plan_with_note ();

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++) {
    save_as (plan, path, forms[i]);
    ck_assert (!contains (path, "calf is sore"));
    save_as (plan, path, forms[i] | GRADUAL_PLAN_FILE_WITH_HEALTH);
    ck_assert (contains (path, "calf is sore"));
  }
}
END_TEST

START_TEST (test_a_table_comes_back_as_a_foreign_plan)
{
  g_autofree char *path = folder_path_of ("Spring. Half.csv");
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlanFile) file = NULL;
  g_autoptr (GError) error = NULL;

  ck_assert (gradual_plan_file_is_table_name (path));
  ck_assert (!gradual_plan_file_is_table_name ("plan.json"));
  save_as (plan, path, GRADUAL_PLAN_FILE_TABLE);
  file = load_file (path, &error);
  ck_assert_msg (file != NULL, "%s", error != NULL ? error->message : "");
  ck_assert (file->is_foreign);
  ck_assert_int_eq (file->first_week, 2);
  ck_assert_str_eq (file->plan->head.title, "Spring. Half");
  for (GradualDay day = SAMPLE_START; day <= gradual_plan_end (plan); day++)
    ck_assert_int_eq (gradual_run_limited_minutes (gradual_plan_run_on (file->plan, day)),
                      gradual_run_limited_minutes (gradual_plan_run_on (plan, day)));
}
END_TEST

START_TEST (test_rows_of_weeks_begin_with_the_next_week)
{
  g_autoptr (GradualPlanFile) file =
      load_text ("friend", "week,day,minutes\n1,2,30\n1,6,60\n", NULL);

  ck_assert_ptr_nonnull (file);
  ck_assert (file->is_foreign);
  ck_assert_int_ge (gradual_plan_start (file->plan), SAMPLE_START);
  ck_assert_int_lt (gradual_plan_start (file->plan), SAMPLE_START + GRADUAL_DAYS_PER_WEEK);
}
END_TEST

static void
assert_message (const char *name, const char *text, const char *part)
{
  g_autoptr (GError) error = NULL;

  ck_assert_ptr_null (load_text (name, text, &error));
  ck_assert_ptr_nonnull (error);
  ck_assert_msg (strstr (error->message, part) != NULL, "%s: no “%s” in “%s”", name, part,
                 error->message);
}

START_TEST (test_the_place_is_named)
{
  g_autoptr (GError) newer = NULL;

  assert_message ("table.csv", "week,day,minutes\n1,2,30\n1,9,60\n", "line 3");
  assert_message ("plan.json", "{ \"format\": \"gradual-plan\", \"version\": 1, \"id\": 7 }", "id");
  /* What is called JSON is not read as a table. */
  assert_message ("plan.json", "once upon a time", "1");
  assert_message ("empty.csv", "", "there is nothing in it");

  ck_assert_ptr_null (load_text (
      "plan.json", "{ \"format\": \"gradual-plan\", \"version\": 999, \"id\": \"x\" }", &newer));
  ck_assert (g_error_matches (newer, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_NEWER));
}
END_TEST

static Suite *
plan_file_suite (void)
{
  Suite *suite = suite_create ("plan-file");
  TCase *tcase = tcase_create ("plan-file");

  tcase_add_checked_fixture (tcase, folder_set_up, folder_tear_down);
  tcase_add_test (tcase, test_what_is_saved_is_loaded);
  tcase_add_test (tcase, test_errors_come_back);
  tcase_add_test (tcase, test_health_stays_out_unless_asked_for);
  tcase_add_test (tcase, test_a_table_comes_back_as_a_foreign_plan);
  tcase_add_test (tcase, test_rows_of_weeks_begin_with_the_next_week);
  tcase_add_test (tcase, test_the_place_is_named);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (plan_file_suite ());
}
