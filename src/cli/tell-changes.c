/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tell-changes.h"

#include <glib/gi18n-lib.h>

#include "output.h"
#include "rules/fit.h"

static char *
describe_change (const GradualChange *change)
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

/**
 * gradual_tell_changes:
 * @changes: (element-type GradualChange): what fitting did to a plan
 *
 * Says on standard error which runs were shortened or taken out.
 */
void
gradual_tell_changes (const GArray *changes)
{
  g_autofree char *summary = NULL;

  if (changes->len == 0)
    return;
  summary = g_strdup_printf (
      ngettext ("%u later run was fitted to the rules, by shortening only:",
                "%u later runs were fitted to the rules, by shortening only:", changes->len),
      changes->len);
  gradual_tell (summary);
  for (guint i = 0; i < changes->len; i++) {
    g_autofree char *change = describe_change (&g_array_index (changes, GradualChange, i));

    gradual_tell (change);
  }
}
