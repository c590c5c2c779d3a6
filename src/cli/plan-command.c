/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command.h"

#include <glib/gi18n-lib.h>

#include "formats/plan-limits.h"
#include "json-text.h"
#include "output.h"
#include "plan-output.h"
#include "planner/planner.h"

/** PlanValues: what the options of the command are parsed into. */
typedef struct {
  GradualCommonValues common;
  gboolean has_goal;
  int weekly_minutes;      /* or %GRADUAL_ABSENT */
  int longest_run_minutes; /* or %GRADUAL_ABSENT */
  char *title;
  GradualRequest request;
} PlanValues;

static gboolean
parse_goal (const GradualOption *option, const char *text, gpointer member, GError **error)
{
  PlanValues *values = member;
  g_autoptr (GString) names = NULL;

  if (gradual_goal_kind_from_nick (text, &values->request.goal)) {
    values->has_goal = TRUE;
    return TRUE;
  }
  names = g_string_new (NULL);
  for (int kind = 0; kind < GRADUAL_N_GOAL_KINDS; kind++)
    g_string_append_printf (names, "%s%s", kind > 0 ? ", " : "", gradual_goal_kind_to_nick (kind));

  return gradual_option_refuse (option, text, error, _ ("give one of %s"), names->str);
}

static void
init (gpointer data)
{
  PlanValues *values = data;

  gradual_request_init (&values->request);
  values->request.start = GRADUAL_DAY_NONE;
  values->weekly_minutes = GRADUAL_ABSENT;
  values->longest_run_minutes = GRADUAL_ABSENT;
}

static void
clear (gpointer data)
{
  PlanValues *values = data;

  g_free (values->title);
}

/* Who names a file plan.json means JSON. */
static int
format_of_name (const char *output)
{
  if (output != NULL && g_str_has_suffix (output, ".json"))
    return GRADUAL_FORMAT_JSON;
  if (output != NULL && g_str_has_suffix (output, ".csv"))
    return GRADUAL_FORMAT_CSV;

  return GRADUAL_FORMAT_TEXT;
}

static gboolean
complete_request (PlanValues *values, GradualFailure *failure)
{
  GradualRequest *request = &values->request;

  if (!values->has_goal) {
    gradual_failure_set (failure, GRADUAL_STATUS_USAGE, GRADUAL_CODE_USAGE,
                         _ ("say what the plan is for with --goal"));
    return FALSE;
  }
  if ((values->weekly_minutes == GRADUAL_ABSENT) !=
      (values->longest_run_minutes == GRADUAL_ABSENT)) {
    gradual_failure_set (failure, GRADUAL_STATUS_USAGE, GRADUAL_CODE_USAGE,
                         _ ("give --baseline-minutes and --longest together, or neither for "
                            "someone who does not run yet"));
    return FALSE;
  }
  request->runs_regularly = values->weekly_minutes != GRADUAL_ABSENT;
  if (request->runs_regularly)
    request->baseline = (GradualBaseline){values->weekly_minutes, values->longest_run_minutes};
  if (request->start == GRADUAL_DAY_NONE)
    request->start = gradual_today_or (values->common.today);
  request->title = values->title;

  return TRUE;
}

static int
refuse_infeasible (const GradualOutcome *outcome, GradualDay race_date, GradualFailure *failure)
{
  JsonObject *reached = json_object_new ();

  json_object_set_int_member (reached, "longest_run_minutes", outcome->reached.longest);
  json_object_set_int_member (reached, "weekly_minutes", outcome->reached.week);
  failure->date = race_date;
  failure->more = json_object_new ();
  gradual_json_set_day (failure->more, "earliest_ready", outcome->earliest_ready);
  gradual_json_set_day (failure->more, "earliest_target", outcome->earliest_target);
  gradual_json_set_text (
      failure->more, "longest_race",
      outcome->has_longest_race ? gradual_goal_kind_to_nick (outcome->longest_race) : NULL);
  json_object_set_object_member (failure->more, "reached", reached);

  return gradual_failure_set (failure, GRADUAL_STATUS_REFUSED, GRADUAL_CODE_INFEASIBLE,
                              outcome->message);
}

static int
write_outcome (const GradualOutcome *outcome, const GradualCommonValues *values,
               GradualFailure *failure)
{
  const GradualPlan *plan = outcome->plan;

  if (outcome->fewer_runs) {
    g_autofree char *sentence = g_strdup_printf (
        ngettext ("The plan has %d run a week; the run days and the days of rest leave no room for "
                  "more.",
                  "The plan has %d runs a week; the run days and the days of rest leave no room "
                  "for more.",
                  (gulong)outcome->runs_per_week),
        outcome->runs_per_week);

    gradual_tell (sentence);
  }
  if (values->format == GRADUAL_FORMAT_TEXT)
    return gradual_write_calendar (plan, values, gradual_plan_start (plan), outcome->message,
                                   failure);
  if (outcome->message != NULL)
    gradual_tell (outcome->message);

  return values->format == GRADUAL_FORMAT_JSON ? gradual_write_json (plan, values, TRUE, failure)
                                               : gradual_write_csv (plan, values, TRUE, failure);
}

static int
run (gpointer data, GradualFailure *failure)
{
  PlanValues *values = data;
  g_autoptr (GradualOutcome) outcome = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *created = NULL;

  if (!complete_request (values, failure))
    return GRADUAL_STATUS_USAGE;
  if (values->common.today != GRADUAL_DAY_NONE) {
    g_autofree char *today = gradual_day_format (values->common.today);

    created = g_strconcat (today, "T00:00:00Z", NULL);
    values->request.created = created;
  }
  outcome = gradual_plan_make (&values->request, &error);
  if (outcome == NULL)
    return gradual_failure_set_error (failure, error);
  if (outcome->plan == NULL)
    return refuse_infeasible (outcome, values->request.race_date, failure);

  if (values->common.format == GRADUAL_FORMAT_UNSET)
    values->common.format = format_of_name (values->common.output);

  return write_outcome (outcome, &values->common, failure);
}

static const char *const formats[] = {"text", "json", "csv", NULL};

#define REQUEST(member) G_STRUCT_OFFSET (PlanValues, request.member)

static const GradualOption options[] = {
    {.name = "goal",
     .parse = parse_goal,
     .argument = N_ ("GOAL"),
     .help = N_ ("ramp (start running), 5k, 10k, half, marathon, or base (keep growing)")},
    {.name = "race",
     .parse = gradual_option_day,
     .offset = REQUEST (race_date),
     .argument = N_ ("DATE"),
     .help = N_ ("The day of the race")},
    {.name = "start",
     .parse = gradual_option_day,
     .offset = REQUEST (start),
     .argument = N_ ("DATE"),
     .help = N_ ("Start with the first week from this day on")},
    {.name = "weeks",
     .parse = gradual_option_integer,
     .offset = REQUEST (weeks),
     .minimum = 1,
     .maximum = GRADUAL_WEEKS_MAX,
     .argument = N_ ("N"),
     .help = N_ ("How many weeks the plan has")},
    {.name = "target",
     .parse = gradual_option_integer,
     .offset = REQUEST (target_minutes),
     .minimum = 1,
     .maximum = GRADUAL_MINUTES_MAX,
     .argument = N_ ("MIN"),
     .help = N_ ("The minutes a week that a base plan grows to, 180 if none are given")},
    {.name = "ramp",
     .parse = gradual_option_ramp,
     .offset = REQUEST (ramp),
     .argument = N_ ("4|5|6|gentle"),
     .help = N_ ("The beginner ramp to start with")},
    {.name = "baseline-minutes",
     .parse = gradual_option_integer,
     .offset = G_STRUCT_OFFSET (PlanValues, weekly_minutes),
     .maximum = GRADUAL_MINUTES_MAX,
     .argument = N_ ("MIN"),
     .help = N_ ("The minutes a week that you run now")},
    {.name = "longest",
     .parse = gradual_option_integer,
     .offset = G_STRUCT_OFFSET (PlanValues, longest_run_minutes),
     .maximum = GRADUAL_MINUTES_MAX,
     .argument = N_ ("MIN"),
     .help = N_ ("Your longest run of the last 30 days, in minutes")},
    {.name = "last-run",
     .parse = gradual_option_day,
     .offset = REQUEST (last_run),
     .argument = N_ ("DATE"),
     .help = N_ ("The day of your last run")},
    {.name = "runs-per-week",
     .parse = gradual_option_integer,
     .offset = REQUEST (runs_per_week),
     .minimum = 1,
     .maximum = 6,
     .argument = N_ ("N"),
     .help = N_ ("How many runs a week")},
    {.name = "days",
     .parse = gradual_option_weekdays,
     .offset = REQUEST (run_days),
     .argument = N_ ("DAY,DAY…"),
     .help = N_ ("The days that you can run on: mon,wed,sat")},
    {.name = "long-run-day",
     .parse = gradual_option_weekday,
     .offset = REQUEST (long_run_day),
     .argument = N_ ("DAY"),
     .help = N_ ("The day of the long run")},
    {.name = "pace",
     .parse = gradual_option_pace,
     .offset = REQUEST (easy_pace_s_per_km),
     .minimum = GRADUAL_PACE_MIN,
     .maximum = GRADUAL_PACE_MAX,
     .argument = N_ ("MM:SS"),
     .help = N_ ("Your easy pace for a kilometre")},
    {.name = "week-starts",
     .parse = gradual_option_weekday,
     .offset = REQUEST (week_starts_on),
     .argument = N_ ("DAY"),
     .help = N_ ("The first day of a week")},
    {.name = "set",
     .parse = gradual_option_setting,
     .offset = REQUEST (settings),
     .argument = N_ ("RULE=VALUE"),
     .help = N_ ("Change a rule within its range; may be repeated")},
    {.name = "steady",
     .offset = REQUEST (steady),
     .help = N_ ("Make one run a week a steady one, after four weeks of growth")},
    {.name = "title",
     .parse = gradual_option_text,
     .offset = G_STRUCT_OFFSET (PlanValues, title),
     .maximum = GRADUAL_PLAN_TITLE_MAX,
     .argument = N_ ("TEXT"),
     .help = N_ ("The plan's title")},
    GRADUAL_OPTION_TODAY,
    GRADUAL_OPTION_FORMAT (formats),
    GRADUAL_OPTION_OUTPUT,
    {.name = NULL},
};

const GradualCommand gradual_plan_command = {
    .name = "plan",
    .summary = N_ ("Make a plan"),
    .details =
        N_ ("Without --baseline-minutes and --longest the plan is for someone who does not run "
            "yet.\nWhere the race can not be reached in time the exit status is 3, and the "
            "message says\nwhich day and which race could be."),
    .options = options,
    .values_size = sizeof (PlanValues),
    .init = init,
    .clear = clear,
    .run = run,
};
