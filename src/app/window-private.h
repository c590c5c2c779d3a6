/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/history.h"
#include "cadence/cadence-page.h"
#include "plan-file.h"
#include "progress/progress-page.h"
#include "recovery/recovery-page.h"
#include "report/report-page.h"
#include "symptoms/symptoms-page.h"
#include "window.h"

G_BEGIN_DECLS

struct _GradualWindow {
  AdwApplicationWindow parent_instance;

  /* Owned. */
  GradualSession *session;
  GCancellable *cancellable;
  gboolean is_leaving; /* the runner closes it, whatever is not saved */
  gboolean is_asking;  /* the form is shown for another plan than the one there is */
  gboolean was_in_front;
  GradualPlanFileFlags export_flags; /* what the runner wants in the file that is asked for */
  char *report_to_save; /* (nullable): the symptom report for which a file is asked for */

  /* (nullable): children of the stack, built when they are first needed. */
  GradualWelcomePage *welcome;
  GradualReportPage *report;
  GradualRecoveryPage *recovery;
  GradualSymptomsPage *symptoms;
  GradualProgressPage *progress;
  GradualCadencePage *cadence;

  /* (nullable): borrowed: built when something could not be saved for the first time. */
  GtkWidget *unsaved;
  GtkLabel *unsaved_because;
  GtkButton *unsaved_button;

  /* What is proposed for the plan as it is. */
  GradualReplan *replan;    /* (nullable) */
  GradualPlan *replan_plan; /* (nullable): the plan that was, or is to be, looked at */
  GradualDay replan_day;    /* the day it is looked at on */
  guint replan_look;        /* the source that looks, or 0 */
  GtkWindow *comparison;    /* (nullable) (borrowed): what shows the proposal */

  char *path_waiting; /* (nullable): to be opened when the library can be read */

  AdwToast *edit_toast; /* (nullable): weak: what was last told about an edit */

  /* Template. */
  GMenuModel *menu;
  GtkMenuButton *menu_button;
  GMenu *undo_section;
  AdwWindowTitle *title;
  AdwToastOverlay *toasts;
  GtkStack *stack;
  GradualPlanView *plan_view;
  GtkWidget *plan_buttons;
  GtkWidget *back_button;
  GtkWidget *undo_button;
  GtkWidget *redo_button;
};

void gradual_window_accept_drops (GradualWindow *self);
void gradual_window_install_file_actions (GtkWidgetClass *widget_class);
gboolean gradual_window_needs_report (GradualWindow *self, const GradualPlanFile *file);
void gradual_window_show_report (GradualWindow *self, GradualPlanFile *file);
GradualDay gradual_window_get_chosen_day (GradualWindow *self);
gboolean gradual_window_add_plan (GradualWindow *self, GradualPlan *plan, const char *name);
void gradual_window_export (GtkWindow *window, const char *path);
void gradual_window_write_bytes (GradualWindow *self, GBytes *bytes, const char *path);
void gradual_window_write_plan (GradualWindow *self, GradualPlan *plan, GradualPlanFileFlags flags,
                                const char *path);
void gradual_window_tell_unwritten (GradualWindow *self, const char *path, const GError *error);

/* Pages of the stack that are beside the plan. */
#define GRADUAL_PAGE_CADENCE  "cadence"
#define GRADUAL_PAGE_PROGRESS "progress"
#define GRADUAL_PAGE_SYMPTOMS "symptoms"
GtkWidget *gradual_window_add_page (GradualWindow *self, GType type, const char *name);
void gradual_window_show_page (GradualWindow *self, const char *page);
gboolean gradual_window_is_beside_plan (GradualWindow *self);
void gradual_window_show_page_again (GradualWindow *self);
void gradual_window_show_cadence (GradualWindow *self);

void gradual_window_install_away_actions (GtkWidgetClass *widget_class);
void gradual_window_install_cadence_actions (GtkWidgetClass *widget_class);
void gradual_window_install_actions (GtkWidgetClass *widget_class);
void gradual_window_install_log_actions (GtkWidgetClass *widget_class);
void gradual_window_install_plan_actions (GtkWidgetClass *widget_class);
void gradual_window_install_progress_actions (GtkWidgetClass *widget_class);
void gradual_window_install_relief_actions (GtkWidgetClass *widget_class);
void gradual_window_install_replan_actions (GtkWidgetClass *widget_class);
void gradual_window_look_at_replan (GradualWindow *self);
void gradual_window_forget_replan (GradualWindow *self);
void gradual_window_install_report_file_actions (GtkWidgetClass *widget_class);
void gradual_window_install_stretch_actions (GtkWidgetClass *widget_class);
void gradual_window_install_symptom_actions (GtkWidgetClass *widget_class);
void gradual_window_install_timer_actions (GtkWidgetClass *widget_class);
GtkWindow *gradual_window_start_stretching (GradualWindow *self, const char *nick);
void gradual_window_add_units_action (GradualWindow *self);
void gradual_window_update_away_actions (GradualWindow *self);
void gradual_window_update_log_actions (GradualWindow *self);
void gradual_window_update_plan_actions (GradualWindow *self);
gboolean gradual_window_is_narrow (GradualWindow *self);
AdwToast *gradual_window_edit_toast_new (GradualWindow *self, const char *text);
void gradual_window_dismiss_edit_toast (GradualWindow *self);
void gradual_window_take_edit_toast (GradualWindow *self, AdwToast *toast);
void gradual_window_tell_fitted (GradualWindow *self, const char *name, const char *text);
char *gradual_window_name_step (const char *format, const char *name);
void gradual_window_update_actions (GradualWindow *self);
void gradual_window_show_plan (GradualWindow *self);
void gradual_window_show_form (GradualWindow *self);
GradualSymptomsPage *gradual_window_ensure_symptoms (GradualWindow *self);
void gradual_window_show_symptoms (GradualWindow *self);
GradualProgressPage *gradual_window_ensure_progress (GradualWindow *self);
void gradual_window_show_progress (GradualWindow *self);
void gradual_window_show_settings (GradualWindow *self);
void gradual_window_show_toast (GradualWindow *self, const char *title, gboolean with_undo);
void gradual_window_connect_session (GradualWindow *self);
gboolean gradual_window_is_locked (GradualWindow *self);
gboolean gradual_window_may_close (GradualWindow *self);
void gradual_window_install_session_actions (GtkWidgetClass *widget_class);
void gradual_window_restore (GradualWindow *self, const char *path);
void gradual_window_start_anew (GradualWindow *self);
void gradual_window_show_plans (GradualWindow *self);
void gradual_window_show_recovery (GradualWindow *self);

G_END_DECLS
