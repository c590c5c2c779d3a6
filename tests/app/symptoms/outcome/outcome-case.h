/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gui.h"
#include "symptoms/report-case.h"

/* What tests of a result share: a window on the first day of the sample plan, with the result of a
 * report. */

extern GradualWindow *outcome_window;
extern char *outcome_id; /* (nullable): of the report */

void outcome_set_up (void);
void outcome_tear_down (void);

void outcome_open (const char *words);
void outcome_apply (GradualRelief relief);
GradualSession *outcome_session (void);
GradualSymptomReport *outcome_report (void);

gboolean outcome_shows (const char *text);
gboolean outcome_shows_from (const char *beginning);
GtkWidget *outcome_button (const char *text);
void outcome_press (const char *text);
GtkWidget *outcome_focus (void);
