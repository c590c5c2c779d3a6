/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/symptoms/notice.h"
#include "rules/finding.h"

G_BEGIN_DECLS

void gradual_over_limit_notice_show (GradualNotice *notice, const GradualFinding *finding);

G_END_DECLS
