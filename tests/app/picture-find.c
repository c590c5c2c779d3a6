/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture-find.h"

/* The first widget below @root of that type, or NULL. */
GtkWidget *
picture_find_type (GtkWidget *root, GType type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (root), type) ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = picture_find_type (child, type);

  return found;
}

/* The first widget below @root with that action, or NULL. */
GtkWidget *
picture_find_action (GtkWidget *root, const char *action)
{
  GtkWidget *found = NULL;

  if (GTK_IS_ACTIONABLE (root) &&
      g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (root)), action) == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = picture_find_action (child, action);

  return found;
}
