/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/verdict-offer.h"
#include "sample.h"
#include "suite.h"

static void
assert_offer (const GradualEdit *edit, const GradualVerdict *verdict, const char *label,
              const char *action, int second)
{
  g_auto (GradualOffer) offer = {0};
  int day, value;

  gradual_offer_init (&offer, edit, verdict);
  ck_assert_pstr_eq (offer.label, label);
  if (label == NULL) {
    ck_assert_ptr_null (offer.target);
    return;
  }
  g_variant_get (offer.target, "(ii)", &day, &value);
  ck_assert_str_eq (offer.action, action);
  ck_assert_int_eq (day, edit->day);
  ck_assert_int_eq (value, second);
}

START_TEST (test_the_nearest_minutes_are_offered)
{
  GradualEdit change = {.action = GRADUAL_EDIT_MINUTES, .day = SAMPLE_START, .minutes = 90};
  GradualEdit add = {.action = GRADUAL_EDIT_ADD, .day = SAMPLE_START, .minutes = 90};

  assert_offer (&change, &(GradualVerdict){.rule = "longest-run", .allowed = 66}, "Take 66 Minutes",
                "win.set-minutes", 66);
  assert_offer (&add, &(GradualVerdict){.rule = "longest-run", .allowed = 66}, "Add 66 Minutes",
                "win.add-run", 66);
}
END_TEST

START_TEST (test_the_nearest_day_is_offered)
{
  GradualEdit move = {.action = GRADUAL_EDIT_MOVE, .day = SAMPLE_START, .other = SAMPLE_START + 2};

  assert_offer (
      &move, &(GradualVerdict){.rule = "rest-days", .allowed = 0, .nearest_day = SAMPLE_START + 3},
      "Move to Thursday 26 November", "win.move-run", SAMPLE_START + 3);
}
END_TEST

START_TEST (test_nothing_is_offered_where_nothing_is_allowed)
{
  GradualEdit change = {.action = GRADUAL_EDIT_MINUTES, .day = SAMPLE_START, .minutes = 90};
  GradualEdit move = {.action = GRADUAL_EDIT_MOVE, .day = SAMPLE_START, .other = SAMPLE_START + 2};
  GradualEdit kind = {.action = GRADUAL_EDIT_KIND, .day = SAMPLE_START};

  assert_offer (&change, &(GradualVerdict){.rule = "red-flag", .allowed = 0}, NULL, NULL, 0);
  assert_offer (&change, &(GradualVerdict){.rule = "cutback", .allowed = 9}, NULL, NULL, 0);
  assert_offer (&change, &(GradualVerdict){.rule = GRADUAL_REFUSAL_LOCKED, .allowed = 30}, NULL,
                NULL, 0);
  assert_offer (&move, &(GradualVerdict){.rule = "longest-run", .allowed = 20}, NULL, NULL, 0);
  assert_offer (&kind, &(GradualVerdict){.rule = "race-day", .allowed = 20}, NULL, NULL, 0);
}
END_TEST

static Suite *
verdict_offer_suite (void)
{
  Suite *suite = suite_create ("verdict-offer");
  TCase *tcase = tcase_create ("verdict-offer");

  tcase_add_test (tcase, test_the_nearest_minutes_are_offered);
  tcase_add_test (tcase, test_the_nearest_day_is_offered);
  tcase_add_test (tcase, test_nothing_is_offered_where_nothing_is_allowed);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (verdict_offer_suite ());
}
