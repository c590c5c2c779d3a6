/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/plan.h"

G_BEGIN_DECLS

void gradual_plan_file_load (const char *path, GCancellable *cancellable,
                             GAsyncReadyCallback callback, gpointer user_data);
GradualPlan *gradual_plan_file_load_finish (GAsyncResult *result, GError **error);

void gradual_plan_file_save (GradualPlan *plan, const char *path, GCancellable *cancellable,
                             GAsyncReadyCallback callback, gpointer user_data);
gboolean gradual_plan_file_save_finish (GAsyncResult *result, GError **error);

G_END_DECLS
