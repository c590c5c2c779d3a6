/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/log-draft.h"
#include "suite.h"

#include <string.h>

static const GradualLogStyle km = {GRADUAL_UNITS_KILOMETRES, {FALSE, "", ""}};
static const GradualLogStyle miles = {GRADUAL_UNITS_MILES, {FALSE, "", ""}};

/* More exact than what is shown of it. */
static const GradualLogEntry exact = {
    .id = "exact",
    .day = 740000,
    .second_of_day = 7 * 3600 + 10 * 60 + 33,
    .seconds = 35 * 60 + 30,
    .distance_m = 5903,
    .cadence = 164,
    .effort = 4,
    .pain = 0,
    .source = "watch",
    .note = "flat",
    .extra = "{\"shoes\":2}",
};

static void
type (GradualLogDraft *draft, GradualLogField field, const char *text)
{
  g_free (draft->texts[field]);
  draft->texts[field] = g_strdup (text);
}

static void
assert_problem (const GradualLogDraft *draft, GradualLogField field, const char *part)
{
  GradualLogEntry values;
  GradualLogField at = GRADUAL_N_LOG_FIELDS;
  g_autofree char *problem = gradual_log_draft_read (draft, &km, NULL, &values, &at);

  ck_assert_msg (problem != NULL && strstr (problem, part) != NULL, "%s",
                 problem != NULL ? problem : "no problem");
  ck_assert_int_eq (at, field);
}

static void
read_well (const GradualLogDraft *draft, const GradualLogStyle *style, const GradualLogEntry *base,
           GradualLogEntry *values)
{
  GradualLogField at;
  g_autofree char *problem = gradual_log_draft_read (draft, style, base, values, &at);

  ck_assert_msg (problem == NULL, "%s", problem);
}

START_TEST (test_only_minutes_are_needed)
{
  g_autoptr (GradualLogDraft) draft = gradual_log_draft_new (&km, 18 * 3600 + 5 * 60);
  GradualLogEntry values;

  ck_assert_str_eq (draft->texts[GRADUAL_LOG_START], "18:05");
  assert_problem (draft, GRADUAL_LOG_MINUTES, "How many minutes");
  type (draft, GRADUAL_LOG_MINUTES, " 35 ");
  read_well (draft, &km, NULL, &values);
  ck_assert_int_eq (values.seconds, 2100);
  ck_assert_int_eq (values.second_of_day, 18 * 3600 + 5 * 60);
  ck_assert_int_eq (values.distance_m, GRADUAL_ABSENT);
  ck_assert_int_eq (values.cadence, GRADUAL_ABSENT);
  ck_assert_int_eq (values.effort, GRADUAL_ABSENT);
  ck_assert_int_eq (values.pain, GRADUAL_ABSENT);
  ck_assert_str_eq (values.note, "");
  ck_assert_str_eq (values.source, "manual");

  /* An empty time of day is one that nobody remembers. */
  type (draft, GRADUAL_LOG_START, " ");
  read_well (draft, &km, NULL, &values);
  ck_assert_int_eq (values.second_of_day, 12 * 3600);
}
END_TEST

START_TEST (test_all_that_is_said_is_read)
{
  g_autoptr (GradualLogDraft) draft = gradual_log_draft_new (&miles, 0);
  GradualLogEntry values;

  type (draft, GRADUAL_LOG_MINUTES, "\331\243\331\245");
  type (draft, GRADUAL_LOG_DISTANCE, "3.1");
  type (draft, GRADUAL_LOG_START, "6.30");
  type (draft, GRADUAL_LOG_CADENCE, "170");
  type (draft, GRADUAL_LOG_NOTE, "Schön");
  draft->effort = 7;
  draft->pain = 0;
  read_well (draft, &miles, NULL, &values);
  ck_assert_int_eq (values.seconds, 2100);
  ck_assert_int_eq (values.distance_m, 4989);
  ck_assert_int_eq (values.second_of_day, 6 * 3600 + 30 * 60);
  ck_assert_int_eq (values.cadence, 170);
  ck_assert_int_eq (values.effort, 7);
  ck_assert_int_eq (values.pain, 0);
  ck_assert_str_eq (values.note, "Schön");
}
END_TEST

START_TEST (test_what_is_no_answer_is_told_where_it_is)
{
  static const struct {
    GradualLogField field;
    const char *text;
    const char *part;
  } cases[] = {
      {GRADUAL_LOG_MINUTES, "0", "at least 1 minute"},
      {GRADUAL_LOG_MINUTES, "10081", "up to 10080"},
      {GRADUAL_LOG_MINUTES, "99999999999999999999", "up to 10080"},
      {GRADUAL_LOG_MINUTES, "-5", "whole minutes"},
      {GRADUAL_LOG_MINUTES, "1:15", "whole minutes"},
      {GRADUAL_LOG_MINUTES, "35.5", "whole minutes"},
      {GRADUAL_LOG_DISTANCE, "far", "such as 7.5; up to 2000 km"},
      {GRADUAL_LOG_DISTANCE, "2001", "up to 2000 km"},
      {GRADUAL_LOG_DISTANCE, "0", "empty"},
      {GRADUAL_LOG_DISTANCE, "20", "faster than anyone"},
      {GRADUAL_LOG_START, "25:00", "such as 18:30"},
      {GRADUAL_LOG_CADENCE, "0", "1 to 400"},
      {GRADUAL_LOG_CADENCE, "401", "1 to 400"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GradualLogDraft) draft = gradual_log_draft_new (&km, 0);

    type (draft, GRADUAL_LOG_MINUTES, "35");
    type (draft, cases[i].field, cases[i].text);
    assert_problem (draft, cases[i].field, cases[i].part);
  }
}
END_TEST

START_TEST (test_a_note_has_an_end)
{
  g_autoptr (GradualLogDraft) draft = gradual_log_draft_new (&km, 0);
  g_autofree char *longest = g_strnfill (10000, 'x');
  g_autofree char *longer = g_strnfill (10001, 'x');
  GradualLogEntry values;

  type (draft, GRADUAL_LOG_MINUTES, "10080");
  type (draft, GRADUAL_LOG_NOTE, longest);
  read_well (draft, &km, NULL, &values);
  type (draft, GRADUAL_LOG_NOTE, longer);
  assert_problem (draft, GRADUAL_LOG_NOTE, "10000");
}
END_TEST

START_TEST (test_what_is_not_touched_stays_exact)
{
  g_autoptr (GradualLogDraft) draft = gradual_log_draft_of (&exact, &miles);
  GradualLogEntry values;

  ck_assert_str_eq (draft->texts[GRADUAL_LOG_MINUTES], "35");
  ck_assert_str_eq (draft->texts[GRADUAL_LOG_DISTANCE], "3.67");
  type (draft, GRADUAL_LOG_NOTE, "hilly");
  draft->pain = 2;
  read_well (draft, &miles, &exact, &values);
  ck_assert_int_eq (values.seconds, exact.seconds);
  ck_assert_int_eq (values.distance_m, 5903);
  ck_assert_int_eq (values.second_of_day, exact.second_of_day);
  ck_assert_int_eq (values.pain, 2);
  ck_assert_str_eq (values.note, "hilly");
  ck_assert_str_eq (values.source, "watch");
  ck_assert_str_eq (values.extra, exact.extra);

  type (draft, GRADUAL_LOG_MINUTES, "36");
  type (draft, GRADUAL_LOG_DISTANCE, "");
  read_well (draft, &miles, &exact, &values);
  ck_assert_int_eq (values.seconds, 2160);
  ck_assert_int_eq (values.distance_m, GRADUAL_ABSENT);
}
END_TEST

/* A watch may be wrong, and its run still gets a note. */
START_TEST (test_what_came_from_elsewhere_is_not_asked_about)
{
  GradualLogEntry wrong = exact;
  g_autoptr (GradualLogDraft) draft = NULL;
  g_autofree char *problem = NULL;
  GradualLogEntry values;
  GradualLogField at;

  wrong.distance_m = 400000;
  draft = gradual_log_draft_of (&wrong, &km);
  type (draft, GRADUAL_LOG_NOTE, "lost the signal");
  read_well (draft, &km, &wrong, &values);
  ck_assert_int_eq (values.distance_m, 400000);

  type (draft, GRADUAL_LOG_MINUTES, "40");
  problem = gradual_log_draft_read (draft, &km, &wrong, &values, &at);
  ck_assert_ptr_nonnull (problem);
  ck_assert_int_eq (at, GRADUAL_LOG_DISTANCE);
}
END_TEST

START_TEST (test_drafts_are_compared_and_copied)
{
  g_autoptr (GradualLogDraft) draft = gradual_log_draft_of (&exact, &km);
  g_autoptr (GradualLogDraft) copy = gradual_log_draft_copy (draft);
  g_autoptr (GradualLogDraft) other = gradual_log_draft_new (&km, 0);

  ck_assert (gradual_log_draft_equal (draft, copy));
  ck_assert (!gradual_log_draft_equal (draft, other));
  type (copy, GRADUAL_LOG_NOTE, "else");
  ck_assert (!gradual_log_draft_equal (draft, copy));
  type (copy, GRADUAL_LOG_NOTE, "flat");
  copy->pain = GRADUAL_ABSENT;
  ck_assert (!gradual_log_draft_equal (draft, copy));
}
END_TEST

START_TEST (test_units_change_while_a_form_is_open)
{
  g_autoptr (GradualLogDraft) draft = gradual_log_draft_new (&km, 0);

  type (draft, GRADUAL_LOG_DISTANCE, "10");
  gradual_log_draft_change_units (draft, GRADUAL_UNITS_MINUTES, GRADUAL_UNITS_KILOMETRES);
  ck_assert_str_eq (draft->texts[GRADUAL_LOG_DISTANCE], "10");
  gradual_log_draft_change_units (draft, GRADUAL_UNITS_KILOMETRES, GRADUAL_UNITS_MILES);
  ck_assert_str_eq (draft->texts[GRADUAL_LOG_DISTANCE], "6.21");
  type (draft, GRADUAL_LOG_DISTANCE, "half");
  gradual_log_draft_change_units (draft, GRADUAL_UNITS_MILES, GRADUAL_UNITS_KILOMETRES);
  ck_assert_str_eq (draft->texts[GRADUAL_LOG_DISTANCE], "half");
}
END_TEST

START_TEST (test_the_style_is_that_of_the_locale)
{
  ck_assert_int_eq (gradual_log_style (GRADUAL_UNITS_MILES).units, GRADUAL_UNITS_MILES);
  ck_assert (!gradual_log_style (GRADUAL_UNITS_MILES).clock.is_twelve_hours);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("log-draft");
  TCase *tests = tcase_create ("log-draft");

  tcase_add_test (tests, test_only_minutes_are_needed);
  tcase_add_test (tests, test_all_that_is_said_is_read);
  tcase_add_test (tests, test_what_is_no_answer_is_told_where_it_is);
  tcase_add_test (tests, test_a_note_has_an_end);
  tcase_add_test (tests, test_what_is_not_touched_stays_exact);
  tcase_add_test (tests, test_what_came_from_elsewhere_is_not_asked_about);
  tcase_add_test (tests, test_drafts_are_compared_and_copied);
  tcase_add_test (tests, test_units_change_while_a_form_is_open);
  tcase_add_test (tests, test_the_style_is_that_of_the_locale);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
