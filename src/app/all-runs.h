/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"

G_BEGIN_DECLS

GPtrArray *gradual_all_runs (const GradualLibrary *library, GradualDay since);

G_END_DECLS
