/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "typed-field.h"

#include <glib/gi18n-lib.h>

#include "app/welcome/problem.h"

/* Something that is typed: its title, with the unit where it has one, and under it what is wrong
 * with it. */
struct _GradualTypedField {
  GtkBox parent_instance;

  /* Owned. */
  char *name;

  /* Template. */
  GtkWidget *row;
  GtkLabel *title;
  GtkEntry *entry;
  GtkLabel *problem;
};

G_DEFINE_FINAL_TYPE (GradualTypedField, gradual_typed_field, GTK_TYPE_BOX)

enum {
  PROP_0,
  PROP_TITLE,
  PROP_PLACEHOLDER,
  PROP_IS_LONG,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

enum {
  SIGNAL_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/** gradual_typed_field_get_text: Returns: (transfer none): what is typed. */
const char *
gradual_typed_field_get_text (GradualTypedField *self)
{
  g_return_val_if_fail (GRADUAL_IS_TYPED_FIELD (self), "");

  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

/** gradual_typed_field_set_text: sets what is typed, with nothing wrong about it so far. */
void
gradual_typed_field_set_text (GradualTypedField *self, const char *text)
{
  g_return_if_fail (GRADUAL_IS_TYPED_FIELD (self));
  g_return_if_fail (text != NULL);

  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  gradual_typed_field_show_problem (self, NULL);
}

/* The name is the title without its mnemonic. */
static void
name_entry (GradualTypedField *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_text (self->title), -1);
}

/**
 * gradual_typed_field_set_unit:
 * @unit: what the number is counted in
 *
 * Tells the unit behind the title.
 */
void
gradual_typed_field_set_unit (GradualTypedField *self, const char *unit)
{
  g_autofree char *title = NULL;

  g_return_if_fail (GRADUAL_IS_TYPED_FIELD (self));
  g_return_if_fail (unit != NULL);

  /* TRANSLATORS: what is asked for, and in which unit, as in "Distance (km)". */
  title = g_strdup_printf (_ ("%s (%s)"), self->name, unit);
  gtk_label_set_label (self->title, title);
  name_entry (self);
}

/**
 * gradual_typed_field_show_problem:
 * @problem: (nullable): what is wrong with what is typed, for people; %NULL for nothing
 */
void
gradual_typed_field_show_problem (GradualTypedField *self, const char *problem)
{
  g_return_if_fail (GRADUAL_IS_TYPED_FIELD (self));

  gradual_problem_show (self->problem, GTK_WIDGET (self->entry), problem);
}

/* What was wrong is being seen to. */
static void
changed (GradualTypedField *self)
{
  gradual_typed_field_show_problem (self, NULL);
}

static void
activated (GradualTypedField *self)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0);
}

static gboolean
grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (GRADUAL_TYPED_FIELD (widget)->entry));
}

/* What is long has a line of its own. */
static void
set_long (GradualTypedField *self, gboolean is_long)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->row),
                                  is_long ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (GTK_BOX (self->row), is_long ? 3 : 12);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->entry), is_long ? -1 : 9);
}

static void
set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  GradualTypedField *self = GRADUAL_TYPED_FIELD (object);

  switch (id) {
  case PROP_TITLE:
    g_free (self->name);
    self->name = g_value_dup_string (value);
    gtk_label_set_label (self->title, self->name);
    name_entry (self);
    break;
  case PROP_PLACEHOLDER:
    gtk_entry_set_placeholder_text (self->entry, g_value_get_string (value));
    break;
  case PROP_IS_LONG:
    set_long (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
finalize (GObject *object)
{
  g_free (GRADUAL_TYPED_FIELD (object)->name);

  G_OBJECT_CLASS (gradual_typed_field_parent_class)->finalize (object);
}

static void
gradual_typed_field_class_init (GradualTypedFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = set_property;
  object_class->finalize = finalize;
  widget_class->grab_focus = grab_focus;

  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, "", G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, "",
                                                      G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_IS_LONG] = g_param_spec_boolean ("is-long", NULL, NULL, FALSE,
                                                   G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  /** GradualTypedField::activated: the runner is done with it. */
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass),
                                            G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/plan/typed-field.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualTypedField, row);
  gtk_widget_class_bind_template_child (widget_class, GradualTypedField, title);
  gtk_widget_class_bind_template_child (widget_class, GradualTypedField, entry);
  gtk_widget_class_bind_template_child (widget_class, GradualTypedField, problem);
  gtk_widget_class_bind_template_callback (widget_class, changed);
  gtk_widget_class_bind_template_callback (widget_class, activated);
}

static void
gradual_typed_field_init (GradualTypedField *self)
{
  self->name = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}
