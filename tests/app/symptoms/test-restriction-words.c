/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/restriction-words.h"
#include "sample.h"
#include "suite.h"

#define TODAY (SAMPLE_START + 3)
#define OPEN  GRADUAL_DAY_NONE

static GradualPlan *plan;

static void
set_up (void)
{
  plan = sample_plan_new ();
}

static void
tear_down (void)
{
  g_clear_pointer (&plan, gradual_plan_unref);
}

static void
restrict_to (GradualRestrictionKind kind, GradualDay from, GradualDay until, const char *because)
{
  GradualPlan *restricted;
  g_autoptr (GradualRestriction) restriction = gradual_restriction_new (&(GradualRestriction){
      .kind = kind,
      .from = from,
      .until = until,
      .factor_percent = kind == GRADUAL_RESTRICTION_REDUCE ? 75 : GRADUAL_ABSENT,
      .because = because,
  });

  restricted = gradual_plan_with_restriction (plan, restriction);
  gradual_plan_unref (plan);
  plan = restricted;
}

static void
assert_tells (const char *title, const char *detail)
{
  const GradualRestriction *restriction = gradual_restriction_to_tell (plan, TODAY);
  g_autofree char *told = NULL, *more = NULL;

  ck_assert_ptr_nonnull (restriction);
  told = gradual_restriction_title (restriction);
  more = gradual_restriction_detail (restriction);
  ck_assert_str_eq (told, title);
  ck_assert_str_eq (more, detail);
}

START_TEST (test_nothing_to_tell)
{
  ck_assert_ptr_null (gradual_restriction_to_tell (NULL, TODAY));
  ck_assert_ptr_null (gradual_restriction_to_tell (plan, TODAY));
  restrict_to (GRADUAL_RESTRICTION_HOLD, TODAY - 3, TODAY - 1, "");
  restrict_to (GRADUAL_RESTRICTION_STOP, TODAY - 3, TODAY - 1, "");
  restrict_to (GRADUAL_RESTRICTION_REDUCE, TODAY + 1, TODAY + 4, "");
  ck_assert_ptr_null (gradual_restriction_to_tell (plan, TODAY));
}
END_TEST

START_TEST (test_a_red_flag)
{
  restrict_to (GRADUAL_RESTRICTION_RED_FLAG, TODAY - 1, OPEN, "Warning sign: Numbness");
  assert_tells ("Running is suspended since Wednesday 25 November",
                "Nothing but a recorded clearance by a clinician lifts this. The runs to come are "
                "kept, and come back then. (Warning sign: Numbness)");
}
END_TEST

START_TEST (test_a_red_flag_cleared_on_its_first_day)
{
  restrict_to (GRADUAL_RESTRICTION_RED_FLAG, TODAY, TODAY, "");
  assert_tells ("No running up to Thursday 26 November",
                "You have recorded clearance: the runs begin again after that.");
}
END_TEST

START_TEST (test_a_stop)
{
  restrict_to (GRADUAL_RESTRICTION_STOP, TODAY, OPEN, "");
  assert_tells ("No running since Thursday 26 November",
                "Until walking has hurt 2 of 10 at most for two days. The runs to come are kept, "
                "and come back then.");
}
END_TEST

START_TEST (test_a_run_that_is_skipped)
{
  restrict_to (GRADUAL_RESTRICTION_STOP, TODAY, TODAY + 2, "Pain of 4 of 10");
  assert_tells ("No running up to Saturday 28 November",
                "After that the runs begin again, a little shorter. (Pain of 4 of 10)");
}
END_TEST

START_TEST (test_less)
{
  restrict_to (GRADUAL_RESTRICTION_REDUCE, TODAY, TODAY + 3, "Too much too soon");
  assert_tells ("Running is eased up to Sunday 29 November",
                "No more than 75 % of what the weeks before had. (Too much too soon)");
}
END_TEST

START_TEST (test_a_hold)
{
  restrict_to (GRADUAL_RESTRICTION_HOLD, TODAY - 3, TODAY, "");
  assert_tells ("Running is held up to Thursday 26 November",
                "As much as in the week before at most, and no run gets longer.");
}
END_TEST

/* As they can come from a file. */
START_TEST (test_milder_ones_without_an_end)
{
  restrict_to (GRADUAL_RESTRICTION_HOLD, TODAY - 3, OPEN, "");
  assert_tells ("Running is held since Monday 23 November",
                "As much as in the week before at most, and no run gets longer.");
  restrict_to (GRADUAL_RESTRICTION_REDUCE, TODAY - 2, OPEN, "");
  assert_tells ("Running is eased since Tuesday 24 November",
                "No more than 75 % of what the weeks before had.");
}
END_TEST

/* Whatever comes first in the plan. */
START_TEST (test_the_strongest_is_told)
{
  restrict_to (GRADUAL_RESTRICTION_STOP, TODAY, TODAY + 1, "");
  restrict_to (GRADUAL_RESTRICTION_HOLD, TODAY, TODAY + 3, "");
  assert_tells ("No running up to Friday 27 November",
                "After that the runs begin again, a little shorter.");
  restrict_to (GRADUAL_RESTRICTION_STOP, TODAY, OPEN, "");
  ck_assert_int_eq (gradual_restriction_to_tell (plan, TODAY)->until, OPEN);
  restrict_to (GRADUAL_RESTRICTION_RED_FLAG, TODAY, OPEN, "");
  restrict_to (GRADUAL_RESTRICTION_REDUCE, TODAY, OPEN, "");
  ck_assert_int_eq (gradual_restriction_to_tell (plan, TODAY)->kind, GRADUAL_RESTRICTION_RED_FLAG);
}
END_TEST

/* A clock that was set back: what forbids running is told all the same. */
START_TEST (test_what_is_open_is_told_before_it_begins)
{
  restrict_to (GRADUAL_RESTRICTION_RED_FLAG, TODAY + 5, OPEN, "");
  ck_assert_ptr_nonnull (gradual_restriction_to_tell (plan, TODAY));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("restriction-words");
  TCase *tests = tcase_create ("restriction-words");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_nothing_to_tell);
  tcase_add_test (tests, test_a_red_flag);
  tcase_add_test (tests, test_a_red_flag_cleared_on_its_first_day);
  tcase_add_test (tests, test_a_stop);
  tcase_add_test (tests, test_a_run_that_is_skipped);
  tcase_add_test (tests, test_less);
  tcase_add_test (tests, test_a_hold);
  tcase_add_test (tests, test_milder_ones_without_an_end);
  tcase_add_test (tests, test_the_strongest_is_told);
  tcase_add_test (tests, test_what_is_open_is_told_before_it_begins);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
