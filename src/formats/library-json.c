/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library-json.h"

#include <glib/gi18n-lib.h>

#include "cadence-json.h"
#include "json-scan.h"
#include "json-write.h"
#include "plan-read.h"
#include "plan-write.h"
#include "stretching-json.h"
#include "symptoms-json.h"
#include "symptoms-limits.h"

static GradualUnits
read_units (GradualJsonObject *root)
{
  GradualUnits units = GRADUAL_UNITS_MINUTES;
  const char *nick = gradual_json_string (root, "units", 1, GRADUAL_PLAN_WORD_MAX);

  if (!gradual_units_from_nick (nick, &units))
    gradual_json_fail (root, "units", GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("must be “minutes”, “kilometres” or “miles”, not “%s”"), nick);

  return units;
}

/* The item with what is held of its plan, which is a plan document too. */
static GradualLibraryItem *
read_held (GradualJsonObject *object, const GradualLibraryItem *item)
{
  GradualJsonObject root = gradual_json_object (object, "held");
  g_autoptr (GradualPlan) held = gradual_plan_read (&root);

  if (held == NULL)
    return NULL;
  if (!g_str_equal (held->head.id, item->plan->head.id)) {
    gradual_json_fail (&root, "id", GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("must be the id of the plan that it is held for, “%s”"),
                       item->plan->head.id);
    return NULL;
  }

  return gradual_library_item_with_held (item, held);
}

static void
read_item (GradualJsonObject *object, GHashTable *seen, GPtrArray *items)
{
  gboolean is_archived = gradual_json_boolean (object, "archived");
  gboolean has_held = gradual_json_has (object, "held");
  GradualJsonObject root = gradual_json_object (object, "plan");
  g_autofree char *extra = gradual_json_unknown_members (object);
  g_autoptr (GradualPlan) plan = gradual_plan_read (&root);
  g_autoptr (GradualLibraryItem) item = NULL;
  g_autoptr (GradualLibraryItem) whole = NULL;

  if (plan == NULL)
    return;
  if (!g_hash_table_add (seen, (gpointer)plan->head.id))
    gradual_json_fail (&root, "id", GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("“%s” is the id of another plan too"), plan->head.id);
  item = gradual_library_item_new (plan, is_archived, extra);
  whole = has_held ? read_held (object, item) : gradual_library_item_ref (item);
  if (whole != NULL)
    g_ptr_array_add (items, g_steal_pointer (&whole));
}

/* The plan that is shown is one of the library's, and not put away. */
static const char *
read_active (GradualJsonObject *root, GPtrArray *items)
{
  const char *id;

  if (!gradual_json_has (root, "active"))
    return NULL;
  id = gradual_json_string (root, "active", 1, GRADUAL_PLAN_ID_MAX);
  for (guint i = 0; i < items->len; i++) {
    const GradualLibraryItem *item = g_ptr_array_index (items, i);

    if (g_str_equal (item->plan->head.id, id) && !item->is_archived)
      return id;
  }
  gradual_json_fail (root, "active", GRADUAL_FORMAT_ERROR_INVALID,
                     _ ("must be the id of a plan that is not archived, not “%s”"), id);

  return NULL;
}

/* What a new runner has is left out of the document. */
static GradualStretching *
read_stretching (GradualJsonObject *root)
{
  GradualJsonObject object;

  if (!gradual_json_has (root, "stretching"))
    return gradual_stretching_new_empty ();
  object = gradual_json_object (root, "stretching");

  return gradual_stretching_read (&object);
}

static GradualSymptoms *
read_symptoms (GradualJsonObject *root)
{
  GradualJsonObject object;

  if (!gradual_json_has (root, "symptoms"))
    return gradual_symptoms_new_empty ();
  object = gradual_json_object (root, "symptoms");

  return gradual_symptoms_read (&object);
}

static GradualCadence *
read_cadence (GradualJsonObject *root)
{
  GradualJsonObject object;

  if (!gradual_json_has (root, "cadence"))
    return gradual_cadence_new_empty ();
  object = gradual_json_object (root, "cadence");

  return gradual_cadence_read (&object);
}

/* What the runner has beside plans. */
static GradualLibrary *
add_beside_plans (const GradualLibrary *plans, GradualStretching *stretching,
                  GradualSymptoms *symptoms, GradualCadence *cadence)
{
  g_autoptr (GradualLibrary) stretched = gradual_library_with_stretching (plans, stretching);
  g_autoptr (GradualLibrary) told = gradual_library_with_symptoms (stretched, symptoms);

  return gradual_library_with_cadence (told, cadence);
}

static GradualLibrary *
read_library (GradualJsonObject *root)
{
  g_autoptr (GPtrArray) items = gradual_library_item_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GradualStretching) stretching = NULL;
  g_autoptr (GradualSymptoms) symptoms = NULL;
  g_autoptr (GradualCadence) cadence = NULL;
  g_autoptr (GradualLibrary) plans_alone = NULL;
  g_autofree char *extra = NULL;
  GradualJsonArray plans;
  GradualUnits units;
  const char *active_id;

  gradual_json_require_format (root, "gradual-library", GRADUAL_LIBRARY_VERSION);
  units = read_units (root);
  plans = gradual_json_array (root, "plans", 0, GRADUAL_LIBRARY_PLANS_MAX);
  for (guint i = 0; i < plans.length && !gradual_json_document_failed (root->document); i++) {
    GradualJsonObject object = gradual_json_array_object (&plans, i);

    read_item (&object, seen, items);
  }
  active_id = read_active (root, items);
  stretching = read_stretching (root);
  symptoms = read_symptoms (root);
  cadence = read_cadence (root);
  extra = gradual_json_unknown_members (root);
  if (gradual_json_document_failed (root->document))
    return NULL;

  plans_alone = gradual_library_new (items, active_id, units, extra);

  return add_beside_plans (plans_alone, stretching, symptoms, cadence);
}

/**
 * gradual_library_from_json:
 * @bytes: a gradual-library document
 * @length: its bytes; more than %GRADUAL_LIBRARY_BYTES_MAX are refused
 *
 * Reads a library, whole or not at all. Members that are not known are kept.
 *
 * Returns: (transfer full) (nullable): the library, or %NULL with an error of
 *   %GRADUAL_FORMAT_ERROR that names the place.
 */
GradualLibrary *
gradual_library_from_json (const char *bytes, gsize length, GError **error)
{
  g_autoptr (GradualJsonDocument) document = NULL;
  GradualJsonObject root;
  GradualLibrary *library;

  g_return_val_if_fail (bytes != NULL || length == 0, NULL);

  document = gradual_json_document_parse (bytes, length, GRADUAL_LIBRARY_BYTES_MAX,
                                          GRADUAL_JSON_LIBRARY_DEPTH_MAX, error);
  if (document == NULL)
    return NULL;
  root = gradual_json_root (document);
  library = read_library (&root);
  if (library == NULL)
    gradual_json_document_propagate (document, error);

  return library;
}

static JsonObject *
write_item (const GradualLibraryItem *item, GradualJsonVerbatim *unknown)
{
  JsonObject *object = json_object_new ();

  json_object_set_boolean_member (object, "archived", item->is_archived);
  json_object_set_object_member (object, "plan",
                                 gradual_plan_write (item->plan, GRADUAL_JSON_WHOLE, unknown));
  if (item->held != NULL)
    json_object_set_object_member (object, "held",
                                   gradual_plan_write (item->held, GRADUAL_JSON_WHOLE, unknown));
  gradual_json_verbatim_add (unknown, object, item->extra);

  return object;
}

/**
 * gradual_library_to_json:
 * @length: (out) (optional): the bytes without the closing NUL
 *
 * Returns: (transfer full): a gradual-library document; the same library always gives the same one.
 */
char *
gradual_library_to_json (const GradualLibrary *library, gsize *length)
{
  g_autoptr (GradualJsonVerbatim) unknown = NULL;
  JsonObject *root;
  JsonArray *plans;

  g_return_val_if_fail (library != NULL, NULL);

  unknown = gradual_json_verbatim_new ();
  root = json_object_new ();
  plans = json_array_sized_new (library->items->len);
  json_object_set_string_member (root, "format", "gradual-library");
  json_object_set_int_member (root, "version", GRADUAL_LIBRARY_VERSION);
  if (library->active_id != NULL)
    json_object_set_string_member (root, "active", library->active_id);
  json_object_set_string_member (root, "units", gradual_units_to_nick (library->units));
  for (guint i = 0; i < library->items->len; i++)
    json_array_add_object_element (plans,
                                   write_item (g_ptr_array_index (library->items, i), unknown));
  json_object_set_array_member (root, "plans", plans);
  if (!gradual_stretching_is_standard (library->stretching))
    json_object_set_object_member (root, "stretching",
                                   gradual_stretching_write (library->stretching, unknown));
  if (!gradual_symptoms_is_empty (library->symptoms))
    json_object_set_object_member (root, "symptoms",
                                   gradual_symptoms_write (library->symptoms, unknown));
  if (!gradual_cadence_is_empty (library->cadence))
    json_object_set_object_member (root, "cadence",
                                   gradual_cadence_write (library->cadence, unknown));
  gradual_json_verbatim_add (unknown, root, library->extra);

  return gradual_json_to_text (root, unknown, length);
}

/**
 * gradual_library_can_be_kept:
 *
 * Returns: whether there are not more plans, symptom reports, and things done about a report, than
 *   are read again: more must never be written.
 */
gboolean
gradual_library_can_be_kept (const GradualLibrary *library)
{
  const GPtrArray *reports;

  g_return_val_if_fail (library != NULL, FALSE);

  reports = library->symptoms->reports;
  for (guint i = 0; i < reports->len; i++) {
    const GradualSymptomReport *report = g_ptr_array_index (reports, i);

    if (report->reliefs->len > GRADUAL_SYMPTOMS_ACTIONS_MAX)
      return FALSE;
  }

  return library->items->len <= GRADUAL_LIBRARY_PLANS_MAX &&
         reports->len <= GRADUAL_SYMPTOMS_REPORTS_MAX;
}
