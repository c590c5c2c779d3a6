/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reminder-group.h"

#include <glib/gi18n-lib.h>

#include "app/preferences.h"
#include "app/welcome/problem.h"
#include "clock-time.h"
#include "reminder.h"

#define TIME_KEY "reminder-time"

/* When to remind where nobody has said it, minutes after midnight: 18:00, as in the schema. */
#define USUAL_MINUTES (18 * 60)

/* What there is to set of the daily reminder. It shows what is so on disk: the switch follows what
 * became of a wish, not the wish. */
struct _GradualReminderGroup {
  AdwPreferencesGroup parent_instance;

  /* Owned. */
  GradualReminderPlaces *places;
  GradualClockHabit habit;
  GradualReminderState state;
  int minutes;          /* the time that is shown, or would be but for what is being typed */
  gboolean is_filling;  /* while the widgets are set from the disk, not by a person */
  GtkWidget *had_focus; /* (unowned) (nullable): one of the template's, before they were locked */

  /* Template. */
  AdwActionRow *switch_row;
  GtkSpinner *spinner;
  GtkSwitch *toggle;
  AdwEntryRow *time_row;
  GtkLabel *problem;
};

G_DEFINE_FINAL_TYPE (GradualReminderGroup, gradual_reminder_group, ADW_TYPE_PREFERENCES_GROUP)

static gboolean
is_on (GradualReminderGroup *self)
{
  return self->state.means != GRADUAL_REMINDER_OFF;
}

/* What was typed is not offered to be applied any more. */
static void
show_time (GradualReminderGroup *self)
{
  g_autofree char *text = gradual_clock_time_format (&self->habit, self->minutes);

  adw_entry_row_set_show_apply_button (self->time_row, FALSE);
  gtk_editable_set_text (GTK_EDITABLE (self->time_row), text);
  adw_entry_row_set_show_apply_button (self->time_row, TRUE);
}

static int
preferred_minutes (void)
{
  GSettings *settings = gradual_preferences_get ();

  return settings != NULL ? g_settings_get_int (settings, TIME_KEY) : USUAL_MINUTES;
}

static void
keep_minutes (int minutes)
{
  GSettings *settings = gradual_preferences_get ();

  if (settings != NULL)
    g_settings_set_int (settings, TIME_KEY, minutes);
}

static void
show_state (GradualReminderGroup *self)
{
  self->state = gradual_reminder_files_read (self->places);
  self->minutes =
      self->state.minutes != GRADUAL_REMINDER_NO_TIME ? self->state.minutes : preferred_minutes ();
  self->is_filling = TRUE;
  gtk_switch_set_active (self->toggle, is_on (self));
  gtk_switch_set_state (self->toggle, is_on (self));
  show_time (self);
  self->is_filling = FALSE;
}

static gboolean
is_focus_in (GtkWidget *widget)
{
  return (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

static gboolean
has_no_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return root != NULL && gtk_root_get_focus (root) == NULL;
}

/* Widgets that can not be used lose the focus. It comes back to them, unless it went elsewhere. */
static void
set_busy (GradualReminderGroup *self, gboolean is_busy)
{
  if (is_busy && is_focus_in (GTK_WIDGET (self->switch_row)))
    self->had_focus = GTK_WIDGET (self->toggle);
  else if (is_busy && is_focus_in (GTK_WIDGET (self->time_row)))
    self->had_focus = GTK_WIDGET (self->time_row);

  gtk_widget_set_sensitive (GTK_WIDGET (self->switch_row), !is_busy);
  gtk_widget_set_sensitive (GTK_WIDGET (self->time_row), !is_busy);
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), is_busy);
  gtk_spinner_set_spinning (self->spinner, is_busy);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_BUSY, is_busy, -1);

  if (!is_busy && self->had_focus != NULL && has_no_focus (GTK_WIDGET (self)))
    gtk_widget_grab_focus (self->had_focus);
  if (!is_busy)
    self->had_focus = NULL;
}

static void
set_done (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (GradualReminderGroup) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *problem = NULL;

  if (!gradual_reminder_set_finish (result, &error))
    /* TRANSLATORS: why follows. */
    problem = g_strdup_printf (_ ("The reminder could not be set. %s"), error->message);
  /* The window may have been closed meanwhile. */
  if (self->places == NULL)
    return;
  show_state (self);
  gradual_problem_show (self->problem, GTK_WIDGET (self->toggle), problem);
  set_busy (self, FALSE);
}

static void
begin (GradualReminderGroup *self, gboolean is_wanted)
{
  gradual_problem_show (self->problem, GTK_WIDGET (self->toggle), NULL);
  set_busy (self, TRUE);
  gradual_reminder_set_async (self->places, is_wanted ? self->minutes : GRADUAL_REMINDER_NO_TIME,
                              set_done, g_object_ref (self));
}

/* Takes over what is typed. Returns whether it is a time; if not, it is told. */
static gboolean
take_time (GradualReminderGroup *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->time_row));
  int minutes = gradual_clock_time_parse (&self->habit, text);
  g_autofree char *example = gradual_clock_time_format (&self->habit, USUAL_MINUTES);
  g_autofree char *problem = NULL;

  if (minutes == GRADUAL_REMINDER_NO_TIME) {
    /* TRANSLATORS: an example of a time of day follows. */
    problem = g_strdup_printf (_ ("Please write a time, as in %s."), example);
    gradual_problem_show (self->problem, GTK_WIDGET (self->time_row), problem);
    return FALSE;
  }
  self->minutes = minutes;
  keep_minutes (minutes);

  return TRUE;
}

/* The switch is where it was put, and its state follows when the wish is fulfilled. Returns whether
 * it is not to follow by itself. */
static gboolean
switched (GradualReminderGroup *self, gboolean is_wanted)
{
  if (self->is_filling)
    return FALSE;
  if (!is_wanted || take_time (self)) {
    begin (self, is_wanted);
    return TRUE;
  }
  self->is_filling = TRUE;
  gtk_switch_set_active (self->toggle, FALSE);
  self->is_filling = FALSE;

  return TRUE;
}

static void
time_applied (GradualReminderGroup *self)
{
  if (!take_time (self))
    return;
  if (is_on (self))
    begin (self, TRUE);
  else
    show_time (self);
}

static void
time_changed (GradualReminderGroup *self)
{
  if (gtk_widget_has_css_class (GTK_WIDGET (self->time_row), "error"))
    gradual_problem_show (self->problem, GTK_WIDGET (self->time_row), NULL);
}

/**
 * gradual_reminder_group_new:
 *
 * Returns: (transfer floating): what there is to set of the reminder of the user.
 */
GtkWidget *
gradual_reminder_group_new (void)
{
  return g_object_new (GRADUAL_TYPE_REMINDER_GROUP, NULL);
}

/**
 * gradual_reminder_group_set_places:
 * @places: (transfer none): other places than the user's, as for tests
 */
void
gradual_reminder_group_set_places (GradualReminderGroup *self, const GradualReminderPlaces *places)
{
  g_return_if_fail (GRADUAL_IS_REMINDER_GROUP (self));
  g_return_if_fail (places != NULL);

  gradual_reminder_places_free (self->places);
  self->places = gradual_reminder_places_copy (places);
  show_state (self);
}

static void
dispose (GObject *object)
{
  GradualReminderGroup *self = GRADUAL_REMINDER_GROUP (object);

  g_clear_pointer (&self->places, gradual_reminder_places_free);

  G_OBJECT_CLASS (gradual_reminder_group_parent_class)->dispose (object);
}

static void
gradual_reminder_group_class_init (GradualReminderGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/reminder/reminder-group.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualReminderGroup, switch_row);
  gtk_widget_class_bind_template_child (widget_class, GradualReminderGroup, spinner);
  gtk_widget_class_bind_template_child (widget_class, GradualReminderGroup, toggle);
  gtk_widget_class_bind_template_child (widget_class, GradualReminderGroup, time_row);
  gtk_widget_class_bind_template_child (widget_class, GradualReminderGroup, problem);
  gtk_widget_class_bind_template_callback (widget_class, switched);
  gtk_widget_class_bind_template_callback (widget_class, time_applied);
  gtk_widget_class_bind_template_callback (widget_class, time_changed);
}

static void
gradual_reminder_group_init (GradualReminderGroup *self)
{
  self->habit = gradual_clock_habit_of_locale ();
  self->places = gradual_reminder_places_new_for_user ();
  gtk_widget_init_template (GTK_WIDGET (self));
  show_state (self);
}
