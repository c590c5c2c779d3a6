/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/** GradualSeverity: what a finding means. */
typedef enum {
  GRADUAL_SEVERITY_HARD,   /* a hard rule is broken */
  GRADUAL_SEVERITY_ADVICE, /* worth knowing */
} GradualSeverity;

/** GradualAlert: how loudly `over-limit` advice is shown. */
typedef enum {
  GRADUAL_ALERT_NONE,
  GRADUAL_ALERT_MUTED, /* the amounts are still tiny */
  GRADUAL_ALERT_AMBER,
  GRADUAL_ALERT_RED,
  GRADUAL_ALERT_DARK_RED,
} GradualAlert;

/** GradualFinding: one place of a plan where a rule or an advice has something to say. */
typedef struct {
  const char *rule; /* (transfer none): the id of the rule or the advice */
  GradualSeverity severity;
  GradualAlert alert;
  int week;         /* the week's number; 0 where the whole plan is meant */
  GradualDay date;  /* the day; the week's first day where the whole week is meant */
  gboolean is_week; /* the whole week is meant */
  int asked;        /* minutes, or %GRADUAL_ABSENT for a race with no expected time */
  int allowed;      /* minutes */
  char *because;    /* a sentence for people, in their language */
} GradualFinding;

const char *gradual_severity_to_nick (GradualSeverity severity);
const char *gradual_alert_to_nick (GradualAlert alert);

void gradual_finding_free (GradualFinding *finding);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualFinding, gradual_finding_free)

G_END_DECLS
