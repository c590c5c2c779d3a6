/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *gradual_duration_label (int minutes);
char *gradual_duration_spoken (int minutes);
char *gradual_duration_axis_label (int minutes);

G_END_DECLS
