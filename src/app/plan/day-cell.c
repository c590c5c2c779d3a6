/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "day-cell.h"

#include "day-layout.h"

struct _GradualDayCell {
  GtkButton parent_instance;

  GradualDay day;
  gboolean is_over;
  char *spoken;           /* (nullable): what is shown, in words */
  const char *kind_class; /* the style class of the kind of run, or NULL */

  /* Template. */
  GtkLabel *weekday;
  GtkLabel *number;
  GtkImage *icon;
  GtkLabel *kind;
  GtkLabel *amount;
  GtkImage *mark;
};

G_DEFINE_FINAL_TYPE (GradualDayCell, gradual_day_cell, GTK_TYPE_BUTTON)

static void
set_class (GtkWidget *widget, const char *name, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static void
show_icon (GtkImage *image, const char *name)
{
  if (name != NULL)
    gtk_image_set_from_icon_name (image, name);
  gtk_widget_set_visible (GTK_WIDGET (image), name != NULL);
}

static void
show_classes (GradualDayCell *self, const GradualDaySummary *summary)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (self->kind_class != NULL)
    gtk_widget_remove_css_class (widget, self->kind_class);
  self->kind_class = summary->kind_nick;
  if (self->kind_class != NULL)
    gtk_widget_add_css_class (widget, self->kind_class);

  set_class (widget, "rest", summary->icon_name == NULL);
  set_class (widget, "today", summary->is_today);
  set_class (widget, "over", summary->is_over);
}

/* What is spoken is all that is shown, but for a rest day that is over. Most days stay as they are
 * when a plan changes, and to leave them alone is what makes a change quick. */
static gboolean
is_shown (const GradualDayCell *self, const GradualDaySummary *summary)
{
  return self->day == summary->day && self->is_over == summary->is_over &&
         g_strcmp0 (self->spoken, summary->spoken) == 0 && self->kind_class == summary->kind_nick;
}

/**
 * gradual_day_cell_set_summary:
 * @summary: what to show; it is copied
 */
void
gradual_day_cell_set_summary (GradualDayCell *self, const GradualDaySummary *summary)
{
  g_return_if_fail (GRADUAL_IS_DAY_CELL (self));

  if (is_shown (self, summary))
    return;
  self->day = summary->day;
  self->is_over = summary->is_over;
  g_free (self->spoken);
  self->spoken = g_strdup (summary->spoken);
  gtk_label_set_label (self->weekday,
                       gradual_weekday_short_name (gradual_day_weekday (summary->day)));
  gtk_label_set_label (self->number, summary->number);
  gtk_label_set_label (self->kind, summary->kind);
  gtk_label_set_label (self->amount, summary->amount);
  show_icon (self->icon, summary->icon_name);
  show_icon (self->mark, gradual_day_state_icon_name (summary->state));
  show_classes (self, summary);

  gtk_widget_set_tooltip_text (GTK_WIDGET (self), summary->spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  summary->spoken, -1);
}

/** gradual_day_cell_get_day: Returns: the day that the cell shows. */
GradualDay
gradual_day_cell_get_day (GradualDayCell *self)
{
  g_return_val_if_fail (GRADUAL_IS_DAY_CELL (self), GRADUAL_DAY_NONE);

  return self->day;
}

/* Not an action name of the button: hundreds of buttons that watch one action are slow to build. */
static void
clicked (GtkButton *button)
{
  gtk_widget_activate_action (GTK_WIDGET (button), "plan.edit-day", "i",
                              GRADUAL_DAY_CELL (button)->day);
}

/* A popover that points at the cell is a child of it, of which a button knows nothing. */
static void
dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  while (child != NULL) {
    GtkWidget *next = gtk_widget_get_next_sibling (child);

    if (GTK_IS_POPOVER (child))
      gtk_widget_unparent (child);
    child = next;
  }

  G_OBJECT_CLASS (gradual_day_cell_parent_class)->dispose (object);
}

static void
finalize (GObject *object)
{
  g_free (GRADUAL_DAY_CELL (object)->spoken);

  G_OBJECT_CLASS (gradual_day_cell_parent_class)->finalize (object);
}

static void
gradual_day_cell_class_init (GradualDayCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  G_OBJECT_CLASS (klass)->finalize = finalize;
  GTK_BUTTON_CLASS (klass)->clicked = clicked;

  g_type_ensure (GRADUAL_TYPE_DAY_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, GRADUAL_RESOURCES "/plan/day-cell.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualDayCell, weekday);
  gtk_widget_class_bind_template_child (widget_class, GradualDayCell, number);
  gtk_widget_class_bind_template_child (widget_class, GradualDayCell, icon);
  gtk_widget_class_bind_template_child (widget_class, GradualDayCell, kind);
  gtk_widget_class_bind_template_child (widget_class, GradualDayCell, amount);
  gtk_widget_class_bind_template_child (widget_class, GradualDayCell, mark);
}

static void
gradual_day_cell_init (GradualDayCell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
