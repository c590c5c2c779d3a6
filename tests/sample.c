/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sample.h"

#include "model/identifier.h"

static const char letters[] = {
    [GRADUAL_RUN_EASY] = '\0',    [GRADUAL_RUN_LONG] = 'L',          [GRADUAL_RUN_STEADY] = 'S',
    [GRADUAL_RUN_WALK_RUN] = 'W', [GRADUAL_RUN_CADENCE_DRILL] = 'C', [GRADUAL_RUN_RACE] = 'R',
};

/** sample_day: Returns: the day of a sample's week, both counted from 1; day 1 is a Monday. */
GradualDay
sample_day (int week, int day)
{
  return gradual_day_from_ymd (2026, 11, 23) + (week - 1) * GRADUAL_DAYS_PER_WEEK + day - 1;
}

static GradualRun *
parse_run (const char *word, guint ordinal)
{
  g_autofree char *id = gradual_identifier_from_name ("sample", ordinal);
  GradualRunKind kind = GRADUAL_RUN_EASY;
  char *letter;
  int minutes = (int)g_ascii_strtoll (word, &letter, 10);

  if (g_str_equal (word, "-"))
    return NULL;
  while (kind < GRADUAL_RUN_RACE && letters[kind] != *letter)
    kind++;
  if (letters[kind] != *letter || (*letter != '\0' && letter[1] != '\0'))
    g_error ("not a run: “%s”", word);

  return gradual_run_new (id, kind, letter == word ? GRADUAL_MINUTES_UNKNOWN : minutes, NULL, NULL);
}

/* Splits @text at @separator, and drops what is empty. */
static GStrv
split (const char *text, const char *separator)
{
  g_auto (GStrv) words = g_strsplit (text, separator, -1);
  g_autoptr (GStrvBuilder) kept = g_strv_builder_new ();

  for (guint i = 0; words[i] != NULL; i++)
    if (*g_strstrip (words[i]) != '\0')
      g_strv_builder_add (kept, words[i]);

  return g_strv_builder_end (kept);
}

/* Takes "*3" off the end of a week's words. */
static int
take_repeats (GStrv words)
{
  guint length = g_strv_length (words);
  int repeats;

  if (length == 0 || words[length - 1][0] != '*')
    return 1;
  repeats = (int)g_ascii_strtoll (words[length - 1] + 1, NULL, 10);
  g_clear_pointer (&words[length - 1], g_free);

  return repeats;
}

static void
add_week (GPtrArray *weeks, GStrv words, GradualPhase phase)
{
  GradualRun *runs[GRADUAL_DAYS_PER_WEEK] = {NULL};
  int number = (int)weeks->len + 1;

  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK && words[i] != NULL; i++)
    runs[i] = parse_run (words[i], (guint)number * GRADUAL_DAYS_PER_WEEK + i);
  g_ptr_array_add (weeks, gradual_week_new (number, sample_day (number, 1), phase, 0, runs));
  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    g_clear_pointer (&runs[i], gradual_run_unref);
}

static GPtrArray *
parse_weeks (const Sample *sample)
{
  GPtrArray *weeks = gradual_week_array_new ();
  g_auto (GStrv) texts = g_strsplit (sample->weeks, "/", -1);
  g_auto (GStrv) nicks = split (sample->phases != NULL ? sample->phases : "", " ");
  guint n_nicks = g_strv_length (nicks);

  for (guint i = 0; texts[i] != NULL; i++) {
    g_auto (GStrv) words = split (texts[i], " ");

    for (int repeats = take_repeats (words); repeats > 0; repeats--) {
      GradualPhase phase = GRADUAL_PHASE_BUILD;

      if (weeks->len < n_nicks && !gradual_phase_from_nick (nicks[weeks->len], &phase))
        g_error ("not a phase: “%s”", nicks[weeks->len]);
      add_week (weeks, words, phase);
    }
  }

  return weeks;
}

static void
add_logs (GPtrArray *log, const char *word, GradualDay day)
{
  g_auto (GStrv) runs = g_strsplit (word, "+", -1);

  for (int i = 0; runs[i] != NULL; i++) {
    g_autofree char *id = gradual_identifier_from_name ("sample log", log->len);

    g_ptr_array_add (log, gradual_log_entry_new (&(GradualLogEntry){
                              .id = id,
                              .day = day,
                              .second_of_day = 3600 * (7 + i),
                              .seconds = 60 * (int)g_ascii_strtoll (runs[i], NULL, 10),
                              .distance_m = GRADUAL_ABSENT,
                              .cadence = GRADUAL_ABSENT,
                              .effort = GRADUAL_ABSENT,
                              .pain = GRADUAL_ABSENT,
                          }));
  }
}

static GPtrArray *
parse_log (const Sample *sample)
{
  GPtrArray *log = gradual_log_array_new ();
  g_auto (GStrv) texts = g_strsplit (sample->log != NULL ? sample->log : "", "/", -1);
  int week = 1;

  for (guint i = 0; texts[i] != NULL; i++) {
    g_auto (GStrv) words = split (texts[i], " ");

    for (int repeats = take_repeats (words); repeats > 0; repeats--, week++)
      for (int day = 0; words[day] != NULL; day++)
        if (!g_str_equal (words[day], "-"))
          add_logs (log, words[day], sample_day (week, day + 1));
  }

  return log;
}

static GPtrArray *
make_restrictions (const Sample *sample)
{
  GPtrArray *restrictions = gradual_restriction_array_new ();

  for (guint i = 0; i < SAMPLE_RESTRICTIONS_MAX; i++)
    if (sample->restrictions[i].from != GRADUAL_DAY_NONE)
      g_ptr_array_add (restrictions, gradual_restriction_new (&(GradualRestriction){
                                         .kind = sample->restrictions[i].kind,
                                         .from = sample->restrictions[i].from,
                                         .until = sample->restrictions[i].until,
                                         .factor_percent = sample->restrictions[i].percent,
                                     }));

  return restrictions;
}

static GPtrArray *
make_away (const Sample *sample)
{
  GPtrArray *away = gradual_away_array_new ();

  for (guint i = 0; i < SAMPLE_AWAY_MAX; i++)
    if (sample->away[i].from != GRADUAL_DAY_NONE)
      g_ptr_array_add (away, gradual_away_new (&(GradualAway){
                                 .from = sample->away[i].from,
                                 .until = sample->away[i].until,
                                 .reason = sample->away[i].reason,
                             }));

  return away;
}

/** sample_plan: Returns: (transfer full): the plan that @sample says. */
GradualPlan *
sample_plan (const Sample *sample)
{
  g_autoptr (GPtrArray) weeks = parse_weeks (sample);
  g_autoptr (GPtrArray) log = parse_log (sample);
  g_autoptr (GPtrArray) restrictions = make_restrictions (sample);
  g_autoptr (GPtrArray) away = make_away (sample);
  g_autoptr (GradualPlan) plan = NULL;
  gboolean is_race = gradual_goal_kind_is_race (sample->goal);
  GradualPlanHead head = {
      .id = "00000000-0000-8000-8000-000000000001",
      .title = "Sample",
      .created = "2026-11-22T10:00:00Z",
      .goal = {sample->goal, is_race ? sample_day ((int)weeks->len, 7) : GRADUAL_DAY_NONE,
               GRADUAL_ABSENT},
      .week_starts_on = G_DATE_MONDAY,
      .runner = {.runs_per_week = 4,
                 .run_days = GRADUAL_WEEKDAYS_ALL,
                 .long_run_day = G_DATE_SUNDAY,
                 .easy_pace_s_per_km = GRADUAL_ABSENT,
                 .baseline = {sample->weekly, sample->longest}},
  };

  if (sample->settings != NULL)
    head.settings = *sample->settings;
  else
    gradual_settings_init (&head.settings);

  plan = gradual_plan_new (&head, weeks, log, restrictions);

  return gradual_plan_with_away (plan, away);
}

/**
 * sample_grid:
 *
 * Returns: (transfer full): the plan's weeks as a sample writes them, without days of rest at the
 *   end of a week, and without repeats.
 */
char *
sample_grid (const GradualPlan *plan)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < gradual_plan_n_weeks (plan); i++) {
    const GradualWeek *week = gradual_plan_week (plan, i);
    int last = GRADUAL_DAYS_PER_WEEK - 1;

    while (last >= 0 && week->runs[last] == NULL)
      last--;
    g_string_append (text, i > 0 ? " /" : "");
    for (int day = 0; day <= last; day++) {
      const GradualRun *run = week->runs[day];

      g_string_append (text, text->len > 0 ? " " : "");
      if (run == NULL)
        g_string_append_c (text, '-');
      else if (run->minutes != GRADUAL_MINUTES_UNKNOWN)
        g_string_append_printf (text, "%d", run->minutes);
      if (run != NULL && letters[run->kind] != '\0')
        g_string_append_c (text, letters[run->kind]);
    }
  }

  return g_string_free (text, FALSE);
}

static GradualDay
sample_today (const Sample *sample)
{
  return sample->today != GRADUAL_DAY_NONE ? sample->today : sample_day (1, 1);
}

/* Walks over the days before @day; where that begins a week, the week before it is still open. */
static void
walk_to (SampleWalk *walk, const Sample *sample, GradualDay day)
{
  GradualDay today = sample_today (sample);

  walk->plan = sample_plan (sample);
  gradual_context_init (&walk->context, walk->plan);
  gradual_pass_init (&walk->pass, &walk->context);
  for (GradualDay passed = sample_day (1, 1); passed < day; passed++) {
    if (passed > sample_day (1, 1) && gradual_day_weekday (passed) == G_DATE_MONDAY)
      gradual_pass_end_week (&walk->pass);
    if (passed < today)
      gradual_pass_take_logs (&walk->pass, walk->plan, passed);
    else
      gradual_pass_take_planned (&walk->pass, walk->plan, passed,
                                 gradual_plan_run_on (walk->plan, passed), today);
  }
}

/** sample_walk_to_run: Walks to @day, and opens a run on it. */
void
sample_walk_to_run (SampleWalk *walk, const Sample *sample, GradualDay day)
{
  walk_to (walk, sample, day);
  if (day > sample_day (1, 1) && gradual_day_weekday (day) == G_DATE_MONDAY)
    gradual_pass_end_week (&walk->pass);
  gradual_pass_open_run (&walk->pass, day);
}

/** sample_walk_to_week_end: Walks over all days of a week, counted from 1, which is not closed. */
void
sample_walk_to_week_end (SampleWalk *walk, const Sample *sample, int week)
{
  walk_to (walk, sample, sample_day (week + 1, 1));
}

/** sample_walk_to_week: Walks to the beginning of a week, counted from 1. */
void
sample_walk_to_week (SampleWalk *walk, const Sample *sample, int week)
{
  walk_to (walk, sample, sample_day (week, 1));
  if (week > 1)
    gradual_pass_end_week (&walk->pass);
}

/** sample_walk_clear: frees what the walk holds. */
void
sample_walk_clear (SampleWalk *walk)
{
  g_clear_pointer (&walk->plan, gradual_plan_unref);
}

/** sample_run_cap: Returns: what the rule allows a run on @day, with what is before it. */
int
sample_run_cap (const Sample *sample, const GradualRule *rule, GradualDay day)
{
  g_auto (SampleWalk) walk = {NULL};

  sample_walk_to_run (&walk, sample, day);

  return gradual_rule_limit_run (rule, &walk.pass, GRADUAL_RUN_EASY);
}

/** sample_week_cap: Returns: what the rule allows the week, counted from 1. */
int
sample_week_cap (const Sample *sample, const GradualRule *rule, int week)
{
  g_auto (SampleWalk) walk = {NULL};

  sample_walk_to_week_end (&walk, sample, week);

  return rule->week_cap != NULL ? rule->week_cap (&walk.pass) : GRADUAL_NO_CAP;
}

/**
 * sample_findings:
 *
 * Returns: (transfer full): the report's findings of that severity, a line each: week, day, rule,
 *   asked and allowed minutes, and its alert where it has one, as in
 *   "2.7 over-limit 80/66 amber\n".
 */
char *
sample_findings (const GradualReport *report, GradualSeverity severity)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < report->findings->len; i++) {
    const GradualFinding *finding = g_ptr_array_index (report->findings, i);
    int day = finding->date - sample_day (finding->week, 1) + 1;

    if (finding->severity != severity)
      continue;
    g_string_append_printf (text, "%d.%d %s %d/%d", finding->week, day, finding->rule,
                            finding->asked, finding->allowed);
    if (finding->alert != GRADUAL_ALERT_NONE)
      g_string_append_printf (text, " %s", gradual_alert_to_nick (finding->alert));
    g_string_append_c (text, '\n');
  }

  return g_string_free (text, FALSE);
}

static char *
check (const Sample *sample, GradualSeverity severity)
{
  g_autoptr (GradualPlan) plan = sample_plan (sample);
  g_autoptr (GradualReport) report =
      gradual_check (plan, sample_today (sample), MAX (sample->first_week, 1));

  return sample_findings (report, severity);
}

/** sample_check: Returns: (transfer full): the hard rules that the plan breaks. */
char *
sample_check (const Sample *sample)
{
  return check (sample, GRADUAL_SEVERITY_HARD);
}

/** sample_advice: Returns: (transfer full): the advice about the plan. */
char *
sample_advice (const Sample *sample)
{
  return check (sample, GRADUAL_SEVERITY_ADVICE);
}

/**
 * sample_because:
 *
 * Returns: (transfer full): what the check says about the first hard rule that the plan breaks.
 */
char *
sample_because (const Sample *sample)
{
  g_autoptr (GradualPlan) plan = sample_plan (sample);
  g_autoptr (GradualReport) report =
      gradual_check (plan, sample_today (sample), MAX (sample->first_week, 1));

  for (guint i = 0; i < report->findings->len; i++) {
    const GradualFinding *finding = g_ptr_array_index (report->findings, i);

    if (finding->severity == GRADUAL_SEVERITY_HARD)
      return g_strdup (finding->because);
  }

  return g_strdup ("");
}
