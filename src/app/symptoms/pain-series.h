/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"

G_BEGIN_DECLS

/** GRADUAL_PAIN_MAX: the worst pain there is. */
#define GRADUAL_PAIN_MAX 10

/** GradualPainSource: what says how much it hurt. */
typedef enum {
  GRADUAL_PAIN_OF_RUN,    /* the log of a run */
  GRADUAL_PAIN_OF_REPORT, /* the worst pain of a finished report */
} GradualPainSource;

/** GradualPainPoint: how much it hurt on a day. */
typedef struct {
  GradualDay day;
  int pain; /* 0 to %GRADUAL_PAIN_MAX */
  GradualPainSource source;
  int minutes; /* of the run; 0 for a report */
  char *id;    /* of the run's entry or of the report */
} GradualPainPoint;

/** GradualPainSeries: pain over time: (element-type GradualPainPoint), the first day first. */
typedef GArray GradualPainSeries;

GradualPainSeries *gradual_pain_series_new (const GradualLibrary *library);
const GradualPainPoint *gradual_pain_series_get (const GradualPainSeries *series, guint index);
guint gradual_pain_series_first_since (const GradualPainSeries *series, GradualDay day);
gboolean gradual_pain_series_equal (const GradualPainSeries *a, const GradualPainSeries *b);

char *gradual_pain_series_describe (const GradualPainSeries *series, guint first);
char *gradual_pain_point_spoken (const GradualPainPoint *point);
char *gradual_pain_point_source_label (const GradualPainPoint *point);
char *gradual_pain_label (int pain);

G_END_DECLS
