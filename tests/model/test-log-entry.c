/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/log-entry.h"
#include "suite.h"

static GradualLogEntry *
entry_at (GradualDay day, int second_of_day, int seconds)
{
  return gradual_log_entry_new (&(GradualLogEntry){
      .id = "a",
      .day = day,
      .second_of_day = second_of_day,
      .seconds = seconds,
      .distance_m = GRADUAL_ABSENT,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = GRADUAL_ABSENT,
  });
}

START_TEST (test_values_are_copied)
{
  char id[] = "id", source[] = "watch.fit", note[] = "wet", extra[] = "{\"hr\":140}";
  g_autoptr (GradualLogEntry) entry = gradual_log_entry_new (&(GradualLogEntry){
      .id = id,
      .day = 740000,
      .second_of_day = 86399,
      .seconds = 2130,
      .distance_m = 5900,
      .cadence = 164,
      .effort = 4,
      .pain = 0,
      .source = source,
      .note = note,
      .extra = extra,
  });

  id[0] = source[0] = note[0] = extra[0] = '#';
  ck_assert_str_eq (entry->id, "id");
  ck_assert_str_eq (entry->source, "watch.fit");
  ck_assert_str_eq (entry->note, "wet");
  ck_assert_str_eq (entry->extra, "{\"hr\":140}");
  ck_assert_int_eq (entry->day, 740000);
  ck_assert_int_eq (entry->second_of_day, 86399);
  ck_assert_int_eq (entry->seconds, 2130);
  ck_assert_int_eq (entry->distance_m, 5900);
  ck_assert_int_eq (entry->cadence, 164);
  ck_assert_int_eq (entry->effort, 4);
  ck_assert_int_eq (entry->pain, 0);
}
END_TEST

START_TEST (test_absent_words_have_their_defaults)
{
  g_autoptr (GradualLogEntry) entry = entry_at (740000, 0, 60);

  ck_assert_str_eq (entry->source, "manual");
  ck_assert_str_eq (entry->note, "");
  ck_assert_ptr_null (entry->extra);
}
END_TEST

START_TEST (test_a_reference_shares)
{
  GradualLogEntry *entry = entry_at (740000, 0, 60);
  g_autoptr (GradualLogEntry) same = gradual_log_entry_ref (entry);

  ck_assert_ptr_eq (same, entry);
  gradual_log_entry_unref (entry);
  ck_assert_str_eq (same->id, "a");
}
END_TEST

START_TEST (test_seconds_are_floored_to_minutes)
{
  static const struct {
    int seconds;
    int minutes;
  } cases[] = {
      {0, 0},          {59, 0},    {60, 1}, {119, 1}, {1799, 29}, /* 30 minutes less a second */
      {1800, 30},      {2130, 35},                                /* 35 minutes and a half */
      {604800, 10080},                                            /* seven days of 1440 minutes */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GradualLogEntry) entry = entry_at (740000, 0, cases[i].seconds);

    ck_assert_int_eq (gradual_log_entry_minutes (entry), cases[i].minutes);
  }
}
END_TEST

START_TEST (test_order_is_by_day_and_then_by_time)
{
  g_autoptr (GradualLogEntry) early = entry_at (740000, 100, 60);
  g_autoptr (GradualLogEntry) late = entry_at (740000, 101, 60);
  g_autoptr (GradualLogEntry) same = entry_at (740000, 100, 3600);
  g_autoptr (GradualLogEntry) next_day = entry_at (740001, 0, 60);

  ck_assert_int_lt (gradual_log_entry_compare (early, late), 0);
  ck_assert_int_gt (gradual_log_entry_compare (late, early), 0);
  ck_assert_int_eq (gradual_log_entry_compare (early, same), 0);
  ck_assert_int_lt (gradual_log_entry_compare (late, next_day), 0);
  ck_assert_int_gt (gradual_log_entry_compare (next_day, late), 0);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("log-entry");
  TCase *tests = tcase_create ("log-entry");

  tcase_add_test (tests, test_values_are_copied);
  tcase_add_test (tests, test_absent_words_have_their_defaults);
  tcase_add_test (tests, test_a_reference_shares);
  tcase_add_test (tests, test_seconds_are_floored_to_minutes);
  tcase_add_test (tests, test_order_is_by_day_and_then_by_time);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
