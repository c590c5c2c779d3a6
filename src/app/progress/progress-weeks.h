/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"

G_BEGIN_DECLS

/**
 * GradualProgressWeek:
 *
 * What is known of a week, or of several that are shown as one. All but the first two and
 * @n_cadences may be %GRADUAL_ABSENT. Of several weeks, minutes and days are those of a week on
 * average, and what is the longest or the worst is so of all.
 */
typedef struct {
  GradualDay start; /* the first day */
  int n_weeks;      /* 1, or how many are shown as one */

  int planned; /* minutes, a race left out; absent where no plan was in force */
  int done;    /* minutes of all runs but races; absent for a week to come */
  int cap;     /* the most minutes that the rules allowed */

  int longest_planned; /* minutes of the longest run */
  int longest;
  int longest_cap; /* the most that the rules allowed for a run on the day of the longest */

  int race; /* minutes raced, which no rule limits; absent where there was no race */

  int run_pain;    /* the worst of the runs */
  int report_pain; /* the worst of the symptom reports */

  int cadence;    /* of the runs on average, steps a minute */
  int n_cadences; /* how many runs had one */

  int stretched[GRADUAL_N_AREAS]; /* days on which something was done for the area */
} GradualProgressWeek;

GArray *gradual_progress_weeks_new (const GradualLibrary *library, GDateWeekday week_starts_on,
                                    GradualDay today);
const GradualProgressWeek *gradual_progress_weeks_get (const GArray *weeks, guint index);

G_END_DECLS
