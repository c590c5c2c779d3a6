/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "legend-flow.h"

/**
 * gradual_legend_flow:
 * @widths: the width of each item
 * @n_items: how many there are
 * @available: the width of a line
 * @spacing: what stays free between the items of a line
 * @mirrored: whether lines begin at the right
 * @places: (out) (optional): where each item goes
 *
 * Puts items one after the other into as many lines as they need, as words in a text. An item that
 * is wider than a line has one for itself.
 *
 * Returns: how many lines there are.
 */
int
gradual_legend_flow (const int *widths, guint n_items, int available, int spacing,
                     gboolean mirrored, GradualFlowPlace *places)
{
  int line = 0, x = 0;

  for (guint i = 0; i < n_items; i++) {
    if (x > 0 && x + widths[i] > available) {
      line++;
      x = 0;
    }
    if (places != NULL)
      places[i] = (GradualFlowPlace){mirrored ? available - x - widths[i] : x, line};
    x += widths[i] + spacing;
  }

  return n_items > 0 ? line + 1 : 0;
}
