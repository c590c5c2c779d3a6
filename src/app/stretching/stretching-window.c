/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stretching-window.h"

#include <glib/gi18n-lib.h>

#include "app/reminder/reminder-group.h"
#include "area-order.h"
#include "checklist-change.h"
#include "dose-row.h"
#include "guide/stretch-guide.h"

/* How the checklist is set, and its reminder. Every change of the checklist counts at once, and is
 * a step that can be undone; the reminder is the desktop's, and none. */
struct _GradualStretchingWindow {
  AdwWindow parent_instance;

  /* Owned. */
  GradualSession *session;

  GradualDoseRow *rows[GRADUAL_N_STRETCHES];

  /* Template. */
  AdwToastOverlay *toasts;
  AdwPreferencesPage *page;
  GradualAreaOrder *order;
  AdwPreferencesGroup *reset;
};

G_DEFINE_FINAL_TYPE (GradualStretchingWindow, gradual_stretching_window, ADW_TYPE_WINDOW)

static void
show_stretching (GradualStretchingWindow *self)
{
  GradualStretching *stretching = gradual_session_get_stretching (self->session);
  g_autoptr (GradualStretching) standard = gradual_checklist_reset (stretching);
  gboolean has_one = gradual_stretch_set_count (stretching->selected) == 1;

  gradual_area_order_set_areas (self->order, stretching->areas);
  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++) {
    gboolean is_selected = gradual_stretch_set_has (stretching->selected, (GradualStretch)i);

    gradual_dose_row_set_values (self->rows[i], stretching->doses[i], is_selected,
                                 is_selected && has_one);
  }
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "checklist.reset",
                                 gradual_checklist_step (stretching, standard) != NULL);
}

/* Takes a change, where it is one. */
static void
take (GradualStretchingWindow *self, GradualStretching *changed)
{
  const char *step =
      gradual_checklist_step (gradual_session_get_stretching (self->session), changed);

  if (step != NULL)
    gradual_session_set_stretching (self->session, changed, step);
}

static void
row_changed (GradualStretchingWindow *self, GradualDoseRow *row)
{
  GradualStretch stretch = gradual_dose_row_get_stretch (row);
  g_autoptr (GradualStretching) dosed = gradual_stretching_with_dose (
      gradual_session_get_stretching (self->session), stretch, gradual_dose_row_get_dose (row));
  g_autoptr (GradualStretching) changed =
      gradual_checklist_with_selection (dosed, stretch, gradual_dose_row_is_selected (row));

  if (changed != NULL)
    take (self, changed);
}

static void
area_moved (GradualStretchingWindow *self, int area, int places)
{
  g_autoptr (GradualStretching) changed = gradual_checklist_with_area_moved (
      gradual_session_get_stretching (self->session), (GradualStretchArea)area, places);

  take (self, changed);
}

/* What has been begun counts before anything else is done. */
static void
flush (GradualStretchingWindow *self)
{
  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++)
    gradual_dose_row_flush (self->rows[i]);
}

static void
reset_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
              GVariant *parameter G_GNUC_UNUSED)
{
  GradualStretchingWindow *self = GRADUAL_STRETCHING_WINDOW (widget);
  g_autoptr (GradualStretching) standard = NULL;
  AdwToast *toast;

  flush (self);
  standard = gradual_checklist_reset (gradual_session_get_stretching (self->session));
  gradual_session_set_stretching (self->session, standard, _ ("Reset Stretching Settings"));
  toast = adw_toast_new (_ ("All is as in the guide"));
  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_action_name (toast, "checklist.undo");
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
undo_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  flush (GRADUAL_STRETCHING_WINDOW (widget));
  gradual_session_undo (GRADUAL_STRETCHING_WINDOW (widget)->session);
}

static void
redo_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  flush (GRADUAL_STRETCHING_WINDOW (widget));
  gradual_session_redo (GRADUAL_STRETCHING_WINDOW (widget)->session);
}

static gboolean
close_request (GtkWindow *window)
{
  flush (GRADUAL_STRETCHING_WINDOW (window));

  return GTK_WINDOW_CLASS (gradual_stretching_window_parent_class)->close_request (window);
}

static void
add_rows (GradualStretchingWindow *self)
{
  for (guint area = 0; area < GRADUAL_N_AREAS; area++) {
    GtkWidget *group = adw_preferences_group_new ();

    adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group),
                                     _ (gradual_stretch_area_name ((GradualStretchArea)area)));
    for (guint i = 0; i < GRADUAL_N_STRETCHES; i++) {
      GtkWidget *row;

      if ((guint)gradual_stretch_area ((GradualStretch)i) != area)
        continue;
      row = gradual_dose_row_new ((GradualStretch)i);
      g_signal_connect_object (row, "changed", G_CALLBACK (row_changed), self, G_CONNECT_SWAPPED);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
      self->rows[i] = GRADUAL_DOSE_ROW (row);
    }
    adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (group));
  }
}

static void
dispose (GObject *object)
{
  GradualStretchingWindow *self = GRADUAL_STRETCHING_WINDOW (object);

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (gradual_stretching_window_parent_class)->dispose (object);
}

static void
gradual_stretching_window_class_init (GradualStretchingWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  GTK_WINDOW_CLASS (klass)->close_request = close_request;

  g_type_ensure (GRADUAL_TYPE_AREA_ORDER);
  gtk_widget_class_install_action (widget_class, "checklist.reset", NULL, reset_action);
  gtk_widget_class_install_action (widget_class, "checklist.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "checklist.redo", NULL, redo_action);
  gtk_widget_class_set_template_from_resource (widget_class, GRADUAL_RESOURCES
                                               "/stretching/stretching-window.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualStretchingWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, GradualStretchingWindow, page);
  gtk_widget_class_bind_template_child (widget_class, GradualStretchingWindow, order);
  gtk_widget_class_bind_template_child (widget_class, GradualStretchingWindow, reset);
  gtk_widget_class_bind_template_callback (widget_class, area_moved);
}

static void
gradual_stretching_window_init (GradualStretchingWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* Groups stand in the order in which they are added. */
  add_rows (self);
  adw_preferences_page_add (self->page, self->reset);
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (gradual_reminder_group_new ()));
}

/**
 * gradual_stretching_window_new:
 *
 * Returns: (transfer none): a window over @parent, still to be shown, with what can be set of the
 *   checklist: the stretches on it, their doses, the order of the areas, and the reminder.
 */
GtkWindow *
gradual_stretching_window_new (GtkWindow *parent, GradualSession *session)
{
  GradualStretchingWindow *self =
      g_object_new (GRADUAL_TYPE_STRETCHING_WINDOW, "transient-for", parent, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_swapped (session, "changed", G_CALLBACK (show_stretching), self);
  show_stretching (self);

  return GTK_WINDOW (self);
}
