/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "duration.h"

#include <glib/gi18n-lib.h>

/**
 * gradual_duration_label:
 * @minutes: a length of time, not negative
 *
 * Returns: (transfer full): the time as it is shown, as in "45 min" and "1 h 06".
 */
char *
gradual_duration_label (int minutes)
{
  g_return_val_if_fail (minutes >= 0, g_strdup (""));

  if (minutes < 60)
    /* TRANSLATORS: a length of time; min is the symbol of the minute. */
    return g_strdup_printf (_ ("%d min"), minutes);

  /* TRANSLATORS: a length of time in hours and minutes, as short as can be. */
  return g_strdup_printf (_ ("%d h %02d"), minutes / 60, minutes % 60);
}

/**
 * gradual_duration_spoken:
 * @minutes: a length of time, not negative
 *
 * Returns: (transfer full): the time as a screen reader says it, as in "1 hour 6 minutes".
 */
char *
gradual_duration_spoken (int minutes)
{
  g_autofree char *whole = NULL, *rest = NULL;

  g_return_val_if_fail (minutes >= 0, g_strdup (""));

  rest = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d minute", "%d minutes", minutes % 60),
                          minutes % 60);
  if (minutes < 60)
    return g_steal_pointer (&rest);

  whole = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d hour", "%d hours", minutes / 60),
                           minutes / 60);
  if (minutes % 60 == 0)
    return g_steal_pointer (&whole);

  /* TRANSLATORS: hours, then minutes, as in "1 hour 6 minutes". */
  return g_strdup_printf (C_ ("duration", "%s %s"), whole, rest);
}

/** gradual_duration_axis_label: Returns: (transfer full): "2 h" or "45 min", at a line of a chart.
 */
char *
gradual_duration_axis_label (int minutes)
{
  g_return_val_if_fail (minutes >= 0, g_strdup (""));

  if (minutes > 0 && minutes % 60 == 0)
    /* TRANSLATORS: hours, at a line of a chart. */
    return g_strdup_printf (C_ ("chart", "%d h"), minutes / 60);

  return gradual_duration_label (minutes);
}
