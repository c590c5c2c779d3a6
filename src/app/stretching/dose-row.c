/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dose-row.h"

#include <glib/gi18n-lib.h>

#include "guide/stretch-guide.h"
#include "stretch-words.h"

/* How long a number has to rest before it is taken, in milliseconds: a series of presses is one
 * change, which is undone at once. */
#define REST_DELAY 400

/* How far the page keys go, in seconds and in times. */
#define SECONDS_PAGE 10
#define TIMES_PAGE   2

/* A stretch in the settings: whether it is on the list, and its dose. */
struct _GradualDoseRow {
  AdwExpanderRow parent_instance;

  GradualStretch stretch;
  gboolean is_loading; /* the controls change because the library did */
  guint rest_source;   /* a dose that has not been told yet */

  /* Template. */
  GtkSwitch *selected;
  GtkAdjustment *seconds;
  GtkAdjustment *times;
  GtkSpinButton *seconds_spin;
  GtkSpinButton *times_spin;
};

enum {
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GradualDoseRow, gradual_dose_row, ADW_TYPE_EXPANDER_ROW)

/** gradual_dose_row_get_stretch: Returns: the stretch that is set. */
GradualStretch
gradual_dose_row_get_stretch (GradualDoseRow *self)
{
  g_return_val_if_fail (GRADUAL_IS_DOSE_ROW (self), GRADUAL_STRETCH_HIP_FLEXOR);

  return self->stretch;
}

/** gradual_dose_row_get_dose: Returns: the dose that is shown. */
GradualStretchDose
gradual_dose_row_get_dose (GradualDoseRow *self)
{
  g_return_val_if_fail (GRADUAL_IS_DOSE_ROW (self), gradual_stretch_standard_dose (0));

  return (GradualStretchDose){
      .seconds = (int)gtk_adjustment_get_value (self->seconds),
      .times = (int)gtk_adjustment_get_value (self->times),
  };
}

/** gradual_dose_row_is_selected: Returns: whether the stretch is on the list. */
gboolean
gradual_dose_row_is_selected (GradualDoseRow *self)
{
  g_return_val_if_fail (GRADUAL_IS_DOSE_ROW (self), FALSE);

  return gtk_switch_get_active (self->selected);
}

static void
show_dose (GradualDoseRow *self)
{
  GradualStretchDose dose = gradual_dose_row_get_dose (self);
  g_autofree char *label = gradual_stretch_dose_label (self->stretch, &dose);

  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), label);
}

static gboolean
rested (gpointer data)
{
  GradualDoseRow *self = data;

  self->rest_source = 0;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);

  return G_SOURCE_REMOVE;
}

static void
dose_changed (GradualDoseRow *self)
{
  show_dose (self);
  if (self->is_loading)
    return;
  g_clear_handle_id (&self->rest_source, g_source_remove);
  self->rest_source = g_timeout_add (REST_DELAY, rested, self);
}

static void
selected_changed (GradualDoseRow *self)
{
  if (!self->is_loading)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/** gradual_dose_row_flush: takes over what is typed, and tells of a dose that has not rested yet.
 */
void
gradual_dose_row_flush (GradualDoseRow *self)
{
  g_return_if_fail (GRADUAL_IS_DOSE_ROW (self));

  gtk_spin_button_update (self->seconds_spin);
  gtk_spin_button_update (self->times_spin);
  if (self->rest_source == 0)
    return;
  g_clear_handle_id (&self->rest_source, g_source_remove);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * gradual_dose_row_set_values:
 * @dose: the dose
 * @is_selected: whether the stretch is on the list
 * @is_last: whether it is the only one on it, and has to stay
 *
 * Shows what is set. A dose that has not rested yet is the runner's, and stays.
 */
void
gradual_dose_row_set_values (GradualDoseRow *self, GradualStretchDose dose, gboolean is_selected,
                             gboolean is_last)
{
  g_return_if_fail (GRADUAL_IS_DOSE_ROW (self));

  self->is_loading = TRUE;
  if (self->rest_source == 0) {
    gtk_adjustment_set_value (self->seconds, dose.seconds);
    gtk_adjustment_set_value (self->times, dose.times);
  }
  gtk_switch_set_active (self->selected, is_selected);
  gtk_widget_set_sensitive (GTK_WIDGET (self->selected), !is_last);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->selected),
                               is_last ? _ ("One stretch has to stay on the list")
                                       : _ ("On the list"));
  self->is_loading = FALSE;
  show_dose (self);
}

static void
name_widgets (GradualDoseRow *self, const char *name)
{
  /* TRANSLATORS: a switch, for a screen reader; %s is the name of a stretch. */
  g_autofree char *selected = g_strdup_printf (_ ("%s: on the list"), name);
  /* TRANSLATORS: a number, for a screen reader; %s is the name of a stretch. */
  g_autofree char *seconds = g_strdup_printf (_ ("%s: seconds"), name);
  /* TRANSLATORS: a number, for a screen reader; %s is the name of a stretch. */
  g_autofree char *times = g_strdup_printf (_ ("%s: times"), name);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->selected), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  selected, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->seconds_spin),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, seconds, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->times_spin), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  times, -1);
}

/**
 * gradual_dose_row_new:
 *
 * Returns: (transfer floating): a row of the settings for @stretch. It has the signal "changed".
 */
GtkWidget *
gradual_dose_row_new (GradualStretch stretch)
{
  GradualDoseRow *self = g_object_new (GRADUAL_TYPE_DOSE_ROW, NULL);
  const char *name = _ (gradual_stretch_guide (stretch)->name);

  self->stretch = stretch;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), name);
  name_widgets (self, name);

  return GTK_WIDGET (self);
}

static void
dispose (GObject *object)
{
  GradualDoseRow *self = GRADUAL_DOSE_ROW (object);

  self->is_loading = TRUE;
  g_clear_handle_id (&self->rest_source, g_source_remove);

  G_OBJECT_CLASS (gradual_dose_row_parent_class)->dispose (object);
}

static void
gradual_dose_row_class_init (GradualDoseRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;

  /**
   * GradualDoseRow::changed:
   *
   * The runner wants another dose, which has rested, or the stretch on or off the list.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", GRADUAL_TYPE_DOSE_ROW, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/stretching/dose-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualDoseRow, selected);
  gtk_widget_class_bind_template_child (widget_class, GradualDoseRow, seconds);
  gtk_widget_class_bind_template_child (widget_class, GradualDoseRow, times);
  gtk_widget_class_bind_template_child (widget_class, GradualDoseRow, seconds_spin);
  gtk_widget_class_bind_template_child (widget_class, GradualDoseRow, times_spin);
  gtk_widget_class_bind_template_callback (widget_class, dose_changed);
  gtk_widget_class_bind_template_callback (widget_class, selected_changed);
}

static void
gradual_dose_row_init (GradualDoseRow *self)
{
  self->is_loading = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_adjustment_configure (self->seconds, GRADUAL_DOSE_SECONDS_MIN, GRADUAL_DOSE_SECONDS_MIN,
                            GRADUAL_DOSE_SECONDS_MAX, 1, SECONDS_PAGE, 0);
  gtk_adjustment_configure (self->times, GRADUAL_DOSE_TIMES_MIN, GRADUAL_DOSE_TIMES_MIN,
                            GRADUAL_DOSE_TIMES_MAX, 1, TIMES_PAGE, 0);
  self->is_loading = FALSE;
}
