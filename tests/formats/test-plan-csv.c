/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/plan-csv.h"

#include <string.h>

#include "formats/plan-json.h"
#include "samples.h"
#include "suite.h"

/* 23 November 2026 is a Monday. */
#define MONDAY gradual_day_from_ymd (2026, 11, 23)

static GradualCsvOptions
options (void)
{
  return (GradualCsvOptions){
      .pace_s_per_km = GRADUAL_CSV_PACE_S_PER_KM,
      .week_starts_on = G_DATE_MONDAY,
      .anchor = MONDAY,
  };
}

static GradualPlan *
read_with (const char *text, const GradualCsvOptions *how, int *first_week)
{
  g_autoptr (GError) error = NULL;
  GradualPlan *plan = gradual_plan_from_csv (text, strlen (text), how, first_week, &error);

  ck_assert_msg (plan != NULL, "%s in %.600s", error != NULL ? error->message : "?", text);

  return plan;
}

static GradualPlan *
read_text (const char *text)
{
  GradualCsvOptions how = options ();
  int first_week;

  return read_with (text, &how, &first_week);
}

static int
minutes_on (const GradualPlan *plan, int day)
{
  const GradualRun *run = gradual_plan_run_on (plan, gradual_plan_start (plan) + day);

  return run != NULL ? run->minutes : 0;
}

START_TEST (test_dates_and_minutes)
{
  g_autoptr (GradualPlan) plan = read_text ("date,minutes,kind\n"
                                            "2026-11-24,35,easy\n"
                                            "2026-11-29,60,long\n"
                                            "2026-12-10,40,\n");

  ck_assert_int_eq (gradual_plan_start (plan), MONDAY);
  ck_assert_uint_eq (gradual_plan_n_weeks (plan), 3);
  ck_assert_int_eq (minutes_on (plan, 1), 35);
  ck_assert_int_eq (minutes_on (plan, 6), 60);
  ck_assert_int_eq (gradual_plan_run_on (plan, MONDAY + 6)->kind, GRADUAL_RUN_LONG);
  ck_assert_int_eq (gradual_week_minutes (gradual_plan_week (plan, 1)), 0);
  ck_assert_int_eq (minutes_on (plan, 17), 40);
  ck_assert_int_eq (plan->head.goal.kind, GRADUAL_GOAL_BASE);
  ck_assert_int_eq (plan->head.runner.easy_pace_s_per_km, GRADUAL_ABSENT);
}
END_TEST

START_TEST (test_weeks_and_days_begin_at_the_anchor)
{
  GradualCsvOptions how = options ();
  int first_week;
  g_autoptr (GradualPlan) plan = NULL;

  how.week_starts_on = G_DATE_SUNDAY;
  plan = read_with ("Week,Day,Minutes\n2,7,50\n1,1,30\n", &how, &first_week);
  ck_assert_int_eq (gradual_plan_start (plan), MONDAY + 6);
  ck_assert_int_eq (minutes_on (plan, 0), 30);
  ck_assert_int_eq (minutes_on (plan, 13), 50);
  ck_assert_int_eq (plan->head.week_starts_on, G_DATE_SUNDAY);
}
END_TEST

START_TEST (test_week_one_is_the_baseline_unless_one_is_given)
{
  const char *text = "week,day,minutes\n1,2,30\n1,4,45\n2,2,50\n";
  GradualCsvOptions how = options ();
  int first_week = 0;
  g_autoptr (GradualPlan) plan = read_with (text, &how, &first_week);
  g_autoptr (GradualPlan) given = NULL;

  ck_assert_int_eq (first_week, 2);
  ck_assert_int_eq (plan->head.runner.baseline.weekly_minutes, 75);
  ck_assert_int_eq (plan->head.runner.baseline.longest_run_minutes, 45);

  how.has_baseline = TRUE;
  how.baseline = (GradualBaseline){120, 50};
  given = read_with (text, &how, &first_week);
  ck_assert_int_eq (first_week, 1);
  ck_assert_int_eq (given->head.runner.baseline.weekly_minutes, 120);
  ck_assert_int_eq (given->head.runner.baseline.longest_run_minutes, 50);
}
END_TEST

START_TEST (test_distances_are_exact_and_rounded_down)
{
  static const struct {
    const char *column;
    const char *cell;
    int pace;
    int minutes;
  } cases[] = {
      {"distance_km", "5", 360, 30},           /* 5 x 360 s = 30 min exactly */
      {"distance_km", "4.999999999", 360, 29}, /* a hair under */
      {"distance_km", "5.1", 360, 30},         /* 30.6 */
      {"distance_km", "0.7", 600, 7},          /* 7 exactly; in floating point 6.9999… */
      {"distance_km", "42.195", 360, 253},     /* 253.17 */
      {"distance_km", "8,5", 360, 51},         /* a decimal comma */
      {"distance_mi", "26.2", 360, 252},       /* 42.1648128 km: 252.99 */
      {"distance_mi", "1", 360, 9},            /* 9.656064 */
      {"distance_mi", "156.250", 1200, 5029},  /* 156.25 x 1.609344 x 20 = 5029.2 */
      {"distance_mi", "100", 1200, 3218},      /* 3218.688 */
      {"distance_mi", "9.320567883", 240, 59}, /* 15 km and a hair: 59.999… */
      {"minutes", "45.9", 360, 45},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GradualCsvOptions how = options ();
    int first_week;
    g_autofree char *text =
        g_strdup_printf ("date;%s\n2026-11-24;%s\n", cases[i].column, cases[i].cell);
    g_autoptr (GradualPlan) plan = NULL;

    how.pace_s_per_km = cases[i].pace;
    plan = read_with (text, &how, &first_week);
    ck_assert_msg (minutes_on (plan, 1) == cases[i].minutes, "%s %s gave %d", cases[i].cell,
                   cases[i].column, minutes_on (plan, 1));
  }
}
END_TEST

START_TEST (test_what_spreadsheets_make_of_it)
{
  static const char *const texts[] = {
      "date,minutes,kind,title\n2026-11-24,35,steady,\"Hills, \"\"hard\"\"\"\n",
      "\xef\xbb\xbf"
      "date,minutes,kind,title\r\n2026-11-24,35,steady,\"Hills, \"\"hard\"\"\"\r\n",
      "Date;Minutes;Kind;Title\n2026-11-24;35;Tempo;Hills, \"hard\"\n",
      "TITLE\tkind\tminutes\tdate\r\"Hills, \"\"hard\"\"\"\ttempo run\t35\t2026-11-24",
      " date , \"minutes\" , kind,title \n\n 2026-11-24 , \"35\" ,steady, \"Hills, \"\"hard\"\"\" "
      "\n ,,,\n",
      "extra,date,minutes,kind,title\n\"a\nb\",2026-11-24,35,STEADY,\"Hills, \"\"hard\"\"\"",
      "date,week,day,minutes,kind,title,\n2026-11-24,,,35,steady,\"Hills, \"\"hard\"\"\",\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autoptr (GradualPlan) plan = read_text (texts[i]);
    const GradualRun *run = gradual_plan_run_on (plan, MONDAY + 1);

    ck_assert_msg (run != NULL && run->minutes == 35, "text %u", i);
    ck_assert_msg (run->kind == GRADUAL_RUN_STEADY, "text %u", i);
    ck_assert_str_eq (run->note, "Hills, \"hard\"");
    ck_assert_uint_eq (gradual_plan_n_weeks (plan), 1);
  }
}
END_TEST

START_TEST (test_rows_of_a_day_are_added_up)
{
  g_autoptr (GradualPlan) plan = read_text ("date,minutes,kind,title\n"
                                            "2026-11-24,20,easy,morning\n"
                                            "2026-11-24,40,tempo,evening\n"
                                            "2026-11-24,0,,\n"
                                            "2026-11-25,30,rest,\n"
                                            "2026-11-26,45,bike,\n"
                                            "2026-11-27,,easy,\n"
                                            "2026-11-28,20,,shake-out\n"
                                            "2026-11-28,10,race,\n");
  const GradualRun *run = gradual_plan_run_on (plan, MONDAY + 1);

  ck_assert_int_eq (run->minutes, 60);
  ck_assert_int_eq (run->kind, GRADUAL_RUN_STEADY);
  ck_assert_str_eq (run->note, "morning; evening");
  for (int day = 2; day <= 4; day++)
    ck_assert_ptr_null (gradual_plan_run_on (plan, MONDAY + day));
  ck_assert_int_eq (gradual_plan_run_on (plan, MONDAY + 5)->kind, GRADUAL_RUN_RACE);
  ck_assert_int_eq (minutes_on (plan, 5), 30);
}
END_TEST

START_TEST (test_the_race_of_the_last_week_is_the_goal)
{
  static const struct {
    const char *row;
    GradualGoalKind kind;
    int minutes;
  } cases[] = {
      {"2026-12-06,,race", GRADUAL_GOAL_MARATHON, GRADUAL_MINUTES_UNKNOWN},
      {"2026-12-06,42.195,race", GRADUAL_GOAL_MARATHON, 253},
      {"2026-12-06,21.1,Race Day", GRADUAL_GOAL_HALF, 126},
      {"2026-12-06,10,RACE", GRADUAL_GOAL_10K, 60},
      {"2026-12-06,5,race", GRADUAL_GOAL_5K, 30},
      {"2026-12-06,42.195,long", GRADUAL_GOAL_BASE, 253},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *text = g_strdup_printf (
        "date,distance_km,kind\n2026-11-24,5,\n2026-11-29,5,race\n%s\n", cases[i].row);
    g_autoptr (GradualPlan) plan = read_text (text);

    ck_assert_int_eq (plan->head.goal.kind, cases[i].kind);
    ck_assert_int_eq (plan->head.goal.race_date,
                      cases[i].kind == GRADUAL_GOAL_BASE ? GRADUAL_DAY_NONE : MONDAY + 13);
    ck_assert_int_eq (minutes_on (plan, 13), cases[i].minutes);
    ck_assert_int_eq (gradual_plan_week (plan, 0)->phase, GRADUAL_PHASE_RACE);
    ck_assert_int_eq (plan->head.runner.easy_pace_s_per_km, 360);
  }
}
END_TEST

START_TEST (test_the_runner_is_told_by_the_weeks)
{
  g_autoptr (GradualPlan) plan = read_text ("week,day,minutes\n"
                                            "1,2,30\n1,6,60\n"
                                            "2,2,30\n2,4,30\n2,6,66\n"
                                            "3,2,90\n3,4,30\n");
  const GradualRunner *runner = &plan->head.runner;

  ck_assert_int_eq (runner->runs_per_week, 3);
  ck_assert_int_eq (runner->long_run_day, G_DATE_SATURDAY);
  ck_assert_uint_eq (runner->run_days, gradual_weekdays_of (G_DATE_TUESDAY) |
                                           gradual_weekdays_of (G_DATE_THURSDAY) |
                                           gradual_weekdays_of (G_DATE_SATURDAY));
}
END_TEST

START_TEST (test_faults_name_line_and_column)
{
  static const struct {
    const char *text;
    const char *message;
  } cases[] = {
      {"", "there is nothing in it"},
      {"\n\n", "there is nothing in it"},
      {"minutes\n30\n", "line 1: the header must name"},
      {"date\n2026-11-24\n", "line 1: the header must name"},
      {"week,minutes\n1,30\n", "line 1: the header must name"},
      {"date,minutes,minutes\n", "line 1, column “minutes”: is there twice"},
      {"date,minutes\n", "there are no rows"},
      {"date,minutes\n2026-11-24,0\n", "there is no run"},
      {"date,minutes\n2026-11-24,30\n\n24.11.2026,30\n", "line 4, column “date”: "},
      {"date,minutes\n2026-11-24,half an hour\n", "line 2, column “minutes”: "},
      {"date,minutes\n2026-11-24,-30\n", "line 2, column “minutes”: "},
      {"date,minutes\n2026-11-24,1e3\n", "line 2, column “minutes”: "},
      {"date,minutes\n2026-11-24,10081\n", "line 2, column “minutes”: "},
      {"date,minutes\n2026-11-24,99999999999999999999\n", "line 2, column “minutes”: "},
      {"date,distance_km\n2026-11-24,1000\n", "line 2, column “distance_km”: "},
      {"date,distance_mi\n2026-11-24,1.0000000001\n", "line 2, column “distance_mi”: "},
      {"week,day,minutes\n0,1,30\n", "line 2, column “week”: "},
      {"week,day,minutes\n105,1,30\n", "line 2, column “week”: "},
      {"week,day,minutes\n1,8,30\n", "line 2, column “day”: "},
      {"week,day,minutes\n1,monday,30\n", "line 2, column “day”: "},
      {"week,day,minutes\n1,4294967297,30\n", "line 2, column “day”: "},
      {"date,minutes\n\"2026-11-24,30\n", "line 2, column 1: this quote is never closed"},
      {"date,minutes\n\"a\nb\"c,30\n", "line 3, column 3: nothing may follow"},
      {"date,minutes\n2026-11-24,30\n2028-11-24,30\n", "line 3: the plan is longer"},
      {"date,minutes\n2026-11-24,10000\n2026-11-24,81\n", "line 3: the day has more"},
      {"date,minutes\n2026-11-24,10000\n2026-11-25,81\n", "week 1 has more"},
      {"date,minutes\n1900-01-01,30\n", NULL}, /* a Monday, the first day that is known */
      {"date,minutes\n2999-12-31,30\n", "line 2: the plan's weeks go beyond"},
      {"date,minutes\n2026-11-24,\xff\n", "line 2, column 12: this is not UTF-8"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GradualCsvOptions how = options ();
    g_autoptr (GError) error = NULL;
    int first_week;
    g_autoptr (GradualPlan) plan =
        gradual_plan_from_csv (cases[i].text, strlen (cases[i].text), &how, &first_week, &error);

    if (cases[i].message == NULL) {
      ck_assert_msg (plan != NULL, "%s: %s", cases[i].text, error != NULL ? error->message : "");
      continue;
    }
    ck_assert_msg (plan == NULL && error != NULL, "%s was taken", cases[i].text);
    ck_assert_msg (strstr (error->message, cases[i].message) != NULL, "%s: %s", cases[i].text,
                   error->message);
    ck_assert_int_eq (error->domain, GRADUAL_FORMAT_ERROR);
  }
}
END_TEST

START_TEST (test_a_written_plan_comes_back)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32)suite_seed ());

  for (guint round = suite_rounds (200); round > 0; round--) {
    g_autoptr (GradualPlan) plan = sample_random_plan (random);
    gsize length;
    g_autofree char *text = gradual_plan_to_csv (plan, TRUE, &length);
    GradualCsvOptions how = options ();
    g_autoptr (GError) error = NULL;
    g_autoptr (GradualPlan) again = NULL;
    int first_week;

    how.week_starts_on = plan->head.week_starts_on;
    again = gradual_plan_from_csv (text, length, &how, &first_week, &error);
    if (again == NULL) {
      ck_assert_msg (strstr (error->message, "there is no run") != NULL, "%s", error->message);
      continue;
    }
    ck_assert_int_eq (gradual_plan_start (again), gradual_plan_start (plan));
    ck_assert_uint_eq (gradual_plan_n_weeks (again), gradual_plan_n_weeks (plan));
    for (GradualDay day = gradual_plan_start (plan); day <= gradual_plan_end (plan); day++) {
      const GradualRun *before = gradual_plan_run_on (plan, day);
      const GradualRun *after = gradual_plan_run_on (again, day);

      ck_assert ((before == NULL) == (after == NULL));
      ck_assert (before == NULL || before->minutes == after->minutes);
      ck_assert (before == NULL || before->kind == after->kind);
    }
  }
}
END_TEST

START_TEST (test_the_same_table_gives_the_same_readable_document)
{
  const char *text = "date,distance_mi,kind\n2026-11-24,3,easy\n2026-11-29,26.2,race\n";
  g_autoptr (GradualPlan) plan = read_text (text);
  g_autoptr (GradualPlan) twin = read_text (text);
  gsize length;
  g_autofree char *document = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, &length);
  g_autofree char *twin_document = gradual_plan_to_json (twin, GRADUAL_JSON_WHOLE, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GradualPlan) again = gradual_plan_from_json (document, length, &error);

  ck_assert_str_eq (document, twin_document);
  ck_assert_msg (again != NULL, "%s", error != NULL ? error->message : "");
  ck_assert_ptr_null (sample_difference (plan, again));
}
END_TEST

START_TEST (test_notes_are_no_formulas)
{
  static const char *const notes[] = {"=1+1", "+1",  "-1",       "@SUM(A1)",
                                      "'=1",  "''+", "'quoted'", "-"};

  for (guint i = 0; i < G_N_ELEMENTS (notes); i++) {
    g_autoptr (GradualPlan) plan = read_text ("date,minutes\n2026-11-24,30\n");
    g_autoptr (GradualRun) run = gradual_run_new ("r", GRADUAL_RUN_EASY, 30, notes[i], NULL);
    g_autoptr (GradualPlan) noted = gradual_plan_with_run (plan, MONDAY, run);
    g_autofree char *text = gradual_plan_to_csv (noted, TRUE, NULL);
    g_autoptr (GradualPlan) again = read_text (text);

    ck_assert_ptr_null (strstr (text, ",easy,="));
    ck_assert_ptr_null (strstr (text, ",easy,+"));
    ck_assert_ptr_null (strstr (text, ",easy,-"));
    ck_assert_ptr_null (strstr (text, ",easy,@"));
    ck_assert_str_eq (gradual_plan_run_on (again, MONDAY)->note, notes[i]);
  }
}
END_TEST

START_TEST (test_health_is_left_out_when_asked)
{
  g_autoptr (GradualPlan) plan = sample_plan (SAMPLE_ALL, 3, 12);
  g_autofree char *text = gradual_plan_to_csv (plan, FALSE, NULL);
  g_autofree char *whole = gradual_plan_to_csv (plan, TRUE, NULL);
  g_autoptr (GradualPlan) again = read_text (text);

  /* The note of a run is its title; what was run and what restricts it are not in a table. */
  ck_assert_ptr_nonnull (strstr (whole, "“steady”"));
  ck_assert_ptr_null (strstr (text, "“steady”"));
  ck_assert_ptr_null (strstr (whole, "felt good"));
  ck_assert_ptr_null (strstr (whole, "sore ankle"));
  for (GradualDay day = gradual_plan_start (plan); day <= gradual_plan_end (plan); day++)
    ck_assert_int_eq (gradual_run_limited_minutes (gradual_plan_run_on (again, day)),
                      gradual_run_limited_minutes (gradual_plan_run_on (plan, day)));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("plan-csv");
  TCase *tests = tcase_create ("plan-csv");

  tcase_add_test (tests, test_dates_and_minutes);
  tcase_add_test (tests, test_weeks_and_days_begin_at_the_anchor);
  tcase_add_test (tests, test_week_one_is_the_baseline_unless_one_is_given);
  tcase_add_test (tests, test_distances_are_exact_and_rounded_down);
  tcase_add_test (tests, test_what_spreadsheets_make_of_it);
  tcase_add_test (tests, test_rows_of_a_day_are_added_up);
  tcase_add_test (tests, test_the_race_of_the_last_week_is_the_goal);
  tcase_add_test (tests, test_the_runner_is_told_by_the_weeks);
  tcase_add_test (tests, test_faults_name_line_and_column);
  tcase_add_test (tests, test_a_written_plan_comes_back);
  tcase_add_test (tests, test_the_same_table_gives_the_same_readable_document);
  tcase_add_test (tests, test_notes_are_no_formulas);
  tcase_add_test (tests, test_health_is_left_out_when_asked);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
