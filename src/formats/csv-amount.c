/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "csv-amount.h"

#include "model/plan.h"

/* Amounts are held in thousand-millionths, so that nine decimals are exact. */
#define NANO ((guint64)1000000000)

#define WHOLE_DIGITS_MAX   5
#define DECIMALS_MAX       9
#define DISTANCE_BELOW     1000 /* kilometres or miles in a day */
#define SECONDS_PER_MINUTE 60

/* Reads "12", "12.5" or "12,5", and nothing else. */
static gboolean
parse_decimal (const char *cell, guint64 *nano)
{
  guint64 value = 0;
  guint digits = 0, decimals = 0;

  for (; g_ascii_isdigit (*cell); cell++, digits++)
    value = digits < WHOLE_DIGITS_MAX ? value * 10 + (guint64)(*cell - '0') : value;
  if (digits < 1 || digits > WHOLE_DIGITS_MAX)
    return FALSE;
  if (*cell == '.' || *cell == ',')
    for (cell++; g_ascii_isdigit (*cell) && decimals < DECIMALS_MAX; cell++, decimals++)
      value = value * 10 + (guint64)(*cell - '0');
  if (*cell != '\0')
    return FALSE;
  for (; decimals < DECIMALS_MAX; decimals++)
    value *= 10;
  *nano = value;

  return TRUE;
}

/**
 * gradual_csv_amount:
 * @cell: a decimal number with a point or a comma, up to 9 decimals
 * @pace_s_per_km: for distances, up to 1200
 * @minutes: (out): the whole minutes, rounded down
 *
 * A mile is 1.609344 km exactly. All in whole numbers: 5 km at 6:00 are 30 minutes, never 29.
 *
 * Returns: whether it is such a number, of less than 100,000 minutes or 1,000 km or miles.
 */
gboolean
gradual_csv_amount (const char *cell, GradualCsvUnit unit, int pace_s_per_km, int *minutes)
{
  guint64 nano, pace = (guint64)pace_s_per_km;

  g_return_val_if_fail (pace_s_per_km > 0 && pace_s_per_km <= GRADUAL_PACE_MAX, FALSE);

  if (!parse_decimal (cell, &nano))
    return FALSE;
  if (unit == GRADUAL_CSV_MINUTES) {
    *minutes = (int)(nano / NANO);
    return TRUE;
  }
  if (nano >= DISTANCE_BELOW * NANO)
    return FALSE;

  /* 1.609344 / 60 is 4191 / 156250 in lowest terms, which keeps the product below 2^63. */
  *minutes = unit == GRADUAL_CSV_KILOMETRES ? (int)(nano * pace / (NANO * SECONDS_PER_MINUTE))
                                            : (int)(nano * pace * 4191 / (NANO * 156250));

  return TRUE;
}

/**
 * gradual_csv_metres:
 * @unit: kilometres or miles
 *
 * Returns: whether @cell is a distance as gradual_csv_amount() takes it; @metres gets the whole
 *   metres.
 */
gboolean
gradual_csv_metres (const char *cell, GradualCsvUnit unit, int *metres)
{
  guint64 nano;

  g_return_val_if_fail (unit != GRADUAL_CSV_MINUTES, FALSE);

  if (!parse_decimal (cell, &nano) || nano >= DISTANCE_BELOW * NANO)
    return FALSE;
  *metres = unit == GRADUAL_CSV_KILOMETRES ? (int)(nano * 1000 / NANO)
                                           : (int)(nano * 1609344 / (NANO * 1000));

  return TRUE;
}
