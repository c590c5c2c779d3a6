/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "generate.h"
#include "life.h"
#include "naive.h"
#include "planner/relief.h"
#include "planner/replan-cause.h"
#include "planner/replan.h"
#include "planner/resume.h"
#include "rules/fit.h"
#include "suite.h"

/* Random lives: runners who do what is planned, or less, or more, or nothing, or with pain, who go
 * away and who edit their plan, and who take one of the proposals or keep the plan; from a random
 * day on they do what is planned and take what is proposed first. Each day the plan is fitted and
 * gradual_replan() is asked, and once more after a run. What is proven of each life:
 *
 * 1. Each plan that is proposed keeps every hard rule from that day on by the naive checker, and
 *    what was there before that day is untouched.
 *
 * 2. Every day, unless running is forbidden: either the plan, if all that is to come of it is run,
 *    leads to what its race asks for, or the runner has been told that it does not, and has taken
 * no plan since that does. So nobody is told later than on the first day on which it is so.
 *
 * 3. From the day on which the runner does what is planned: what the plan leads to is on each later
 *    day what it was said to lead to, or more, up to the taper of a race or the end of a plan
 *    without one, until another proposal is taken; and once it leads to what the race asks for,
 *    every later proposal does too, and the race is not told to have gone. Only what is taken
 *    because of pain begins this anew.
 *
 * 4. A race that is told to have gone can not be reached on that day by any plan that the planner
 *    makes of it, whether the week under way stays as it is or is laid out anew, nor by the plan as
 *    it is. That it stays gone is not proven: the planner is not the best there could be, and who
 *    goes on with the plan is now and then offered a way to the race in the two weeks after. How
 *    often is counted in some of the lives. */

/* In one of so many lives it is counted which races that had gone came back in so many days. */
#define BACK_EVERY 40
#define BACK_DAYS  14

/* Who has done what is planned for so many days looks at the plan once a week. */
#define QUIET_DAYS 14

/** Judge: what a runner has been told. */
typedef struct {
  Life life;
  gboolean was_told;    /* that the plan does not lead to what the race asks for */
  gboolean is_promised; /* what is promised is only that who does what is planned can count on */
  GradualLevel promised;
  gboolean was_reached; /* what the race asks for is promised */
  GradualGoal goal;     /* for which @required is known */
  GradualLevel required;
} Judge;

/** Counts: that what is tested did happen. */
typedef struct {
  guint lives;
  guint days;
  guint proposals;
  guint options;
  guint kinds[4];
  guint ways[GRADUAL_N_WAYS]; /* that were taken */
  guint races;                /* began their taper ready */
  guint told;                 /* began it not ready, and told so */
  guint gone;                 /* races that were told to have gone */
  guint looked_back;          /* of those, what was gone on with */
  guint back;                 /* of those, what came back */
  guint away;
  guint edits;
  guint promises; /* lives that ended with a promise */
  guint late;     /* proposals to runners who had done as planned for four weeks */
} Counts;

static void
judge_future (const Life *life, const GradualPlan *plan, const char *what)
{
  g_autoptr (NaiveReport) report = naive_check (plan, life->today, 1);

  if (report->findings->len > 0) {
    g_autofree char *findings = naive_report_to_text (report);
    g_autofree char *text = generate_describe_plan (plan, life->today);

    life_fail (life, "%s\n%sthat is\n%sfrom", what, findings, text);
  }
}

static void
judge_past (const Life *life, const GradualPlan *plan)
{
  if (plan->log != life->plan->log)
    life_fail (life, "the log was changed");
  for (GradualDay day = gradual_plan_start (life->plan); day < life->today; day++)
    if (gradual_plan_run_on (plan, day) != gradual_plan_run_on (life->plan, day))
      life_fail (life, "a day that is over was changed");
}

static void
judge_option (const Life *life, const GradualReplan *replan, const GradualReplanOption *option)
{
  const GradualGoal *goal = &option->plan->head.goal;
  const char *way = gradual_replan_way_to_nick (option->way);

  judge_future (life, option->plan, way);
  if (option->title == NULL || option->because == NULL)
    life_fail (life, "nothing is said of %s", way);
  if (option->way == GRADUAL_WAY_RAMP)
    return;
  judge_past (life, option->plan);
  if (gradual_goal_kind_is_race (goal->kind) && option->way != GRADUAL_WAY_WALK_BREAKS &&
      replan->kind != GRADUAL_REPLAN_PAIN &&
      !gradual_level_reaches (option->reached, gradual_replan_required (option->plan, goal)))
    life_fail (life, "%s comes to %d / %d only", way, option->reached.longest,
               option->reached.week);
}

/* What the race of the plan asks for, which does not depend on what is run. */
static GradualLevel
find_required (Judge *judge)
{
  const GradualGoal *goal = &judge->life.plan->head.goal;

  if (judge->goal.kind != goal->kind || judge->goal.race_date != goal->race_date) {
    judge->goal = *goal;
    judge->required = gradual_replan_required (judge->life.plan, goal);
  }

  return judge->required;
}

static gboolean
leads_to (const GradualPlan *plan, GradualDay day, GradualLevel required)
{
  return gradual_level_reaches (gradual_replan_level (plan, day), required);
}

/* Whether what the planner makes of @plan from the next week on leads to its race. */
static gboolean
can_lead_to (const GradualPlan *plan, GradualDay day, GradualLevel required)
{
  g_auto (GradualCourse) course = {0};
  g_autoptr (GradualPlan) laid_out = NULL;
  GradualResume resume;

  gradual_resume_init (&resume, plan, day);
  if (!gradual_resume_course (&resume, &plan->head.goal, 0, &course) ||
      course.n_weeks < resume.first)
    return FALSE;
  laid_out = gradual_resume_plan (&resume, &course);

  return leads_to (laid_out, day, required);
}

static void
judge_gone (Judge *judge)
{
  const Life *life = &judge->life;
  GradualLevel required = find_required (judge);
  g_auto (GradualCourse) course = {0};
  g_autoptr (GradualPlan) way_back = NULL;
  GradualResume resume;

  if (leads_to (life->plan, life->today, required))
    life_fail (life, "the race was told to have gone, but the plan leads to it");
  if (can_lead_to (life->plan, life->today, required))
    life_fail (life, "the race was told to have gone, but a plan would lead to it");
  gradual_resume_init (&resume, life->plan, life->today);
  if (!gradual_resume_course (&resume, &life->plan->head.goal, 0, &course))
    return;
  way_back = gradual_resume_rest_of_week (life->plan, life->today, &course.days);
  if (can_lead_to (way_back, life->today, required))
    life_fail (life, "the race was told to have gone, but a week laid out anew would lead to it");
}

/* Goes on with the plan of the day on which the race was told to have gone. Returns whether it
 * comes back. */
static gboolean
comes_back (Judge *judge)
{
  GradualLevel required = find_required (judge);
  g_autoptr (GradualPlan) plan = gradual_plan_ref (judge->life.plan);

  for (GradualDay day = judge->life.today;
       day < judge->life.today + BACK_DAYS && day < plan->head.goal.race_date; day++) {
    g_autoptr (GradualPlan) fitted = gradual_fit (plan, day, NULL);
    g_autoptr (GradualReplan) replan = gradual_replan (fitted, day);

    if (leads_to (fitted, day, required) ||
        (replan != NULL && replan->kind != GRADUAL_REPLAN_PAIN && replan->race_is_kept))
      return TRUE;
    gradual_plan_unref (plan);
    plan = gradual_plan_has_log_on (fitted, day) ? gradual_plan_ref (fitted)
                                                 : life_run_as_planned (fitted, day);
  }

  return FALSE;
}

static void
decide (Judge *judge, const GradualReplan *replan, Counts *counts)
{
  Life *life = &judge->life;
  gboolean is_settled = life_is_settled (life);
  int last = (int)replan->options->len - 1;
  const GradualReplanOption *option = g_ptr_array_index (
      replan->options, is_settled ? 0 : (guint)generate_between (life->random, 0, last));
  gboolean is_kept = !is_settled && generate_chance (life->random, 30);

  /* Who keeps a plan that falls short has been told that it does. */
  if (!replan->race_is_kept || (is_kept && replan->kind == GRADUAL_REPLAN_RACE))
    judge->was_told = TRUE;
  judge->is_promised = FALSE;
  if (replan->kind == GRADUAL_REPLAN_PAIN)
    judge->was_reached = FALSE;
  life_note (life, "%s, %s", gradual_replan_kind_to_nick (replan->kind),
             is_kept ? "kept" : gradual_replan_way_to_nick (option->way));
  if (is_kept) {
    life_take_plan (life, gradual_replan_keep (replan, life->plan));
    return;
  }
  counts->ways[option->way]++;
  if (option->way == GRADUAL_WAY_RAMP) /* another plan, of which other weeks are asked */
    judge->goal = (GradualGoal){0};
  if (replan->kind != GRADUAL_REPLAN_PAIN && replan->race_is_kept)
    judge->was_told = FALSE;
  if (gradual_relief_find_open (option->plan) != NULL)
    life->held = gradual_plan_ref (life->plan);
  life_take_plan (life, gradual_plan_ref (option->plan));
}

/* Looks at one proposal after the other, the more urgent first. */
static void
look_at_plan (Judge *judge, Counts *counts)
{
  Life *life = &judge->life;
  int last_kind = -1;

  while (gradual_plan_has_day (life->plan, life->today)) {
    g_autoptr (GradualReplan) replan = gradual_replan (life->plan, life->today);

    if (replan == NULL)
      return;
    if ((int)replan->kind <= last_kind)
      life_fail (life, "%s is proposed a second time", gradual_replan_kind_to_nick (replan->kind));
    last_kind = (int)replan->kind;
    counts->proposals++;
    counts->options += replan->options->len;
    counts->kinds[replan->kind]++;
    counts->late += life->today >= life->settles + 28;
    for (guint i = 0; i < replan->options->len; i++)
      judge_option (life, replan, g_ptr_array_index (replan->options, i));
    if (!replan->race_is_kept) {
      counts->gone++;
      if (judge->was_reached)
        life_fail (life, "the race was promised, and is told to have gone");
      judge_gone (judge);
      if (life->number % BACK_EVERY == 0) {
        counts->looked_back++;
        counts->back += comes_back (judge);
      }
    }
    decide (judge, replan, counts);
  }
}

/* What was said is still so. */
static void
judge_promise (Judge *judge, GradualLevel level, gboolean reaches)
{
  const Life *life = &judge->life;

  if (!life_is_settled (life))
    return;
  if (judge->is_promised && !gradual_level_reaches (level, judge->promised))
    life_fail (life, "promised were %d / %d, now the plan leads to %d / %d",
               judge->promised.longest, judge->promised.week, level.longest, level.week);
  if (judge->was_reached && !reaches)
    life_fail (life, "what the race asks for was promised, now the plan leads to %d / %d",
               level.longest, level.week);
  judge->is_promised = TRUE;
  judge->promised = level;
  judge->was_reached = reaches;
}

/* What the plan leads to, and whether that has been told. */
static void
judge_level (Judge *judge, Counts *counts)
{
  const Life *life = &judge->life;
  const GradualGoal *goal = &life->plan->head.goal;
  gboolean is_race = gradual_goal_kind_is_race (goal->kind);
  GradualDay taper = gradual_plan_start (life->plan) + gradual_replan_taper_start (life->plan) * 7;
  GradualLevel level;
  gboolean reaches;

  if (!gradual_plan_has_day (life->plan, life->today) || life->held != NULL ||
      (is_race && life->today >= goal->race_date))
    return;
  level = gradual_replan_level (life->plan, life->today);
  reaches = is_race && gradual_level_reaches (level, find_required (judge));
  if (is_race && !reaches && !judge->was_told)
    life_fail (life, "the plan leads to %d / %d only, and nothing was said", level.longest,
               level.week);
  judge_promise (judge, level, reaches);
  if (is_race && life->today == taper) {
    counts->races += reaches;
    counts->told += !reaches;
  }
}

static gboolean
is_quiet (const Life *life)
{
  return life->today >= life->settles + QUIET_DAYS && life->held == NULL &&
         (life->today - gradual_plan_start (life->plan)) % GRADUAL_DAYS_PER_WEEK != 0;
}

static void
live_a_day (Judge *judge, Counts *counts)
{
  Life *life = &judge->life;
  gboolean is_new = TRUE;

  life_change_mood (life);
  life_recover (life);
  counts->away += life_go_away (life);
  counts->edits += life_edit_plan (life);
  if (is_quiet (life)) {
    life_run_today (life);
    is_new = FALSE;
  }
  for (int i = 0; i < 2 && is_new; i++) {
    life_take_plan (life, gradual_fit (life->plan, life->today, NULL));
    look_at_plan (judge, counts);
    judge_level (judge, counts);
    is_new = i == 0 && gradual_plan_has_day (life->plan, life->today) && life_run_today (life);
  }
  life->today++;
  counts->days++;
}

static void
live (guint number, Counts *counts)
{
  Judge judge = {0};

  life_begin (&judge.life, number);
  while (life_goes_on (&judge.life))
    live_a_day (&judge, counts);
  counts->lives++;
  counts->promises += judge.is_promised;
  life_end (&judge.life);
}

START_TEST (test_the_plan_leads_to_its_goal_or_says_that_it_does_not)
{
  guint rounds = suite_rounds_up_to (200, 100000);
  Counts counts = {0};

  for (guint i = 0; i < rounds; i++)
    live (i, &counts);
  g_printerr ("seed %" G_GUINT64_FORMAT ": %u lives of %u days, %u proposals of %u plans, "
              "%u races reached ready, %u not, %u told to have gone (%u of %u came back)\n",
              suite_seed (), counts.lives, counts.days, counts.proposals, counts.options,
              counts.races, counts.told, counts.gone, counts.back, counts.looked_back);

  ck_assert_msg (counts.kinds[GRADUAL_REPLAN_PAIN] > rounds / 4 &&
                     counts.kinds[GRADUAL_REPLAN_RETURN] > rounds / 4 &&
                     counts.kinds[GRADUAL_REPLAN_REPEAT] > rounds / 2 &&
                     counts.kinds[GRADUAL_REPLAN_RACE] > rounds / 20,
                 "too few proposals: %u of pain, %u of return, %u of repeat, %u of race",
                 counts.kinds[GRADUAL_REPLAN_PAIN], counts.kinds[GRADUAL_REPLAN_RETURN],
                 counts.kinds[GRADUAL_REPLAN_REPEAT], counts.kinds[GRADUAL_REPLAN_RACE]);
  ck_assert_msg (counts.races > rounds / 10 && counts.told > rounds / 100 &&
                     counts.ways[GRADUAL_WAY_LATER_DATE] > rounds / 40 &&
                     counts.ways[GRADUAL_WAY_SHORTER_RACE] > rounds / 40 &&
                     counts.ways[GRADUAL_WAY_WALK_BREAKS] > rounds / 40,
                 "%u races were reached ready, %u were told of", counts.races, counts.told);
  ck_assert_msg (counts.late <= rounds / 100, "%u proposals to who does what is planned",
                 counts.late);
  ck_assert_msg (counts.back * 4 <= counts.looked_back + 20, "%u of %u races came back",
                 counts.back, counts.looked_back);
  ck_assert_uint_gt (counts.away, rounds / 4);
  ck_assert_uint_gt (counts.edits, rounds / 4);
  ck_assert_msg (counts.promises > rounds / 2, "%u lives had a promise", counts.promises);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("lives");
  TCase *tests = tcase_create ("lives");

  tcase_set_timeout (tests, 0);
  tcase_add_test (tests, test_the_plan_leads_to_its_goal_or_says_that_it_does_not);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
