/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/reminder/clock-time.h"
#include "model/library.h"
#include "model/log-entry.h"

G_BEGIN_DECLS

/** GradualLogField: what is typed of a run that was run. */
typedef enum {
  GRADUAL_LOG_MINUTES,
  GRADUAL_LOG_DISTANCE,
  GRADUAL_LOG_START,
  GRADUAL_LOG_CADENCE,
  GRADUAL_LOG_NOTE,
} GradualLogField;

#define GRADUAL_N_LOG_FIELDS 5

/** GradualLogDraft: what a form about a run holds, half filled or whole. */
typedef struct {
  char *id; /* (nullable): the logged run that is changed; %NULL for a new one */
  char *texts[GRADUAL_N_LOG_FIELDS];
  int effort; /* 1 to 10, or %GRADUAL_ABSENT */
  int pain;   /* 0 to 10, or %GRADUAL_ABSENT */
} GradualLogDraft;

/** GradualLogStyle: how the numbers of a draft are written. */
typedef struct {
  GradualUnits units; /* what lengths are shown in */
  GradualClockHabit clock;
} GradualLogStyle;

GradualLogStyle gradual_log_style (GradualUnits units);

GradualLogDraft *gradual_log_draft_new (const GradualLogStyle *style, int second_of_day);
GradualLogDraft *gradual_log_draft_of (const GradualLogEntry *entry, const GradualLogStyle *style);
GradualLogDraft *gradual_log_draft_copy (const GradualLogDraft *draft);
void gradual_log_draft_free (GradualLogDraft *draft);

gboolean gradual_log_draft_equal (const GradualLogDraft *a, const GradualLogDraft *b);
void gradual_log_draft_change_units (GradualLogDraft *draft, GradualUnits from, GradualUnits to);
char *gradual_log_draft_read (const GradualLogDraft *draft, const GradualLogStyle *style,
                              const GradualLogEntry *base, GradualLogEntry *values,
                              GradualLogField *field);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualLogDraft, gradual_log_draft_free)

G_END_DECLS
