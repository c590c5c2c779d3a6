/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* Stands for the window in tests of what is in it or before it: keeps what its actions are asked
 * for, as in "answer-symptom('red', 1)", one after the other with a space between. */

void recorder_add (GtkWidget *widget);
GtkWindow *recorder_window_new (void);
char *recorder_take (void);
void recorder_assert (const char *expected);
