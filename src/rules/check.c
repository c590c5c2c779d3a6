/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check.h"

#include "advice.h"
#include "rule.h"

/** Check: a pass over a plan on its way into a report. */
typedef struct {
  const GradualPlan *plan;
  const GradualWeek *week; /* the week under way */
  GradualDay today;
  int first_week; /* the number of the first week that is reported on */
  GradualReport *report;
  GradualPass pass;
  int logged_minutes; /* what was run in the week under way, a race left out */
} Check;

static gboolean
is_reported (const Check *check)
{
  return check->week->number >= check->first_week;
}

/* Takes @because. */
static void
add_hard (Check *check, const GradualRule *rule, GradualFinding finding, char *because)
{
  finding.rule = rule->id;
  finding.severity = GRADUAL_SEVERITY_HARD;
  finding.week = check->week->number;
  finding.because = because;
  gradual_report_add (check->report, &finding);
}

static gboolean
is_over (int minutes, int limit)
{
  return minutes == GRADUAL_MINUTES_UNKNOWN ? limit == 0 : minutes > limit;
}

static void
check_planned_run (Check *check, GradualDay day, const GradualRun *run)
{
  GradualPass opened = check->pass;

  gradual_pass_open_run (&opened, day);
  for (guint i = 0; i < GRADUAL_N_RULES; i++) {
    const GradualRule *rule = gradual_rules[i];
    int limit = gradual_rule_limit_run (rule, &opened, run->kind);

    if (is_over (run->minutes, limit))
      add_hard (check, rule, (GradualFinding){.date = day, .asked = run->minutes, .allowed = limit},
                rule->explain_run (&opened, limit));
  }
}

static gboolean
is_race_day (const Check *check, GradualDay day)
{
  const GradualRun *run = check->week->runs[day - check->week->start];

  return run != NULL && run->kind == GRADUAL_RUN_RACE;
}

static void
check_logs (Check *check, GradualDay day)
{
  const GPtrArray *log = check->plan->log;

  for (guint i = gradual_plan_first_log_since (check->plan, day); i < log->len; i++) {
    const GradualLogEntry *entry = g_ptr_array_index (log, i);
    int minutes = gradual_log_entry_minutes (entry);
    GradualFinding finding = {.week = check->week->number, .date = day, .asked = minutes};

    if (entry->day != day)
      break;
    gradual_pass_open_run (&check->pass, day);
    finding.allowed = gradual_pass_run_cap (&check->pass);
    if (is_reported (check) && !is_race_day (check, day)) {
      gradual_over_limit_add (check->report, &finding, gradual_pass_reference (&check->pass),
                              FALSE);
      check->logged_minutes += minutes;
    }
    gradual_pass_take (&check->pass, minutes, minutes);
  }
}

/* How many minutes are planned for the day beyond what was run of it. */
static int
minutes_to_come (const Check *check, GradualDay day, const GradualRun *run)
{
  int logged = day == check->today ? gradual_plan_minutes_logged_on (check->plan, day) : 0;

  return MAX (gradual_run_limited_minutes (run) - logged, 0);
}

/* Returns how many minutes are still to be run on the day. */
static int
check_day (Check *check, GradualDay day)
{
  const GradualRun *run = check->week->runs[day - check->week->start];

  if (day < check->today) {
    check_logs (check, day);
    return 0;
  }
  if (run != NULL && is_reported (check))
    check_planned_run (check, day, run);
  if (day == check->today && is_reported (check)) {
    GradualPass before = check->pass;

    check_logs (check, day);
    check->pass = before;
  }
  gradual_pass_take_planned (&check->pass, check->plan, day, run, check->today);

  return minutes_to_come (check, day, run);
}

/* Whether the week has today's run planned, and how much more than that was run today already. */
static gboolean
is_today_outrun (const Check *check, int *excess)
{
  int day = check->today - check->week->start;
  int planned, logged;

  if (day < 0 || day >= GRADUAL_DAYS_PER_WEEK)
    return FALSE;
  planned = gradual_run_limited_minutes (check->week->runs[day]);
  logged = gradual_plan_minutes_logged_on (check->plan, check->today);
  *excess = logged - planned;

  return planned > 0 && logged >= planned;
}

/* What was run in the week may be over its cap, and nothing more is planned then. A run of today
 * that has been run is not more, as far as there was room for it. */
static int
planned_week_minutes (const Check *check, int to_come)
{
  int excess = 0;

  if (to_come > 0)
    return check->pass.week_minutes;

  return is_today_outrun (check, &excess) ? check->pass.week_minutes - excess : 0;
}

static void
check_planned_week (Check *check, int minutes)
{
  const GradualPass *pass = &check->pass;

  for (guint i = 0; i < GRADUAL_N_RULES; i++) {
    const GradualRule *rule = gradual_rules[i];
    int limit = rule->week_cap != NULL ? rule->week_cap (pass) : GRADUAL_NO_CAP;

    if (minutes > limit)
      add_hard (
          check, rule,
          (GradualFinding){
              .date = check->week->start, .is_week = TRUE, .asked = minutes, .allowed = limit},
          rule->explain_week (pass, limit));
  }
}

static void
report_week (Check *check)
{
  GradualWeekReport row = {
      .number = check->week->number,
      .start = check->week->start,
      .minutes = check->pass.week_minutes,
      .reference = gradual_pass_reference (&check->pass),
      .cap = gradual_pass_week_cap (&check->pass),
  };
  GradualFinding finding = {
      .week = row.number,
      .date = row.start,
      .asked = check->logged_minutes,
      .allowed = row.cap,
  };

  g_array_append_val (check->report->weeks, row);
  if (is_reported (check))
    gradual_over_limit_add (check->report, &finding, row.reference, TRUE);
}

static void
check_week (Check *check, guint index)
{
  int to_come = 0;

  check->week = gradual_plan_week (check->plan, index);
  check->logged_minutes = 0;
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    to_come += check_day (check, check->week->start + i);
  if (is_reported (check))
    check_planned_week (check, planned_week_minutes (check, to_come));
  report_week (check);
  gradual_pass_end_week (&check->pass);

  if (!is_reported (check) || check->week->start + GRADUAL_DAYS_PER_WEEK <= check->today)
    return;
  for (guint i = 0; i < GRADUAL_N_ADVICE; i++)
    if (gradual_advice[i]->advise_week != NULL)
      gradual_advice[i]->advise_week (check->plan, index, check->report);
}

/**
 * gradual_check:
 * @today: the days before it count with what was logged, it and those after it with what is planned
 * @first_week: the number of the first week to find fault with, 1 for all; advice on the plan as a
 *   whole is given in any case
 *
 * Asks all hard rules and all advice about a plan.
 *
 * Returns: (transfer full): what they have to say.
 */
GradualReport *
gradual_check (const GradualPlan *plan, GradualDay today, int first_week)
{
  GradualContext context;
  Check check = {.plan = plan, .today = today, .first_week = first_week};

  check.report = g_new0 (GradualReport, 1);
  check.report->findings = g_ptr_array_new_with_free_func ((GDestroyNotify)gradual_finding_free);
  check.report->weeks = g_array_new (FALSE, FALSE, sizeof (GradualWeekReport));

  for (guint i = 0; i < GRADUAL_N_ADVICE; i++)
    if (gradual_advice[i]->advise_plan != NULL)
      gradual_advice[i]->advise_plan (plan, check.report);

  gradual_context_init (&context, plan);
  gradual_pass_init (&check.pass, &context);
  for (guint i = 0; i < gradual_plan_n_weeks (plan); i++)
    check_week (&check, i);

  return check.report;
}

/** gradual_report_is_sound: Returns: whether no hard rule is broken. */
gboolean
gradual_report_is_sound (const GradualReport *report)
{
  for (guint i = 0; i < report->findings->len; i++) {
    const GradualFinding *finding = g_ptr_array_index (report->findings, i);

    if (finding->severity == GRADUAL_SEVERITY_HARD)
      return FALSE;
  }

  return TRUE;
}

/**
 * gradual_report_add:
 * @finding: copied; its sentence is taken over
 *
 * Adds a finding to the report.
 */
void
gradual_report_add (GradualReport *report, const GradualFinding *finding)
{
  GradualFinding *copy = g_new (GradualFinding, 1);

  *copy = *finding;
  g_ptr_array_add (report->findings, copy);
}

/** gradual_report_free: frees the report. */
void
gradual_report_free (GradualReport *report)
{
  g_ptr_array_unref (report->findings);
  g_array_unref (report->weeks);
  g_free (report);
}
