/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-json.h"

#include "instant.h"
#include "json-write.h"
#include "plan-write.h"

/** Writer: what is handed down while a plan is written. */
typedef struct {
  gboolean with_health;
  GradualJsonVerbatim *unknown;
} Writer;

static void
set_day (JsonObject *object, const char *name, GradualDay day)
{
  char date[11];

  gradual_day_format_to (day, date);
  json_object_set_string_member (object, name, date);
}

static void
set_optional_int (JsonObject *object, const char *name, int value)
{
  if (value != GRADUAL_ABSENT)
    json_object_set_int_member (object, name, value);
}

static void
set_goal (Writer *writer, JsonObject *root, const GradualPlanHead *head)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "kind", gradual_goal_kind_to_nick (head->goal.kind));
  if (gradual_goal_kind_is_race (head->goal.kind))
    set_day (object, "race_date", head->goal.race_date);
  if (head->goal.kind == GRADUAL_GOAL_BASE)
    set_optional_int (object, "target_minutes", head->goal.target_minutes);
  gradual_json_verbatim_add (writer->unknown, object, head->extras[GRADUAL_EXTRA_GOAL]);
  json_object_set_object_member (root, "goal", object);
}

static void
set_runner (Writer *writer, JsonObject *root, const GradualPlanHead *head)
{
  const GradualRunner *runner = &head->runner;
  JsonObject *object = json_object_new ();
  JsonObject *baseline = json_object_new ();
  JsonArray *run_days = json_array_new ();

  for (int weekday = G_DATE_MONDAY; weekday <= G_DATE_SUNDAY; weekday++)
    if (gradual_weekdays_has (runner->run_days, (GDateWeekday)weekday))
      json_array_add_string_element (run_days, gradual_weekday_to_nick ((GDateWeekday)weekday));
  json_object_set_int_member (object, "runs_per_week", runner->runs_per_week);
  json_object_set_array_member (object, "run_days", run_days);
  json_object_set_string_member (object, "long_run_day",
                                 gradual_weekday_to_nick (runner->long_run_day));
  set_optional_int (object, "easy_pace_s_per_km", runner->easy_pace_s_per_km);
  json_object_set_int_member (baseline, "weekly_minutes", runner->baseline.weekly_minutes);
  json_object_set_int_member (baseline, "longest_run_minutes",
                              runner->baseline.longest_run_minutes);
  gradual_json_verbatim_add (writer->unknown, baseline, head->extras[GRADUAL_EXTRA_BASELINE]);
  json_object_set_object_member (object, "baseline", baseline);
  gradual_json_verbatim_add (writer->unknown, object, head->extras[GRADUAL_EXTRA_RUNNER]);
  json_object_set_object_member (root, "runner", object);
}

static void
set_rules (Writer *writer, JsonObject *root, const GradualPlanHead *head)
{
  JsonObject *object = json_object_new ();
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);

  json_object_set_int_member (object, "version", GRADUAL_PLAN_RULES_VERSION);
  for (guint i = 0; i < n_parameters; i++)
    json_object_set_int_member (object, parameters[i].key,
                                gradual_settings_get (&head->settings, &parameters[i]));
  if (head->settings.ramp != GRADUAL_RAMP_NONE)
    json_object_set_string_member (object, "ramp", gradual_ramp_to_nick (head->settings.ramp));
  gradual_json_verbatim_add (writer->unknown, object, head->extras[GRADUAL_EXTRA_RULES]);
  json_object_set_object_member (root, "rules", object);
}

/* That it was about pain is health data. */
static void
set_review (Writer *writer, JsonObject *root, const GradualPlanHead *head)
{
  const GradualReview *review = &head->review;
  JsonObject *object;

  if (review->day == GRADUAL_DAY_NONE ||
      (review->kind == GRADUAL_REPLAN_PAIN && !writer->with_health))
    return;
  object = json_object_new ();
  set_day (object, "date", review->day);
  json_object_set_string_member (object, "kind", gradual_replan_kind_to_nick (review->kind));
  if (review->weekly_minutes > 0)
    json_object_set_int_member (object, "weekly_minutes", review->weekly_minutes);
  if (review->longest_run_minutes > 0)
    json_object_set_int_member (object, "longest_run_minutes", review->longest_run_minutes);
  gradual_json_verbatim_add (writer->unknown, object, head->extras[GRADUAL_EXTRA_REVIEW]);
  json_object_set_object_member (root, "reviewed", object);
}

static JsonObject *
make_run (Writer *writer, const GradualRun *run)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "id", run->id);
  json_object_set_string_member (object, "kind", gradual_run_kind_to_nick (run->kind));
  if (run->minutes != GRADUAL_MINUTES_UNKNOWN)
    json_object_set_int_member (object, "minutes", run->minutes);
  json_object_set_string_member (object, "note", writer->with_health ? run->note : "");
  gradual_json_verbatim_add (writer->unknown, object, run->extra);

  return object;
}

static JsonObject *
make_week (Writer *writer, const GradualWeek *week)
{
  JsonObject *object = json_object_new ();
  JsonArray *days = json_array_sized_new (GRADUAL_DAYS_PER_WEEK);

  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    JsonObject *day = json_object_new ();

    set_day (day, "date", week->start + (GradualDay)i);
    if (week->runs[i] != NULL)
      json_object_set_object_member (day, "run", make_run (writer, week->runs[i]));
    else
      json_object_set_null_member (day, "run");
    gradual_json_verbatim_add (writer->unknown, day, week->day_extras[i]);
    json_array_add_object_element (days, day);
  }

  json_object_set_int_member (object, "number", week->number);
  set_day (object, "start", week->start);
  json_object_set_string_member (object, "phase", gradual_phase_to_nick (week->phase));
  json_object_set_int_member (object, "minutes", gradual_week_minutes (week));
  json_object_set_int_member (object, "cap_minutes", week->cap_minutes);
  json_object_set_array_member (object, "days", days);
  gradual_json_verbatim_add (writer->unknown, object, week->extra);

  return object;
}

static JsonObject *
make_log_entry (Writer *writer, const GradualLogEntry *entry)
{
  JsonObject *object = json_object_new ();
  char start[GRADUAL_LOCAL_TIME_LENGTH + 1];

  gradual_local_time_format_to (entry->day, entry->second_of_day, start);
  json_object_set_string_member (object, "id", entry->id);
  json_object_set_string_member (object, "start", start);
  json_object_set_int_member (object, "seconds", entry->seconds);
  set_optional_int (object, "distance_m", entry->distance_m);
  set_optional_int (object, "cadence", entry->cadence);
  set_optional_int (object, "effort", entry->effort);
  if (writer->with_health)
    set_optional_int (object, "pain", entry->pain);
  json_object_set_string_member (object, "source", entry->source);
  json_object_set_string_member (object, "note", writer->with_health ? entry->note : "");
  gradual_json_verbatim_add (writer->unknown, object, entry->extra);

  return object;
}

static JsonObject *
make_restriction (Writer *writer, const GradualRestriction *restriction)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "kind",
                                 gradual_restriction_kind_to_nick (restriction->kind));
  set_day (object, "from", restriction->from);
  if (restriction->until != GRADUAL_DAY_NONE)
    set_day (object, "until", restriction->until);
  else
    json_object_set_null_member (object, "until");
  if (restriction->factor_percent > 0)
    json_object_set_int_member (object, "factor_percent", restriction->factor_percent);
  json_object_set_string_member (object, "because",
                                 writer->with_health ? restriction->because : "");
  gradual_json_verbatim_add (writer->unknown, object, restriction->extra);

  return object;
}

/* That the runner is ill or injured is health data; on which days nothing is run is none. */
static JsonObject *
make_away (Writer *writer, const GradualAway *away)
{
  JsonObject *object = json_object_new ();
  gboolean is_told = away->reason == GRADUAL_AWAY_HOLIDAY ||
                     (away->reason != GRADUAL_AWAY_UNSAID && writer->with_health);

  set_day (object, "from", away->from);
  set_day (object, "until", away->until);
  if (is_told)
    json_object_set_string_member (object, "reason", gradual_away_reason_to_nick (away->reason));
  if (writer->with_health && *away->note != '\0')
    json_object_set_string_member (object, "note", away->note);
  gradual_json_verbatim_add (writer->unknown, object, away->extra);

  return object;
}

static void
set_away (Writer *writer, JsonObject *root, const GradualPlan *plan)
{
  JsonArray *away;

  if (plan->away->len == 0)
    return;
  away = json_array_sized_new (plan->away->len);
  for (guint i = 0; i < plan->away->len; i++)
    json_array_add_object_element (away, make_away (writer, g_ptr_array_index (plan->away, i)));
  json_object_set_array_member (root, "away", away);
}

static void
set_lists (Writer *writer, JsonObject *root, const GradualPlan *plan)
{
  JsonArray *weeks = json_array_sized_new (plan->weeks->len);
  JsonArray *log = json_array_sized_new (plan->log->len);
  JsonArray *restrictions = json_array_sized_new (plan->restrictions->len);

  for (guint i = 0; i < plan->weeks->len; i++)
    json_array_add_object_element (weeks, make_week (writer, gradual_plan_week (plan, i)));
  for (guint i = 0; i < plan->log->len; i++)
    json_array_add_object_element (log, make_log_entry (writer, g_ptr_array_index (plan->log, i)));
  for (guint i = 0; i < plan->restrictions->len; i++)
    json_array_add_object_element (
        restrictions, make_restriction (writer, g_ptr_array_index (plan->restrictions, i)));
  json_object_set_array_member (root, "weeks", weeks);
  json_object_set_array_member (root, "log", log);
  json_object_set_array_member (root, "restrictions", restrictions);
}

/**
 * gradual_plan_write:
 * @unknown: where the unknown members go that the text is to have
 *
 * Returns: (transfer full): a gradual-plan document as a tree.
 */
JsonObject *
gradual_plan_write (const GradualPlan *plan, GradualJsonFlags flags, GradualJsonVerbatim *unknown)
{
  const GradualPlanHead *head = &plan->head;
  Writer writer = {(flags & GRADUAL_JSON_WITHOUT_HEALTH) == 0, unknown};
  JsonObject *root = json_object_new ();

  json_object_set_string_member (root, "format", "gradual-plan");
  json_object_set_int_member (root, "version", GRADUAL_PLAN_VERSION);
  json_object_set_string_member (root, "id", head->id);
  json_object_set_string_member (root, "title", head->title);
  json_object_set_string_member (root, "created", head->created);
  set_goal (&writer, root, head);
  json_object_set_string_member (root, "week_starts_on",
                                 gradual_weekday_to_nick (head->week_starts_on));
  set_runner (&writer, root, head);
  set_rules (&writer, root, head);
  set_review (&writer, root, head);
  set_lists (&writer, root, plan);
  set_away (&writer, root, plan);
  gradual_json_verbatim_add (unknown, root, head->extras[GRADUAL_EXTRA_PLAN]);

  return root;
}

/**
 * gradual_plan_to_json:
 * @length: (out) (optional): the bytes without the closing NUL
 *
 * Writes a gradual-plan document: UTF-8, two spaces of indent, members in a fixed order, unknown
 * members after the known ones of their object, and a line feed at the end. The same plan always
 * gives the same bytes.
 *
 * Returns: (transfer full): the document.
 */
char *
gradual_plan_to_json (const GradualPlan *plan, GradualJsonFlags flags, gsize *length)
{
  g_autoptr (GradualJsonVerbatim) unknown = NULL;

  g_return_val_if_fail (plan != NULL, NULL);

  unknown = gradual_json_verbatim_new ();

  return gradual_json_to_text (gradual_plan_write (plan, flags, unknown), unknown, length);
}
