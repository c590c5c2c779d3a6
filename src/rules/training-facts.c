/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "training-facts.h"

#include "pass.h"
#include "ramp.h"

/* The days before the pain that are looked at, and those in which a runner counts as new: the
 * symptom guide's three and six weeks. */
#define WINDOW_DAYS 21
#define NEW_DAYS    42

/* A break after which running begins anew, days: four weeks. */
#define NEW_AFTER_DAYS 28

/* What stands for the longest run and the reference where there is none, minutes: what the rules
 * allow a beginner to begin with. */
#define NO_LONGEST   15
#define NO_REFERENCE 45

#define DAYS_OF_EVERY_DAY 6

/* Runs of about an hour, and what they went straight to it from, minutes. */
#define HOUR_RUN        55
#define HOUR_RUN_BEFORE 45

/* Fewer than two days a week of three weeks. */
#define RARE_STRETCH_DAYS 6

/* A runner is new to the load of a marathon under these, as in the advice of a thin base. */
#define MARATHON_WEEKLY  150
#define MARATHON_LONGEST 60

#define ALL_EASY 0xff

/** Walk: a pass over what was run until the pain began. */
typedef struct {
  const GradualPlan *plan;
  GradualTrainingFacts *facts;
  GradualPass pass; /* as it was when the day under way began */
  int week_minutes; /* of the week under way, as it was run */
  int week_days;
  GradualDay last_run; /* %GRADUAL_DAY_NONE before the first */
  gboolean has_run;    /* within the days that are looked at */
  int n_cadences;
  int cadences; /* their sum */
} Walk;

static void
facts_init (GradualTrainingFacts *facts, GradualDay today, GradualDay pain_began)
{
  *facts = (GradualTrainingFacts){
      .first = pain_began - WINDOW_DAYS,
      .last = MIN (pain_began, today),
      .new_runner = GRADUAL_UNANSWERED,
      .every_day = GRADUAL_UNANSWERED,
      .most_days = GRADUAL_UNANSWERED,
      .race = GRADUAL_UNANSWERED,
      .hour_runs = GRADUAL_UNANSWERED,
      .cadence = GRADUAL_UNANSWERED,
      .stretch_days = GRADUAL_UNANSWERED,
      .rarely_stretch = GRADUAL_UNANSWERED,
  };
}

/* Keeps the larger of two jumps, in a tie the earlier one. What is no jump is told too: that which
 * came nearest. */
static void
keep_jump (GradualJump *jump, GradualDay day, int minutes, int measure, int beginner)
{
  int by = measure > 0 ? measure : beginner;

  if (jump->day != GRADUAL_DAY_NONE && minutes * jump->measure <= jump->minutes * by)
    return;
  *jump = (GradualJump){
      .day = day,
      .minutes = minutes,
      .measure = by,
      .is_measured = measure > 0,
      .percent = minutes > by ? ((minutes - by) * 100 + by - 1) / by : 0,
  };
}

static void
look_at_run (Walk *walk, const GradualLogEntry *entry)
{
  int minutes = gradual_log_entry_minutes (entry);
  GradualPass opened = walk->pass;
  int longest;

  gradual_pass_open_run (&opened, entry->day);
  longest = gradual_pass_longest (&opened, NULL);
  walk->has_run = TRUE;
  keep_jump (&walk->facts->run, entry->day, minutes, longest, NO_LONGEST);
  if (minutes >= HOUR_RUN && longest < HOUR_RUN_BEFORE)
    keep_jump (&walk->facts->hour_run, entry->day, minutes, longest, NO_LONGEST);
  if (entry->cadence != GRADUAL_ABSENT) {
    walk->n_cadences++;
    walk->cadences += entry->cadence;
  }
}

/* A run begins something where it is the first of all, or the first after a long break. */
static void
look_for_beginning (Walk *walk, GradualDay day)
{
  const GradualBaseline *baseline = &walk->plan->head.runner.baseline;
  GradualDay before = walk->last_run;

  if (before == GRADUAL_DAY_NONE && baseline->longest_run_minutes > 0)
    before = gradual_plan_start (walk->plan) - 1;
  if ((before == GRADUAL_DAY_NONE && baseline->weekly_minutes == 0) ||
      (before != GRADUAL_DAY_NONE && day - before > NEW_AFTER_DAYS))
    walk->facts->running_since = day;
  walk->last_run = day;
}

static void
look_at_day (Walk *walk, GradualDay day)
{
  const GPtrArray *log = walk->plan->log;
  guint first = gradual_plan_first_log_since (walk->plan, day);

  for (guint i = first; i < log->len; i++) {
    const GradualLogEntry *entry = g_ptr_array_index (log, i);

    if (entry->day != day)
      break;
    if (i == first) {
      look_for_beginning (walk, day);
      walk->week_days++;
    }
    walk->week_minutes += gradual_log_entry_minutes (entry);
    if (day >= walk->facts->first)
      look_at_run (walk, entry);
  }
}

static void
end_week (Walk *walk, GradualDay day)
{
  if (day >= walk->facts->first && walk->week_days > 0) {
    keep_jump (&walk->facts->week, gradual_pass_week_start (&walk->pass), walk->week_minutes,
               gradual_pass_reference (&walk->pass), NO_REFERENCE);
    walk->facts->most_days = MAX (walk->facts->most_days, walk->week_days);
  }
  gradual_pass_end_week (&walk->pass);
  walk->week_minutes = 0;
  walk->week_days = 0;
}

/* After the plan's end weeks go on, as where it is read what a runner does now: what was run then
 * was run, but no cutback is due. */
static void
walk_to_pain (Walk *walk)
{
  GradualDay start = gradual_plan_start (walk->plan);

  for (GradualDay day = start; day <= walk->facts->last; day++) {
    look_at_day (walk, day);
    gradual_pass_take_logs (&walk->pass, walk->plan, day);
    if (!gradual_plan_has_day (walk->plan, day))
      walk->pass.easy = ALL_EASY;
    if (day == walk->facts->last || (day + 1 - start) % GRADUAL_DAYS_PER_WEEK == 0)
      end_week (walk, day);
  }
}

static gboolean
is_new_runner (const Walk *walk)
{
  GradualDay since = walk->facts->last - NEW_DAYS;

  return walk->facts->running_since >= since ||
         (gradual_ramp_weeks (walk->plan->head.settings.ramp) > 0 &&
          gradual_plan_start (walk->plan) >= since);
}

static GradualRaceAnswer
race_of_plan (const GradualPlan *plan, GradualDay first)
{
  const GradualGoal *goal = &plan->head.goal;
  const GradualBaseline *baseline = &plan->head.runner.baseline;

  /* A race that was run before these weeks is not trained for any more. */
  if (!gradual_goal_kind_is_race (goal->kind) ||
      (goal->race_date != GRADUAL_DAY_NONE && goal->race_date < first))
    return GRADUAL_RACE_NO;
  if (goal->kind == GRADUAL_GOAL_MARATHON && (baseline->weekly_minutes < MARATHON_WEEKLY ||
                                              baseline->longest_run_minutes < MARATHON_LONGEST))
    return GRADUAL_RACE_MARATHON_NEW;

  return GRADUAL_RACE_YES;
}

/**
 * gradual_training_facts_of_plan:
 * @plan: a plan with its log
 * @today: the day it is; what is logged for later days does not count
 * @pain_began: the first day of pain
 * @facts: (out): what the log says
 *
 * Looks at what was run on the 21 days before the pain began, and on the day itself, since it may
 * have begun with that day's run. A run is measured by the longest credited one of the 30 days
 * before it, a week by its reference. What the log does not know is unanswered; it knows nothing
 * of stretching.
 */
void
gradual_training_facts_of_plan (const GradualPlan *plan, GradualDay today, GradualDay pain_began,
                                GradualTrainingFacts *facts)
{
  GradualContext context;
  Walk walk = {.plan = plan, .facts = facts};

  g_return_if_fail (plan != NULL && facts != NULL);

  facts_init (facts, today, pain_began);
  gradual_context_init (&context, plan);
  gradual_pass_init (&walk.pass, &context);
  walk_to_pain (&walk);

  facts->race = (int)race_of_plan (plan, facts->first);
  if (walk.last_run != GRADUAL_DAY_NONE)
    facts->new_runner = is_new_runner (&walk);
  if (facts->most_days != GRADUAL_UNANSWERED)
    facts->every_day = facts->most_days >= DAYS_OF_EVERY_DAY;
  if (walk.has_run)
    facts->hour_runs = facts->hour_run.day != GRADUAL_DAY_NONE;
  if (walk.n_cadences > 0)
    facts->cadence = walk.cadences / walk.n_cadences;
}

/* The last day of the plan, or after it, with a log, until @last. */
static GradualDay
last_log (const GradualPlan *plan, GradualDay last)
{
  guint end = gradual_plan_first_log_since (plan, last + 1);
  const GradualLogEntry *entry = end > 0 ? g_ptr_array_index (plan->log, end - 1) : NULL;

  return entry != NULL && entry->day >= gradual_plan_start (plan) ? entry->day : GRADUAL_DAY_NONE;
}

/* The plan that was followed: in a tie the active one, else the last. */
static const GradualPlan *
find_followed_plan (const GradualLibrary *library, GradualDay last)
{
  const GradualPlan *followed = gradual_library_get_active_plan (library);
  GradualDay latest = followed != NULL ? last_log (followed, last) : GRADUAL_DAY_NONE;

  for (guint i = library->items->len; i > 0; i--) {
    const GradualLibraryItem *item = g_ptr_array_index (library->items, i - 1);
    GradualDay day = last_log (item->plan, last);

    if (day > latest) {
      latest = day;
      followed = item->plan;
    }
  }

  return followed;
}

static void
look_at_stretching (const GradualStretching *stretching, GradualTrainingFacts *facts)
{
  int days = 0;
  gboolean is_known = FALSE;

  for (guint i = 0; i < stretching->days->len; i++) {
    GradualDay day = g_array_index (stretching->days, GradualStretchDay, i).day;

    is_known = is_known || day <= facts->last;
    days += day >= facts->last - WINDOW_DAYS && day < facts->last;
  }
  if (is_known) {
    facts->stretch_days = days;
    facts->rarely_stretch = days < RARE_STRETCH_DAYS;
  }
}

/* What was counted on an easy run is what the form asks for; a watch has the mean of whole runs. */
static void
look_at_cadence (const GradualCadence *cadence, GradualTrainingFacts *facts)
{
  const GradualCadenceCount *count = gradual_cadence_newest (cadence, facts->first, facts->last);

  if (count == NULL)
    return;
  facts->cadence = gradual_cadence_count_rate (count);
  facts->cadence_counted = count->day;
}

/**
 * gradual_training_facts_of_library:
 * @today: the day it is
 * @pain_began: the first day of pain
 * @facts: (out): what the logs say
 *
 * Like gradual_training_facts_of_plan(), of the plan whose log goes on the longest until the pain
 * began; of several such, of the active one. Plans in the archive count: what was run was run. The
 * checklist says what was stretched, where anything was ticked by then; steps that were counted on
 * the days that are looked at stand before the cadence of logged runs.
 */
void
gradual_training_facts_of_library (const GradualLibrary *library, GradualDay today,
                                   GradualDay pain_began, GradualTrainingFacts *facts)
{
  const GradualPlan *plan;

  g_return_if_fail (library != NULL && facts != NULL);

  facts_init (facts, today, pain_began);
  plan = find_followed_plan (library, facts->last);
  if (plan != NULL)
    gradual_training_facts_of_plan (plan, today, pain_began, facts);
  look_at_stretching (library->stretching, facts);
  look_at_cadence (library->cadence, facts);
}
