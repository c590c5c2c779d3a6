/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define GRADUAL_TYPE_RENAME_ROW (gradual_rename_row_get_type ())
G_DECLARE_FINAL_TYPE (GradualRenameRow, gradual_rename_row, GRADUAL, RENAME_ROW, AdwEntryRow)

GtkWidget *gradual_rename_row_new (const char *title);
void gradual_rename_row_set_old_title (GradualRenameRow *self, const char *title);

G_END_DECLS
