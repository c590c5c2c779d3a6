/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"

/* A runner's years for tests, pictures and measurements: a plan of half a year that began ten weeks
 * before @today, and @n_runs runs, four a week, the last of them yesterday or the day before. Most
 * have a cadence and some hurt; there is stretching, and a symptom report now and then. */
GradualLibrary *progress_sample_library (guint n_runs, GradualDay today);
