/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-comparison.h"

/* Two reports side by side. */
struct _GradualSymptomComparison {
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (GradualSymptomComparison, gradual_symptom_comparison, ADW_TYPE_BIN)

/**
 * gradual_symptom_comparison_set_reports:
 * @before: a finished report
 * @after: another one, which was begun later
 *
 * Shows what is different in the two.
 */
void
gradual_symptom_comparison_set_reports (GradualSymptomComparison *self,
                                        GradualSymptomReport *before, GradualSymptomReport *after)
{
  g_return_if_fail (GRADUAL_IS_SYMPTOM_COMPARISON (self));
  g_return_if_fail (before != NULL && after != NULL);
}

static void
gradual_symptom_comparison_class_init (GradualSymptomComparisonClass *klass G_GNUC_UNUSED)
{
}

static void
gradual_symptom_comparison_init (GradualSymptomComparison *self G_GNUC_UNUSED)
{
}
