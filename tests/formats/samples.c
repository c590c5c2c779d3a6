/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "samples.h"

#include "model/identifier.h"

/* Values that json-glib alone would not give back as they are. */
#define UNKNOWN_MEMBERS                                                                       \
  "{\"x-colour\":\"blue\",\"x-number\":1e20,\"x-float\":0.1000,\"x-list\":[1, {\"a\":null}]," \
  "\"x-é\":\"\\ud83d\\udc5f\"}"

static GradualRun *
make_run (guint ordinal, GradualRunKind kind, int minutes, const char *note, const char *extra)
{
  g_autofree char *id = gradual_identifier_from_name ("run", ordinal);

  return gradual_run_new (id, kind, minutes, note, extra);
}

static GradualWeek *
sample_week (SampleFlags flags, guint index, gboolean is_last, GradualDay start)
{
  const char *extra = (flags & SAMPLE_UNKNOWN) != 0 ? UNKNOWN_MEMBERS : NULL;
  const char *day_extras[GRADUAL_DAYS_PER_WEEK] = {NULL, extra, NULL, NULL, extra, NULL, NULL};
  GradualRun *runs[GRADUAL_DAYS_PER_WEEK] = {NULL};
  gboolean is_race = is_last && (flags & SAMPLE_RACE) != 0;
  g_autoptr (GradualWeek) week = NULL;

  runs[1] = make_run (index * 4, GRADUAL_RUN_EASY, 35, "", extra);
  runs[3] = make_run (index * 4 + 1, GRADUAL_RUN_STEADY, 40, "Hügel, “steady”\n\t\\", NULL);
  runs[4] = make_run (index * 4 + 2, GRADUAL_RUN_WALK_RUN, 30, "", NULL);
  runs[6] = is_race ? make_run (index * 4 + 3, GRADUAL_RUN_RACE, GRADUAL_MINUTES_UNKNOWN, "", extra)
                    : make_run (index * 4 + 3, GRADUAL_RUN_LONG, 60, "", extra);
  week = gradual_week_new ((int)index + 1, start,
                           is_race      ? GRADUAL_PHASE_RACE
                           : index == 0 ? GRADUAL_PHASE_RAMP
                                        : GRADUAL_PHASE_BUILD,
                           165, runs);
  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    g_clear_pointer (&runs[i], gradual_run_unref);

  return gradual_week_with_extras (week, extra, day_extras);
}

static GPtrArray *
sample_log (SampleFlags flags, guint n_log, GradualDay start)
{
  GPtrArray *log = gradual_log_array_new ();

  for (guint i = 0; i < n_log; i++) {
    g_autofree char *id = gradual_identifier_from_name ("log", i);
    GradualLogEntry entry = {
        .id = id,
        .day = start + (GradualDay)i,
        .second_of_day = (int)(i * 7919 % 86400),
        .seconds = 2130,
        .distance_m = i % 3 == 0 ? GRADUAL_ABSENT : 5900,
        .cadence = i % 3 == 1 ? GRADUAL_ABSENT : 164,
        .effort = i % 3 == 2 ? GRADUAL_ABSENT : 4,
        .pain = i % 4 == 0 ? GRADUAL_ABSENT : (int)(i % 11),
        .source = "manual",
        .note = i % 5 == 0 ? "felt good" : "",
        .extra = (flags & SAMPLE_UNKNOWN) != 0 ? UNKNOWN_MEMBERS : NULL,
    };

    g_ptr_array_add (log, gradual_log_entry_new (&entry));
  }

  return log;
}

static GPtrArray *
sample_restrictions (SampleFlags flags, GradualDay start)
{
  GPtrArray *restrictions = gradual_restriction_array_new ();

  for (int kind = GRADUAL_RESTRICTION_HOLD; kind <= GRADUAL_RESTRICTION_RED_FLAG; kind++) {
    GradualRestriction restriction = {
        .kind = (GradualRestrictionKind)kind,
        .from = start + kind,
        .until = kind % 2 == 0 ? GRADUAL_DAY_NONE : start + 2 * kind,
        .factor_percent = kind == GRADUAL_RESTRICTION_REDUCE ? 75 : 0,
        .because = kind == GRADUAL_RESTRICTION_STOP ? "a sore ankle" : "",
        .extra = (flags & SAMPLE_UNKNOWN) != 0 ? UNKNOWN_MEMBERS : NULL,
    };

    g_ptr_array_add (restrictions, gradual_restriction_new (&restriction));
  }

  return restrictions;
}

/* The reasons one after the other, the last days of one the day before the first of the next. */
static GPtrArray *
sample_away (SampleFlags flags, GradualDay start)
{
  GPtrArray *array = gradual_away_array_new ();

  for (int reason = GRADUAL_AWAY_UNSAID; reason < GRADUAL_N_AWAY_REASONS; reason++) {
    GradualAway away = {
        .from = start + 2 * reason,
        .until = start + 2 * reason + 1,
        .reason = (GradualAwayReason)reason,
        .note = reason == GRADUAL_AWAY_INJURY ? "a twisted knee" : "",
        .extra = (flags & SAMPLE_UNKNOWN) != 0 ? UNKNOWN_MEMBERS : NULL,
    };

    g_ptr_array_add (array, gradual_away_new (&away));
  }

  return array;
}

/**
 * sample_plan:
 *
 * Returns: (transfer full): a plan from 23 November 2026 with what @flags say.
 */
GradualPlan *
sample_plan (SampleFlags flags, guint n_weeks, guint n_log)
{
  GradualDay start = gradual_day_from_ymd (2026, 11, 23);
  gboolean is_race = (flags & SAMPLE_RACE) != 0;
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();
  g_autoptr (GPtrArray) log = (flags & SAMPLE_LOG) != 0 ? sample_log (flags, n_log, start) : NULL;
  g_autoptr (GPtrArray) restrictions =
      (flags & SAMPLE_RESTRICTIONS) != 0 ? sample_restrictions (flags, start) : NULL;
  g_autoptr (GPtrArray) away =
      (flags & SAMPLE_AWAY) != 0 ? sample_away (flags, start) : gradual_away_array_new ();
  g_autoptr (GradualPlan) plan = NULL;
  GradualPlanHead head = {
      .id = "7b0d5a3e-3c0b-8f61-9d2e-1f2a3b4c5d6e",
      .title = "Marathon · Zürich",
      .created = "2026-11-22T10:00:00Z",
      .goal = {is_race ? GRADUAL_GOAL_MARATHON : GRADUAL_GOAL_BASE,
               is_race ? start + (GradualDay)n_weeks * GRADUAL_DAYS_PER_WEEK - 1 : GRADUAL_DAY_NONE,
               is_race ? GRADUAL_ABSENT : 180},
      .week_starts_on = G_DATE_MONDAY,
      .runner = {4, 0x5a, G_DATE_SUNDAY, is_race ? 360 : GRADUAL_ABSENT, {150, 60}},
  };

  for (guint i = 0; i < n_weeks; i++)
    g_ptr_array_add (weeks, sample_week (flags, i, i == n_weeks - 1,
                                         start + (GradualDay)i * GRADUAL_DAYS_PER_WEEK));
  gradual_settings_init (&head.settings);
  head.settings.ramp = (flags & SAMPLE_RAMP) != 0 ? GRADUAL_RAMP_GENTLE : GRADUAL_RAMP_NONE;
  for (guint i = 0; (flags & SAMPLE_UNKNOWN) != 0 && i < GRADUAL_N_EXTRAS; i++)
    head.extras[i] = UNKNOWN_MEMBERS;
  if ((flags & SAMPLE_UNKNOWN) != 0)
    head.review = (GradualReview){start, GRADUAL_REPLAN_RACE, 240, is_race ? 150 : 0};

  plan = gradual_plan_new (&head, weeks, log, restrictions);

  return gradual_plan_with_away (plan, away);
}

static char *
random_text (GRand *random, gint32 longest)
{
  static const gunichar odd[] = {'"', '\\', '/', '\n', 1, 0x1f, 0x7f, 0x85, 0xe9, 0x2028, 0x1f45f};
  GString *text = g_string_new (NULL);

  for (gint32 left = g_rand_int_range (random, 0, longest + 1); left > 0; left--)
    g_string_append_unichar (text, g_rand_boolean (random)
                                       ? (gunichar)g_rand_int_range (random, ' ', '~')
                                       : odd[g_rand_int_range (random, 0, G_N_ELEMENTS (odd))]);

  return g_string_free (text, FALSE);
}

static GradualWeek *
random_week (GRand *random, guint index, GradualDay start)
{
  g_autoptr (GradualWeek) week = gradual_week_new (
      (int)index + 1, start, (GradualPhase)g_rand_int_range (random, 0, GRADUAL_PHASE_HOLD + 1),
      g_rand_int_range (random, 0, GRADUAL_MINUTES_MAX + 1), NULL);

  for (guint day = 0; day < GRADUAL_DAYS_PER_WEEK; day++) {
    g_autofree char *note = random_text (random, 12);
    GradualRunKind kind = (GradualRunKind)g_rand_int_range (random, 0, GRADUAL_RUN_RACE + 1);
    gboolean unknown = kind == GRADUAL_RUN_RACE && g_rand_boolean (random);
    g_autoptr (GradualRun) run = NULL;
    g_autoptr (GradualWeek) before = NULL;

    if (g_rand_boolean (random))
      continue;
    run = make_run (index * GRADUAL_DAYS_PER_WEEK + day, kind,
                    unknown ? GRADUAL_MINUTES_UNKNOWN : g_rand_int_range (random, 1, 1441), note,
                    g_rand_int_range (random, 0, 9) == 0 ? UNKNOWN_MEMBERS : NULL);
    before = g_steal_pointer (&week);
    week = gradual_week_with_run (before, day, run);
  }

  return g_steal_pointer (&week);
}

static void
random_head (GRand *random, GradualPlanHead *head, GradualDay end)
{
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);

  head->goal.kind = (GradualGoalKind)g_rand_int_range (random, 0, GRADUAL_N_GOAL_KINDS);
  head->goal.race_date = gradual_goal_kind_is_race (head->goal.kind)
                             ? end - g_rand_int_range (random, 0, 7)
                             : GRADUAL_DAY_NONE;
  head->goal.target_minutes = head->goal.kind == GRADUAL_GOAL_BASE && g_rand_boolean (random)
                                  ? g_rand_int_range (random, 1, 600)
                                  : GRADUAL_ABSENT;
  head->runner.runs_per_week = g_rand_int_range (random, 1, 7);
  head->runner.long_run_day = (GDateWeekday)g_rand_int_range (random, 1, 8);
  head->runner.run_days = (GradualWeekdays)(g_rand_int_range (random, 0, 128) |
                                            gradual_weekdays_of (head->runner.long_run_day));
  head->runner.easy_pace_s_per_km =
      g_rand_boolean (random) ? GRADUAL_ABSENT : g_rand_int_range (random, 120, 1201);
  head->runner.baseline.weekly_minutes = g_rand_int_range (random, 0, 3001);
  head->runner.baseline.longest_run_minutes = g_rand_int_range (random, 0, 1441);
  head->settings.ramp = (GradualRamp)g_rand_int_range (random, 0, GRADUAL_RAMP_GENTLE + 1);
  for (guint i = 0; i < n_parameters; i++)
    gradual_settings_set (
        &head->settings, &parameters[i],
        g_rand_int_range (random, parameters[i].minimum, parameters[i].maximum + 1));
}

static GPtrArray *
random_away (GRand *random, GradualDay start)
{
  GPtrArray *array = gradual_away_array_new ();
  GradualDay from = start;

  for (gint32 left = g_rand_int_range (random, 0, 6); left > 0; left--) {
    g_autofree char *note = random_text (random, 12);
    GradualAway away = {
        .reason = (GradualAwayReason)g_rand_int_range (random, 0, GRADUAL_N_AWAY_REASONS),
        .note = note,
        .extra = g_rand_int_range (random, 0, 5) == 0 ? UNKNOWN_MEMBERS : NULL,
    };

    away.from = from + g_rand_int_range (random, 0, 20);
    away.until = away.from + g_rand_int_range (random, 0, 20);
    from = away.until + 1;
    g_ptr_array_add (array, gradual_away_new (&away));
  }

  return array;
}

/** sample_random_plan: Returns: (transfer full): any plan that the document can hold. */
GradualPlan *
sample_random_plan (GRand *random)
{
  g_autoptr (GradualPlan) frame =
      sample_plan ((SampleFlags)g_rand_int_range (random, 0, SAMPLE_ALL + 1), 1,
                   (guint)g_rand_int_range (random, 0, 20));
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();
  g_autoptr (GPtrArray) away = NULL;
  g_autoptr (GradualPlan) plan = NULL;
  g_autofree char *title = random_text (random, 60);
  GradualPlanHead head = frame->head;
  GradualDay start = g_rand_int_range (random, GRADUAL_DAY_MIN, GRADUAL_DAY_MAX - 800);
  guint n_weeks = (guint)g_rand_int_range (random, 1, 12);

  for (guint i = 0; i < n_weeks; i++)
    g_ptr_array_add (weeks, random_week (random, i, start + (GradualDay)i * GRADUAL_DAYS_PER_WEEK));
  head.title = title;
  head.week_starts_on = gradual_day_weekday (start);
  random_head (random, &head, start + (GradualDay)n_weeks * GRADUAL_DAYS_PER_WEEK - 1);

  away = random_away (random, start);
  plan = gradual_plan_new (&head, weeks, frame->log, frame->restrictions);

  return gradual_plan_with_away (plan, away);
}
