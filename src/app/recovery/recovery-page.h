/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define GRADUAL_TYPE_RECOVERY_PAGE (gradual_recovery_page_get_type ())
G_DECLARE_FINAL_TYPE (GradualRecoveryPage, gradual_recovery_page, GRADUAL, RECOVERY_PAGE, AdwBin)

void gradual_recovery_page_show_fault (GradualRecoveryPage *self, const GError *fault,
                                       GPtrArray *backups);

G_END_DECLS
