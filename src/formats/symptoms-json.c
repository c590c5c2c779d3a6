/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptoms-json.h"

#include <glib/gi18n-lib.h>

#include "plan-read.h"
#include "symptom-answers-json.h"
#include "symptoms-limits.h"

/* Where a draft was left; a finished report was left nowhere. */
static GradualQuestionSection
read_section (GradualJsonObject *object, gboolean is_finished)
{
  GradualQuestionSection section = GRADUAL_SECTION_SAFETY;
  const char *nick;

  if (is_finished) {
    if (gradual_json_has (object, "section"))
      gradual_json_fail (object, "section", GRADUAL_FORMAT_ERROR_INVALID,
                         _ ("must not be there: the report is finished"));
    return section;
  }
  nick = gradual_json_string (object, "section", 1, GRADUAL_PLAN_WORD_MAX);
  if (!gradual_section_from_nick (nick, &section))
    gradual_json_fail (object, "section", GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("“%s” is not a section of the form"), nick);

  return section;
}

/* The questions whose answers came from the log. One that is not known could not be kept in its
 * place, and one without an answer has nothing to come from there. */
static GradualQuestionSet
read_from_log (GradualJsonObject *object, const GradualSymptomAnswers *answers)
{
  GradualJsonArray array = gradual_json_array (object, "from_log", 0, GRADUAL_N_QUESTIONS);
  GradualQuestionSet set = 0;

  for (guint i = 0; i < array.length; i++) {
    GradualJsonObject place = gradual_json_array_place (&array, i);
    const char *nick = gradual_json_array_string (&array, i);
    GradualQuestion question = GRADUAL_QUESTION_DEFORMITY;

    if (!gradual_question_from_nick (nick, &question))
      gradual_json_fail (&place, NULL, GRADUAL_FORMAT_ERROR_INVALID,
                         _ ("“%s” is not a question that is known"), nick);
    else if (gradual_question_set_has (set, question))
      gradual_json_fail (&place, NULL, GRADUAL_FORMAT_ERROR_INVALID, _ ("“%s” is there twice"),
                         nick);
    else if (!gradual_symptom_answers_has (answers, question))
      gradual_json_fail (&place, NULL, GRADUAL_FORMAT_ERROR_INVALID, _ ("“%s” is not answered"),
                         nick);
    set |= gradual_question_set_of (question);
  }

  return set;
}

static void
read_action (GradualJsonObject *object, GArray *reliefs)
{
  GradualReliefEntry entry = {.relief = GRADUAL_RELIEF_HOLD};
  const char *nick = gradual_json_string (object, "action", 1, GRADUAL_PLAN_WORD_MAX);

  if (!gradual_relief_from_nick (nick, &entry.relief))
    gradual_json_fail (object, "action", GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("“%s” is not an action that is known"), nick);
  entry.day = gradual_json_day (object, "date");
  entry.extra = gradual_json_unknown_members (object);
  g_array_append_val (reliefs, entry);
}

/* In the order in which they were done, which can not be told from their dates. */
static GArray *
read_actions (GradualJsonObject *object)
{
  GradualJsonArray array = gradual_json_array (object, "actions", 0, GRADUAL_SYMPTOMS_ACTIONS_MAX);
  GArray *reliefs = gradual_relief_entries_new ();

  for (guint i = 0; i < array.length && !gradual_json_document_failed (object->document); i++) {
    GradualJsonObject action = gradual_json_array_object (&array, i);

    read_action (&action, reliefs);
  }

  return reliefs;
}

static GradualSymptomReport *
read_report (GradualJsonObject *object, GHashTable *ids)
{
  GradualSymptomReport values = {.id = gradual_plan_read_id (object, ids)};
  g_autoptr (GArray) reliefs = NULL;
  g_autofree char *extra = NULL;
  g_autofree char *answers_extra = NULL;
  GradualJsonObject answers;

  values.day = gradual_json_day (object, "date");
  if (gradual_json_has (object, "pain_began"))
    values.pain_began = gradual_json_day (object, "pain_began");
  values.is_finished = gradual_json_boolean (object, "finished");
  values.section = read_section (object, values.is_finished);
  answers = gradual_json_object (object, "answers");
  gradual_symptom_answers_read (&answers, &values.answers);
  values.answers.from_log = read_from_log (object, &values.answers);
  values.reliefs = reliefs = read_actions (object);
  values.answers_extra = answers_extra = gradual_json_unknown_members (&answers);
  values.extra = extra = gradual_json_unknown_members (object);

  return gradual_symptom_report_new (&values);
}

static int
compare_reports (gconstpointer a, gconstpointer b)
{
  const GradualSymptomReport *const *first = a, *const *second = b;

  return (*first)->day < (*second)->day ? -1 : (*first)->day > (*second)->day;
}

/**
 * gradual_symptoms_read:
 * @object: what a library says of symptoms
 *
 * Reads the reports whole or not at all. Those of one day stay in the order of the document.
 * Members that are not known are kept.
 *
 * Returns: (transfer full) (nullable): the reports; %NULL where the document has a fault, which is
 *   kept in it.
 */
GradualSymptoms *
gradual_symptoms_read (GradualJsonObject *object)
{
  g_autoptr (GPtrArray) reports = gradual_symptom_report_array_new ();
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree char *extra = NULL;
  GradualJsonArray array;

  g_return_val_if_fail (object != NULL, NULL);

  array = gradual_json_array (object, "reports", 0, GRADUAL_SYMPTOMS_REPORTS_MAX);
  for (guint i = 0; i < array.length && !gradual_json_document_failed (object->document); i++) {
    GradualJsonObject report = gradual_json_array_object (&array, i);

    g_ptr_array_add (reports, read_report (&report, ids));
  }
  /* GLib promises that this sort is stable. */
  g_ptr_array_sort (reports, compare_reports);
  extra = gradual_json_unknown_members (object);

  return gradual_json_document_failed (object->document) ? NULL
                                                         : gradual_symptoms_new (reports, extra);
}

static void
set_day (JsonObject *object, const char *name, GradualDay day)
{
  char date[11];

  gradual_day_format_to (day, date);
  json_object_set_string_member (object, name, date);
}

static JsonArray *
write_from_log (GradualQuestionSet set)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++)
    if (gradual_question_set_has (set, (GradualQuestion)i))
      json_array_add_string_element (array, gradual_question_to_nick ((GradualQuestion)i));

  return array;
}

static JsonArray *
write_actions (const GradualSymptomReport *report, GradualJsonVerbatim *unknown)
{
  JsonArray *array = json_array_sized_new (report->reliefs->len);

  for (guint i = 0; i < report->reliefs->len; i++) {
    const GradualReliefEntry *entry = &g_array_index (report->reliefs, GradualReliefEntry, i);
    JsonObject *object = json_object_new ();

    json_object_set_string_member (object, "action", gradual_relief_to_nick (entry->relief));
    set_day (object, "date", entry->day);
    gradual_json_verbatim_add (unknown, object, entry->extra);
    json_array_add_object_element (array, object);
  }

  return array;
}

/**
 * gradual_symptom_report_write:
 * @unknown: where the unknown members go that the text is to have
 *
 * Returns: (transfer full): one report, as a tree.
 */
JsonObject *
gradual_symptom_report_write (const GradualSymptomReport *report, GradualJsonVerbatim *unknown)
{
  JsonObject *object, *answers;

  g_return_val_if_fail (report != NULL && unknown != NULL, NULL);

  object = json_object_new ();
  answers = gradual_symptom_answers_write (&report->answers);
  json_object_set_string_member (object, "id", report->id);
  set_day (object, "date", report->day);
  if (report->pain_began != GRADUAL_DAY_NONE)
    set_day (object, "pain_began", report->pain_began);
  json_object_set_boolean_member (object, "finished", report->is_finished);
  if (!report->is_finished)
    json_object_set_string_member (object, "section", gradual_section_to_nick (report->section));
  gradual_json_verbatim_add (unknown, answers, report->answers_extra);
  json_object_set_object_member (object, "answers", answers);
  json_object_set_array_member (object, "from_log", write_from_log (report->answers.from_log));
  json_object_set_array_member (object, "actions", write_actions (report, unknown));
  gradual_json_verbatim_add (unknown, object, report->extra);

  return object;
}

/**
 * gradual_symptoms_write:
 * @unknown: where the unknown members go that the text is to have
 *
 * Returns: (transfer full): what a library says of the reports, as a tree.
 */
JsonObject *
gradual_symptoms_write (const GradualSymptoms *symptoms, GradualJsonVerbatim *unknown)
{
  JsonObject *object;
  JsonArray *reports;

  g_return_val_if_fail (symptoms != NULL && unknown != NULL, NULL);

  object = json_object_new ();
  reports = json_array_sized_new (symptoms->reports->len);
  for (guint i = 0; i < symptoms->reports->len; i++)
    json_array_add_object_element (
        reports, gradual_symptom_report_write (g_ptr_array_index (symptoms->reports, i), unknown));
  json_object_set_array_member (object, "reports", reports);
  gradual_json_verbatim_add (unknown, object, symptoms->extra);

  return object;
}
