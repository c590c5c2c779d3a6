/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The most that a library document takes in of symptom reports; data/gradual.schema.json says the
 * same. An id is as long as that of a plan, and what an answer may be the questions know. */

/** GRADUAL_SYMPTOMS_REPORTS_MAX: reports; one a day for 27 years. */
#define GRADUAL_SYMPTOMS_REPORTS_MAX 10000

/** GRADUAL_SYMPTOMS_ACTIONS_MAX: what was done about one report. */
#define GRADUAL_SYMPTOMS_ACTIONS_MAX 1000
