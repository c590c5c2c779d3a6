/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "options.h"
#include "planner/edit.h"

G_BEGIN_DECLS

gboolean gradual_edit_option_minutes (const GradualOption *option, const char *text, gpointer edits,
                                      GError **error);
gboolean gradual_edit_option_move (const GradualOption *option, const char *text, gpointer edits,
                                   GError **error);
gboolean gradual_edit_option_swap (const GradualOption *option, const char *text, gpointer edits,
                                   GError **error);
gboolean gradual_edit_option_add (const GradualOption *option, const char *text, gpointer edits,
                                  GError **error);
gboolean gradual_edit_option_remove (const GradualOption *option, const char *text, gpointer edits,
                                     GError **error);

G_END_DECLS
