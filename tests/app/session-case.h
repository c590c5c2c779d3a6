/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/session.h"
#include "folder.h"
#include "formats/library-json.h"
#include "sample.h"
#include "suite.h"
#include "wait.h"

/* What tests of the session share: sessions in a folder of their own, and what they tell. */

/* Where a session keeps its library in the folder of the test. */
#define CASE_LIBRARY "home/library.json"

/** Told: how often the sessions of a test have told of what. */
typedef struct {
  guint changed;
  guint fitted;
  guint shortened; /* runs */
  guint saved;
  guint failed;
  guint changed_outside;
} Told;

extern Told told;

GradualSession *session_new (GradualDay today);
GradualSession *session_open (void);
GradualSession *session_open_on (GradualDay today);

GradualPlan *case_plan_with (const char *id, const char *title);
void case_add (GradualSession *session, const char *id);
GradualLibrary *case_full_library (void);
void case_flush (GradualSession *session);

void case_assert_told (GradualSession *session, const char *expected);
void case_assert_on_disk (const char *expected);
void case_assert_keeps_the_rules (GradualSession *session);
