/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "level.h"

static int
sum_up_to (const int *minutes, int n, int level)
{
  int sum = 0;

  for (int i = 0; i < n; i++)
    sum += MIN (minutes[i], level);

  return sum;
}

/* The highest level at which the runs have no more than @available minutes in all. */
static int
find_level (const int *minutes, int n, int available)
{
  int low = 0, high = available;

  while (low < high) {
    int middle = (low + high + 1) / 2;

    if (sum_up_to (minutes, n, middle) <= available)
      low = middle;
    else
      high = middle - 1;
  }

  return low;
}

/**
 * gradual_level_minutes:
 * @minutes: the minutes of @n runs, in the order of their days
 * @available: what they may have in all
 * @smallest: what a shortened run has at least
 *
 * Brings the runs down to @available minutes in all by cutting from the longest, so that they
 * become as even as they can. Where they would be too short the last one is given up, and its
 * minutes are 0. Runs that have no more than is available stay as they are.
 */
void
gradual_level_minutes (int *minutes, int n, int available, int smallest)
{
  int level, rest;

  while (n > 0 && sum_up_to (minutes, n, G_MAXINT) > available) {
    level = available > 0 ? find_level (minutes, n, available) : 0;
    if (level < smallest) {
      minutes[--n] = 0;
      continue;
    }

    rest = available - sum_up_to (minutes, n, level);
    for (int i = 0; i < n; i++)
      if (minutes[i] > level)
        minutes[i] = level + (rest-- > 0 ? 1 : 0);
    return;
  }
}
