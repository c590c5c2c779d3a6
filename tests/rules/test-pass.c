/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/pass.h"

#include "sample.h"
#include "suite.h"

START_TEST (test_it_begins_with_the_baseline)
{
  Sample sample = {.weeks = "-", .weekly = 150, .longest = 60};
  g_auto (SampleWalk) walk = {NULL};
  GradualDay day;

  sample_walk_to_run (&walk, &sample, sample_day (1, 1));
  ck_assert_ptr_eq (walk.context.settings, &walk.plan->head.settings);
  ck_assert_ptr_eq (walk.context.restrictions, walk.plan->restrictions);
  ck_assert_int_eq (walk.context.start, sample_day (1, 1));
  ck_assert_int_eq (gradual_pass_week_start (&walk.pass), sample_day (1, 1));
  ck_assert_int_eq (gradual_pass_reference (&walk.pass), 150);
  ck_assert_int_eq (gradual_pass_longest (&walk.pass, &day), 60);
  ck_assert_int_eq (day, sample_day (1, 1) - 1);
}
END_TEST

START_TEST (test_a_baseline_without_a_run)
{
  Sample sample = {.weeks = "-", .weekly = 150};
  g_auto (SampleWalk) walk = {NULL};

  sample_walk_to_run (&walk, &sample, sample_day (1, 1));
  ck_assert_int_eq (gradual_pass_longest (&walk.pass, NULL), 0);
  ck_assert_int_eq (walk.pass.last_run, GRADUAL_DAY_NONE);
}
END_TEST

START_TEST (test_the_sanity_figures)
{
  static const struct {
    int weekly;
    int week_cap;
  } weeks[] = {{45, 60}, {150, 165}, {200, 220}};
  static const struct {
    int longest;
    int run_cap;
  } runs[] = {{30, 35}, {45, 50}, {60, 66}, {170, 180}};

  for (guint i = 0; i < G_N_ELEMENTS (weeks); i++) {
    Sample sample = {.weeks = "-", .weekly = weeks[i].weekly, .longest = 30};
    g_auto (SampleWalk) walk = {NULL};

    sample_walk_to_run (&walk, &sample, sample_day (1, 1));
    ck_assert_int_eq (gradual_pass_week_cap (&walk.pass), weeks[i].week_cap);
  }
  for (guint i = 0; i < G_N_ELEMENTS (runs); i++) {
    Sample sample = {.weeks = "-", .weekly = 300, .longest = runs[i].longest};
    g_auto (SampleWalk) walk = {NULL};

    sample_walk_to_run (&walk, &sample, sample_day (1, 1));
    ck_assert_int_eq (gradual_pass_run_cap (&walk.pass), runs[i].run_cap);
  }
}
END_TEST

/* The baseline's run is 30 days before the Tuesday of week 5. The ring holds 32 days: 32 and 64
 * days later its place is used again. */
START_TEST (test_the_window_of_the_longest_run)
{
  static const struct {
    int days_after;
    int longest;
  } cases[] = {{1, 60}, {29, 60}, {30, 60}, {31, 0}, {32, 0}, {33, 0}, {62, 0}, {64, 0}, {96, 0}};
  Sample sample = {.weeks = "-", .weekly = 300, .longest = 60};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (SampleWalk) walk = {NULL};

    sample_walk_to_run (&walk, &sample, sample_day (1, cases[i].days_after));
    ck_assert_int_eq (gradual_pass_longest (&walk.pass, NULL), cases[i].longest);
  }
}
END_TEST

START_TEST (test_of_several_longest_runs_the_last_is_named)
{
  Sample sample = {.weeks = "60 - 60 - 50", .weekly = 300, .longest = 60};
  g_auto (SampleWalk) walk = {NULL};
  GradualDay day;

  sample_walk_to_run (&walk, &sample, sample_day (1, 7));
  ck_assert_int_eq (gradual_pass_longest (&walk.pass, &day), 60);
  ck_assert_int_eq (day, sample_day (1, 3));
}
END_TEST

START_TEST (test_runs_are_credited_up_to_their_cap)
{
  Sample sample = {.weeks = "-", .weekly = 300, .longest = 60};
  g_auto (SampleWalk) walk = {NULL};
  GradualPass pass;

  sample_walk_to_run (&walk, &sample, sample_day (1, 1));
  pass = walk.pass;
  gradual_pass_take (&pass, 66, 66);
  ck_assert_int_eq (pass.week_minutes, 66);
  ck_assert_int_eq (pass.week_credit, 66);

  pass = walk.pass; /* a pass is a plain value: this goes back */
  gradual_pass_take (&pass, 90, 90);
  ck_assert_int_eq (pass.week_minutes, 90);
  ck_assert_int_eq (pass.week_credit, 66);

  pass = walk.pass;
  gradual_pass_take (&pass, 50, 40);
  ck_assert_int_eq (pass.week_minutes, 50);
  ck_assert_int_eq (pass.week_credit, 40);
}
END_TEST

START_TEST (test_a_race_is_not_in_its_week_but_is_credited)
{
  static const struct {
    int minutes;
    int credit;
  } cases[] = {{GRADUAL_MINUTES_UNKNOWN, 66}, {300, 66}, {66, 66}, {65, 65}};
  Sample sample = {.weeks = "-", .weekly = 300, .longest = 60};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (SampleWalk) walk = {NULL};

    sample_walk_to_run (&walk, &sample, sample_day (1, 1));
    gradual_pass_take_race (&walk.pass, cases[i].minutes);
    ck_assert_int_eq (walk.pass.week_minutes, 0);
    ck_assert_int_eq (walk.pass.week_credit, cases[i].credit);
    ck_assert_int_eq (walk.pass.week_run_days, 1);
  }
}
END_TEST

START_TEST (test_a_week_is_credited_up_to_its_cap)
{
  /* Four runs of 60 of which each may be 66 or more: 240 minutes, where 165 are allowed. */
  Sample sample = {.weeks = "60 - 60 - 60 - 60", .weekly = 150, .longest = 60};
  g_auto (SampleWalk) walk = {NULL};

  sample_walk_to_week_end (&walk, &sample, 1);
  ck_assert_int_eq (walk.pass.week_minutes, 240);
  ck_assert_int_eq (walk.pass.week_credit, 240);
  gradual_pass_end_week (&walk.pass);
  ck_assert_int_eq (walk.pass.credited[0], 165);
  ck_assert_int_eq (walk.pass.credited[1], 150);
  ck_assert_int_eq (walk.pass.credited[2], 150);
  ck_assert_int_eq (gradual_pass_reference (&walk.pass), 165);
  ck_assert_int_eq (gradual_pass_week_start (&walk.pass), sample_day (2, 1));
  ck_assert_int_eq (walk.pass.week_minutes, 0);
}
END_TEST

START_TEST (test_the_reference_is_the_largest_of_three_weeks)
{
  Sample sample = {
      .weeks = "60 - 60 / 50 - 50 / 40 - 40 / 30 - 30",
      .weekly = 200,
      .longest = 60,
  };
  static const int references[] = {200, 200, 200, 120, 100}; /* weeks 1 to 5 */

  for (int week = 1; week <= 5; week++) {
    g_auto (SampleWalk) walk = {NULL};

    sample_walk_to_week (&walk, &sample, week);
    ck_assert_int_eq (gradual_pass_reference (&walk.pass), references[week - 1]);
  }
}
END_TEST

START_TEST (test_days_that_are_over_are_as_logged)
{
  Sample sample = {
      .weeks = "60 - 60 - 60",
      .log = "10+20 - - 40",
      .weekly = 300,
      .longest = 60,
      .today = sample_day (1, 5),
  };
  g_auto (SampleWalk) walk = {NULL};

  /* 10 + 20 + 40 of the log, and 60 that are planned for today. */
  sample_walk_to_week_end (&walk, &sample, 1);
  ck_assert_int_eq (walk.pass.week_minutes, 130);
  ck_assert_int_eq (walk.pass.week_run_days, 3);
}
END_TEST

START_TEST (test_logged_seconds_are_floored_run_by_run)
{
  Sample sample = {.weeks = "-", .weekly = 300, .longest = 60};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  g_autoptr (GradualLogEntry) entry = gradual_log_entry_new (
      &(GradualLogEntry){.id = "a", .day = sample_day (1, 1), .seconds = 1859});
  g_autoptr (GradualPlan) once = gradual_plan_with_log_entry (plan, entry);
  g_autoptr (GradualPlan) twice = gradual_plan_with_log_entry (once, entry);
  GradualContext context;
  GradualPass pass;

  gradual_context_init (&context, twice);
  gradual_pass_init (&pass, &context);
  gradual_pass_take_logs (&pass, twice, sample_day (1, 1));
  ck_assert_int_eq (pass.week_minutes, 60); /* 30 min 59 s twice: 30 + 30, not ⌊61.97⌋ */
}
END_TEST

/* The larger of planned and logged counts in the week of today, the smaller one towards later
 * caps. */
START_TEST (test_today_is_not_over)
{
  static const struct {
    const char *weeks;
    const char *log;
    int minutes;
    int credit;
    int days;
  } cases[] = {
      {"40", "-", 40, 40, 1},      {"40", "60", 60, 40, 1},    {"40", "20", 40, 20, 1},
      {"-", "30", 30, 0, 1},       {"40", "10+20", 40, 30, 1}, {"40", "20+40", 60, 40, 1},
      {"80", "90", 90, 66, 1},   /* no more than the run's cap, ⌊60·1.1⌋ */
      {"40", "- 60", 40, 40, 1}, /* a log of tomorrow has no meaning yet */
      {"- 50", "- 30", 50, 50, 1}, {"-", "-", 0, 0, 0},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    Sample sample = {.weeks = cases[i].weeks, .log = cases[i].log, .weekly = 300, .longest = 60};
    g_auto (SampleWalk) walk = {NULL};

    sample_walk_to_week_end (&walk, &sample, 1);
    ck_assert_msg (walk.pass.week_minutes == cases[i].minutes, "minutes of case %u", i);
    ck_assert_msg (walk.pass.week_credit == cases[i].credit, "credit of case %u", i);
    ck_assert_msg (walk.pass.week_run_days == cases[i].days, "days of case %u", i);
  }
}
END_TEST

START_TEST (test_a_break_begins_with_the_eighth_day)
{
  Sample sample = {.weeks = "- - 40", .weekly = 200, .longest = 60};
  g_auto (SampleWalk) seventh = {NULL}, eighth = {NULL};

  sample_walk_to_run (&seventh, &sample, sample_day (2, 3));
  ck_assert (!seventh.pass.back.in_force);
  sample_walk_to_run (&eighth, &sample, sample_day (2, 4));
  ck_assert (eighth.pass.back.in_force);
  ck_assert_int_eq (eighth.pass.back.gap, 8);
  ck_assert_int_eq (eighth.pass.back.longest_before, 60);
  ck_assert_int_eq (eighth.pass.back.week_before, 200);
}
END_TEST

START_TEST (test_the_weeks_of_the_ramp)
{
  GradualSettings settings;
  Sample sample = {.weeks = "15 *6", .settings = &settings};

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_5;
  for (int week = 1; week <= 6; week++) {
    g_auto (SampleWalk) walk = {NULL};

    sample_walk_to_week (&walk, &sample, week);
    ck_assert_int_eq (gradual_pass_in_ramp (&walk.pass), week <= 5);
  }
}
END_TEST

START_TEST (test_a_bound_on_days_does_not_take_credit_away)
{
  /* The sixth day with a run is one too many, but the 20 minutes were run all the same. */
  Sample sample = {
      .weeks = "-",
      .log = "20 20 20 20 20 20",
      .weekly = 300,
      .longest = 60,
      .today = sample_day (2, 1),
  };
  g_auto (SampleWalk) walk = {NULL};

  sample_walk_to_week (&walk, &sample, 2);
  ck_assert_int_eq (walk.pass.credited[0], 120);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("pass");
  TCase *tests = tcase_create ("pass");

  tcase_add_test (tests, test_it_begins_with_the_baseline);
  tcase_add_test (tests, test_a_baseline_without_a_run);
  tcase_add_test (tests, test_the_sanity_figures);
  tcase_add_test (tests, test_the_window_of_the_longest_run);
  tcase_add_test (tests, test_of_several_longest_runs_the_last_is_named);
  tcase_add_test (tests, test_runs_are_credited_up_to_their_cap);
  tcase_add_test (tests, test_a_race_is_not_in_its_week_but_is_credited);
  tcase_add_test (tests, test_a_week_is_credited_up_to_its_cap);
  tcase_add_test (tests, test_the_reference_is_the_largest_of_three_weeks);
  tcase_add_test (tests, test_days_that_are_over_are_as_logged);
  tcase_add_test (tests, test_logged_seconds_are_floored_run_by_run);
  tcase_add_test (tests, test_today_is_not_over);
  tcase_add_test (tests, test_a_break_begins_with_the_eighth_day);
  tcase_add_test (tests, test_the_weeks_of_the_ramp);
  tcase_add_test (tests, test_a_bound_on_days_does_not_take_credit_away);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
