/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tap-button.h"

/* A button that tells of each press at once. One of the toolkit tells when it is let go, and after
 * a key a quarter of a second later: too late, and too slow, for steps. */
struct _GradualTapButton {
  GtkButton parent_instance;

  guint key; /* that is held down; 0 for none: it repeats, and is one press */
};

G_DEFINE_FINAL_TYPE (GradualTapButton, gradual_tap_button, GTK_TYPE_BUTTON)

enum {
  TAPPED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
tap (GradualTapButton *self)
{
  g_signal_emit (self, signals[TAPPED], 0);
}

static void
pressed (GradualTapButton *self, int n_press G_GNUC_UNUSED, double x G_GNUC_UNUSED,
         double y G_GNUC_UNUSED, GtkGesture *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  tap (self);
}

static gboolean
is_tap_key (guint key)
{
  return key == GDK_KEY_space || key == GDK_KEY_KP_Space || key == GDK_KEY_Return ||
         key == GDK_KEY_KP_Enter;
}

static gboolean
key_pressed (GradualTapButton *self, guint key, guint code G_GNUC_UNUSED, GdkModifierType state)
{
  if (!is_tap_key (key) || (state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  if (self->key != key)
    tap (self);
  self->key = key;

  return GDK_EVENT_STOP;
}

static void
key_released (GradualTapButton *self, guint key)
{
  if (self->key == key)
    self->key = 0;
}

/* Who leaves with a key held down comes back with none. */
static void
left (GradualTapButton *self)
{
  self->key = 0;
}

/* Pointers and keys are taken before: what is left is assistive technologies, and mnemonics. */
static void
clicked (GtkButton *button)
{
  tap (GRADUAL_TAP_BUTTON (button));
}

static void
gradual_tap_button_class_init (GradualTapButtonClass *klass)
{
  GTK_BUTTON_CLASS (klass)->clicked = clicked;

  /**
   * GradualTapButton::tapped:
   *
   * It was pressed, in whatever way.
   */
  signals[TAPPED] = g_signal_new ("tapped", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);
}

static void
gradual_tap_button_init (GradualTapButton *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed), self);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed), self);
  g_signal_connect_swapped (keys, "key-released", G_CALLBACK (key_released), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}
