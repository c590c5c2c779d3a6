/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** GradualPrintUnit: what is never cut: a row, or a line of text. */
typedef struct {
  double height;
  double gap;          /* above it, but not at the top of a page */
  gboolean keeps_next; /* whether the next one has to be on the same page, as after a heading */
} GradualPrintUnit;

/** GradualPrintPlace: where a unit goes. */
typedef struct {
  guint page; /* from 0 */
  double y;   /* from the top of what can be printed on */
} GradualPrintPlace;

guint gradual_paginate (const GradualPrintUnit *units, guint n_units, double page_height,
                        GradualPrintPlace *places);

G_END_DECLS
