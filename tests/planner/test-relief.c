/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "relief-case.h"

/* Most samples are of a runner with 150 minutes a week and a longest run of 60, who has run 150 in
 * week 1 as planned, and 30 on the Tuesday of week 2. It is Thursday of that week. R is 150. */

#define WEEKS "- 30 - 30 - 30 60L *3 / - 25 - 25 - 25 45L"
#define LOG   "- 30 - 30 - 30 60 / - 30"

static const Sample runner = {.weeks = WEEKS, .log = LOG, .weekly = 150, .longest = 60};

/* A relief of the sample's library, and what comes of it. */
static void
assert_relief (const Sample *sample, GradualRelief relief, GradualDay today, const char *grid,
               const char *restrictions)
{
  g_autoptr (GradualLibrary) library = relief_case_library (sample);

  relief_case_step (&library, relief, today);
  sample_assert_text (relief_case_grid (library), grid);
  sample_assert_text (relief_case_active_restrictions (library), restrictions);
}

/* The same relief twice is as one. */
static void
assert_repeated (const Sample *sample, GradualRelief relief, GradualDay first, GradualDay second)
{
  g_autoptr (GradualLibrary) library = relief_case_library (sample);
  g_autofree char *grid = NULL;
  g_autofree char *restrictions = NULL;

  relief_case_step (&library, relief, first);
  grid = relief_case_grid (library);
  restrictions = relief_case_active_restrictions (library);
  relief_case_step (&library, relief, second);
  sample_assert_text (relief_case_grid (library), grid);
  sample_assert_text (relief_case_active_restrictions (library), restrictions);
}

START_TEST (test_ease_is_three_quarters_and_then_the_same_again)
{
  /* Week 2: ⌊0.75·150⌋ = 112. 30 are run, 30 + 30 + 60 planned: 38 too many, of the easy ones.
   * Week 3 repeats 112: of 30 + 30 + 30 + 60 again 38 too many, 52 are left for the easy ones.
   * Week 4 has 120, and may: R is 150, of week 1. */
  g_autoptr (GradualLibrary) library = relief_case_library (&runner), eased = NULL;
  g_autofree char *told = NULL;

  eased = relief_case_apply (library, RELIEF_CASE_REPORT, GRADUAL_RELIEF_EASE, sample_day (2, 4),
                             &told);
  sample_assert_text (relief_case_grid (eased), "- 30 - 30 - 30 60L / - 30 - 11 - 11 60L / "
                                                "- 18 - 17 - 17 60L / - 25 - 25 - 25 45L");
  sample_assert_text (relief_case_active_restrictions (eased), "reduce 75 2.4-2.7\nhold 3.1-3.7\n");
  ck_assert_str_eq (told, "2.4 30>11\n2.6 30>11\n3.2 30>18\n3.4 30>17\n3.6 30>17\n");
  sample_assert_text (relief_case_reliefs (eased, RELIEF_CASE_REPORT), "ease 2.4");
}
END_TEST

START_TEST (test_why_is_kept_beside_the_restriction)
{
  g_autoptr (GradualLibrary) library = relief_case_library (&runner);
  GradualPlan *plan;

  relief_case_step (&library, GRADUAL_RELIEF_EASE, sample_day (2, 4));
  plan = gradual_library_get_active_plan (library);
  for (guint i = 0; i < plan->restrictions->len; i++)
    ck_assert_str_eq (((GradualRestriction *)g_ptr_array_index (plan->restrictions, i))->because,
                      "Pain of 4 of 10");
}
END_TEST

START_TEST (test_what_is_in_force_is_not_done_again)
{
  static const GradualRelief reliefs[] = {GRADUAL_RELIEF_EASE,    GRADUAL_RELIEF_HOLD,
                                          GRADUAL_RELIEF_SKIP,    GRADUAL_RELIEF_STOP,
                                          GRADUAL_RELIEF_SUSPEND, GRADUAL_RELIEF_DRILL};

  for (guint i = 0; i < G_N_ELEMENTS (reliefs); i++)
    assert_repeated (&runner, reliefs[i], sample_day (2, 4), sample_day (2, 4));
  assert_repeated (&runner, GRADUAL_RELIEF_EASE, sample_day (2, 3), sample_day (2, 4));
  assert_repeated (&runner, GRADUAL_RELIEF_HOLD, sample_day (2, 3), sample_day (2, 4));
  assert_repeated (&runner, GRADUAL_RELIEF_SKIP, sample_day (2, 3), sample_day (2, 4));
}
END_TEST

START_TEST (test_what_took_the_last_run_of_the_week_is_not_done_to_the_next_one)
{
  /* 120 were run until Thursday, more than ⌊0.75·150⌋ = 112: nothing is left of the week. The next
   * repeats 112, once and for all. */
  Sample sample = {
      .weeks = WEEKS,
      .log = "- 30 - 30 - 30 60 / - 60 - 60",
      .weekly = 150,
      .longest = 60,
  };

  assert_relief (&sample, GRADUAL_RELIEF_EASE, sample_day (2, 5),
                 "- 30 - 30 - 30 60L / - 30 - 30 / - 18 - 17 - 17 60L / - 25 - 25 - 25 45L",
                 "reduce 75 2.5-2.7\nhold 3.1-3.7\n");
  assert_repeated (&sample, GRADUAL_RELIEF_EASE, sample_day (2, 5), sample_day (2, 5));
}
END_TEST

START_TEST (test_nothing_new_gives_the_library_itself)
{
  g_autoptr (GradualLibrary) library = relief_case_library (&runner), again = NULL;

  relief_case_step (&library, GRADUAL_RELIEF_HOLD, sample_day (2, 4));
  again =
      relief_case_apply (library, RELIEF_CASE_REPORT, GRADUAL_RELIEF_HOLD, sample_day (2, 4), NULL);
  ck_assert_ptr_eq (again, library);
}
END_TEST

START_TEST (test_where_no_run_is_left_the_next_week_is_eased)
{
  /* Week 2 was run as planned. Week 3: 112, as above. Week 4 repeats it: of 25 + 25 + 25 + 45 are 8
   * too many, and 67 are left for the easy ones. Week 5 may have 150 + 15. */
  Sample sample = {
      .weeks = WEEKS " / - 30 - 30 - 30 60L",
      .log = "- 30 - 30 - 30 60 *2",
      .weekly = 150,
      .longest = 60,
  };

  assert_relief (&sample, GRADUAL_RELIEF_EASE, sample_day (2, 7),
                 "- 30 - 30 - 30 60L / - 30 - 30 - 30 60L / - 18 - 17 - 17 60L / "
                 "- 23 - 22 - 22 45L / - 30 - 30 - 30 60L",
                 "reduce 75 3.1-3.7\nhold 4.1-4.7\n");
}
END_TEST

START_TEST (test_a_beginner_in_the_first_week_is_eased_run_by_run)
{
  /* R is 0, and three quarters of nothing would be no running at all: ⌊0.75·15⌋ = 11 instead. The
   * next week repeats 11. From week 3 on the ramp holds alone. */
  GradualSettings settings;
  Sample sample = {
      .weeks = "15W - 15W - 15W *2 / 30W - 30W - 30W *2",
      .phases = "ramp ramp ramp ramp",
      .log = "15",
      .settings = &settings,
  };
  const char *eased = "15W - 11W - 11W / 11W - 11W - 11W / 30W - 30W - 30W / 30W - 30W - 30W";
  g_autoptr (GradualLibrary) library = NULL;

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_6;
  library = relief_case_library (&sample);
  relief_case_step (&library, GRADUAL_RELIEF_EASE, sample_day (1, 2));
  sample_assert_text (relief_case_grid (library), eased);
  sample_assert_text (relief_case_active_restrictions (library), "");

  relief_case_step (&library, GRADUAL_RELIEF_EASE, sample_day (1, 3));
  sample_assert_text (relief_case_grid (library), eased);
  sample_assert_text (relief_case_reliefs (library, RELIEF_CASE_REPORT), "ease 1.2, ease 1.3");
}
END_TEST

START_TEST (test_hold_is_the_week_before_and_easy)
{
  /* Week 2 is planned to grow: 33 + 33 + 33 + 66 = 165. Held at C(1) = 150 and at L30 = 60: 33 are
   * run, the long run comes down to 60, and 57 are left for Thursday and Saturday. Thursday's run
   * is no steady one any more. */
  Sample sample = {
      .weeks = "- 30 - 30 - 30 60L / - 33 - 33S - 33 66L / - 30 - 30S - 30 60L",
      .log = "- 30 - 30 - 30 60 / - 33",
      .weekly = 150,
      .longest = 60,
  };

  assert_relief (&sample, GRADUAL_RELIEF_HOLD, sample_day (2, 4),
                 "- 30 - 30 - 30 60L / - 33 - 29 - 28 60L / - 30 - 30S - 30 60L", "hold 2.4-2.7\n");
}
END_TEST

START_TEST (test_the_second_hold_in_a_row_is_four_fifths)
{
  /* Week 3: ⌊0.80·150⌋ = 120; of 30 + 30 + 30 + 60 are 30 too many. A third one goes by R = 150 of
   * week 2, too, and week 4 has no more than 120. */
  Sample sample = {
      .weeks = WEEKS,
      .log = "- 30 - 30 - 30 60 *2 / - 20 - 20 - 20 60",
      .weekly = 150,
      .longest = 60,
  };
  g_autoptr (GradualLibrary) library = relief_case_library (&sample);

  relief_case_step (&library, GRADUAL_RELIEF_HOLD, sample_day (2, 2));
  relief_case_step (&library, GRADUAL_RELIEF_HOLD, sample_day (3, 1));
  sample_assert_text (relief_case_active_restrictions (library),
                      "hold 2.2-2.7\nreduce 80 3.1-3.7\n");
  sample_assert_text (relief_case_grid (library), "- 30 - 30 - 30 60L / - 30 - 30 - 30 60L / "
                                                  "- 20 - 20 - 20 60L / - 25 - 25 - 25 45L");
  relief_case_step (&library, GRADUAL_RELIEF_HOLD, sample_day (4, 1));
  sample_assert_text (relief_case_active_restrictions (library),
                      "hold 2.2-2.7\nreduce 80 3.1-3.7\nreduce 80 4.1-4.7\n");
}
END_TEST

START_TEST (test_a_hold_with_nothing_to_hold_at)
{
  /* Nothing was run in week 1: C(1) = 0, and R = 150 of the baseline: ⌊0.75·150⌋ = 112. It is a
   * return after nine days as well: the long run may have ⌊1.2·30⌋ = 36. With that 14 are too many:
   * 76 are left for the easy ones. The long run may then have ⌊1.2·26⌋ = 31, in week 3 ⌊1.2·31⌋ =
   * 37, in week 4 ⌊1.2·37⌋ = 44. */
  Sample sample = {.weeks = WEEKS, .weekly = 150, .longest = 60};
  /* Nor is there anything to take a part of: 15 minutes are left by weekly-growth. */
  Sample beginner = {.weeks = "15 - 15S"};

  assert_relief (
      &sample, GRADUAL_RELIEF_HOLD, sample_day (2, 2),
      "- 30 - 30 - 30 60L / - 26 - 25 - 25 31L / - 30 - 30 - 30 37L / - 25 - 25 - 25 44L",
      "reduce 75 2.2-2.7\n");
  assert_relief (&beginner, GRADUAL_RELIEF_HOLD, sample_day (1, 1), "15", "");
}
END_TEST

START_TEST (test_skip_leaves_a_run_out_and_eases_the_rest)
{
  /* Thursday's run goes. 30 are run, 30 + 60 planned, ⌊0.75·150⌋ = 112 allowed: 8 too many. */
  assert_relief (&runner, GRADUAL_RELIEF_SKIP, sample_day (2, 3),
                 "- 30 - 30 - 30 60L / - 30 - - - 22 60L / - 30 - 30 - 30 60L / - 25 - 25 - 25 45L",
                 "stop 2.3-2.4\nreduce 75 2.5-2.7\n");
}
END_TEST

START_TEST (test_skipping_the_last_run_of_a_week_eases_the_next_week)
{
  /* It is Saturday, and its run is run: it stays in the log, and nothing is planned for today any
   * more. Sunday's run goes; week 3 comes down to 112 as when it is eased. */
  Sample sample = {
      .weeks = WEEKS, .log = "- 30 - 30 - 30 60 / - 30 - 30 - 30", .weekly = 150, .longest = 60};

  assert_relief (&sample, GRADUAL_RELIEF_SKIP, sample_day (2, 6),
                 "- 30 - 30 - 30 60L / - 30 - 30 / - 18 - 17 - 17 60L / - 25 - 25 - 25 45L",
                 "stop 2.6-2.7\nreduce 75 3.1-3.7\n");
}
END_TEST

START_TEST (test_skipping_the_last_run_of_all)
{
  Sample sample = {.weeks = "- 30 - 30", .log = "- 30", .weekly = 150, .longest = 60};

  assert_relief (&sample, GRADUAL_RELIEF_SKIP, sample_day (1, 3), "- 30", "stop 1.3-1.4\n");
}
END_TEST

START_TEST (test_a_race_stays_in_an_eased_week_and_goes_when_it_is_skipped)
{
  Sample sample = {
      .weeks = "- 30 - 30 - 30 60L / - 20 - 20 - - R",
      .phases = "build race",
      .log = "- 30 - 30 - 30 60",
      .goal = GRADUAL_GOAL_10K,
      .weekly = 150,
      .longest = 60,
  };

  assert_relief (&sample, GRADUAL_RELIEF_HOLD, sample_day (2, 1),
                 "- 30 - 30 - 30 60L / - 20 - 20 - - R", "hold 2.1-2.7\n");
  assert_relief (&sample, GRADUAL_RELIEF_EASE, sample_day (2, 5),
                 "- 30 - 30 - 30 60L / - 20 - 20 - - R", "");
  assert_relief (&sample, GRADUAL_RELIEF_SKIP, sample_day (2, 5), "- 30 - 30 - 30 60L / - 20 - 20",
                 "stop 2.5-2.7\n");
}
END_TEST

START_TEST (test_today_beside_the_plan)
{
  /* On the Saturday before, week 1 is the next: ⌊0.75·150⌋ = 112. Earlier, and after the end,
   * there is nothing to ease. */
  Sample sample = {.weeks = "- 30 - 30 - 30 60L *2", .weekly = 150, .longest = 60};
  const char *as_it_was = "- 30 - 30 - 30 60L / - 30 - 30 - 30 60L";

  assert_relief (&sample, GRADUAL_RELIEF_EASE, sample_day (0, 6),
                 "- 18 - 17 - 17 60L / - 18 - 17 - 17 60L", "reduce 75 1.1-1.7\nhold 2.1-2.7\n");
  assert_relief (&sample, GRADUAL_RELIEF_EASE, sample_day (-1, 7), as_it_was, "");
  assert_relief (&sample, GRADUAL_RELIEF_HOLD, sample_day (3, 1), as_it_was, "");
  assert_relief (&sample, GRADUAL_RELIEF_SKIP, sample_day (3, 1), as_it_was, "");
  assert_relief (&sample, GRADUAL_RELIEF_DRILL, sample_day (3, 1), as_it_was, "");
}
END_TEST

START_TEST (test_the_last_week_has_no_week_to_repeat_it)
{
  Sample sample = {.weeks = "- 30 - 30 - 30 60L", .weekly = 150, .longest = 60};

  assert_relief (&sample, GRADUAL_RELIEF_EASE, sample_day (1, 1), "- 18 - 17 - 17 60L",
                 "reduce 75 1.1-1.7\n");
}
END_TEST

START_TEST (test_a_run_of_today_that_was_run_does_not_count)
{
  /* Sunday's run is run: the week under way has none left. */
  Sample sample = {
      .weeks = "- 30 - 30 - 30 60L *2",
      .log = "- 30 - 30 - 30 60",
      .weekly = 150,
      .longest = 60,
  };

  assert_relief (&sample, GRADUAL_RELIEF_HOLD, sample_day (1, 7),
                 "- 30 - 30 - 30 60L / - 30 - 30 - 30 60L", "hold 2.1-2.7\n");
}
END_TEST

START_TEST (test_some_reliefs_are_only_noted)
{
  g_autoptr (GradualLibrary) library = relief_case_library (&runner);

  relief_case_step (&library, GRADUAL_RELIEF_STRETCH, sample_day (2, 4));
  relief_case_step (&library, GRADUAL_RELIEF_SETTLED, sample_day (2, 5));
  relief_case_step (&library, GRADUAL_RELIEF_SETTLED, sample_day (2, 5));
  sample_assert_text (relief_case_grid (library), "- 30 - 30 - 30 60L / - 30 - 30 - 30 60L / "
                                                  "- 30 - 30 - 30 60L / - 25 - 25 - 25 45L");
  sample_assert_text (relief_case_active_restrictions (library), "");
  sample_assert_text (relief_case_reliefs (library, RELIEF_CASE_REPORT),
                      "stretch 2.4, settled 2.5");
}
END_TEST

START_TEST (test_without_a_plan_it_is_noted)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();

  for (int relief = 0; relief < GRADUAL_N_RELIEFS; relief++) {
    g_autoptr (GradualLibrary) library = relief_case_with_report (empty, RELIEF_CASE_REPORT);
    g_autofree char *noted = NULL;

    if (relief == GRADUAL_RELIEF_CLEAR || relief == GRADUAL_RELIEF_RETURN)
      continue;
    relief_case_step (&library, relief, sample_day (2, 4));
    noted = g_strdup_printf ("%s 2.4", gradual_relief_to_nick (relief));
    sample_assert_text (relief_case_reliefs (library, RELIEF_CASE_REPORT), noted);
  }
}
END_TEST

START_TEST (test_other_plans_are_not_eased)
{
  g_autoptr (GradualLibrary) one = relief_case_library (&runner), two = NULL, eased = NULL;
  g_autoptr (GradualPlan) other =
      relief_case_plan ("00000000-0000-8000-8000-000000000002", &runner);
  const GradualLibraryItem *before, *after;

  two = gradual_library_with_plan (one, other);
  eased = relief_case_apply (two, RELIEF_CASE_REPORT, GRADUAL_RELIEF_EASE, sample_day (2, 4), NULL);
  before = g_ptr_array_index (two->items, 0);
  after = g_ptr_array_index (eased->items, 0);
  ck_assert_ptr_eq (before, after);
  sample_assert_text (relief_case_active_restrictions (eased), "reduce 75 2.4-2.7\nhold 3.1-3.7\n");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("relief");
  TCase *tests = tcase_create ("relief");

  tcase_add_test (tests, test_ease_is_three_quarters_and_then_the_same_again);
  tcase_add_test (tests, test_why_is_kept_beside_the_restriction);
  tcase_add_test (tests, test_what_is_in_force_is_not_done_again);
  tcase_add_test (tests, test_what_took_the_last_run_of_the_week_is_not_done_to_the_next_one);
  tcase_add_test (tests, test_nothing_new_gives_the_library_itself);
  tcase_add_test (tests, test_where_no_run_is_left_the_next_week_is_eased);
  tcase_add_test (tests, test_a_beginner_in_the_first_week_is_eased_run_by_run);
  tcase_add_test (tests, test_hold_is_the_week_before_and_easy);
  tcase_add_test (tests, test_the_second_hold_in_a_row_is_four_fifths);
  tcase_add_test (tests, test_a_hold_with_nothing_to_hold_at);
  tcase_add_test (tests, test_skip_leaves_a_run_out_and_eases_the_rest);
  tcase_add_test (tests, test_skipping_the_last_run_of_a_week_eases_the_next_week);
  tcase_add_test (tests, test_skipping_the_last_run_of_all);
  tcase_add_test (tests, test_a_race_stays_in_an_eased_week_and_goes_when_it_is_skipped);
  tcase_add_test (tests, test_today_beside_the_plan);
  tcase_add_test (tests, test_the_last_week_has_no_week_to_repeat_it);
  tcase_add_test (tests, test_a_run_of_today_that_was_run_does_not_count);
  tcase_add_test (tests, test_some_reliefs_are_only_noted);
  tcase_add_test (tests, test_without_a_plan_it_is_noted);
  tcase_add_test (tests, test_other_plans_are_not_eased);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
