/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stretch-row.h"

#include <glib/gi18n-lib.h>

#include "guide/stretch-guide.h"
#include "stretch-details.h"
#include "stretch-words.h"

/* A stretch of the checklist on a day: its tick, its timer, and, unfolded, how it is done. */
struct _GradualStretchRow {
  AdwBin parent_instance;

  GradualStretch stretch;
  GradualDay day;
  gboolean is_loading; /* the tick changes because the library did */

  /* Template. */
  GtkCheckButton *check;
  GtkImage *picture;
  GtkLabel *name;
  GtkLabel *dose;
  GtkWidget *start;
  GtkExpander *expander;
};

G_DEFINE_FINAL_TYPE (GradualStretchRow, gradual_stretch_row, ADW_TYPE_BIN)

/** gradual_stretch_row_get_stretch: Returns: the stretch that is shown. */
GradualStretch
gradual_stretch_row_get_stretch (GradualStretchRow *self)
{
  g_return_val_if_fail (GRADUAL_IS_STRETCH_ROW (self), GRADUAL_STRETCH_HIP_FLEXOR);

  return self->stretch;
}

/** gradual_stretch_row_is_ticked: Returns: whether the stretch is ticked on the day. */
gboolean
gradual_stretch_row_is_ticked (GradualStretchRow *self)
{
  g_return_val_if_fail (GRADUAL_IS_STRETCH_ROW (self), FALSE);

  return gtk_check_button_get_active (self->check);
}

/** gradual_stretch_row_set_expanded: unfolds how the stretch is done, or folds it. */
void
gradual_stretch_row_set_expanded (GradualStretchRow *self, gboolean is_expanded)
{
  g_return_if_fail (GRADUAL_IS_STRETCH_ROW (self));

  gtk_expander_set_expanded (self->expander, is_expanded);
}

static void
toggled (GradualStretchRow *self)
{
  gboolean is_ticked = gtk_check_button_get_active (self->check);

  if (self->is_loading)
    return;
  gtk_widget_activate_action (GTK_WIDGET (self), "win.tick-stretch", "(isb)", (int)self->day,
                              gradual_stretch_to_nick (self->stretch), is_ticked);
}

/* What is not looked at needs no drawings. */
static void
expanded_changed (GradualStretchRow *self)
{
  if (gtk_expander_get_child (self->expander) == NULL)
    gtk_expander_set_child (self->expander, gradual_stretch_details_new (self->stretch));
}

/**
 * gradual_stretch_row_set_day:
 * @stretching: what was stretched, and the doses
 * @day: the day that ticks are for
 * @today: the day it is
 * @is_paused: whether there is no stretching on the day
 *
 * Shows the stretch as it is on a day. Days to come can not be ticked, and the timer is for now. In
 * a pause a tick can be taken away at most.
 */
void
gradual_stretch_row_set_day (GradualStretchRow *self, const GradualStretching *stretching,
                             GradualDay day, GradualDay today, gboolean is_paused)
{
  const GradualStretchDose *dose;
  gboolean is_done;
  g_autofree char *label = NULL;
  g_autofree char *spoken = NULL;

  g_return_if_fail (GRADUAL_IS_STRETCH_ROW (self));
  g_return_if_fail (stretching != NULL);

  dose = &stretching->doses[self->stretch];
  label = gradual_stretch_dose_label (self->stretch, dose);
  spoken = gradual_stretch_dose_spoken (self->stretch, dose);
  is_done = gradual_stretch_set_has (gradual_stretching_done_on (stretching, day), self->stretch);
  self->day = day;
  self->is_loading = TRUE;
  gtk_label_set_label (self->dose, label);
  gtk_check_button_set_active (self->check, is_done);
  gtk_widget_set_sensitive (GTK_WIDGET (self->check), day <= today && (is_done || !is_paused));
  gtk_widget_set_visible (self->start, day == today && !is_paused);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  spoken, -1);
  self->is_loading = FALSE;
}

static void
name_widgets (GradualStretchRow *self, const char *name)
{
  /* TRANSLATORS: a button; %s is the name of a stretch. */
  g_autofree char *start = g_strdup_printf (_ ("Start the timer: %s"), name);
  /* TRANSLATORS: the name, for a screen reader, of what unfolds; first the name of a stretch. */
  g_autofree char *how = g_strdup_printf (_ ("%s: how it is done"), name);

  gtk_label_set_label (self->name, name);
  gtk_widget_set_tooltip_text (self->start, start);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->start), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  start, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->expander), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  how, -1);
}

/** gradual_stretch_row_new: Returns: (transfer floating): a row for @stretch. */
GtkWidget *
gradual_stretch_row_new (GradualStretch stretch)
{
  GradualStretchRow *self = g_object_new (GRADUAL_TYPE_STRETCH_ROW, NULL);
  const GradualStretchGuide *guide = gradual_stretch_guide (stretch);

  self->stretch = stretch;
  gtk_image_set_from_icon_name (self->picture, guide->hold_picture);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->start), "s",
                                    gradual_stretch_to_nick (stretch));
  name_widgets (self, _ (guide->name));

  return GTK_WIDGET (self);
}

static gboolean
grab_focus (GtkWidget *widget)
{
  GradualStretchRow *self = GRADUAL_STRETCH_ROW (widget);

  return gtk_widget_grab_focus (gtk_widget_get_sensitive (GTK_WIDGET (self->check))
                                    ? GTK_WIDGET (self->check)
                                    : GTK_WIDGET (self->expander));
}

static void
gradual_stretch_row_class_init (GradualStretchRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->grab_focus = grab_focus;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/stretching/stretch-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualStretchRow, check);
  gtk_widget_class_bind_template_child (widget_class, GradualStretchRow, picture);
  gtk_widget_class_bind_template_child (widget_class, GradualStretchRow, name);
  gtk_widget_class_bind_template_child (widget_class, GradualStretchRow, dose);
  gtk_widget_class_bind_template_child (widget_class, GradualStretchRow, start);
  gtk_widget_class_bind_template_child (widget_class, GradualStretchRow, expander);
  gtk_widget_class_bind_template_callback (widget_class, toggled);
  gtk_widget_class_bind_template_callback (widget_class, expanded_changed);
}

static void
gradual_stretch_row_init (GradualStretchRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
