/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "print-block.h"

G_BEGIN_DECLS

/** GradualPrintLayout: a document that was laid out for pages of some size, in points. */
typedef struct _GradualPrintLayout GradualPrintLayout;

GradualPrintLayout *gradual_print_layout_new (GPtrArray *document, PangoContext *context,
                                              double width, double height, const char *footer);
void gradual_print_layout_free (GradualPrintLayout *layout);

guint gradual_print_layout_n_pages (const GradualPrintLayout *layout);
void gradual_print_layout_draw (const GradualPrintLayout *layout, cairo_t *cairo, guint page);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualPrintLayout, gradual_print_layout_free)

G_END_DECLS
