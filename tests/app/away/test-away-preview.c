/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/away/away-preview.h"
#include "planner/week-change.h"
#include "rules/fit.h"
#include "sample.h"
#include "suite.h"

#define TUESDAY  (SAMPLE_START + 1)
#define SATURDAY (SAMPLE_START + 5)
#define RACE     (SAMPLE_START + 20)

static GradualPlan *plan;
static GradualAwayPreview preview;

static void
set_up (void)
{
  plan = sample_plan_new ();
}

static void
tear_down (void)
{
  gradual_away_preview_clear (&preview);
  g_clear_pointer (&plan, gradual_plan_unref);
}

static void
look_with (const GradualAway *replaced, GradualDay from, GradualDay until, GradualAwayReason reason,
           GradualDay today)
{
  const GradualAway values = {.from = from, .until = until, .reason = reason, .note = ""};

  gradual_away_preview_clear (&preview);
  gradual_away_preview_init (&preview, plan, replaced, &values, today);
}

static void
look (GradualDay from, GradualDay until, GradualDay today)
{
  look_with (NULL, from, until, GRADUAL_AWAY_UNSAID, today);
}

static gboolean
says (const char *sentence)
{
  return g_ptr_array_find_with_equal_func (preview.sentences, sentence, g_str_equal, NULL);
}

START_TEST (test_dates_that_are_none)
{
  const struct {
    GradualDay from, until;
    gboolean is_until;
    const char *problem;
  } cases[] = {
      {GRADUAL_DAY_NONE, TUESDAY, FALSE,
       "Enter the first day as a date, or choose it from the calendar."},
      {TUESDAY, GRADUAL_DAY_NONE, TRUE,
       "Enter the last day as a date, or choose it from the calendar."},
      {SATURDAY, TUESDAY, TRUE, "The last day is before the first. Enter a later one."},
      {RACE + 1, RACE + 1, FALSE, "The plan ends on 13 December 2026. Enter an earlier first day."},
      {SAMPLE_START - 3, SAMPLE_START - 1, TRUE,
       "The plan begins on 23 November 2026. Enter a later last day."},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    look (cases[i].from, cases[i].until, SAMPLE_START);
    ck_assert_str_eq (preview.problem, cases[i].problem);
    ck_assert_str_eq (preview.summary, cases[i].problem);
    ck_assert_int_eq (preview.is_until, cases[i].is_until);
    ck_assert_uint_eq (preview.moves->len + preview.sentences->len + preview.weeks->len, 0);
  }
}
END_TEST

/* Both runs of the first week; the plan itself stays as it is. */
START_TEST (test_what_becomes_of_runs)
{
  const GradualWeekChange *change;

  look (TUESDAY, SATURDAY + 1, SAMPLE_START);
  ck_assert_ptr_null (preview.problem);
  ck_assert_uint_eq (preview.moves->len, 2);
  ck_assert_str_eq (g_ptr_array_index (preview.moves, 0),
                    "Easy run of Tuesday 24 November: left out");
  ck_assert_str_eq (g_ptr_array_index (preview.moves, 1),
                    "Long run of Saturday 28 November: moves to Monday 23 November");
  ck_assert_msg (g_str_has_prefix (preview.summary, "1 run moved, 1 left out"), "%s",
                 preview.summary);
  change = &g_array_index (preview.weeks, GradualWeekChange, 0);
  ck_assert_int_eq (change->number, 1);
  ck_assert_int_eq (change->minutes_before, 96);
  ck_assert_int_eq (change->minutes_after, 66);
  ck_assert_uint_eq (plan->away->len, 0);
}
END_TEST

START_TEST (test_a_day_without_a_run)
{
  look (TUESDAY + 1, TUESDAY + 2, SAMPLE_START);
  ck_assert_ptr_null (preview.problem);
  ck_assert_str_eq (preview.summary, "No run has to change");
  ck_assert_uint_eq (preview.moves->len + preview.sentences->len + preview.weeks->len, 0);
}
END_TEST

START_TEST (test_days_that_are_over)
{
  g_autoptr (GradualPlan) sample = gradual_plan_ref (plan);

  gradual_plan_unref (plan);
  plan = gradual_fit (sample, SATURDAY + 1, NULL);
  look (TUESDAY, SATURDAY, SATURDAY + 1);
  ck_assert (says ("These days are over, and are only recorded."));
  ck_assert_uint_eq (preview.moves->len + preview.weeks->len, 0);
  look (TUESDAY, SATURDAY, SATURDAY);
  ck_assert (says ("The days before today are over, and are only recorded."));
  ck_assert_uint_eq (preview.moves->len, 1);
  look (TUESDAY, SATURDAY, TUESDAY);
  ck_assert_uint_eq (preview.sentences->len, 0);
}
END_TEST

START_TEST (test_what_stays)
{
  const char *race = "The race on Sunday 13 December stays on its day.";
  const char *run = "Today’s run stays, since you have run today.";
  g_autoptr (GradualPlan) rested = gradual_plan_ref (plan);

  look (RACE - 1, RACE, SAMPLE_START);
  ck_assert (says (race));
  ck_assert_uint_eq (preview.moves->len, 1);
  look (RACE - 1, RACE - 1, SAMPLE_START);
  ck_assert (!says (race));

  look (TUESDAY, TUESDAY, TUESDAY);
  ck_assert (!says (run));
  gradual_plan_unref (plan);
  plan = sample_plan_with_run_logged (rested, TUESDAY, 30);
  look (TUESDAY, TUESDAY, TUESDAY);
  ck_assert (says (run));
  ck_assert_uint_eq (preview.moves->len, 0);
  look (TUESDAY + 1, TUESDAY + 1, TUESDAY);
  ck_assert (!says (run));
}
END_TEST

START_TEST (test_what_an_injury_means)
{
  const char *words =
      "After 8 days or more between two runs, the way back from an injury begins lower than from "
      "other breaks.";

  look_with (NULL, TUESDAY, TUESDAY, GRADUAL_AWAY_INJURY, SAMPLE_START);
  ck_assert (says (words));
  look_with (NULL, TUESDAY, TUESDAY, GRADUAL_AWAY_ILLNESS, SAMPLE_START);
  ck_assert (!says (words));
}
END_TEST

/* Runs come back by Undo alone. */
START_TEST (test_a_mark_that_becomes_shorter)
{
  const char *words =
      "On days on which you are no longer away, runs that were moved or left out do "
      "not come back by themselves.";
  const GradualAway before = {.from = TUESDAY, .until = SATURDAY, .note = ""};

  look_with (&before, TUESDAY, SATURDAY - 1, GRADUAL_AWAY_UNSAID, SAMPLE_START);
  ck_assert (says (words));
  look_with (&before, TUESDAY + 1, SATURDAY, GRADUAL_AWAY_UNSAID, SAMPLE_START);
  ck_assert (says (words));
  look_with (&before, TUESDAY - 1, SATURDAY + 1, GRADUAL_AWAY_UNSAID, SAMPLE_START);
  ck_assert (!says (words));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("away-preview");
  TCase *tests = tcase_create ("away-preview");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_dates_that_are_none);
  tcase_add_test (tests, test_what_becomes_of_runs);
  tcase_add_test (tests, test_a_day_without_a_run);
  tcase_add_test (tests, test_days_that_are_over);
  tcase_add_test (tests, test_what_stays);
  tcase_add_test (tests, test_what_an_injury_means);
  tcase_add_test (tests, test_a_mark_that_becomes_shorter);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
