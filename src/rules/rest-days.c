/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "rule.h"

/* Days of rest in a week of the ramp, whatever the runner has set. */
#define RAMP_REST_DAYS 4

static int
rest_days (const GradualPass *pass)
{
  int days = pass->context->settings->rest_days;

  return gradual_pass_in_ramp (pass) ? MAX (days, RAMP_REST_DAYS) : days;
}

static gboolean
forbids_run (const GradualPass *pass)
{
  return pass->week_run_days_before >= GRADUAL_DAYS_PER_WEEK - rest_days (pass);
}

static char *
explain_run (const GradualPass *pass, int cap G_GNUC_UNUSED)
{
  int days = rest_days (pass);

  return g_strdup_printf (ngettext ("At least %d day of each week stays without a run.",
                                    "At least %d days of each week stay without a run.",
                                    (gulong)days),
                          days);
}

const GradualRule gradual_rule_rest_days = {
    .id = "rest-days",
    .title = N_ ("Rest days"),
    .sentence = N_ ("Some days of each week stay without a run."),
    .evidence = N_ ("A convention: how many days of rest a runner needs has not been measured."),
    .forbids_run = forbids_run,
    .explain_run = explain_run,
};
