/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sample.h"
#include "suite.h"

/* Stop: 0 minutes. Reduce: W ≤ ⌊f·R⌋. Hold: W ≤ C(w−1) and no run longer than L30. */

static const GradualRule *rule = &gradual_rule_pain;

static SampleRestriction
hold (GradualDay from, GradualDay until)
{
  return (SampleRestriction){GRADUAL_RESTRICTION_HOLD, from, until, GRADUAL_ABSENT};
}

static SampleRestriction
reduce (int percent, GradualDay from, GradualDay until)
{
  return (SampleRestriction){GRADUAL_RESTRICTION_REDUCE, from, until, percent};
}

static SampleRestriction
stop (GradualDay from, GradualDay until)
{
  return (SampleRestriction){GRADUAL_RESTRICTION_STOP, from, until, GRADUAL_ABSENT};
}

START_TEST (test_without_a_restriction_there_is_nothing_to_say)
{
  Sample sample = {.weeks = "50", .weekly = 200, .longest = 60};

  ck_assert_int_eq (sample_run_cap (&sample, rule, sample_day (1, 1)), GRADUAL_NO_CAP);
  ck_assert_int_eq (sample_week_cap (&sample, rule, 1), GRADUAL_NO_CAP);
}
END_TEST

START_TEST (test_a_closed_stop_holds_on_both_its_ends)
{
  Sample sample = {
      .weeks = "20 20 20 20 20",
      .weekly = 200,
      .longest = 60,
      .restrictions = {stop (sample_day (1, 2), sample_day (1, 4))},
  };

  sample_assert_text (sample_check (&sample), "1.2 pain 20/0\n1.3 pain 20/0\n1.4 pain 20/0\n");
}
END_TEST

START_TEST (test_an_open_stop_has_no_end)
{
  Sample sample = {
      .weeks = "- - - - 1 / 1 - - - - R",
      .weekly = 200,
      .longest = 60,
      .restrictions = {stop (sample_day (1, 6), SAMPLE_OPEN)},
  };

  /* A race is held to it as well. */
  sample_assert_text (sample_check (&sample), "2.1 pain 1/0\n2.6 pain -1/0\n");
}
END_TEST

START_TEST (test_what_is_run_under_a_stop_is_credited_with_nothing)
{
  Sample sample = {
      .weeks = "-",
      .log = "60 - 60",
      .weekly = 90,
      .longest = 60,
      .today = sample_day (2, 1),
      .restrictions = {stop (sample_day (1, 2), sample_day (1, 7))},
  };
  g_auto (SampleWalk) walk = {NULL};

  sample_walk_to_week (&walk, &sample, 2);
  ck_assert_int_eq (walk.pass.credited[0], 60);
}
END_TEST

START_TEST (test_reduce_is_a_part_of_the_reference)
{
  static const struct {
    int weekly;
    int percent;
    int cap;
  } cases[] = {
      {200, 75, 150}, {200, 60, 120}, {201, 75, 150}, /* ⌊150.75⌋ */
      {201, 60, 120},                                 /* ⌊120.6⌋ */
      {200, 80, 160}, {0, 75, 0},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    Sample sample = {
        .weeks = "-",
        .weekly = cases[i].weekly,
        .longest = 60,
        .restrictions = {reduce (cases[i].percent, sample_day (1, 1), SAMPLE_OPEN)},
    };

    ck_assert_int_eq (sample_week_cap (&sample, rule, 1), cases[i].cap);
    ck_assert_int_eq (sample_run_cap (&sample, rule, sample_day (1, 1)), GRADUAL_NO_CAP);
  }
}
END_TEST

START_TEST (test_reduce_allows_the_bound_itself_and_not_one_more)
{
  Sample sample = {
      .weeks = "50 - 50 - 49",
      .weekly = 200,
      .longest = 60,
      .restrictions = {reduce (75, sample_day (1, 1), SAMPLE_OPEN)},
  };

  sample_assert_text (sample_check (&sample), "");
  sample.weeks = "50 - 50 - 50";
  sample_assert_text (sample_check (&sample), "");
  sample.weeks = "50 - 50 - 51";
  sample_assert_text (sample_check (&sample), "1.1 pain 151/150\n");
}
END_TEST

START_TEST (test_reduce_goes_by_the_largest_of_three_weeks)
{
  Sample sample = {
      .weeks = "40 - 40 *2",
      .weekly = 200,
      .longest = 60,
      .restrictions = {reduce (60, sample_day (3, 1), SAMPLE_OPEN)},
  };

  ck_assert_int_eq (sample_week_cap (&sample, rule, 3), 120); /* R = 200 of the baseline */
  ck_assert_int_eq (sample_week_cap (&sample, rule, 4), 48);  /* R = 80 */
}
END_TEST

START_TEST (test_reduce_holds_in_every_week_that_it_touches)
{
  Sample sample = {
      .weeks = "50 - 50 *4",
      .weekly = 200,
      .longest = 60,
      .restrictions = {reduce (75, sample_day (2, 7), sample_day (3, 1))},
  };

  ck_assert_int_eq (sample_week_cap (&sample, rule, 1), GRADUAL_NO_CAP);
  ck_assert_int_eq (sample_week_cap (&sample, rule, 2), 150);
  ck_assert_int_eq (sample_week_cap (&sample, rule, 3), 150); /* R = 200, three weeks back */
  ck_assert_int_eq (sample_week_cap (&sample, rule, 4), GRADUAL_NO_CAP);
}
END_TEST

START_TEST (test_the_smallest_of_several)
{
  Sample sample = {
      .weeks = "50 - 50 - 40",
      .weekly = 200,
      .longest = 60,
      .restrictions = {reduce (75, sample_day (2, 1), SAMPLE_OPEN),
                       reduce (60, sample_day (2, 1), SAMPLE_OPEN)},
  };

  ck_assert_int_eq (sample_week_cap (&sample, rule, 2), 120); /* ⌊0.60·200⌋ */
  sample.restrictions[1] = hold (sample_day (2, 1), SAMPLE_OPEN);
  ck_assert_int_eq (sample_week_cap (&sample, rule, 2), 140); /* C(1), below ⌊0.75·200⌋ */
}
END_TEST

START_TEST (test_hold_is_the_week_before)
{
  Sample sample = {
      .weekly = 200,
      .longest = 60,
      .restrictions = {hold (sample_day (2, 1), SAMPLE_OPEN)},
  };

  /* C(1) = 150; the largest of three, 200, does not matter. */
  sample.weeks = "50 - 50 - 50 / 50 - 50 - 49";
  sample_assert_text (sample_check (&sample), "");
  sample.weeks = "50 - 50 - 50 / 50 - 50 - 50";
  sample_assert_text (sample_check (&sample), "");
  sample.weeks = "50 - 50 - 50 / 50 - 50 - 51";
  sample_assert_text (sample_check (&sample), "2.1 pain 151/150\n");
}
END_TEST

START_TEST (test_hold_is_the_longest_run)
{
  Sample sample = {
      .weekly = 200,
      .longest = 60,
      .restrictions = {hold (sample_day (1, 1), sample_day (1, 3))},
  };

  sample.weeks = "59";
  sample_assert_text (sample_check (&sample), "");
  sample.weeks = "60";
  sample_assert_text (sample_check (&sample), "");
  sample.weeks = "61";
  sample_assert_text (sample_check (&sample), "1.1 pain 61/60\n");
  sample.weeks = "- - 61";
  sample_assert_text (sample_check (&sample), "1.3 pain 61/60\n");
  sample.weeks = "- - - 61"; /* a day after it */
  sample_assert_text (sample_check (&sample), "");
}
END_TEST

START_TEST (test_hold_goes_by_what_is_credited)
{
  /* 120 minutes count as ⌊60·1.1⌋ = 66, towards the longest run and towards the week before. */
  Sample sample = {
      .weeks = "-",
      .log = "120",
      .weekly = 200,
      .longest = 60,
      .today = sample_day (2, 1),
      .restrictions = {hold (sample_day (2, 1), SAMPLE_OPEN)},
  };

  ck_assert_int_eq (sample_run_cap (&sample, rule, sample_day (2, 1)), 66);
  ck_assert_int_eq (sample_week_cap (&sample, rule, 2), 66);
}
END_TEST

START_TEST (test_hold_with_nothing_to_stay_at)
{
  Sample sample = {
      .weeks = "10",
      .weekly = 200,
      .restrictions = {hold (sample_day (1, 1), SAMPLE_OPEN)},
  };

  sample_assert_text (sample_check (&sample), "1.1 pain 10/0\n");
}
END_TEST

START_TEST (test_it_holds_beside_the_ramp)
{
  GradualSettings settings;
  Sample sample = {
      .weeks = "15 - 15 - 15 / 30",
      .settings = &settings,
      .restrictions = {hold (sample_day (2, 1), SAMPLE_OPEN)},
  };

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_4;
  sample_assert_text (sample_check (&sample), "2.1 pain 30/15\n");
}
END_TEST

START_TEST (test_it_says_why)
{
  Sample sample = {
      .weeks = "50 - 50 - 50 / 51 - 50 - 50",
      .weekly = 200,
      .longest = 60,
      .restrictions = {hold (sample_day (2, 1), SAMPLE_OPEN)},
  };

  sample_assert_text (sample_because (&sample),
                      "Up to 150 minutes in this week while pain has put the plan on hold: as much "
                      "as the week before.");
  sample.weeks = "50 - 50 - 50 / 61";
  sample_assert_text (sample_because (&sample),
                      "Up to 60 minutes while pain has put the plan on hold: that was your longest "
                      "run in 30 days, on Sun 22 November.");
  sample.restrictions[0] = reduce (75, sample_day (2, 1), SAMPLE_OPEN);
  sample.weeks = "50 - 50 - 50 / 51 - 50 - 50";
  sample_assert_text (sample_because (&sample),
                      "Up to 150 minutes in this week, eased because of pain: 75 % of the largest "
                      "of the three weeks before, 200 minutes.");
  sample.restrictions[0] = stop (sample_day (2, 1), SAMPLE_OPEN);
  sample_assert_text (sample_because (&sample),
                      "No running for now: pain has put the plan on a stop.");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("pain");
  TCase *tests = tcase_create ("pain");

  tcase_add_test (tests, test_without_a_restriction_there_is_nothing_to_say);
  tcase_add_test (tests, test_a_closed_stop_holds_on_both_its_ends);
  tcase_add_test (tests, test_an_open_stop_has_no_end);
  tcase_add_test (tests, test_what_is_run_under_a_stop_is_credited_with_nothing);
  tcase_add_test (tests, test_reduce_is_a_part_of_the_reference);
  tcase_add_test (tests, test_reduce_allows_the_bound_itself_and_not_one_more);
  tcase_add_test (tests, test_reduce_goes_by_the_largest_of_three_weeks);
  tcase_add_test (tests, test_reduce_holds_in_every_week_that_it_touches);
  tcase_add_test (tests, test_the_smallest_of_several);
  tcase_add_test (tests, test_hold_is_the_week_before);
  tcase_add_test (tests, test_hold_is_the_longest_run);
  tcase_add_test (tests, test_hold_goes_by_what_is_credited);
  tcase_add_test (tests, test_hold_with_nothing_to_stay_at);
  tcase_add_test (tests, test_it_holds_beside_the_ramp);
  tcase_add_test (tests, test_it_says_why);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
