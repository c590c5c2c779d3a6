/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/check.h"

G_BEGIN_DECLS

gboolean
gradual_week_is_same (const GradualPlan *plan, const GradualReport *report,
                      const GradualPlan *before, const GradualReport *report_before, guint index);

G_END_DECLS
