/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-json.h"

#include <glib/gi18n-lib.h>

#include "json-scan.h"
#include "plan-read.h"

static void
check_race_date (GradualJsonObject *root, const GradualPlanHead *head, GPtrArray *weeks)
{
  const GradualWeek *last = g_ptr_array_index (weeks, weeks->len - 1);
  GradualJsonObject goal = gradual_json_object (root, "goal");

  if (gradual_goal_kind_is_race (head->goal.kind) &&
      (head->goal.race_date < last->start ||
       head->goal.race_date >= last->start + GRADUAL_DAYS_PER_WEEK))
    gradual_json_fail (&goal, "race_date", GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("must be in the last week of the plan"));
}

static GradualPlan *
read_plan (GradualJsonObject *root, char *extras[GRADUAL_N_EXTRAS])
{
  GradualPlanHead head = {.week_starts_on = G_DATE_MONDAY};
  g_autoptr (GPtrArray) weeks = NULL;
  g_autoptr (GPtrArray) log = NULL;
  g_autoptr (GPtrArray) restrictions = NULL;
  g_autoptr (GPtrArray) away = NULL;
  g_autoptr (GradualPlan) plan = NULL;

  gradual_json_require_format (root, "gradual-plan", GRADUAL_PLAN_VERSION);
  gradual_plan_read_head (root, &head, extras);
  weeks = gradual_plan_read_weeks (root, head.week_starts_on);
  log = gradual_plan_read_log (root);
  restrictions = gradual_plan_read_restrictions (root);
  away = gradual_plan_read_away (root);
  extras[GRADUAL_EXTRA_PLAN] = gradual_json_unknown_members (root);
  if (!gradual_json_document_failed (root->document))
    check_race_date (root, &head, weeks);
  if (gradual_json_document_failed (root->document))
    return NULL;
  for (guint i = 0; i < GRADUAL_N_EXTRAS; i++)
    head.extras[i] = extras[i];

  plan = gradual_plan_new (&head, weeks, log, restrictions);

  return gradual_plan_with_away (plan, away);
}

/**
 * gradual_plan_read:
 * @root: a gradual-plan document, or one inside another document
 *
 * Returns: (transfer full) (nullable): the plan; %NULL where the document has a fault, which is
 *   kept in it.
 */
GradualPlan *
gradual_plan_read (GradualJsonObject *root)
{
  char *extras[GRADUAL_N_EXTRAS] = {NULL};
  GradualPlan *plan = read_plan (root, extras);

  for (guint i = 0; i < GRADUAL_N_EXTRAS; i++)
    g_free (extras[i]);

  return plan;
}

/**
 * gradual_plan_from_json:
 * @bytes: a gradual-plan document; a byte order mark before it is passed over
 * @length: its bytes; more than %GRADUAL_PLAN_BYTES_MAX are refused
 *
 * Reads a plan, whole or not at all. Members that are not known are kept. Whether the plan keeps
 * the rules is not looked at, so that a plan that was edited by hand can be checked.
 *
 * Returns: (transfer full) (nullable): the plan, or %NULL with an error of %GRADUAL_FORMAT_ERROR
 *   that names the place.
 */
GradualPlan *
gradual_plan_from_json (const char *bytes, gsize length, GError **error)
{
  g_autoptr (GradualJsonDocument) document = NULL;
  GradualJsonObject root;
  GradualPlan *plan;

  g_return_val_if_fail (bytes != NULL || length == 0, NULL);

  document = gradual_json_document_parse (bytes, length, GRADUAL_PLAN_BYTES_MAX,
                                          GRADUAL_JSON_DEPTH_MAX, error);
  if (document == NULL)
    return NULL;
  root = gradual_json_root (document);
  plan = gradual_plan_read (&root);
  if (plan == NULL)
    gradual_json_document_propagate (document, error);

  return plan;
}
