/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plans-window.h"

#include <glib/gi18n-lib.h>

#include "no-room.h"
#include "plan-line.h"
#include "rename-row.h"

struct _GradualPlansWindow {
  AdwWindow parent_instance;

  /* Owned. */
  GradualSession *session;
  GPtrArray *rows;   /* (element-type GtkWidget): the rows that are shown */
  char *renaming_id; /* (nullable): the plan whose title is being written */

  /* Template. */
  AdwToastOverlay *toasts;
  AdwPreferencesGroup *present;
  AdwPreferencesGroup *archived;
};

G_DEFINE_FINAL_TYPE (GradualPlansWindow, gradual_plans_window, ADW_TYPE_WINDOW)

static GMenuModel *
menu_new (const GradualLibraryItem *item)
{
  const struct {
    const char *label;
    const char *action;
  } entries[] = {
      {_ ("_Rename…"), "plans.rename"},
      {_ ("D_uplicate"), "plans.duplicate"},
      {item->is_archived ? _ ("Take from _Archive") : _ ("_Archive"),
       item->is_archived ? "plans.take-out" : "plans.archive"},
      {_ ("_Delete"), "plans.delete"},
  };
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++) {
    g_autoptr (GMenuItem) entry = g_menu_item_new (entries[i].label, NULL);

    g_menu_item_set_action_and_target (entry, entries[i].action, "s", item->plan->head.id);
    g_menu_append_item (menu, entry);
  }

  return G_MENU_MODEL (menu);
}

static GtkWidget *
menu_button_new (const GradualLibraryItem *item)
{
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr (GMenuModel) menu = menu_new (item);
  /* TRANSLATORS: %s is the title of a plan. */
  g_autofree char *name = g_strdup_printf (_ ("Actions for %s"), item->plan->head.title);

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), menu);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return button;
}

/* The key of the command in the menu, while the focus is in the row. */
static void
add_rename_key (GtkWidget *row, const char *id)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();
  GtkShortcut *shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_F2, 0),
                                            gtk_named_action_new ("plans.rename"));

  gtk_shortcut_set_arguments (shortcut, g_variant_new_string (id));
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
  gtk_widget_add_controller (row, controller);
}

static GtkWidget *
row_new (const GradualLibraryItem *item, gboolean is_active)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *line = gradual_plan_line (item->plan, is_active);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), item->plan->head.title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), line);
  adw_action_row_set_icon_name (ADW_ACTION_ROW (row), is_active ? "object-select-symbolic" : NULL);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", item->plan->head.id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "plans.show");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), menu_button_new (item));
  add_rename_key (row, item->plan->head.id);

  return row;
}

static gboolean
is_renaming (GradualPlansWindow *self, const GradualLibraryItem *item)
{
  return g_strcmp0 (self->renaming_id, item->plan->head.id) == 0;
}

/* What is being typed outlives a change of the library, which may come from outside. */
static char *
dup_typed_title (GradualPlansWindow *self)
{
  for (guint i = 0; i < self->rows->len; i++) {
    GtkWidget *row = g_ptr_array_index (self->rows, i);

    if (GRADUAL_IS_RENAME_ROW (row))
      return g_strdup (gtk_editable_get_text (GTK_EDITABLE (row)));
  }

  return NULL;
}

static void
remove_rows (GradualPlansWindow *self)
{
  for (guint i = 0; i < self->rows->len; i++) {
    GtkWidget *row = g_ptr_array_index (self->rows, i);
    GtkWidget *group = gtk_widget_get_ancestor (row, ADW_TYPE_PREFERENCES_GROUP);

    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (group), row);
  }
  g_ptr_array_set_size (self->rows, 0);
}

static GtkWidget *
rename_row_new (const GradualLibraryItem *item, const char *typed)
{
  GtkWidget *row = gradual_rename_row_new (item->plan->head.title);

  if (typed != NULL)
    gtk_editable_set_text (GTK_EDITABLE (row), typed);

  return row;
}

static void
show_plans (GradualPlansWindow *self)
{
  GradualLibrary *library = gradual_session_get_library (self->session);
  g_autofree char *typed = dup_typed_title (self);
  gboolean has_archive = FALSE;

  if (self->renaming_id != NULL && gradual_library_find (library, self->renaming_id) == NULL)
    g_clear_pointer (&self->renaming_id, g_free);
  remove_rows (self);
  for (guint i = 0; i < library->items->len; i++) {
    const GradualLibraryItem *item = g_ptr_array_index (library->items, i);
    gboolean is_active = g_strcmp0 (item->plan->head.id, library->active_id) == 0;
    GtkWidget *row =
        is_renaming (self, item) ? rename_row_new (item, typed) : row_new (item, is_active);

    has_archive |= item->is_archived;
    adw_preferences_group_add (item->is_archived ? self->archived : self->present, row);
    g_ptr_array_add (self->rows, row);
    if (is_renaming (self, item))
      gtk_widget_grab_focus (row);
  }
  gtk_widget_set_visible (GTK_WIDGET (self->archived), has_archive);
}

/* The rows stand in the order of the library. */
static void
focus_plan (GradualPlansWindow *self, const char *id)
{
  GradualLibrary *library = gradual_session_get_library (self->session);

  for (guint i = 0; i < library->items->len; i++) {
    const GradualLibraryItem *item = g_ptr_array_index (library->items, i);

    if (g_str_equal (item->plan->head.id, id))
      gtk_widget_grab_focus (g_ptr_array_index (self->rows, i));
  }
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
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->renaming_id, g_free);

  G_OBJECT_CLASS (gradual_plans_window_parent_class)->dispose (object);
}

static void
gradual_plans_window_class_init (GradualPlansWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/plans/plans-window.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualPlansWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, GradualPlansWindow, present);
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
  self->rows = g_ptr_array_new ();
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
