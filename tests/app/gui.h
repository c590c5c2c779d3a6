/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window.h"
#include "sample.h"
#include "suite.h"

/* What tests of widgets share. The programs run without forks (CK_FORK=no): GTK does not survive
 * one. */

typedef gboolean (*GuiCondition) (gpointer data);

GtkApplication *gui_application (void);
GradualSession *gui_session_new (void);
GradualWindow *gui_window_new (void);
GradualWindow *gui_open_day (GradualDay day, GradualDay today);
GtkWindow *gui_show (GtkWidget *child, int width, int height);

void gui_settle (void);
void gui_outwait_tooltips (void);
void gui_wait (GuiCondition condition, gpointer data);

GtkWidget *gui_find_action (GtkWidget *root, const char *action);
GtkWidget *gui_find_type (GtkWidget *root, GType type);
GtkWidget *gui_find_label (GtkWidget *root, const char *text);
GtkWidget *gui_find_button (GtkWidget *root, const char *text);
GtkAccessibleRole gui_toggle_role (void);
GtkWidget *gui_find_named (GtkWidget *root, GtkAccessibleRole role, const char *name);
GtkWindow *gui_find_dialog (GType type);

void gui_press (GtkWindow *window, const char *keys);
void gui_assert_name (gpointer widget, GtkAccessibleRole role, const char *name);
void gui_assert_place (GtkWidget *child, int x, int y, int width, int height);
