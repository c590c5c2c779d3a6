/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/stretch-words.h"
#include "guide/stretch-guide.h"
#include "suite.h"

static void
assert_dose (GradualStretch stretch, int times, int seconds, const char *label, const char *spoken)
{
  GradualStretchDose dose = {.seconds = seconds, .times = times};
  g_autofree char *shown = gradual_stretch_dose_label (stretch, &dose);
  g_autofree char *said = gradual_stretch_dose_spoken (stretch, &dose);

  ck_assert_str_eq (shown, label);
  ck_assert_str_eq (said, spoken);
}

START_TEST (test_doses_in_words)
{
  assert_dose (GRADUAL_STRETCH_CALF_BENT, 2, 30, "2 × 30 s each side",
               "2 times 30 seconds, each side");
  assert_dose (GRADUAL_STRETCH_HIP_FLEXOR, 1, 60, "1 × 60 s each side",
               "1 time 60 seconds, each side");
  /* The plantar fascia is of a foot, not of a side. */
  assert_dose (GRADUAL_STRETCH_TOE_PULL, 10, 10, "10 × 10 s each foot",
               "10 times 10 seconds, each foot");
  assert_dose (GRADUAL_STRETCH_WALL_TOES, 2, 30, "2 × 30 s each foot",
               "2 times 30 seconds, each foot");
}
END_TEST

static void
assert_progress (guint done, guint total, const char *label, const char *brief, const char *spoken)
{
  GradualStretchProgress progress = {.done = done, .total = total};
  g_autofree char *shown = gradual_stretch_progress_label (&progress);
  g_autofree char *shortened = gradual_stretch_progress_short (&progress);
  g_autofree char *said = gradual_stretch_progress_spoken (&progress);

  ck_assert_str_eq (shown, label);
  ck_assert_str_eq (shortened, brief);
  ck_assert_str_eq (said, spoken);
}

START_TEST (test_progress_in_words)
{
  assert_progress (0, 8, "0 of 8 done", "0/8", "0 of 8 stretches done");
  assert_progress (3, 8, "3 of 8 done", "3/8", "3 of 8 stretches done");
  assert_progress (1, 1, "1 of 1 done", "1/1", "1 of 1 stretch done");
}
END_TEST

static void
assert_counted (guint count, const char *spoken)
{
  g_autofree char *said = gradual_stretch_count_spoken (count);

  ck_assert_str_eq (said, spoken);
}

static void
assert_days (guint days, gboolean is_this_week, const char *label)
{
  g_autofree char *shown = gradual_stretch_days_label (days, 0, is_this_week);

  ck_assert_str_eq (shown, label);
}

START_TEST (test_areas_to_stretch_daily)
{
  g_autofree char *none = gradual_stretch_days_label (0, 7, TRUE);
  g_autofree char *some = gradual_stretch_days_label (3, 7, TRUE);
  g_autofree char *daily = gradual_stretch_daily_label (gradual_day_from_ymd (2027, 1, 4));

  ck_assert_str_eq (none, "not yet this week");
  ck_assert_str_eq (some, "3 of 7 days this week");
  ck_assert_str_eq (daily, "Daily until 4 January");
}
END_TEST

START_TEST (test_counts_in_words)
{
  assert_counted (1, "1 stretch done");
  assert_counted (8, "8 stretches done");
  assert_days (0, TRUE, "not yet this week");
  assert_days (1, TRUE, "1 day this week");
  assert_days (3, TRUE, "3 days this week");
  assert_days (0, FALSE, "not that week");
  assert_days (7, FALSE, "7 days that week");
}
END_TEST

/* The names of steps have capitals, which no function can set in every language. */
START_TEST (test_steps_are_named_after_the_stretches)
{
  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++) {
    g_autofree char *tick = g_strconcat ("Tick ", gradual_stretch_guide (i)->name, NULL);
    g_autofree char *untick = g_strconcat ("Untick ", gradual_stretch_guide (i)->name, NULL);

    ck_assert_int_eq (g_ascii_strcasecmp (gradual_stretch_tick_name (i, TRUE), tick), 0);
    ck_assert_int_eq (g_ascii_strcasecmp (gradual_stretch_tick_name (i, FALSE), untick), 0);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("stretch-words");
  TCase *tests = tcase_create ("stretch-words");

  tcase_add_test (tests, test_doses_in_words);
  tcase_add_test (tests, test_progress_in_words);
  tcase_add_test (tests, test_counts_in_words);
  tcase_add_test (tests, test_areas_to_stretch_daily);
  tcase_add_test (tests, test_steps_are_named_after_the_stretches);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
