/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "log-draft.h"

G_BEGIN_DECLS

char *gradual_log_title (const GradualLogEntry *entry, const GradualLogStyle *style);
char *gradual_log_detail (const GradualLogEntry *entry, const GradualLogStyle *style);
char *gradual_log_spoken (const GradualLogEntry *entry, const GradualLogStyle *style);

G_END_DECLS
