/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "log-form.h"

#include <glib/gi18n-lib.h>

#include "distance.h"
#include "log-values.h"
#include "typed-field.h"

/* What was run, to be filled in. Only the minutes are needed; what is empty stays unknown. */
struct _GradualLogForm {
  GtkBox parent_instance;

  /* Owned. */
  char *id;              /* (nullable): the logged run that is changed */
  GradualLogEntry *base; /* (nullable): as it is now */
  GradualDay day;
  GradualLogStyle style;

  /* Template. */
  GtkLabel *heading;
  GradualTypedField *minutes;
  GradualTypedField *distance;
  GradualTypedField *start;
  GradualTypedField *cadence;
  GtkDropDown *effort;
  GtkDropDown *pain;
  GradualTypedField *note;
};

G_DEFINE_FINAL_TYPE (GradualLogForm, gradual_log_form, GTK_TYPE_BOX)

enum {
  SIGNAL_SUBMITTED,
  SIGNAL_CANCELLED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

#define SCALE_MAX 10

static GradualTypedField *
field_of (GradualLogForm *self, GradualLogField field)
{
  switch (field) {
  case GRADUAL_LOG_MINUTES:
    return self->minutes;
  case GRADUAL_LOG_DISTANCE:
    return self->distance;
  case GRADUAL_LOG_START:
    return self->start;
  case GRADUAL_LOG_CADENCE:
    return self->cadence;
  case GRADUAL_LOG_NOTE:
  default:
    return self->note;
  }
}

/* The first choice of a scale is to say nothing; the second one is its smallest number. */
static int
scale_value (GtkDropDown *scale, int least)
{
  guint selected = gtk_drop_down_get_selected (scale);

  return selected == 0 || selected == GTK_INVALID_LIST_POSITION ? GRADUAL_ABSENT
                                                                : (int)selected - 1 + least;
}

static void
set_scale (GtkDropDown *scale, int least, int value)
{
  gtk_drop_down_set_selected (scale, value == GRADUAL_ABSENT ? 0 : (guint)(value - least + 1));
}

/** gradual_log_form_dup_draft: Returns: (transfer full): what the form holds. */
GradualLogDraft *
gradual_log_form_dup_draft (GradualLogForm *self)
{
  GradualLogDraft *draft;

  g_return_val_if_fail (GRADUAL_IS_LOG_FORM (self), NULL);

  draft = g_new0 (GradualLogDraft, 1);
  draft->id = g_strdup (self->id);
  for (int i = 0; i < GRADUAL_N_LOG_FIELDS; i++)
    draft->texts[i] = g_strdup (gradual_typed_field_get_text (field_of (self, i)));
  draft->effort = scale_value (self->effort, 1);
  draft->pain = scale_value (self->pain, 0);

  return draft;
}

static void
show_draft (GradualLogForm *self, const GradualLogDraft *draft)
{
  for (int i = 0; i < GRADUAL_N_LOG_FIELDS; i++)
    gradual_typed_field_set_text (field_of (self, i), draft->texts[i]);
  set_scale (self->effort, 1, draft->effort);
  set_scale (self->pain, 0, draft->pain);
}

static void
show_unit (GradualLogForm *self)
{
  gradual_typed_field_set_unit (self->distance, gradual_distance_symbol (self->style.units));
}

/**
 * gradual_log_form_set_base:
 * @base: (nullable): the run that is changed, as it is now; what is filled in stays
 */
void
gradual_log_form_set_base (GradualLogForm *self, const GradualLogEntry *base)
{
  g_return_if_fail (GRADUAL_IS_LOG_FORM (self));

  if (base != NULL)
    gradual_log_entry_ref (base);
  g_clear_pointer (&self->base, gradual_log_entry_unref);
  self->base = (GradualLogEntry *)base;
}

/**
 * gradual_log_form_open:
 * @day: the day of the run
 * @draft: what is filled in so far; it is copied
 * @base: (nullable): the run that is changed
 * @style: how numbers are written
 *
 * Shows what is known of a run, to be filled in.
 */
void
gradual_log_form_open (GradualLogForm *self, GradualDay day, const GradualLogDraft *draft,
                       const GradualLogEntry *base, const GradualLogStyle *style)
{
  g_return_if_fail (GRADUAL_IS_LOG_FORM (self));
  g_return_if_fail (draft != NULL && style != NULL);
  g_return_if_fail ((draft->id == NULL) == (base == NULL));

  gradual_log_form_set_base (self, base);
  g_free (self->id);
  self->id = g_strdup (draft->id);
  self->day = day;
  self->style = *style;
  show_unit (self);
  show_draft (self, draft);
  gtk_label_set_label (self->heading, base != NULL ? _ ("Change the Run") : _ ("Log a Run"));
}

/** gradual_log_form_set_style: writes numbers in another way, what is typed already too. */
void
gradual_log_form_set_style (GradualLogForm *self, const GradualLogStyle *style)
{
  g_autoptr (GradualLogDraft) draft = NULL;

  g_return_if_fail (GRADUAL_IS_LOG_FORM (self));

  if (self->style.units == style->units)
    return;
  draft = gradual_log_form_dup_draft (self);
  gradual_log_draft_change_units (draft, self->style.units, style->units);
  self->style = *style;
  show_unit (self);
  gradual_typed_field_set_text (self->distance, draft->texts[GRADUAL_LOG_DISTANCE]);
}

/* One problem at a time, beside what it is about, with the keyboard on it. */
static void
show_problem (GradualLogForm *self, GradualLogField field, const char *problem)
{
  for (int i = 0; i < GRADUAL_N_LOG_FIELDS; i++)
    gradual_typed_field_show_problem (field_of (self, i),
                                      problem != NULL && i == (int)field ? problem : NULL);
  if (problem != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (field_of (self, field)));
}

static void
submit (GradualLogForm *self)
{
  g_autoptr (GradualLogDraft) draft = gradual_log_form_dup_draft (self);
  g_autoptr (GVariant) variant = NULL;
  g_autofree char *problem = NULL;
  GradualLogEntry values;
  GradualLogField field;

  problem = gradual_log_draft_read (draft, &self->style, self->base, &values, &field);
  show_problem (self, field, problem);
  if (problem != NULL)
    return;
  values.day = self->day;
  variant = g_variant_ref_sink (gradual_log_values_to_variant (&values));
  g_signal_emit (self, signals[SIGNAL_SUBMITTED], 0, draft->id, variant);
}

static void
cancel (GradualLogForm *self)
{
  g_signal_emit (self, signals[SIGNAL_CANCELLED], 0);
}

static void
fill_scale (GtkDropDown *scale, int least, const char *first, const char *last)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  /* TRANSLATORS: no number of a scale is chosen. */
  gtk_string_list_append (labels, _ ("Not said"));
  for (int i = least; i <= SCALE_MAX; i++) {
    const char *words = i == least ? first : i == SCALE_MAX ? last : NULL;
    g_autofree char *label =
        words != NULL ? g_strdup_printf ("%d · %s", i, words) : g_strdup_printf ("%d", i);

    gtk_string_list_append (labels, label);
  }
  gtk_drop_down_set_model (scale, G_LIST_MODEL (labels));
}

static gboolean
grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (GRADUAL_LOG_FORM (widget)->minutes));
}

static void
finalize (GObject *object)
{
  GradualLogForm *self = GRADUAL_LOG_FORM (object);

  g_clear_pointer (&self->base, gradual_log_entry_unref);
  g_free (self->id);

  G_OBJECT_CLASS (gradual_log_form_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, GRADUAL_RESOURCES "/plan/log-form.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualLogForm, heading);
  gtk_widget_class_bind_template_child (widget_class, GradualLogForm, minutes);
  gtk_widget_class_bind_template_child (widget_class, GradualLogForm, distance);
  gtk_widget_class_bind_template_child (widget_class, GradualLogForm, start);
  gtk_widget_class_bind_template_child (widget_class, GradualLogForm, cadence);
  gtk_widget_class_bind_template_child (widget_class, GradualLogForm, effort);
  gtk_widget_class_bind_template_child (widget_class, GradualLogForm, pain);
  gtk_widget_class_bind_template_child (widget_class, GradualLogForm, note);
  gtk_widget_class_bind_template_callback (widget_class, submit);
  gtk_widget_class_bind_template_callback (widget_class, cancel);
}

static void
gradual_log_form_class_init (GradualLogFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;
  widget_class->grab_focus = grab_focus;

  /**
   * GradualLogForm::submitted:
   * @id: (nullable): the logged run that is changed; %NULL for a new one
   * @values: what was run, an a{sv} of gradual_log_values_to_variant()
   *
   * All that is filled in is well.
   */
  signals[SIGNAL_SUBMITTED] =
      g_signal_new ("submitted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_VARIANT);
  /** GradualLogForm::cancelled: what is filled in is to be forgotten. */
  signals[SIGNAL_CANCELLED] = g_signal_new ("cancelled", G_TYPE_FROM_CLASS (klass),
                                            G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (GRADUAL_TYPE_TYPED_FIELD);
  bind_template (widget_class);
}

static void
gradual_log_form_init (GradualLogForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* TRANSLATORS: the ends of the scale of effort. */
  fill_scale (self->effort, 1, C_ ("effort", "very easy"), C_ ("effort", "as hard as can be"));
  /* TRANSLATORS: the ends of the scale of pain. */
  fill_scale (self->pain, 0, C_ ("pain", "none"), C_ ("pain", "the worst"));
}
