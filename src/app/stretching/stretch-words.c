/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stretch-words.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"

/** TickNames: what ticking a stretch is, as "Undo" names it, and what taking the tick away is. */
typedef struct {
  const char *tick;
  const char *untick;
} TickNames;

static const TickNames tick_names[GRADUAL_N_STRETCHES] = {
    [GRADUAL_STRETCH_HIP_FLEXOR] = {N_ ("Tick Half-Kneeling Hip Flexor"),
                                    N_ ("Untick Half-Kneeling Hip Flexor")},
    [GRADUAL_STRETCH_FIGURE_FOUR] = {N_ ("Tick Figure Four"), N_ ("Untick Figure Four")},
    [GRADUAL_STRETCH_STRAP_RAISE] = {N_ ("Tick Lying Strap Raise"),
                                     N_ ("Untick Lying Strap Raise")},
    [GRADUAL_STRETCH_HEEL_ON_STEP] = {N_ ("Tick Heel on a Step"), N_ ("Untick Heel on a Step")},
    [GRADUAL_STRETCH_CALF_STRAIGHT] = {N_ ("Tick Calf, Knee Straight"),
                                       N_ ("Untick Calf, Knee Straight")},
    [GRADUAL_STRETCH_CALF_BENT] = {N_ ("Tick Calf, Knee Bent"), N_ ("Untick Calf, Knee Bent")},
    [GRADUAL_STRETCH_TOE_PULL] = {N_ ("Tick Toe Pull"), N_ ("Untick Toe Pull")},
    [GRADUAL_STRETCH_WALL_TOES] = {N_ ("Tick Toes up the Wall"), N_ ("Untick Toes up the Wall")},
};

static gboolean
is_of_feet (GradualStretch stretch)
{
  return gradual_stretch_area (stretch) == GRADUAL_AREA_PLANTAR_FASCIA;
}

/**
 * gradual_stretch_dose_label:
 *
 * Returns: (transfer full): how long and how often, as in "2 × 30 s each side".
 */
char *
gradual_stretch_dose_label (GradualStretch stretch, const GradualStretchDose *dose)
{
  g_return_val_if_fail (dose != NULL, g_strdup (""));

  if (is_of_feet (stretch))
    /* TRANSLATORS: how often, then how many seconds a stretch is held. */
    return g_strdup_printf (_ ("%d × %d s each foot"), dose->times, dose->seconds);

  /* TRANSLATORS: how often, then how many seconds a stretch is held. */
  return g_strdup_printf (_ ("%d × %d s each side"), dose->times, dose->seconds);
}

/**
 * gradual_stretch_dose_spoken:
 *
 * Returns: (transfer full): the dose as a screen reader says it, as in "2 times 30 seconds, each
 *   side".
 */
char *
gradual_stretch_dose_spoken (GradualStretch stretch, const GradualStretchDose *dose)
{
  g_autofree char *times = NULL;
  g_autofree char *seconds = NULL;

  g_return_val_if_fail (dose != NULL, g_strdup (""));

  times = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%d time", "%d times", (gulong)dose->times), dose->times);
  seconds = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%d second", "%d seconds", (gulong)dose->seconds),
      dose->seconds);
  if (is_of_feet (stretch))
    /* TRANSLATORS: as in "10 times 10 seconds, each foot". */
    return g_strdup_printf (_ ("%s %s, each foot"), times, seconds);

  /* TRANSLATORS: as in "2 times 30 seconds, each side". */
  return g_strdup_printf (_ ("%s %s, each side"), times, seconds);
}

/** gradual_stretch_progress_label: Returns: (transfer full): "3 of 8 done", of a day. */
char *
gradual_stretch_progress_label (const GradualStretchProgress *progress)
{
  g_return_val_if_fail (progress != NULL, g_strdup (""));

  /* TRANSLATORS: how many stretches of a day are done, of how many. */
  return g_strdup_printf (_ ("%u of %u done"), progress->done, progress->total);
}

/** gradual_stretch_progress_short: Returns: (transfer full): "3/8", where there is little room. */
char *
gradual_stretch_progress_short (const GradualStretchProgress *progress)
{
  g_return_val_if_fail (progress != NULL, g_strdup (""));

  /* TRANSLATORS: how many stretches of a day are done, of how many, as short as can be. */
  return g_strdup_printf (_ ("%u/%u"), progress->done, progress->total);
}

/** gradual_stretch_progress_spoken: Returns: (transfer full): "3 of 8 stretches done". */
char *
gradual_stretch_progress_spoken (const GradualStretchProgress *progress)
{
  g_return_val_if_fail (progress != NULL, g_strdup (""));

  /* TRANSLATORS: the second number, which decides on the plural, is how many there are. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u stretch done",
                                       "%u of %u stretches done", progress->total),
                          progress->done, progress->total);
}

/** gradual_stretch_count_spoken: Returns: (transfer full): "3 stretches done". */
char *
gradual_stretch_count_spoken (guint count)
{
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u stretch done", "%u stretches done", count), count);
}

/**
 * gradual_stretch_days_label:
 * @days: on how many days of the week an area was stretched
 * @aim: on how many it is to be; 0: that is not said
 * @is_this_week: whether it is the week of today
 *
 * Returns: (transfer full): "3 days this week", or "3 days that week" of another one; in milder
 * words where there was none, since a day without is nothing to be counted. "3 of 7 days this week"
 * of an aim, which is one of this week.
 */
char *
gradual_stretch_days_label (guint days, guint aim, gboolean is_this_week)
{
  if (days == 0)
    return g_strdup (is_this_week ? _ ("not yet this week") : _ ("not that week"));
  if (aim > 0)
    /* TRANSLATORS: on how many days, of how many. The plural is that of the second number. */
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%u of %u day this week", "%u of %u days this week", aim),
        days, aim);

  return g_strdup_printf (
      is_this_week ? g_dngettext (GETTEXT_PACKAGE, "%u day this week", "%u days this week", days)
                   : g_dngettext (GETTEXT_PACKAGE, "%u day that week", "%u days that week", days),
      days);
}

/** gradual_stretch_daily_label: Returns: (transfer full): "Daily until 4 January", of an area. */
char *
gradual_stretch_daily_label (GradualDay until)
{
  g_autofree char *date = gradual_date_label (until, GRADUAL_DATE_MONTH);

  /* TRANSLATORS: how often to stretch an area of the body; %s is the last day, "4 January". */
  return g_strdup_printf (_ ("Daily until %s"), date);
}

/**
 * gradual_stretch_tick_name:
 * @is_done: whether it is ticked, or the tick is taken away
 *
 * Returns: (transfer none): what is done, as "Undo" names it: "Tick Toe Pull".
 */
const char *
gradual_stretch_tick_name (GradualStretch stretch, gboolean is_done)
{
  g_return_val_if_fail ((guint)stretch < GRADUAL_N_STRETCHES, "");

  return is_done ? _ (tick_names[stretch].tick) : _ (tick_names[stretch].untick);
}
