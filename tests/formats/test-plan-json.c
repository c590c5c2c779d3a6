/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/plan-json.h"

#include <string.h>

#include "samples.h"
#include "suite.h"

static GradualPlan *
read_back (const char *text, gsize length)
{
  g_autoptr (GError) error = NULL;
  GradualPlan *plan = gradual_plan_from_json (text, length, &error);

  ck_assert_msg (plan != NULL, "%s in %.600s", error != NULL ? error->message : "?", text);

  return plan;
}

static void
assert_same (const GradualPlan *a, const GradualPlan *b, const char *text)
{
  const char *what = sample_difference (a, b);

  ck_assert_msg (what == NULL, "%s differs in %.600s", what, text);
}

START_TEST (test_every_sample_comes_back)
{
  for (int flags = SAMPLE_PLAIN; flags <= SAMPLE_ALL; flags++) {
    g_autoptr (GradualPlan) plan = sample_plan ((SampleFlags)flags, 3, 5);
    gsize length;
    g_autofree char *text = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, &length);
    g_autoptr (GradualPlan) again = read_back (text, length);
    g_autofree char *text_again = gradual_plan_to_json (again, GRADUAL_JSON_WHOLE, NULL);

    ck_assert_uint_eq (length, strlen (text));
    assert_same (plan, again, text);
    ck_assert_str_eq (text, text_again);
  }
}
END_TEST

START_TEST (test_random_plans_come_back)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32)suite_seed ());

  for (guint round = suite_rounds (300); round > 0; round--) {
    g_autoptr (GradualPlan) plan = sample_random_plan (random);
    gsize length;
    g_autofree char *text = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, &length);
    g_autoptr (GradualPlan) again = read_back (text, length);

    assert_same (plan, again, text);
  }
}
END_TEST

/* The form is fixed to the byte: other programs and the user's version control read it too. */
static const char *const beginning = "{\n"
                                     "  \"format\" : \"gradual-plan\",\n"
                                     "  \"version\" : 1,\n"
                                     "  \"id\" : \"7b0d5a3e-3c0b-8f61-9d2e-1f2a3b4c5d6e\",\n"
                                     "  \"title\" : \"Marathon · Zürich\",\n"
                                     "  \"created\" : \"2026-11-22T10:00:00Z\",\n"
                                     "  \"goal\" : {\n"
                                     "    \"kind\" : \"marathon\",\n"
                                     "    \"race_date\" : \"2026-11-29\"\n"
                                     "  },\n"
                                     "  \"week_starts_on\" : \"monday\",\n"
                                     "  \"runner\" : {\n"
                                     "    \"runs_per_week\" : 4,\n"
                                     "    \"run_days\" : [\n"
                                     "      \"tuesday\",\n"
                                     "      \"thursday\",\n"
                                     "      \"friday\",\n"
                                     "      \"sunday\"\n"
                                     "    ],\n"
                                     "    \"long_run_day\" : \"sunday\",\n"
                                     "    \"easy_pace_s_per_km\" : 360,\n"
                                     "    \"baseline\" : {\n"
                                     "      \"weekly_minutes\" : 150,\n"
                                     "      \"longest_run_minutes\" : 60\n"
                                     "    }\n"
                                     "  },\n"
                                     "  \"rules\" : {\n"
                                     "    \"version\" : 1,\n"
                                     "    \"weekly_growth_percent\" : 10,\n"
                                     "    \"weekly_growth_minutes\" : 15,\n"
                                     "    \"longest_run_percent\" : 10,\n"
                                     "    \"longest_run_minutes\" : 5,\n"
                                     "    \"cutback_every\" : 4,\n"
                                     "    \"cutback_percent\" : 75,\n"
                                     "    \"time_cap_minutes\" : 180,\n"
                                     "    \"rest_days\" : 2,\n"
                                     "    \"ramp\" : \"gentle\"\n"
                                     "  },\n"
                                     "  \"weeks\" : [\n"
                                     "    {\n"
                                     "      \"number\" : 1,\n"
                                     "      \"start\" : \"2026-11-23\",\n"
                                     "      \"phase\" : \"race\",\n"
                                     "      \"minutes\" : 105,\n"
                                     "      \"cap_minutes\" : 165,\n"
                                     "      \"days\" : [\n"
                                     "        {\n"
                                     "          \"date\" : \"2026-11-23\",\n"
                                     "          \"run\" : null\n"
                                     "        },\n"
                                     "        {\n"
                                     "          \"date\" : \"2026-11-24\",\n"
                                     "          \"run\" : {\n"
                                     "            \"id\" : \"";
static const char *const end = "\",\n"
                               "      \"start\" : \"2026-11-24T02:11:59\",\n"
                               "      \"seconds\" : 2130,\n"
                               "      \"distance_m\" : 5900,\n"
                               "      \"effort\" : 4,\n"
                               "      \"pain\" : 1,\n"
                               "      \"source\" : \"manual\",\n"
                               "      \"note\" : \"\"\n"
                               "    }\n"
                               "  ],\n"
                               "  \"restrictions\" : []\n"
                               "}\n";

START_TEST (test_the_document_to_the_byte)
{
  g_autoptr (GradualPlan) plan = sample_plan (SAMPLE_RAMP | SAMPLE_RACE | SAMPLE_LOG, 1, 2);
  g_autofree char *text = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, NULL);

  ck_assert_msg (g_str_has_prefix (text, beginning), "%.2000s", text);
  ck_assert_msg (g_str_has_suffix (text, end), "%s", text + strlen (text) - strlen (end));
}
END_TEST

START_TEST (test_health_is_left_out_when_asked)
{
  g_autoptr (GradualPlan) plan = sample_plan (SAMPLE_ALL, 3, 12);
  g_autofree char *text = gradual_plan_to_json (plan, GRADUAL_JSON_WITHOUT_HEALTH, NULL);
  g_autofree char *whole = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, NULL);
  static const char *const health[] = {"\"pain\"", "felt good", "sore ankle",  "“steady”",
                                       "illness",  "injury",    "twisted knee"};
  g_autoptr (GradualPlan) again = read_back (text, strlen (text));

  for (guint i = 0; i < G_N_ELEMENTS (health); i++) {
    ck_assert_ptr_nonnull (strstr (whole, health[i]));
    ck_assert_ptr_null (strstr (text, health[i]));
  }
  /* What the rules need, and what the program does not know, stays. */
  ck_assert_uint_eq (again->restrictions->len, plan->restrictions->len);
  ck_assert_uint_eq (again->log->len, plan->log->len);
  ck_assert_str_eq (again->head.extras[GRADUAL_EXTRA_RULES],
                    plan->head.extras[GRADUAL_EXTRA_RULES]);
  for (guint i = 0; i < again->log->len; i++) {
    const GradualLogEntry *entry = g_ptr_array_index (again->log, i);

    ck_assert_int_eq (entry->pain, GRADUAL_ABSENT);
    ck_assert_int_eq (entry->seconds, 2130);
  }
  ck_assert_uint_eq (again->away->len, plan->away->len);
  for (guint i = 0; i < again->away->len; i++) {
    const GradualAway *before = g_ptr_array_index (plan->away, i);
    const GradualAway *after = g_ptr_array_index (again->away, i);

    ck_assert_int_eq (after->from, before->from);
    ck_assert_int_eq (after->until, before->until);
    ck_assert_int_eq (after->reason, before->reason == GRADUAL_AWAY_HOLIDAY ? GRADUAL_AWAY_HOLIDAY
                                                                            : GRADUAL_AWAY_UNSAID);
    ck_assert_str_eq (after->note, "");
    ck_assert_str_eq (after->extra, before->extra);
  }
}
END_TEST

START_TEST (test_days_away_to_the_byte)
{
  static const char away_end[] = "  \"restrictions\" : [],\n"
                                 "  \"away\" : [\n"
                                 "    {\n"
                                 "      \"from\" : \"2026-11-23\",\n"
                                 "      \"until\" : \"2026-11-24\"\n"
                                 "    },\n"
                                 "    {\n"
                                 "      \"from\" : \"2026-11-25\",\n"
                                 "      \"until\" : \"2026-11-26\",\n"
                                 "      \"reason\" : \"holiday\"\n"
                                 "    },\n"
                                 "    {\n"
                                 "      \"from\" : \"2026-11-27\",\n"
                                 "      \"until\" : \"2026-11-28\",\n"
                                 "      \"reason\" : \"illness\"\n"
                                 "    },\n"
                                 "    {\n"
                                 "      \"from\" : \"2026-11-29\",\n"
                                 "      \"until\" : \"2026-11-30\",\n"
                                 "      \"reason\" : \"injury\",\n"
                                 "      \"note\" : \"a twisted knee\"\n"
                                 "    }\n"
                                 "  ]\n"
                                 "}\n";
  g_autoptr (GradualPlan) plan = sample_plan (SAMPLE_AWAY, 1, 0);
  g_autofree char *text = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, NULL);

  ck_assert_msg (g_str_has_suffix (text, away_end), "%s", text);
}
END_TEST

/* A plan of a runner who was never away is the document it was before there were days away. */
START_TEST (test_without_days_away_there_is_no_member)
{
  for (int flags = SAMPLE_PLAIN; flags < SAMPLE_AWAY; flags++) {
    g_autoptr (GradualPlan) plan = sample_plan ((SampleFlags)flags, 2, 3);
    g_autoptr (GradualPlan) away = sample_plan ((SampleFlags)(flags | SAMPLE_AWAY), 2, 3);
    g_autoptr (GPtrArray) none = gradual_away_array_new ();
    g_autoptr (GradualPlan) back = gradual_plan_with_away (away, none);
    g_autofree char *text = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, NULL);
    g_autofree char *text_back = gradual_plan_to_json (back, GRADUAL_JSON_WHOLE, NULL);

    ck_assert_ptr_null (strstr (text, "\"away\""));
    ck_assert_str_eq (text, text_back);
  }
}
END_TEST

/* Puts a member into every object of a document, after its opening bracket. */
static char *
with_member_everywhere (const char *text, const char *member, guint *n_objects)
{
  GString *changed = g_string_new (NULL);

  *n_objects = 0;
  for (const char *c = text; *c != '\0'; c++) {
    g_string_append_c (changed, *c);
    /* No string of the plain sample has a bracket in it. */
    if (*c == '{') {
      g_string_append_printf (changed, "%s,", member);
      (*n_objects)++;
    }
  }

  return g_string_free (changed, FALSE);
}

static guint
count (const char *text, const char *part)
{
  guint found = 0;

  for (const char *at = text; (at = strstr (at, part)) != NULL; at += strlen (part))
    found++;

  return found;
}

START_TEST (test_unknown_members_of_every_object_are_kept_as_they_are)
{
  static const struct {
    const char *read;
    const char *written;
  } members[] = {
      {"\"x\":1", "\"x\" : 1"},
      {"\"x\" :\n\t1e20", "\"x\" : 1e20"},
      {"\"x\":-0", "\"x\" : -0"},
      {"\"x\":0.10", "\"x\" : 0.10"},
      {"\"x\":123456789.123456789123456789", "\"x\" : 123456789.123456789123456789"},
      {"\"x\":1E400", "\"x\" : 1E400"},
      {"\"x\":-9223372036854775808", "\"x\" : -9223372036854775808"},
      {"\"x\":[ 1,{\"y\":null} , [] ]", "\"x\" : [ 1,{\"y\":null} , [] ]"},
      {"\"x\":\"\\u00e9 \\\" \\/ 👟\"", "\"x\" : \"\\u00e9 \\\" \\/ 👟\""},
      {"\"\\u00e9\\\"\\n\":true", "\"\\u00e9\\\"\\n\" : true"},
      {"\"-1\":\"-1\"", "\"-1\" : \"-1\""},
  };
  g_autoptr (GradualPlan) plan = sample_plan (
      SAMPLE_RAMP | SAMPLE_RACE | SAMPLE_LOG | SAMPLE_RESTRICTIONS | SAMPLE_AWAY, 2, 3);
  g_autofree char *plain = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (members); i++) {
    guint n_objects;
    g_autofree char *text = with_member_everywhere (plain, members[i].read, &n_objects);
    g_autoptr (GradualPlan) read = read_back (text, strlen (text));
    g_autofree char *written = gradual_plan_to_json (read, GRADUAL_JSON_WHOLE, NULL);

    /* Plan, goal, runner, baseline, rules, 2 weeks, 14 days, 8 runs, 3 logged, 4 restrictions, and
     * 4 times away. */
    ck_assert_uint_eq (n_objects, 40);
    ck_assert_msg (count (written, members[i].written) == n_objects, "%s in %.600s",
                   members[i].written, written);
  }
}
END_TEST

START_TEST (test_unknown_members_survive_a_change_of_the_plan)
{
  g_autoptr (GradualPlan) plan = sample_plan (SAMPLE_UNKNOWN, 2, 0);
  GradualDay day = gradual_plan_start (plan) + 1;
  g_autoptr (GradualRun) shorter = gradual_run_with_minutes (gradual_plan_run_on (plan, day), 20);
  g_autoptr (GradualPlan) changed = gradual_plan_with_run (plan, day, shorter);
  g_autofree char *before = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, NULL);
  g_autofree char *after = gradual_plan_to_json (changed, GRADUAL_JSON_WHOLE, NULL);

  ck_assert_uint_eq (count (before, "\"x-number\" : 1e20"), count (after, "\"x-number\" : 1e20"));
  ck_assert_uint_ge (count (after, "\"x-number\" : 1e20"), 10);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("plan-json");
  TCase *tests = tcase_create ("plan-json");

  tcase_add_test (tests, test_every_sample_comes_back);
  tcase_add_test (tests, test_random_plans_come_back);
  tcase_add_test (tests, test_the_document_to_the_byte);
  tcase_add_test (tests, test_health_is_left_out_when_asked);
  tcase_add_test (tests, test_days_away_to_the_byte);
  tcase_add_test (tests, test_without_days_away_there_is_no_member);
  tcase_add_test (tests, test_unknown_members_of_every_object_are_kept_as_they_are);
  tcase_add_test (tests, test_unknown_members_survive_a_change_of_the_plan);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
