/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "planner/edit.h"

G_BEGIN_DECLS

const char *gradual_edit_name (const GradualPlan *plan, const GradualEdit *edit);

G_END_DECLS
