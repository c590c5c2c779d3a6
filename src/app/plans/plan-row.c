/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-row.h"

#include <glib/gi18n-lib.h>

#include "plan-line.h"

/* A plan of the library: it is shown by a click, and has a menu. What is chosen there the list that
 * it is in gets as one of its actions, with the id of the plan: "plans.rename" and others. */
struct _GradualPlanRow {
  AdwActionRow parent_instance;

  /* Owned. */
  GradualPlan *plan; /* (nullable): what is shown */
  gboolean is_active;
  gboolean is_archived;

  GtkWidget *menu;
};

G_DEFINE_FINAL_TYPE (GradualPlanRow, gradual_plan_row, ADW_TYPE_ACTION_ROW)

static GMenuModel *
menu_new (GradualPlanRow *self)
{
  const struct {
    const char *label;
    const char *action;
  } entries[] = {
      {_ ("_Rename…"), "plans.rename"},
      {_ ("D_uplicate"), "plans.duplicate"},
      {self->is_archived ? _ ("Take from _Archive") : _ ("_Archive"),
       self->is_archived ? "plans.take-out" : "plans.archive"},
      {_ ("_Delete"), "plans.delete"},
  };
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++) {
    g_autoptr (GMenuItem) entry = g_menu_item_new (entries[i].label, NULL);

    g_menu_item_set_action_and_target (entry, entries[i].action, "s", self->plan->head.id);
    g_menu_append_item (menu, entry);
  }

  return G_MENU_MODEL (menu);
}

/* Its widgets cost many times what the row does, and few are ever asked for. */
static void
build_menu (GtkMenuButton *button, gpointer user_data)
{
  g_autoptr (GMenuModel) menu = NULL;

  if (gtk_menu_button_get_menu_model (button) != NULL)
    return;
  menu = menu_new (GRADUAL_PLAN_ROW (user_data));
  gtk_menu_button_set_menu_model (button, menu);
}

static void
add_menu (GradualPlanRow *self)
{
  self->menu = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->menu), "view-more-symbolic");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->menu), build_menu, self, NULL);
  gtk_widget_set_valign (self->menu, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->menu, "flat");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->menu);
}

/* The key of the command in the menu, while the focus is in the row. */
static void
add_rename_key (GradualPlanRow *self, const char *id)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();
  GtkShortcut *shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_F2, 0),
                                            gtk_named_action_new ("plans.rename"));

  gtk_shortcut_set_arguments (shortcut, g_variant_new_string (id));
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
finalize (GObject *object)
{
  g_clear_pointer (&GRADUAL_PLAN_ROW (object)->plan, gradual_plan_unref);

  G_OBJECT_CLASS (gradual_plan_row_parent_class)->finalize (object);
}

static void
gradual_plan_row_class_init (GradualPlanRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = finalize;
}

static void
gradual_plan_row_init (GradualPlanRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
  add_menu (self);
}

static void
name_menu (GradualPlanRow *self)
{
  /* TRANSLATORS: %s is the title of a plan. */
  g_autofree char *name = g_strdup_printf (_ ("Actions for %s"), self->plan->head.title);

  gtk_widget_set_tooltip_text (self->menu, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

/**
 * gradual_plan_row_set_plan:
 * @plan: the plan that the row was made for, as it is now
 * @is_active: whether it is the one that is shown
 */
void
gradual_plan_row_set_plan (GradualPlanRow *self, GradualPlan *plan, gboolean is_active)
{
  g_autofree char *line = NULL;

  g_return_if_fail (GRADUAL_IS_PLAN_ROW (self));
  g_return_if_fail (plan != NULL);

  if (self->plan == plan && self->is_active == is_active)
    return;
  gradual_plan_ref (plan);
  g_clear_pointer (&self->plan, gradual_plan_unref);
  self->plan = plan;
  self->is_active = is_active;

  line = gradual_plan_line (plan, is_active);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), plan->head.title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), line);
  adw_action_row_set_icon_name (ADW_ACTION_ROW (self), is_active ? "object-select-symbolic" : NULL);
  name_menu (self);
}

/**
 * gradual_plan_row_new:
 * @item: a plan, which is not yet shown as the active one
 *
 * Returns: (transfer floating): a row for it.
 */
GtkWidget *
gradual_plan_row_new (const GradualLibraryItem *item)
{
  GradualPlanRow *self;

  g_return_val_if_fail (item != NULL, NULL);

  self = g_object_new (GRADUAL_TYPE_PLAN_ROW, NULL);
  self->is_archived = item->is_archived;
  gradual_plan_row_set_plan (self, item->plan, FALSE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", item->plan->head.id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "plans.show");
  add_rename_key (self, item->plan->head.id);

  return GTK_WIDGET (self);
}
