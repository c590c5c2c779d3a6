/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define GRADUAL_TYPE_NOTICE (gradual_notice_get_type ())
G_DECLARE_FINAL_TYPE (GradualNotice, gradual_notice, GRADUAL, NOTICE, AdwBin)

void gradual_notice_set_words (GradualNotice *self, const char *title, const char *detail);
void gradual_notice_set_grave (GradualNotice *self, gboolean is_grave);
void gradual_notice_set_button (GradualNotice *self, const char *label, const char *action,
                                GVariant *target);

G_END_DECLS
