/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** GradualCompatFileFunc: called with the path that was chosen, %NULL where none was. */
typedef void (*GradualCompatFileFunc) (GtkWindow *parent, const char *path);

void gradual_compat_open_file (GtkWindow *parent, GradualCompatFileFunc func);
void gradual_compat_save_file (GtkWindow *parent, const char *name, const char *kind,
                               const char *suffix, GradualCompatFileFunc func);
void gradual_compat_save_report (GtkWindow *parent, const char *name, const char *kind,
                                 const char *suffix, GradualCompatFileFunc func);
void gradual_compat_save_charts (GtkWindow *parent, const char *name, const char *kind,
                                 const char *suffix, GradualCompatFileFunc func);

G_END_DECLS
