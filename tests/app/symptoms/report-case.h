/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/symptom-report.h"

/* Reports for tests and pictures, by answers as words: "swollen=1 pain-worst=4 run-jump=40*", where
 * the star marks what came from the log. */

/** REPORT_JUMP: a beginner who did too much: 14 of 20 points, and some stiffness. */
#define REPORT_JUMP                                                                           \
  "worse-after-exercise=1 worse-running=1 worse-weight-bearing=1 swollen=0 red=0 "            \
  "throbbing=1 pain-worst=2 pain-morning=0 limping=0 new-runner=1* run-jump=140* "            \
  "week-jump=45* every-day=0* race=0 hour-runs=1 after-change=1 new-stress=0 "                \
  "knee-to-wall-sore=11 knee-to-wall-other=12 toe-touch=1 thomas=0 arch=0 rarely-stretch=1* " \
  "low-back=0 posture=0 foot-ahead=0 cadence=171* sprint-stride=0 ham-shin=0 braking=0 "      \
  "cushioned=0 knee-back=0"

/** REPORT_MIX: flexibility and overstriding beside each other, and pain that asks for a hold. */
#define REPORT_MIX                                                                             \
  "worse-after-exercise=1 worse-running=1 worse-weight-bearing=1 swollen=0 red=0 "             \
  "throbbing=0 pain-worst=4 pain-morning=0 limping=0 new-runner=0* run-jump=0* week-jump=12* " \
  "every-day=0* race=1* hour-runs=0 after-change=0 new-stress=1 knee-to-wall-sore=8 "          \
  "knee-to-wall-other=11 toe-touch=1 thomas=1 arch=0 rarely-stretch=1* low-back=0 posture=1 "  \
  "foot-ahead=1 cadence=158* sprint-stride=0 ham-shin=1 braking=1 cushioned=0 knee-back=0"

/** REPORT_NOT_ENOUGH: half filled, with symptoms that ask for questions of safety first. */
#define REPORT_NOT_ENOUGH \
  "lower-threshold=1 swollen=1 red=1 worse-running=1 new-runner=1* run-jump=20* toe-touch=1"

/** REPORT_FLAG: a warning sign for today, beside what would be a cause. */
#define REPORT_FLAG \
  "four-steps=1 bone-tender=1 swollen=1 pain-worst=8 limping=1 run-jump=140* week-jump=45*"

/** REPORT_STOP: pain that forbids running. */
#define REPORT_STOP REPORT_JUMP " pain-worst=7 pain-morning=1 limping=1"

/** REPORT_FINE: nothing to be done. */
#define REPORT_FINE                                                                           \
  "worse-after-exercise=1 worse-running=1 worse-weight-bearing=0 swollen=0 red=0 "            \
  "throbbing=0 pain-worst=1 pain-morning=0 limping=0 new-runner=0* run-jump=0* week-jump=0* " \
  "every-day=0* race=0 hour-runs=0 after-change=1 new-stress=0 knee-to-wall-sore=12 "         \
  "knee-to-wall-other=12 toe-touch=0 thomas=0 arch=0 rarely-stretch=1* low-back=0 posture=0 " \
  "foot-ahead=0 cadence=171* sprint-stride=0 ham-shin=0 braking=0 cushioned=0 knee-back=1"

void report_case_answers (const char *words, GradualSymptomAnswers *answers);
GradualSymptomReport *report_case_new (const char *words, GradualDay day);
