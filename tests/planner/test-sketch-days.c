/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/sketch-days.h"

#include "plans.h"

/* Tuesday, Thursday, Saturday and Sunday. */
#define DAYS                                                                      \
  (gradual_weekdays_of (G_DATE_TUESDAY) | gradual_weekdays_of (G_DATE_THURSDAY) | \
   gradual_weekdays_of (G_DATE_SATURDAY) | gradual_weekdays_of (G_DATE_SUNDAY))

/** Case: a sketch before its first week, with the days of that on which the runner is away. */
typedef struct {
  GradualRequest request;
  GPtrArray *away;
  GradualCourse course;
  GradualSketch sketch;
} Case;

static void
begin (Case *it, const char *days_away)
{
  it->away = gradual_away_array_new ();
  for (int i = 0; days_away[i] != '\0'; i++)
    if (days_away[i] == 'x')
      g_ptr_array_add (it->away, gradual_away_new (&(GradualAway){.from = PLANS_START + i,
                                                                  .until = PLANS_START + i}));
  it->request.away = it->away;
  ck_assert (gradual_course_init (&it->course, &it->request, NULL));
  gradual_sketch_init (&it->sketch, &it->course, gradual_rates_full (&it->course));
  gradual_sketch_set_days (&it->sketch);
}

static void
end (Case *it)
{
  gradual_course_clear (&it->course);
  g_clear_pointer (&it->away, g_ptr_array_unref);
}

static char *
format (const GradualSketch *sketch, GradualLevel level)
{
  GradualSketchWeek week = {.phase = GRADUAL_PHASE_BUILD, .long_offset = -1};
  GString *text = g_string_new (NULL);

  gradual_sketch_lay_out (sketch, level, &week);
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    g_string_append_printf (text, "%d%s ", week.minutes[i], i == week.long_offset ? "L" : "");
  g_string_truncate (text, text->len - 1);

  return g_string_free (text, FALSE);
}

START_TEST (test_minutes_on_the_days_that_are_left)
{
  static const struct {
    const char *away;
    GradualLevel level;
    const char *week;
    int missing;
  } cases[] = {
      {".......", {60, 150}, "0 30 0 30 0 30 60L", 0},
      {"x.x.x..", {60, 150}, "0 30 0 30 0 30 60L", 0},
      {"...x...", {60, 150}, "0 30 0 0 0 30 60L", 1}, /* no other run is longer */
      {"...x...", {60, 155}, "0 30 0 0 0 30 60L", 1}, /* ⌊95/3⌋ = 31, in fives */
      {"......x", {60, 150}, "0 30 0 30 0 60L 0", 1}, /* the long run has another day */
      {"...x.xx", {60, 150}, "0 60L 0 0 0 0 0", 3},
      {"...x...", {15, 35}, "0 10 0 0 0 10 15L", 1}, /* there are two other runs in it anyway */
      {"...x...", {15, 20}, "0 0 0 0 0 0 15L", 1},   /* there is none in it anyway */
      {"xxxxxxx", {60, 150}, "0 0 0 0 0 0 0", 4},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    Case it = {.request = plans_race_request (GRADUAL_GOAL_HALF, 150, 60, 20)};
    g_autofree char *week = NULL;

    it.request.run_days = DAYS;
    begin (&it, cases[i].away);
    week = format (&it.sketch, cases[i].level);
    ck_assert_msg (g_str_equal (week, cases[i].week), "case %u: %s", i, week);
    ck_assert_int_eq (it.sketch.days_missing, cases[i].missing);
    end (&it);
  }
}
END_TEST

/* With five days for four runs the fifth one is there where another is not. */
START_TEST (test_a_spare_day_takes_the_run)
{
  Case it = {.request = plans_race_request (GRADUAL_GOAL_HALF, 150, 60, 20)};
  GradualWeekDays usual;

  it.request.run_days = DAYS | gradual_weekdays_of (G_DATE_MONDAY);
  it.request.runs_per_week = 4;
  begin (&it, "......x");
  usual = it.course.days;
  ck_assert_int_eq (it.sketch.days_missing, 0);
  ck_assert_int_eq (it.sketch.days.long_offset, 5);
  for (int i = 0; i < 6; i++)
    ck_assert_int_eq (it.sketch.days.is_run_day[i], i == 0 || i == 1 || i == 3 || i == 5);
  ck_assert_int_eq (gradual_week_days_count (&usual), 4);
  end (&it);
}
END_TEST

/* Where the race is on a Monday, the Sunday before it is no spare day. */
START_TEST (test_the_eve_of_a_race_is_none)
{
  Case it = {.request = plans_race_request (GRADUAL_GOAL_5K, 150, 60, 2)};

  it.request.race_date = plans_day (2, 1);
  it.request.run_days = DAYS | gradual_weekdays_of (G_DATE_FRIDAY);
  it.request.runs_per_week = 4;
  begin (&it, ".....x.");
  ck_assert_int_eq (it.sketch.eve_week, 0);
  ck_assert (!it.sketch.days.is_run_day[5] && !it.sketch.days.is_run_day[6]);
  ck_assert_int_eq (it.sketch.days.long_offset, 4);
  end (&it);
}
END_TEST

/* In the ramp no day is taken in place of another, as it could be beside a third. */
START_TEST (test_the_ramp_has_no_spare_days)
{
  Case it = {.request = plans_request (GRADUAL_GOAL_RAMP, 0, 0)};
  gboolean had_runs[GRADUAL_DAYS_PER_WEEK];

  begin (&it, "");
  ck_assert_int_eq (gradual_week_days_count (&it.sketch.days), 3);
  memcpy (had_runs, it.sketch.days.is_run_day, sizeof had_runs);
  ck_assert (had_runs[6]);
  end (&it);

  begin (&it, "......x");
  ck_assert_int_eq (it.sketch.days_missing, 1);
  ck_assert_int_eq (gradual_week_days_count (&it.sketch.days), 2);
  for (int i = 0; i < 6; i++)
    ck_assert_int_eq (it.sketch.days.is_run_day[i], had_runs[i]);
  ck_assert (it.sketch.days.is_run_day[it.sketch.days.long_offset]);
  end (&it);
}
END_TEST

/* Nor has it one on the day after a run. */
START_TEST (test_the_ramp_has_no_two_days_in_a_row)
{
  Case it = {.request = plans_request (GRADUAL_GOAL_RAMP, 0, 0)};
  static const gboolean days[GRADUAL_DAYS_PER_WEEK] = {TRUE, FALSE, TRUE, TRUE, FALSE, TRUE, FALSE};
  static const gboolean left[GRADUAL_DAYS_PER_WEEK] = {FALSE, FALSE, TRUE, FALSE,
                                                       FALSE, TRUE,  FALSE};

  begin (&it, "");
  memcpy (it.course.is_ramp_day, days, sizeof days);
  it.sketch.pass.last_own_run = PLANS_START - 1;
  gradual_sketch_set_days (&it.sketch);
  ck_assert_mem_eq (it.sketch.days.is_run_day, left, sizeof left);
  ck_assert_int_eq (it.sketch.days.long_offset, 5);
  end (&it);
}
END_TEST

/* The run before the plan was so many days before its Monday. Tuesday is the first of the days, and
 * that of the long run; the week that was laid out begins with another. */
static gboolean
begins_later (int days_before, const char *away, const int minutes[GRADUAL_DAYS_PER_WEEK],
              int first_day)
{
  Case it = {.request = plans_race_request (GRADUAL_GOAL_HALF, 150, 60, 20)};
  GradualSketchWeek week = {.phase = GRADUAL_PHASE_BUILD};
  gboolean is_later;

  it.request.run_days = DAYS;
  begin (&it, away);
  it.sketch.pass.last_run = PLANS_START - days_before;
  it.sketch.days.long_offset = 1;
  memcpy (week.minutes, minutes, sizeof week.minutes);
  is_later = gradual_sketch_begins_later (&it.sketch, &week);
  for (int i = 0; i < first_day; i++)
    ck_assert (!it.sketch.days.is_run_day[i]);
  ck_assert (it.sketch.days.is_run_day[first_day]);
  ck_assert_int_eq (it.sketch.days.long_offset, is_later ? first_day : 1);
  end (&it);

  return is_later;
}

START_TEST (test_a_week_that_begins_after_a_break)
{
  static const int tuesday[] = {0, 10, 0, 0, 0, 0, 20}, thursday[] = {0, 0, 0, 10, 0, 0, 20},
                   nothing[GRADUAL_DAYS_PER_WEEK] = {0};

  ck_assert (begins_later (5, ".......", thursday, 3)); /* 5 + 3 are 8 days */
  ck_assert (!begins_later (4, ".......", thursday, 1));
  ck_assert (!begins_later (7, ".......", tuesday, 1));
  ck_assert (!begins_later (5, ".x.....", thursday, 3)); /* it was laid out for that */
  ck_assert (!begins_later (50, ".......", nothing, 1));
}
END_TEST

/* After 57 days the first run may have 30 minutes, whatever was before them, and the later ones no
 * more than the longest before. */
START_TEST (test_the_long_run_after_a_break)
{
  Case it = {.request = plans_race_request (GRADUAL_GOAL_HALF, 150, 60, 20)};

  it.request.run_days = DAYS;
  begin (&it, ".......");
  ck_assert_int_eq (gradual_sketch_long_run_cap (&it.sketch), 66);
  it.sketch.pass.last_run = PLANS_START - 56;
  for (guint i = 0; i < G_N_ELEMENTS (it.sketch.pass.longest); i++)
    it.sketch.pass.longest[i] = 20;
  ck_assert_int_eq (gradual_sketch_long_run_cap (&it.sketch), 20);
  for (guint i = 0; i < G_N_ELEMENTS (it.sketch.pass.longest); i++)
    it.sketch.pass.longest[i] = 100;
  ck_assert_int_eq (gradual_sketch_long_run_cap (&it.sketch), 30);
  end (&it);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("sketch-days");
  TCase *tests = tcase_create ("sketch-days");

  tcase_add_test (tests, test_minutes_on_the_days_that_are_left);
  tcase_add_test (tests, test_a_spare_day_takes_the_run);
  tcase_add_test (tests, test_the_eve_of_a_race_is_none);
  tcase_add_test (tests, test_the_ramp_has_no_spare_days);
  tcase_add_test (tests, test_the_ramp_has_no_two_days_in_a_row);
  tcase_add_test (tests, test_a_week_that_begins_after_a_break);
  tcase_add_test (tests, test_the_long_run_after_a_break);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
