/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-result-json.h"

#include "json-write.h"

static JsonArray *
write_questions (GradualQuestionSet set)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++)
    if (gradual_question_set_has (set, (GradualQuestion)i))
      json_array_add_string_element (array, gradual_question_to_nick ((GradualQuestion)i));

  return array;
}

static JsonObject *
write_cause (const GradualCauseScore *score)
{
  JsonObject *object = json_object_new ();
  JsonArray *because = json_array_new ();

  json_object_set_string_member (object, "id", gradual_cause_to_nick (score->cause));
  json_object_set_int_member (object, "points", score->points);
  json_object_set_int_member (object, "possible", score->possible);
  if (score->percent == GRADUAL_UNANSWERED)
    json_object_set_null_member (object, "percent");
  else
    json_object_set_int_member (object, "percent", score->percent);
  json_object_set_string_member (object, "band", gradual_band_to_nick (score->band));
  for (guint i = 0; i < score->n_contributions; i++)
    if (score->contributions[i].points > 0)
      json_array_add_string_element (because,
                                     gradual_question_to_nick (score->contributions[i].question));
  json_object_set_array_member (object, "because", because);

  return object;
}

/* What a relief is called as an action: a red flag is told by its name. */
static const char *
action_nick (GradualRelief relief)
{
  return relief == GRADUAL_RELIEF_SUSPEND ? "red-flag" : gradual_relief_to_nick (relief);
}

static void
write_actions (JsonObject *object, const GradualSymptomResult *result)
{
  JsonArray *actions = json_array_new ();

  for (guint i = 0; i < result->n_reliefs; i++)
    json_array_add_string_element (actions, action_nick (result->reliefs[i]));
  if (result->n_reliefs > 0)
    json_object_set_string_member (object, "action", action_nick (result->reliefs[0]));
  else if (result->is_pain_answered)
    json_object_set_string_member (object, "action", "go-on");
  else
    json_object_set_null_member (object, "action");
  json_object_set_array_member (object, "actions", actions);
}

/**
 * gradual_symptom_result_write:
 *
 * Returns: (transfer full): the result as a tree. "action" is the most urgent of "actions"; it is
 *   "go-on" where there is nothing to do, and null where the pain was not answered.
 */
JsonObject *
gradual_symptom_result_write (const GradualSymptomResult *result)
{
  JsonObject *object;
  JsonArray *causes, *mix;

  g_return_val_if_fail (result != NULL, NULL);

  object = json_object_new ();
  causes = json_array_new ();
  mix = json_array_new ();
  for (guint i = 0; i < result->n_causes; i++)
    json_array_add_object_element (causes, write_cause (&result->causes[i]));
  for (guint i = 0; i < result->n_mix; i++)
    json_array_add_string_element (mix, gradual_cause_to_nick (result->mix[i]));
  json_object_set_array_member (object, "red_flags", write_questions (result->red_flags));
  json_object_set_string_member (object, "urgency", gradual_urgency_to_nick (result->urgency));
  json_object_set_boolean_member (object, "see_early", result->see_early);
  json_object_set_array_member (object, "ask_first", write_questions (result->ask_first));
  json_object_set_int_member (object, "fit", result->fit);
  json_object_set_int_member (object, "symptoms_answered", result->n_symptoms_answered);
  json_object_set_boolean_member (object, "other_pattern", result->is_other_pattern);
  json_object_set_array_member (object, "causes", causes);
  json_object_set_array_member (object, "mix", mix);
  write_actions (object, result);

  return object;
}

/**
 * gradual_symptom_result_to_json:
 * @length: (out) (optional): the bytes without the closing NUL
 *
 * Returns: (transfer full): the result as text: UTF-8, two spaces of indent, a line feed at the
 * end.
 */
char *
gradual_symptom_result_to_json (const GradualSymptomResult *result, gsize *length)
{
  g_autoptr (GradualJsonVerbatim) nothing_unknown = gradual_json_verbatim_new ();

  g_return_val_if_fail (result != NULL, NULL);

  return gradual_json_to_text (gradual_symptom_result_write (result), nothing_unknown, length);
}
