/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/stretches-report.h"

#include <string.h>

#include "cli/json-text.h"
#include "suite.h"

/* A Tuesday. */
#define TODAY (gradual_day_from_ymd (2026, 11, 24))

static void
tick (GradualStretching **stretching, GradualDay day, GradualStretchSet done)
{
  g_autoptr (GradualStretching) before = *stretching;

  *stretching = gradual_stretching_with_done (before, day, done);
}

/* Hips on the first and the last day of a week, two areas today, and one tick of long ago. */
static GradualStretching *
sample (void)
{
  GradualStretching *stretching = gradual_stretching_new_empty ();

  tick (&stretching, TODAY - 400, 0x80);
  tick (&stretching, TODAY - 8, 0x01);
  tick (&stretching, TODAY - 2, 0x03);
  tick (&stretching, TODAY, 0x42);

  return stretching;
}

START_TEST (test_weeks_begin_on_their_day)
{
  for (int weekday = G_DATE_MONDAY; weekday <= G_DATE_SUNDAY; weekday++)
    for (GradualDay today = TODAY; today < TODAY + GRADUAL_DAYS_PER_WEEK; today++) {
      GradualDay starts[GRADUAL_STRETCH_WEEKS];

      gradual_stretches_weeks (today, (GDateWeekday)weekday, starts);
      ck_assert_int_le (starts[3], today);
      ck_assert_int_gt (starts[3] + GRADUAL_DAYS_PER_WEEK, today);
      for (guint i = 0; i < GRADUAL_STRETCH_WEEKS; i++) {
        ck_assert_int_eq (gradual_day_weekday (starts[i]), weekday);
        ck_assert (i == 0 || starts[i] == starts[i - 1] + GRADUAL_DAYS_PER_WEEK);
      }
    }
}
END_TEST

START_TEST (test_weeks_are_within_the_calendar)
{
  for (int weekday = G_DATE_MONDAY; weekday <= G_DATE_SUNDAY; weekday++)
    for (GradualDay today = GRADUAL_DAY_MIN; today < GRADUAL_DAY_MIN + 40; today++) {
      GradualDay starts[GRADUAL_STRETCH_WEEKS];

      gradual_stretches_weeks (today, (GDateWeekday)weekday, starts);
      ck_assert_int_ge (starts[0], GRADUAL_DAY_MIN);
      ck_assert_int_gt (starts[3] + GRADUAL_DAYS_PER_WEEK, today);
      ck_assert (starts[3] <= today || starts[0] < GRADUAL_DAY_MIN + GRADUAL_DAYS_PER_WEEK);
    }
}
END_TEST

/* By hand: the weeks begin on 2, 9, 16 and 23 November; hips were stretched on 16 November (Monday)
 * and 22 November (Sunday), and today with the plantar fascia. */
static const char *const pieces[] = {
    /* A week without stretching. */
    "  \"weeks\" : [\n"
    "    {\n"
    "      \"start\" : \"2026-11-02\",\n"
    "      \"days\" : 0,\n"
    "      \"areas\" : {\n"
    "        \"hips\" : 0,\n"
    "        \"hamstrings\" : 0,\n"
    "        \"calves\" : 0,\n"
    "        \"plantar-fascia\" : 0\n"
    "      }\n"
    "    },\n"
    "    {\n"
    "      \"start\" : \"2026-11-09\",\n",
    /* The last two weeks, and the oldest day. */
    "      \"start\" : \"2026-11-16\",\n"
    "      \"days\" : 2,\n"
    "      \"areas\" : {\n"
    "        \"hips\" : 2,\n"
    "        \"hamstrings\" : 0,\n"
    "        \"calves\" : 0,\n"
    "        \"plantar-fascia\" : 0\n"
    "      }\n"
    "    },\n"
    "    {\n"
    "      \"start\" : \"2026-11-23\",\n"
    "      \"days\" : 1,\n"
    "      \"areas\" : {\n"
    "        \"hips\" : 1,\n"
    "        \"hamstrings\" : 0,\n"
    "        \"calves\" : 0,\n"
    "        \"plantar-fascia\" : 1\n"
    "      }\n"
    "    }\n"
    "  ],\n"
    "  \"days\" : [\n"
    "    {\n"
    "      \"date\" : \"2025-10-20\",\n"
    "      \"done\" : [\n"
    "        \"wall-toes\"\n"
    "      ]\n"
    "    },\n",
    /* The newest day. */
    "      \"date\" : \"2026-11-24\",\n"
    "      \"done\" : [\n"
    "        \"figure-four\",\n"
    "        \"toe-pull\"\n"
    "      ]\n"
    "    }\n"
    "  ],\n"
    "  \"selected\" : [\n"
    "    \"hip-flexor\",\n",
    /* What the checklist is set to. */
    "  \"doses\" : {\n"
    "    \"hip-flexor\" : {\n"
    "      \"seconds\" : 30,\n"
    "      \"times\" : 2\n"
    "    },\n",
};

START_TEST (test_a_history_for_programs)
{
  g_autoptr (GradualStretching) stretching = sample ();
  g_autoptr (JsonNode) node = gradual_stretches_to_json (stretching, TODAY, G_DATE_MONDAY);
  g_autofree char *text = gradual_json_print (node);

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    ck_assert_msg (strstr (text, pieces[i]) != NULL, "%u: %s", i, text);
}
END_TEST

START_TEST (test_another_first_day_makes_other_weeks)
{
  g_autoptr (GradualStretching) stretching = sample ();
  g_autoptr (JsonNode) node = gradual_stretches_to_json (stretching, TODAY, G_DATE_SUNDAY);
  g_autofree char *text = gradual_json_print (node);

  /* Sunday, the 22nd, and today. */
  ck_assert_ptr_nonnull (strstr (text, "\"start\" : \"2026-11-22\",\n      \"days\" : 2"));
  ck_assert_ptr_nonnull (strstr (text, "\"start\" : \"2026-11-15\",\n      \"days\" : 1"));
}
END_TEST

START_TEST (test_a_table_has_a_row_for_each_tick)
{
  g_autoptr (GradualStretching) stretching = sample ();
  gsize length;
  g_autofree char *text = gradual_stretches_to_csv (stretching, &length);

  ck_assert_str_eq (text, "date,stretch,area\r\n"
                          "2025-10-20,wall-toes,plantar-fascia\r\n"
                          "2026-11-16,hip-flexor,hips\r\n"
                          "2026-11-22,hip-flexor,hips\r\n"
                          "2026-11-22,figure-four,hips\r\n"
                          "2026-11-24,figure-four,hips\r\n"
                          "2026-11-24,toe-pull,plantar-fascia\r\n");
  ck_assert_uint_eq (length, strlen (text));
}
END_TEST

START_TEST (test_nothing_done_is_a_header)
{
  g_autoptr (GradualStretching) stretching = gradual_stretching_new_empty ();
  gsize length;
  g_autofree char *text = gradual_stretches_to_csv (stretching, &length);

  ck_assert_str_eq (text, "date,stretch,area\r\n");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("stretches-report");
  TCase *tests = tcase_create ("stretches-report");

  tcase_add_test (tests, test_weeks_begin_on_their_day);
  tcase_add_test (tests, test_weeks_are_within_the_calendar);
  tcase_add_test (tests, test_a_history_for_programs);
  tcase_add_test (tests, test_another_first_day_makes_other_weeks);
  tcase_add_test (tests, test_a_table_has_a_row_for_each_tick);
  tcase_add_test (tests, test_nothing_done_is_a_header);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
