/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/report/report-page.h"

#include <time.h>

#include "app/report/report-row.h"
#include "gui.h"
#include "rules/check.h"

static GradualReportPage *page;
static GtkWindow *window;

static void
set_up (void)
{
  gui_application ();
  page = g_object_new (GRADUAL_TYPE_REPORT_PAGE, NULL);
  window = gui_show (GTK_WIDGET (page), 360, 700);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  gui_settle ();
}

/* The sample plan with @minutes on the Tuesday of its second week. */
static GradualPlanFile *
file_with (int minutes)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualRun) run = gradual_run_with_minutes (
      (GradualRun *)gradual_plan_run_on (plan, SAMPLE_START + 8), minutes);
  GradualPlanFile *file = g_new (GradualPlanFile, 1);

  *file = (GradualPlanFile){gradual_plan_with_run (plan, SAMPLE_START + 8, run), FALSE, 1};

  return file;
}

static void
show (int minutes)
{
  gradual_report_page_take_file (page, file_with (minutes), SAMPLE_START);
  gui_settle ();
}

static guint
count_rows (void)
{
  GtkWidget *list = gui_find_type (GTK_WIDGET (page), GTK_TYPE_LIST_BOX);
  guint n_rows = 0;

  while (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int)n_rows) != NULL)
    n_rows++;

  return n_rows;
}

START_TEST (test_a_broken_rule)
{
  GtkWidget *button = gui_find_action (GTK_WIDGET (page), "win.make-gradual");
  GtkWidget *row;

  show (120);
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (page), "1 of 3 weeks asks too much"));
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (page), "Too much"));
  gui_assert_name (button, GTK_ACCESSIBLE_ROLE_BUTTON, "Make It Gradual");

  row = gui_find_type (GTK_WIDGET (page), GRADUAL_TYPE_REPORT_ROW);
  ck_assert (gtk_widget_has_css_class (row, "too-much"));
  ck_assert_int_eq (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (row)),
                    GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  ck_assert (gtk_widget_get_focusable (row));
  ck_assert_int_eq (gradual_report_page_get_file (page)->first_week, 1);
}
END_TEST

START_TEST (test_the_next_file_takes_the_place)
{
  guint n_rows;

  show (120);
  n_rows = count_rows ();
  show (30);
  ck_assert_uint_lt (count_rows (), n_rows);
  ck_assert_ptr_null (gui_find_label (GTK_WIDGET (page), "Too much"));
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (page), "All is well: no week asks too much"));
  gui_assert_name (gui_find_action (GTK_WIDGET (page), "win.make-gradual"),
                   GTK_ACCESSIBLE_ROLE_BUTTON, "Take the Plan");
}
END_TEST

START_TEST (test_fits_a_phone)
{
  int minimum, natural;

  show (120);
  gtk_widget_measure (GTK_WIDGET (page), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL,
                      NULL);
  ck_assert_int_le (minimum, 360);
}
END_TEST

#define HOSTILE_DAYS     (GRADUAL_WEEKS_MAX * GRADUAL_DAYS_PER_WEEK)
#define HOSTILE_FINDINGS 5000

/* Two years in which every day breaks rules, and seven runs a day that were run in the first of
 * them, each of them too long. */
static GradualPlanFile *
hostile_file (void)
{
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();
  g_autoptr (GPtrArray) log = gradual_log_array_new ();
  g_autoptr (GradualRun) run =
      gradual_run_new ("0b9ad1f6-5e0c-4b6c-8a54-9f6c1a0d7c99", GRADUAL_RUN_EASY, 400, "", NULL);
  g_autoptr (GradualPlan) sample = sample_plan_new ();
  GradualRun *runs[] = {run, run, run, run, run, run, run};
  GradualLogEntry entry = {.id = "7d7c7f0e-95d5-4e0b-9d44-5f2a3d1c0e22",
                           .seconds = 400 * 60,
                           .distance_m = GRADUAL_ABSENT,
                           .cadence = GRADUAL_ABSENT,
                           .effort = GRADUAL_ABSENT,
                           .pain = GRADUAL_ABSENT,
                           .source = "manual",
                           .note = ""};
  GradualPlanFile *file = g_new (GradualPlanFile, 1);

  for (int i = 0; i < GRADUAL_WEEKS_MAX; i++)
    g_ptr_array_add (weeks, gradual_week_new (i + 1, SAMPLE_START + i * GRADUAL_DAYS_PER_WEEK,
                                              GRADUAL_PHASE_BUILD, 0, runs));
  for (int i = 0; i < HOSTILE_FINDINGS; i++) {
    entry.day = SAMPLE_START + i * HOSTILE_DAYS / 2 / HOSTILE_FINDINGS;
    g_ptr_array_add (log, gradual_log_entry_new (&entry));
  }
  *file = (GradualPlanFile){gradual_plan_new (&sample->head, weeks, log, NULL), TRUE, 1};

  return file;
}

/* What the process itself has taken, whatever else the machine is at, microseconds. */
static gint64
processor_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);

  return time.tv_sec * G_TIME_SPAN_SECOND + time.tv_nsec / 1000;
}

/* Where all rows came at once, there was one turn of seconds. */
START_TEST (test_thousands_of_findings_never_stop_the_window)
{
  GradualPlanFile *file = hostile_file ();
  GradualDay today = SAMPLE_START + HOSTILE_DAYS / 2;
  g_autoptr (GradualReport) report = gradual_check (file->plan, today, 1);
  gint64 start, before, longest = 0;
  guint n_turns = 0;

  ck_assert_uint_ge (report->findings->len, HOSTILE_FINDINGS);
  start = before = processor_time ();
  gradual_report_page_take_file (page, file, today);
  while (count_rows () < GRADUAL_WEEKS_MAX) {
    gint64 now;

    g_main_context_iteration (NULL, TRUE);
    now = processor_time ();
    longest = MAX (longest, now - before);
    before = now;
    n_turns++;
  }
  ck_assert_uint_gt (n_turns, GRADUAL_WEEKS_MAX / 2);
  ck_assert_msg (longest < (before - start) / 5, "a turn of %d ms of %d", (int)(longest / 1000),
                 (int)((before - start) / 1000));

  /* What is still to come does not come when another file has taken the place. */
  show (30);
  ck_assert_uint_lt (count_rows (), 10);
}
END_TEST

static Suite *
report_page_suite (void)
{
  Suite *suite = suite_create ("report-page");
  TCase *tcase = tcase_create ("report-page");

  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_a_broken_rule);
  tcase_add_test (tcase, test_the_next_file_takes_the_place);
  tcase_add_test (tcase, test_fits_a_phone);
  tcase_add_test (tcase, test_thousands_of_findings_never_stop_the_window);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (report_page_suite ());
}
