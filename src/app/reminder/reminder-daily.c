/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reminder-daily.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <unistd.h>

/* "gradual --remind-daily": what the session starts where no timer of systemd can be had. It looks
 * at the clock on the wall, again and again: that one is set, and goes on while the computer
 * sleeps. At the time it starts "gradual --remind", and has nothing in memory of what that needs.
 */

#define LOOK_SECONDS    60
#define SECONDS_PER_DAY (24 * 60 * 60)

typedef struct {
  GradualReminderPlaces *places;
  GMainLoop *loop;
  GDateTime *looked; /* when it was last looked at the clock */
  guint source;
} Daily;

/* The time of day @minutes on the day of @day, by the clock of the place. */
static GDateTime *
time_on (GDateTime *day, int minutes)
{
  return g_date_time_new (g_date_time_get_timezone (day), g_date_time_get_year (day),
                          g_date_time_get_month (day), g_date_time_get_day_of_month (day),
                          minutes / 60, minutes % 60, 0);
}

/**
 * gradual_reminder_is_due:
 * @before: when it was last looked
 * @now: the time
 * @minutes: when to remind, minutes after midnight
 *
 * Returns: whether the time of a day was passed in between: once, however often it was. A clock
 * that was set back passes nothing.
 */
gboolean
gradual_reminder_is_due (GDateTime *before, GDateTime *now, int minutes)
{
  g_return_val_if_fail (before != NULL && now != NULL, FALSE);

  if (g_date_time_difference (now, before) > SECONDS_PER_DAY * G_TIME_SPAN_SECOND)
    return TRUE;
  for (int days = 0; days >= -1; days--) {
    g_autoptr (GDateTime) day = g_date_time_add_days (now, days);
    g_autoptr (GDateTime) due = time_on (day, minutes);

    if (g_date_time_compare (before, due) < 0 && g_date_time_compare (due, now) <= 0)
      return TRUE;
  }

  return FALSE;
}

static void
remind (const Daily *daily)
{
  char *command[] = {daily->places->program, (char *)"--remind", NULL};
  g_autoptr (GError) error = NULL;

  if (!g_spawn_async (NULL, command, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, &error))
    g_message ("%s", error->message);
}

/* Seconds until the next look: at the time itself, where that is nearer. */
static guint
seconds_to_look (GDateTime *now, int minutes)
{
  g_autoptr (GDateTime) due = time_on (now, minutes);
  GTimeSpan span = g_date_time_difference (due, now);

  if (span > 0 && span < LOOK_SECONDS * G_TIME_SPAN_SECOND)
    return (guint)(span / G_TIME_SPAN_SECOND) + 1;

  return LOOK_SECONDS;
}

static gboolean
look (gpointer data)
{
  Daily *daily = data;
  GradualReminderState state = gradual_reminder_files_read (daily->places);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  g_clear_handle_id (&daily->source, g_source_remove);
  if (state.means != GRADUAL_REMINDER_BY_AUTOSTART) {
    g_main_loop_quit (daily->loop);
    return G_SOURCE_REMOVE;
  }
  if (gradual_reminder_is_due (daily->looked, now, state.minutes))
    remind (daily);
  g_date_time_unref (daily->looked);
  daily->looked = g_date_time_ref (now);
  daily->source = g_timeout_add_seconds (seconds_to_look (now, state.minutes), look, daily);

  return G_SOURCE_REMOVE;
}

static void
settings_changed (GFileMonitor *monitor G_GNUC_UNUSED, GFile *file G_GNUC_UNUSED,
                  GFile *other G_GNUC_UNUSED, GFileMonitorEvent event G_GNUC_UNUSED, gpointer data)
{
  look (data);
}

static void
name_acquired (GDBusConnection *bus G_GNUC_UNUSED, const char *name G_GNUC_UNUSED, gpointer data)
{
  look (data);
}

/* Another one reminds already, or there is no bus to remind on. */
static void
name_lost (GDBusConnection *bus G_GNUC_UNUSED, const char *name G_GNUC_UNUSED, gpointer data)
{
  Daily *daily = data;

  g_main_loop_quit (daily->loop);
}

/**
 * gradual_reminder_run_daily:
 *
 * Reminds at the time each day, as long as the session lasts and the reminder is left to it;
 * returns when it is switched off. Of several that are started one stays.
 *
 * Returns: the status to end with.
 */
int
gradual_reminder_run_daily (void)
{
  Daily daily = {
      .places = gradual_reminder_places_new_for_user (),
      .loop = g_main_loop_new (NULL, FALSE),
      .looked = g_date_time_new_now_local (),
  };
  g_autofree char *path = gradual_reminder_autostart_path (daily.places);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  /* Without one, it is seen a minute later. */
  g_autoptr (GFileMonitor) monitor = g_file_monitor_file (file, G_FILE_MONITOR_NONE, NULL, NULL);
  guint name;

  /* A terminal that the window was started from does not take this with it when it closes. */
  setsid ();
  if (monitor != NULL)
    g_signal_connect (monitor, "changed", G_CALLBACK (settings_changed), &daily);
  name =
      g_bus_own_name (G_BUS_TYPE_SESSION, GRADUAL_REMINDER_ID, G_BUS_NAME_OWNER_FLAGS_DO_NOT_QUEUE,
                      NULL, name_acquired, name_lost, &daily, NULL);
  g_main_loop_run (daily.loop);

  g_bus_unown_name (name);
  g_clear_handle_id (&daily.source, g_source_remove);
  g_date_time_unref (daily.looked);
  g_main_loop_unref (daily.loop);
  gradual_reminder_places_free (daily.places);

  return EXIT_SUCCESS;
}
