/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define GRADUAL_TYPE_EXPORT_DIALOG (gradual_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GradualExportDialog, gradual_export_dialog, GRADUAL, EXPORT_DIALOG, AdwWindow)

GtkWindow *gradual_export_dialog_new (GtkWindow *parent);

G_END_DECLS
