/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "log-values.h"

#include <stddef.h>

#include "formats/plan-limits.h"
#include "model/plan.h"

/* What was run, as actions carry it: a dictionary, since most of it may be absent. */

/** Number: a number of a logged run, with the range that files have for it too. */
typedef struct {
  const char *key;
  gsize offset;
  int least;
  int most;
  gboolean is_optional;
} Number;

#define MEMBER(name) offsetof (GradualLogEntry, name)

static const Number numbers[] = {
    {"day", MEMBER (day), GRADUAL_DAY_MIN, GRADUAL_DAY_MAX, FALSE},
    {"second-of-day", MEMBER (second_of_day), 0, 24 * 60 * 60 - 1, FALSE},
    {"seconds", MEMBER (seconds), 0, GRADUAL_LOG_SECONDS_MAX, FALSE},
    {"distance-m", MEMBER (distance_m), 0, GRADUAL_PLAN_DISTANCE_MAX, TRUE},
    {"cadence", MEMBER (cadence), 1, GRADUAL_PLAN_CADENCE_MAX, TRUE},
    {"effort", MEMBER (effort), 1, 10, TRUE},
    {"pain", MEMBER (pain), 0, 10, TRUE},
};

/**
 * gradual_log_values_to_variant:
 *
 * Returns: (transfer floating): what was run, as an a{sv} of its numbers and its note. What is
 * absent is not in it, nor are the id and where the run came from.
 */
GVariant *
gradual_log_values_to_variant (const GradualLogEntry *values)
{
  GVariantDict dict;

  g_variant_dict_init (&dict, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++) {
    int number = G_STRUCT_MEMBER (int, values, numbers[i].offset);

    if (!numbers[i].is_optional || number != GRADUAL_ABSENT)
      g_variant_dict_insert (&dict, numbers[i].key, "i", number);
  }
  if (values->note != NULL && *values->note != '\0')
    g_variant_dict_insert (&dict, "note", "s", values->note);

  return g_variant_dict_end (&dict);
}

/**
 * gradual_log_values_from_variant:
 * @variant: of gradual_log_values_to_variant()
 * @values: (inout): gets the numbers, and the note, which is borrowed from @variant
 *
 * Returns: whether all that is needed is there, and each number within its range.
 */
gboolean
gradual_log_values_from_variant (GVariant *variant, GradualLogEntry *values)
{
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++) {
    const Number *number = &numbers[i];
    int *place = &G_STRUCT_MEMBER (int, values, number->offset);

    *place = GRADUAL_ABSENT;
    if (!g_variant_lookup (variant, number->key, "i", place)) {
      if (!number->is_optional)
        return FALSE;
    } else if (*place < number->least || *place > number->most) {
      return FALSE;
    }
  }
  if (!g_variant_lookup (variant, "note", "&s", &values->note))
    values->note = "";

  return g_utf8_strlen (values->note, -1) <= GRADUAL_PLAN_NOTE_MAX;
}
