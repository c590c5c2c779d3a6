/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "window-private.h"

#include "fold-layout.h"
#include "preferences.h"

G_DEFINE_FINAL_TYPE (GradualWindow, gradual_window, ADW_TYPE_APPLICATION_WINDOW)

/**
 * gradual_window_new:
 * @session: what the window shows and changes; several windows may share one. What it is still
 *   reading is waited for, but only when the window itself has been made
 *
 * Returns: (transfer none): a window, which the application owns.
 */
GtkWindow *
gradual_window_new (GtkApplication *application, GradualSession *session)
{
  GradualWindow *self;

  g_return_val_if_fail (GRADUAL_IS_SESSION (session), NULL);

  self = g_object_new (GRADUAL_TYPE_WINDOW, "application", application, NULL);
  self->session = g_object_ref (session);
  /* Styles and fonts are found while the library is read. */
  gtk_widget_measure (GTK_WIDGET (self), GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gradual_session_finish_loading (session);
  gradual_window_connect_session (self);
  gradual_window_show_plan (self);

  return GTK_WINDOW (self);
}

/** gradual_window_get_session: Returns: (transfer none): what the window works on. */
GradualSession *
gradual_window_get_session (GradualWindow *self)
{
  g_return_val_if_fail (GRADUAL_IS_WINDOW (self), NULL);

  return self->session;
}

/** gradual_window_get_plan: Returns: (transfer none) (nullable): the plan that is shown. */
GradualPlan *
gradual_window_get_plan (GradualWindow *self)
{
  g_return_val_if_fail (GRADUAL_IS_WINDOW (self), NULL);

  return gradual_session_get_plan (self->session);
}

/** gradual_window_get_plan_view: Returns: (transfer none): the view of the plan. */
GradualPlanView *
gradual_window_get_plan_view (GradualWindow *self)
{
  g_return_val_if_fail (GRADUAL_IS_WINDOW (self), NULL);

  return self->plan_view;
}

/**
 * gradual_window_get_chosen_day:
 *
 * Returns: the day that an action without a day of its own is about: the one that is open, or that
 *   the keyboard is on; else today.
 */
GradualDay
gradual_window_get_chosen_day (GradualWindow *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  if (gradual_plan_view_is_day_open (self->plan_view) ||
      (focus != NULL && GRADUAL_IS_DAY_CELL (focus)))
    return gradual_plan_view_get_day (self->plan_view);

  return gradual_session_get_today (self->session);
}

/** gradual_window_get_welcome_page: Returns: (transfer none) (nullable): the form, once asked for.
 */
GradualWelcomePage *
gradual_window_get_welcome_page (GradualWindow *self)
{
  g_return_val_if_fail (GRADUAL_IS_WINDOW (self), NULL);

  return self->welcome;
}

/**
 * gradual_window_take_step:
 * @plan: the plan after the step
 * @name: what was done, in the runner's language
 *
 * Makes it the plan; the step can be undone and is saved by itself.
 */
void
gradual_window_take_step (GradualWindow *self, GradualPlan *plan, const char *name)
{
  g_return_if_fail (GRADUAL_IS_WINDOW (self));

  self->is_asking = FALSE;
  gradual_session_commit_plan (self->session, plan, name);
}

/**
 * gradual_window_set_today:
 * @today: the day it is
 *
 * For tests and pictures, which need the same day every time.
 */
void
gradual_window_set_today (GradualWindow *self, GradualDay today)
{
  GradualAnswers answers;

  g_return_if_fail (GRADUAL_IS_WINDOW (self));

  if (self->welcome != NULL) {
    answers = *gradual_welcome_page_get_answers (self->welcome);
    gradual_answers_init (&answers, today, answers.week_starts_on);
    gradual_welcome_page_set_answers (self->welcome, &answers);
  }
  gradual_session_set_today (self->session, today);
  gradual_window_show_plan (self);
}

static gboolean
close_request (GtkWindow *window)
{
  if (!gradual_window_may_close (GRADUAL_WINDOW (window)))
    return TRUE;
  gradual_preferences_keep_window (window);

  return GTK_WINDOW_CLASS (gradual_window_parent_class)->close_request (window);
}

static void
dispose (GObject *object)
{
  GradualWindow *self = GRADUAL_WINDOW (object);

  g_clear_weak_pointer (&self->edit_toast);
  gradual_window_forget_replan (self);
  g_clear_weak_pointer (&self->comparison);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);

  G_OBJECT_CLASS (gradual_window_parent_class)->dispose (object);
}

static void
finalize (GObject *object)
{
  g_clear_object (&GRADUAL_WINDOW (object)->session);
  g_free (GRADUAL_WINDOW (object)->path_waiting);
  g_free (GRADUAL_WINDOW (object)->report_to_save);

  G_OBJECT_CLASS (gradual_window_parent_class)->finalize (object);
}

static void
gradual_window_class_init (GradualWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  G_OBJECT_CLASS (klass)->finalize = finalize;
  GTK_WINDOW_CLASS (klass)->close_request = close_request;

  g_type_ensure (GRADUAL_TYPE_FOLD_LAYOUT);
  g_type_ensure (GRADUAL_TYPE_PLAN_VIEW);
  gradual_window_install_actions (widget_class);
  gradual_window_install_cadence_actions (widget_class);
  gradual_window_install_file_actions (widget_class);
  gradual_window_install_progress_actions (widget_class);
  gradual_window_install_relief_actions (widget_class);
  gradual_window_install_replan_actions (widget_class);
  gradual_window_install_report_file_actions (widget_class);
  gradual_window_install_session_actions (widget_class);
  gradual_window_install_stretch_actions (widget_class);
  gradual_window_install_symptom_actions (widget_class);
  gradual_window_install_timer_actions (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class, GRADUAL_RESOURCES "/window.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, menu);
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, undo_section);
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, title);
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, plan_view);
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, plan_buttons);
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, back_button);
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, undo_button);
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, redo_button);
}

/* Its widgets cost a good part of a start, and are there when someone asks for the menu. */
static void
build_menu (GtkMenuButton *button, gpointer user_data)
{
  if (gtk_menu_button_get_menu_model (button) == NULL)
    gtk_menu_button_set_menu_model (button, GRADUAL_WINDOW (user_data)->menu);
}

static void
gradual_window_init (GradualWindow *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->menu_button, build_menu, self, NULL);
  gradual_preferences_restore_window (GTK_WINDOW (self));
  gradual_window_accept_drops (self);
  gradual_window_add_units_action (self);
}
