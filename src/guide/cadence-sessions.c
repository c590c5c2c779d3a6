/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cadence-sessions.h"

#include <glib/gi18n-lib.h>

/* The drill of the guide: a week, twice the same. */
static const GradualCadenceSession sessions[GRADUAL_CADENCE_WEEKS] = {
    {.times = 4, .minutes = 1, .free_minutes = 2},
    {.times = 6, .minutes = 1, .free_minutes = 2},
    {.times = 4, .minutes = 2, .free_minutes = 2},
    {.times = 3, .minutes = 5, .free_minutes = 2},
    {.minutes = 15},
    {.check_seconds = 30},
};

/**
 * gradual_cadence_session:
 * @week: from 1 to %GRADUAL_CADENCE_WEEKS
 *
 * Returns: the drill of that week.
 */
const GradualCadenceSession *
gradual_cadence_session (int week)
{
  g_return_val_if_fail (week >= 1 && week <= GRADUAL_CADENCE_WEEKS, NULL);

  return &sessions[week - 1];
}

/**
 * gradual_cadence_session_title:
 * @week: from 1 to %GRADUAL_CADENCE_WEEKS
 *
 * Returns: (transfer full): the drill of that week in a few words: "4 × 1 min to the beat".
 */
char *
gradual_cadence_session_title (int week)
{
  const GradualCadenceSession *session = gradual_cadence_session (week);

  g_return_val_if_fail (session != NULL, NULL);

  if (session->times > 0)
    /* TRANSLATORS: how often, then minutes: "4 × 1 min to the beat" of a metronome. */
    return g_strdup_printf (_ ("%d × %d min to the beat"), session->times, session->minutes);
  if (session->minutes > 0)
    return g_strdup_printf (_ ("The first %d min to the beat"), session->minutes);

  /* TRANSLATORS: seconds. */
  return g_strdup_printf (_ ("A check of %d s each kilometre"), session->check_seconds);
}

/**
 * gradual_cadence_session_words:
 * @week: from 1 to %GRADUAL_CADENCE_WEEKS
 *
 * Returns: (transfer full): how the drill of that week is run, in a sentence or two for people.
 */
char *
gradual_cadence_session_words (int week)
{
  const GradualCadenceSession *session = gradual_cadence_session (week);

  g_return_val_if_fail (session != NULL, NULL);

  if (session->times > 0)
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE,
                     "Easy and on the flat. Run to the beat for %d minute, %d times, with %d "
                     "minutes as you like in between.",
                     "Easy and on the flat. Run to the beat for %d minutes, %d times, with %d "
                     "minutes as you like in between.",
                     (gulong)session->minutes),
        session->minutes, session->times, session->free_minutes);
  if (session->minutes > 0)
    return g_strdup_printf (_ ("Easy and on the flat. Run the first %d minutes to the beat, and "
                               "the rest as you like."),
                            session->minutes);

  return g_strdup_printf (_ ("Easy and on the flat, without the beat. Count your steps for %d "
                             "seconds in each kilometre."),
                          session->check_seconds);
}

static gboolean
has_drill (const GradualWeek *week)
{
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    if (week->runs[i] != NULL && week->runs[i]->kind == GRADUAL_RUN_CADENCE_DRILL)
      return TRUE;

  return FALSE;
}

/**
 * gradual_cadence_week_on:
 * @day: a day of the plan
 *
 * Finds out which week of the drill it is. The drill begins with the first week that has one, and
 * goes on for six, also where a week of them has none; one after that begins anew.
 *
 * Returns: from 1 to %GRADUAL_CADENCE_WEEKS; 0 where no drill is planned in that week.
 */
int
gradual_cadence_week_on (const GradualPlan *plan, GradualDay day)
{
  guint index, first = 0;
  gboolean is_begun = FALSE;

  g_return_val_if_fail (plan != NULL && gradual_plan_has_day (plan, day), 0);

  index = (guint)(day - gradual_plan_start (plan)) / GRADUAL_DAYS_PER_WEEK;
  if (!has_drill (gradual_plan_week (plan, index)))
    return 0;
  for (guint i = 0; i <= index; i++)
    if ((!is_begun || i - first >= GRADUAL_CADENCE_WEEKS) &&
        has_drill (gradual_plan_week (plan, i))) {
      first = i;
      is_begun = TRUE;
    }

  return (int)(index - first) + 1;
}
