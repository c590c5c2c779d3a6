/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command.h"

#include <glib/gi18n-lib.h>

#include "formats/plan-limits.h"
#include "input.h"
#include "new-id.h"
#include "output.h"
#include "plan-output.h"
#include "rules/advice.h"
#include "rules/fit.h"
#include "tell-changes.h"

/* A run that is logged without a time of day is put at noon. */
#define NOON_SECONDS (12 * 60 * 60)

/** LogValues: what the options of the command are parsed into. */
typedef struct {
  GradualCommonValues common;
  GradualDay date;
  int minutes; /* or %GRADUAL_ABSENT */
  char *note;
  GradualLogEntry entry; /* its numbers */
} LogValues;

static void
init (gpointer data)
{
  LogValues *values = data;

  values->minutes = GRADUAL_ABSENT;
  values->entry = (GradualLogEntry){
      .second_of_day = NOON_SECONDS,
      .distance_m = GRADUAL_ABSENT,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = GRADUAL_ABSENT,
      .source = "manual",
  };
}

static void
clear (gpointer data)
{
  LogValues *values = data;

  g_free (values->note);
}

static GradualLogEntry *
make_entry (const LogValues *values, const GradualPlan *plan)
{
  GradualLogEntry entry = values->entry;
  g_autofree char *id = gradual_new_log_id (plan, values->date);

  entry.id = id;
  entry.day = values->date;
  entry.seconds = values->minutes * 60;
  entry.note = values->note != NULL ? values->note : "";

  return gradual_log_entry_new (&entry);
}

static void
warn_of_future (GradualDay date, GradualDay today)
{
  if (date > today) {
    g_autofree char *day = gradual_day_format (date);
    /* TRANSLATORS: a date. */
    g_autofree char *sentence = g_strdup_printf (_ ("warning: %s is still to come"), day);

    gradual_tell (sentence);
  }
}

/* What is to be said about the run, and about its week. Other runs of the day that took as long
 * were told of when they were logged, and are no other news. */
static void
advise (const LogValues *values, const GradualPlan *plan, GradualDay today)
{
  g_autoptr (GradualReport) report = gradual_check (plan, today, 1);
  const char *said = NULL;

  for (guint i = 0; i < report->findings->len; i++) {
    const GradualFinding *finding = g_ptr_array_index (report->findings, i);
    gboolean is_run = finding->date == values->date && finding->asked == values->minutes;
    gboolean is_its_week =
        values->date >= finding->date && values->date < finding->date + GRADUAL_DAYS_PER_WEEK;

    if (!g_str_equal (finding->rule, gradual_advice_over_limit.id) ||
        !(finding->is_week ? is_its_week : is_run) || g_strcmp0 (said, finding->because) == 0)
      continue;
    said = finding->because;
    gradual_tell (said);
  }
}

static int
run (gpointer data, GradualFailure *failure)
{
  const LogValues *values = data;
  GradualDay today = gradual_today_or (values->common.today);
  g_autoptr (GradualPlan) plan = NULL;
  g_autoptr (GradualPlan) logged = NULL;
  g_autoptr (GradualPlan) fitted = NULL;
  g_autoptr (GradualLogEntry) entry = NULL;
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autoptr (GError) error = NULL;
  int status;

  if (values->date == GRADUAL_DAY_NONE || values->minutes == GRADUAL_ABSENT)
    return gradual_failure_set (failure, GRADUAL_STATUS_USAGE, GRADUAL_CODE_USAGE,
                                _ ("say when and how long with --date and --minutes"));
  plan = gradual_input_read_plan (values->common.file, &error);
  if (plan == NULL)
    return gradual_failure_set_error (failure, error);

  warn_of_future (values->date, today);
  entry = make_entry (values, plan);
  logged = gradual_plan_with_log_entry (plan, entry);
  fitted = gradual_fit (logged, today, changes);
  status = gradual_write_json (fitted, &values->common, TRUE, failure);
  if (status == GRADUAL_STATUS_DONE) {
    advise (values, fitted, today);
    gradual_tell_changes (changes, fitted);
  }

  return status;
}

static const char *const formats[] = {"text", "json", NULL};

#define ENTRY(member) G_STRUCT_OFFSET (LogValues, entry.member)

static const GradualOption options[] = {
    {.name = "date",
     .parse = gradual_option_day,
     .offset = G_STRUCT_OFFSET (LogValues, date),
     .argument = N_ ("DATE"),
     .help = N_ ("The day of the run")},
    {.name = "minutes",
     .parse = gradual_option_integer,
     .offset = G_STRUCT_OFFSET (LogValues, minutes),
     .maximum = GRADUAL_LOG_SECONDS_MAX / 60,
     .argument = N_ ("MIN"),
     .help = N_ ("How long it took, walk breaks included")},
    {.name = "time",
     .parse = gradual_option_time,
     .offset = ENTRY (second_of_day),
     .argument = N_ ("HH:MM"),
     .help = N_ ("When it began, 12:00 if no time is given")},
    {.name = "distance-m",
     .parse = gradual_option_integer,
     .offset = ENTRY (distance_m),
     .maximum = GRADUAL_PLAN_DISTANCE_MAX,
     .argument = N_ ("METRES"),
     .help = N_ ("How far it was")},
    {.name = "cadence",
     .parse = gradual_option_integer,
     .offset = ENTRY (cadence),
     .minimum = 1,
     .maximum = GRADUAL_PLAN_CADENCE_MAX,
     .argument = N_ ("N"),
     .help = N_ ("Steps a minute of both feet")},
    {.name = "effort",
     .parse = gradual_option_integer,
     .offset = ENTRY (effort),
     .minimum = 1,
     .maximum = 10,
     .argument = N_ ("1…10"),
     .help = N_ ("How hard it was")},
    {.name = "pain",
     .parse = gradual_option_integer,
     .offset = ENTRY (pain),
     .maximum = 10,
     .argument = N_ ("0…10"),
     .help = N_ ("How much it hurt")},
    {.name = "note",
     .parse = gradual_option_text,
     .offset = G_STRUCT_OFFSET (LogValues, note),
     .maximum = GRADUAL_PLAN_NOTE_MAX,
     .argument = N_ ("TEXT"),
     .help = N_ ("A note")},
    GRADUAL_OPTION_TODAY,
    GRADUAL_OPTION_FORMAT (formats),
    GRADUAL_OPTION_OUTPUT,
    {.name = NULL},
};

const GradualCommand gradual_log_command = {
    .name = "log",
    .summary = N_ ("Record a run that was run"),
    .details = N_ ("What was really run is always taken. Where it was more than would have been "
                   "gradual, that is\nsaid on standard error; where it makes later days too much, "
                   "they are shortened and told\nthere too. The result is the plan as JSON."),
    .reads_file = TRUE,
    .options = options,
    .values_size = sizeof (LogValues),
    .init = init,
    .clear = clear,
    .run = run,
};
