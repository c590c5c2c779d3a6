/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The most that a plan document takes in; data/gradual.schema.json says the same. */

/* Characters of texts. */
#define GRADUAL_PLAN_ID_MAX      128
#define GRADUAL_PLAN_TITLE_MAX   200
#define GRADUAL_PLAN_NOTE_MAX    10000
#define GRADUAL_PLAN_SOURCE_MAX  200
#define GRADUAL_PLAN_WORD_MAX    64
#define GRADUAL_PLAN_INSTANT_MAX 35

/* Metres, and steps a minute, of a logged run. */
#define GRADUAL_PLAN_DISTANCE_MAX 2000000
#define GRADUAL_PLAN_CADENCE_MAX  400

/* Entries of days away: more than the longest plan has days. */
#define GRADUAL_PLAN_AWAY_MAX 1000
