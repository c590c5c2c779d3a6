/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <check.h>
#include <glib.h>

/* Every unit test file is a program of its own: it defines one libcheck suite and hands it to
 * suite_main(), which prints TAP for meson. */

int suite_main (Suite *suite);

guint64 suite_seed (void);
guint suite_rounds (guint standard);
guint suite_rounds_up_to (guint standard, guint full);
