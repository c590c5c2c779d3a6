/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "button-name.h"

/**
 * gradual_compat_name_button:
 * @button: a button with a label of its own
 * @name: what a screen reader says instead, for people
 *
 * In newer versions of GTK the label in a button names it before all else, where there is one.
 */
void
gradual_compat_name_button (GtkWidget *button, const char *name)
{
  g_return_if_fail (GTK_IS_BUTTON (button));
  g_return_if_fail (name != NULL);

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
