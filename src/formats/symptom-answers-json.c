/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-answers-json.h"

#include <glib/gi18n-lib.h>

#include "json-scan.h"

static int
read_choice (GradualJsonObject *object, const char *nick, const char *const *choices)
{
  const char *word = gradual_json_string (object, nick, 0, G_MAXSIZE);
  g_autofree char *all = NULL;

  for (int i = 0; choices[i] != NULL; i++)
    if (g_str_equal (choices[i], word))
      return i;
  all = g_strjoinv (", ", (char **)choices);
  gradual_json_fail (object, nick, GRADUAL_FORMAT_ERROR_INVALID, _ ("must be one of %s, not “%s”"),
                     all, word);

  return GRADUAL_UNANSWERED;
}

static int
read_answer (GradualJsonObject *object, GradualQuestion question)
{
  const char *nick = gradual_question_to_nick (question);
  int minimum, maximum;

  switch (gradual_question_kind (question)) {
  case GRADUAL_QUESTION_YES_NO:
    return gradual_json_boolean (object, nick) ? 1 : 0;
  case GRADUAL_QUESTION_CHOICE:
    return read_choice (object, nick, gradual_question_choices (question));
  case GRADUAL_QUESTION_NUMBER:
  default:
    gradual_question_range (question, &minimum, &maximum);
    return gradual_json_int (object, nick, minimum, maximum);
  }
}

/**
 * gradual_symptom_answers_read:
 * @object: the answers; a question that has no member is not answered
 * @answers: (out caller-allocates): what they are; none is from the log
 *
 * Reads the answers to the questions that are known, and looks at no other member.
 *
 * Returns: whether the document is without fault so far; else the fault is kept in it.
 */
gboolean
gradual_symptom_answers_read (GradualJsonObject *object, GradualSymptomAnswers *answers)
{
  g_return_val_if_fail (object != NULL && answers != NULL, FALSE);

  gradual_symptom_answers_init (answers);
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++)
    if (gradual_json_has (object, gradual_question_to_nick ((GradualQuestion)i)))
      answers->values[i] = read_answer (object, (GradualQuestion)i);

  return !gradual_json_document_failed (object->document);
}

/**
 * gradual_symptom_answers_write:
 *
 * Returns: (transfer full): the answers as a tree, in the order of the form; what was not answered
 *   is not in it.
 */
JsonObject *
gradual_symptom_answers_write (const GradualSymptomAnswers *answers)
{
  JsonObject *object;

  g_return_val_if_fail (answers != NULL, NULL);

  object = json_object_new ();
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    const GradualQuestion question = (GradualQuestion)i;
    const char *nick = gradual_question_to_nick (question);
    int value = answers->values[i];

    if (!gradual_symptom_answers_has (answers, question))
      continue;
    switch (gradual_question_kind (question)) {
    case GRADUAL_QUESTION_YES_NO:
      json_object_set_boolean_member (object, nick, value != 0);
      break;
    case GRADUAL_QUESTION_CHOICE:
      json_object_set_string_member (object, nick, gradual_question_choices (question)[value]);
      break;
    case GRADUAL_QUESTION_NUMBER:
    default:
      json_object_set_int_member (object, nick, value);
      break;
    }
  }

  return object;
}

/**
 * gradual_symptom_answers_from_json:
 * @bytes: an object of answers; a byte order mark before it is passed over
 * @length: its bytes; more than %GRADUAL_SYMPTOM_ANSWERS_BYTES_MAX are refused
 * @answers: (out caller-allocates): what they are
 *
 * Reads answers that somebody wrote by hand: a member that is no question is an error, since it is
 * most likely a misspelt one, and what was meant must not count as not answered.
 *
 * Returns: whether @answers was read; else an error of %GRADUAL_FORMAT_ERROR names the place.
 */
gboolean
gradual_symptom_answers_from_json (const char *bytes, gsize length, GradualSymptomAnswers *answers,
                                   GError **error)
{
  g_autoptr (GradualJsonDocument) document = NULL;
  GradualJsonObject root;
  const char *unknown;

  g_return_val_if_fail ((bytes != NULL || length == 0) && answers != NULL, FALSE);

  document = gradual_json_document_parse (bytes, length, GRADUAL_SYMPTOM_ANSWERS_BYTES_MAX,
                                          GRADUAL_JSON_DEPTH_MAX, error);
  if (document == NULL)
    return FALSE;
  root = gradual_json_root (document);
  gradual_symptom_answers_read (&root, answers);
  unknown = gradual_json_unknown_name (&root);
  if (unknown != NULL)
    gradual_json_fail (&root, NULL, GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("“%s” is not a question that is known"), unknown);
  if (!gradual_json_document_failed (document))
    return TRUE;
  gradual_json_document_propagate (document, error);

  return FALSE;
}
