/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/log-values.h"
#include "suite.h"

static const GradualLogEntry whole = {
    .day = 740000,
    .second_of_day = 25800,
    .seconds = 2130,
    .distance_m = 5900,
    .cadence = 164,
    .effort = 4,
    .pain = 0,
    .note = "flat",
};

static gboolean
read_back (const GradualLogEntry *values, GradualLogEntry *read)
{
  g_autoptr (GVariant) variant = g_variant_ref_sink (gradual_log_values_to_variant (values));

  *read = (GradualLogEntry){.id = "kept", .source = "kept"};
  ck_assert_str_eq (g_variant_get_type_string (variant), "a{sv}");
  if (!gradual_log_values_from_variant (variant, read))
    return FALSE;
  ck_assert_str_eq (read->note, values->note != NULL ? values->note : "");
  read->note = NULL;

  return TRUE;
}

START_TEST (test_what_was_run_comes_back)
{
  GradualLogEntry read, bare = {.day = 740000,
                                .seconds = 60,
                                .distance_m = GRADUAL_ABSENT,
                                .cadence = GRADUAL_ABSENT,
                                .effort = GRADUAL_ABSENT,
                                .pain = GRADUAL_ABSENT};

  ck_assert (read_back (&whole, &read));
  ck_assert_int_eq (read.day, whole.day);
  ck_assert_int_eq (read.second_of_day, whole.second_of_day);
  ck_assert_int_eq (read.seconds, whole.seconds);
  ck_assert_int_eq (read.distance_m, whole.distance_m);
  ck_assert_int_eq (read.cadence, whole.cadence);
  ck_assert_int_eq (read.effort, whole.effort);
  ck_assert_int_eq (read.pain, 0);
  ck_assert_str_eq (read.id, "kept");
  ck_assert_str_eq (read.source, "kept");

  ck_assert (read_back (&bare, &read));
  ck_assert_int_eq (read.distance_m, GRADUAL_ABSENT);
  ck_assert_int_eq (read.cadence, GRADUAL_ABSENT);
  ck_assert_int_eq (read.effort, GRADUAL_ABSENT);
  ck_assert_int_eq (read.pain, GRADUAL_ABSENT);
}
END_TEST

START_TEST (test_what_is_out_of_range_is_not_taken)
{
  GradualLogEntry read, wrong[] = {whole, whole, whole, whole, whole, whole, whole, whole};

  wrong[0].day = GRADUAL_DAY_NONE;
  wrong[1].second_of_day = 86400;
  wrong[2].seconds = GRADUAL_LOG_SECONDS_MAX + 1;
  wrong[3].distance_m = 2000001;
  wrong[4].cadence = 0;
  wrong[5].effort = 11;
  wrong[6].pain = 11;
  wrong[7].seconds = -60;
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    ck_assert_msg (!read_back (&wrong[i], &read), "%u", i);
}
END_TEST

START_TEST (test_what_is_needed_has_to_be_there)
{
  g_autoptr (GVariant) empty = g_variant_ref_sink (g_variant_new ("a{sv}", NULL));
  GradualLogEntry read = {.id = "kept"};

  ck_assert (!gradual_log_values_from_variant (empty, &read));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("log-values");
  TCase *tests = tcase_create ("log-values");

  tcase_add_test (tests, test_what_was_run_comes_back);
  tcase_add_test (tests, test_what_is_out_of_range_is_not_taken);
  tcase_add_test (tests, test_what_is_needed_has_to_be_there);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
