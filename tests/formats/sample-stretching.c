/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "samples.h"

#include <string.h>

/** sample_stretching: Returns: (transfer full): one with unknown members at every place. */
GradualStretching *
sample_stretching (void)
{
  GradualDay day = gradual_day_from_ymd (2026, 11, 24);
  GradualStretchDay ticks[] = {
      {.day = day, .done = 0x41},
      {.day = day + 1, .done = GRADUAL_ALL_STRETCHES},
      {.day = day + 30, .done = 0x80},
  };
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (GradualStretchDay));
  g_autoptr (GHashTable) day_extras = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  GradualStretching values = {
      .days = days,
      .selected = 0xfe,
      .areas = {GRADUAL_AREA_PLANTAR_FASCIA, GRADUAL_AREA_HIPS, GRADUAL_AREA_HAMSTRINGS,
                GRADUAL_AREA_CALVES},
      .extra = "{\"x-stretching\":0.10}",
      .doses_extra = "{\"x-doses\":{\"seconds\":1e3}}",
      .focus = 1u << GRADUAL_AREA_PLANTAR_FASCIA | 1u << GRADUAL_AREA_HIPS,
      .focus_until = day + 41,
      .focus_extra = "{\"x-focus\":1.0}",
      .day_extras = day_extras,
  };

  g_array_append_vals (days, ticks, G_N_ELEMENTS (ticks));
  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++)
    values.doses[i] = gradual_stretch_standard_dose ((GradualStretch)i);
  values.doses[GRADUAL_STRETCH_CALF_BENT] = (GradualStretchDose){45, 3};
  values.dose_extras[GRADUAL_STRETCH_CALF_BENT] = "{\"x-dose\":[ ]}";
  g_hash_table_insert (day_extras, GINT_TO_POINTER (day + 1), g_strdup ("{\"x-tick\":-0.0}"));

  return gradual_stretching_new (&values);
}

/** sample_random_stretching: Returns: (transfer full): any that a library can hold. */
GradualStretching *
sample_random_stretching (GRand *random)
{
  GradualDay day = g_rand_int_range (random, GRADUAL_DAY_MIN, GRADUAL_DAY_MAX);
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (GradualStretchDay));
  g_autoptr (GHashTable) day_extras = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  GradualStretching values = {
      .days = days,
      .selected = (GradualStretchSet)g_rand_int_range (random, 1, GRADUAL_ALL_STRETCHES + 1),
      .extra = g_rand_boolean (random) ? "{\"x\":1.50}" : NULL,
      .doses_extra = g_rand_boolean (random) ? "{\"knee-hug\":null}" : NULL,
      .day_extras = g_rand_boolean (random) ? day_extras : NULL,
  };

  if (g_rand_boolean (random)) {
    values.focus = (GradualAreaSet)g_rand_int_range (random, 1, 1 << GRADUAL_N_AREAS);
    values.focus_until = g_rand_int_range (random, GRADUAL_DAY_MIN, GRADUAL_DAY_MAX + 1);
    values.focus_extra = g_rand_boolean (random) ? "{\"w\":[ ]}" : NULL;
  }
  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++) {
    values.doses[i] = (GradualStretchDose){
        g_rand_int_range (random, GRADUAL_DOSE_SECONDS_MIN, GRADUAL_DOSE_SECONDS_MAX + 1),
        g_rand_int_range (random, GRADUAL_DOSE_TIMES_MIN, GRADUAL_DOSE_TIMES_MAX + 1)};
    values.dose_extras[i] = g_rand_int_range (random, 0, 8) == 0 ? "{\"y\":\"\\u00e9\"}" : NULL;
  }
  /* One after the other goes anywhere before those that are there. */
  for (guint i = 0; i < GRADUAL_N_AREAS; i++) {
    guint place = (guint)g_rand_int_range (random, 0, (gint32)i + 1);

    memmove (&values.areas[place + 1], &values.areas[place], (i - place) * sizeof *values.areas);
    values.areas[place] = (GradualStretchArea)i;
  }
  for (gint32 left = g_rand_int_range (random, 0, 60); left > 0 && day <= GRADUAL_DAY_MAX;
       left--, day += g_rand_int_range (random, 1, 9)) {
    GradualStretchDay tick = {day, (GradualStretchSet)g_rand_int_range (random, 1, 256)};

    g_array_append_val (days, tick);
    if (values.day_extras != NULL && g_rand_int_range (random, 0, 5) == 0)
      g_hash_table_insert (day_extras, GINT_TO_POINTER (day), g_strdup ("{\"z\":[1e400]}"));
  }

  return gradual_stretching_new (&values);
}

#define DIFFER(condition, what) \
  if (condition)                \
    return what;

/**
 * sample_stretching_difference:
 *
 * Compares two stretchings member by member.
 *
 * Returns: (nullable): what differs first, or %NULL for two equal ones.
 */
const char *
sample_stretching_difference (const GradualStretching *a, const GradualStretching *b)
{
  DIFFER (a->selected != b->selected, "selected")
  DIFFER (a->focus != b->focus, "focus.areas")
  DIFFER (a->focus_until != b->focus_until, "focus.until")
  DIFFER (g_strcmp0 (a->focus_extra, b->focus_extra) != 0, "unknown members of the focus")
  DIFFER (g_strcmp0 (a->extra, b->extra) != 0, "unknown members")
  DIFFER (g_strcmp0 (a->doses_extra, b->doses_extra) != 0, "unknown members of the doses")
  for (guint i = 0; i < GRADUAL_N_AREAS; i++)
    DIFFER (a->areas[i] != b->areas[i], "areas")
  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++) {
    DIFFER (a->doses[i].seconds != b->doses[i].seconds, "seconds")
    DIFFER (a->doses[i].times != b->doses[i].times, "times")
    DIFFER (g_strcmp0 (a->dose_extras[i], b->dose_extras[i]) != 0, "unknown members of a dose")
  }
  DIFFER (a->days->len != b->days->len, "the number of days")
  for (guint i = 0; i < a->days->len; i++) {
    const GradualStretchDay *first = &g_array_index (a->days, GradualStretchDay, i);
    const GradualStretchDay *second = &g_array_index (b->days, GradualStretchDay, i);

    DIFFER (first->day != second->day, "date")
    DIFFER (first->done != second->done, "done")
    DIFFER (g_strcmp0 (gradual_stretching_day_extra (a, first->day),
                       gradual_stretching_day_extra (b, first->day)) != 0,
            "unknown members of a tick")
  }

  return NULL;
}
