/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-outcome.h"

/* What the guide says to a report that is finished, and what can be done about it. */
struct _GradualSymptomOutcome {
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (GradualSymptomOutcome, gradual_symptom_outcome, ADW_TYPE_BIN)

/**
 * gradual_symptom_outcome_set_report:
 * @library: what the runner has; what a relief would change is shown of its active plan
 * @id: a finished report of it
 * @today: the day it is
 *
 * Shows the result of a report.
 */
void
gradual_symptom_outcome_set_report (GradualSymptomOutcome *self, GradualLibrary *library,
                                    const char *id, GradualDay today G_GNUC_UNUSED)
{
  g_return_if_fail (GRADUAL_IS_SYMPTOM_OUTCOME (self));
  g_return_if_fail (library != NULL && id != NULL);
}

static void
gradual_symptom_outcome_class_init (GradualSymptomOutcomeClass *klass G_GNUC_UNUSED)
{
}

static void
gradual_symptom_outcome_init (GradualSymptomOutcome *self G_GNUC_UNUSED)
{
}
