/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plans-window.h"

#include <glib/gi18n-lib.h>

#include "no-room.h"
#include "plan-list.h"

struct _GradualPlansWindow {
  AdwWindow parent_instance;

  /* Owned. */
  GradualSession *session;
  char *renaming_id; /* (nullable): the plan whose title is being written */

  /* Template. */
  AdwToastOverlay *toasts;
  GradualPlanList *present;
  GtkWidget *archive;
  GradualPlanList *archived;
};

G_DEFINE_FINAL_TYPE (GradualPlansWindow, gradual_plans_window, ADW_TYPE_WINDOW)

static void
show_plans (GradualPlansWindow *self)
{
  GradualLibrary *library = gradual_session_get_library (self->session);

  if (self->renaming_id != NULL && gradual_library_find (library, self->renaming_id) == NULL)
    g_clear_pointer (&self->renaming_id, g_free);
  gradual_plan_list_set_library (self->present, library, FALSE, self->renaming_id);
  gradual_plan_list_set_library (self->archived, library, TRUE, self->renaming_id);
  gtk_widget_set_visible (self->archive, !gradual_plan_list_is_empty (self->archived));
}

static void
focus_plan (GradualPlansWindow *self, const char *id)
{
  if (!gradual_plan_list_focus (self->present, id))
    gradual_plan_list_focus (self->archived, id);
}

static void
end_renaming (GradualPlansWindow *self)
{
  g_autofree char *id = g_steal_pointer (&self->renaming_id);

  show_plans (self);
  focus_plan (self, id);
}

/* Every change here is told with a way back. */
static void
tell (GradualPlansWindow *self)
{
  AdwToast *toast = adw_toast_new (gradual_session_get_undo_name (self->session));

  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_action_name (toast, "plans.undo");
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
rename_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualPlansWindow *self = GRADUAL_PLANS_WINDOW (widget);

  if (self->renaming_id != NULL)
    end_renaming (self);
  self->renaming_id = g_variant_dup_string (parameter, NULL);
  show_plans (self);
}

static void
keep_title_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                   GVariant *parameter G_GNUC_UNUSED)
{
  GradualPlansWindow *self = GRADUAL_PLANS_WINDOW (widget);

  if (self->renaming_id != NULL)
    end_renaming (self);
}

/* The row in which it was written goes with the step. */
static void
set_title_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualPlansWindow *self = GRADUAL_PLANS_WINDOW (widget);
  g_autofree char *id = g_steal_pointer (&self->renaming_id);

  if (id == NULL)
    return;
  gradual_session_rename_plan (self->session, id, g_variant_get_string (parameter, NULL));
  focus_plan (self, id);
  tell (self);
}

static void
show_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualPlansWindow *self = GRADUAL_PLANS_WINDOW (widget);

  gradual_session_activate_plan (self->session, g_variant_get_string (parameter, NULL));
  gtk_window_close (GTK_WINDOW (self));
}

static void
duplicate_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualPlansWindow *self = GRADUAL_PLANS_WINDOW (widget);

  if (gradual_session_duplicate_plan (self->session, g_variant_get_string (parameter, NULL)))
    tell (self);
  else
    gradual_no_room_tell (GTK_WINDOW (self));
}

static void
archive_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  GradualPlansWindow *self = GRADUAL_PLANS_WINDOW (widget);

  gradual_session_set_plan_archived (self->session, g_variant_get_string (parameter, NULL),
                                     g_str_equal (action, "plans.archive"));
  tell (self);
}

static void
delete_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualPlansWindow *self = GRADUAL_PLANS_WINDOW (widget);

  gradual_session_delete_plan (self->session, g_variant_get_string (parameter, NULL));
  tell (self);
}

static void
undo_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  gradual_session_undo (GRADUAL_PLANS_WINDOW (widget)->session);
}

static void
dispose (GObject *object)
{
  GradualPlansWindow *self = GRADUAL_PLANS_WINDOW (object);

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->session);
  g_clear_pointer (&self->renaming_id, g_free);

  G_OBJECT_CLASS (gradual_plans_window_parent_class)->dispose (object);
}

static void
gradual_plans_window_class_init (GradualPlansWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;

  g_type_ensure (GRADUAL_TYPE_PLAN_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/plans/plans-window.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualPlansWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, GradualPlansWindow, present);
  gtk_widget_class_bind_template_child (widget_class, GradualPlansWindow, archive);
  gtk_widget_class_bind_template_child (widget_class, GradualPlansWindow, archived);
  gtk_widget_class_install_action (widget_class, "plans.show", "s", show_action);
  gtk_widget_class_install_action (widget_class, "plans.rename", "s", rename_action);
  gtk_widget_class_install_action (widget_class, "plans.set-title", "s", set_title_action);
  gtk_widget_class_install_action (widget_class, "plans.keep-title", NULL, keep_title_action);
  gtk_widget_class_install_action (widget_class, "plans.duplicate", "s", duplicate_action);
  gtk_widget_class_install_action (widget_class, "plans.archive", "s", archive_action);
  gtk_widget_class_install_action (widget_class, "plans.take-out", "s", archive_action);
  gtk_widget_class_install_action (widget_class, "plans.delete", "s", delete_action);
  gtk_widget_class_install_action (widget_class, "plans.undo", NULL, undo_action);
}

static void
gradual_plans_window_init (GradualPlansWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gradual_plans_window_new:
 *
 * Returns: (transfer none): a window with the plans of the library: which one is shown, and what
 * can be done with each.
 */
GtkWindow *
gradual_plans_window_new (GtkWindow *parent, GradualSession *session)
{
  GradualPlansWindow *self =
      g_object_new (GRADUAL_TYPE_PLANS_WINDOW, "transient-for", parent, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_swapped (session, "changed", G_CALLBACK (show_plans), self);
  show_plans (self);
  if (gradual_session_get_plan (session) != NULL)
    focus_plan (self, gradual_session_get_plan (session)->head.id);

  return GTK_WINDOW (self);
}
