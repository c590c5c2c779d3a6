/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/text-calendar.h"
#include "cli/text-width.h"
#include "sample-plan.h"
#include "suite.h"

static char *
write_plan (const GradualPlan *plan, const GradualCalendarStyle *style)
{
  g_autoptr (GradualReport) report = gradual_check (plan, style->as_of, 1);

  return gradual_text_calendar (plan, report, style);
}

static GradualCalendarStyle
plain_style (const GradualPlan *plan)
{
  return (GradualCalendarStyle){
      .unicode = TRUE,
      .columns = GRADUAL_CALENDAR_COLUMNS,
      .today = gradual_day_from_ymd (2026, 12, 5),
      .as_of = gradual_plan_start (plan),
  };
}

START_TEST (test_a_race_plan)
{
  static const char expected[] =
      "Winter 10 km\n"
      "5 weeks from Mon 23 November 2026 to the race on Sun 27 December 2026. From 165 to 250 min "
      "a week,\n"
      "the longest run 110 min on Sun 13 December.\n"
      "\n"
      "     Week                   Mon  Tue  Wed  Thu  Fri  Sat  Sun                       Min  "
      "Change  Cap\n"
      "  1  23–29 Nov     Build      ·   45    ·   60S   ·    ·   60L  ████████████│       165    "
      "+10%  165\n"
      "▸ 2  30 Nov–6 Dec  Build      ·   50    ·   60c   ·    ·   65L  ███████████▉ │      175     "
      "+6%  181\n"
      "  3  7–13 Dec      Build      ·   60    ·   80    ·    ·  110L  █████████████│▒▒▒▒  250    "
      "+42%  192\n"
      "  4  14–20 Dec     Cutback    ·   35    ·   45w   ·    ·   50L  ████████▊   │       130    "
      "-32%  163\n"
      "  5  21–27 Dec     Race       ·   40    ·   30    ·    ·     ★  ████▊          │     70    "
      "-63%  211\n"
      "\n"
      "L Long run   S Steady run   w Walk and run   c Cadence drill   ★ Race\n"
      "│ The most that the rules allow in the week   ▸ This week\n"
      "Change is against the reference: the largest that counts of the three weeks before.\n";
  g_autoptr (GradualPlan) plan = sample_race_plan ();
  GradualCalendarStyle style = plain_style (plan);
  g_autofree char *text = write_plan (plan, &style);

  ck_assert_str_eq (text, expected);
}
END_TEST

START_TEST (test_the_planners_message_is_in_place_of_the_sentence)
{
  g_autoptr (GradualPlan) plan = sample_race_plan ();
  GradualCalendarStyle style = plain_style (plan);
  g_autofree char *text = NULL;

  style.message = "5 weeks of growing.";
  text = write_plan (plan, &style);
  ck_assert (g_str_has_prefix (text, "Winter 10 km\nFrom Mon 23 November 2026 to the race on Sun "
                                     "27 December 2026. 5 weeks of growing.\n\n"));
  ck_assert_ptr_null (strstr (text, "From 165"));
}
END_TEST

START_TEST (test_what_was_run_and_missed)
{
  g_autoptr (GradualPlan) plan =
      sample_log (sample_log (sample_race_plan (), gradual_day_from_ymd (2026, 11, 24), 45),
                  gradual_day_from_ymd (2026, 11, 25), 120);
  GradualCalendarStyle style = plain_style (plan);
  g_autofree char *text = NULL;

  style.unicode = FALSE;
  style.as_of = gradual_day_from_ymd (2026, 11, 27);
  text = write_plan (plan, &style);
  /* Thursday is over and nothing was logged; Sunday is still to come. */
  ck_assert_ptr_nonnull (
      strstr (text, "  1  23-29 Nov     Build      .   45+ 120+  60x   .    .   60L"));
  ck_assert_ptr_nonnull (strstr (text, "+ Done   x Missed"));
}
END_TEST

START_TEST (test_days_away)
{
  /* From Saturday of week 4 to the race of week 5: what was run on one of the days is shown, what
   * was not is not missed, and the race stays. */
  g_autoptr (GradualPlan) plan =
      sample_away (sample_log (sample_race_plan (), gradual_day_from_ymd (2026, 12, 22), 30),
                   gradual_day_from_ymd (2026, 12, 19), gradual_day_from_ymd (2026, 12, 27));
  GradualCalendarStyle style = plain_style (plan);
  g_autofree char *text = NULL;

  style.as_of = gradual_day_from_ymd (2026, 12, 26);
  text = write_plan (plan, &style);
  ck_assert_ptr_nonnull (
      strstr (text, "  4  14–20 Dec     Cutback    ·   35×   ·   45×   ·    a    a "));
  ck_assert_ptr_nonnull (
      strstr (text, "  5  21–27 Dec     Race       a   30✓   a    a    a    a     ★"));
  ck_assert_ptr_nonnull (strstr (text, "\n★ Race   ✓ Done   × Missed   a Away   │ "));
  /* The reason is a matter of health. */
  ck_assert_ptr_null (strstr (text, "llness"));
}
END_TEST

START_TEST (test_a_ramp_tells_its_walk_breaks)
{
  g_autoptr (GradualPlan) plan = sample_ramp_plan ();
  GradualCalendarStyle style = plain_style (plan);
  g_autofree char *text = write_plan (plan, &style);

  ck_assert_ptr_nonnull (strstr (text, "\n  Weeks 1–2   run 1:00 min, walk 1:30 min\n"
                                       "  Week 3      run 3:00 min, walk 1:30 min\n"
                                       "  Week 4      run 5:00 min, walk 1:00 min\n"));
  ck_assert_ptr_nonnull (strstr (text, "bigger than a tenth"));
}
END_TEST

START_TEST (test_only_the_current_week_is_marked)
{
  g_autoptr (GradualPlan) plan = sample_race_plan ();

  for (GradualDay day = gradual_plan_start (plan) - 1; day <= gradual_plan_end (plan) + 1; day++) {
    GradualCalendarStyle style = plain_style (plan);
    g_autofree char *text = NULL;
    g_autofree char *marked = NULL;
    int week = (day - gradual_plan_start (plan)) / GRADUAL_DAYS_PER_WEEK + 1;

    style.today = day;
    text = write_plan (plan, &style);
    marked = g_strdup_printf ("\n▸ %d ", week);
    ck_assert ((strstr (text, marked) != NULL) == gradual_plan_has_day (plan, day));
    ck_assert ((strstr (text, "\n▸ ") != NULL) == gradual_plan_has_day (plan, day));
  }
}
END_TEST

static void
assert_lines_fit (const char *text, int columns)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    ck_assert_msg (gradual_text_width (lines[i]) <= columns, "wider than %d: “%s”", columns,
                   lines[i]);
}

START_TEST (test_no_line_is_wider_than_asked)
{
  static const SampleWeek heavy[] = {
      {GRADUAL_PHASE_CUTBACK,
       {{180, GRADUAL_RUN_LONG},
        {180, GRADUAL_RUN_LONG},
        {180, GRADUAL_RUN_LONG},
        {180, GRADUAL_RUN_LONG},
        {180, GRADUAL_RUN_LONG},
        {180, GRADUAL_RUN_LONG},
        {180, GRADUAL_RUN_LONG}}},
      {GRADUAL_PHASE_BUILD, {{10, GRADUAL_RUN_EASY}}},
  };
  g_autoptr (GradualPlan) plan = sample_plan_new (
      "跑步計劃 – 跑步計劃 – 跑步計劃 – 跑步計劃 – 跑步計劃 – 跑步計劃 – 跑步計劃 – 跑步計劃",
      heavy, G_N_ELEMENTS (heavy), GRADUAL_RAMP_NONE);

  for (int columns = 80; columns <= 130; columns++) {
    GradualCalendarStyle style = plain_style (plan);
    g_autofree char *text = NULL;

    style.columns = columns;
    text = write_plan (plan, &style);
    assert_lines_fit (text, columns);
  }
}
END_TEST

START_TEST (test_every_week_line_ends_in_the_same_column)
{
  g_autoptr (GradualPlan) plan = sample_race_plan ();
  GradualCalendarStyle style = plain_style (plan);

  for (int unicode = 0; unicode <= 1; unicode++) {
    g_autofree char *text = NULL;
    g_auto (GStrv) lines = NULL;

    style.unicode = unicode;
    text = write_plan (plan, &style);
    lines = g_strsplit (text, "\n", -1);
    for (guint i = 5; i < 9; i++)
      ck_assert_int_eq (gradual_text_width (lines[i]), gradual_text_width (lines[4]));
  }
}
END_TEST

static char *
without_colour (const char *text)
{
  g_autoptr (GRegex) sequences = g_regex_new ("\033\\[[0-9;]*m", 0, 0, NULL);

  return g_regex_replace_literal (sequences, text, -1, 0, "", 0, NULL);
}

START_TEST (test_colour_only_adds_to_what_is_said)
{
  g_autoptr (GradualPlan) plan = sample_race_plan ();
  GradualCalendarStyle style = plain_style (plan);
  g_autofree char *plain = write_plan (plan, &style);
  g_autofree char *coloured = NULL;
  g_autofree char *stripped = NULL;

  style.colour = TRUE;
  coloured = write_plan (plan, &style);
  stripped = without_colour (coloured);
  ck_assert_str_ne (coloured, plain);
  ck_assert_str_eq (stripped, plain);
  ck_assert_ptr_null (strchr (plain, '\033'));
}
END_TEST

START_TEST (test_ascii_is_ascii)
{
  g_autoptr (GradualPlan) race = sample_race_plan ();
  g_autoptr (GradualPlan) ramp = sample_ramp_plan ();
  const GradualPlan *plans[] = {race, ramp};

  for (guint i = 0; i < G_N_ELEMENTS (plans); i++) {
    GradualCalendarStyle style = plain_style (plans[i]);
    g_autofree char *text = NULL;

    style.unicode = FALSE;
    text = write_plan (plans[i], &style);
    ck_assert (g_str_is_ascii (text));
  }
}
END_TEST

START_TEST (test_a_title_can_not_steer_the_terminal)
{
  static const SampleWeek week[] = {{GRADUAL_PHASE_BUILD, {{30, GRADUAL_RUN_EASY}}}};
  g_autoptr (GradualPlan) plan =
      sample_plan_new ("\033]0;owned\007\nsecond line", week, 1, GRADUAL_RAMP_NONE);
  GradualCalendarStyle style = plain_style (plan);
  g_autofree char *text = write_plan (plan, &style);

  ck_assert (g_str_has_prefix (text, "\ufffd]0;owned\ufffd second line\n1 week from "));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("text-calendar");
  TCase *tests = tcase_create ("text-calendar");

  tcase_add_test (tests, test_a_race_plan);
  tcase_add_test (tests, test_the_planners_message_is_in_place_of_the_sentence);
  tcase_add_test (tests, test_what_was_run_and_missed);
  tcase_add_test (tests, test_days_away);
  tcase_add_test (tests, test_a_ramp_tells_its_walk_breaks);
  tcase_add_test (tests, test_only_the_current_week_is_marked);
  tcase_add_test (tests, test_no_line_is_wider_than_asked);
  tcase_add_test (tests, test_every_week_line_ends_in_the_same_column);
  tcase_add_test (tests, test_colour_only_adds_to_what_is_said);
  tcase_add_test (tests, test_ascii_is_ascii);
  tcase_add_test (tests, test_a_title_can_not_steer_the_terminal);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
