/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "rule.h"

/* The longest run, in minutes, of a runner with no run in the last 30 days. */
#define FIRST_RUN_MINUTES 15

static int
run_cap (const GradualPass *pass)
{
  const GradualSettings *settings = pass->context->settings;
  int longest;

  if (gradual_pass_in_ramp (pass) || pass->back.in_force)
    return GRADUAL_NO_CAP;

  longest = gradual_pass_longest (pass, NULL);
  if (longest == 0)
    return FIRST_RUN_MINUTES;

  return MAX (longest * (100 + settings->longest_run_percent) / 100,
              longest + settings->longest_run_minutes);
}

static char *
explain_run (const GradualPass *pass, int cap)
{
  const GradualSettings *settings = pass->context->settings;
  GradualDay day = GRADUAL_DAY_NONE;
  int longest = gradual_pass_longest (pass, &day);
  g_autofree char *date = NULL;

  if (longest == 0)
    return g_strdup_printf (ngettext ("Up to %d minute: there is no run in the last 30 days to "
                                      "build on.",
                                      "Up to %d minutes: there is no run in the last 30 days to "
                                      "build on.",
                                      (gulong)cap),
                            cap);

  date = gradual_day_format_for_people (day);
  if (cap == longest + settings->longest_run_minutes)
    return g_strdup_printf (
        ngettext ("Up to %d minute: %d minutes over your longest run in 30 days, %d minutes on %s.",
                  "Up to %d minutes: %d minutes over your longest run in 30 days, %d minutes on "
                  "%s.",
                  (gulong)cap),
        cap, settings->longest_run_minutes, longest, date);

  return g_strdup_printf (
      ngettext ("Up to %d minute: %d %% over your longest run in 30 days, %d minutes on %s.",
                "Up to %d minutes: %d %% over your longest run in 30 days, %d minutes on %s.",
                (gulong)cap),
      cap, settings->longest_run_percent, longest, date);
}

const GradualRule gradual_rule_longest_run = {
    .id = "longest-run",
    .title = N_ ("Longest run"),
    .sentence = N_ ("No run is much longer than the longest of the 30 days before it."),
    .evidence = N_ ("The best evidence there is: among 5,205 runners (Frandsen 2025) the risk of "
                    "injury rose when one run passed the longest of the last 30 days by more than "
                    "a tenth."),
    .run_cap = run_cap,
    .explain_run = explain_run,
};
