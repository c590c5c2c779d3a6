/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-form.h"

/* The form, a page for each part. It shows a draft and changes nothing itself: answers go to the
 * window by its actions. */
struct _GradualSymptomForm {
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (GradualSymptomForm, gradual_symptom_form, ADW_TYPE_BIN)

/**
 * gradual_symptom_form_set_report:
 * @report: a draft
 * @facts: what the log says of the weeks before the pain
 * @today: the day it is
 *
 * Shows a draft as it is now, on the page that it was left on.
 */
void
gradual_symptom_form_set_report (GradualSymptomForm *self, GradualSymptomReport *report,
                                 const GradualTrainingFacts *facts G_GNUC_UNUSED,
                                 GradualDay today G_GNUC_UNUSED)
{
  g_return_if_fail (GRADUAL_IS_SYMPTOM_FORM (self));
  g_return_if_fail (report != NULL && !report->is_finished);
}

static void
gradual_symptom_form_class_init (GradualSymptomFormClass *klass G_GNUC_UNUSED)
{
}

static void
gradual_symptom_form_init (GradualSymptomForm *self G_GNUC_UNUSED)
{
}
