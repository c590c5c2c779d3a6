/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "day.h"
#include "symptom.h"

G_BEGIN_DECLS

/** GradualRelief: what a report can lead to. Each has a nick, its name in files. */
typedef enum {
  GRADUAL_RELIEF_SUSPEND, /* a red flag: no running until a clinician has cleared the runner */
  GRADUAL_RELIEF_CLEAR,   /* the runner records that one has */
  GRADUAL_RELIEF_STOP,    /* no running until walking hardly hurts */
  GRADUAL_RELIEF_RETURN,  /* the runner records that it does not: the way back */
  GRADUAL_RELIEF_SKIP,    /* the next run is left out, and the runs after it are eased */
  GRADUAL_RELIEF_HOLD,    /* nothing grows */
  GRADUAL_RELIEF_EASE,    /* the rest of the week is eased and the next one repeats it */
  GRADUAL_RELIEF_STRETCH, /* the areas that are not flexible come first in the checklist */
  GRADUAL_RELIEF_DRILL,   /* runs for quicker steps take the place of easy ones */
  GRADUAL_RELIEF_SETTLED, /* the runner records that the ankle is not swollen any more */
} GradualRelief;

#define GRADUAL_N_RELIEFS 10

const char *gradual_relief_to_nick (GradualRelief relief);
gboolean gradual_relief_from_nick (const char *nick, GradualRelief *relief);

/** GradualReliefEntry: what was done about a report, and when. */
typedef struct {
  GradualRelief relief;
  GradualDay day;
  char *extra; /* (nullable): unknown members, as the text of a JSON object */
} GradualReliefEntry;

/**
 * GradualSymptomReport:
 *
 * A filled-in symptom form with what was done about it. An immutable value, shared by reference:
 * read the members, never write them, nor what the array holds. In a template for
 * gradual_symptom_report_new() strings are borrowed and the array is shared.
 */
typedef struct {
  const char *id;        /* a UUID */
  GradualDay day;        /* when it was begun */
  GradualDay pain_began; /* the first day of pain, or %GRADUAL_DAY_NONE while that is not said */
  gboolean is_finished;  /* else it is a draft, to be filled in further */
  GradualQuestionSection section; /* where a draft was left */
  GradualSymptomAnswers answers;
  GArray *reliefs; /* (nullable) (element-type GradualReliefEntry): in the order they were done */

  /* (nullable): unknown members, as the text of a JSON object. */
  const char *extra;
  const char *answers_extra;
} GradualSymptomReport;

GradualSymptomReport *gradual_symptom_report_new (const GradualSymptomReport *template);
GradualSymptomReport *gradual_symptom_report_ref (const GradualSymptomReport *report);
void gradual_symptom_report_unref (GradualSymptomReport *report);

GArray *gradual_relief_entries_new (void);

GradualSymptomReport *gradual_symptom_report_with_relief (const GradualSymptomReport *report,
                                                          GradualRelief relief, GradualDay day);
GradualDay
gradual_symptom_report_relief_day (const GradualSymptomReport *report, GradualRelief relief);
gboolean gradual_symptom_report_is_suspended (const GradualSymptomReport *report);
gboolean gradual_symptom_report_is_stopped (const GradualSymptomReport *report);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualSymptomReport, gradual_symptom_report_unref)

G_END_DECLS
