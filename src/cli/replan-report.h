/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "planner/replan.h"

G_BEGIN_DECLS

char *gradual_replan_report_to_json (const GradualReplan *replan, const GradualPlan *plan);
char *gradual_replan_report_to_text (const GradualReplan *replan, const GradualPlan *plan);
JsonObject *gradual_replan_report_alternatives (const GradualReplan *replan);

G_END_DECLS
