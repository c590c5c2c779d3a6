/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/change-words.h"
#include "sample.h"
#include "suite.h"

static const GradualWeekChange shorter = {
    .number = 7,
    .start = 0,
    .minutes_before = 178,
    .minutes_after = 90,
    .runs_before = 4,
    .runs_after = 3,
};

static GradualWeekChange
change_of (const GradualWeekChange *model)
{
  GradualWeekChange change = *model;

  change.start = SAMPLE_START;

  return change;
}

static void
assert_text (char *text, const char *expected)
{
  ck_assert_str_eq (text, expected);
  g_free (text);
}

START_TEST (test_a_week)
{
  GradualWeekChange change = change_of (&shorter);

  assert_text (gradual_week_change_title (&change), "Week 7 · 23–29 Nov");
  assert_text (gradual_week_change_detail (&change), "1 run fewer");
  assert_text (gradual_week_change_spoken (&change, GRADUAL_UNITS_MINUTES, GRADUAL_ABSENT),
               "Week 7 · 23–29 Nov: from 2 hours 58 minutes to 1 hour 30 minutes, 1 run fewer");
  change.runs_after = 4;
  assert_text (gradual_week_change_detail (&change), "");
  assert_text (gradual_week_change_spoken (&change, GRADUAL_UNITS_MINUTES, GRADUAL_ABSENT),
               "Week 7 · 23–29 Nov: from 2 hours 58 minutes to 1 hour 30 minutes");
  change.minutes_before = 90;
  assert_text (gradual_week_change_spoken (&change, GRADUAL_UNITS_MINUTES, GRADUAL_ABSENT),
               "Week 7 · 23–29 Nov: 1 hour 30 minutes, as before");
  /* At 6 minutes a kilometre. */
  assert_text (gradual_week_change_spoken (&change, GRADUAL_UNITS_KILOMETRES, GRADUAL_ABSENT),
               "Week 7 · 23–29 Nov: 15.0 kilometres, as before");
}
END_TEST

START_TEST (test_runs_that_come_and_go)
{
  GradualWeekChange change = change_of (&shorter);

  change.runs_after = 1;
  assert_text (gradual_week_change_detail (&change), "3 runs fewer");
  change.runs_after = 5;
  assert_text (gradual_week_change_detail (&change), "1 run more");
  change.runs_after = 6;
  assert_text (gradual_week_change_detail (&change), "2 runs more");
}
END_TEST

START_TEST (test_runs_of_other_kinds)
{
  static const struct {
    GradualRunKind kind;
    const char *one, *two;
  } kinds[] = {
      {GRADUAL_RUN_EASY, "1 run becomes easy", "2 runs become easy"},
      {GRADUAL_RUN_WALK_RUN, "1 run gets walk breaks", "2 runs get walk breaks"},
      {GRADUAL_RUN_CADENCE_DRILL, "1 run becomes a cadence drill", "2 runs become cadence drills"},
      {GRADUAL_RUN_STEADY, "1 run becomes of another kind", "2 runs become of another kind"},
  };
  GradualWeekChange change = change_of (&shorter);

  change.runs_after = change.runs_before;
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    change.other_kind = kinds[i].kind;
    change.runs_of_other_kind = 1;
    assert_text (gradual_week_change_detail (&change), kinds[i].one);
    change.runs_of_other_kind = 2;
    assert_text (gradual_week_change_detail (&change), kinds[i].two);
  }
  change = change_of (&shorter);
  change.other_kind = GRADUAL_RUN_EASY;
  change.runs_of_other_kind = 1;
  assert_text (gradual_week_change_detail (&change), "1 run fewer, 1 run becomes easy");
}
END_TEST

START_TEST (test_more_weeks)
{
  assert_text (gradual_week_changes_more (1), "and 1 more week");
  assert_text (gradual_week_changes_more (12), "and 12 more weeks");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("change-words");
  TCase *tests = tcase_create ("change-words");

  tcase_add_test (tests, test_a_week);
  tcase_add_test (tests, test_runs_that_come_and_go);
  tcase_add_test (tests, test_runs_of_other_kinds);
  tcase_add_test (tests, test_more_weeks);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
