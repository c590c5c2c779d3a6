/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/plan-json.h"

#include <string.h>

#include "samples.h"
#include "suite.h"

static GString *
write_sample (const GradualPlan *sample)
{
  g_autofree char *text = gradual_plan_to_json (sample, GRADUAL_JSON_WHOLE, NULL);

  return g_string_new (text);
}

/* Replaces the first @old of a good document and returns the reader's answer: "" for a plan. */
static char *
answer (const char *old, const char *new)
{
  g_autoptr (GradualPlan) sample = sample_plan (SAMPLE_ALL & ~SAMPLE_UNKNOWN, 2, 2);
  g_autoptr (GString) text = write_sample (sample);
  g_autoptr (GradualPlan) plan = NULL;
  g_autoptr (GError) error = NULL;

  ck_assert_msg (g_string_replace (text, old, new, 1) == 1, "%s is not in it", old);
  plan = gradual_plan_from_json (text->str, text->len, &error);
  ck_assert ((plan == NULL) == (error != NULL));

  return g_strdup (error != NULL ? error->message : "");
}

static void
assert_answer (const char *old, const char *new, const char *beginning)
{
  g_autofree char *got = answer (old, new);

  ck_assert_msg (g_str_has_prefix (got, beginning) && (*beginning != '\0' || *got == '\0'),
                 "%s -> %s: “%s”, not “%s”", old, new, got, beginning);
}

START_TEST (test_the_head)
{
  assert_answer ("7b0d5a3e", "", "");
  assert_answer ("\"title\" : \"Marathon", "\"title\" : \"\", \"x\" : \"", "");
  assert_answer ("\"title\" : ", "\"heading\" : ", "title: is missing");
  assert_answer ("T10:00:00Z", "T10:00:00", "created: must be a time with its zone");
  assert_answer ("\"kind\" : \"marathon\"", "\"kind\" : \"ultra\"",
                 "goal.kind: must be one of ramp, 5k, 10k, half, marathon and base, not “ultra”");
  assert_answer ("\"kind\" : \"marathon\"", "\"kind\" : \"base\"",
                 "goal.race_date: is only for a goal that is a race");
  assert_answer ("\"race_date\"", "\"target_minutes\" : 1, \"race_date\"",
                 "goal.target_minutes: is only for the goal “base”");
  assert_answer ("\"race_date\" : \"2026-12-06\"", "\"x\" : 1", "goal.race_date: is missing");
  assert_answer ("\"race_date\" : \"2026-12-06\"", "\"race_date\" : \"2026-11-29\"",
                 "goal.race_date: must be in the last week of the plan");
  assert_answer ("\"race_date\" : \"2026-12-06\"", "\"race_date\" : \"2026-12-07\"",
                 "goal.race_date: must be in the last week of the plan");
  assert_answer ("\"week_starts_on\" : \"monday\"", "\"week_starts_on\" : \"mon\"",
                 "week_starts_on: must be a weekday");
  assert_answer ("\"week_starts_on\" : \"monday\"", "\"week_starts_on\" : \"sunday\"",
                 "weeks[0].start: must be the weekday that the plan's weeks start on, sunday");
}
END_TEST

START_TEST (test_the_runner)
{
  assert_answer ("\"runs_per_week\" : 4", "\"runs_per_week\" : 7",
                 "runner.runs_per_week: must be a whole number from 1 to 6, not 7");
  assert_answer ("\"thursday\"", "\"tuesday\"", "runner.run_days: “tuesday” is there twice");
  assert_answer ("\"thursday\"", "\"thu\"", "runner.run_days: must be weekdays");
  assert_answer ("\"thursday\"", "4", "runner.run_days[1]: must be a text");
  assert_answer ("\"long_run_day\" : \"sunday\"", "\"long_run_day\" : \"monday\"",
                 "runner.long_run_day: must be one of the run_days");
  assert_answer ("\"easy_pace_s_per_km\" : 360", "\"easy_pace_s_per_km\" : 119",
                 "runner.easy_pace_s_per_km: must be a whole number from 120 to 1200, not 119");
  assert_answer ("\"easy_pace_s_per_km\" : 360,", "", "");
  assert_answer ("\"weekly_minutes\" : 150", "\"weekly_minutes\" : -1",
                 "runner.baseline.weekly_minutes: must be a whole number from 0 to 10080, not -1");
}
END_TEST

START_TEST (test_the_rules)
{
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);

  for (guint i = 0; i < n_parameters; i++) {
    g_autofree char *old =
        g_strdup_printf ("\"%s\" : %d", parameters[i].key, parameters[i].standard);
    g_autofree char *low =
        g_strdup_printf ("\"%s\" : %d", parameters[i].key, parameters[i].minimum);
    g_autofree char *high =
        g_strdup_printf ("\"%s\" : %d", parameters[i].key, parameters[i].maximum);
    g_autofree char *below =
        g_strdup_printf ("\"%s\" : %d", parameters[i].key, parameters[i].minimum - 1);
    g_autofree char *above =
        g_strdup_printf ("\"%s\" : %d", parameters[i].key, parameters[i].maximum + 1);
    g_autofree char *place = g_strdup_printf ("rules.%s: must be a whole", parameters[i].key);
    g_autofree char *missing = g_strdup_printf ("rules.%s: is missing", parameters[i].key);

    assert_answer (old, low, "");
    assert_answer (old, high, "");
    assert_answer (old, below, place);
    assert_answer (old, above, place);
    assert_answer (old, "\"x\" : 1", missing);
  }
  assert_answer ("\"rules\" : {\n    \"version\" : 1", "\"rules\" : {\n    \"version\" : 2",
                 "rules.version: the plan follows rules of version 2");
  assert_answer ("\"ramp\" : \"gentle\"", "\"ramp\" : \"3\"",
                 "rules.ramp: must be one of 4, 5, 6 and gentle, not “3”");
  assert_answer ("\"ramp\" : \"gentle\"", "\"ramp\" : \"\"", "rules.ramp: must not be empty");
}
END_TEST

START_TEST (test_the_weeks)
{
  assert_answer ("\"number\" : 2", "\"number\" : 3",
                 "weeks[1].number: must be 2, the number after the one before it");
  assert_answer ("\"start\" : \"2026-11-30\"", "\"start\" : \"2026-12-07\"",
                 "weeks[1].start: must be 2026-11-30: days and weeks follow one another");
  assert_answer ("\"date\" : \"2026-12-02\"", "\"date\" : \"2026-12-01\"",
                 "weeks[1].days[2].date: must be 2026-12-02");
  assert_answer ("\"phase\" : \"race\"", "\"phase\" : \"rest\"",
                 "weeks[1].phase: must be one of ramp, build");
  assert_answer ("\"cap_minutes\" : 165", "\"cap_minutes\" : 10081",
                 "weeks[0].cap_minutes: must be a whole number from 0 to 10080, not 10081");
  assert_answer ("\"minutes\" : 165", "\"minutes\" : 3", "");
  assert_answer ("{\n          \"date\" : \"2026-11-23\",\n          \"run\" : null\n        },",
                 "", "weeks[0].days: must have from 7 to 7 elements, not 6");
  assert_answer ("\"run\" : null", "\"run\" : {}", "weeks[0].days[0].run.id: is missing");
  assert_answer ("\"run\" : null", "\"rest\" : null", "weeks[0].days[0].run: is missing");
}
END_TEST

START_TEST (test_the_runs)
{
  assert_answer ("\"minutes\" : 35", "\"minutes\" : 0",
                 "weeks[0].days[1].run.minutes: must be a whole number from 1 to 10080, not 0");
  assert_answer ("\"minutes\" : 35", "\"minutes\" : 35.0",
                 "weeks[0].days[1].run.minutes: must be a whole number from 1 to 10080");
  assert_answer ("\"minutes\" : 35,", "", "weeks[0].days[1].run.minutes: is missing");
  assert_answer ("\"minutes\" : 35", "\"minutes\" : 10000",
                 "weeks[0].days: have runs of more minutes than there are in a week");
  assert_answer ("\"kind\" : \"steady\"", "\"kind\" : \"tempo\"",
                 "weeks[0].days[3].run.kind: must be one of easy, long");
  assert_answer ("\"kind\" : \"race\"", "\"kind\" : \"long\"",
                 "weeks[1].days[6].run.minutes: is missing");
  assert_answer ("\"kind\" : \"race\"", "\"kind\" : \"race\", \"minutes\" : 240", "");
}
END_TEST

START_TEST (test_ids_come_once)
{
  g_autoptr (GradualPlan) sample = sample_plan (SAMPLE_LOG, 1, 2);
  const GradualRun *first = gradual_plan_week (sample, 0)->runs[1];
  const GradualRun *second = gradual_plan_week (sample, 0)->runs[3];
  const GradualLogEntry *logged = g_ptr_array_index (sample->log, 0);
  const GradualLogEntry *later = g_ptr_array_index (sample->log, 1);
  g_autofree char *run =
      g_strdup_printf ("weeks[0].days[3].run.id: “%s” is there twice", first->id);
  g_autofree char *log = g_strdup_printf ("log[1].id: “%s” is there twice", logged->id);

  assert_answer (second->id, first->id, run);
  assert_answer (later->id, logged->id, log);
  assert_answer (second->id, logged->id, "");
  assert_answer (second->id, "r", "");
  assert_answer (second->id, "", "weeks[0].days[3].run.id: must not be empty");
}
END_TEST

START_TEST (test_the_log)
{
  assert_answer ("T00:00:00\"", "T24:00:00\"", "log[0].start: must be a date and time");
  assert_answer ("\"seconds\" : 2130", "\"seconds\" : 604801", "log[0].seconds: must be a whole");
  assert_answer ("\"distance_m\" : 5900", "\"distance_m\" : -1", "log[1].distance_m: must be a");
  assert_answer ("\"cadence\" : 164", "\"cadence\" : 0", "log[0].cadence: must be a whole number");
  assert_answer ("\"effort\" : 4", "\"effort\" : 11", "log[0].effort: must be a whole number");
  assert_answer ("\"pain\" : 1", "\"pain\" : -1", "log[1].pain: must be a whole number");
  assert_answer ("\"pain\" : 1", "\"pain\" : null", "log[1].pain: must be a whole number");
  assert_answer ("\"source\" : \"manual\"", "\"source\" : \"\"",
                 "log[0].source: must not be empty");
}
END_TEST

START_TEST (test_the_restrictions)
{
  assert_answer ("\"kind\" : \"hold\"", "\"kind\" : \"rest\"", "restrictions[0].kind: must be one");
  assert_answer ("\"factor_percent\" : 75", "\"factor_percent\" : 101",
                 "restrictions[1].factor_percent: must be a whole number from 1 to 100, not 101");
  assert_answer ("\"factor_percent\" : 75,", "", "restrictions[1].factor_percent: is missing");
  assert_answer ("\"until\" : \"2026-11-25\"", "\"until\" : \"2026-11-23\"",
                 "restrictions[1].until: must not be before “from”");
  assert_answer ("\"until\" : null", "\"to\" : null", "restrictions[0].until: is missing");
}
END_TEST

START_TEST (test_the_days_away)
{
  assert_answer ("\"away\" : [", "\"away\" : 1, \"x\" : [", "away: must be an array");
  assert_answer ("\"away\" : [", "\"away\" : null, \"x\" : [", "away: must be an array");
  assert_answer ("\"away\" : [", "\"away\" : [1,", "away[0]: must be an object");
  assert_answer ("\"until\" : \"2026-11-24\"", "\"x\" : 1", "away[0].until: is missing");
  assert_answer ("\"until\" : \"2026-11-24\"", "\"until\" : null", "away[0].until: must be a text");
  assert_answer ("\"until\" : \"2026-11-24\"", "\"until\" : \"2026-11-22\"",
                 "away[0].until: must not be before “from”");
  assert_answer ("\"until\" : \"2026-11-24\"", "\"until\" : \"2026-11-23\"", "");
  assert_answer ("\"reason\" : \"holiday\"", "\"reason\" : \"work\"",
                 "away[1].reason: must be one of holiday, illness and injury, not “work”");
  assert_answer ("\"reason\" : \"holiday\"", "\"reason\" : \"\"", "away[1].reason: must not be");
  assert_answer ("\"reason\" : \"holiday\"", "\"reason\" : null", "away[1].reason: must be a text");
  assert_answer ("\"reason\" : \"holiday\"", "\"x\" : 1", "");
  assert_answer ("\"note\" : \"a twisted knee\"", "\"note\" : 1", "away[3].note: must be a text");
  assert_answer ("\"note\" : \"a twisted knee\"", "\"note\" : \"\"", "");
}
END_TEST

static void
times_away (GString *document, const char *entries)
{
  g_autofree char *away = g_strdup_printf ("\"restrictions\" : [],\"away\":[%s]", entries);

  ck_assert_uint_eq (g_string_replace (document, "\"restrictions\" : []", away, 1), 1);
}

START_TEST (test_no_day_is_away_twice)
{
  static const struct {
    const char *entries;
    const char *fault; /* its beginning; "" for none */
  } cases[] = {
      {"", ""},
      {"{\"from\":\"2026-12-01\",\"until\":\"2026-12-03\"},"
       "{\"from\":\"2026-12-04\",\"until\":\"2026-12-04\"}",
       ""},
      {"{\"from\":\"2026-12-01\",\"until\":\"2026-12-03\"},"
       "{\"from\":\"2026-12-03\",\"until\":\"2026-12-04\"}",
       "away[1].from: the days from it to “until” must not be in another entry too"},
      {"{\"from\":\"2026-12-01\",\"until\":\"2026-12-03\"},"
       "{\"from\":\"2026-11-01\",\"until\":\"2026-11-03\"},"
       "{\"from\":\"2026-11-30\",\"until\":\"2026-12-31\"}",
       "away[2].from: the days from it"},
      {"{\"from\":\"2026-12-01\",\"until\":\"2026-12-03\"},"
       "{\"from\":\"2026-12-01\",\"until\":\"2026-12-03\"}",
       "away[1].from: the days from it"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GradualPlan) sample = sample_plan (SAMPLE_PLAIN, 1, 0);
    g_autoptr (GString) document = write_sample (sample);
    g_autoptr (GradualPlan) plan = NULL;
    g_autoptr (GError) error = NULL;

    times_away (document, cases[i].entries);
    plan = gradual_plan_from_json (document->str, document->len, &error);
    ck_assert ((plan == NULL) == (error != NULL));
    ck_assert_msg (*cases[i].fault == '\0' ? error == NULL
                                           : g_str_has_prefix (error->message, cases[i].fault),
                   "%u: %s", i, error != NULL ? error->message : "no fault");
  }
}
END_TEST

START_TEST (test_the_days_away_are_put_in_order)
{
  g_autoptr (GradualPlan) sample = sample_plan (SAMPLE_PLAIN, 1, 0);
  g_autoptr (GString) document = write_sample (sample);
  g_autoptr (GradualPlan) plan = NULL;

  /* Before the plan, after it, and in it: all are days of the runner. */
  times_away (document, "{\"from\":\"2027-05-04\",\"until\":\"2027-05-12\",\"note\":\"c\"},"
                        "{\"from\":\"2026-11-25\",\"until\":\"2026-11-25\",\"note\":\"b\"},"
                        "{\"from\":\"2025-01-01\",\"until\":\"2025-12-31\",\"note\":\"a\"}");
  plan = gradual_plan_from_json (document->str, document->len, NULL);
  ck_assert_ptr_nonnull (plan);
  ck_assert_uint_eq (plan->away->len, 3);
  for (guint i = 0; i < plan->away->len; i++) {
    const GradualAway *away = g_ptr_array_index (plan->away, i);
    const char expected[2] = {(char)('a' + i), '\0'};

    ck_assert_str_eq (away->note, expected);
  }
}
END_TEST

START_TEST (test_times_away_have_a_limit)
{
  const guint most = 1000;

  for (guint n = most; n <= most + 1; n++) {
    g_autoptr (GradualPlan) sample = sample_plan (SAMPLE_PLAIN, 1, 0);
    g_autoptr (GString) document = write_sample (sample);
    g_autoptr (GString) entries = g_string_new (NULL);
    g_autoptr (GradualPlan) plan = NULL;
    g_autoptr (GError) error = NULL;

    for (guint i = 0; i < n; i++) {
      g_autofree char *date = gradual_day_format (gradual_day_from_ymd (2026, 11, 23) + 2 * (int)i);

      g_string_append_printf (entries, "%s{\"from\":\"%s\",\"until\":\"%s\"}", i > 0 ? "," : "",
                              date, date);
    }
    times_away (document, entries->str);
    plan = gradual_plan_from_json (document->str, document->len, &error);
    if (n == most)
      ck_assert (plan != NULL && plan->away->len == most);
    else
      ck_assert_str_eq (error->message, "away: must have from 0 to 1000 elements, not 1001");
  }
}
END_TEST

START_TEST (test_the_log_is_put_in_order)
{
  static const char *const entries[][2] = {
      {"c", "2026-11-25T07:00:00"}, {"a", "2026-11-24T08:00:00"}, {"d", "2026-11-25T07:00:00"},
      {"b", "2026-11-24T09:00:00"}, {"e", "2026-11-25T07:00:00"},
  };
  g_autoptr (GradualPlan) sample = sample_plan (SAMPLE_PLAIN, 1, 0);
  g_autoptr (GString) document = write_sample (sample);
  g_autoptr (GString) log = g_string_new ("\"log\" : [");
  g_autoptr (GradualPlan) plan = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    g_string_append_printf (log,
                            "{\"id\":\"%s\",\"start\":\"%s\",\"seconds\":60,\"source\":\"x\"},",
                            entries[i][0], entries[i][1]);
  g_string_truncate (log, log->len - 1);
  g_string_append_c (log, ']');
  ck_assert_uint_eq (g_string_replace (document, "\"log\" : []", log->str, 1), 1);
  plan = gradual_plan_from_json (document->str, document->len, NULL);
  ck_assert_ptr_nonnull (plan);
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++) {
    const GradualLogEntry *entry = g_ptr_array_index (plan->log, i);
    const char expected[2] = {(char)('a' + i), '\0'};

    ck_assert_str_eq (entry->id, expected);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("plan-read");
  TCase *tests = tcase_create ("plan-read");

  tcase_add_test (tests, test_the_head);
  tcase_add_test (tests, test_the_runner);
  tcase_add_test (tests, test_the_rules);
  tcase_add_test (tests, test_the_weeks);
  tcase_add_test (tests, test_the_runs);
  tcase_add_test (tests, test_ids_come_once);
  tcase_add_test (tests, test_the_log);
  tcase_add_test (tests, test_the_restrictions);
  tcase_add_test (tests, test_the_days_away);
  tcase_add_test (tests, test_no_day_is_away_twice);
  tcase_add_test (tests, test_the_days_away_are_put_in_order);
  tcase_add_test (tests, test_times_away_have_a_limit);
  tcase_add_test (tests, test_the_log_is_put_in_order);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
