/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "day-summary.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "app/stretching/stretch-words.h"
#include "distance.h"
#include "over-limit-words.h"

/** KindLook: how a kind of run is shown beside its label. */
typedef struct {
  const char *icon_name;
  const char *spoken;
} KindLook;

static const KindLook kind_looks[] = {
    /* TRANSLATORS: kinds of run within a sentence, not at its beginning. */
    [GRADUAL_RUN_EASY] = {"gradual-easy-symbolic", NC_ ("run within a sentence", "easy run")},
    [GRADUAL_RUN_LONG] = {"gradual-long-symbolic", NC_ ("run within a sentence", "long run")},
    [GRADUAL_RUN_STEADY] = {"gradual-steady-symbolic", NC_ ("run within a sentence", "steady run")},
    [GRADUAL_RUN_WALK_RUN] = {"gradual-walk-run-symbolic",
                              NC_ ("run within a sentence", "walk and run")},
    [GRADUAL_RUN_CADENCE_DRILL] = {"gradual-cadence-symbolic",
                                   NC_ ("run within a sentence", "cadence drill")},
    [GRADUAL_RUN_RACE] = {"gradual-race-symbolic", NC_ ("run within a sentence", "race")},
};

static const char *const state_labels[] = {
    [GRADUAL_DAY_REST] = NC_ ("day", "rest"), [GRADUAL_DAY_PLANNED] = NC_ ("day", "planned"),
    [GRADUAL_DAY_DONE] = NC_ ("day", "done"), [GRADUAL_DAY_MISSED] = NC_ ("day", "missed"),
    [GRADUAL_DAY_AWAY] = NC_ ("day", "away"),
};

/* How far was run on the day, in metres; or GRADUAL_ABSENT where it is not known of every run. */
static int
metres_logged_on (const GradualPlan *plan, GradualDay day)
{
  int metres = GRADUAL_ABSENT;

  for (guint i = gradual_plan_first_log_since (plan, day); i < plan->log->len; i++) {
    const GradualLogEntry *entry = g_ptr_array_index (plan->log, i);

    if (entry->day != day)
      break;
    if (entry->distance_m == GRADUAL_ABSENT)
      return GRADUAL_ABSENT;
    metres = MAX (metres, 0) + entry->distance_m;
  }

  return metres;
}

/* A race that is to come stays on its day, also where the runner is away. */
static GradualDayState
state_of (const GradualPlan *plan, GradualDay day, GradualDay today, const GradualRun *run)
{
  if (gradual_plan_has_log_on (plan, day))
    return GRADUAL_DAY_DONE;
  if (gradual_plan_away_on (plan, day) != NULL && (run == NULL || day < today))
    return GRADUAL_DAY_AWAY;
  if (run == NULL)
    return GRADUAL_DAY_REST;

  return day < today ? GRADUAL_DAY_MISSED : GRADUAL_DAY_PLANNED;
}

static char *
number_label (const GradualPlan *plan, GradualDay day)
{
  g_autofree char *number = gradual_date_label (day, GRADUAL_DATE_NUMBER);

  if (day == gradual_plan_start (plan) || g_str_equal (number, "1"))
    return gradual_date_label (day, GRADUAL_DATE_SHORT);

  return g_steal_pointer (&number);
}

/* The minutes of the day, or GRADUAL_MINUTES_UNKNOWN. What was really run is what counts. */
static int
minutes_of (const GradualPlan *plan, const GradualDaySummary *summary, const GradualRun *run)
{
  if (summary->state == GRADUAL_DAY_DONE)
    return gradual_plan_minutes_logged_on (plan, summary->day);

  return run != NULL ? run->minutes : GRADUAL_MINUTES_UNKNOWN;
}

/* Why the runner is away on a day; "" where that is not said. */
static const char *
reason_label (const GradualAway *away)
{
  return away->reason != GRADUAL_AWAY_UNSAID ? gradual_away_reason_label (away->reason) : "";
}

static void
add_away (GPtrArray *parts, const GradualDaySummary *summary, const GradualAway *away)
{
  if (summary->state != GRADUAL_DAY_AWAY)
    g_ptr_array_add (parts, g_strdup (gradual_day_state_label (GRADUAL_DAY_AWAY)));
  if (away->reason != GRADUAL_AWAY_UNSAID)
    g_ptr_array_add (parts, g_strdup (reason_label (away)));
}

/* Takes @amount, which is (nullable). */
static char *
speak (const GradualDaySummary *summary, const GradualPlan *plan, const GradualRun *run,
       char *amount)
{
  const GradualAway *away = gradual_plan_away_on (plan, summary->day);
  g_autofree char *date = gradual_date_label (summary->day, GRADUAL_DATE_WEEKDAY);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  if (summary->is_today)
    /* TRANSLATORS: before a date, as in "today, Friday 12 June". */
    g_ptr_array_add (parts, g_strdup (C_ ("day", "today")));
  g_ptr_array_add (parts, g_steal_pointer (&date));
  if (run != NULL)
    g_ptr_array_add (parts, g_strdup (g_dpgettext2 (GETTEXT_PACKAGE, "run within a sentence",
                                                    kind_looks[run->kind].spoken)));
  if (amount != NULL)
    g_ptr_array_add (parts, amount);
  g_ptr_array_add (parts, g_strdup (gradual_day_state_label (summary->state)));
  if (away != NULL)
    add_away (parts, summary, away);
  g_ptr_array_add (parts, NULL);

  /* TRANSLATORS: between the parts of "Friday 12 June, easy run, 45 minutes, planned". */
  return g_strjoinv (C_ ("list", ", "), (char **)parts->pdata);
}

static char *
amount_label (const GradualDaySummary *summary, const GradualPlan *plan, const GradualRun *run,
              int minutes, GradualUnits units)
{
  if (summary->state == GRADUAL_DAY_AWAY)
    return g_strdup (reason_label (gradual_plan_away_on (plan, summary->day)));
  if (minutes != GRADUAL_MINUTES_UNKNOWN)
    return gradual_units_label (units, minutes, plan->head.runner.easy_pace_s_per_km);
  if (run != NULL && run->kind == GRADUAL_RUN_RACE)
    return g_strdup (gradual_goal_kind_label (plan->head.goal.kind));

  return g_strdup ("");
}

/* What is shown in place of a run. */
static void
show_no_run (GradualDaySummary *summary)
{
  if (summary->state == GRADUAL_DAY_DONE) {
    summary->icon_name = kind_looks[GRADUAL_RUN_EASY].icon_name;
    /* TRANSLATORS: a run that was not in the plan. */
    summary->kind = g_strdup (_ ("Unplanned run"));
  } else if (summary->state == GRADUAL_DAY_AWAY) {
    summary->icon_name = "gradual-away-symbolic";
    summary->kind = g_strdup (gradual_away_reason_label (GRADUAL_AWAY_UNSAID));
  } else {
    /* TRANSLATORS: a day without a run. */
    summary->kind = g_strdup (C_ ("day", "Rest"));
  }
}

/**
 * gradual_day_summary_init:
 * @summary: (out): what is shown for the day; clear it after use
 * @plan: the plan
 * @day: a day of the plan
 * @today: the day it is
 * @units: what lengths are shown in
 */
void
gradual_day_summary_init (GradualDaySummary *summary, const GradualPlan *plan, GradualDay day,
                          GradualDay today, GradualUnits units)
{
  const GradualRun *run = gradual_plan_run_on (plan, day);
  char *spoken = NULL;
  int minutes, metres;

  g_return_if_fail (gradual_plan_has_day (plan, day));

  *summary = (GradualDaySummary){
      .day = day,
      .state = state_of (plan, day, today, run),
      .is_today = day == today,
      .is_over = day < today,
  };
  /* What was planned for a day that the runner was away on was not missed. */
  if (summary->state == GRADUAL_DAY_AWAY)
    run = NULL;
  minutes = minutes_of (plan, summary, run);
  summary->number = number_label (plan, day);
  metres = units != GRADUAL_UNITS_MINUTES ? metres_logged_on (plan, day) : GRADUAL_ABSENT;
  summary->amount = metres != GRADUAL_ABSENT ? gradual_distance_label (units, metres)
                                             : amount_label (summary, plan, run, minutes, units);
  if (metres != GRADUAL_ABSENT)
    spoken = gradual_distance_spoken (units, metres);
  else if (minutes != GRADUAL_MINUTES_UNKNOWN)
    spoken = gradual_units_spoken (units, minutes, plan->head.runner.easy_pace_s_per_km);
  summary->spoken = speak (summary, plan, run, spoken);

  if (run != NULL) {
    summary->kind_nick = gradual_run_kind_to_nick (run->kind);
    summary->icon_name = kind_looks[run->kind].icon_name;
    summary->kind = g_strdup (gradual_run_kind_label (run->kind));
  } else {
    show_no_run (summary);
  }
}

/* Takes @words. */
static void
add_spoken (GradualDaySummary *summary, char *words)
{
  g_autofree char *before = g_steal_pointer (&summary->spoken);

  /* TRANSLATORS: between the parts of "Friday 12 June, easy run, 45 minutes, planned". */
  summary->spoken = g_strconcat (before, C_ ("list", ", "), words, NULL);
  g_free (words);
}

/**
 * gradual_day_summary_add_limits:
 * @report: what the rules say about the plan
 *
 * Adds what there is to say where more was run on the day than would have been gradual.
 */
void
gradual_day_summary_add_limits (GradualDaySummary *summary, const GradualReport *report)
{
  const GradualFinding *finding =
      summary->state == GRADUAL_DAY_DONE ? gradual_over_limit_of_day (report, summary->day) : NULL;

  if (finding == NULL)
    return;
  summary->alert = finding->alert;
  add_spoken (summary, gradual_over_limit_spoken (finding));
}

/**
 * gradual_day_summary_add_stretching:
 * @stretching: what was stretched, and how the checklist is set
 *
 * Adds what there is to say of the day's stretches: today how much of the list is done, of other
 * days only whether something was, since the list may have been another one then.
 */
void
gradual_day_summary_add_stretching (GradualDaySummary *summary, const GradualStretching *stretching)
{
  GradualStretchSet done = gradual_stretching_done_on (stretching, summary->day);
  GradualStretchProgress progress = gradual_stretch_progress (stretching, summary->day);

  if (done == 0 && !summary->is_today)
    return;
  g_free (summary->stretches);
  summary->stretches =
      summary->is_today ? gradual_stretch_progress_short (&progress) : g_strdup ("");
  add_spoken (summary, summary->is_today
                           ? gradual_stretch_progress_spoken (&progress)
                           : gradual_stretch_count_spoken (gradual_stretch_set_count (done)));
}

/** gradual_day_summary_clear: frees the strings. */
void
gradual_day_summary_clear (GradualDaySummary *summary)
{
  g_clear_pointer (&summary->number, g_free);
  g_clear_pointer (&summary->kind, g_free);
  g_clear_pointer (&summary->amount, g_free);
  g_clear_pointer (&summary->stretches, g_free);
  g_clear_pointer (&summary->spoken, g_free);
}

/** gradual_day_state_icon_name: Returns: (nullable): the mark of a day's state; most have none. */
const char *
gradual_day_state_icon_name (GradualDayState state)
{
  switch (state) {
  case GRADUAL_DAY_DONE:
    return "gradual-done-symbolic";
  case GRADUAL_DAY_MISSED:
    return "gradual-missed-symbolic";
  case GRADUAL_DAY_REST:
  case GRADUAL_DAY_PLANNED:
  case GRADUAL_DAY_AWAY:
  default:
    return NULL;
  }
}

/** gradual_day_state_label: Returns: the state in the runner's language, as in "planned". */
const char *
gradual_day_state_label (GradualDayState state)
{
  g_return_val_if_fail ((guint)state < G_N_ELEMENTS (state_labels), "");

  return g_dpgettext2 (GETTEXT_PACKAGE, "day", state_labels[state]);
}
