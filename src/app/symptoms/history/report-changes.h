/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/symptom-result.h"

G_BEGIN_DECLS

/** GradualChangeGroup: the parts of a comparison, in their order. */
typedef enum {
  GRADUAL_CHANGES_OVERVIEW, /* whatever they are: pain, what was done */
  GRADUAL_CHANGES_CAUSES,   /* whatever they are */
  GRADUAL_CHANGES_ANSWERS,  /* those that differ */
} GradualChangeGroup;

#define GRADUAL_N_CHANGE_GROUPS 3

/** GradualReportChange: something that both reports say something of, in words. */
typedef struct {
  GradualChangeGroup group;
  char *name;
  char *before;
  char *after;
  gboolean is_different;
} GradualReportChange;

GPtrArray *
gradual_report_changes_new (const GradualSymptomReport *before, const GradualSymptomReport *after);
char *gradual_report_changes_headline (const GradualSymptomReport *before,
                                       const GradualSymptomReport *after);
char *gradual_report_change_spoken (const GradualReportChange *change);

G_END_DECLS
