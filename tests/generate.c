/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "generate.h"

/** generate_chance: Returns: TRUE @percent times in a hundred. */
gboolean
generate_chance (GRand *random, int percent)
{
  return g_rand_int_range (random, 0, 100) < percent;
}

/** generate_between: Returns: a number from @least to @most, both included. */
int
generate_between (GRand *random, int least, int most)
{
  return g_rand_int_range (random, least, most + 1);
}

/**
 * generate_settings:
 *
 * Sets half of the parameters anywhere in their ranges, ends included, and no ramp.
 */
void
generate_settings (GRand *random, GradualSettings *settings)
{
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);
  int percent = generate_chance (random, 40) ? 0 : 60;

  gradual_settings_init (settings);
  for (guint i = 0; i < n_parameters; i++)
    if (generate_chance (random, percent))
      gradual_settings_set (
          settings, &parameters[i],
          generate_between (random, parameters[i].minimum, parameters[i].maximum));
}
