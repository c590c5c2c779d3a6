/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "day-cell.h"

#include <glib/gi18n-lib.h>

#include "day-layout.h"
#include "over-limit-words.h"

struct _GradualDayCell {
  GtkButton parent_instance;

  GradualDay day;
  gboolean is_over;
  GradualDayState state;
  GradualAlert alert;
  GradualDrop drop;
  char *spoken;           /* (nullable): what is shown, in words */
  const char *kind_class; /* the style class of the kind of run, or NULL */

  /* Template. */
  GtkLabel *weekday;
  GtkLabel *number;
  GtkImage *icon;
  GtkLabel *kind;
  GtkLabel *amount;
  GtkImage *mark;
  GtkBox *parts;
  GtkLabel *stretches; /* (nullable): made for a day that has something to show in it */
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
  set_class (widget, "away", summary->state == GRADUAL_DAY_AWAY);
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

/* A run in the hand is in the way of no other mark: what was done is over, and refuses it too. What
 * was too much was done as well. */
static void
show_mark (GradualDayCell *self)
{
  static const GradualAlert alerts[] = {
      GRADUAL_ALERT_MUTED,
      GRADUAL_ALERT_AMBER,
      GRADUAL_ALERT_RED,
      GRADUAL_ALERT_DARK_RED,
  };
  const char *icon = gradual_day_state_icon_name (self->state);

  if (self->alert != GRADUAL_ALERT_NONE)
    icon = "gradual-over-symbolic";
  if (self->drop == GRADUAL_DROP_REFUSED)
    icon = "gradual-refused-symbolic";
  show_icon (self->mark, icon);
  for (guint i = 0; i < G_N_ELEMENTS (alerts); i++)
    set_class (GTK_WIDGET (self->mark), gradual_alert_class (alerts[i]), alerts[i] == self->alert);
}

/* Most days have nothing to tell of stretches, and a widget for each would slow the first frame. */
static void
show_stretches (GradualDayCell *self, const char *stretches)
{
  if (self->stretches == NULL && stretches != NULL) {
    GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
    GtkWidget *icon = gtk_image_new_from_icon_name ("gradual-stretching-symbolic");
    GtkWidget *label = gtk_label_new (NULL);

    gtk_widget_add_css_class (label, "caption");
    gtk_widget_add_css_class (label, "numeric");
    gtk_box_append (GTK_BOX (box), icon);
    gtk_box_append (GTK_BOX (box), label);
    gtk_box_append (self->parts, box);
    self->stretches = GTK_LABEL (label);
  }
  if (self->stretches == NULL)
    return;
  gtk_label_set_label (self->stretches, stretches != NULL ? stretches : "");
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->stretches)), stretches != NULL);
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
  self->state = summary->state;
  self->alert = summary->alert;
  show_mark (self);
  show_stretches (self, summary->stretches);
  show_classes (self, summary);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  summary->spoken, -1);
}

/**
 * gradual_day_cell_set_drop:
 * @drop: what the rules would say to the run in the hand, were it let go of here
 */
void
gradual_day_cell_set_drop (GradualDayCell *self, GradualDrop drop)
{
  const char *described = "";

  g_return_if_fail (GRADUAL_IS_DAY_CELL (self));

  if (self->drop == drop)
    return;
  self->drop = drop;
  set_class (GTK_WIDGET (self), "allowed", drop == GRADUAL_DROP_ALLOWED);
  set_class (GTK_WIDGET (self), "refused", drop == GRADUAL_DROP_REFUSED);
  show_mark (self);
  if (drop == GRADUAL_DROP_ALLOWED)
    /* TRANSLATORS: of a day, while a run is moved. */
    described = _ ("The run can be moved here");
  else if (drop == GRADUAL_DROP_REFUSED)
    /* TRANSLATORS: of a day, while a run is moved. */
    described = _ ("The run can not be moved here");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  described, -1);
}

/** gradual_day_cell_get_drop: Returns: what the cell is marked with. */
GradualDrop
gradual_day_cell_get_drop (GradualDayCell *self)
{
  g_return_val_if_fail (GRADUAL_IS_DAY_CELL (self), GRADUAL_DROP_NONE);

  return self->drop;
}

/** gradual_day_cell_get_day: Returns: the day that the cell shows. */
GradualDay
gradual_day_cell_get_day (GradualDayCell *self)
{
  g_return_val_if_fail (GRADUAL_IS_DAY_CELL (self), GRADUAL_DAY_NONE);

  return self->day;
}

/* A text that was set beforehand would ask the display where the pointer is, for every day. */
static gboolean
query_tooltip (GtkWidget *widget, int x G_GNUC_UNUSED, int y G_GNUC_UNUSED,
               gboolean keyboard_mode G_GNUC_UNUSED, GtkTooltip *tooltip)
{
  gtk_tooltip_set_text (tooltip, GRADUAL_DAY_CELL (widget)->spoken);

  return GRADUAL_DAY_CELL (widget)->spoken != NULL;
}

/* Not an action name of the button: hundreds of buttons that watch one action are slow to build. */
static void
clicked (GtkButton *button)
{
  gtk_widget_activate_action (GTK_WIDGET (button), "win.open-day", "i",
                              (int)GRADUAL_DAY_CELL (button)->day);
}

/* The keys of a day, which are no keys of the window: in an entry they edit text. */
static gboolean
key_pressed (GtkWidget *widget, GVariant *arguments, gpointer user_data G_GNUC_UNUSED)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  const char *action;
  int days;

  g_variant_get (arguments, "(&si)", &action, &days);
  if (days == 0)
    return gtk_widget_activate_action (widget, action, NULL);
  if (mirrored && ABS (days) == 1)
    days = -days;

  return gtk_widget_activate_action (widget, action, "i", days);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  static const struct {
    guint key;
    GdkModifierType state;
    const char *action;
    int days; /* 0 for an action without a parameter */
  } keys[] = {
      {GDK_KEY_x, GDK_CONTROL_MASK, "win.cut-run", 0},
      {GDK_KEY_v, GDK_CONTROL_MASK, "win.paste-run", 0},
      {GDK_KEY_Escape, 0, "win.cancel-cut", 0},
      {GDK_KEY_Delete, 0, "win.remove-run", 0},
      {GDK_KEY_KP_Delete, 0, "win.remove-run", 0},
      {GDK_KEY_Left, GDK_ALT_MASK, "win.move-run-by", -1},
      {GDK_KEY_Right, GDK_ALT_MASK, "win.move-run-by", 1},
      {GDK_KEY_Up, GDK_ALT_MASK, "win.move-run-by", -GRADUAL_DAYS_PER_WEEK},
      {GDK_KEY_Down, GDK_ALT_MASK, "win.move-run-by", GRADUAL_DAYS_PER_WEEK},
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i].key, keys[i].state, key_pressed, "(si)",
                                  keys[i].action, keys[i].days);
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

  G_OBJECT_CLASS (klass)->finalize = finalize;
  widget_class->query_tooltip = query_tooltip;
  GTK_BUTTON_CLASS (klass)->clicked = clicked;

  add_keys (widget_class);
  g_type_ensure (GRADUAL_TYPE_DAY_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, GRADUAL_RESOURCES "/plan/day-cell.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualDayCell, weekday);
  gtk_widget_class_bind_template_child (widget_class, GradualDayCell, number);
  gtk_widget_class_bind_template_child (widget_class, GradualDayCell, icon);
  gtk_widget_class_bind_template_child (widget_class, GradualDayCell, kind);
  gtk_widget_class_bind_template_child (widget_class, GradualDayCell, amount);
  gtk_widget_class_bind_template_child (widget_class, GradualDayCell, mark);
  gtk_widget_class_bind_template_child (widget_class, GradualDayCell, parts);
}

static void
gradual_day_cell_init (GradualDayCell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
