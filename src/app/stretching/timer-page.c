/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "timer-page.h"

#include <glib/gi18n-lib.h>

#include "chime.h"
#include "stretch-words.h"
#include "timer-stage.h"
#include "timer-words.h"

/* How often the clock is looked at, in milliseconds. Not with the frames of the screen, which stop
 * when nobody sees the window: who lies with closed eyes listens. */
#define LOOK_MS 50

enum {
  PROP_0,
  PROP_SPEED,
  PROP_SOUND,
  PROP_RUNNING,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

enum {
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

struct _GradualTimerPage {
  AdwBin parent_instance;

  guint speed;
  gboolean has_sound;
  gboolean is_running;

  GradualTimerClockFunc read_clock;
  gpointer clock_data;
  GradualTimerClock clock;

  /* Owned. */
  GradualStretchItem *items;
  guint n_items;
  GradualStretchTimer *timer; /* (nullable): from the start on */
  GradualStretchSet told;     /* those that were told to be done */
  GradualChime *chime;
  guint source; /* looks at the clock; 0 while nothing runs */

  /* What is shown. */
  GradualStretchPhase phase;
  gboolean is_paused;

  /* Template. */
  GradualTimerStage *stage;
  GtkLabel *status;
  GtkProgressBar *bar;
  GtkLabel *total;
  GtkButton *pause_button;
};

G_DEFINE_FINAL_TYPE (GradualTimerPage, gradual_timer_page, ADW_TYPE_BIN)

/* GTK has no way yet to have a screen reader say something: it speaks what changes about that which
 * has the keyboard. So the button tells too what it would pause. */
static void
announce (GradualTimerPage *self, const GradualStretchMoment *moment, GradualTimerChange change)
{
  g_autofree char *words = gradual_timer_spoken (moment, change);

  gtk_label_set_label (self->status, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->status), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->pause_button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
  gradual_timer_stage_set_words (self->stage, words);
}

static void
show_buttons (GradualTimerPage *self, const GradualStretchMoment *moment)
{
  gboolean is_finished = moment->phase == GRADUAL_STRETCH_FINISHED;
  const char *word = is_finished ? _ ("_Close") : moment->is_paused ? _ ("_Resume") : _ ("_Pause");

  gtk_button_set_label (self->pause_button, word);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timer.skip", !is_finished);
}

/* What has come of it: what was skipped is not done. */
static char *
result_words (GradualTimerPage *self)
{
  GradualStretchSet done = gradual_stretch_timer_get_done (self->timer);

  return gradual_stretch_progress_spoken (
      &(GradualStretchProgress){gradual_stretch_set_count (done), self->n_items});
}

static void
show_total (GradualTimerPage *self, const GradualStretchMoment *moment)
{
  GradualTimerProgress progress;
  g_autofree char *words = NULL;

  gradual_timer_progress_init (&progress, self->items, self->n_items, moment);
  if (moment->phase == GRADUAL_STRETCH_FINISHED)
    words = result_words (self);
  else
    words = gradual_timer_total (moment, self->n_items, &progress);
  gtk_label_set_label (self->total, words);
  gtk_progress_bar_set_fraction (self->bar, (double)progress.passed / (double)progress.length);
}

/* Each sound belongs to a change that is seen as well. */
static void
chime (GradualTimerPage *self, const GradualStretchMoment *moment, GradualStretchEvents events)
{
  gboolean was_holding = self->phase == GRADUAL_STRETCH_HOLD;

  if (!self->has_sound || moment->is_paused || (events & GRADUAL_STRETCH_PHASE_BEGAN) == 0)
    return;
  if ((events & GRADUAL_STRETCH_ALL_DONE) != 0)
    gradual_chime_play (self->chime, GRADUAL_CHIME_FINISHED);
  else if (moment->phase == GRADUAL_STRETCH_HOLD)
    gradual_chime_play (self->chime, GRADUAL_CHIME_HOLD);
  else if (was_holding)
    gradual_chime_play (self->chime, GRADUAL_CHIME_RELEASE);
}

static gboolean look_by_time (gpointer user_data);

/* Only what changes by itself is looked at by itself. */
static void
set_running (GradualTimerPage *self, gboolean is_running)
{
  if (is_running && self->source == 0)
    self->source = g_timeout_add (LOOK_MS, look_by_time, self);
  else if (!is_running)
    g_clear_handle_id (&self->source, g_source_remove);
  if (self->is_running == is_running)
    return;
  self->is_running = is_running;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_RUNNING]);
}

static void
tell_done (GradualTimerPage *self)
{
  GradualStretchSet done = gradual_stretch_timer_get_done (self->timer) & ~self->told;

  self->told |= done;
  for (guint stretch = 0; stretch < GRADUAL_N_STRETCHES; stretch++)
    if (gradual_stretch_set_has (done, (GradualStretch)stretch))
      g_signal_emit (self, signals[DONE], 0, stretch);
}

/* Shows the moment as it is, and tells what has happened up to it. */
static void
present (GradualTimerPage *self, GradualStretchEvents events)
{
  GradualStretchMoment moment;

  gradual_stretch_timer_get_moment (self->timer, &moment);
  gradual_timer_stage_set_moment (self->stage, &moment);
  show_buttons (self, &moment);
  show_total (self, &moment);
  if ((events & GRADUAL_STRETCH_FELL_ASLEEP) != 0)
    announce (self, &moment, GRADUAL_TIMER_ASLEEP);
  else if ((events & GRADUAL_STRETCH_PHASE_BEGAN) != 0 || moment.is_paused != self->is_paused)
    announce (self, &moment, GRADUAL_TIMER_CHANGED);
  chime (self, &moment, events);
  self->phase = moment.phase;
  self->is_paused = moment.is_paused;
  set_running (self, !moment.is_paused && moment.phase != GRADUAL_STRETCH_FINISHED);
  tell_done (self);
}

/* Lets the time pass up to now. */
static GradualStretchEvents
advance (GradualTimerPage *self)
{
  return gradual_timer_clock_advance (&self->clock, self->timer,
                                      self->read_clock (self->clock_data));
}

/** gradual_timer_page_look: looks at the clock; as it does by itself all the while. */
void
gradual_timer_page_look (GradualTimerPage *self)
{
  g_return_if_fail (GRADUAL_IS_TIMER_PAGE (self));
  g_return_if_fail (self->timer != NULL);

  present (self, advance (self));
}

static gboolean
look_by_time (gpointer user_data)
{
  gradual_timer_page_look (user_data);

  return G_SOURCE_CONTINUE;
}

typedef void (*Command) (GradualStretchTimer *timer, gint64 now);

/* The time that passed before a command has its own effect, which is told with that of the command.
 */
static void
command (GradualTimerPage *self, Command function)
{
  GradualStretchEvents events = advance (self);

  function (self->timer, self->clock.now);
  present (self, events | gradual_stretch_timer_advance (self->timer, self->clock.now));
}

static void
pause_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
              GVariant *parameter G_GNUC_UNUSED)
{
  GradualTimerPage *self = GRADUAL_TIMER_PAGE (widget);

  if (self->phase == GRADUAL_STRETCH_FINISHED)
    gtk_widget_activate_action (widget, "window.close", NULL);
  else
    command (self, self->is_paused ? gradual_stretch_timer_resume : gradual_stretch_timer_pause);
}

static void
back_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  command (GRADUAL_TIMER_PAGE (widget), gradual_stretch_timer_back);
}

static void
skip_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  command (GRADUAL_TIMER_PAGE (widget), gradual_stretch_timer_skip);
}

/* The arrow keys point the way that the text runs. */
static gboolean
arrow (GtkWidget *widget, GVariant *arguments, gpointer user_data G_GNUC_UNUSED)
{
  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gboolean is_right = g_variant_get_boolean (arguments);

  if (GRADUAL_TIMER_PAGE (widget)->timer == NULL)
    return FALSE;
  gtk_widget_activate_action (widget, is_right != is_mirrored ? "timer.skip" : "timer.back", NULL);

  return TRUE;
}

/**
 * gradual_timer_page_set_clock:
 * @clock: what to look at in place of the clock of the computer
 *
 * For tests and pictures; before the start.
 */
void
gradual_timer_page_set_clock (GradualTimerPage *self, GradualTimerClockFunc clock, gpointer data)
{
  g_return_if_fail (GRADUAL_IS_TIMER_PAGE (self));
  g_return_if_fail (clock != NULL);

  self->read_clock = clock;
  self->clock_data = data;
}

/**
 * gradual_timer_page_start:
 * @items: (array length=n_items): what to stretch, in this order
 *
 * Starts, with the count before the first stretch. To be called once.
 */
void
gradual_timer_page_start (GradualTimerPage *self, const GradualStretchItem *items, guint n_items)
{
  g_return_if_fail (GRADUAL_IS_TIMER_PAGE (self));
  g_return_if_fail (items != NULL && n_items > 0);
  g_return_if_fail (self->timer == NULL);

  self->items = g_memdup2 (items, n_items * sizeof *items);
  self->n_items = n_items;
  gradual_timer_clock_init (&self->clock, self->read_clock (self->clock_data), self->speed);
  self->timer = gradual_stretch_timer_new (items, n_items, self->clock.now);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timer.pause", TRUE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timer.back", TRUE);
  present (self, gradual_stretch_timer_advance (self->timer, self->clock.now));
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

/** gradual_timer_page_is_running: Returns: whether time passes: not paused, and not finished. */
gboolean
gradual_timer_page_is_running (GradualTimerPage *self)
{
  g_return_val_if_fail (GRADUAL_IS_TIMER_PAGE (self), FALSE);

  return self->is_running;
}

/* Where the keys go, space pauses. */
static gboolean
grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (GRADUAL_TIMER_PAGE (widget)->pause_button));
}

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  GradualTimerPage *self = GRADUAL_TIMER_PAGE (object);

  switch (id) {
  case PROP_SPEED:
    g_value_set_uint (value, self->speed);
    break;
  case PROP_SOUND:
    g_value_set_boolean (value, self->has_sound);
    break;
  case PROP_RUNNING:
    g_value_set_boolean (value, self->is_running);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  GradualTimerPage *self = GRADUAL_TIMER_PAGE (object);

  switch (id) {
  case PROP_SPEED:
    self->speed = g_value_get_uint (value);
    break;
  case PROP_SOUND:
    self->has_sound = g_value_get_boolean (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
dispose (GObject *object)
{
  GradualTimerPage *self = GRADUAL_TIMER_PAGE (object);

  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_pointer (&self->chime, gradual_chime_free);

  G_OBJECT_CLASS (gradual_timer_page_parent_class)->dispose (object);
}

static void
finalize (GObject *object)
{
  GradualTimerPage *self = GRADUAL_TIMER_PAGE (object);

  g_clear_pointer (&self->timer, gradual_stretch_timer_free);
  g_free (self->items);

  G_OBJECT_CLASS (gradual_timer_page_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  /** GradualTimerPage:speed: how many times faster than the clock it goes; before the start. */
  props[PROP_SPEED] =
      g_param_spec_uint ("speed", NULL, NULL, 1, 1000, 1, G_PARAM_READWRITE | flags);
  /** GradualTimerPage:sound: whether tones are played at the changes. */
  props[PROP_SOUND] = g_param_spec_boolean ("sound", NULL, NULL, TRUE, G_PARAM_READWRITE | flags);
  /** GradualTimerPage:running: whether time passes. */
  props[PROP_RUNNING] =
      g_param_spec_boolean ("running", NULL, NULL, FALSE, G_PARAM_READABLE | flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * GradualTimerPage::done:
   * @stretch: (type GradualStretch): what was held to its end
   *
   * At once when it was, and once for each stretch.
   */
  signals[DONE] = g_signal_new ("done", G_TYPE_FROM_CLASS (object_class), G_SIGNAL_RUN_LAST, 0,
                                NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
install_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_space, 0, "timer.pause", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, arrow, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Left, 0, arrow, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, arrow, "b", TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Right, 0, arrow, "b", TRUE);
}

static void
gradual_timer_page_class_init (GradualTimerPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  G_OBJECT_CLASS (klass)->finalize = finalize;
  G_OBJECT_CLASS (klass)->get_property = get_property;
  G_OBJECT_CLASS (klass)->set_property = set_property;
  widget_class->grab_focus = grab_focus;
  install_properties (G_OBJECT_CLASS (klass));

  g_type_ensure (GRADUAL_TYPE_TIMER_STAGE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/stretching/timer-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualTimerPage, stage);
  gtk_widget_class_bind_template_child (widget_class, GradualTimerPage, status);
  gtk_widget_class_bind_template_child (widget_class, GradualTimerPage, bar);
  gtk_widget_class_bind_template_child (widget_class, GradualTimerPage, total);
  gtk_widget_class_bind_template_child (widget_class, GradualTimerPage, pause_button);
  gtk_widget_class_install_action (widget_class, "timer.pause", NULL, pause_action);
  gtk_widget_class_install_action (widget_class, "timer.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "timer.skip", NULL, skip_action);
  install_keys (widget_class);
}

static void
gradual_timer_page_init (GradualTimerPage *self)
{
  g_autofree char *folder = gradual_chime_find_folder ();

  self->speed = 1;
  self->has_sound = TRUE;
  self->read_clock = gradual_timer_clock_read;
  self->chime = gradual_chime_new (folder);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timer.pause", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timer.back", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timer.skip", FALSE);
}
