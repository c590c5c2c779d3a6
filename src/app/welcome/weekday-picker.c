/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "weekday-picker.h"

#include "app/compat/button-name.h"
#include "app/dates.h"

/* Seven buttons side by side, one for each weekday, each of which is in or out. */
struct _GradualWeekdayPicker {
  AdwBin parent_instance;

  GtkWidget *box;
  GtkToggleButton *buttons[GRADUAL_DAYS_PER_WEEK]; /* by weekday, Monday first */
};

enum {
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GradualWeekdayPicker, gradual_weekday_picker, ADW_TYPE_BIN)

/**
 * gradual_weekday_picker_set_first:
 * @first: the weekday that weeks begin with
 */
void
gradual_weekday_picker_set_first (GradualWeekdayPicker *self, GDateWeekday first)
{
  GtkWidget *before = NULL;

  g_return_if_fail (GRADUAL_IS_WEEKDAY_PICKER (self));

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    int index = ((int)first - 1 + i) % GRADUAL_DAYS_PER_WEEK;

    gtk_box_reorder_child_after (GTK_BOX (self->box), GTK_WIDGET (self->buttons[index]), before);
    before = GTK_WIDGET (self->buttons[index]);
  }
}

/** gradual_weekday_picker_get_days: Returns: the weekdays that are in. */
GradualWeekdays
gradual_weekday_picker_get_days (GradualWeekdayPicker *self)
{
  GradualWeekdays days = 0;

  g_return_val_if_fail (GRADUAL_IS_WEEKDAY_PICKER (self), 0);

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    if (gtk_toggle_button_get_active (self->buttons[i]))
      days |= gradual_weekdays_of ((GDateWeekday)(i + 1));

  return days;
}

/** gradual_weekday_picker_set_days: puts just @days in. */
void
gradual_weekday_picker_set_days (GradualWeekdayPicker *self, GradualWeekdays days)
{
  g_return_if_fail (GRADUAL_IS_WEEKDAY_PICKER (self));

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    gtk_toggle_button_set_active (self->buttons[i],
                                  gradual_weekdays_has (days, (GDateWeekday)(i + 1)));
}

static void
toggled (GradualWeekdayPicker *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
gradual_weekday_picker_class_init (GradualWeekdayPickerClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);

  /**
   * GradualWeekdayPicker::changed:
   *
   * A weekday was put in or taken out.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
gradual_weekday_picker_init (GradualWeekdayPicker *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_box_set_homogeneous (GTK_BOX (self->box), TRUE);
  gtk_widget_add_css_class (self->box, "weekday-picker");
  adw_bin_set_child (ADW_BIN (self), self->box);

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    GDateWeekday weekday = (GDateWeekday)(i + 1);
    GtkWidget *button = gtk_toggle_button_new ();
    GtkWidget *label = gtk_label_new (gradual_weekday_short_name (weekday));

    gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
    gtk_button_set_child (GTK_BUTTON (button), label);
    gtk_widget_set_tooltip_text (button, gradual_weekday_name (weekday));
    gradual_compat_name_button (button, gradual_weekday_name (weekday));
    g_signal_connect_swapped (button, "toggled", G_CALLBACK (toggled), self);
    gtk_box_append (GTK_BOX (self->box), button);
    self->buttons[i] = GTK_TOGGLE_BUTTON (button);
  }
}
