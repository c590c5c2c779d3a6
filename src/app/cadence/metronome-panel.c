/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "metronome-panel.h"

#include <glib/gi18n-lib.h>

#include "app/compat/button-name.h"
#include "metronome.h"
#include "pulse.h"

/* The metronome: how quick it is, whether it runs, and its beat as it is seen. It ends with the
 * page that it is on: a beat without anything to stop it would be a nuisance. */
struct _GradualMetronomePanel {
  AdwBin parent_instance;

  /* Owned. */
  GradualMetronome *metronome;
  guint tick; /* while it runs; else 0 */
  int target; /* steps a minute; 0 for none */
  GradualMetronomeState shown;

  /* Template. */
  GtkAdjustment *adjustment;
  GradualPulse *pulse;
  GtkLabel *state;
  GtkButton *take_target;
  GtkButton *toggle;
};

G_DEFINE_FINAL_TYPE (GradualMetronomePanel, gradual_metronome_panel, ADW_TYPE_BIN)

static const char *
state_words (GradualMetronomeState state)
{
  switch (state) {
  case GRADUAL_METRONOME_SILENT:
    return _ ("No sound can be played here. The beat is shown.");
  case GRADUAL_METRONOME_OFF:
  case GRADUAL_METRONOME_CONNECTING:
  case GRADUAL_METRONOME_HEARD:
  default:
    return "";
  }
}

static void
show_state (GradualMetronomePanel *self)
{
  GradualMetronomeState state = gradual_metronome_get_state (self->metronome);
  gboolean is_on = state != GRADUAL_METRONOME_OFF;

  self->shown = state;
  gtk_label_set_label (self->state, state_words (state));
  gtk_widget_set_visible (GTK_WIDGET (self->state), *state_words (state) != '\0');
  gtk_button_set_label (self->toggle, is_on ? _ ("_Stop") : _ ("_Start"));
  gradual_compat_name_button (GTK_WIDGET (self->toggle),
                              is_on ? _ ("Stop the Metronome") : _ ("Start the Metronome"));
}

static gboolean
ticked (GtkWidget *widget, GdkFrameClock *clock, gpointer data G_GNUC_UNUSED)
{
  GradualMetronomePanel *self = GRADUAL_METRONOME_PANEL (widget);
  gint64 now = gdk_frame_clock_get_frame_time (clock), beat;
  gboolean has_beat = gradual_metronome_last_beat (self->metronome, now, &beat);

  gradual_pulse_set_strength (self->pulse, has_beat ? gradual_pulse_strength (now - beat) : 0);
  if (gradual_metronome_get_state (self->metronome) != self->shown)
    show_state (self);

  return G_SOURCE_CONTINUE;
}

static void
stop (GradualMetronomePanel *self)
{
  gradual_metronome_stop (self->metronome);
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
  gradual_pulse_set_strength (self->pulse, 0);
  show_state (self);
}

static void
toggle (GradualMetronomePanel *self)
{
  if (gradual_metronome_panel_is_on (self)) {
    stop (self);
    return;
  }
  gradual_metronome_start (self->metronome, gradual_metronome_panel_get_tempo (self));
  self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), ticked, NULL, NULL);
  show_state (self);
}

static void
tempo_changed (GradualMetronomePanel *self)
{
  gradual_metronome_set_tempo (self->metronome, gradual_metronome_panel_get_tempo (self));
}

static void
take_target (GradualMetronomePanel *self)
{
  gtk_adjustment_set_value (self->adjustment, self->target);
}

/** gradual_metronome_panel_is_on: Returns: whether the beat runs. */
gboolean
gradual_metronome_panel_is_on (GradualMetronomePanel *self)
{
  g_return_val_if_fail (GRADUAL_IS_METRONOME_PANEL (self), FALSE);

  return gradual_metronome_get_state (self->metronome) != GRADUAL_METRONOME_OFF;
}

/** gradual_metronome_panel_get_tempo: Returns: the beats a minute that are chosen. */
int
gradual_metronome_panel_get_tempo (GradualMetronomePanel *self)
{
  g_return_val_if_fail (GRADUAL_IS_METRONOME_PANEL (self), 0);

  return (int)gtk_adjustment_get_value (self->adjustment);
}

/**
 * gradual_metronome_panel_set_target:
 * @target: what the runner aims at, steps a minute; 0 for nothing
 *
 * Offers a tempo. One that is new is taken at once, unless the beat runs.
 */
void
gradual_metronome_panel_set_target (GradualMetronomePanel *self, int target)
{
  gboolean is_tempo = target >= GRADUAL_TEMPO_MIN && target <= GRADUAL_TEMPO_MAX;
  /* TRANSLATORS: a button of the metronome; the number is beats a minute. */
  g_autofree char *label = g_strdup_printf (_ ("Your _Target, %d"), target);

  g_return_if_fail (GRADUAL_IS_METRONOME_PANEL (self));

  gtk_button_set_label (self->take_target, label);
  gtk_widget_set_visible (GTK_WIDGET (self->take_target), is_tempo);
  if (target == self->target)
    return;
  self->target = target;
  if (is_tempo && !gradual_metronome_panel_is_on (self))
    take_target (self);
}

static void
unmap (GtkWidget *widget)
{
  stop (GRADUAL_METRONOME_PANEL (widget));

  GTK_WIDGET_CLASS (gradual_metronome_panel_parent_class)->unmap (widget);
}

static void
finalize (GObject *object)
{
  gradual_metronome_free (GRADUAL_METRONOME_PANEL (object)->metronome);

  G_OBJECT_CLASS (gradual_metronome_panel_parent_class)->finalize (object);
}

static void
gradual_metronome_panel_class_init (GradualMetronomePanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;
  widget_class->unmap = unmap;
  g_type_ensure (GRADUAL_TYPE_PULSE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/cadence/metronome-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualMetronomePanel, adjustment);
  gtk_widget_class_bind_template_child (widget_class, GradualMetronomePanel, pulse);
  gtk_widget_class_bind_template_child (widget_class, GradualMetronomePanel, state);
  gtk_widget_class_bind_template_child (widget_class, GradualMetronomePanel, take_target);
  gtk_widget_class_bind_template_child (widget_class, GradualMetronomePanel, toggle);
  gtk_widget_class_bind_template_callback (widget_class, toggle);
  gtk_widget_class_bind_template_callback (widget_class, tempo_changed);
  gtk_widget_class_bind_template_callback (widget_class, take_target);
}

static void
gradual_metronome_panel_init (GradualMetronomePanel *self)
{
  self->metronome = gradual_metronome_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self->take_target), FALSE);
  show_state (self);
}
