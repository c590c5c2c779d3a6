/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/day.h"

G_BEGIN_DECLS

/** GradualDateStyle: how much of a date is shown. */
typedef enum {
  GRADUAL_DATE_NUMBER,     /* "12" */
  GRADUAL_DATE_SHORT,      /* "12 Jun" */
  GRADUAL_DATE_MONTH,      /* "12 June" */
  GRADUAL_DATE_MONTH_YEAR, /* "Jun 2027" */
  GRADUAL_DATE_SHORT_YEAR, /* "12 Jun 2027" */
  GRADUAL_DATE_FULL,       /* "12 June 2027" */
  GRADUAL_DATE_WEEKDAY,    /* "Friday 12 June" */
  GRADUAL_DATE_EVERYTHING, /* "Friday 12 June 2027" */
} GradualDateStyle;

char *gradual_date_label (GradualDay day, GradualDateStyle style);
char *gradual_date_range_label (GradualDay first, GradualDay last);
GradualDay gradual_date_parse (const char *text);

const char *gradual_weekday_name (GDateWeekday weekday);
GDateWeekday gradual_first_weekday_from_locale (guint32 origin, int first);
GDateWeekday gradual_locale_first_weekday (void);

G_END_DECLS
