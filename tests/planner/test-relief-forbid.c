/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/relief-forbid.h"

#include "relief-case.h"

/* The runner of test-relief.c: 150 minutes in week 1 as planned, 30 on the Tuesday of week 2. R is
 * 150, and the longest run 60. Running is forbidden on Thursday of week 2. */

#define WEEKS "- 30 - 30 - 30 60L *3 / - 25 - 25 - 25 45L / - 30 - 30 - 30 60L"
#define EMPTY "- 30 - 30 - 30 60L / - 30 / / /"

#define OTHER_PLAN "00000000-0000-8000-8000-000000000002"

static const Sample runner = {
    .weeks = WEEKS,
    .log = "- 30 - 30 - 30 60 / - 30",
    .weekly = 150,
    .longest = 60,
};

static GradualLibrary *
suspended_library (void)
{
  GradualLibrary *library = relief_case_library (&runner);

  relief_case_step (&library, GRADUAL_RELIEF_SUSPEND, sample_day (2, 4));

  return library;
}

static GradualLibrary *
stopped_library (void)
{
  GradualLibrary *library = relief_case_library (&runner);

  relief_case_step (&library, GRADUAL_RELIEF_STOP, sample_day (2, 4));

  return library;
}

static const GradualLibraryItem *
item (const GradualLibrary *library, guint index)
{
  return g_ptr_array_index (library->items, index);
}

/* Ends what all reports began. */
static void
end_all (GradualLibrary **library, GradualRelief relief, GradualDay today)
{
  GradualLibrary *relieved = relief_case_apply (*library, NULL, relief, today, NULL);

  gradual_library_unref (*library);
  *library = relieved;
}

START_TEST (test_a_red_flag_takes_all_runs_to_come_and_holds_the_plan)
{
  g_autoptr (GradualLibrary) library = relief_case_library (&runner), suspended = NULL;
  g_autofree char *told = NULL;
  const GradualRestriction *open;

  suspended = relief_case_apply (library, RELIEF_CASE_REPORT, GRADUAL_RELIEF_SUSPEND,
                                 sample_day (2, 4), &told);
  sample_assert_text (relief_case_grid (suspended), EMPTY);
  sample_assert_text (relief_case_active_restrictions (suspended), "red-flag 2.4-\n");
  ck_assert_str_eq (told, "2.4 30>0\n2.6 30>0\n2.7 60>0\n3.2 30>0\n3.4 30>0\n3.6 30>0\n3.7 60>0\n"
                          "4.2 25>0\n4.4 25>0\n4.6 25>0\n4.7 45>0\n"
                          "5.2 30>0\n5.4 30>0\n5.6 30>0\n5.7 60>0\n");
  ck_assert_ptr_eq (item (suspended, 0)->held, item (library, 0)->plan);

  open = gradual_relief_find_open (item (suspended, 0)->plan);
  ck_assert_int_eq (open->kind, GRADUAL_RESTRICTION_RED_FLAG);
  ck_assert_str_eq (open->because, "Pain of 4 of 10");
  ck_assert_ptr_null (gradual_relief_find_open (item (library, 0)->plan));
}
END_TEST

START_TEST (test_a_red_flag_is_named_before_a_stop)
{
  Sample sample = {
      .weeks = "-",
      .restrictions =
          {
              {GRADUAL_RESTRICTION_STOP, sample_day (1, 1), SAMPLE_OPEN, GRADUAL_ABSENT},
              {GRADUAL_RESTRICTION_RED_FLAG, sample_day (1, 2), sample_day (1, 3), GRADUAL_ABSENT},
              {GRADUAL_RESTRICTION_RED_FLAG, sample_day (1, 5), SAMPLE_OPEN, GRADUAL_ABSENT},
          },
  };
  g_autoptr (GradualPlan) plan = sample_plan (&sample), stopped = NULL;

  ck_assert_int_eq (gradual_relief_find_open (plan)->kind, GRADUAL_RESTRICTION_RED_FLAG);
  ck_assert_int_eq (gradual_relief_find_open (plan)->from, sample_day (1, 5));
  sample.restrictions[2].until = sample_day (1, 6);
  stopped = sample_plan (&sample);
  ck_assert_int_eq (gradual_relief_find_open (stopped)->kind, GRADUAL_RESTRICTION_STOP);
}
END_TEST

START_TEST (test_an_open_easing_forbids_nothing)
{
  Sample sample = {
      .weeks = "-",
      .restrictions = {{GRADUAL_RESTRICTION_REDUCE, sample_day (1, 1), SAMPLE_OPEN, 75},
                       {GRADUAL_RESTRICTION_HOLD, sample_day (1, 1), SAMPLE_OPEN, GRADUAL_ABSENT}},
  };
  g_autoptr (GradualPlan) plan = sample_plan (&sample);

  ck_assert_ptr_null (gradual_relief_find_open (plan));
}
END_TEST

START_TEST (test_clearance_brings_the_weeks_back)
{
  /* Cleared on Saturday: Tuesday to Saturday are four days, which is no break. Thursday is over.
   * What is left of week 2, 30 + 30 + 60, and all that comes is allowed as it was: R is 150, of
   * week 1, and in week 5 C(3) = 150. */
  g_autoptr (GradualLibrary) library = suspended_library (), cleared = NULL;
  g_autofree char *told = NULL;

  cleared = relief_case_apply (library, RELIEF_CASE_REPORT, GRADUAL_RELIEF_CLEAR, sample_day (2, 6),
                               &told);
  sample_assert_text (relief_case_grid (cleared), "- 30 - 30 - 30 60L / - 30 - - - 30 60L / "
                                                  "- 30 - 30 - 30 60L / - 25 - 25 - 25 45L / "
                                                  "- 30 - 30 - 30 60L");
  sample_assert_text (relief_case_active_restrictions (cleared), "red-flag 2.4-2.5\n");
  ck_assert_str_eq (told, "");
  ck_assert_ptr_null (item (cleared, 0)->held);
  sample_assert_text (relief_case_reliefs (cleared, RELIEF_CASE_REPORT), "suspend 2.4, clear 2.6");
}
END_TEST

/* The plan with Sunday of week 3 as a day away, in the place of the active one. */
static GradualLibrary *
with_day_away (const GradualLibrary *library)
{
  const GradualPlan *plan = gradual_library_get_active_plan (library);
  g_autoptr (GradualAway) away =
      gradual_away_new (&(GradualAway){.from = sample_day (3, 7), .until = sample_day (3, 7)});
  g_autoptr (GPtrArray) all = gradual_away_array_with (plan->away, away);
  g_autoptr (GradualPlan) marked = gradual_plan_with_away (plan, all);

  return gradual_library_with_plan_changed (library, marked);
}

START_TEST (test_days_away_outlast_a_suspension)
{
  /* Marked before it or during it: what is held knows of the day only in the first case. */
  g_autoptr (GradualLibrary) library = relief_case_library (&runner);
  GradualLibrary *before = with_day_away (library);
  g_autoptr (GradualLibrary) suspended = suspended_library ();
  GradualLibrary *during = with_day_away (suspended);
  GradualLibrary *both[2];

  relief_case_step (&before, GRADUAL_RELIEF_SUSPEND, sample_day (2, 4));
  ck_assert_uint_eq (item (before, 0)->held->away->len, 1);
  ck_assert_uint_eq (item (during, 0)->held->away->len, 0);
  both[0] = before;
  both[1] = during;
  for (guint i = 0; i < G_N_ELEMENTS (both); i++) {
    const GradualPlan *plan;

    relief_case_step (&both[i], GRADUAL_RELIEF_CLEAR, sample_day (2, 6));
    plan = gradual_library_get_active_plan (both[i]);
    ck_assert_ptr_nonnull (gradual_plan_away_on (plan, sample_day (3, 7)));
    ck_assert_ptr_null (gradual_plan_run_on (plan, sample_day (3, 7)));
    ck_assert_ptr_nonnull (gradual_plan_run_on (plan, sample_day (3, 6)));
    gradual_library_unref (both[i]);
  }
}
END_TEST

START_TEST (test_clearance_after_a_break_brings_them_back_as_a_return)
{
  /* Cleared on the Monday of week 4, the first run is on Tuesday: 14 days after the last one, by
   * the row of 15 to 28 since running was forbidden. R₀ = 150, L₀ = 60: the first run ≤ 36 and has
   * its 25; week 4 ≤ 90; Sunday's ≤ ⌊1.2·25⌋ = 30. 25 + 25 + 25 + 30 = 105 are 15 too many: 20
   * each, and Sunday's ≤ max (24, 25). Week 5 ≤ max (⌊1.2·85⌋, 100) = 102; its runs ≤ max
   * (⌊1.2·25⌋, 30) = 30, and once one of 30 is run, the long one ≤ 36: 126 are 24 too many, 22
   * each; and the long one, with 25 as the longest before it, 30. */
  g_autoptr (GradualLibrary) library = suspended_library (), cleared = NULL;
  g_autofree char *told = NULL;

  cleared = relief_case_apply (library, RELIEF_CASE_REPORT, GRADUAL_RELIEF_CLEAR, sample_day (4, 1),
                               &told);
  sample_assert_text (relief_case_grid (cleared), "- 30 - 30 - 30 60L / - 30 / / "
                                                  "- 20 - 20 - 20 25L / - 22 - 22 - 22 30L");
  ck_assert_str_eq (told, "4.2 25>20\n4.4 25>20\n4.6 25>20\n4.7 45>25\n"
                          "5.2 30>22\n5.4 30>22\n5.6 30>22\n5.7 60>30\n");
}
END_TEST

START_TEST (test_clearance_on_the_same_day_leaves_today_without_a_run)
{
  g_autoptr (GradualLibrary) library = suspended_library ();

  relief_case_step (&library, GRADUAL_RELIEF_CLEAR, sample_day (2, 4));
  sample_assert_text (relief_case_active_restrictions (library), "red-flag 2.4-2.4\n");
  sample_assert_text (relief_case_grid (library), "- 30 - 30 - 30 60L / - 30 - - - 30 60L / "
                                                  "- 30 - 30 - 30 60L / - 25 - 25 - 25 45L / "
                                                  "- 30 - 30 - 30 60L");
}
END_TEST

START_TEST (test_the_way_back_from_a_stop_is_three_fifths_with_walk_breaks)
{
  /* On Saturday: ⌊0.60·150⌋ = 90, of which 30 are run: 60 are left for 30 + 60. They are of one
   * kind now, so that they are cut alike: 30 + 30. Week 3 may have 150: C(1) is the reference. */
  g_autoptr (GradualLibrary) library = stopped_library ();

  sample_assert_text (relief_case_grid (library), EMPTY);
  relief_case_step (&library, GRADUAL_RELIEF_RETURN, sample_day (2, 6));
  sample_assert_text (relief_case_grid (library), "- 30 - 30 - 30 60L / - 30 - - - 30W 30W / "
                                                  "- 30 - 30 - 30 60L / - 25 - 25 - 25 45L / "
                                                  "- 30 - 30 - 30 60L");
  sample_assert_text (relief_case_active_restrictions (library),
                      "stop 2.4-2.5\nreduce 60 2.6-2.7\n");
  ck_assert_ptr_null (item (library, 0)->held);
}
END_TEST

START_TEST (test_a_return_on_the_day_of_the_stop_begins_tomorrow)
{
  /* Today stays without a run. On Sunday nothing but the long run is left: with it alone, today,
   * the week under way has no run left, and the next one is eased: 90 for 30 + 30 + 30 + 60. */
  Sample sample = {
      .weeks = "- 30 - 30 - 30 60L *2",
      .log = "- 30 - 30 - 30",
      .weekly = 150,
      .longest = 60,
  };
  g_autoptr (GradualLibrary) library = relief_case_library (&sample);

  relief_case_step (&library, GRADUAL_RELIEF_STOP, sample_day (1, 7));
  relief_case_step (&library, GRADUAL_RELIEF_RETURN, sample_day (1, 7));
  sample_assert_text (relief_case_active_restrictions (library),
                      "stop 1.7-1.7\nreduce 60 2.1-2.7\n");
  sample_assert_text (relief_case_grid (library), "- 30 - 30 - 30 / - 23W - 23W - 22W 22W");
}
END_TEST

START_TEST (test_a_stop_within_a_red_flag_comes_back_as_a_stop_whichever_ends_first)
{
  static const GradualRelief orders[][2] = {{GRADUAL_RELIEF_RETURN, GRADUAL_RELIEF_CLEAR},
                                            {GRADUAL_RELIEF_CLEAR, GRADUAL_RELIEF_RETURN}};

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++) {
    g_autoptr (GradualLibrary) library = suspended_library ();

    relief_case_step (&library, GRADUAL_RELIEF_STOP, sample_day (2, 4));
    ck_assert_ptr_nonnull (item (library, 0)->held);
    relief_case_step (&library, orders[i][0], sample_day (2, 5));
    sample_assert_text (relief_case_grid (library), EMPTY);
    ck_assert_ptr_nonnull (item (library, 0)->held);
    relief_case_step (&library, orders[i][1], sample_day (2, 6));
    sample_assert_text (relief_case_grid (library), "- 30 - 30 - 30 60L / - 30 - - - 30W 30W / "
                                                    "- 30 - 30 - 30 60L / - 25 - 25 - 25 45L / "
                                                    "- 30 - 30 - 30 60L");
  }
}
END_TEST

START_TEST (test_all_plans_are_suspended_and_all_come_back)
{
  g_autoptr (GradualLibrary) one = relief_case_library (&runner), two = NULL, library = NULL;
  g_autoptr (GradualPlan) other = relief_case_plan (OTHER_PLAN, &runner);

  two = gradual_library_with_plan (one, other);
  library = gradual_library_with_archived (two, OTHER_PLAN, TRUE);
  relief_case_step (&library, GRADUAL_RELIEF_SUSPEND, sample_day (2, 4));
  for (guint i = 0; i < 2; i++) {
    sample_assert_text (sample_grid (item (library, i)->plan), EMPTY);
    ck_assert_ptr_nonnull (item (library, i)->held);
  }
  ck_assert (item (library, 1)->is_archived);
  relief_case_step (&library, GRADUAL_RELIEF_CLEAR, sample_day (2, 6));
  for (guint i = 0; i < 2; i++) {
    ck_assert_ptr_null (gradual_relief_find_open (item (library, i)->plan));
    ck_assert_int_eq (gradual_plan_run_on (item (library, i)->plan, sample_day (5, 7))->minutes,
                      60);
  }
}
END_TEST

START_TEST (test_one_of_two_reports_releases_nothing)
{
  g_autoptr (GradualLibrary) one = suspended_library (), library = NULL, both = NULL;

  library = relief_case_with_report (one, RELIEF_CASE_OTHER);
  both = relief_case_apply (library, RELIEF_CASE_OTHER, GRADUAL_RELIEF_SUSPEND, sample_day (2, 5),
                            NULL);
  sample_assert_text (relief_case_active_restrictions (both), "red-flag 2.4-\n");
  relief_case_step (&both, GRADUAL_RELIEF_CLEAR, sample_day (2, 6));
  sample_assert_text (relief_case_reliefs (both, RELIEF_CASE_REPORT), "suspend 2.4, clear 2.6");
  sample_assert_text (relief_case_active_restrictions (both), "red-flag 2.4-\n");
  sample_assert_text (relief_case_grid (both), EMPTY);

  end_all (&both, GRADUAL_RELIEF_CLEAR, sample_day (2, 7));
  sample_assert_text (relief_case_reliefs (both, RELIEF_CASE_REPORT), "suspend 2.4, clear 2.6");
  sample_assert_text (relief_case_reliefs (both, RELIEF_CASE_OTHER), "suspend 2.5, clear 2.7");
  sample_assert_text (relief_case_active_restrictions (both), "red-flag 2.4-2.6\n");
}
END_TEST

START_TEST (test_a_stop_does_not_end_by_clearance_nor_a_red_flag_by_a_return)
{
  g_autoptr (GradualLibrary) suspended = suspended_library (), stopped = stopped_library ();
  g_autoptr (GradualLibrary) still = NULL, too = NULL;

  still = relief_case_apply (suspended, RELIEF_CASE_REPORT, GRADUAL_RELIEF_RETURN,
                             sample_day (2, 6), NULL);
  ck_assert_ptr_eq (still, suspended);
  too = relief_case_apply (stopped, NULL, GRADUAL_RELIEF_CLEAR, sample_day (2, 6), NULL);
  ck_assert_ptr_eq (too, stopped);
}
END_TEST

/* A plan that came suspended from a file. */
static GradualLibrary *
foreign_library (void)
{
  const Sample sample = {
      .weeks = EMPTY,
      .log = "- 30 - 30 - 30 60 / - 30",
      .weekly = 150,
      .longest = 60,
      .restrictions = {{GRADUAL_RESTRICTION_RED_FLAG, sample_day (2, 4), SAMPLE_OPEN,
                        GRADUAL_ABSENT}},
  };

  return relief_case_library (&sample);
}

START_TEST (test_what_came_with_a_plan_is_ended_without_a_report)
{
  g_autoptr (GradualLibrary) library = foreign_library (), same = NULL;

  /* A report that never forbade anything ends nothing. */
  same = relief_case_apply (library, RELIEF_CASE_REPORT, GRADUAL_RELIEF_CLEAR, sample_day (2, 6),
                            NULL);
  ck_assert_ptr_eq (same, library);
  end_all (&library, GRADUAL_RELIEF_CLEAR, sample_day (2, 6));
  sample_assert_text (relief_case_active_restrictions (library), "red-flag 2.4-2.5\n");
  sample_assert_text (relief_case_grid (library), EMPTY);
}
END_TEST

START_TEST (test_what_a_cutback_or_a_taper_week_is_for_comes_back_too)
{
  Sample sample = {
      .weeks = "- 30 - 30 - 30 60L *3 / - 25 - 25 - 25 45L / - 20 - 20 - - R",
      .phases = "build build build cutback race",
      .goal = GRADUAL_GOAL_10K,
      .log = "- 30 - 30 - 30 60 / - 30",
      .weekly = 150,
      .longest = 60,
  };
  g_autoptr (GradualLibrary) library = relief_case_library (&sample);
  const GradualPlan *plan;

  relief_case_step (&library, GRADUAL_RELIEF_SUSPEND, sample_day (2, 4));
  ck_assert_int_eq (gradual_plan_week (item (library, 0)->plan, 3)->phase, GRADUAL_PHASE_HOLD);
  relief_case_step (&library, GRADUAL_RELIEF_CLEAR, sample_day (2, 6));
  plan = item (library, 0)->plan;
  ck_assert_int_eq (gradual_plan_week (plan, 2)->phase, GRADUAL_PHASE_BUILD);
  ck_assert_int_eq (gradual_plan_week (plan, 3)->phase, GRADUAL_PHASE_CUTBACK);
  ck_assert_int_eq (gradual_plan_week (plan, 4)->phase, GRADUAL_PHASE_RACE);
  ck_assert_int_eq (gradual_plan_run_on (plan, sample_day (5, 7))->kind, GRADUAL_RUN_RACE);
}
END_TEST

START_TEST (test_title_and_settings_changed_meanwhile_stay)
{
  g_autoptr (GradualLibrary) suspended = suspended_library (), library = NULL;
  g_autoptr (GradualPlan) renamed = NULL;
  GradualPlanHead head = item (suspended, 0)->plan->head;

  head.title = "Spring";
  renamed = gradual_plan_with_head (item (suspended, 0)->plan, &head);
  library = gradual_library_with_plan (suspended, renamed);
  relief_case_step (&library, GRADUAL_RELIEF_CLEAR, sample_day (2, 6));
  ck_assert_str_eq (item (library, 0)->plan->head.title, "Spring");
}
END_TEST

START_TEST (test_plans_before_their_start_and_after_their_end)
{
  g_autoptr (GradualLibrary) early = relief_case_library (&runner);
  g_autoptr (GradualLibrary) late = relief_case_library (&runner);

  relief_case_step (&early, GRADUAL_RELIEF_SUSPEND, sample_day (0, 1));
  sample_assert_text (relief_case_active_restrictions (early), "red-flag 0.1-\n");
  sample_assert_text (relief_case_grid (early), " / / / /");
  relief_case_step (&early, GRADUAL_RELIEF_CLEAR, sample_day (0, 3));
  sample_assert_text (relief_case_grid (early), "- 30 - 30 - 30 60L / - 30 - 30 - 30 60L / "
                                                "- 30 - 30 - 30 60L / - 25 - 25 - 25 45L / "
                                                "- 30 - 30 - 30 60L");

  relief_case_step (&late, GRADUAL_RELIEF_STOP, sample_day (6, 1));
  sample_assert_text (relief_case_active_restrictions (late), "stop 6.1-\n");
  relief_case_step (&late, GRADUAL_RELIEF_RETURN, sample_day (7, 1));
  sample_assert_text (relief_case_active_restrictions (late), "stop 6.1-6.7\n");
}
END_TEST

START_TEST (test_a_clock_that_was_set_back)
{
  g_autoptr (GradualLibrary) library = suspended_library ();

  relief_case_step (&library, GRADUAL_RELIEF_CLEAR, sample_day (2, 2));
  sample_assert_text (relief_case_active_restrictions (library), "red-flag 2.4-2.4\n");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("relief-forbid");
  TCase *tests = tcase_create ("relief-forbid");

  tcase_add_test (tests, test_a_red_flag_takes_all_runs_to_come_and_holds_the_plan);
  tcase_add_test (tests, test_a_red_flag_is_named_before_a_stop);
  tcase_add_test (tests, test_an_open_easing_forbids_nothing);
  tcase_add_test (tests, test_clearance_brings_the_weeks_back);
  tcase_add_test (tests, test_days_away_outlast_a_suspension);
  tcase_add_test (tests, test_clearance_after_a_break_brings_them_back_as_a_return);
  tcase_add_test (tests, test_clearance_on_the_same_day_leaves_today_without_a_run);
  tcase_add_test (tests, test_the_way_back_from_a_stop_is_three_fifths_with_walk_breaks);
  tcase_add_test (tests, test_a_return_on_the_day_of_the_stop_begins_tomorrow);
  tcase_add_test (tests, test_a_stop_within_a_red_flag_comes_back_as_a_stop_whichever_ends_first);
  tcase_add_test (tests, test_all_plans_are_suspended_and_all_come_back);
  tcase_add_test (tests, test_one_of_two_reports_releases_nothing);
  tcase_add_test (tests, test_a_stop_does_not_end_by_clearance_nor_a_red_flag_by_a_return);
  tcase_add_test (tests, test_what_came_with_a_plan_is_ended_without_a_report);
  tcase_add_test (tests, test_what_a_cutback_or_a_taper_week_is_for_comes_back_too);
  tcase_add_test (tests, test_title_and_settings_changed_meanwhile_stay);
  tcase_add_test (tests, test_plans_before_their_start_and_after_their_end);
  tcase_add_test (tests, test_a_clock_that_was_set_back);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
