/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "measure.h"

/**
 * gradual_measure:
 * @for_size: the size the other way, or −1 where it is not known
 * @minimum: (out) (optional): the smallest size
 * @natural: (out) (optional): the best size
 *
 * Measures a child for a layout. A child that would get less than it needs the other way is
 * measured for what it needs: newer versions of GTK complain of the rest.
 */
void
gradual_measure (GtkWidget *child, GtkOrientation orientation, int for_size, int *minimum,
                 int *natural)
{
  GtkOrientation other = orientation == GTK_ORIENTATION_VERTICAL ? GTK_ORIENTATION_HORIZONTAL
                                                                 : GTK_ORIENTATION_VERTICAL;
  int needed = -1;

  if (for_size >= 0)
    gtk_widget_measure (child, other, -1, &needed, NULL, NULL, NULL);
  gtk_widget_measure (child, orientation, MAX (for_size, needed), minimum, natural, NULL, NULL);
}

/**
 * gradual_allocate:
 * @widget: a widget that is being allocated
 * @child: its child
 *
 * Gives the child a place, which is counted from the right where text runs from there.
 */
void
gradual_allocate (GtkWidget *widget, GtkWidget *child, int x, int y, int width, int height)
{
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    x = gtk_widget_get_width (widget) - x - width;

  gtk_widget_size_allocate (child, &(GtkAllocation){x, y, width, height}, -1);
}
