/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session-case.h"

/* What tests of symptoms and the session share: reports, and what they do to plans. */

void case_add_report (GradualSession *session, const char *id, GradualQuestion question);
void case_suspend (GradualSession *session, const char *id);
gboolean case_relieve (GradualSession *session, const char *id, GradualRelief relief);

const GradualSymptomReport *case_report (GradualSession *session, const char *id);
gboolean case_has_suspended_report (GradualSession *session);
const char *case_find_breach (GradualSession *session);
void case_assert_suspended (GradualSession *session);
void case_assert_free (GradualSession *session);
char *case_runs (GradualSession *session, const char *id);
