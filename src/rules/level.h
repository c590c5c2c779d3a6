/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void gradual_level_minutes (int *minutes, int n, int available, int smallest);

G_END_DECLS
