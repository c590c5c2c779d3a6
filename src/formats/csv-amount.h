/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** GradualCsvUnit: what an amount in a cell is measured in. */
typedef enum {
  GRADUAL_CSV_MINUTES,
  GRADUAL_CSV_KILOMETRES,
  GRADUAL_CSV_MILES,
} GradualCsvUnit;

gboolean
gradual_csv_amount (const char *cell, GradualCsvUnit unit, int pace_s_per_km, int *minutes);
gboolean gradual_csv_metres (const char *cell, GradualCsvUnit unit, int *metres);

G_END_DECLS
