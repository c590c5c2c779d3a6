/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "format-error.h"
#include "model/plan.h"

G_BEGIN_DECLS

/** GRADUAL_PLAN_VERSION: the version of the gradual-plan document that is written. */
#define GRADUAL_PLAN_VERSION 1

/** GRADUAL_PLAN_RULES_VERSION: the version of the rules that the parameters belong to. */
#define GRADUAL_PLAN_RULES_VERSION 1

/** GRADUAL_PLAN_BYTES_MAX: the largest plan document that is read: 32 MiB. */
#define GRADUAL_PLAN_BYTES_MAX ((gsize)32 * 1024 * 1024)

/** GradualJsonFlags: how a plan is written. */
typedef enum {
  GRADUAL_JSON_WHOLE = 0,               /* everything */
  GRADUAL_JSON_WITHOUT_HEALTH = 1 << 0, /* pain, notes, and reasons that are of health left out */
} GradualJsonFlags;

GradualPlan *gradual_plan_from_json (const char *bytes, gsize length, GError **error);
char *gradual_plan_to_json (const GradualPlan *plan, GradualJsonFlags flags, gsize *length);

G_END_DECLS
