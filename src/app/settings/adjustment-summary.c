/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "adjustment-summary.h"

#include <glib/gi18n-lib.h>

#include "rules/parameter-words.h"

/** Steps: how many things were changed, and the name of the last of them. */
typedef struct {
  guint n;
  const char *name;
} Steps;

static void
count_step (Steps *steps, gboolean is_changed, const char *name)
{
  if (!is_changed)
    return;
  steps->n++;
  steps->name = name;
}

/**
 * gradual_adjustment_step:
 * @plan: the plan before
 * @adjustment: what it shall have
 *
 * Returns: (transfer none) (nullable): the name of the step, in the runner's language; %NULL where
 *   nothing is changed.
 */
const char *
gradual_adjustment_step (const GradualPlan *plan, const GradualAdjustment *adjustment)
{
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);
  Steps steps = {0, NULL};

  count_step (&steps, !g_str_equal (adjustment->title, plan->head.title), _ ("Rename Plan"));
  count_step (&steps, adjustment->easy_pace_s_per_km != plan->head.runner.easy_pace_s_per_km,
              _ ("Change Easy Pace"));
  for (guint i = 0; i < n_parameters; i++)
    count_step (&steps,
                gradual_settings_get (&adjustment->settings, &parameters[i]) !=
                    gradual_settings_get (&plan->head.settings, &parameters[i]),
                _ (gradual_parameter_words (&parameters[i])->step));

  return steps.n > 1 ? _ ("Change Plan Settings") : steps.name;
}

/* A run whose minutes were cut to none is gone. */
static guint
count_removed (const GArray *changes)
{
  guint removed = 0;

  for (guint i = 0; i < changes->len; i++)
    removed += g_array_index (changes, GradualChange, i).after == 0;

  return removed;
}

/**
 * gradual_adjustment_preview:
 * @changes: (element-type GradualChange): what would get shorter
 *
 * Returns: (transfer full): what would happen to the runs that are still to come.
 */
char *
gradual_adjustment_preview (const GArray *changes)
{
  guint removed = count_removed (changes), shorter = changes->len - removed;
  g_autofree char *cut = NULL, *gone = NULL;

  if (changes->len == 0)
    return g_strdup (_ ("No run gets shorter."));

  cut = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u run would be shortened.",
                                      "%u runs would be shortened.", shorter),
                         shorter);
  gone = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u run would be removed.",
                                       "%u runs would be removed.", removed),
                          removed);
  if (removed == 0)
    return g_steal_pointer (&cut);
  if (shorter == 0)
    return g_steal_pointer (&gone);

  return g_strdup_printf ("%s %s", cut, gone);
}

/**
 * gradual_adjustment_done:
 * @changes: (element-type GradualChange): what got shorter, at least one
 *
 * Returns: (transfer full): what has happened to the runs that are still to come.
 */
char *
gradual_adjustment_done (const GArray *changes)
{
  guint removed = count_removed (changes), shorter = changes->len - removed;
  g_autofree char *cut = NULL, *gone = NULL;

  cut = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u run was shortened", "%u runs were shortened", shorter),
      shorter);
  gone = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u run was removed", "%u runs were removed", removed),
      removed);
  if (removed == 0)
    return g_steal_pointer (&cut);
  if (shorter == 0)
    return g_steal_pointer (&gone);

  /* TRANSLATORS: "3 runs were shortened, 1 run was removed". */
  return g_strdup_printf (_ ("%s, %s"), cut, gone);
}
