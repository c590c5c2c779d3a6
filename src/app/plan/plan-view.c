/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-view.h"

#include <glib/gi18n-lib.h>

#include "day-editor.h"
#include "day-walk.h"
#include "plan-summary.h"
#include "week-layout.h"

struct _GradualPlanView {
  AdwBin parent_instance;

  /* Owned. */
  GradualPlan *plan; /* (nullable) */
  GPtrArray *rows;   /* (element-type GradualWeekRow): borrowed from the box */
  GradualDay today;
  GradualDay current; /* the day that the keyboard comes back to */

  /* Template. */
  GtkLabel *headline;
  GtkLabel *detail;
  GtkBox *weekdays;
  GtkBox *weeks;
};

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
set_row_count (GradualPlanView *self, guint count)
{
  while (self->rows->len > count) {
    gtk_box_remove (self->weeks, g_ptr_array_index (self->rows, self->rows->len - 1));
    g_ptr_array_set_size (self->rows, (int)self->rows->len - 1);
  }
  while (self->rows->len < count) {
    GtkWidget *row = g_object_new (GRADUAL_TYPE_WEEK_ROW, NULL);

    gtk_box_append (self->weeks, row);
    g_ptr_array_add (self->rows, row);
  }
}

static void
show_rows (GradualPlanView *self)
{
  g_autoptr (GradualReport) report = gradual_check (self->plan, self->today, 1);
  int scale = gradual_week_summary_scale (report);

  set_row_count (self, gradual_plan_n_weeks (self->plan));
  for (guint i = 0; i < self->rows->len; i++)
    gradual_week_row_set_week (g_ptr_array_index (self->rows, i), self->plan, i, report, scale,
                               self->today);
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
  g_auto (GradualPlanSummary) summary = {0};

  g_return_if_fail (GRADUAL_IS_PLAN_VIEW (self));

  if (plan != NULL)
    gradual_plan_ref (plan);
  g_clear_pointer (&self->plan, gradual_plan_unref);
  self->plan = plan;
  self->today = today;
  if (plan == NULL) {
    set_row_count (self, 0);
    return;
  }

  gradual_plan_summary_init (&summary, plan, today);
  gtk_label_set_label (self->headline, summary.headline);
  gtk_label_set_label (self->detail, summary.detail);
  show_weekdays (self);
  show_rows (self);
  if (!gradual_plan_has_day (plan, self->current))
    self->current = CLAMP (today, gradual_plan_start (plan), gradual_plan_end (plan));
}

/**
 * gradual_plan_view_get_cell:
 *
 * Returns: (transfer none) (nullable): the cell of @day; %NULL where the plan has no such day.
 */
GradualDayCell *
gradual_plan_view_get_cell (GradualPlanView *self, GradualDay day)
{
  guint offset;

  g_return_val_if_fail (GRADUAL_IS_PLAN_VIEW (self), NULL);

  if (self->plan == NULL || !gradual_plan_has_day (self->plan, day))
    return NULL;
  offset = (guint)(day - gradual_plan_start (self->plan));

  return gradual_week_row_get_cell (g_ptr_array_index (self->rows, offset / GRADUAL_DAYS_PER_WEEK),
                                    offset % GRADUAL_DAYS_PER_WEEK);
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
  self->current = CLAMP (day, gradual_plan_start (self->plan), gradual_plan_end (self->plan));
  gtk_widget_grab_focus (GTK_WIDGET (gradual_plan_view_get_cell (self, self->current)));
}

static GradualDayCell *
focused_cell (GradualPlanView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !GRADUAL_IS_DAY_CELL (focus))
    return NULL;

  return GRADUAL_DAY_CELL (focus);
}

/* The whole plan is one stop of the Tab key, as a calendar's grid is; the arrows move within it. */
static gboolean
focus (GtkWidget *widget, GtkDirectionType direction)
{
  GradualPlanView *self = GRADUAL_PLAN_VIEW (widget);
  gboolean is_tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;
  GradualDayCell *cell = focused_cell (self);

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
  GradualDayCell *cell = focused_cell (self);
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
edit_day (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualPlanView *self = GRADUAL_PLAN_VIEW (widget);
  GradualDay day = g_variant_get_int32 (parameter);
  GradualDayCell *cell = gradual_plan_view_get_cell (self, day);

  if (cell == NULL)
    return;
  self->current = day;
  gradual_day_editor_popup (GTK_WIDGET (cell), self->plan, day, self->today);
}

static void
dispose (GObject *object)
{
  GradualPlanView *self = GRADUAL_PLAN_VIEW (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->plan, gradual_plan_unref);

  G_OBJECT_CLASS (gradual_plan_view_parent_class)->dispose (object);
}

static void
gradual_plan_view_class_init (GradualPlanViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  widget_class->focus = focus;

  g_type_ensure (GRADUAL_TYPE_WEEK_LAYOUT);
  gtk_widget_class_install_action (widget_class, "plan.edit-day", "i", edit_day);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/plan/plan-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualPlanView, headline);
  gtk_widget_class_bind_template_child (widget_class, GradualPlanView, detail);
  gtk_widget_class_bind_template_child (widget_class, GradualPlanView, weekdays);
  gtk_widget_class_bind_template_child (widget_class, GradualPlanView, weeks);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed);
}

static void
gradual_plan_view_init (GradualPlanView *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}
