/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-csv.h"

#include <glib/gi18n-lib.h>

#include "plan-csv-rows.h"
#include "model/identifier.h"
#include "plan-csv-runner.h"
#include "plan-limits.h"

/** Day: what the rows of one day add up to. */
typedef struct {
  gboolean is_run;
  GradualRunKind kind;
  int minutes;
  int longest; /* the minutes of the row that the kind is of */
  int distance_m;
  GString *title; /* (nullable) */
} Day;

/** Builder: a plan in the making. */
typedef struct {
  const GradualCsvOptions *options;
  const GradualCsvSessions *sessions;
  char *name; /* stands for the file in the ids */
  GradualDay start;
  guint n_weeks;
  GArray *days; /* (element-type Day): all days of the plan */
} Builder;

static void
clear_day (gpointer data)
{
  Day *day = data;

  if (day->title != NULL)
    g_string_free (day->title, TRUE);
}

static void
builder_clear (Builder *builder)
{
  g_free (builder->name);
  g_clear_pointer (&builder->days, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Builder, builder_clear)

static const Day *
day_at (const Builder *builder, guint index)
{
  return &g_array_index (builder->days, Day, index);
}

G_GNUC_PRINTF (3, 4)
static gboolean
fail (GError **error, guint line, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error (error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_INVALID,
               /* TRANSLATORS: a place in a table and what is wrong there. */
               _ ("line %u: %s"), line, message);

  return FALSE;
}

/* Sets where the plan starts and how long it is. */
static gboolean
set_weeks (Builder *builder, GError **error)
{
  GArray *sessions = builder->sessions->sessions;
  GradualDay first = G_MAXINT32, last = G_MININT32;
  guint last_line = 0;
  int days_into_week;

  for (guint i = 0; i < sessions->len; i++) {
    const GradualCsvSession *session = &g_array_index (sessions, GradualCsvSession, i);

    first = MIN (first, session->day);
    if (session->day > last) {
      last = session->day;
      last_line = session->line;
    }
  }
  if (sessions->len == 0)
    return fail (error, 1, _ ("there are no rows below the header"));

  if (builder->sessions->has_dates) {
    days_into_week = (int)(gradual_day_weekday (first) - builder->options->week_starts_on +
                           GRADUAL_DAYS_PER_WEEK) %
                     GRADUAL_DAYS_PER_WEEK;
    builder->start = first - days_into_week;
  } else {
    builder->start =
        gradual_day_next_weekday (builder->options->anchor, builder->options->week_starts_on);
    last += builder->start;
  }
  builder->n_weeks = (guint)(last - builder->start) / GRADUAL_DAYS_PER_WEEK + 1;
  if (builder->n_weeks > GRADUAL_WEEKS_MAX)
    return fail (error, last_line, _ ("the plan is longer than %d weeks"), GRADUAL_WEEKS_MAX);
  if (builder->start < GRADUAL_DAY_MIN ||
      builder->start + (int)builder->n_weeks * GRADUAL_DAYS_PER_WEEK - 1 > GRADUAL_DAY_MAX)
    return fail (error, last_line, _ ("the plan's weeks go beyond the dates that are known"));

  return TRUE;
}

static void
add_title (Day *day, const char *title)
{
  if (*title == '\0')
    return;
  if (day->title == NULL)
    day->title = g_string_new (NULL);
  else
    g_string_append (day->title, "; ");
  g_string_append (day->title, title);
}

static gboolean
add_session (Day *day, const GradualCsvSession *session, GError **error)
{
  gboolean is_race = session->kind == GRADUAL_RUN_RACE;
  gboolean was_race = day->is_run && day->kind == GRADUAL_RUN_RACE;

  if (!session->is_run)
    return TRUE;
  if (!day->is_run)
    *day = (Day){.is_run = TRUE, .kind = session->kind, .distance_m = GRADUAL_ABSENT};
  if (is_race || (!was_race && session->minutes > day->longest)) {
    day->kind = session->kind;
    day->longest = session->minutes;
  }
  if (day->minutes == GRADUAL_MINUTES_UNKNOWN || session->minutes == GRADUAL_MINUTES_UNKNOWN)
    day->minutes = GRADUAL_MINUTES_UNKNOWN;
  else
    day->minutes += session->minutes;
  day->distance_m = MAX (day->distance_m, session->distance_m);
  add_title (day, session->title);
  if (day->minutes > GRADUAL_MINUTES_MAX)
    return fail (error, session->line, _ ("the day has more minutes than there are in a week"));
  if (day->title != NULL && day->title->len > GRADUAL_PLAN_NOTE_MAX)
    return fail (error, session->line, _ ("the day's titles are longer than %d bytes"),
                 GRADUAL_PLAN_NOTE_MAX);

  return TRUE;
}

static gboolean
add_sessions (Builder *builder, GError **error)
{
  GArray *sessions = builder->sessions->sessions;
  GradualDay origin = builder->sessions->has_dates ? builder->start : 0;

  builder->days =
      g_array_sized_new (FALSE, TRUE, sizeof (Day), builder->n_weeks * GRADUAL_DAYS_PER_WEEK);
  g_array_set_clear_func (builder->days, clear_day);
  g_array_set_size (builder->days, builder->n_weeks * GRADUAL_DAYS_PER_WEEK);
  for (guint i = 0; i < sessions->len; i++) {
    const GradualCsvSession *session = &g_array_index (sessions, GradualCsvSession, i);

    if (!add_session (&g_array_index (builder->days, Day, session->day - origin), session, error))
      return FALSE;
  }
  for (guint i = 0; i < builder->days->len; i++)
    if (day_at (builder, i)->is_run)
      return TRUE;

  return fail (error, 1, _ ("there is no run in the rows below the header"));
}

static GradualRun *
make_run (const Builder *builder, guint index)
{
  const Day *day = day_at (builder, index);
  g_autofree char *id = gradual_identifier_from_name (builder->name, index + 1);

  return gradual_run_new (id, day->kind, day->minutes, day->title != NULL ? day->title->str : "",
                          NULL);
}

static GradualWeek *
make_week (const Builder *builder, guint index)
{
  GradualRun *runs[GRADUAL_DAYS_PER_WEEK] = {NULL};
  GradualPhase phase = GRADUAL_PHASE_BUILD;
  GradualWeek *week;

  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    guint at = index * GRADUAL_DAYS_PER_WEEK + i;

    if (!day_at (builder, at)->is_run)
      continue;
    runs[i] = make_run (builder, at);
    if (runs[i]->kind == GRADUAL_RUN_RACE)
      phase = GRADUAL_PHASE_RACE;
  }
  week = gradual_week_new (
      (int)index + 1, builder->start + (GradualDay)index * GRADUAL_DAYS_PER_WEEK, phase, 0, runs);
  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    g_clear_pointer (&runs[i], gradual_run_unref);

  return week;
}

static GPtrArray *
make_weeks (const Builder *builder, GError **error)
{
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();

  for (guint i = 0; i < builder->n_weeks; i++) {
    GradualWeek *week = make_week (builder, i);

    g_ptr_array_add (weeks, week);
    if (gradual_week_minutes (week) > GRADUAL_MINUTES_MAX) {
      g_set_error (error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_INVALID,
                   _ ("week %d has more minutes than there are in a week"), week->number);
      return NULL;
    }
  }

  return g_steal_pointer (&weeks);
}

/* Where each race begins; what is shorter is the kind below. */
static GradualGoalKind
race_of_metres (int distance_m)
{
  if (distance_m == GRADUAL_ABSENT || distance_m >= 40000)
    return GRADUAL_GOAL_MARATHON;
  if (distance_m >= 20000)
    return GRADUAL_GOAL_HALF;

  return distance_m >= 9000 ? GRADUAL_GOAL_10K : GRADUAL_GOAL_5K;
}

/* The goal is the race of the last week; a race on the way there is only a race. */
static GradualGoal
find_goal (const Builder *builder)
{
  guint end = builder->days->len;

  for (guint i = end; i > end - GRADUAL_DAYS_PER_WEEK; i--) {
    const Day *day = day_at (builder, i - 1);

    if (day->is_run && day->kind == GRADUAL_RUN_RACE)
      return (GradualGoal){race_of_metres (day->distance_m), builder->start + (GradualDay)i - 1,
                           GRADUAL_ABSENT};
  }

  return (GradualGoal){GRADUAL_GOAL_BASE, GRADUAL_DAY_NONE, GRADUAL_ABSENT};
}

static GradualPlan *
make_plan (const Builder *builder, int *first_checked_week, GError **error)
{
  const GradualCsvOptions *options = builder->options;
  g_autoptr (GPtrArray) weeks = make_weeks (builder, error);
  g_autofree char *id = gradual_identifier_from_name (builder->name, 0);
  g_autofree char *created = NULL;
  char date[11];
  GradualPlanHead head = {.id = id, .title = _ ("Imported plan")};

  if (weeks == NULL)
    return NULL;
  gradual_day_format_to (builder->start, date);
  /* The same table gives the same plan, whenever it is read. */
  created = g_strconcat (date, "T00:00:00Z", NULL);
  head.created = created;
  head.goal = find_goal (builder);
  head.week_starts_on = options->week_starts_on;
  gradual_runner_from_weeks (&head.runner, weeks);
  head.runner.easy_pace_s_per_km =
      builder->sessions->has_distances ? options->pace_s_per_km : GRADUAL_ABSENT;
  head.runner.baseline = options->has_baseline
                             ? options->baseline
                             : gradual_baseline_from_week (g_ptr_array_index (weeks, 0));
  gradual_settings_init (&head.settings);
  *first_checked_week = options->has_baseline ? 1 : 2;

  return gradual_plan_new (&head, weeks, NULL, NULL);
}

/**
 * gradual_plan_from_csv:
 * @bytes: a table in UTF-8; a byte order mark before it is passed over
 * @options: what the table does not say; its pace is from 120 to 1200 seconds a kilometre
 * @first_checked_week: (out): the number of the first week that is to be checked: 2 where week 1
 *   itself is the baseline
 *
 * Reads a plan that was made elsewhere. The header names the columns, in any order: "date", or
 * "week" and "day" from 1 to 7; "minutes", "distance_km" or "distance_mi", of which the first that
 * is not empty counts; and, if it likes, "kind" and "title", which becomes the run's note. Cells
 * are parted by commas, semicolons or tabs. Several rows of a day are added up to one run of the
 * kind of the longest, or a race if one of them is; a day without minutes is a rest day, and so is
 * one of training that is no running. Weeks without rows are empty. Whether the plan keeps the
 * rules is not looked at.
 *
 * Returns: (transfer full) (nullable): the plan, or %NULL with an error of %GRADUAL_FORMAT_ERROR
 *   that names line and column.
 */
GradualPlan *
gradual_plan_from_csv (const char *bytes, gsize length, const GradualCsvOptions *options,
                       int *first_checked_week, GError **error)
{
  g_auto (GradualCsvSessions) sessions = {NULL};
  g_auto (Builder) builder = {.options = options, .sessions = &sessions};

  g_return_val_if_fail (bytes != NULL || length == 0, NULL);
  g_return_val_if_fail (options != NULL && first_checked_week != NULL, NULL);
  g_return_val_if_fail (options->pace_s_per_km >= GRADUAL_PACE_MIN &&
                            options->pace_s_per_km <= GRADUAL_PACE_MAX,
                        NULL);

  if (!gradual_csv_sessions_read (&sessions, bytes, length, options->pace_s_per_km, error) ||
      !set_weeks (&builder, error) || !add_sessions (&builder, error))
    return NULL;
  builder.name = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *)bytes, length);

  return make_plan (&builder, first_checked_week, error);
}
