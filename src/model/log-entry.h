/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "day.h"

G_BEGIN_DECLS

/** GRADUAL_ABSENT: an optional number that is not there. */
#define GRADUAL_ABSENT (-1)

/** GRADUAL_LOG_SECONDS_MAX: the longest run that can be logged, seven days, in seconds. */
#define GRADUAL_LOG_SECONDS_MAX 604800

/**
 * GradualLogEntry:
 *
 * A run that was really run. An immutable value: read the members, never write them. In a template
 * for gradual_log_entry_new() the strings are borrowed.
 */
typedef struct {
  const char *id; /* a UUID */
  GradualDay day;
  int second_of_day;  /* when it began, local time, 0 to 86399 */
  int seconds;        /* how long it took, 0 to %GRADUAL_LOG_SECONDS_MAX */
  int distance_m;     /* metres, or %GRADUAL_ABSENT */
  int cadence;        /* steps a minute of both feet, or %GRADUAL_ABSENT */
  int effort;         /* 1 to 10, or %GRADUAL_ABSENT */
  int pain;           /* 0 to 10, or %GRADUAL_ABSENT */
  const char *source; /* "manual", or where it was imported from */
  const char *note;   /* "" for none */
  const char *extra;  /* (nullable): unknown members, as the text of a JSON object */
} GradualLogEntry;

GradualLogEntry *gradual_log_entry_new (const GradualLogEntry *template);
GradualLogEntry *gradual_log_entry_ref (const GradualLogEntry *entry);
void gradual_log_entry_unref (GradualLogEntry *entry);

int gradual_log_entry_minutes (const GradualLogEntry *entry);
int gradual_log_entry_compare (const GradualLogEntry *a, const GradualLogEntry *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualLogEntry, gradual_log_entry_unref)

G_END_DECLS
