/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "replan-words.h"

#include <glib/gi18n-lib.h>

#include "relief-span.h"
#include "resume.h"

static char *
tell_pain (const GradualReplanCause *cause)
{
  g_autofree char *date = gradual_day_format_for_people (cause->since);

  return g_strdup_printf (_ ("The run on %s hurt %d of 10. The symptom form asks what else "
                             "matters, and whether somebody should look at it."),
                          date, cause->pain);
}

static char *
tell_return (const GradualReplanCause *cause)
{
  return g_strdup_printf (ngettext ("There was no run for %d day. The rules have already made the "
                                    "next runs shorter; this is the way back from there.",
                                    "There was no run for %d days. The rules have already made the "
                                    "next runs shorter; this is the way back from there.",
                                    (gulong)cause->gap),
                          cause->gap);
}

static char *
tell_repeat (const GradualReplan *replan, const GradualPlan *plan, const GradualReplanCause *cause)
{
  return g_strdup_printf (
      replan->goes_on ? _ ("Of the %d minutes of week %d, %d count as done, less than four "
                           "fifths. To run the week once more would cost the race, so that "
                           "the plan goes on from what was done.")
                      : _ ("Of the %d minutes of week %d, %d count as done, less than four "
                           "fifths. The week comes once more, and what follows is moved."),
      cause->planned, gradual_plan_week (plan, (guint)cause->week)->number, cause->done);
}

static char *
tell_race (const GradualReplan *replan, const GradualPlan *plan)
{
  GradualLevel required = gradual_replan_required (plan, &plan->head.goal);

  return g_strdup_printf (_ ("As it is the plan comes to %d minutes in the longest run and %d in "
                             "the largest week before the taper; to be ready is %d and %d."),
                          replan->reached.longest, replan->reached.week, required.longest,
                          required.week);
}

/* That the date has gone is said with the reason, whatever it is. */
static void
add_gone_race (GradualReplan *replan, const GradualPlan *plan)
{
  g_autofree char *date = gradual_day_format_for_people (plan->head.goal.race_date);
  g_autofree char *reason = replan->reason;

  replan->reason = g_strdup_printf (
      /* TRANSLATORS: %s is a sentence or two, the second %s a date. */
      _ ("%s Within the rules there is no longer a way to be ready for the race on %s."), reason,
      date);
}

/**
 * gradual_replan_tell:
 *
 * Gives the proposal its words.
 */
void
gradual_replan_tell (GradualReplan *replan, const GradualPlan *plan,
                     const GradualReplanCause *cause)
{
  switch (cause->kind) {
  case GRADUAL_REPLAN_PAIN:
    replan->title = g_strdup (_ ("Your last run hurt"));
    replan->reason = tell_pain (cause);
    break;
  case GRADUAL_REPLAN_RETURN:
    replan->title = g_strdup (_ ("Come back step by step"));
    replan->reason = tell_return (cause);
    break;
  case GRADUAL_REPLAN_REPEAT:
    replan->title = g_strdup (replan->goes_on ? _ ("Go on to the race") : _ ("Repeat last week"));
    replan->reason = tell_repeat (replan, plan, cause);
    break;
  case GRADUAL_REPLAN_RACE:
    replan->title = g_strdup (_ ("The plan falls short of the race"));
    replan->reason = tell_race (replan, plan);
    break;
  default:
    g_assert_not_reached ();
  }
  if (!replan->race_is_kept)
    add_gone_race (replan, plan);
}

static const GradualWeek *
find_week (const GradualPlan *plan, int number)
{
  return number >= 1 && (guint)number <= gradual_plan_n_weeks (plan)
             ? gradual_plan_week (plan, (guint)number - 1)
             : NULL;
}

static char *
tell_phase (const GradualWeek *week, const GradualWeekChange *change)
{
  switch (week->phase) {
  case GRADUAL_PHASE_RAMP:
    return g_strdup (_ ("A step of the ramp, after the one before it."));
  case GRADUAL_PHASE_CUTBACK:
    return g_strdup (_ ("An easier week after those that grew."));
  case GRADUAL_PHASE_TAPER:
  case GRADUAL_PHASE_RACE:
    return g_strdup (_ ("The taper is a part of the largest week before it."));
  case GRADUAL_PHASE_RETURN:
    return g_strdup_printf (_ ("On the way back up to %d minutes are allowed in this week."),
                            week->cap_minutes);
  case GRADUAL_PHASE_HOLD:
    return g_strdup_printf (_ ("Held: up to %d minutes are allowed in this week."),
                            week->cap_minutes);
  default:
    return g_strdup_printf (change->minutes_after < change->minutes_before
                                ? _ ("It grows from less: up to %d minutes are allowed.")
                                : _ ("It makes up for time: up to %d minutes are allowed."),
                            week->cap_minutes);
  }
}

/**
 * gradual_replan_week_reason:
 * @option: one of the proposal's
 * @change: a week that is different in it
 *
 * Returns: (transfer full): why the week is as it is proposed, in a sentence for people.
 */
char *
gradual_replan_week_reason (const GradualReplan *replan, const GradualReplanOption *option,
                            const GradualWeekChange *change)
{
  const GradualWeek *week = find_week (option->plan, change->number);
  gboolean is_under_way = change->start <= replan->day;

  if (week == NULL)
    return g_strdup (_ ("The plan ends before this week."));
  if (replan->kind == GRADUAL_REPLAN_PAIN &&
      gradual_relief_holds_week (option->plan, change->start))
    return g_strdup (option->because);
  if (replan->kind == GRADUAL_REPLAN_REPEAT && is_under_way)
    return g_strdup (_ ("The runs of last week once more, as far as the rules allow."));

  return tell_phase (week, change);
}
