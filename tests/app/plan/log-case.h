/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gui.h"

/* What tests of the form about a run share. Fields are known by the names that screen readers say.
 */

GtkEditable *log_case_entry (gpointer root, const char *name);
void log_case_type (gpointer root, const char *name, const char *text);
void log_case_choose (gpointer root, const char *name, guint choice);
gboolean log_case_shows (gpointer root, const char *text);
void log_case_press (gpointer root, const char *label);
