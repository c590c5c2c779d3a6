/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "csv-rows.h"
#include "plan-csv.h"

G_BEGIN_DECLS

/** GradualCsvSession: what a row of a foreign plan says. */
typedef struct {
  GradualDay day;      /* the date, or with no dates the days since the plan's first one */
  gboolean is_run;     /* FALSE: a rest day */
  GradualRunKind kind; /* of a run */
  int minutes;         /* of a run; %GRADUAL_MINUTES_UNKNOWN for a race with none */
  int distance_m;      /* of a race, in metres, or %GRADUAL_ABSENT */
  guint line;          /* the line of the file, for errors */
  char *title;
} GradualCsvSession;

/** GradualCsvSessions: all rows of a foreign plan. */
typedef struct {
  GArray *sessions; /* (element-type GradualCsvSession) */
  gboolean has_dates;
  gboolean has_distances;
} GradualCsvSessions;

gboolean gradual_csv_sessions_read (GradualCsvSessions *sessions, const char *bytes, gsize length,
                                    int pace_s_per_km, GError **error);
void gradual_csv_sessions_clear (GradualCsvSessions *sessions);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualCsvSessions, gradual_csv_sessions_clear)

G_END_DECLS
