/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "settings.h"

/* Ranges and defaults: the table of hard rules. The percent that a cutback week aims at has no
 * range there; it may not pass the 85 of the rule, nor turn a cutback into a break. */
static const GradualParameter parameters[] = {
    {"weekly_growth_percent", "weekly-growth",
     G_STRUCT_OFFSET (GradualSettings, weekly_growth_percent), 5, 15, 10},
    {"weekly_growth_minutes", "weekly-growth",
     G_STRUCT_OFFSET (GradualSettings, weekly_growth_minutes), 10, 20, 15},
    {"longest_run_percent", "longest-run", G_STRUCT_OFFSET (GradualSettings, longest_run_percent),
     5, 10, 10},
    {"longest_run_minutes", "longest-run", G_STRUCT_OFFSET (GradualSettings, longest_run_minutes),
     3, 5, 5},
    {"cutback_every", "cutback", G_STRUCT_OFFSET (GradualSettings, cutback_every), 3, 5, 4},
    {"cutback_percent", "cutback", G_STRUCT_OFFSET (GradualSettings, cutback_percent), 60, 85, 75},
    {"time_cap_minutes", "time-cap", G_STRUCT_OFFSET (GradualSettings, time_cap_minutes), 120, 210,
     180},
    {"rest_days", "rest-days", G_STRUCT_OFFSET (GradualSettings, rest_days), 1, 4, 2},
};

/**
 * gradual_parameters:
 *
 * Returns: the table of parameters, in the order of the plan document.
 */
const GradualParameter *
gradual_parameters (guint *n_parameters)
{
  *n_parameters = G_N_ELEMENTS (parameters);

  return parameters;
}

static gboolean
same_key (const char *key, const char *asked)
{
  gsize i;

  for (i = 0; key[i] != '\0'; i++)
    if (asked[i] != key[i] && !(asked[i] == '-' && key[i] == '_'))
      return FALSE;

  return asked[i] == '\0';
}

/**
 * gradual_parameter_find:
 * @key: a parameter's key, with "_" or "-" between its words, or a rule's id, which stands for the
 *   first parameter of that rule
 *
 * Returns: (nullable): the parameter.
 */
const GradualParameter *
gradual_parameter_find (const char *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (parameters); i++)
    if (same_key (parameters[i].key, key))
      return &parameters[i];
  for (guint i = 0; i < G_N_ELEMENTS (parameters); i++)
    if (g_str_equal (parameters[i].rule, key))
      return &parameters[i];

  return NULL;
}

/**
 * gradual_settings_init:
 *
 * Sets every parameter to its default and no ramp.
 */
void
gradual_settings_init (GradualSettings *settings)
{
  *settings = (GradualSettings){.ramp = GRADUAL_RAMP_NONE};
  for (guint i = 0; i < G_N_ELEMENTS (parameters); i++)
    G_STRUCT_MEMBER (int, settings, parameters[i].offset) = parameters[i].standard;
}

/** gradual_settings_get: Returns: the value of the parameter. */
int
gradual_settings_get (const GradualSettings *settings, const GradualParameter *parameter)
{
  return G_STRUCT_MEMBER (const int, settings, parameter->offset);
}

/**
 * gradual_settings_set:
 *
 * Returns: whether @value is in the parameter's range; if not, nothing is set.
 */
gboolean
gradual_settings_set (GradualSettings *settings, const GradualParameter *parameter, int value)
{
  if (value < parameter->minimum || value > parameter->maximum)
    return FALSE;
  G_STRUCT_MEMBER (int, settings, parameter->offset) = value;

  return TRUE;
}
