/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/check.h"

G_BEGIN_DECLS

const GradualFinding *
gradual_over_limit_of_run (const GradualReport *report, const GradualPlan *plan, guint index);
const GradualFinding *gradual_over_limit_of_day (const GradualReport *report, GradualDay day);
const GradualFinding *gradual_over_limit_of_week (const GradualReport *report, int week);

const char *gradual_alert_title (GradualAlert alert);
const char *gradual_alert_class (GradualAlert alert);
char *gradual_over_limit_spoken (const GradualFinding *finding);

G_END_DECLS
