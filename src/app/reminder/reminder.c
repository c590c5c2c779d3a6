/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reminder.h"

#include "systemd-user.h"

/* What the task of gradual_reminder_set_async() is to do. */
typedef struct {
  GradualReminderPlaces *places;
  int minutes; /* %GRADUAL_REMINDER_NO_TIME to switch it off */
} Wish;

/* Takes the timer out of systemd. What it has not to say is of no matter: the files go in any case,
 * and systemd can not start what is not there. */
static gboolean
remove_timer (const GradualReminderPlaces *places, GDBusConnection *manager, GError **error)
{
  gboolean is_removed;

  if (manager != NULL) {
    gradual_systemd_stop (manager, GRADUAL_REMINDER_TIMER, NULL);
    gradual_systemd_stop (manager, GRADUAL_REMINDER_SERVICE, NULL);
    gradual_systemd_disable (manager, GRADUAL_REMINDER_TIMER, NULL);
  }
  is_removed = gradual_reminder_files_remove_units (places, error);
  if (manager != NULL)
    gradual_systemd_reload (manager, NULL);

  return is_removed;
}

/* The time is written first, and systemd told of it then: a timer that runs already is stopped
 * before its last time is forgotten, since systemd writes that down. */
static gboolean
set_timer (const GradualReminderPlaces *places, int minutes, GDBusConnection *manager,
           GError **error)
{
  return gradual_systemd_stop (manager, GRADUAL_REMINDER_TIMER, error) &&
         gradual_reminder_files_forget_last (places, error) &&
         gradual_reminder_files_write_units (places, minutes, error) &&
         gradual_systemd_enable (manager, GRADUAL_REMINDER_TIMER, error) &&
         gradual_systemd_reload (manager, error) &&
         gradual_systemd_start (manager, GRADUAL_REMINDER_TIMER, error);
}

/* The next session starts it by the file; this one has begun already. One that runs stays, and sees
 * by the file what is new. */
static gboolean
set_autostart (const GradualReminderPlaces *places, int minutes, GError **error)
{
  char *command[] = {places->program, (char *)"--remind-daily", NULL};

  return gradual_reminder_files_write_autostart (places, minutes, error) &&
         g_spawn_async (NULL, command, NULL,
                        G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, NULL,
                        error);
}

/**
 * gradual_reminder_switch_on:
 * @places: where
 * @minutes: when to remind, minutes after midnight
 *
 * Has the desktop remind each day at that time, whether it did before or not. Waits for systemd: it
 * is for a thread that may. Where systemd is not there, or will not, the session does it; of the
 * two there is never more than one.
 *
 * Returns: whether it will; if not, the error says why, and what could be removed is.
 */
gboolean
gradual_reminder_switch_on (const GradualReminderPlaces *places, int minutes, GError **error)
{
  g_autoptr (GDBusConnection) manager = NULL;
  g_autoptr (GError) reason = NULL;

  g_return_val_if_fail (places != NULL, FALSE);
  g_return_val_if_fail (minutes >= 0 && minutes <= GRADUAL_REMINDER_MINUTES_MAX, FALSE);

  manager = gradual_systemd_connect ();
  if (manager != NULL && set_timer (places, minutes, manager, &reason))
    return gradual_reminder_files_remove_autostart (places, error);
  if (reason != NULL)
    g_debug ("No timer of systemd: %s", reason->message);

  /* What came to a half is taken back whole. */
  if (!remove_timer (places, manager, error))
    return FALSE;
  if (set_autostart (places, minutes, error))
    return TRUE;
  gradual_reminder_files_remove_autostart (places, NULL);

  return FALSE;
}

/**
 * gradual_reminder_switch_off:
 * @places: where
 *
 * Removes all that is there of the reminder, of whatever means. Waits for systemd, too.
 *
 * Returns: whether nothing is left; if not, the error says why.
 */
gboolean
gradual_reminder_switch_off (const GradualReminderPlaces *places, GError **error)
{
  g_autoptr (GDBusConnection) manager = NULL;
  gboolean has_no_autostart;

  g_return_val_if_fail (places != NULL, FALSE);

  /* Both are tried, and the first fault is told. */
  has_no_autostart = gradual_reminder_files_remove_autostart (places, error);
  manager = gradual_systemd_connect ();

  return remove_timer (places, manager, has_no_autostart ? error : NULL) && has_no_autostart;
}

static void
wish_free (gpointer data)
{
  Wish *wish = data;

  gradual_reminder_places_free (wish->places);
  g_free (wish);
}

static void
fulfil (GTask *task, gpointer source G_GNUC_UNUSED, gpointer data,
        GCancellable *cancellable G_GNUC_UNUSED)
{
  static GMutex one_at_a_time;
  const Wish *wish = data;
  GError *error = NULL;
  gboolean is_done;

  g_mutex_lock (&one_at_a_time);
  if (wish->minutes == GRADUAL_REMINDER_NO_TIME)
    is_done = gradual_reminder_switch_off (wish->places, &error);
  else
    is_done = gradual_reminder_switch_on (wish->places, wish->minutes, &error);
  g_mutex_unlock (&one_at_a_time);
  if (is_done)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * gradual_reminder_set_async:
 * @places: where
 * @minutes: when to remind; %GRADUAL_REMINDER_NO_TIME to switch the reminder off
 *
 * As gradual_reminder_switch_on() or gradual_reminder_switch_off(), on a thread of its own. An
 * application does not end before it is done.
 */
void
gradual_reminder_set_async (const GradualReminderPlaces *places, int minutes,
                            GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);
  Wish *wish;

  g_return_if_fail (places != NULL);
  g_return_if_fail (minutes >= GRADUAL_REMINDER_NO_TIME && minutes <= GRADUAL_REMINDER_MINUTES_MAX);

  wish = g_new0 (Wish, 1);
  wish->places = gradual_reminder_places_copy (places);
  wish->minutes = minutes;
  g_task_set_task_data (task, wish, wish_free);
  if (g_application_get_default () != NULL)
    g_application_hold (g_application_get_default ());
  g_task_run_in_thread (task, fulfil);
}

/** gradual_reminder_set_finish: Returns: whether that went well; if not, the error says why. */
gboolean
gradual_reminder_set_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  if (g_application_get_default () != NULL)
    g_application_release (g_application_get_default ());

  return g_task_propagate_boolean (G_TASK (result), error);
}
