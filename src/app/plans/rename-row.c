/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rename-row.h"

#include <glib/gi18n-lib.h>

#include "formats/plan-limits.h"

/* Stands in the place of a plan's row while its title is written anew. The list that it is in gets
 * the answer as one of its actions: "plans.set-title" with a title, or "plans.keep-title". */
struct _GradualRenameRow {
  AdwEntryRow parent_instance;

  /* Owned. */
  char *old_title;
};

G_DEFINE_FINAL_TYPE (GradualRenameRow, gradual_rename_row, ADW_TYPE_ENTRY_ROW)

static char *
dup_title (GradualRenameRow *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self))));
}

/* What is wrong with the title, or NULL. */
static const char *
find_problem (const char *title)
{
  if (title[0] == '\0')
    return _ ("Enter a title.");
  if (g_utf8_strlen (title, -1) > GRADUAL_PLAN_TITLE_MAX)
    return _ ("Enter a shorter title.");

  return NULL;
}

static void
set_invalid (GtkAccessible *entry, gboolean is_invalid)
{
  gtk_accessible_update_state (
      entry, GTK_ACCESSIBLE_STATE_INVALID,
      is_invalid ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

/* The row has one line of words beside what is typed, which are its name for a screen reader too,
 * and they say what is wrong. */
static void
title_changed (GradualRenameRow *self)
{
  GtkWidget *row = GTK_WIDGET (self);
  g_autofree char *title = dup_title (self);
  const char *problem = find_problem (title);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 problem != NULL ? problem : _ ("New Title"));
  if (problem != NULL)
    gtk_widget_add_css_class (row, "error");
  else
    gtk_widget_remove_css_class (row, "error");
  set_invalid (GTK_ACCESSIBLE (self), problem != NULL);
  /* In newer versions of libadwaita it is the text in the row that is read as the entry. */
  set_invalid (GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (self))), problem != NULL);
  gtk_widget_action_set_enabled (row, "rename.apply", problem == NULL);
}

static void
apply_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
              GVariant *parameter G_GNUC_UNUSED)
{
  GradualRenameRow *self = GRADUAL_RENAME_ROW (widget);
  g_autofree char *title = dup_title (self);

  if (find_problem (title) != NULL)
    gtk_widget_error_bell (widget);
  else if (g_str_equal (title, self->old_title))
    gtk_widget_activate_action (widget, "plans.keep-title", NULL);
  else
    gtk_widget_activate_action (widget, "plans.set-title", "s", title);
}

static void
entry_activated (GradualRenameRow *self)
{
  apply_action (GTK_WIDGET (self), NULL, NULL);
}

static void
add_button (GradualRenameRow *self, const char *icon, const char *action, const char *name)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (self), button);
}

static void
finalize (GObject *object)
{
  g_free (GRADUAL_RENAME_ROW (object)->old_title);

  G_OBJECT_CLASS (gradual_rename_row_parent_class)->finalize (object);
}

static void
gradual_rename_row_class_init (GradualRenameRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;

  gtk_widget_class_install_action (widget_class, "rename.apply", NULL, apply_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "plans.keep-title", NULL);
}

static void
gradual_rename_row_init (GradualRenameRow *self)
{
  add_button (self, "window-close-symbolic", "plans.keep-title", _ ("Keep the Old Title"));
  add_button (self, "object-select-symbolic", "rename.apply", _ ("Rename"));
  g_signal_connect (self, "changed", G_CALLBACK (title_changed), NULL);
  g_signal_connect (self, "entry-activated", G_CALLBACK (entry_activated), NULL);
}

/**
 * gradual_rename_row_new:
 * @title: the title of a plan as it is now
 *
 * Returns: (transfer floating): a row to write another one in. Return takes it, Escape leaves it;
 *   one that a plan can not have is told and not taken.
 */
GtkWidget *
gradual_rename_row_new (const char *title)
{
  GradualRenameRow *self;

  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (GRADUAL_TYPE_RENAME_ROW, NULL);
  gradual_rename_row_set_old_title (self, title);
  gtk_editable_set_text (GTK_EDITABLE (self), title);

  return GTK_WIDGET (self);
}

/**
 * gradual_rename_row_set_old_title:
 * @title: the title of the plan as it is now
 *
 * What is being written stays, whatever becomes of the plan meanwhile.
 */
void
gradual_rename_row_set_old_title (GradualRenameRow *self, const char *title)
{
  g_autofree char *old = NULL;

  g_return_if_fail (GRADUAL_IS_RENAME_ROW (self));
  g_return_if_fail (title != NULL);

  old = g_steal_pointer (&self->old_title);
  self->old_title = g_strdup (title);
}
