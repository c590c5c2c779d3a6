/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/edit.h"
#include "plans.h"

/* From 150 minutes a week and 60 in a run. Week 1 may have 165 (150 + 15), week 2 too, week 3 181
 * (⌊165·1.1⌋), and week 4 140 (⌊165·0.85⌋): none of the three before it is easy. The longest run
 * may have 66. */
static const int weeks[][7] = {
    {0, 30, 0, 30, 0, 30, 60}, {0, 35, 0, 35, 0, 35, 60}, {0, 35, 0, 35, 0, 35, 60},
    {0, 30, 0, 20, 0, 20, 50}, {0, 35, 0, 35, 0, 35, 60},
};

static GradualPlan *
lay_out (void)
{
  GradualPlanHead head = plans_head (150, 60);

  return plans_lay_out (&head, weeks, G_N_ELEMENTS (weeks));
}

static GradualPlan *
apply (const GradualPlan *plan, const GradualEdit *edit, GradualDay today, GArray *changes)
{
  g_auto (GradualVerdict) verdict = {0};
  g_autoptr (GError) error = NULL;
  GradualPlan *edited = gradual_edit_apply (plan, edit, today, &verdict, changes, &error);

  ck_assert_msg (edited != NULL, "%s", error != NULL ? error->message : verdict.because);
  ck_assert (verdict.accepted);
  ck_assert_ptr_null (verdict.because);
  plans_assert_sound (edited, today);

  return edited;
}

static void
assert_fails (const GradualPlan *plan, const GradualEdit *edit, GradualEditError code)
{
  g_auto (GradualVerdict) verdict = {0};
  g_autoptr (GError) error = NULL;

  ck_assert_ptr_null (gradual_edit_apply (plan, edit, PLANS_START, &verdict, NULL, &error));
  ck_assert (g_error_matches (error, GRADUAL_EDIT_ERROR, (int)code));
  ck_assert_ptr_null (verdict.because);
}

START_TEST (test_minutes_up_to_the_limit_and_no_further)
{
  static const struct {
    int week, day, allowed;
    const char *rule, *number;
  } cases[] = {
      {1, 7, 66, "longest-run", "66"},    /* ⌊60·1.1⌋ */
      {1, 2, 45, "weekly-growth", "165"}, /* 165 − 30 − 30 − 60 */
      {3, 4, 51, "weekly-growth", "181"}, /* 181 − 35 − 35 − 60 */
      {4, 2, 50, "cutback", "140"},       /* 140 − 20 − 20 − 50 */
  };
  g_autoptr (GradualPlan) plan = lay_out ();
  g_autoptr (GradualPlan) before = lay_out ();
  g_autoptr (GradualPlan) edited = NULL;
  GradualDay day = plans_day (cases[_i].week, cases[_i].day);
  GradualEdit edit = {.action = GRADUAL_EDIT_MINUTES, .day = day, .minutes = cases[_i].allowed};
  g_auto (GradualVerdict) verdict = {0};

  edited = apply (plan, &edit, PLANS_START, NULL);
  ck_assert_int_eq (plans_minutes_on (edited, day), cases[_i].allowed);

  edit.minutes++;
  ck_assert_ptr_null (gradual_edit_apply (plan, &edit, PLANS_START, &verdict, NULL, NULL));
  ck_assert (!verdict.accepted);
  ck_assert_str_eq (verdict.rule, cases[_i].rule);
  ck_assert_int_eq (verdict.asked, cases[_i].allowed + 1);
  ck_assert_int_eq (verdict.allowed, cases[_i].allowed);
  ck_assert_int_eq (verdict.date, day);
  ck_assert_ptr_nonnull (strstr (verdict.because, cases[_i].number));
  plans_assert_same_minutes (plan, before);
}
END_TEST

START_TEST (test_limit_is_what_apply_allows)
{
  g_autoptr (GradualPlan) plan = lay_out ();

  for (GradualDay day = gradual_plan_start (plan); day <= gradual_plan_end (plan); day++) {
    gboolean has_run = gradual_plan_run_on (plan, day) != NULL;
    GradualEdit edit = {
        .action = has_run ? GRADUAL_EDIT_MINUTES : GRADUAL_EDIT_ADD,
        .day = day,
        .kind = GRADUAL_RUN_EASY,
        .id = "new",
    };
    g_auto (GradualVerdict) limit = {0}, verdict = {0};

    gradual_edit_limit (plan, day, PLANS_START, &limit);
    ck_assert_int_eq (limit.accepted, limit.allowed > 0);
    ck_assert_ptr_nonnull (limit.because);
    if (limit.allowed > 0) {
      g_autoptr (GradualPlan) edited = NULL;

      edit.minutes = limit.allowed;
      edited = apply (plan, &edit, PLANS_START, NULL);
      ck_assert_int_eq (plans_minutes_on (edited, day), limit.allowed);
    }
    edit.minutes = limit.allowed + 1;
    ck_assert_ptr_null (gradual_edit_apply (plan, &edit, PLANS_START, &verdict, NULL, NULL));
    ck_assert_str_eq (verdict.rule, limit.rule);
    ck_assert_int_eq (verdict.allowed, limit.allowed);
    ck_assert_str_eq (verdict.because, limit.because);
  }
}
END_TEST

START_TEST (test_limits_of_days_away)
{
  GradualPlanHead head = plans_head (150, 60);
  g_autoptr (GradualPlan) base = NULL, plan = NULL;
  g_autoptr (GPtrArray) all = gradual_away_array_new ();
  g_auto (GradualVerdict) rest_day = {0}, taken_off = {0}, race_day = {0}, before = {0};

  head.goal = (GradualGoal){GRADUAL_GOAL_10K, plans_day (1, 7), GRADUAL_ABSENT};
  base = plans_lay_out (&head, weeks, 1);
  g_ptr_array_add (
      all, gradual_away_new (&(GradualAway){.from = plans_day (1, 3), .until = plans_day (1, 7)}));
  plan = gradual_plan_with_away (base, all);

  gradual_edit_limit (plan, plans_day (1, 3), PLANS_START, &rest_day);
  gradual_edit_limit (plan, plans_day (1, 4), PLANS_START, &taken_off);
  ck_assert (!rest_day.accepted && !taken_off.accepted);
  ck_assert_str_eq (rest_day.rule, GRADUAL_REFUSAL_AWAY);
  ck_assert_int_eq (rest_day.allowed, 0);
  ck_assert_int_eq (rest_day.asked, GRADUAL_ABSENT);
  ck_assert_ptr_nonnull (rest_day.because);
  ck_assert_str_eq (taken_off.rule, GRADUAL_REFUSAL_AWAY);

  /* One travels to a race. The day before the first one is as always. */
  gradual_edit_limit (plan, plans_day (1, 7), PLANS_START, &race_day);
  ck_assert (race_day.accepted);
  gradual_edit_limit (plan, plans_day (1, 2), PLANS_START, &before);
  ck_assert_int_eq (before.allowed, 66);
}
END_TEST

START_TEST (test_limits_by_hand)
{
  GradualPlanHead head = plans_head (150, 60);
  g_autoptr (GradualPlan) plan = lay_out (), race = NULL;
  g_auto (GradualVerdict) rest_day = {0}, full = {0}, past = {0}, race_day = {0};

  /* 165 − 150 = 15 for another run in week 1; week 2 has its 165. */
  gradual_edit_limit (plan, plans_day (1, 3), PLANS_START, &rest_day);
  ck_assert (rest_day.accepted);
  ck_assert_int_eq (rest_day.allowed, 15);
  ck_assert_int_eq (rest_day.asked, GRADUAL_ABSENT);
  ck_assert_str_eq (rest_day.rule, "weekly-growth");
  gradual_edit_limit (plan, plans_day (2, 3), PLANS_START, &full);
  ck_assert (!full.accepted);
  ck_assert_int_eq (full.allowed, 0);
  ck_assert_str_eq (full.rule, "weekly-growth");

  gradual_edit_limit (plan, plans_day (1, 2), plans_day (1, 3), &past);
  ck_assert (!past.accepted);
  ck_assert_str_eq (past.rule, GRADUAL_REFUSAL_LOCKED);

  head.goal = (GradualGoal){GRADUAL_GOAL_10K, plans_day (1, 7), GRADUAL_ABSENT};
  race = plans_lay_out (&head, weeks, 1);
  gradual_edit_limit (race, plans_day (1, 7), PLANS_START, &race_day);
  ck_assert (race_day.accepted);
  ck_assert_int_eq (race_day.allowed, 10080);
}
END_TEST

START_TEST (test_huge_and_tiny_values)
{
  static const int huge[] = {67, 10080, 10081, 1000000, G_MAXINT};
  g_autoptr (GradualPlan) plan = lay_out ();
  GradualEdit edit = {.action = GRADUAL_EDIT_MINUTES, .day = plans_day (1, 7)};

  for (guint i = 0; i < G_N_ELEMENTS (huge); i++) {
    g_auto (GradualVerdict) verdict = {0};
    GradualEdit add = {.action = GRADUAL_EDIT_ADD, .day = plans_day (1, 1), .id = "new"};
    g_auto (GradualVerdict) added = {0};

    edit.minutes = huge[i];
    ck_assert_ptr_null (gradual_edit_apply (plan, &edit, PLANS_START, &verdict, NULL, NULL));
    ck_assert_int_eq (verdict.asked, huge[i]);
    ck_assert_int_eq (verdict.allowed, 66);
    add.minutes = huge[i];
    ck_assert_ptr_null (gradual_edit_apply (plan, &add, PLANS_START, &added, NULL, NULL));
    ck_assert_int_eq (added.asked, huge[i]);
    ck_assert_int_eq (added.allowed, 15);
  }

  edit.minutes = -1;
  assert_fails (plan, &edit, GRADUAL_EDIT_ERROR_VALUE);
  edit.minutes = G_MININT;
  assert_fails (plan, &edit, GRADUAL_EDIT_ERROR_VALUE);
  edit = (GradualEdit){.action = GRADUAL_EDIT_ADD, .day = plans_day (1, 1), .id = "new"};
  assert_fails (plan, &edit, GRADUAL_EDIT_ERROR_VALUE);
}
END_TEST

START_TEST (test_edits_that_make_no_sense)
{
  g_autoptr (GradualPlan) plan = lay_out ();
  GradualDay rest = plans_day (1, 1), run = plans_day (1, 2);
  GradualDay outside[] = {PLANS_START - 1, plans_day (6, 1), GRADUAL_DAY_MIN, GRADUAL_DAY_MAX};

  for (int action = GRADUAL_EDIT_MINUTES; action <= GRADUAL_EDIT_NOTE; action++)
    for (guint i = 0; i < G_N_ELEMENTS (outside); i++) {
      GradualEdit edit = {.action = action,
                          .day = outside[i],
                          .other = rest,
                          .minutes = 10,
                          .id = "new",
                          .note = ""};

      assert_fails (plan, &edit, GRADUAL_EDIT_ERROR_NO_DAY);
      edit.day = run;
      edit.other = outside[i];
      if (action == GRADUAL_EDIT_MOVE || action == GRADUAL_EDIT_SWAP)
        assert_fails (plan, &edit, GRADUAL_EDIT_ERROR_NO_DAY);
    }
  for (int action = GRADUAL_EDIT_MINUTES; action <= GRADUAL_EDIT_NOTE; action++) {
    GradualEdit edit = {.action = action, .day = rest, .other = rest + 2, .minutes = 10};

    if (action != GRADUAL_EDIT_ADD)
      assert_fails (plan, &edit, GRADUAL_EDIT_ERROR_NO_RUN);
  }
}
END_TEST

START_TEST (test_later_weeks_are_fitted_and_told)
{
  /* Week 1 has its 165. Week 2: 181 = ⌊165·1.1⌋, 72 = ⌊66·1.1⌋. Without the long run of week 1 the
   * baseline is what counts: 165 = 150 + 15 and 66 = ⌊60·1.1⌋. The other runs, 109 minutes, have
   * 165 − 66 = 99 left, 33 each. */
  const int grown[][7] = {{0, 30, 0, 30, 0, 39, 66}, {0, 35, 0, 35, 0, 39, 72}};
  static const GradualChange told[] = {
      {9, GRADUAL_RUN_EASY, 35, 33},
      {11, GRADUAL_RUN_EASY, 35, 33},
      {13, GRADUAL_RUN_EASY, 39, 33},
      {14, GRADUAL_RUN_LONG, 72, 66},
  };
  GradualPlanHead head = plans_head (150, 60);
  g_autoptr (GradualPlan) plan = plans_lay_out (&head, grown, 2);
  g_autoptr (GradualPlan) before = plans_lay_out (&head, grown, 2);
  g_autoptr (GradualPlan) edited = NULL;
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  GradualEdit edit = {.action = GRADUAL_EDIT_REMOVE, .day = plans_day (1, 7)};

  plans_assert_sound (plan, PLANS_START);
  edited = apply (plan, &edit, PLANS_START, changes);
  ck_assert_int_eq (plans_minutes_on (edited, plans_day (1, 7)), 0);
  ck_assert_int_eq (plans_week_minutes (edited, 1), 99);
  ck_assert_uint_eq (changes->len, G_N_ELEMENTS (told));
  for (guint i = 0; i < changes->len; i++) {
    const GradualChange *change = &g_array_index (changes, GradualChange, i);

    ck_assert_int_eq (change->day, PLANS_START + told[i].day - 1);
    ck_assert_int_eq (change->kind, told[i].kind);
    ck_assert_int_eq (change->before, told[i].before);
    ck_assert_int_eq (change->after, told[i].after);
    ck_assert_int_eq (plans_minutes_on (edited, change->day), told[i].after);
  }
  plans_assert_same_minutes (plan, before);
}
END_TEST

START_TEST (test_shortening_and_removing_are_always_allowed)
{
  g_autoptr (GradualPlan) plan = lay_out ();

  for (GradualDay day = gradual_plan_start (plan); day <= gradual_plan_end (plan); day++)
    for (int minutes = 0; minutes < plans_minutes_on (plan, day); minutes++) {
      GradualEdit edit = {.action = GRADUAL_EDIT_MINUTES, .day = day, .minutes = minutes};
      g_autoptr (GradualPlan) edited = apply (plan, &edit, PLANS_START, NULL);

      ck_assert_int_eq (plans_minutes_on (edited, day), minutes);
    }
}
END_TEST

START_TEST (test_an_edit_that_changes_nothing)
{
  g_autoptr (GradualPlan) plan = lay_out ();
  g_autoptr (GradualPlan) logged = plans_with_log (plan, plans_day (1, 2), 30);
  g_autoptr (GradualPlan) same = NULL, past = NULL, moved = NULL, swapped = NULL;
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  GradualEdit edit = {.action = GRADUAL_EDIT_MINUTES, .day = plans_day (1, 2), .minutes = 30};
  GradualEdit move = {
      .action = GRADUAL_EDIT_MOVE, .day = plans_day (1, 2), .other = plans_day (1, 2)};

  same = apply (plan, &edit, PLANS_START, changes);
  plans_assert_same_minutes (same, plan);
  ck_assert_uint_eq (changes->len, 0);
  /* The same value is none to refuse, even where the day is over. */
  past = apply (logged, &edit, plans_day (1, 3), changes);
  plans_assert_same_minutes (past, plan);
  moved = apply (plan, &move, PLANS_START, changes);
  plans_assert_same_minutes (moved, plan);
  move.action = GRADUAL_EDIT_SWAP;
  swapped = apply (plan, &move, PLANS_START, changes);
  plans_assert_same_minutes (swapped, plan);
  ck_assert_uint_eq (changes->len, 0);
}
END_TEST

START_TEST (test_reality_is_fitted_in_the_same_step)
{
  g_autoptr (GradualPlan) plan = lay_out ();
  g_autoptr (GradualPlan) logged = plans_with_log (plan, plans_day (1, 2), 100);
  g_autoptr (GradualPlan) edited = NULL;
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  GradualEdit edit = {.action = GRADUAL_EDIT_NOTE, .day = plans_day (1, 7), .note = "Hills"};

  /* On Friday: 100 run and 90 planned, but 165 for the week: the 25 too many are taken from the
   * easy run on Saturday, of which 5 would be left: it goes. */
  edited = apply (logged, &edit, plans_day (1, 5), changes);
  ck_assert_str_eq (gradual_plan_run_on (edited, plans_day (1, 7))->note, "Hills");
  ck_assert_int_eq (plans_minutes_on (edited, plans_day (1, 6)), 0);
  ck_assert_int_eq (plans_minutes_on (edited, plans_day (1, 7)), 60);
  ck_assert_uint_ge (changes->len, 1);
  ck_assert_int_eq (g_array_index (changes, GradualChange, 0).day, plans_day (1, 6));
  ck_assert_int_eq (g_array_index (changes, GradualChange, 0).before, 30);
  ck_assert_int_eq (g_array_index (changes, GradualChange, 0).after, 0);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("edit");
  TCase *tests = tcase_create ("edit");

  tcase_add_loop_test (tests, test_minutes_up_to_the_limit_and_no_further, 0, 4);
  tcase_add_test (tests, test_limit_is_what_apply_allows);
  tcase_add_test (tests, test_limits_of_days_away);
  tcase_add_test (tests, test_limits_by_hand);
  tcase_add_test (tests, test_huge_and_tiny_values);
  tcase_add_test (tests, test_edits_that_make_no_sense);
  tcase_add_test (tests, test_later_weeks_are_fitted_and_told);
  tcase_add_test (tests, test_shortening_and_removing_are_always_allowed);
  tcase_add_test (tests, test_an_edit_that_changes_nothing);
  tcase_add_test (tests, test_reality_is_fitted_in_the_same_step);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
