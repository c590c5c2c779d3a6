/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pagination.h"

/** Pen: where the next unit would go. */
typedef struct {
  guint page;
  double y;
} Pen;

/* How high the units from @first to @last are, with no gap above the first. */
static double
height_of (const GradualPrintUnit *units, guint first, guint last)
{
  double height = units[first].height;

  for (guint i = first + 1; i <= last; i++)
    height += units[i].gap + units[i].height;

  return height;
}

/* The last of those that want to stay together with the one at @first. */
static guint
end_of_group (const GradualPrintUnit *units, guint n_units, guint first)
{
  guint last = first;

  while (last + 1 < n_units && units[last].keeps_next)
    last++;

  return last;
}

static void
turn_page (Pen *pen)
{
  pen->page++;
  pen->y = 0;
}

/* Whether so much more has room on the page, below what is on it. */
static gboolean
has_room (const Pen *pen, double gap, double height, double page_height)
{
  return pen->y + (pen->y > 0 ? gap : 0) + height <= page_height;
}

/**
 * gradual_paginate:
 * @units: (array length=n_units): what there is to print
 * @page_height: how much goes on a page
 * @places: (array length=n_units) (out caller-allocates): where they go
 *
 * Puts units on pages, one below the other. Those that are to stay together do so where one page
 * has room for them. A unit that is higher than a page has a page of its own.
 *
 * Returns: how many pages there are, at least 1.
 */
guint
gradual_paginate (const GradualPrintUnit *units, guint n_units, double page_height,
                  GradualPrintPlace *places)
{
  Pen pen = {0, 0};
  guint group_end = 0;

  g_return_val_if_fail (n_units == 0 || (units != NULL && places != NULL), 1);

  for (guint i = 0; i < n_units; i++) {
    if (i == 0 || i > group_end) {
      double height;

      group_end = end_of_group (units, n_units, i);
      height = height_of (units, i, group_end);
      if (pen.y > 0 && height <= page_height && !has_room (&pen, units[i].gap, height, page_height))
        turn_page (&pen);
    }
    if (pen.y > 0 && !has_room (&pen, units[i].gap, units[i].height, page_height))
      turn_page (&pen);
    pen.y += pen.y > 0 ? units[i].gap : 0;
    places[i] = (GradualPrintPlace){pen.page, pen.y};
    pen.y += units[i].height;
  }

  return pen.page + 1;
}
