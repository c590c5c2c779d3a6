/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "failure.h"

#include <gio/gio.h>

#include "command.h"
#include "json-text.h"
#include "formats/plan-json.h"
#include "planner/planner.h"

/**
 * gradual_failure_set:
 * @status: the exit status
 * @code: one of GRADUAL_CODE_…
 * @message: a sentence for people
 *
 * Returns: @status, so that a command can return it.
 */
int
gradual_failure_set (GradualFailure *failure, int status, const char *code, const char *message)
{
  failure->status = status;
  failure->code = code;
  g_free (failure->message);
  /* A message may quote bytes of a file or of the command line. */
  failure->message = g_utf8_make_valid (message, -1);

  return status;
}

static const char *
code_of_error (const GError *error)
{
  static const char *const format_codes[] = {
      [GRADUAL_FORMAT_ERROR_INVALID] = GRADUAL_CODE_INVALID,
      [GRADUAL_FORMAT_ERROR_NEWER] = GRADUAL_CODE_NEWER,
      [GRADUAL_FORMAT_ERROR_TOO_LARGE] = GRADUAL_CODE_TOO_LARGE,
  };
  static const char *const edit_codes[] = {
      [GRADUAL_EDIT_ERROR_NO_DAY] = GRADUAL_CODE_NO_DAY,
      [GRADUAL_EDIT_ERROR_NO_RUN] = GRADUAL_CODE_NO_RUN,
      [GRADUAL_EDIT_ERROR_VALUE] = GRADUAL_CODE_VALUE,
  };

  if (error->domain == GRADUAL_FORMAT_ERROR)
    return format_codes[error->code];
  if (error->domain == GRADUAL_EDIT_ERROR)
    return edit_codes[error->code];
  if (error->domain == GRADUAL_PLANNER_ERROR)
    return GRADUAL_CODE_VALUE;
  if (error->domain == G_OPTION_ERROR)
    return GRADUAL_CODE_USAGE;
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE))
    return GRADUAL_CODE_TOO_LARGE;

  return GRADUAL_CODE_UNREADABLE;
}

/**
 * gradual_failure_set_error:
 *
 * Makes a failure of an error of the core or of the command line; one of another domain comes from
 * reading a file.
 *
 * Returns: the exit status, %GRADUAL_STATUS_USAGE.
 */
int
gradual_failure_set_error (GradualFailure *failure, const GError *error)
{
  return gradual_failure_set (failure, GRADUAL_STATUS_USAGE, code_of_error (error), error->message);
}

/**
 * gradual_failure_set_refusal:
 * @verdict: a refusal
 *
 * Returns: the exit status, %GRADUAL_STATUS_REFUSED.
 */
int
gradual_failure_set_refusal (GradualFailure *failure, const GradualVerdict *verdict)
{
  failure->rule = verdict->rule;
  failure->asked = verdict->asked;
  failure->allowed = verdict->allowed;
  failure->date = verdict->date;
  failure->more = json_object_new ();
  gradual_json_set_day (failure->more, "nearest_date", verdict->nearest_day);

  return gradual_failure_set (failure, GRADUAL_STATUS_REFUSED, GRADUAL_CODE_REFUSED,
                              verdict->because);
}

/** gradual_failure_clear: frees what the failure holds. */
void
gradual_failure_clear (GradualFailure *failure)
{
  g_clear_pointer (&failure->message, g_free);
  g_clear_pointer (&failure->more, json_object_unref);
}

static void
add_member (JsonObject *object G_GNUC_UNUSED, const char *member, JsonNode *node, gpointer to)
{
  json_object_set_member (to, member, json_node_copy (node));
}

/**
 * gradual_failure_to_json:
 *
 * Returns: (transfer full): the failure for programs, `{"error": {…}}`. The common members are
 *   always there, null where they do not apply.
 */
JsonNode *
gradual_failure_to_json (const GradualFailure *failure)
{
  g_autoptr (JsonObject) root = json_object_new ();
  JsonObject *error = json_object_new ();
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);

  json_object_set_string_member (error, "code", failure->code);
  gradual_json_set_text (error, "rule", failure->rule);
  json_object_set_string_member (error, "message", failure->message);
  gradual_json_set_count (error, "asked", failure->asked);
  gradual_json_set_count (error, "allowed", failure->allowed);
  gradual_json_set_day (error, "date", failure->date);
  if (failure->more != NULL)
    json_object_foreach_member (failure->more, add_member, error);
  json_object_set_object_member (root, "error", error);
  json_node_set_object (node, root);

  return node;
}
