/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "away-panel.h"

#include <glib/gi18n-lib.h>

#include "away-words.h"

/* That the runner is away on the chosen day: until when and why, with what can be done about it. On
 * other days it is hidden. */
struct _GradualAwayPanel {
  AdwBin parent_instance;

  /* Template. */
  GtkLabel *title;
  GtkLabel *detail;
  GtkWidget *back;
  GtkWidget *remove;
};

G_DEFINE_FINAL_TYPE (GradualAwayPanel, gradual_away_panel, ADW_TYPE_BIN)

static void
show_mark (GradualAwayPanel *self, const GradualAway *away, GradualDay today)
{
  g_autofree char *title = gradual_away_title (away, today);
  g_autofree char *detail = gradual_away_detail (away);
  gboolean is_now = gradual_away_overlaps (away, today, today);

  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->detail, detail);
  gtk_widget_set_visible (GTK_WIDGET (self->detail), *detail != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_widget_set_visible (self->back, is_now);
  gtk_widget_set_visible (self->remove, !is_now);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->remove), "i", (int)away->from);
}

/**
 * gradual_away_panel_set_day:
 * @plan: the plan
 * @day: a day of it
 * @today: the day it is
 *
 * Shows the mark of a day as it is now.
 */
void
gradual_away_panel_set_day (GradualAwayPanel *self, const GradualPlan *plan, GradualDay day,
                            GradualDay today)
{
  const GradualAway *away;

  g_return_if_fail (GRADUAL_IS_AWAY_PANEL (self));
  g_return_if_fail (plan != NULL);

  away = gradual_plan_away_on (plan, day);
  gtk_widget_set_visible (GTK_WIDGET (self), away != NULL);
  if (away != NULL)
    show_mark (self, away, today);
}

static gboolean
grab_focus (GtkWidget *widget)
{
  GradualAwayPanel *self = GRADUAL_AWAY_PANEL (widget);

  if (!gtk_widget_get_visible (widget))
    return FALSE;

  return gtk_widget_grab_focus (gtk_widget_get_visible (self->back) ? self->back : self->remove);
}

static void
gradual_away_panel_class_init (GradualAwayPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->grab_focus = grab_focus;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/away/away-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualAwayPanel, title);
  gtk_widget_class_bind_template_child (widget_class, GradualAwayPanel, detail);
  gtk_widget_class_bind_template_child (widget_class, GradualAwayPanel, back);
  gtk_widget_class_bind_template_child (widget_class, GradualAwayPanel, remove);
}

static void
gradual_away_panel_init (GradualAwayPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
