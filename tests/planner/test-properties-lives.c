/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "generate.h"
#include "naive.h"
#include "planner/away.h"
#include "planner/relief-forbid.h"
#include "planner/relief.h"
#include "planner/replan-cause.h"
#include "planner/replan.h"
#include "rules/check.h"
#include "rules/fit.h"
#include "suite.h"

/* A runner's life with a plan: what is run each day, what is proposed, what is decided. */

/** Mood: how the runner lives for a time. */
typedef enum {
  MOOD_OBEDIENT, /* runs what is planned */
  MOOD_BUSY,     /* leaves runs out, or cuts them short */
  MOOD_AWAY,     /* does not run */
  MOOD_EAGER,    /* runs more than is planned, and on other days too */
  MOOD_SORE,     /* runs, and it hurts */
  N_MOODS,
} Mood;

typedef struct {
  guint number;
  GRand *random;
  GRand *journeys; /* of its own, so that without one a life is as it was */
  GradualPlan *plan;
  GradualDay today;
  GradualDay settles; /* from this day on the runner does what the plan says */
  Mood mood;
  int mood_days;
  gboolean was_told; /* that the race could not be kept as it was */
  guint n_logged;
  GradualPlan *held; /* (nullable): the plan before running was stopped */
  GString *diary;
} Life;

/** Counts: that what is tested did happen. */
typedef struct {
  guint days;
  guint proposals;
  guint kinds[4];
  guint ways[GRADUAL_N_WAYS]; /* that were taken */
  guint races;                /* reached ready, by who had settled in time */
  guint told;
  guint away;
  guint late; /* proposals to runners who had done as planned for four weeks */
} Counts;

static void
fail_life (const Life *life, const char *format, ...) G_GNUC_PRINTF (2, 3) G_GNUC_NORETURN;

static void
fail_life (const Life *life, const char *format, ...)
{
  g_autofree char *plan = generate_describe_plan (life->plan, life->today);
  g_autofree char *what = NULL;
  va_list arguments;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_printerr ("GRADUAL_TEST_SEED=%" G_GUINT64_FORMAT ", life %u: %s\n%s\n%s\n", suite_seed (),
              life->number, what, plan, life->diary->str);
  ck_abort_msg ("GRADUAL_TEST_SEED=%" G_GUINT64_FORMAT ", life %u: %.500s", suite_seed (),
                life->number, what);
  abort ();
}

static gboolean
begin_life (Life *life, guint number)
{
  const guint32 seed[] = {(guint32)suite_seed (), number, 7};
  g_autoptr (GradualOutcome) outcome = NULL;
  GradualRequest request;

  *life = (Life){.number = number,
                 .random = g_rand_new_with_seed_array (seed, G_N_ELEMENTS (seed)),
                 .journeys = g_rand_new_with_seed (number ^ (guint32)suite_seed ()),
                 .diary = g_string_new (NULL)};
  generate_request (life->random, &request);
  outcome = gradual_plan_make (&request, NULL);
  if (outcome == NULL || outcome->plan == NULL)
    return FALSE;

  life->plan = gradual_plan_ref (outcome->plan);
  life->today = gradual_plan_start (life->plan);
  life->settles =
      life->today + generate_between (life->random, 0, (int)gradual_plan_n_weeks (life->plan) * 7);

  return TRUE;
}

static void
end_life (Life *life)
{
  g_clear_pointer (&life->plan, gradual_plan_unref);
  g_clear_pointer (&life->held, gradual_plan_unref);
  g_rand_free (life->random);
  g_rand_free (life->journeys);
  g_string_free (life->diary, TRUE);
}

static void
take_plan (Life *life, GradualPlan *plan)
{
  gradual_plan_unref (life->plan);
  life->plan = plan;
}

static void
change_mood (Life *life)
{
  if (life->today >= life->settles) {
    life->mood = MOOD_OBEDIENT;
    return;
  }
  if (life->mood_days-- > 0)
    return;
  life->mood = generate_between (life->random, 0, N_MOODS - 1);
  life->mood_days = generate_chance (life->random, 10) ? generate_between (life->random, 20, 70)
                                                       : generate_between (life->random, 1, 20);
}

/* Who settles does so when they are back. */
static void
go_away (Life *life, Counts *counts)
{
  g_autoptr (GradualAway) away = NULL;
  GradualPlan *marked;

  if (life->today >= life->settles || !generate_chance (life->journeys, 1))
    return;
  away = generate_away (life->journeys, life->plan, life->today);
  marked = gradual_away_mark (life->plan, away, life->today, NULL, NULL);
  counts->away++;
  life->settles = MAX (life->settles, away->until + 1);
  g_string_append_printf (
      life->diary, "day %d: away from %d to %d\n", life->today - gradual_plan_start (life->plan),
      away->from - gradual_plan_start (life->plan), away->until - gradual_plan_start (life->plan));
  take_plan (life, marked);
}

static int
minutes_in_mood (Life *life, int planned)
{
  switch (life->mood) {
  case MOOD_OBEDIENT:
    return planned;
  case MOOD_BUSY:
    return generate_chance (life->random, 50)
               ? 0
               : planned * generate_between (life->random, 3, 10) / 10;
  case MOOD_AWAY:
    return 0;
  case MOOD_EAGER:
    return planned +
           (generate_chance (life->random, 40) ? generate_between (life->random, 1, 90) : 0);
  case MOOD_SORE:
    return planned;
  default:
    g_assert_not_reached ();
  }
}

static void
run_today (Life *life)
{
  const GradualRun *run = gradual_plan_run_on (life->plan, life->today);
  int planned = run == NULL ? 0 : run->minutes == GRADUAL_MINUTES_UNKNOWN ? 60 : run->minutes;
  int minutes = minutes_in_mood (life, planned);
  g_autofree char *id = g_strdup_printf ("%u", ++life->n_logged);
  g_autoptr (GradualLogEntry) entry = NULL;

  if (minutes == 0)
    return;
  entry = gradual_log_entry_new (&(GradualLogEntry){
      .id = id,
      .day = life->today,
      .seconds = minutes * 60,
      .distance_m = GRADUAL_ABSENT,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = life->mood == MOOD_SORE ? generate_between (life->random, 0, 8) : GRADUAL_ABSENT,
      .source = "manual",
      .note = "",
  });
  take_plan (life, gradual_plan_with_log_entry (life->plan, entry));
}

/* After some days that hurt less, running begins again with the weeks that were held. */
static void
recover (Life *life)
{
  g_autoptr (GradualLibraryItem) item = NULL;
  g_autoptr (GradualLibraryItem) stopped = NULL;
  g_autoptr (GradualLibraryItem) released = NULL;

  if (life->held == NULL || !generate_chance (life->random, 15))
    return;
  item = gradual_library_item_new (life->plan, FALSE, NULL);
  stopped = gradual_library_item_with_held (item, life->held);
  released = gradual_relief_release (
      stopped, &(GradualReliefRelease){.kind = GRADUAL_RESTRICTION_STOP, .today = life->today},
      NULL);
  take_plan (life, gradual_plan_ref (released->plan));
  g_clear_pointer (&life->held, gradual_plan_unref);
  g_string_append_printf (life->diary, "day %d: recovered\n",
                          life->today - gradual_plan_start (life->plan));
}

static void
judge_future (const Life *life, const GradualPlan *plan, const char *what)
{
  g_autoptr (NaiveReport) report = naive_check (plan, life->today, 1);

  if (report->findings->len > 0) {
    g_autofree char *findings = naive_report_to_text (report);
    g_autofree char *text = generate_describe_plan (plan, life->today);

    fail_life (life, "%s\n%sthat is\n%sfrom", what, findings, text);
  }
}

static void
judge_past (const Life *life, const GradualPlan *plan)
{
  if (plan->log != life->plan->log)
    fail_life (life, "the log was changed");
  for (GradualDay day = gradual_plan_start (life->plan); day < life->today; day++)
    if (gradual_plan_run_on (plan, day) != gradual_plan_run_on (life->plan, day))
      fail_life (life, "a day that is over was changed");
}

static void
judge_option (const Life *life, const GradualReplan *replan, const GradualReplanOption *option)
{
  const GradualGoal *goal = &option->plan->head.goal;
  const char *way = gradual_replan_way_to_nick (option->way);

  judge_future (life, option->plan, way);
  if (option->title == NULL || option->because == NULL)
    fail_life (life, "nothing is said of %s", way);
  if (option->way == GRADUAL_WAY_RAMP)
    return;
  judge_past (life, option->plan);
  if (gradual_goal_kind_is_race (goal->kind) && option->way != GRADUAL_WAY_WALK_BREAKS &&
      replan->kind != GRADUAL_REPLAN_PAIN &&
      !gradual_level_reaches (option->reached, gradual_replan_required (option->plan, goal)))
    fail_life (life, "%s comes to %d / %d only", way, option->reached.longest,
               option->reached.week);
}

static void
decide (Life *life, const GradualReplan *replan, Counts *counts)
{
  guint n = replan->options->len;
  const GradualReplanOption *option = g_ptr_array_index (
      replan->options,
      life->today >= life->settles ? 0 : (guint)generate_between (life->random, 0, (int)n - 1));
  gboolean is_kept = life->today < life->settles && generate_chance (life->random, 30);

  /* Who keeps a plan that falls short has been told that it does. */
  life->was_told =
      life->was_told || !replan->race_is_kept || (is_kept && replan->kind == GRADUAL_REPLAN_RACE);
  if (is_kept) {
    take_plan (life, gradual_replan_keep (replan, life->plan));
  } else {
    counts->ways[option->way]++;
    if (gradual_relief_find_open (option->plan) != NULL)
      life->held = gradual_plan_ref (life->plan);
    take_plan (life, gradual_plan_ref (option->plan));
  }
  g_string_append_printf (life->diary, "day %d: %s, %s\n",
                          life->today - gradual_plan_start (life->plan),
                          gradual_replan_kind_to_nick (replan->kind),
                          is_kept ? "kept" : gradual_replan_way_to_nick (option->way));
}

static void
look_at_plan (Life *life, Counts *counts)
{
  g_autoptr (GradualReplan) replan = gradual_replan (life->plan, life->today);
  g_autoptr (GradualReplan) again = NULL;

  if (replan == NULL)
    return;
  counts->proposals++;
  counts->kinds[replan->kind]++;
  counts->late += life->today >= life->settles + 28;
  for (guint i = 0; i < replan->options->len; i++)
    judge_option (life, replan, g_ptr_array_index (replan->options, i));
  decide (life, replan, counts);
  if (!gradual_plan_has_day (life->plan, life->today))
    return;
  again = gradual_replan (life->plan, life->today);
  if (again != NULL && again->kind <= replan->kind)
    fail_life (life, "%s is proposed a second time", gradual_replan_kind_to_nick (again->kind));
}

/* When the taper begins, the runner is where the race asks for, or has been told. */
static void
judge_goal (const Life *life, Counts *counts)
{
  const GradualGoal *goal = &life->plan->head.goal;
  GradualDay taper = gradual_plan_start (life->plan) + gradual_replan_taper_start (life->plan) * 7;

  if (!gradual_goal_kind_is_race (goal->kind) || life->today != taper ||
      life->today >= goal->race_date || life->held != NULL)
    return;
  if (gradual_level_reaches (gradual_replan_level (life->plan, life->today),
                             gradual_replan_required (life->plan, goal)))
    counts->races++;
  else if (life->was_told)
    counts->told++;
  else
    fail_life (life, "the race is not reached, and nothing was said");
}

static gboolean
is_in_plan (const Life *life)
{
  return life->today <= gradual_plan_end (life->plan);
}

static void
live_a_day (Life *life, Counts *counts)
{
  g_autoptr (GradualPlan) before = NULL;

  change_mood (life);
  recover (life);
  go_away (life, counts);
  for (int i = 0; i < 2; i++) {
    g_autoptr (GradualPlan) fitted = gradual_fit (life->plan, life->today, NULL);

    take_plan (life, g_steal_pointer (&fitted));
    look_at_plan (life, counts);
    if (!gradual_plan_has_day (life->plan, life->today))
      break;
    if (i == 0)
      judge_goal (life, counts);
    if (i == 0)
      run_today (life);
  }
  life->today++;
  counts->days++;
}

START_TEST (test_the_plan_leads_to_its_goal_or_says_that_it_does_not)
{
  guint rounds = suite_rounds (400);
  Counts counts = {0};

  for (guint i = 0; i < rounds; i++) {
    Life life;

    if (begin_life (&life, i))
      while (is_in_plan (&life))
        live_a_day (&life, &counts);
    end_life (&life);
  }
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
  ck_assert_uint_gt (counts.away, rounds / 4);
  ck_assert_msg (counts.late <= rounds / 100, "%u proposals to who does what is planned",
                 counts.late);
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
