/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"

/* A plan of 52 weeks, ten of which are over, with 4,000 runs logged, the newest before @today. */
GradualPlan *bench_plan_new (GradualDay today);

/* Sorts @values. */
double bench_median (double *values, guint n_values);

/* Prints the median of @costs. Returns: whether it is at most @most milliseconds. */
gboolean bench_report (const char *what, double *costs, guint n_costs, double most);

/* The processor's time of this thread, in milliseconds, so that waiting for others on a busy
 * machine does not count, nor the thread that saves meanwhile. */
double bench_now (void);

/* Lets the main loop run. */
void bench_spin (int milliseconds);

/* Has the frames of a window that is shown measured, for the function below. */
void bench_watch_frames (GtkWidget *window);

/* Waits for a frame. Returns: the milliseconds since @began, and those of the frame. */
double bench_with_frame (double began);
