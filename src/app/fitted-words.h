/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/fit.h"

G_BEGIN_DECLS

char *gradual_fitted_words (const GArray *changes, gboolean is_narrow);

G_END_DECLS
