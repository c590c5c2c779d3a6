/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "rule.h"

static int
week_cap (const GradualPass *pass)
{
  const GradualSettings *settings = pass->context->settings;
  int reference = gradual_pass_reference (pass);

  if (gradual_pass_in_ramp (pass) || pass->week_is_return)
    return GRADUAL_NO_CAP;

  return MAX (reference * (100 + settings->weekly_growth_percent) / 100,
              reference + settings->weekly_growth_minutes);
}

static char *
explain_week (const GradualPass *pass, int cap)
{
  const GradualSettings *settings = pass->context->settings;
  int reference = gradual_pass_reference (pass);

  if (cap == reference + settings->weekly_growth_minutes)
    return g_strdup_printf (
        ngettext ("Up to %d minute in this week: %d minutes over the largest of the three weeks "
                  "before, %d minutes.",
                  "Up to %d minutes in this week: %d minutes over the largest of the three weeks "
                  "before, %d minutes.",
                  (gulong)cap),
        cap, settings->weekly_growth_minutes, reference);

  return g_strdup_printf (
      ngettext ("Up to %d minute in this week: %d %% over the largest of the three weeks before, "
                "%d minutes.",
                "Up to %d minutes in this week: %d %% over the largest of the three weeks before, "
                "%d minutes.",
                (gulong)cap),
      cap, settings->weekly_growth_percent, reference);
}

const GradualRule gradual_rule_weekly_growth = {
    .id = "weekly-growth",
    .title = N_ ("Weekly growth"),
    .sentence = N_ ("No week is much larger than the largest of the three before it."),
    .evidence = N_ ("A convention: the one trial of it, with 532 beginners, found no difference."),
    .week_cap = week_cap,
    .explain_week = explain_week,
};
