/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "replan-report.h"

#include <glib/gi18n-lib.h>

#include "json-text.h"

static void
set_level (JsonObject *object, GradualLevel level)
{
  JsonObject *reached = json_object_new ();

  json_object_set_int_member (reached, "longest_run_minutes", level.longest);
  json_object_set_int_member (reached, "weekly_minutes", level.week);
  json_object_set_object_member (object, "reached", reached);
}

/* The weeks that are different; those of a new plan are none of the old one's. */
static GArray *
find_changes (const GradualReplan *replan, const GradualReplanOption *option,
              const GradualPlan *plan)
{
  return option->way == GRADUAL_WAY_RAMP
             ? g_array_new (FALSE, FALSE, sizeof (GradualWeekChange))
             : gradual_week_changes_new (plan, option->plan, replan->day);
}

static JsonArray *
make_weeks (const GradualReplan *replan, const GradualReplanOption *option, const GradualPlan *plan)
{
  g_autoptr (GArray) changes = find_changes (replan, option, plan);
  JsonArray *weeks = json_array_new ();

  for (guint i = 0; i < changes->len; i++) {
    const GradualWeekChange *change = &g_array_index (changes, GradualWeekChange, i);
    g_autofree char *because = gradual_replan_week_reason (replan, option, change);
    JsonObject *week = json_object_new ();

    json_object_set_int_member (week, "number", change->number);
    gradual_json_set_day (week, "start", change->start);
    json_object_set_int_member (week, "minutes_before", change->minutes_before);
    json_object_set_int_member (week, "minutes_after", change->minutes_after);
    gradual_json_set_text (week, "because", because);
    json_array_add_object_element (weeks, week);
  }

  return weeks;
}

static JsonObject *
make_option (const GradualReplan *replan, const GradualReplanOption *option,
             const GradualPlan *plan)
{
  const GradualGoal *goal = &option->plan->head.goal;
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "way", gradual_replan_way_to_nick (option->way));
  gradual_json_set_text (object, "title", option->title);
  gradual_json_set_text (object, "because", option->because);
  json_object_set_string_member (object, "goal", gradual_goal_kind_to_nick (goal->kind));
  gradual_json_set_day (object, "race_date", goal->race_date);
  set_level (object, option->reached);
  json_object_set_array_member (object, "weeks", make_weeks (replan, option, plan));

  return object;
}

/**
 * gradual_replan_report_to_json:
 * @replan: (nullable): the proposal; %NULL where there is none
 * @plan: the plan that it is about
 *
 * Returns: (transfer full): the proposal as a JSON document for programs; its kind is null where
 *   there is none.
 */
char *
gradual_replan_report_to_json (const GradualReplan *replan, const GradualPlan *plan)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();
  JsonArray *options = json_array_new ();

  json_node_take_object (node, object);
  gradual_json_set_text (object, "kind",
                         replan != NULL ? gradual_replan_kind_to_nick (replan->kind) : NULL);
  if (replan != NULL) {
    gradual_json_set_text (object, "title", replan->title);
    gradual_json_set_text (object, "reason", replan->reason);
    json_object_set_boolean_member (object, "race_is_kept", replan->race_is_kept);
    set_level (object, replan->reached);
    for (guint i = 0; i < replan->options->len; i++)
      json_array_add_object_element (
          options, make_option (replan, g_ptr_array_index (replan->options, i), plan));
  }
  json_object_set_array_member (object, "options", options);

  return gradual_json_print (node);
}

static void
append_weeks (GString *text, const GradualReplan *replan, const GradualReplanOption *option,
              const GradualPlan *plan)
{
  g_autoptr (GArray) changes = find_changes (replan, option, plan);

  for (guint i = 0; i < changes->len; i++) {
    const GradualWeekChange *change = &g_array_index (changes, GradualWeekChange, i);
    g_autofree char *because = gradual_replan_week_reason (replan, option, change);

    /* TRANSLATORS: a week of a plan: its number, its minutes before and after, and why. */
    g_string_append_printf (text, _ ("  Week %d: %d min, now %d. %s\n"), change->number,
                            change->minutes_before, change->minutes_after, because);
  }
}

/**
 * gradual_replan_report_to_text:
 * @replan: (nullable): the proposal; %NULL where there is none
 * @plan: the plan that it is about
 *
 * Returns: (transfer full): the proposal for people: what has happened, the ways to go on, and for
 *   each the weeks that are different in it.
 */
char *
gradual_replan_report_to_text (const GradualReplan *replan, const GradualPlan *plan)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (replan == NULL)
    return g_strconcat (_ ("There is nothing to replan."), "\n", NULL);

  g_string_append_printf (text, "%s\n%s\n", replan->title, replan->reason);
  for (guint i = 0; i < replan->options->len; i++) {
    const GradualReplanOption *option = g_ptr_array_index (replan->options, i);

    g_string_append_printf (text, "\n%s (%s)\n%s\n", option->title,
                            gradual_replan_way_to_nick (option->way), option->because);
    append_weeks (text, replan, option, plan);
  }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * gradual_replan_report_alternatives:
 * @replan: a proposal that can not keep the race
 *
 * Returns: (transfer full): what is left, for programs, as where a plan is refused: what would be
 *   reached, the earliest day to be ready, and the longest race on the day.
 */
JsonObject *
gradual_replan_report_alternatives (const GradualReplan *replan)
{
  const GradualReplanOption *later = gradual_replan_find (replan, GRADUAL_WAY_LATER_DATE);
  const GradualReplanOption *shorter = gradual_replan_find (replan, GRADUAL_WAY_SHORTER_RACE);
  JsonObject *object = json_object_new ();

  gradual_json_set_day (object, "earliest_ready",
                        later != NULL ? later->plan->head.goal.race_date : GRADUAL_DAY_NONE);
  gradual_json_set_text (object, "longest_race",
                         shorter != NULL ? gradual_goal_kind_to_nick (shorter->plan->head.goal.kind)
                                         : NULL);
  set_level (object, replan->reached);

  return object;
}
