/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "rule.h"

static int
run_cap (const GradualPass *pass)
{
  return pass->context->settings->time_cap_minutes;
}

static char *
explain_run (const GradualPass *pass G_GNUC_UNUSED, int cap)
{
  return g_strdup_printf (ngettext ("Up to %d minute: no run but a race is longer than that.",
                                    "Up to %d minutes: no run but a race is longer than that.",
                                    (gulong)cap),
                          cap);
}

const GradualRule gradual_rule_time_cap = {
    .id = "time-cap",
    .title = N_ ("Time cap"),
    .sentence = N_ ("No run but a race is longer than this."),
    .evidence = N_ ("A convention: beyond about three hours a training run mostly tires."),
    .run_cap = run_cap,
    .explain_run = explain_run,
};
