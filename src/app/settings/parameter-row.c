/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parameter-row.h"

#include <glib/gi18n-lib.h>

#include "rules/parameter-words.h"

/* How far the page keys go. */
#define PAGE 5

/* A parameter of a rule: from its least value to its greatest, and back to its default. */
struct _GradualParameterRow {
  AdwActionRow parent_instance;

  const GradualParameter *parameter; /* borrowed from the table */

  /* Template. */
  GtkAdjustment *adjustment;
  GtkSpinButton *spin;
  GtkWidget *reset;
};

enum {
  PROP_0,
  PROP_VALUE,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (GradualParameterRow, gradual_parameter_row, ADW_TYPE_ACTION_ROW)

/** gradual_parameter_row_get_parameter: Returns: (transfer none): what the row sets. */
const GradualParameter *
gradual_parameter_row_get_parameter (GradualParameterRow *self)
{
  g_return_val_if_fail (GRADUAL_IS_PARAMETER_ROW (self), NULL);

  return self->parameter;
}

/** gradual_parameter_row_get_value: Returns: the value that is shown, in the parameter's range. */
int
gradual_parameter_row_get_value (GradualParameterRow *self)
{
  g_return_val_if_fail (GRADUAL_IS_PARAMETER_ROW (self), 0);

  return (int)gtk_adjustment_get_value (self->adjustment);
}

/** gradual_parameter_row_set_value: shows @value, or the nearest one of the parameter's range. */
void
gradual_parameter_row_set_value (GradualParameterRow *self, int value)
{
  g_return_if_fail (GRADUAL_IS_PARAMETER_ROW (self));

  gtk_adjustment_set_value (self->adjustment, value);
}

/** gradual_parameter_row_update: takes over what is typed, as if the keyboard left the row. */
void
gradual_parameter_row_update (GradualParameterRow *self)
{
  g_return_if_fail (GRADUAL_IS_PARAMETER_ROW (self));

  gtk_spin_button_update (self->spin);
}

/** gradual_parameter_row_lock: leaves of the row what there is to read. */
void
gradual_parameter_row_lock (GradualParameterRow *self)
{
  g_return_if_fail (GRADUAL_IS_PARAMETER_ROW (self));

  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->spin), FALSE);
  gtk_widget_set_visible (self->reset, FALSE);
}

/* A button that went away while it had the focus would leave the keyboard nowhere. */
static void
show_reset (GradualParameterRow *self)
{
  gboolean is_standard = gradual_parameter_row_get_value (self) == self->parameter->standard;

  if (is_standard && gtk_widget_has_focus (self->reset))
    gtk_widget_grab_focus (GTK_WIDGET (self->spin));
  gtk_widget_set_visible (self->reset, !is_standard);
}

static void
adjusted (GradualParameterRow *self)
{
  show_reset (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

static void
reset_value (GradualParameterRow *self)
{
  gradual_parameter_row_set_value (self, self->parameter->standard);
}

static void
name_widgets (GradualParameterRow *self, const char *title, const char *subtitle)
{
  g_autofree char *standard = gradual_parameter_format (self->parameter, self->parameter->standard);
  /* TRANSLATORS: a button that sets a setting to its default: "Back to 10 %". */
  g_autofree char *back = g_strdup_printf (_ ("Back to %s"), standard);
  /* TRANSLATORS: the name of that button: first the setting's title. */
  g_autofree char *name = g_strdup_printf (_ ("%s: back to %s"), title, standard);

  gtk_widget_set_tooltip_text (self->reset, back);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->reset), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->spin), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle, -1);
}

/**
 * gradual_parameter_row_new:
 * @parameter: (transfer none): a row of the table of parameters
 * @value: the value to begin with
 *
 * Returns: (transfer floating): a row.
 */
GtkWidget *
gradual_parameter_row_new (const GradualParameter *parameter, int value)
{
  GradualParameterRow *self = g_object_new (GRADUAL_TYPE_PARAMETER_ROW, NULL);
  const GradualParameterWords *words = gradual_parameter_words (parameter);
  g_autofree char *range = gradual_parameter_format_range (parameter);
  g_autofree char *subtitle = g_strdup_printf ("%s\n%s", _ (words->detail), range);

  self->parameter = parameter;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _ (words->title));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  name_widgets (self, _ (words->title), subtitle);
  gtk_adjustment_configure (self->adjustment, value, parameter->minimum, parameter->maximum, 1,
                            PAGE, 0);
  show_reset (self);

  return GTK_WIDGET (self);
}

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  switch (id) {
  case PROP_VALUE:
    g_value_set_int (value, gradual_parameter_row_get_value (GRADUAL_PARAMETER_ROW (object)));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
gradual_parameter_row_class_init (GradualParameterRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->get_property = get_property;

  /**
   * GradualParameterRow:value:
   *
   * The value that is shown.
   */
  properties[PROP_VALUE] = g_param_spec_int ("value", NULL, NULL, G_MININT, G_MAXINT, 0,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPERTIES, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/settings/parameter-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualParameterRow, adjustment);
  gtk_widget_class_bind_template_child (widget_class, GradualParameterRow, spin);
  gtk_widget_class_bind_template_child (widget_class, GradualParameterRow, reset);
  gtk_widget_class_bind_template_callback (widget_class, adjusted);
  gtk_widget_class_bind_template_callback (widget_class, reset_value);
}

static void
gradual_parameter_row_init (GradualParameterRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
