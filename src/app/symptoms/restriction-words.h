/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/* What is said of a restriction that holds a plan back. */

const GradualRestriction *gradual_restriction_to_tell (const GradualPlan *plan, GradualDay today);
char *gradual_restriction_title (const GradualRestriction *restriction);
char *gradual_restriction_detail (const GradualRestriction *restriction);

G_END_DECLS
