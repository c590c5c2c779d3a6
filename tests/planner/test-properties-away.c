/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit-case.h"
#include "generate.h"
#include "naive.h"
#include "planner/assemble.h"
#include "planner/away.h"
#include "planner/draw.h"
#include "planner/replan.h"
#include "planner/resume.h"
#include "suite.h"

/* Days away, marked and taken back at random in random plans that are lived with. */

#define STEPS_A_CASE 10

/** Counts: that what is tested did happen. */
typedef struct {
  guint moved;
  guint left_out;
  guint shortened; /* on their way */
  guint made_room;
  guint changed; /* others */
  guint resumed;
  guint options;
} Counts;

/* A run that nobody runs there: whether it has to go, in the words of the rules of days away. */
static gboolean
has_to_go (const EditCase *it, const GradualAway *away, GradualDay day)
{
  const GradualRun *run = gradual_plan_run_on (it->plan, day);

  if (run == NULL || day < it->today || day < away->from || day > away->until)
    return FALSE;

  return run->kind != GRADUAL_RUN_RACE &&
         (day != it->today || !gradual_plan_has_log_on (it->plan, day));
}

static int
minutes_from (const GradualPlan *plan, GradualDay today)
{
  int minutes = 0;

  for (GradualDay day = today; day <= gradual_plan_end (plan); day++)
    minutes += gradual_run_limited_minutes (gradual_plan_run_on (plan, day));

  return minutes;
}

static int
week_of (const GradualPlan *plan, GradualDay day)
{
  return (day - gradual_plan_start (plan)) / GRADUAL_DAYS_PER_WEEK;
}

/* What is told of one run is what became of it. */
static void
judge_move (const EditCase *it, const GradualAway *away, const GradualPlan *marked,
            const GradualAwayMove *move, Counts *counts)
{
  const GradualRun *was = gradual_plan_run_on (it->plan, move->day);
  const GradualRun *is = NULL;
  int at = move->day - gradual_plan_start (it->plan);

  if (was == NULL || was->kind != move->kind || was->minutes != move->before)
    edit_case_fail (it, "what is told to have moved from day %+d was not there", at);
  counts->made_room += !has_to_go (it, away, move->day);
  if (move->to == GRADUAL_DAY_NONE) {
    if (move->after != 0)
      edit_case_fail (it, "day %+d is left out, and something is left", at);
    counts->left_out++;
    return;
  }

  counts->moved++;
  counts->shortened += move->after < move->before;
  is = gradual_plan_run_on (marked, move->to);
  if (!has_to_go (it, away, move->day) || week_of (marked, move->to) != week_of (marked, move->day))
    edit_case_fail (it, "day %+d should not have moved, or not out of its week", at);
  if (is == NULL || !g_str_equal (is->id, was->id) || is->minutes != move->after ||
      move->after > move->before || move->after < MIN (move->before, 10))
    edit_case_fail (it, "day %+d is not as it is told", at);
}

/* Every other day is as it was, or shorter and told. */
static void
judge_rest (const EditCase *it, const GradualAway *away, const GradualPlan *marked,
            const GArray *moves, const GArray *changes)
{
  for (GradualDay day = gradual_plan_start (marked); day <= gradual_plan_end (marked); day++) {
    const GradualRun *was = gradual_plan_run_on (it->plan, day);
    const GradualRun *is = gradual_plan_run_on (marked, day);
    const GradualChange *change = NULL;
    guint moved_from = 0, moved_to = 0;

    for (guint i = 0; i < moves->len; i++) {
      moved_from += g_array_index (moves, GradualAwayMove, i).day == day;
      moved_to += g_array_index (moves, GradualAwayMove, i).to == day;
    }
    for (guint i = 0; i < changes->len; i++)
      if (g_array_index (changes, GradualChange, i).day == day)
        change = &g_array_index (changes, GradualChange, i);

    if (moved_from > 1 || moved_to > 1 || (has_to_go (it, away, day) && moved_from == 0) ||
        (moved_from > 0 && !has_to_go (it, away, day) && moved_to == 0))
      edit_case_fail (it, "day %+d: %u moves from it, %u to it", day - gradual_plan_start (marked),
                      moved_from, moved_to);
    if (moved_from + moved_to > 0)
      continue;
    if (was != is && (change == NULL || was == NULL || change->before != was->minutes ||
                      change->after != (is != NULL ? is->minutes : 0)))
      edit_case_fail (it, "day %+d is changed and not told", day - gradual_plan_start (marked));
    if (was != is && (day < it->today || change->after >= change->before))
      edit_case_fail (it, "day %+d should not be changed", day - gradual_plan_start (marked));
    if (was == is && change != NULL)
      edit_case_fail (it, "day %+d is told and not changed", day - gradual_plan_start (marked));
  }
}

static void
mark (EditCase *it, Counts *counts)
{
  g_autoptr (GradualAway) away = generate_away (it->random, it->plan, it->today);
  g_autoptr (GArray) moves = g_array_new (FALSE, FALSE, sizeof (GradualAwayMove));
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autoptr (GPtrArray) all = gradual_away_array_with (it->plan->away, away);
  g_autoptr (GradualPlan) only_marked = gradual_plan_with_away (it->plan, all);
  g_autoptr (GradualPlan) without = gradual_fit (only_marked, it->today, NULL);
  guint64 hash = generate_hash (it->plan);
  g_autoptr (GradualPlan) marked = gradual_away_mark (it->plan, away, it->today, moves, changes);

  if (generate_hash (it->plan) != hash)
    edit_case_fail (it, "the plan that was given is changed");
  edit_case_judge (it, marked, "marking days away left");
  for (guint i = 0; i < moves->len; i++)
    judge_move (it, away, marked, &g_array_index (moves, GradualAwayMove, i), counts);
  judge_rest (it, away, marked, moves, changes);
  if (minutes_from (marked, it->today) < minutes_from (without, it->today)) {
    g_autofree char *text = generate_describe_plan (marked, it->today);

    edit_case_fail (it, "away %+d to %+d: less is left than if nothing had moved:\n%sfrom",
                    away->from - gradual_plan_start (marked),
                    away->until - gradual_plan_start (marked), text);
  }
  counts->changed += changes->len;
  gradual_plan_unref (it->plan);
  it->plan = g_steal_pointer (&marked);
}

static gboolean
has_injury (const GradualPlan *plan, GradualDay from, GradualDay until)
{
  for (guint i = 0; i < plan->away->len; i++) {
    const GradualAway *away = plan->away->pdata[i];

    if (away->reason == GRADUAL_AWAY_INJURY && gradual_away_overlaps (away, from, until))
      return TRUE;
  }

  return FALSE;
}

/* To take a mark off gives nothing back, and takes nothing: but for an injury, without which
 * another row of the table of returns holds. That can be less, as its longer rows have fixed
 * minutes. */
static void
unmark (EditCase *it)
{
  g_autoptr (GradualAway) away = generate_away (it->random, it->plan, it->today);
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  gboolean is_for_injury = has_injury (it->plan, away->from, away->until);
  GradualPlan *plan = gradual_away_unmark (it->plan, away->from, away->until, it->today, changes);

  edit_case_judge (it, plan, "taking a mark off left");
  if (!is_for_injury && changes->len > 0)
    edit_case_fail (it, "taking a mark off made runs shorter");
  for (GradualDay day = gradual_plan_start (plan); day <= gradual_plan_end (plan); day++) {
    if (!is_for_injury && gradual_plan_run_on (plan, day) != gradual_plan_run_on (it->plan, day))
      edit_case_fail (it, "taking a mark off changed a day");
    if (day >= away->from && day <= away->until && gradual_plan_away_on (plan, day) != NULL)
      edit_case_fail (it, "a mark is still there");
  }
  gradual_plan_unref (it->plan);
  it->plan = plan;
}

static void
edit (EditCase *it)
{
  g_auto (GradualVerdict) verdict = {0};
  GradualPlan *plan;

  generate_edit (it->random, it->plan, it->today, &it->edit);
  plan = gradual_edit_apply (it->plan, &it->edit, it->today, &verdict, NULL, NULL);
  if (plan == NULL)
    return;
  edit_case_judge (it, plan, "an edit left");
  gradual_plan_unref (it->plan);
  it->plan = plan;
}

/* What the planner lays out from the next week on needs no fitting: it leaves days away free, and
 * what it says is reached is in the plan. It knows nothing of days on which running is forbidden,
 * where nothing is proposed, nor of a race within the ramp, which it does not make. */
static void
judge_resumed (EditCase *it, Counts *counts)
{
  const GradualGoal *goal = &it->plan->head.goal;
  g_auto (GradualCourse) course = {0};
  g_autoptr (GPtrArray) made = NULL;
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();
  g_autoptr (GradualPlan) joined = NULL;
  g_autoptr (GradualPlan) fitted = NULL;
  GradualSketchWeek sketch[GRADUAL_WEEKS_MAX];
  GradualOutcome outcome;
  GradualResume resume;
  gboolean is_exact;

  gradual_resume_init (&resume, it->plan, it->today);
  if (!gradual_resume_course (&resume, goal, (int)it->plan->weeks->len, &course) ||
      course.n_weeks <= resume.first || course.n_weeks > GRADUAL_WEEKS_MAX)
    return;
  is_exact =
      it->plan->restrictions->len == 0 && course.ramp_weeks + course.taper_weeks <= course.n_weeks;
  gradual_draw (&course, sketch, &outcome);
  made = gradual_assemble_weeks (&course, sketch, resume.first);
  for (int i = 0; i < resume.first; i++)
    g_ptr_array_add (weeks, gradual_week_ref (gradual_plan_week (it->plan, (guint)i)));
  for (guint i = 0; i < made->len; i++)
    g_ptr_array_add (weeks, gradual_week_ref (g_ptr_array_index (made, i)));
  joined = gradual_plan_with_weeks (it->plan, weeks);
  fitted = gradual_fit (joined, it->today, NULL);
  counts->resumed += is_exact;

  for (GradualDay day = gradual_plan_start (joined); day <= gradual_plan_end (joined); day++) {
    const GradualRun *laid = gradual_plan_run_on (joined, day);
    gboolean is_away = day >= gradual_plan_week (joined, (guint)resume.first)->start &&
                       laid != NULL && laid->kind != GRADUAL_RUN_RACE &&
                       gradual_plan_away_on (joined, day) != NULL;

    if (is_away || (is_exact && gradual_plan_run_on (fitted, day) != laid)) {
      g_autofree char *text = generate_describe_plan (joined, it->today);

      edit_case_fail (it, "the planner laid out what is not allowed on day %+d:\n%sfrom",
                      day - gradual_plan_start (joined), text);
    }
  }
}

static void
replan (EditCase *it, Counts *counts)
{
  g_autoptr (GradualReplan) proposal = gradual_replan (it->plan, it->today);
  const GradualReplanOption *option;

  if (proposal == NULL)
    return;
  for (guint i = 0; i < proposal->options->len; i++) {
    option = g_ptr_array_index (proposal->options, i);
    edit_case_judge (it, option->plan, gradual_replan_way_to_nick (option->way));
    if (option->way != GRADUAL_WAY_RAMP && option->plan->away != it->plan->away)
      edit_case_fail (it, "a proposal changes the days away");
    counts->options++;
  }
  option = g_ptr_array_index (proposal->options, 0);
  if (option->way == GRADUAL_WAY_RAMP)
    return;
  gradual_plan_unref (it->plan);
  it->plan = gradual_plan_ref (option->plan);
}

START_TEST (test_nothing_that_is_done_leaves_a_run_on_a_day_away)
{
  guint rounds = suite_rounds (6000);
  Counts counts = {0};
  EditCase it = {0};

  for (guint i = 0; i < rounds / STEPS_A_CASE; i++) {
    edit_case_init (&it, 20000000 + i);
    for (guint j = 0; j < STEPS_A_CASE; j++) {
      edit_case_live_on (&it);
      if (!gradual_plan_has_day (it.plan, it.today))
        break;
      if (generate_chance (it.random, 60))
        mark (&it, &counts);
      if (generate_chance (it.random, 15))
        unmark (&it);
      edit (&it);
      if (generate_chance (it.random, 20))
        judge_resumed (&it, &counts);
      if (generate_chance (it.random, 20))
        replan (&it, &counts);
    }
    edit_case_clear (&it);
  }
  ck_assert_msg (
      counts.moved > rounds / 10 && counts.left_out > rounds / 4 &&
          counts.shortened > rounds / 200 && counts.made_room > rounds / 200 &&
          counts.changed > rounds / 4 && counts.resumed > rounds / 20 &&
          counts.options > rounds / 20,
      "%u moved, %u left out, %u shortened, %u made room, %u others changed, %u resumed, "
      "%u options",
      counts.moved, counts.left_out, counts.shortened, counts.made_room, counts.changed,
      counts.resumed, counts.options);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("away properties");
  TCase *tests = tcase_create ("away properties");

  tcase_set_timeout (tests, 0);
  tcase_add_test (tests, test_nothing_that_is_done_leaves_a_run_on_a_day_away);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
