/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

GradualPlan *picture_runs_done (GradualPlan *plan, GradualDay until, int pain);
