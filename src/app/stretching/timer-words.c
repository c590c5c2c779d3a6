/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "timer-words.h"

#include <glib/gi18n-lib.h>

#include "guide/stretch-guide.h"

#define MINUTE 60000

/** gradual_timer_name: Returns: (transfer none): the name of the present stretch. */
const char *
gradual_timer_name (const GradualStretchMoment *moment)
{
  g_return_val_if_fail (moment != NULL, "");

  return _ (gradual_stretch_guide (moment->stretch)->name);
}

/** gradual_timer_phase: Returns: (transfer none): what to do now, in a word or two. */
const char *
gradual_timer_phase (const GradualStretchMoment *moment)
{
  g_return_val_if_fail (moment != NULL, "");

  if (moment->is_paused)
    return _ ("Paused");
  switch (moment->phase) {
  case GRADUAL_STRETCH_READY:
    return _ ("Get ready");
  case GRADUAL_STRETCH_HOLD:
    /* TRANSLATORS: what to do with a stretch: to hold it. */
    return _ ("Hold");
  case GRADUAL_STRETCH_REST:
    /* TRANSLATORS: what to do with a stretch: to let go of it. */
    return _ ("Let go");
  case GRADUAL_STRETCH_FINISHED:
  default:
    /* TRANSLATORS: the guided stretching is over. */
    return _ ("Finished");
  }
}

static const char *
side_word (const GradualStretchMoment *moment)
{
  return moment->side == GRADUAL_STRETCH_LEFT ? _ ("Left side") : _ ("Right side");
}

/** gradual_timer_place: Returns: (transfer full): side and repetition: "Left side, 2 of 2". */
char *
gradual_timer_place (const GradualStretchMoment *moment)
{
  g_return_val_if_fail (moment != NULL, g_strdup (""));

  if (moment->repetitions == 1)
    return g_strdup (side_word (moment));

  /* TRANSLATORS: the side of the body, and which repetition of how many, as in "Left side, 1 of 2".
   */
  return g_strdup_printf (_ ("%s, %d of %d"), side_word (moment), moment->repetition,
                          moment->repetitions);
}

/** gradual_timer_count: Returns: (transfer full): the seconds that are left of this phase. */
char *
gradual_timer_count (const GradualStretchMoment *moment)
{
  g_return_val_if_fail (moment != NULL, g_strdup (""));

  if (moment->phase == GRADUAL_STRETCH_FINISHED)
    return g_strdup ("✓");

  /* TRANSLATORS: a count of seconds. */
  return g_strdup_printf (_ ("%d"), moment->seconds);
}

/**
 * gradual_timer_total:
 * @n_items: how many stretches there are
 *
 * Returns: (transfer full): how far all is, as in "Stretch 2 of 8, about 7 minutes left".
 */
char *
gradual_timer_total (const GradualStretchMoment *moment, guint n_items,
                     const GradualTimerProgress *progress)
{
  gint64 left;
  gulong minutes;

  g_return_val_if_fail (moment != NULL && progress != NULL, g_strdup (""));

  left = progress->length - progress->passed;
  minutes = (gulong)((left + MINUTE / 2) / MINUTE);
  if (minutes == 0)
    /* TRANSLATORS: which stretch of how many. */
    return g_strdup_printf (_ ("Stretch %u of %u, less than a minute left"), moment->item + 1,
                            n_items);

  /* TRANSLATORS: which stretch of how many, and how many minutes, which decide on the plural. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Stretch %u of %u, about %lu minute left",
                                       "Stretch %u of %u, about %lu minutes left", minutes),
                          moment->item + 1, n_items, minutes);
}

static char *
seconds_words (const GradualStretchMoment *moment)
{
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%d second", "%d seconds", (gulong)moment->seconds),
      moment->seconds);
}

static char *
paused_words (const GradualStretchMoment *moment, GradualTimerChange change)
{
  g_autofree char *seconds = seconds_words (moment);

  if (change == GRADUAL_TIMER_ASLEEP)
    /* TRANSLATORS: %s is a number of seconds. */
    return g_strdup_printf (_ ("Paused while the computer was asleep, %s left"), seconds);

  /* TRANSLATORS: %s is a number of seconds. */
  return g_strdup_printf (_ ("Paused, %s left"), seconds);
}

/**
 * gradual_timer_spoken:
 * @change: why it is said
 *
 * Returns: (transfer full): what is said at a change, for who does not look: "Get ready: Figure
 *   four. Left side, 1 of 2. Left ankle on top".
 */
char *
gradual_timer_spoken (const GradualStretchMoment *moment, GradualTimerChange change)
{
  g_autofree char *seconds = NULL;
  g_autofree char *place = NULL;

  g_return_val_if_fail (moment != NULL, g_strdup (""));

  if (moment->is_paused)
    return paused_words (moment, change);
  seconds = seconds_words (moment);
  place = gradual_timer_place (moment);
  switch (moment->phase) {
  case GRADUAL_STRETCH_READY:
    /* TRANSLATORS: the name of a stretch, the side and the repetition, and what that side is, as in
     * "Get ready: Figure four. Left side, 1 of 2. Left ankle on top". */
    return g_strdup_printf (_ ("Get ready: %s. %s. %s"), gradual_timer_name (moment), place,
                            _ (gradual_stretch_guide (moment->stretch)->sides[moment->side]));
  case GRADUAL_STRETCH_HOLD:
    /* TRANSLATORS: to hold a stretch; %s is a number of seconds. */
    return g_strdup_printf (_ ("Hold for %s"), seconds);
  case GRADUAL_STRETCH_REST:
    /* TRANSLATORS: to let go of a stretch, and what comes next: "Left side, 2 of 2". */
    return g_strdup_printf (_ ("Let go. Next: %s"), place);
  case GRADUAL_STRETCH_FINISHED:
  default:
    return g_strdup (gradual_timer_phase (moment));
  }
}
