/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "proposal.h"

G_BEGIN_DECLS

gboolean gradual_refuse (const GradualProposal *proposal, const char *rule, GradualDay date,
                         int asked, int allowed, const char *because);
gboolean gradual_refuse_locked (const GradualProposal *proposal, GradualDay day);
gboolean gradual_refuse_race_day (const GradualProposal *proposal, GradualDay day);
gboolean gradual_refuse_away (const GradualProposal *proposal, GradualDay day, int asked);

G_END_DECLS
