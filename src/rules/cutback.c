/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cutback.h"

#include <glib/gi18n-lib.h>

#include "ramp.h"
#include "rule.h"

/**
 * gradual_cutback_is_due:
 *
 * Returns: whether the week under way must be an easy one, because none of the k−1 weeks before it
 *   was. Counting starts at the first week that is not of the ramp.
 */
gboolean
gradual_cutback_is_due (const GradualPass *pass)
{
  const GradualSettings *settings = pass->context->settings;
  int weeks_before = settings->cutback_every - 1;
  guint easy_before = pass->easy & ((1u << weeks_before) - 1u);

  return !pass->week_is_return && easy_before == 0 &&
         pass->week - gradual_ramp_weeks (settings->ramp) >= weeks_before;
}

static int
week_cap (const GradualPass *pass)
{
  return gradual_cutback_is_due (pass) ? gradual_pass_reference (pass) * GRADUAL_EASY_PERCENT / 100
                                       : GRADUAL_NO_CAP;
}

static char *
explain_week (const GradualPass *pass, int cap)
{
  return g_strdup_printf (
      ngettext ("Up to %d minute in this week: one in %d weeks is an easier one, %d %% of the "
                "largest of the three before, %d minutes.",
                "Up to %d minutes in this week: one in %d weeks is an easier one, %d %% of the "
                "largest of the three before, %d minutes.",
                (gulong)cap),
      cap, pass->context->settings->cutback_every, GRADUAL_EASY_PERCENT,
      gradual_pass_reference (pass));
}

const GradualRule gradual_rule_cutback = {
    .id = "cutback",
    .title = N_ ("Cutback weeks"),
    .sentence = N_ ("Every few weeks one is easier than those before it."),
    .evidence = N_ ("A convention that most coaches share; there is no trial of it."),
    .week_cap = week_cap,
    .explain_week = explain_week,
};
