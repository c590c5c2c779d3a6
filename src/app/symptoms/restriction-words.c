/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "restriction-words.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"

static gboolean
is_open (const GradualRestriction *restriction)
{
  return gradual_restriction_forbids_running (restriction) &&
         restriction->until == GRADUAL_DAY_NONE;
}

/* Of two that are in force the stronger one is told, and what has no end comes before what has. */
static int
weight (const GradualRestriction *restriction)
{
  return (int)restriction->kind * 2 + is_open (restriction);
}

/**
 * gradual_restriction_to_tell:
 * @plan: (nullable): the plan that is shown
 * @today: the day it is
 *
 * Returns: (transfer none) (nullable): the restriction that the runner has to know of: what forbids
 *   running without an end, or else the strongest one that is in force on @today.
 */
const GradualRestriction *
gradual_restriction_to_tell (const GradualPlan *plan, GradualDay today)
{
  const GradualRestriction *found = NULL;

  for (guint i = 0; plan != NULL && i < plan->restrictions->len; i++) {
    const GradualRestriction *restriction = g_ptr_array_index (plan->restrictions, i);

    if ((is_open (restriction) || gradual_restriction_overlaps (restriction, today, today)) &&
        (found == NULL || weight (restriction) > weight (found)))
      found = restriction;
  }

  return found;
}

static char *
with_date (const char *format, GradualDay day)
{
  g_autofree char *date = gradual_date_label (day, GRADUAL_DATE_WEEKDAY);
  g_auto (GStrv) parts = g_strsplit (format, "%s", 2);

  return g_strjoinv (date, parts);
}

/**
 * gradual_restriction_title:
 *
 * Returns: (transfer full): what a restriction means for the plan, and since or until when.
 */
char *
gradual_restriction_title (const GradualRestriction *restriction)
{
  GradualDay since, until;

  g_return_val_if_fail (restriction != NULL, NULL);

  since = restriction->from;
  until = restriction->until;
  switch (restriction->kind) {
  case GRADUAL_RESTRICTION_RED_FLAG:
    return until == GRADUAL_DAY_NONE ? with_date (_ ("Running is suspended since %s"), since)
                                     : with_date (_ ("No running up to %s"), until);
  case GRADUAL_RESTRICTION_STOP:
    return until == GRADUAL_DAY_NONE ? with_date (_ ("No running since %s"), since)
                                     : with_date (_ ("No running up to %s"), until);
  case GRADUAL_RESTRICTION_REDUCE:
    return until == GRADUAL_DAY_NONE ? with_date (_ ("Running is eased since %s"), since)
                                     : with_date (_ ("Running is eased up to %s"), until);
  case GRADUAL_RESTRICTION_HOLD:
  default:
    return until == GRADUAL_DAY_NONE ? with_date (_ ("Running is held since %s"), since)
                                     : with_date (_ ("Running is held up to %s"), until);
  }
}

static char *
meaning (const GradualRestriction *restriction)
{
  switch (restriction->kind) {
  case GRADUAL_RESTRICTION_RED_FLAG:
    /* What was cleared on the day it began is in force to the end of that day. */
    return g_strdup (restriction->until == GRADUAL_DAY_NONE
                         ? _ ("Nothing but a recorded clearance by a clinician lifts this. The "
                              "runs to come are kept, and come back then.")
                         : _ ("You have recorded clearance: the runs begin again after that."));
  case GRADUAL_RESTRICTION_STOP:
    return g_strdup (restriction->until == GRADUAL_DAY_NONE
                         ? _ ("Until walking has hurt 2 of 10 at most for two days. The runs to "
                              "come are kept, and come back then.")
                         : _ ("After that the runs begin again, a little shorter."));
  case GRADUAL_RESTRICTION_REDUCE:
    /* TRANSLATORS: a week is cut to this part of what was run in the weeks before. */
    return g_strdup_printf (_ ("No more than %d %% of what the weeks before had."),
                            restriction->factor_percent);
  case GRADUAL_RESTRICTION_HOLD:
  default:
    return g_strdup (_ ("As much as in the week before at most, and no run gets longer."));
  }
}

/**
 * gradual_restriction_detail:
 *
 * Returns: (transfer full): what a restriction allows, what ends it, and why there is one.
 */
char *
gradual_restriction_detail (const GradualRestriction *restriction)
{
  g_autofree char *words = NULL;

  g_return_val_if_fail (restriction != NULL, NULL);

  words = meaning (restriction);
  if (*restriction->because == '\0')
    return g_steal_pointer (&words);

  /* TRANSLATORS: a sentence or two on what is held back, then why, as in "Pain of 4 of 10". */
  return g_strdup_printf (_ ("%s (%s)"), words, restriction->because);
}
