/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ramp-words.h"

#include <glib/gi18n-lib.h>

#include "rules/ramp.h"

/** gradual_ramp_label: Returns: (transfer full): the name of a ramp: how long it is. */
char *
gradual_ramp_label (GradualRamp ramp)
{
  int weeks = gradual_ramp_weeks (ramp);

  if (ramp == GRADUAL_RAMP_GENTLE)
    /* TRANSLATORS: a way to begin to run: so many weeks, with steps of a few minutes. */
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d week, in small steps",
                                         "%d weeks, in small steps", (gulong)weeks),
                            weeks);

  /* TRANSLATORS: how long something is. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d week", "%d weeks", (gulong)weeks),
                          weeks);
}

/**
 * gradual_ramp_steps_label:
 *
 * Returns: (transfer full): the minutes of a run in each week, as in "15, 30, 45, 45 minutes a
 * run".
 */
char *
gradual_ramp_steps_label (GradualRamp ramp)
{
  g_autoptr (GString) steps = g_string_new (NULL);

  for (int week = 0; week < gradual_ramp_weeks (ramp); week++) {
    if (steps->len > 0)
      g_string_append (steps, C_ ("list", ", "));
    g_string_append_printf (steps, "%d", gradual_ramp_minutes (ramp, week));
  }

  /* TRANSLATORS: a list of minutes, one for each week, as in "15, 30, 45, 45 minutes a run". */
  return g_strdup_printf (_ ("%s minutes a run"), steps->str);
}
