/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "window-private.h"

#include <glib/gi18n-lib.h>

#include "compat.h"

G_DEFINE_FINAL_TYPE (GradualWindow, gradual_window, ADW_TYPE_APPLICATION_WINDOW)

#define PAGE_FORM "form"
#define PAGE_PLAN "plan"

/**
 * gradual_window_new:
 *
 * Returns: (transfer none): a window without a plan, which the application owns.
 */
GtkWindow *
gradual_window_new (GtkApplication *application)
{
  return g_object_new (GRADUAL_TYPE_WINDOW, "application", application, NULL);
}

/** gradual_window_get_plan: Returns: (transfer none) (nullable): the plan that is shown. */
GradualPlan *
gradual_window_get_plan (GradualWindow *self)
{
  g_return_val_if_fail (GRADUAL_IS_WINDOW (self), NULL);

  return gradual_history_get_plan (self->history);
}

/** gradual_window_get_plan_view: Returns: (transfer none): the view of the plan. */
GradualPlanView *
gradual_window_get_plan_view (GradualWindow *self)
{
  g_return_val_if_fail (GRADUAL_IS_WINDOW (self), NULL);

  return self->plan_view;
}

/** gradual_window_get_welcome_page: Returns: (transfer none): the form. */
GradualWelcomePage *
gradual_window_get_welcome_page (GradualWindow *self)
{
  g_return_val_if_fail (GRADUAL_IS_WINDOW (self), NULL);

  return self->welcome;
}

static void
show_page (GradualWindow *self, const char *page)
{
  gboolean is_plan = g_str_equal (page, PAGE_PLAN);
  GradualPlan *plan = gradual_window_get_plan (self);

  gtk_stack_set_visible_child_name (self->stack, page);
  gtk_widget_set_visible (self->plan_buttons, is_plan);
  gtk_widget_set_visible (self->back_button, !is_plan && plan != NULL);
  adw_window_title_set_title (self->title, is_plan ? plan->head.title : _ ("New Plan"));
  gradual_window_update_actions (self);
}

/** gradual_window_show_form: shows the form. */
void
gradual_window_show_form (GradualWindow *self)
{
  show_page (self, PAGE_FORM);
  gtk_widget_grab_focus (GTK_WIDGET (self->welcome));
}

/** gradual_window_show_plan: shows the plan as it is now; the form where there is none. */
void
gradual_window_show_plan (GradualWindow *self)
{
  GradualPlan *plan = gradual_window_get_plan (self);

  gradual_plan_view_set_plan (self->plan_view, plan, self->today);
  if (plan == NULL)
    gradual_window_show_form (self);
  else
    show_page (self, PAGE_PLAN);
}

/**
 * gradual_window_take_step:
 * @plan: the plan after the step
 * @name: what was done, in the runner's language
 *
 * Shows another snapshot; the step can be undone.
 */
void
gradual_window_take_step (GradualWindow *self, GradualPlan *plan, const char *name)
{
  g_return_if_fail (GRADUAL_IS_WINDOW (self));

  gradual_history_push (self->history, plan, name);
  gradual_window_show_plan (self);
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

  self->today = today;
  answers = *gradual_welcome_page_get_answers (self->welcome);
  gradual_answers_init (&answers, today, answers.week_starts_on);
  gradual_welcome_page_set_answers (self->welcome, &answers);
  gradual_window_show_plan (self);
}

/**
 * gradual_window_show_toast:
 * @title: what happened, as text without markup
 * @with_undo: whether it can be undone from there
 */
void
gradual_window_show_toast (GradualWindow *self, const char *title, gboolean with_undo)
{
  g_autofree char *markup = g_markup_escape_text (title, -1);
  AdwToast *toast = adw_toast_new (markup);

  if (with_undo) {
    adw_toast_set_button_label (toast, _ ("_Undo"));
    adw_toast_set_action_name (toast, "win.undo");
  }
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/* A plan that is in no file would be lost. */
static gboolean
close_request (GtkWindow *window)
{
  GradualWindow *self = GRADUAL_WINDOW (window);
  GradualPlan *plan = gradual_window_get_plan (self);

  if (plan != NULL && plan != self->kept_plan && !self->can_close) {
    gradual_compat_ask_to_save (window, gradual_window_answer_close);
    return GDK_EVENT_STOP;
  }

  return GTK_WINDOW_CLASS (gradual_window_parent_class)->close_request (window);
}

static void
has_plan_changed (GradualWindow *self)
{
  gradual_window_update_actions (self);
}

static void
dispose (GObject *object)
{
  GradualWindow *self = GRADUAL_WINDOW (object);

  g_clear_weak_pointer (&self->edit_toast);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->kept_plan, gradual_plan_unref);

  G_OBJECT_CLASS (gradual_window_parent_class)->dispose (object);
}

static void
finalize (GObject *object)
{
  g_clear_pointer (&GRADUAL_WINDOW (object)->history, gradual_history_free);

  G_OBJECT_CLASS (gradual_window_parent_class)->finalize (object);
}

static void
gradual_window_class_init (GradualWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  G_OBJECT_CLASS (klass)->finalize = finalize;
  GTK_WINDOW_CLASS (klass)->close_request = close_request;

  g_type_ensure (GRADUAL_TYPE_WELCOME_PAGE);
  g_type_ensure (GRADUAL_TYPE_PLAN_VIEW);
  gradual_window_install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class, GRADUAL_RESOURCES "/window.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, undo_section);
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, title);
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, welcome);
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, plan_view);
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, plan_buttons);
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, back_button);
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, undo_button);
  gtk_widget_class_bind_template_child (widget_class, GradualWindow, redo_button);
  gtk_widget_class_bind_template_callback (widget_class, has_plan_changed);
}

static void
gradual_window_init (GradualWindow *self)
{
  self->history = gradual_history_new ();
  self->cancellable = g_cancellable_new ();
  self->today = gradual_day_today ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gradual_window_add_units_action (self);
  gradual_window_show_form (self);
}
