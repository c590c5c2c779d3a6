/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/plan.h"

G_BEGIN_DECLS

/** GradualPlanFile: a plan as it was found in a file. */
typedef struct {
  GradualPlan *plan;
  gboolean is_foreign; /* a table that was made elsewhere */
  int first_week;      /* the number of the first week that the rules are asked about */
} GradualPlanFile;

/** GradualPlanFileFlags: how a plan is written. */
typedef enum {
  GRADUAL_PLAN_FILE_DOCUMENT = 0,         /* JSON, without health data */
  GRADUAL_PLAN_FILE_TABLE = 1 << 0,       /* CSV in place of JSON */
  GRADUAL_PLAN_FILE_WITH_HEALTH = 1 << 1, /* pain, notes and why there are restrictions too */
} GradualPlanFileFlags;

gboolean gradual_plan_file_is_table_name (const char *path);

void gradual_plan_file_free (GradualPlanFile *file);

void gradual_plan_file_load (const char *path, GradualDay today, GCancellable *cancellable,
                             GAsyncReadyCallback callback, gpointer user_data);
GradualPlanFile *gradual_plan_file_load_finish (GAsyncResult *result, GError **error);

GBytes *gradual_plan_file_to_bytes (const GradualPlan *plan, GradualPlanFileFlags flags);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualPlanFile, gradual_plan_file_free)

G_END_DECLS
