/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "refusal.h"

#include <glib/gi18n-lib.h>

/**
 * gradual_refuse:
 * @rule: the id of a rule, or one of GRADUAL_REFUSAL_…
 * @date: the day that it is about
 * @asked: minutes, or %GRADUAL_ABSENT
 * @allowed: minutes, or %GRADUAL_ABSENT
 * @because: a sentence for people
 *
 * Puts a refusal into the verdict, with no nearest day.
 *
 * Returns: %FALSE, which is what the proposal comes to.
 */
gboolean
gradual_refuse (const GradualProposal *proposal, const char *rule, GradualDay date, int asked,
                int allowed, const char *because)
{
  *proposal->verdict = (GradualVerdict){
      .accepted = FALSE,
      .rule = rule,
      .date = date,
      .asked = asked,
      .allowed = allowed,
      .nearest_day = GRADUAL_DAY_NONE,
      .because = g_strdup (because),
  };

  return FALSE;
}

/** gradual_refuse_locked: Refuses because @day is over. Returns: %FALSE. */
gboolean
gradual_refuse_locked (const GradualProposal *proposal, GradualDay day)
{
  const GradualRun *run = gradual_plan_run_on (proposal->base, day);
  const GradualEdit *edit = proposal->edit;
  gboolean asks_minutes = edit->action == GRADUAL_EDIT_MINUTES || edit->action == GRADUAL_EDIT_ADD;

  return gradual_refuse (proposal, GRADUAL_REFUSAL_LOCKED, day,
                         asks_minutes ? edit->minutes : GRADUAL_ABSENT,
                         run != NULL ? run->minutes : GRADUAL_ABSENT,
                         _ ("That day is over: what was run on it is logged, not planned."));
}

/** gradual_refuse_race_day: Refuses because @day is not that of the race. Returns: %FALSE. */
gboolean
gradual_refuse_race_day (const GradualProposal *proposal, GradualDay day)
{
  return gradual_refuse (proposal, GRADUAL_REFUSAL_RACE_DAY, day, GRADUAL_ABSENT, GRADUAL_ABSENT,
                         _ ("The race stays on its day, and there is no other."));
}

static char *
explain_away (const GradualAway *away)
{
  g_autofree char *until = gradual_day_format_for_people (away->until);

  switch (away->reason) {
  case GRADUAL_AWAY_HOLIDAY:
    /* TRANSLATORS: a date, as in "Fri 12 June". */
    return g_strdup_printf (_ ("You are away on that day (holiday until %s)."), until);
  case GRADUAL_AWAY_ILLNESS:
    /* TRANSLATORS: a date, as in "Fri 12 June". */
    return g_strdup_printf (_ ("You are away on that day (ill until %s)."), until);
  case GRADUAL_AWAY_INJURY:
    /* TRANSLATORS: a date, as in "Fri 12 June". */
    return g_strdup_printf (_ ("You are away on that day (injured until %s)."), until);
  case GRADUAL_AWAY_UNSAID:
  default:
    /* TRANSLATORS: a date, as in "Fri 12 June". */
    return g_strdup_printf (_ ("You are away on that day (until %s)."), until);
  }
}

/**
 * gradual_refuse_away:
 * @day: a day on which the runner is away
 * @asked: minutes, or %GRADUAL_ABSENT
 *
 * Refuses because of that, and says why and until when it is.
 *
 * Returns: %FALSE
 */
gboolean
gradual_refuse_away (const GradualProposal *proposal, GradualDay day, int asked)
{
  g_autofree char *because = explain_away (gradual_plan_away_on (proposal->base, day));

  return gradual_refuse (proposal, GRADUAL_REFUSAL_AWAY, day, asked, 0, because);
}
