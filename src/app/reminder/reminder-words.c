/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reminder-words.h"

#include <glib/gi18n-lib.h>

#include "app/plan/day-summary.h"
#include "guide/stretch-list.h"
#include "guide/stretch-pause.h"
#include "rules/fit.h"

/* What holds running back on a day, or NULL. A red flag says more than a stop. */
static const GradualRestriction *
find_ban (const GradualPlan *plan, GradualDay day)
{
  const GradualRestriction *found = NULL;

  for (guint i = 0; i < plan->restrictions->len; i++) {
    const GradualRestriction *restriction = g_ptr_array_index (plan->restrictions, i);

    if (gradual_restriction_overlaps (restriction, day, day) &&
        gradual_restriction_forbids_running (restriction) &&
        (found == NULL || restriction->kind == GRADUAL_RESTRICTION_RED_FLAG))
      found = restriction;
  }

  return found;
}

/* Nothing is urged while it hurts: not even stretching, which is not for an ankle like that. */
static void
say_ban (GradualReminderWords *words, const GradualRestriction *ban)
{
  words->title = g_strdup (_ ("No running today"));
  if (ban->kind == GRADUAL_RESTRICTION_RED_FLAG)
    words->body = g_strdup (_ ("Your plan waits until a clinician has cleared you."));
  else
    words->body = g_strdup (_ ("Your plan waits until it hurts less."));
}

/* Who is away is left alone, but for a race, which stays on its day. */
static gboolean
is_day_off (const GradualPlan *plan, GradualDay day)
{
  const GradualRun *run = gradual_plan_has_day (plan, day) ? gradual_plan_run_on (plan, day) : NULL;

  return gradual_plan_away_on (plan, day) != NULL && (run == NULL || run->kind != GRADUAL_RUN_RACE);
}

/* What the plan has for the day, as the window shows it: what was not run since the library was
 * saved may have made it shorter. Returns whether something of it is still to be done. */
static gboolean
say_run (GradualReminderWords *words, const GradualPlan *plan, GradualDay day, GradualUnits units)
{
  g_autoptr (GradualPlan) fitted = gradual_fit (plan, day, NULL);
  g_auto (GradualDaySummary) summary = {0};

  gradual_day_summary_init (&summary, fitted, day, day, units);
  if (summary.state == GRADUAL_DAY_DONE)
    words->title = g_strdup (_ ("Today’s run is done"));
  else if (summary.state == GRADUAL_DAY_REST)
    words->title = g_strdup (_ ("Today is a rest day"));
  else
    /* TRANSLATORS: first a kind of run, then how long: "Easy run today: 45 min", "Race today: Half
     * marathon". */
    words->title = g_strdup_printf (_ ("%s today: %s"), summary.kind, summary.amount);

  return summary.state == GRADUAL_DAY_PLANNED;
}

/* Returns whether there is something to stretch. In a pause there is not. */
static gboolean
say_stretches (GradualReminderWords *words, const GradualLibrary *library, GradualDay day)
{
  GradualStretchProgress progress = gradual_stretch_progress (library->stretching, day);
  GradualStretchPause pause;

  if (progress.done >= progress.total || gradual_stretch_pause (library->symptoms, day, &pause))
    return FALSE;
  if (progress.done == 0)
    words->body = g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%u stretch to do", "%u stretches to do", progress.total),
        progress.total);
  else
    /* TRANSLATORS: how many are done, of how many. The plural is that of the second number. */
    words->body = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u stretch done",
                                                "%u of %u stretches done", progress.total),
                                   progress.done, progress.total);

  return TRUE;
}

/**
 * gradual_reminder_words_init:
 * @words: (out): what to say; clear it after use. Without a title where all is done, and nobody
 *   needs to be reminded, and where the runner is away
 * @library: (nullable): what the runner has planned; %NULL where it can not be read
 * @day: the day to remind of
 */
void
gradual_reminder_words_init (GradualReminderWords *words, const GradualLibrary *library,
                             GradualDay day)
{
  GradualPlan *plan = library != NULL ? gradual_library_get_active_plan (library) : NULL;
  gboolean has_run = FALSE, has_stretches;
  const GradualRestriction *ban;

  g_return_if_fail (words != NULL);

  *words = (GradualReminderWords){0};
  if (library == NULL) {
    words->title = g_strdup (_ ("Time to run or stretch?"));
    words->body = g_strdup (_ ("Open Gradual to see what is planned for today."));
    return;
  }
  ban = plan != NULL ? find_ban (plan, day) : NULL;
  if (ban != NULL) {
    say_ban (words, ban);
    return;
  }

  if (plan != NULL && is_day_off (plan, day))
    return;

  if (plan != NULL && gradual_plan_has_day (plan, day))
    has_run = say_run (words, plan, day, library->units);
  has_stretches = say_stretches (words, library, day);
  if (!has_run && !has_stretches)
    gradual_reminder_words_clear (words);
  else if (words->title == NULL)
    words->title = g_strdup (_ ("Time to stretch"));
}

/** gradual_reminder_words_clear: frees the strings. */
void
gradual_reminder_words_clear (GradualReminderWords *words)
{
  g_clear_pointer (&words->title, g_free);
  g_clear_pointer (&words->body, g_free);
}
