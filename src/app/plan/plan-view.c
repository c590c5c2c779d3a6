/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-view-private.h"

#include "day-walk.h"
#include "plan-drag.h"
#include "plan-summary.h"
#include "week-layout.h"

enum {
  PROP_0,
  PROP_UNITS,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (GradualPlanView, gradual_plan_view, ADW_TYPE_BIN)

static void
show_weekdays (GradualPlanView *self)
{
  GtkWidget *label = gtk_widget_get_first_child (GTK_WIDGET (self->weekdays));
  GradualDay day = gradual_plan_start (self->plan);

  while ((label = gtk_widget_get_next_sibling (label)) != NULL)
    gtk_label_set_label (GTK_LABEL (label),
                         gradual_weekday_short_name (gradual_day_weekday (day++)));
}

static void
past_toggled (GradualPlanView *self)
{
  gboolean unfolded = gtk_toggle_button_get_active (self->past);

  gtk_image_set_from_icon_name (self->past_icon,
                                unfolded ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->past), GTK_ACCESSIBLE_STATE_EXPANDED, unfolded,
                               -1);
  gradual_week_list_set_unfolded (self->weeks, unfolded);
}

/* How many weeks are over, and how much was run in them, in the line that unfolds them. */
static void
show_past (GradualPlanView *self)
{
  guint n_past = gradual_week_list_get_n_past (self->weeks);
  g_autofree char *label = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->past), n_past > 0);
  if (n_past == 0)
    return;
  label = gradual_plan_summary_past (self->plan, n_past, self->units);
  gtk_label_set_label (self->past_label, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->past), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

static void
show_plan (GradualPlanView *self)
{
  g_auto (GradualPlanSummary) summary = {0};

  gradual_week_list_set_plan (self->weeks, self->plan, self->today, self->units);
  if (self->plan == NULL)
    return;
  gradual_plan_summary_init (&summary, self->plan, self->today);
  gtk_label_set_label (self->headline, summary.headline);
  gtk_label_set_label (self->detail, summary.detail);
  gradual_plan_view_show_head (self);
  show_weekdays (self);
  show_past (self);
}

static gboolean
has_run (GradualPlanView *self, GradualDay day)
{
  return self->plan != NULL && gradual_plan_has_day (self->plan, day) &&
         gradual_plan_run_on (self->plan, day) != NULL;
}

/**
 * gradual_plan_view_set_plan:
 * @plan: (nullable): the plan to show, or %NULL for none
 * @today: the day it is
 *
 * Shows a snapshot in place of the one before. The widgets are kept, and so is the place of the
 * keyboard where the plan still has that day.
 */
void
gradual_plan_view_set_plan (GradualPlanView *self, GradualPlan *plan, GradualDay today)
{
  gboolean was_outside;

  g_return_if_fail (GRADUAL_IS_PLAN_VIEW (self));

  was_outside = self->plan != NULL && !gradual_plan_has_day (self->plan, self->current);
  if (plan != NULL)
    gradual_plan_ref (plan);
  g_clear_pointer (&self->plan, gradual_plan_unref);
  self->plan = plan;
  self->today = today;
  show_plan (self);
  if (plan == NULL) {
    gradual_plan_view_close_day (self);
    return;
  }
  if (!gradual_plan_has_day (plan, self->current) &&
      !((was_outside || self->current == today) && gradual_plan_view_is_day_open (self)))
    self->current = CLAMP (today, gradual_plan_start (plan), gradual_plan_end (plan));
  gradual_plan_view_set_cut_day (self,
                                 has_run (self, self->cut_day) ? self->cut_day : GRADUAL_DAY_NONE);
  gradual_plan_view_update_panel (self);
}

/**
 * gradual_plan_view_get_cell:
 *
 * Returns: (transfer none) (nullable): the cell of @day; %NULL where the plan has no such day.
 */
GradualDayCell *
gradual_plan_view_get_cell (GradualPlanView *self, GradualDay day)
{
  g_return_val_if_fail (GRADUAL_IS_PLAN_VIEW (self), NULL);

  return gradual_week_list_get_cell (self->weeks, day);
}

/* A cell without a place has none to scroll to: it gets one before it gets the focus. */
static void
focus_cell (GradualPlanView *self, GradualDayCell *cell)
{
  if (self->current <
      gradual_plan_start (self->plan) +
          (GradualDay)gradual_week_list_get_n_past (self->weeks) * GRADUAL_DAYS_PER_WEEK)
    gtk_toggle_button_set_active (self->past, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (cell));
}

/**
 * gradual_plan_view_show_day:
 * @day: a day; the nearest one of the plan is taken
 *
 * Gives the day's cell the focus, which scrolls it into view.
 */
void
gradual_plan_view_show_day (GradualPlanView *self, GradualDay day)
{
  g_return_if_fail (GRADUAL_IS_PLAN_VIEW (self));

  if (self->plan == NULL)
    return;
  gradual_plan_view_set_current (
      self, CLAMP (day, gradual_plan_start (self->plan), gradual_plan_end (self->plan)));
  focus_cell (self, gradual_plan_view_get_cell (self, self->current));
}

/** gradual_plan_view_get_units: Returns: what lengths are shown in. */
GradualUnits
gradual_plan_view_get_units (GradualPlanView *self)
{
  g_return_val_if_fail (GRADUAL_IS_PLAN_VIEW (self), GRADUAL_UNITS_MINUTES);

  return self->units;
}

/** gradual_plan_view_set_units: shows lengths in other units. Plans stay in minutes. */
void
gradual_plan_view_set_units (GradualPlanView *self, GradualUnits units)
{
  g_return_if_fail (GRADUAL_IS_PLAN_VIEW (self));

  if (self->units == units)
    return;
  self->units = units;
  if (self->plan != NULL) {
    show_plan (self);
    gradual_plan_view_update_panel (self);
  }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_UNITS]);
}

/**
 * gradual_plan_view_set_stretching:
 * @stretching: what was stretched, and how the checklist is set
 * @symptoms: the runner's reports, which may speak against stretching
 *
 * Shows them where they are new.
 */
void
gradual_plan_view_set_stretching (GradualPlanView *self, GradualStretching *stretching,
                                  GradualSymptoms *symptoms)
{
  gboolean is_new;

  g_return_if_fail (GRADUAL_IS_PLAN_VIEW (self));
  g_return_if_fail (stretching != NULL && symptoms != NULL);

  is_new = self->stretching != stretching;
  if (!is_new && self->symptoms == symptoms)
    return;
  gradual_stretching_ref (stretching);
  g_clear_pointer (&self->stretching, gradual_stretching_unref);
  self->stretching = stretching;
  gradual_symptoms_ref (symptoms);
  g_clear_pointer (&self->symptoms, gradual_symptoms_unref);
  self->symptoms = symptoms;
  if (is_new)
    gradual_week_list_set_stretching (self->weeks, stretching);
  if (self->panel != NULL)
    gradual_day_panel_set_stretching (self->panel, stretching, symptoms);
}

/* The whole plan is one stop of the Tab key, as a calendar's grid is; the arrows move within it. */
static gboolean
focus (GtkWidget *widget, GtkDirectionType direction)
{
  GradualPlanView *self = GRADUAL_PLAN_VIEW (widget);
  gboolean is_tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;
  GradualDayCell *cell = gradual_plan_view_focused_cell (self);

  if (!is_tab || self->plan == NULL)
    return GTK_WIDGET_CLASS (gradual_plan_view_parent_class)->focus (widget, direction);
  if (cell != NULL)
    return FALSE;
  if (gtk_widget_get_focus_child (widget) != NULL)
    return GTK_WIDGET_CLASS (gradual_plan_view_parent_class)->focus (widget, direction);
  gradual_plan_view_show_day (self, self->current);

  return TRUE;
}

static gboolean
key_pressed (GtkEventControllerKey *controller G_GNUC_UNUSED, guint key, guint code G_GNUC_UNUSED,
             GdkModifierType state, gpointer user_data)
{
  GradualPlanView *self = user_data;
  GradualDayCell *cell = gradual_plan_view_focused_cell (self);
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GradualDay from, to;

  if (cell == NULL || (state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  from = gradual_day_cell_get_day (cell);
  if (!gradual_day_walk (self->plan, from, key, mirrored, &to))
    return GDK_EVENT_PROPAGATE;
  gradual_plan_view_show_day (self, to);

  return GDK_EVENT_STOP;
}

static void
focus_moved (GradualPlanView *self)
{
  GradualDayCell *cell = gradual_plan_view_focused_cell (self);

  if (cell != NULL && self->plan != NULL)
    gradual_plan_view_set_current (self, gradual_day_cell_get_day (cell));
}

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  switch (id) {
  case PROP_UNITS:
    g_value_set_enum (value, (int)GRADUAL_PLAN_VIEW (object)->units);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  switch (id) {
  case PROP_UNITS:
    gradual_plan_view_set_units (GRADUAL_PLAN_VIEW (object),
                                 (GradualUnits)g_value_get_enum (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
dispose (GObject *object)
{
  GradualPlanView *self = GRADUAL_PLAN_VIEW (object);

  g_clear_handle_id (&self->outside_source, g_source_remove);
  g_clear_pointer (&self->plan, gradual_plan_unref);
  g_clear_pointer (&self->stretching, gradual_stretching_unref);
  g_clear_pointer (&self->symptoms, gradual_symptoms_unref);

  G_OBJECT_CLASS (gradual_plan_view_parent_class)->dispose (object);
}

static void
gradual_plan_view_class_init (GradualPlanViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  G_OBJECT_CLASS (klass)->get_property = get_property;
  G_OBJECT_CLASS (klass)->set_property = set_property;
  widget_class->focus = focus;

  /**
   * GradualPlanView:units:
   *
   * What lengths are shown in.
   */
  properties[PROP_UNITS] =
      g_param_spec_enum ("units", NULL, NULL, GRADUAL_TYPE_UNITS, GRADUAL_UNITS_MINUTES,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPERTIES, properties);

  g_type_ensure (GRADUAL_TYPE_PANEL_LAYOUT);
  g_type_ensure (GRADUAL_TYPE_WEEK_LAYOUT);
  g_type_ensure (GRADUAL_TYPE_WEEK_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/plan/plan-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualPlanView, sides);
  gtk_widget_class_bind_template_child (widget_class, GradualPlanView, layout);
  gtk_widget_class_bind_template_child (widget_class, GradualPlanView, head);
  gtk_widget_class_bind_template_child (widget_class, GradualPlanView, headline);
  gtk_widget_class_bind_template_child (widget_class, GradualPlanView, detail);
  gtk_widget_class_bind_template_child (widget_class, GradualPlanView, weekdays);
  gtk_widget_class_bind_template_child (widget_class, GradualPlanView, past);
  gtk_widget_class_bind_template_child (widget_class, GradualPlanView, past_icon);
  gtk_widget_class_bind_template_child (widget_class, GradualPlanView, past_label);
  gtk_widget_class_bind_template_child (widget_class, GradualPlanView, weeks);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, focus_moved);
  gtk_widget_class_bind_template_callback (widget_class, past_toggled);
  gtk_widget_class_bind_template_callback (widget_class, gradual_plan_view_is_page_changed);
}

static void
gradual_plan_view_init (GradualPlanView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gradual_plan_drag_add (self->weeks);
}
