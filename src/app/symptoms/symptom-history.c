/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-history.h"

/* The reports that there are, and pain over time. */
struct _GradualSymptomHistory {
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (GradualSymptomHistory, gradual_symptom_history, ADW_TYPE_BIN)

/**
 * gradual_symptom_history_set_library:
 * @library: what the runner has
 * @today: the day it is
 *
 * Lists its reports, the newest first.
 */
void
gradual_symptom_history_set_library (GradualSymptomHistory *self, GradualLibrary *library,
                                     GradualDay today G_GNUC_UNUSED)
{
  g_return_if_fail (GRADUAL_IS_SYMPTOM_HISTORY (self));
  g_return_if_fail (library != NULL);
}

static void
gradual_symptom_history_class_init (GradualSymptomHistoryClass *klass G_GNUC_UNUSED)
{
}

static void
gradual_symptom_history_init (GradualSymptomHistory *self G_GNUC_UNUSED)
{
}
