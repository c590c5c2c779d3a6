/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/restriction.h"
#include "suite.h"

static GradualRestriction *
restriction_from (GradualRestrictionKind kind, GradualDay from, GradualDay until)
{
  return gradual_restriction_new (&(GradualRestriction){
      .kind = kind,
      .from = from,
      .until = until,
  });
}

START_TEST (test_values_are_copied)
{
  char because[] = "heel", extra[] = "{\"side\":\"left\"}";
  g_autoptr (GradualRestriction) restriction = gradual_restriction_new (&(GradualRestriction){
      .kind = GRADUAL_RESTRICTION_REDUCE,
      .from = 740000,
      .until = 740006,
      .factor_percent = 75,
      .because = because,
      .extra = extra,
  });

  because[0] = extra[0] = '#';
  ck_assert_int_eq (restriction->kind, GRADUAL_RESTRICTION_REDUCE);
  ck_assert_int_eq (restriction->from, 740000);
  ck_assert_int_eq (restriction->until, 740006);
  ck_assert_int_eq (restriction->factor_percent, 75);
  ck_assert_str_eq (restriction->because, "heel");
  ck_assert_str_eq (restriction->extra, "{\"side\":\"left\"}");
}
END_TEST

START_TEST (test_no_reason_is_an_empty_one)
{
  g_autoptr (GradualRestriction) restriction =
      restriction_from (GRADUAL_RESTRICTION_STOP, 740000, GRADUAL_DAY_NONE);

  ck_assert_str_eq (restriction->because, "");
  ck_assert_ptr_null (restriction->extra);
}
END_TEST

START_TEST (test_a_reference_shares)
{
  GradualRestriction *restriction =
      restriction_from (GRADUAL_RESTRICTION_STOP, 740000, GRADUAL_DAY_NONE);
  g_autoptr (GradualRestriction) same = gradual_restriction_ref (restriction);

  ck_assert_ptr_eq (same, restriction);
  gradual_restriction_unref (restriction);
  ck_assert_str_eq (same->because, "");
}
END_TEST

START_TEST (test_a_closed_one_holds_on_both_its_ends)
{
  g_autoptr (GradualRestriction) restriction =
      restriction_from (GRADUAL_RESTRICTION_HOLD, 740010, 740020);

  ck_assert (!gradual_restriction_overlaps (restriction, 740000, 740009));
  ck_assert (gradual_restriction_overlaps (restriction, 740004, 740010));
  ck_assert (gradual_restriction_overlaps (restriction, 740010, 740010));
  ck_assert (gradual_restriction_overlaps (restriction, 740015, 740015));
  ck_assert (gradual_restriction_overlaps (restriction, 740000, 740030));
  ck_assert (gradual_restriction_overlaps (restriction, 740020, 740026));
  ck_assert (!gradual_restriction_overlaps (restriction, 740021, 740027));
}
END_TEST

START_TEST (test_an_open_one_has_no_end)
{
  g_autoptr (GradualRestriction) restriction =
      restriction_from (GRADUAL_RESTRICTION_HOLD, 740010, GRADUAL_DAY_NONE);

  ck_assert (!gradual_restriction_overlaps (restriction, 740009, 740009));
  ck_assert (gradual_restriction_overlaps (restriction, 740010, 740010));
  ck_assert (gradual_restriction_overlaps (restriction, GRADUAL_DAY_MAX, GRADUAL_DAY_MAX));
}
END_TEST

START_TEST (test_only_stop_and_red_flag_forbid_running)
{
  static const gboolean forbids[] = {
      [GRADUAL_RESTRICTION_HOLD] = FALSE,
      [GRADUAL_RESTRICTION_REDUCE] = FALSE,
      [GRADUAL_RESTRICTION_STOP] = TRUE,
      [GRADUAL_RESTRICTION_RED_FLAG] = TRUE,
  };

  for (guint kind = 0; kind < G_N_ELEMENTS (forbids); kind++) {
    g_autoptr (GradualRestriction) restriction = restriction_from (kind, 740000, GRADUAL_DAY_NONE);

    ck_assert_int_eq (gradual_restriction_forbids_running (restriction), forbids[kind]);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("restriction");
  TCase *tests = tcase_create ("restriction");

  tcase_add_test (tests, test_values_are_copied);
  tcase_add_test (tests, test_no_reason_is_an_empty_one);
  tcase_add_test (tests, test_a_reference_shares);
  tcase_add_test (tests, test_a_closed_one_holds_on_both_its_ends);
  tcase_add_test (tests, test_an_open_one_has_no_end);
  tcase_add_test (tests, test_only_stop_and_red_flag_forbid_running);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
