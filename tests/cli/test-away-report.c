/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/away-report.h"

#include "planner/away.h"
#include "suite.h"

/** Case: a report and what it is made of. */
typedef struct {
  GArray *moves;
  GArray *changes;
  GradualAwayReport report;
} Case;

static GradualDay
day (int number)
{
  return gradual_day_from_ymd (2027, 5, number);
}

static void
case_init (Case *test, GradualAway away)
{
  test->moves = g_array_new (FALSE, FALSE, sizeof (GradualAwayMove));
  test->changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  test->report = (GradualAwayReport){.away = away, .moves = test->moves, .changes = test->changes};
}

/* One of each kind of what can become of a run. */
static void
case_fill (Case *test)
{
  const GradualAwayMove moves[] = {
      {day (4), GRADUAL_DAY_NONE, GRADUAL_RUN_EASY, 40, 0},
      {day (6), day (3), GRADUAL_RUN_STEADY, 45, 45},
      {day (8), day (9), GRADUAL_RUN_LONG, 90, 80},
  };
  const GradualChange changes[] = {
      {day (16), GRADUAL_RUN_LONG, 95, 88},
      {day (18), GRADUAL_RUN_EASY, 30, 0},
      {day (23), GRADUAL_RUN_RACE, GRADUAL_MINUTES_UNKNOWN, 0},
  };

  g_array_append_vals (test->moves, moves, G_N_ELEMENTS (moves));
  g_array_append_vals (test->changes, changes, G_N_ELEMENTS (changes));
}

static void
case_clear (Case *test)
{
  g_array_unref (test->moves);
  g_array_unref (test->changes);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Case, case_clear)

START_TEST (test_words)
{
  g_auto (Case) test = {0};
  g_autofree char *text = NULL;

  case_init (&test, (GradualAway){day (4), day (8), GRADUAL_AWAY_HOLIDAY, "secret", NULL});
  case_fill (&test);
  text = gradual_away_report_to_text (&test.report);
  ck_assert_str_eq (text,
                    "Holiday from Tue 4 May to Sat 8 May.\n"
                    "  Tue 4 May: Easy run of 40 min, left out\n"
                    "  Thu 6 May: Steady run of 45 min, now on Mon 3 May\n"
                    "  Sat 8 May: Long run of 90 min, now on Sun 9 May and shortened to 80 min\n"
                    "3 other runs were fitted to the rules, by shortening only:\n"
                    "  Sun 16 May: Long run, from 95 to 88 min\n"
                    "  Tue 18 May: Easy run of 30 min, taken out\n"
                    "  Sun 23 May: Race, taken out\n");
}
END_TEST

START_TEST (test_words_of_nothing)
{
  g_auto (Case) test = {0};
  g_autofree char *text = NULL;

  case_init (&test, (GradualAway){day (4), day (4), GRADUAL_AWAY_UNSAID, "", NULL});
  text = gradual_away_report_to_text (&test.report);
  ck_assert_str_eq (text, "Away on Tue 4 May.\nNo run had to change for that.\n");
}
END_TEST

START_TEST (test_words_of_the_end)
{
  static const char told[] = "Runs that were moved or left out do not come back by that.\n";
  const GradualChange change = {day (16), GRADUAL_RUN_LONG, 95, 88};
  g_auto (Case) test = {0};
  g_autofree char *one = NULL, *several = NULL, *expected = NULL;

  case_init (&test, (GradualAway){day (4), day (4), GRADUAL_AWAY_UNSAID, "", NULL});
  test.report.is_back = TRUE;
  one = gradual_away_report_to_text (&test.report);
  expected = g_strconcat ("No longer away on Tue 4 May.\n", told, NULL);
  ck_assert_str_eq (one, expected);

  test.report.away.until = day (8);
  g_array_append_val (test.changes, change);
  several = gradual_away_report_to_text (&test.report);
  g_free (expected);
  expected = g_strconcat ("No longer away from Tue 4 May to Sat 8 May.\n"
                          "1 other run was fitted to the rules, by shortening only:\n"
                          "  Sun 16 May: Long run, from 95 to 88 min\n",
                          told, NULL);
  ck_assert_str_eq (several, expected);
}
END_TEST

START_TEST (test_members)
{
  g_auto (Case) test = {0};
  g_autofree char *json = NULL, *compact = NULL;
  g_autoptr (GRegex) blanks = g_regex_new ("\\s+", 0, 0, NULL);

  case_init (&test, (GradualAway){day (4), day (8), GRADUAL_AWAY_ILLNESS, "secret", NULL});
  case_fill (&test);
  json = gradual_away_report_to_json (&test.report);
  compact = g_regex_replace_literal (blanks, json, -1, 0, "", 0, NULL);
  ck_assert_str_eq (
      compact,
      "{\"from\":\"2027-05-04\",\"until\":\"2027-05-08\",\"moves\":["
      "{\"date\":\"2027-05-04\",\"to\":null,\"kind\":\"easy\",\"minutes_before\":40,"
      "\"minutes_after\":0},"
      "{\"date\":\"2027-05-06\",\"to\":\"2027-05-03\",\"kind\":\"steady\",\"minutes_before\":45,"
      "\"minutes_after\":45},"
      "{\"date\":\"2027-05-08\",\"to\":\"2027-05-09\",\"kind\":\"long\",\"minutes_before\":90,"
      "\"minutes_after\":80}],"
      "\"changes\":["
      "{\"date\":\"2027-05-16\",\"kind\":\"long\",\"minutes_before\":95,\"minutes_after\":88},"
      "{\"date\":\"2027-05-18\",\"kind\":\"easy\",\"minutes_before\":30,\"minutes_after\":0},"
      "{\"date\":\"2027-05-23\",\"kind\":\"race\",\"minutes_before\":null,\"minutes_after\":0}]}");
}
END_TEST

START_TEST (test_members_of_nothing)
{
  g_auto (Case) test = {0};
  g_autofree char *json = NULL;

  case_init (&test, (GradualAway){day (4), day (8), GRADUAL_AWAY_UNSAID, "", NULL});
  json = gradual_away_report_to_json (&test.report);
  ck_assert_str_eq (json, "{\n  \"from\" : \"2027-05-04\",\n  \"until\" : \"2027-05-08\",\n"
                          "  \"moves\" : [],\n  \"changes\" : []\n}\n");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("away-report");
  TCase *tests = tcase_create ("away-report");

  tcase_add_test (tests, test_words);
  tcase_add_test (tests, test_words_of_nothing);
  tcase_add_test (tests, test_words_of_the_end);
  tcase_add_test (tests, test_members);
  tcase_add_test (tests, test_members_of_nothing);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
