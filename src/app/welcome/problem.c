/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "problem.h"

static void
describe (GtkAccessible *accessible, const char *problem)
{
  if (problem != NULL)
    gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, problem, -1);
  else
    gtk_accessible_reset_property (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  gtk_accessible_update_state (
      accessible, GTK_ACCESSIBLE_STATE_INVALID,
      problem != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

/**
 * gradual_problem_show:
 * @label: where the problem is told, beside the control
 * @control: what has a value that is no answer
 * @problem: (nullable): what is wrong with it, for people; %NULL for nothing
 *
 * Marks the control for those who see it and for those who hear it.
 */
void
gradual_problem_show (GtkLabel *label, GtkWidget *control, const char *problem)
{
  gtk_label_set_label (label, problem != NULL ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (label), problem != NULL);
  if (problem != NULL)
    gtk_widget_add_css_class (control, "error");
  else
    gtk_widget_remove_css_class (control, "error");
  describe (GTK_ACCESSIBLE (control), problem);
  /* In newer versions of libadwaita it is the text in a row that has the focus and is read. */
  if (GTK_IS_EDITABLE (control))
    describe (GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (control))), problem);
}
