/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/week-days.h"

#include "sample.h"
#include "suite.h"

/* A week as seven letters: "r" for a run, "L" for the long one, "." for none. */
static GradualWeekDays
parse (const char *text)
{
  GradualWeekDays days = {.long_offset = 0};

  ck_assert_uint_eq (strlen (text), GRADUAL_DAYS_PER_WEEK);
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    days.is_run_day[i] = text[i] != '.';
    if (text[i] == 'L')
      days.long_offset = i;
  }

  return days;
}

static char *
format (const GradualWeekDays *days)
{
  GString *text = g_string_new (NULL);

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    g_string_append_c (text, !days->is_run_day[i] ? '.' : i == days->long_offset ? 'L' : 'r');

  return g_string_free (text, FALSE);
}

START_TEST (test_days_around_days_away)
{
  static const struct {
    const char *usual;
    const char *away;  /* "x" for each day away */
    const char *spare; /* "s" for each spare day */
    const char *days;
  } cases[] = {
      {"r.r.r.L", ".......", "sssssss", "r.r.r.L"}, /* nobody is away */
      {"r.r.r.L", ".x.x.x.", "sssssss", "r.r.r.L"}, /* not on these days */
      {"r.r.r.L", "..x....", ".......", "r...r.L"}, /* no other day */
      {"r.r.r.L", "..x....", "s.s.s.s", "r...r.L"}, /* the days there are have runs */
      {"r.r.r.L", "..x....", "sssssss", "rr..r.L"}, /* the earlier of two as near */
      {"r.r.r.L", ".xx....", "sssssss", "r..rr.L"}, /* which is away too */
      {"r.r.r.L", "..x....", ".....s.", "r...rrL"}, /* the only one */
      {"r.r.r.L", "......x", ".......", "r.r.L.."}, /* the nearest to the long run's day */
      {"r.r.r.L", "......x", "sssssss", "r.r.rL."}, /* which is the one in its place */
      {"r.r.r.L", "....xxx", "sssssss", "rrrL..."}, /* of each, one is nearest: Thursday, Tuesday */
      {"r.r.r.L", "..xxxxx", "sssssss", "rL....."}, /* one day for three */
      {"L.r....", "x......", ".......", "..L...."}, /* only a later one */
      {".rrLrr.", "...x...", ".......", ".rL.rr."}, /* the earlier of two as near */
      {"r.r.r.L", "xxxxxxx", "sssssss", "......."}, /* none */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GradualWeekDays usual = parse (cases[i].usual), spare = parse (cases[i].spare);
    GradualWeekDays away = parse (cases[i].away), days;
    g_autofree char *text = NULL;
    guint8 bits = 0;

    for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++)
      bits |= (guint8)((away.is_run_day[day] ? 1u : 0u) << day);
    days = gradual_week_days_around (&usual, bits, spare.is_run_day);
    text = format (&days);
    ck_assert_msg (g_str_equal (text, cases[i].days), "case %u: %s", i, text);
  }
}
END_TEST

START_TEST (test_count)
{
  GradualWeekDays some = parse ("r.r.r.L"), none = parse (".......");

  ck_assert_int_eq (gradual_week_days_count (&some), 4);
  ck_assert_int_eq (gradual_week_days_count (&none), 0);
}
END_TEST

/* Tuesday and Wednesday; then from a Sunday over the next week's end; and what lies outside. */
START_TEST (test_find_away)
{
  Sample sample = {
      .weeks = "30",
      .away = {{sample_day (1, 2), sample_day (1, 3), GRADUAL_AWAY_HOLIDAY},
               {sample_day (2, 7), sample_day (9, 1), GRADUAL_AWAY_ILLNESS}},
  };
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  guint8 weeks[4] = {255, 255, 255, 128};

  gradual_week_days_find_away (weeks, 3, plan->away, sample_day (1, 1));
  ck_assert_int_eq (weeks[0], 2 + 4);
  ck_assert_int_eq (weeks[1], 64);
  ck_assert_int_eq (weeks[2], 127);
  ck_assert_int_eq (weeks[3], 128);

  gradual_week_days_find_away (weeks, 1, plan->away, sample_day (1, 3));
  ck_assert_int_eq (weeks[0], 1);
  gradual_week_days_find_away (weeks, 2, plan->away, sample_day (20, 1));
  ck_assert_int_eq (weeks[0] + weeks[1], 0);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("week-days");
  TCase *tests = tcase_create ("week-days");

  tcase_add_test (tests, test_days_around_days_away);
  tcase_add_test (tests, test_count);
  tcase_add_test (tests, test_find_away);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
