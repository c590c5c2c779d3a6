/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-drag.h"

#include "day-cell.h"

/* A run is dragged as the number of its day. One source and one target for all days: hundreds of
 * them would be slow to build. */

static GdkContentProvider *
prepare (GtkDragSource *source, double x, double y, GradualWeekList *list)
{
  GradualDayCell *cell = gradual_week_list_get_cell_at (list, x, y);
  g_autoptr (GdkPaintable) picture = NULL;
  graphene_point_t inside;

  if (cell == NULL || !gradual_week_list_can_move (list, gradual_day_cell_get_day (cell)))
    return NULL;
  picture = gtk_widget_paintable_new (GTK_WIDGET (cell));
  if (gtk_widget_compute_point (GTK_WIDGET (list), GTK_WIDGET (cell),
                                &GRAPHENE_POINT_INIT ((float)x, (float)y), &inside))
    gtk_drag_source_set_icon (source, picture, (int)inside.x, (int)inside.y);

  return gdk_content_provider_new_typed (G_TYPE_INT, gradual_day_cell_get_day (cell));
}

static void
drag_begin (GtkDragSource *source G_GNUC_UNUSED, GdkDrag *drag, GradualWeekList *list)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_INT);
  /* What prepare() gave is the drag's alone; the source knows only what it was set to. */
  if (gdk_content_provider_get_value (gdk_drag_get_content (drag), &value, NULL))
    gradual_week_list_show_drops (list, g_value_get_int (&value));
}

static void
drag_end (GtkDragSource *source G_GNUC_UNUSED, GdkDrag *drag G_GNUC_UNUSED,
          gboolean delete_data G_GNUC_UNUSED, GradualWeekList *list)
{
  gradual_week_list_show_drops (list, GRADUAL_DAY_NONE);
}

/* A day that would refuse the run takes it nevertheless, to say why it does not keep it. */
static GdkDragAction
motion (GtkDropTarget *target G_GNUC_UNUSED, double x, double y, GradualWeekList *list)
{
  return gradual_week_list_get_cell_at (list, x, y) != NULL ? GDK_ACTION_MOVE : 0;
}

/* Returns: whether the run has moved; where it has not, the picture flies back. */
static gboolean
drop (GtkDropTarget *target G_GNUC_UNUSED, const GValue *value, double x, double y,
      GradualWeekList *list)
{
  GradualDayCell *cell = gradual_week_list_get_cell_at (list, x, y);
  GradualDay from = g_value_get_int (value);
  GradualDay to = cell != NULL ? gradual_day_cell_get_day (cell) : from;
  gboolean allowed;

  gradual_week_list_show_drops (list, GRADUAL_DAY_NONE);
  if (to == from || !gradual_week_list_can_move (list, from))
    return FALSE;
  allowed = gradual_week_list_get_drop (list, from, to) == GRADUAL_DROP_ALLOWED;
  gtk_widget_activate_action (GTK_WIDGET (list), "win.move-run", "(ii)", (int)from, (int)to);

  return allowed;
}

/**
 * gradual_plan_drag_add:
 *
 * Lets the runs of the list be dragged from day to day. While one is in the hand, the days that
 * would refuse it are marked.
 */
void
gradual_plan_drag_add (GradualWeekList *list)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INT, GDK_ACTION_MOVE);

  /* A day is a button, which would take the press before the list sees it. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (source), GTK_PHASE_CAPTURE);
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare), list);
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begin), list);
  g_signal_connect (source, "drag-end", G_CALLBACK (drag_end), list);
  gtk_widget_add_controller (GTK_WIDGET (list), GTK_EVENT_CONTROLLER (source));

  g_signal_connect (target, "enter", G_CALLBACK (motion), list);
  g_signal_connect (target, "motion", G_CALLBACK (motion), list);
  g_signal_connect (target, "drop", G_CALLBACK (drop), list);
  gtk_widget_add_controller (GTK_WIDGET (list), GTK_EVENT_CONTROLLER (target));
}
