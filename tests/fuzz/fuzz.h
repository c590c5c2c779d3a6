/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* What libFuzzer calls with bytes that it made up, and replay.c with those of files. */
int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);
