/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void gradual_problem_show (GtkLabel *label, GtkWidget *control, const char *problem);

G_END_DECLS
