/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sample.h"
#include "suite.h"

/* 0 minutes until the runner records that a clinician has cleared them. */

static Sample
red_flag_in (const char *weeks, GradualDay from, GradualDay until)
{
  return (Sample){
      .weeks = weeks,
      .weekly = 200,
      .longest = 60,
      .restrictions = {{GRADUAL_RESTRICTION_RED_FLAG, from, until, GRADUAL_ABSENT}},
  };
}

START_TEST (test_an_open_one_forbids_every_run)
{
  Sample sample = red_flag_in ("20 1W - - 15C / 20S - - 40L - R", sample_day (1, 2), SAMPLE_OPEN);

  /* No run before it is touched, every one from its day on is, a race too. */
  sample_assert_text (sample_check (&sample),
                      "1.2 red-flag 1/0\n1.5 red-flag 15/0\n2.1 red-flag 20/0\n"
                      "2.4 red-flag 40/0\n2.6 red-flag -1/0\n");
}
END_TEST

START_TEST (test_a_cleared_one_holds_on_both_its_ends)
{
  Sample sample = red_flag_in ("20 20 20 20 20", sample_day (1, 2), sample_day (1, 3));

  sample_assert_text (sample_check (&sample), "1.2 red-flag 20/0\n1.3 red-flag 20/0\n");
}
END_TEST

START_TEST (test_it_can_not_be_turned_off)
{
  guint n;
  const GradualParameter *parameters = gradual_parameters (&n);

  for (guint i = 0; i < n; i++)
    ck_assert_str_ne (parameters[i].rule, "red-flag");
}
END_TEST

START_TEST (test_other_restrictions_are_not_its_own)
{
  for (guint kind = GRADUAL_RESTRICTION_HOLD; kind <= GRADUAL_RESTRICTION_STOP; kind++) {
    Sample sample = red_flag_in ("20", sample_day (1, 1), SAMPLE_OPEN);

    sample.restrictions[0].kind = kind;
    sample.restrictions[0].percent = 75;
    ck_assert_int_eq (sample_run_cap (&sample, &gradual_rule_red_flag, sample_day (1, 1)),
                      GRADUAL_NO_CAP);
  }
}
END_TEST

START_TEST (test_what_is_run_despite_it_is_credited_with_nothing)
{
  Sample sample = red_flag_in ("-", sample_day (1, 1), SAMPLE_OPEN);
  g_auto (SampleWalk) walk = {NULL};

  sample.log = "60 - 60";
  sample.today = sample_day (2, 1);
  sample_walk_to_week (&walk, &sample, 2);
  ck_assert_int_eq (walk.pass.credited[0], 0);
}
END_TEST

START_TEST (test_it_says_why)
{
  Sample sample = red_flag_in ("20", sample_day (1, 1), SAMPLE_OPEN);

  sample_assert_text (sample_because (&sample),
                      "No running: a warning sign was reported. The plan goes on when you record "
                      "that a clinician has cleared you to run.");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("red-flag");
  TCase *tests = tcase_create ("red-flag");

  tcase_add_test (tests, test_an_open_one_forbids_every_run);
  tcase_add_test (tests, test_a_cleared_one_holds_on_both_its_ends);
  tcase_add_test (tests, test_it_can_not_be_turned_off);
  tcase_add_test (tests, test_other_restrictions_are_not_its_own);
  tcase_add_test (tests, test_what_is_run_despite_it_is_credited_with_nothing);
  tcase_add_test (tests, test_it_says_why);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
