/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/progress/progress-csv.h"
#include "sample.h"
#include "suite.h"

START_TEST (test_a_table)
{
  g_autoptr (GArray) weeks = g_array_new (FALSE, FALSE, sizeof (GradualProgressWeek));
  const GradualProgressWeek rows[] = {
      {SAMPLE_START, 1, 96, 100, 110, 66, 50, 72, 130, 3, GRADUAL_ABSENT, 165, 2, {1, 2, 3, 4}},
      {SAMPLE_START + 7,
       1,
       GRADUAL_ABSENT,
       0,
       GRADUAL_ABSENT,
       GRADUAL_ABSENT,
       0,
       GRADUAL_ABSENT,
       GRADUAL_ABSENT,
       GRADUAL_ABSENT,
       7,
       GRADUAL_ABSENT,
       0,
       {0, 0, 0, GRADUAL_ABSENT}},
  };
  g_autofree char *text = NULL;
  gsize length;

  g_array_append_vals (weeks, rows, G_N_ELEMENTS (rows));
  text = gradual_progress_to_csv (weeks, &length);
  ck_assert_str_eq (text,
                    "week_start,planned_minutes,done_minutes,cap_minutes,longest_planned_minutes,"
                    "longest_minutes,longest_cap_minutes,race_minutes,run_pain,report_pain,cadence,"
                    "stretched_days_hips,stretched_days_hamstrings,stretched_days_calves,"
                    "stretched_days_plantar_fascia\r\n"
                    "2026-11-23,96,100,110,66,50,72,130,3,,165,1,2,3,4\r\n"
                    "2026-11-30,,0,,,0,,,,7,,0,0,0,\r\n");
  ck_assert_uint_eq (length, strlen (text));
}
END_TEST

START_TEST (test_no_weeks)
{
  g_autoptr (GArray) weeks = g_array_new (FALSE, FALSE, sizeof (GradualProgressWeek));
  g_autofree char *text = gradual_progress_to_csv (weeks, NULL);

  ck_assert (g_str_has_prefix (text, "week_start,"));
  ck_assert_ptr_eq (strstr (text, "\r\n"), text + strlen (text) - 2);
}
END_TEST

static Suite *
progress_csv_suite (void)
{
  Suite *suite = suite_create ("progress-csv");
  TCase *tcase = tcase_create ("progress-csv");

  tcase_add_test (tcase, test_a_table);
  tcase_add_test (tcase, test_no_weeks);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (progress_csv_suite ());
}
