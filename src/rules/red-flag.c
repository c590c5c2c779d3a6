/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "rule.h"

static gboolean
forbids_run (const GradualPass *pass)
{
  const GPtrArray *restrictions = pass->context->restrictions;

  for (guint i = 0; restrictions != NULL && i < restrictions->len; i++) {
    const GradualRestriction *restriction = g_ptr_array_index (restrictions, i);

    if (restriction->kind == GRADUAL_RESTRICTION_RED_FLAG &&
        gradual_restriction_overlaps (restriction, pass->day, pass->day))
      return TRUE;
  }

  return FALSE;
}

static int
run_cap (const GradualPass *pass)
{
  return forbids_run (pass) ? 0 : GRADUAL_NO_CAP;
}

static char *
explain_run (const GradualPass *pass G_GNUC_UNUSED, int cap G_GNUC_UNUSED)
{
  return g_strdup (_ ("No running: a warning sign was reported. The plan goes on when you record "
                      "that a clinician has cleared you to run."));
}

const GradualRule gradual_rule_red_flag = {
    .id = "red-flag",
    .title = N_ ("Warning signs"),
    .sentence = N_ ("After a warning sign there is no running until you record that a clinician "
                    "has cleared you. This can not be turned off."),
    .evidence = N_ ("This is about safety: some causes of pain must be looked at in person."),
    .run_cap = run_cap,
    .forbids_run = forbids_run,
    .explain_run = explain_run,
};
