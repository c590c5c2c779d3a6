/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "history.h"
#include "window.h"

G_BEGIN_DECLS

struct _GradualWindow {
  AdwApplicationWindow parent_instance;

  /* Owned. */
  GradualHistory *history;
  GradualPlan *kept_plan; /* (nullable): the snapshot that is in a file */
  GCancellable *cancellable;
  GradualDay today;
  gboolean can_close;         /* the runner has said that the plan may go */
  gboolean closes_when_saved; /* the runner has asked to export before closing */

  AdwToast *edit_toast; /* (nullable): weak: what was last told about an edit */

  /* Template. */
  GMenu *undo_section;
  AdwWindowTitle *title;
  AdwToastOverlay *toasts;
  GtkStack *stack;
  GradualWelcomePage *welcome;
  GradualPlanView *plan_view;
  GtkWidget *plan_buttons;
  GtkWidget *back_button;
  GtkWidget *undo_button;
  GtkWidget *redo_button;
};

void gradual_window_install_actions (GtkWidgetClass *widget_class);
void gradual_window_install_plan_actions (GtkWidgetClass *widget_class);
void gradual_window_add_units_action (GradualWindow *self);
void gradual_window_update_plan_actions (GradualWindow *self);
char *gradual_window_name_step (const char *format, const char *name);
void gradual_window_update_actions (GradualWindow *self);
void gradual_window_show_plan (GradualWindow *self);
void gradual_window_show_form (GradualWindow *self);
void gradual_window_show_toast (GradualWindow *self, const char *title, gboolean with_undo);
void gradual_window_answer_close (GtkWindow *window, const char *answer);

G_END_DECLS
