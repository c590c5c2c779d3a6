/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "advice.h"

/* While the reference is below this, in minutes, a week is too small to shout about. */
#define MUTED_BELOW 90

static gboolean
is_over_by (int asked, int allowed, int percent)
{
  return asked * 100 > allowed * (100 + percent);
}

/**
 * gradual_over_limit_alert:
 * @asked: what was run, minutes
 * @allowed: what the rules would have allowed, minutes
 * @reference: the reference of the week, minutes
 * @is_week: whether they are minutes of a whole week and not of one run
 *
 * Returns: how loudly to say that the cap was passed; none up to a tenth over it.
 */
GradualAlert
gradual_over_limit_alert (int asked, int allowed, int reference, gboolean is_week)
{
  if (!is_over_by (asked, allowed, 10))
    return GRADUAL_ALERT_NONE;
  if (is_week && reference < MUTED_BELOW)
    return GRADUAL_ALERT_MUTED;
  if (!is_week && is_over_by (asked, allowed, 100))
    return GRADUAL_ALERT_DARK_RED;

  return is_over_by (asked, allowed, 30) ? GRADUAL_ALERT_RED : GRADUAL_ALERT_AMBER;
}

/* The sentence ends in the number that counts, so that nobody thinks that more has been earned. */
static char *
explain (const GradualFinding *finding, gboolean is_week)
{
  int asked = finding->asked, allowed = finding->allowed;

  if (allowed == 0)
    return g_strdup_printf (is_week ? _ ("You ran %d minutes in this week, in which the rules had "
                                         "none; they do not count towards what comes next.")
                                    : _ ("You ran %d minutes, where the rules had none; they do "
                                         "not count towards what comes next."),
                            asked);

  return g_strdup_printf (is_week ? _ ("You ran %d minutes in this week, where %d would have been "
                                       "gradual; only %d count towards what comes next.")
                                  : _ ("You ran %d minutes, where %d would have been gradual; only "
                                       "%d count towards what comes next."),
                          asked, allowed, allowed);
}

/**
 * gradual_over_limit_add:
 * @finding: its week, date, asked and allowed minutes
 *
 * Adds the advice to the report where what was run passed its cap by more than a tenth.
 */
void
gradual_over_limit_add (GradualReport *report, const GradualFinding *finding, int reference,
                        gboolean is_week)
{
  GradualFinding added = *finding;

  added.alert = gradual_over_limit_alert (added.asked, added.allowed, reference, is_week);
  if (added.alert == GRADUAL_ALERT_NONE)
    return;

  added.is_week = is_week;
  added.rule = gradual_advice_over_limit.id;
  added.severity = GRADUAL_SEVERITY_ADVICE;
  added.because = explain (&added, is_week);
  gradual_report_add (report, &added);
}

const GradualAdvice gradual_advice_over_limit = {
    .id = "over-limit",
    .title = N_ ("Over the limit"),
    .sentence = N_ ("What was run passed what would have been gradual."),
    .evidence = N_ ("As sure as the rule whose limit was passed. Where a little over becomes a lot "
                    "is a convention."),
};
