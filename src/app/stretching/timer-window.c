/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "timer-window.h"

#include <glib/gi18n-lib.h>

#include "app/preferences.h"

#define SOUND_KEY "stretch-sound"

/* The window of the guided stretching: what is around the page, and that the screen stays awake. */
struct _GradualTimerWindow {
  AdwWindow parent_instance;

  GtkApplication *awake_in; /* (nullable): (owned): what keeps the screen awake */
  guint awake;              /* the number by which it does; 0: it can not, or need not */

  /* Template. */
  GradualTimerPage *page;
  GtkToggleButton *sound_button;
  GtkToggleButton *full_screen_button;
};

G_DEFINE_FINAL_TYPE (GradualTimerWindow, gradual_timer_window, ADW_TYPE_WINDOW)

static void
let_sleep (GradualTimerWindow *self)
{
  if (self->awake != 0)
    gtk_application_uninhibit (self->awake_in, self->awake);
  self->awake = 0;
  g_clear_object (&self->awake_in);
}

/* A window that closes has left its application already: the parent has not. */
static void
keep_awake (GradualTimerWindow *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  GtkApplication *application = parent != NULL ? gtk_window_get_application (parent) : NULL;

  let_sleep (self);
  if (application == NULL || !gradual_timer_page_is_running (self->page))
    return;
  self->awake_in = g_object_ref (application);
  self->awake =
      gtk_application_inhibit (application, GTK_WINDOW (self), GTK_APPLICATION_INHIBIT_IDLE,
                               /* TRANSLATORS: why the screen is kept awake. */
                               _ ("Guided stretching is running"));
}

/* Says what the button would do, and shows how it is. */
static void
show_sound (GradualTimerWindow *self)
{
  gboolean has_sound = gtk_toggle_button_get_active (self->sound_button);

  gtk_button_set_icon_name (GTK_BUTTON (self->sound_button), has_sound
                                                                 ? "audio-volume-high-symbolic"
                                                                 : "audio-volume-muted-symbolic");
}

static void
full_screen_toggled (GradualTimerWindow *self)
{
  if (gtk_toggle_button_get_active (self->full_screen_button))
    gtk_window_fullscreen (GTK_WINDOW (self));
  else
    gtk_window_unfullscreen (GTK_WINDOW (self));
}

static void
full_screen_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                    GVariant *parameter G_GNUC_UNUSED)
{
  GtkToggleButton *button = GRADUAL_TIMER_WINDOW (widget)->full_screen_button;

  gtk_toggle_button_set_active (button, !gtk_toggle_button_get_active (button));
}

/* The desktop may change it too. */
static void
full_screen_changed (GradualTimerWindow *self)
{
  gtk_toggle_button_set_active (self->full_screen_button,
                                gtk_window_is_fullscreen (GTK_WINDOW (self)));
}

static void
dispose (GObject *object)
{
  let_sleep (GRADUAL_TIMER_WINDOW (object));

  G_OBJECT_CLASS (gradual_timer_window_parent_class)->dispose (object);
}

static void
gradual_timer_window_class_init (GradualTimerWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;

  g_type_ensure (GRADUAL_TYPE_TIMER_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/stretching/timer-window.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualTimerWindow, page);
  gtk_widget_class_bind_template_child (widget_class, GradualTimerWindow, sound_button);
  gtk_widget_class_bind_template_child (widget_class, GradualTimerWindow, full_screen_button);
  gtk_widget_class_bind_template_callback (widget_class, show_sound);
  gtk_widget_class_bind_template_callback (widget_class, keep_awake);
  gtk_widget_class_bind_template_callback (widget_class, full_screen_toggled);
  gtk_widget_class_bind_template_callback (widget_class, full_screen_changed);
  gtk_widget_class_install_action (widget_class, "timer-window.full-screen", NULL,
                                   full_screen_action);
}

static void
gradual_timer_window_init (GradualTimerWindow *self)
{
  GSettings *settings = gradual_preferences_get ();

  gtk_widget_init_template (GTK_WIDGET (self));
  if (settings != NULL)
    g_settings_bind (settings, SOUND_KEY, self->sound_button, "active", G_SETTINGS_BIND_DEFAULT);
  g_object_set (self->page, "speed", gradual_timer_clock_speed (), NULL);
  show_sound (self);
}

/**
 * gradual_timer_window_new:
 *
 * Returns: (transfer none): a window whose page is to be started.
 */
GtkWindow *
gradual_timer_window_new (GtkWindow *parent)
{
  return g_object_new (GRADUAL_TYPE_TIMER_WINDOW, "transient-for", parent, NULL);
}

/** gradual_timer_window_get_page: Returns: (transfer none): what is in it. */
GradualTimerPage *
gradual_timer_window_get_page (GradualTimerWindow *self)
{
  g_return_val_if_fail (GRADUAL_IS_TIMER_WINDOW (self), NULL);

  return self->page;
}
