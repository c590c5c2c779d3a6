/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/reminder/reminder-daily.h"

#include "suite.h"

#define SIX (18 * 60)

/* Times as in "2026-11-24T18:00:00", by a clock that is an hour before UTC, or with its own "Z". */
static gboolean
is_due (const char *before, const char *now, int minutes)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("+01:00");
  g_autoptr (GDateTime) first = g_date_time_new_from_iso8601 (before, zone);
  g_autoptr (GDateTime) last = g_date_time_new_from_iso8601 (now, zone);

  return gradual_reminder_is_due (first, last, minutes);
}

START_TEST (test_due_once_when_the_time_comes)
{
  ck_assert (!is_due ("2026-11-24T17:58:00", "2026-11-24T17:59:59", SIX));
  ck_assert (is_due ("2026-11-24T17:59:59", "2026-11-24T18:00:00", SIX));
  ck_assert (!is_due ("2026-11-24T18:00:00", "2026-11-24T18:01:00", SIX));
  ck_assert (is_due ("2026-11-24T17:59:30", "2026-11-24T18:00:30", SIX));
  ck_assert (!is_due ("2026-11-24T18:00:30", "2026-11-25T17:59:59", SIX));
  ck_assert (is_due ("2026-11-24T18:00:30", "2026-11-25T18:00:00", SIX));
}
END_TEST

START_TEST (test_around_midnight)
{
  ck_assert (is_due ("2026-11-24T23:59:30", "2026-11-25T00:00:10", 0));
  ck_assert (is_due ("2026-11-24T23:58:30", "2026-11-25T00:00:10", 24 * 60 - 1));
  ck_assert (!is_due ("2026-11-25T00:00:00", "2026-11-25T23:58:59", 24 * 60 - 1));
}
END_TEST

START_TEST (test_slept_through)
{
  ck_assert (is_due ("2026-11-24T17:00:00", "2026-11-24T23:00:00", SIX));
  ck_assert (is_due ("2026-11-24T17:00:00", "2026-11-25T07:00:00", SIX));
  ck_assert (!is_due ("2026-11-24T19:00:00", "2026-11-25T07:00:00", SIX));
  ck_assert (is_due ("2026-11-20T19:00:00", "2026-11-25T07:00:00", SIX));
}
END_TEST

START_TEST (test_clock_that_is_set)
{
  ck_assert (!is_due ("2026-11-24T18:30:00", "2026-11-24T17:30:00", SIX));
  ck_assert (!is_due ("2026-12-24T18:30:00", "2026-11-24T18:30:00", SIX));
  ck_assert (is_due ("2026-11-24T17:30:00", "2026-11-24T18:30:00", SIX));
}
END_TEST

/* The traveller looks at 17:30 in London and, a minute later, at 18:31 by the clock of Berlin. */
START_TEST (test_another_time_zone)
{
  ck_assert (!is_due ("2026-11-24T17:30:00Z", "2026-11-24T17:31:00Z", SIX));
  ck_assert (!is_due ("2026-11-24T17:30:00Z", "2026-11-24T18:31:00+01:00", SIX));
  ck_assert (is_due ("2026-11-24T16:59:30Z", "2026-11-24T18:00:30+01:00", SIX));
}
END_TEST

/* The time that is left out in spring is made up for within the hour. */
START_TEST (test_time_that_a_day_has_not)
{
  g_autoptr (GTimeZone) berlin = g_time_zone_new_identifier ("Europe/Berlin");
  g_autoptr (GDateTime) before = NULL, after = NULL;

  if (berlin == NULL)
    return;
  before = g_date_time_new (berlin, 2027, 3, 28, 1, 59, 0);
  after = g_date_time_new (berlin, 2027, 3, 28, 3, 59, 0);
  ck_assert (gradual_reminder_is_due (before, after, 2 * 60 + 30));
}
END_TEST

static Suite *
reminder_daily_suite (void)
{
  Suite *suite = suite_create ("reminder-daily");
  TCase *tcase = tcase_create ("reminder-daily");

  tcase_add_test (tcase, test_due_once_when_the_time_comes);
  tcase_add_test (tcase, test_around_midnight);
  tcase_add_test (tcase, test_slept_through);
  tcase_add_test (tcase, test_clock_that_is_set);
  tcase_add_test (tcase, test_another_time_zone);
  tcase_add_test (tcase, test_time_that_a_day_has_not);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (reminder_daily_suite ());
}
