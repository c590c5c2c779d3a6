/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "samples.h"

static void
add_count (GArray *counts, GradualDay day, int first, int second, int third, const char *extra)
{
  GradualCadenceCount count = {
      .day = day, .steps = {first, second, third}, .extra = g_strdup (extra)};

  g_array_append_val (counts, count);
}

/** sample_cadence: Returns: (transfer full): one with unknown members at every place. */
GradualCadence *
sample_cadence (void)
{
  GradualDay day = gradual_day_from_ymd (2026, 11, 24);
  g_autoptr (GArray) counts = gradual_cadence_counts_new ();
  GradualCadence values = {
      .counts = counts,
      .target = {.since = day, .from = 164, .percent = 5, .extra = "{\"x-target\":1e1}"},
      .extra = "{\"x-cadence\":0.10}",
  };

  add_count (counts, day, 82, 83, 81, NULL);
  add_count (counts, day, GRADUAL_CADENCE_STEPS_MIN, GRADUAL_CADENCE_STEPS_MAX, 84,
             "{\"x-count\":[ ]}");
  add_count (counts, day + 30, 86, 87, 88, NULL);

  return gradual_cadence_new (&values);
}

/** sample_random_cadence: Returns: (transfer full): any that a library can hold. */
GradualCadence *
sample_random_cadence (GRand *random)
{
  GradualDay day = g_rand_int_range (random, GRADUAL_DAY_MIN, GRADUAL_DAY_MAX);
  g_autoptr (GArray) counts = gradual_cadence_counts_new ();
  GradualCadence values = {
      .counts = counts,
      .extra = g_rand_boolean (random) ? "{\"x\":1.50}" : NULL,
  };

  if (g_rand_boolean (random))
    values.target = (GradualCadenceTarget){
        .since = g_rand_int_range (random, GRADUAL_DAY_MIN, GRADUAL_DAY_MAX + 1),
        .from = g_rand_int_range (random, 60, 301),
        .percent = g_rand_int_range (random, 1, 11),
        .extra = g_rand_boolean (random) ? "{\"w\":[ ]}" : NULL,
    };
  for (gint32 left = g_rand_int_range (random, 0, 40); left > 0 && day <= GRADUAL_DAY_MAX;
       left--, day += g_rand_int_range (random, 0, 9))
    add_count (counts, day, g_rand_int_range (random, 30, 151), g_rand_int_range (random, 30, 151),
               g_rand_int_range (random, 30, 151),
               g_rand_int_range (random, 0, 5) == 0 ? "{\"z\":[1e400]}" : NULL);

  return gradual_cadence_new (&values);
}

#define DIFFER(condition, what) \
  if (condition)                \
    return what;

/**
 * sample_cadence_difference:
 *
 * Compares two cadences member by member.
 *
 * Returns: (nullable): what differs first, or %NULL for two equal ones.
 */
const char *
sample_cadence_difference (const GradualCadence *a, const GradualCadence *b)
{
  DIFFER (a->target.since != b->target.since, "target.since")
  DIFFER (a->target.from != b->target.from, "target.from")
  DIFFER (a->target.percent != b->target.percent, "target.percent")
  DIFFER (g_strcmp0 (a->target.extra, b->target.extra) != 0, "unknown members of the target")
  DIFFER (g_strcmp0 (a->extra, b->extra) != 0, "unknown members")
  DIFFER (a->counts->len != b->counts->len, "the number of counts")
  for (guint i = 0; i < a->counts->len; i++) {
    const GradualCadenceCount *first = &g_array_index (a->counts, GradualCadenceCount, i);
    const GradualCadenceCount *second = &g_array_index (b->counts, GradualCadenceCount, i);

    DIFFER (first->day != second->day, "date")
    for (guint j = 0; j < GRADUAL_CADENCE_TIMES; j++)
      DIFFER (first->steps[j] != second->steps[j], "steps")
    DIFFER (g_strcmp0 (first->extra, second->extra) != 0, "unknown members of a count")
  }

  return NULL;
}
