/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tell-changes.h"

#include <glib/gi18n-lib.h>

#include "output.h"

/** gradual_describe_change: Returns: (transfer full): what became of the run, as a line. */
char *
gradual_describe_change (const GradualChange *change)
{
  g_autofree char *date = gradual_day_format_for_people (change->day);
  const char *kind = gradual_run_kind_label (change->kind);

  if (change->after > 0)
    /* TRANSLATORS: a date, a kind of run, and its minutes before and after. */
    return g_strdup_printf (_ ("%s: %s, from %d to %d min"), date, kind, change->before,
                            change->after);
  if (change->before == GRADUAL_MINUTES_UNKNOWN)
    /* TRANSLATORS: a date and a kind of run. */
    return g_strdup_printf (_ ("%s: %s, taken out"), date, kind);

  /* TRANSLATORS: a date, a kind of run, and its minutes. */
  return g_strdup_printf (_ ("%s: %s of %d min, taken out"), date, kind, change->before);
}

static gint
compare_days (gconstpointer a, gconstpointer b)
{
  const GradualChange *first = a, *second = b;

  return first->day - second->day;
}

/* Several edits may each have shortened the same run, and a later one may have changed what an
 * earlier one had shortened: what counts is how a run was at first and how it is in the end. */
static GArray *
net_changes (const GArray *changes, const GradualPlan *plan)
{
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);
  GArray *net = g_array_new (FALSE, FALSE, sizeof (GradualChange));

  for (guint i = changes->len; i > 0; i--) {
    const GradualChange *change = &g_array_index (changes, GradualChange, i - 1);
    const GradualRun *run = gradual_plan_run_on (plan, change->day);
    gpointer place = g_hash_table_lookup (places, GINT_TO_POINTER (change->day));

    if (place != NULL) {
      g_array_index (net, GradualChange, GPOINTER_TO_UINT (place) - 1).before = change->before;
    } else if ((run != NULL ? run->minutes : 0) == change->after) {
      g_array_append_val (net, *change);
      g_hash_table_insert (places, GINT_TO_POINTER (change->day), GUINT_TO_POINTER (net->len));
    }
  }
  g_array_sort (net, compare_days);

  return net;
}

/**
 * gradual_tell_changes:
 * @changes: (element-type GradualChange): what fitting did to a plan, in the order it was done
 * @plan: the plan as it is now
 *
 * Says on standard error which runs were shortened or taken out.
 */
void
gradual_tell_changes (const GArray *changes, const GradualPlan *plan)
{
  g_autoptr (GArray) net = net_changes (changes, plan);
  g_autofree char *summary = NULL;

  if (net->len == 0)
    return;
  summary = g_strdup_printf (
      ngettext ("%u later run was fitted to the rules, by shortening only:",
                "%u later runs were fitted to the rules, by shortening only:", net->len),
      net->len);
  gradual_tell (summary);
  for (guint i = 0; i < net->len; i++) {
    g_autofree char *change = gradual_describe_change (&g_array_index (net, GradualChange, i));

    gradual_tell (change);
  }
}
