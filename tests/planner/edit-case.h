/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "planner/edit.h"

/**
 * EditCase:
 *
 * A random plan in use, and the edit that is tried on it. A case is made from the seed and its
 * number alone, so that it can be tried again.
 */
typedef struct {
  guint number;
  GRand *random;
  GradualPlan *plan;
  GradualDay today;
  GradualEdit edit;
  guint n_accepted;
  guint n_refused;
  guint n_fitted;
  guint n_limits;
} EditCase;

void edit_case_init (EditCase *it, guint number);
void edit_case_init_unsound (EditCase *it, guint number);
void edit_case_clear (EditCase *it);
void edit_case_live_on (EditCase *it);
void edit_case_judge (const EditCase *it, const GradualPlan *plan, const char *what);
void
edit_case_fail (const EditCase *it, const char *format, ...) G_GNUC_PRINTF (2, 3) G_GNUC_NORETURN;
