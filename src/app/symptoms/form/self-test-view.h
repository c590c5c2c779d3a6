/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "guide/symptom-guide.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_SELF_TEST_VIEW (gradual_self_test_view_get_type ())
G_DECLARE_FINAL_TYPE (GradualSelfTestView, gradual_self_test_view, GRADUAL, SELF_TEST_VIEW, AdwBin)

GtkWidget *gradual_self_test_view_new (const GradualSelfTest *test);
void gradual_self_test_view_set_expanded (GradualSelfTestView *self, gboolean is_expanded);

G_END_DECLS
