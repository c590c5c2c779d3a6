/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "planner/away.h"

G_BEGIN_DECLS

/* What is said of days on which the runner is away, and of the runs that make room for them. */

char *gradual_away_title (const GradualAway *away, GradualDay today);
char *gradual_away_detail (const GradualAway *away);
char *gradual_away_move_words (const GradualAwayMove *move);
char *gradual_away_done (const GArray *moves, const GArray *changes);

G_END_DECLS
