/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"
#include "notice.h"

G_BEGIN_DECLS

void gradual_restriction_banner_show (GradualNotice *notice, const GradualRestriction *restriction);

G_END_DECLS
