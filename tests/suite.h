/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <check.h>
#include <glib.h>

/* Of each assertion that holds, Check would write to the process that waits for the test where it
 * is, to be told if the test crashes. There are millions of them, in loops over all there is; what
 * does not hold is told as before. */
#define _mark_point(file, line) ((void)0)

/* Every unit test file is a program of its own: it defines one libcheck suite and hands it to
 * suite_main(), which prints TAP for meson. */

int suite_main (Suite *suite);

guint64 suite_seed (void);
guint suite_rounds (guint standard);
guint suite_rounds_up_to (guint standard, guint full);
gboolean suite_is_turn (gsize number);
