/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reminder-once.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "reminder-words.h"
#include "store/shelf.h"

/* "gradual --remind". It is an application beside the one with the window, which knows of no
 * display: a timer may start it before there is one, and it must not take the place of the window's
 * on the bus. What is pressed on the notification is done by that one. */

#define NOTIFICATION_ID "daily-reminder"
#define SHOW_TODAY      "show-today"

/* Who shows notifications: GIO takes the first of them that is there. */
#define GTK_SERVER     "org.gtk.Notifications"
#define GTK_PATH       "/org/gtk/Notifications"
#define DESKTOP_SERVER "org.freedesktop.Notifications"
#define DESKTOP_PATH   "/org/freedesktop/Notifications"

/* A timer that makes up for lost time goes off as the session begins, and nobody shows
 * notifications yet. A server that comes by itself is better than one that is woken, which could
 * take its place. */
#define WAKE_SECONDS    10
#define GIVE_UP_SECONDS 300

/* With the older of the two servers a press on the notification is told to who sent it, so that
 * this waits as long as one may still be meant. */
#define PRESS_SECONDS 3600

typedef struct {
  GApplication *application; /* (unowned) */
  const GradualReminderWords *words;
  guint watches[2]; /* of the servers; 0 when it was sent */
  guint source;     /* what ends the present waiting */
  guint subscription;
  int status;
} Once;

static void
stop_waiting (Once *once)
{
  GDBusConnection *bus = g_application_get_dbus_connection (once->application);

  for (guint i = 0; i < G_N_ELEMENTS (once->watches); i++)
    g_clear_handle_id (&once->watches[i], g_bus_unwatch_name);
  g_clear_handle_id (&once->source, g_source_remove);
  if (once->subscription != 0)
    g_dbus_connection_signal_unsubscribe (bus, once->subscription);
  once->subscription = 0;
}

/* What has been begun, as to show the window, is still ended. */
static void
end (Once *once, int status)
{
  stop_waiting (once);
  once->status = status;
  g_application_release (once->application);
}

static gboolean
nobody_presses (gpointer data)
{
  Once *once = data;

  once->source = 0;
  end (once, EXIT_SUCCESS);

  return G_SOURCE_REMOVE;
}

/* GIO has heard of a press before: it has subscribed first. */
static void
closed (GDBusConnection *bus G_GNUC_UNUSED, const char *sender G_GNUC_UNUSED,
        const char *path G_GNUC_UNUSED, const char *interface G_GNUC_UNUSED,
        const char *signal G_GNUC_UNUSED, GVariant *parameters G_GNUC_UNUSED, gpointer data)
{
  Once *once = data;

  if (once->subscription != 0)
    end (once, EXIT_SUCCESS);
}

/* A server answers in the order in which it was asked: it has the notification now. */
static void
arrived (GObject *bus, GAsyncResult *result, gpointer data)
{
  g_autoptr (GVariant) answer =
      g_dbus_connection_call_finish (G_DBUS_CONNECTION (bus), result, NULL);
  Once *once = data;

  /* The newer server, where it is there, has taken it, and tells of a press to the window's. */
  if (answer != NULL) {
    end (once, EXIT_SUCCESS);
    return;
  }
  once->subscription = g_dbus_connection_signal_subscribe (
      G_DBUS_CONNECTION (bus), DESKTOP_SERVER, DESKTOP_SERVER, "NotificationClosed", DESKTOP_PATH,
      NULL, G_DBUS_SIGNAL_FLAGS_NONE, closed, once, NULL);
  once->source = g_timeout_add_seconds (PRESS_SECONDS, nobody_presses, once);
}

static void
send_notification (Once *once)
{
  g_autoptr (GNotification) notification = g_notification_new (once->words->title);
  g_autoptr (GIcon) icon = g_themed_icon_new (GRADUAL_APP_ID);

  if (once->words->body != NULL)
    g_notification_set_body (notification, once->words->body);
  g_notification_set_icon (notification, icon);
  g_notification_set_default_action (notification, "app." SHOW_TODAY);
  g_application_send_notification (once->application, NOTIFICATION_ID, notification);
  g_dbus_connection_call (g_application_get_dbus_connection (once->application), GTK_SERVER,
                          GTK_PATH, "org.freedesktop.DBus.Peer", "Ping", NULL, NULL,
                          G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, NULL, arrived, once);
}

static void
server_appeared (GDBusConnection *bus G_GNUC_UNUSED, const char *name G_GNUC_UNUSED,
                 const char *owner G_GNUC_UNUSED, gpointer data)
{
  Once *once = data;

  if (once->watches[0] == 0)
    return;
  stop_waiting (once);
  send_notification (once);
}

static gboolean
give_up (gpointer data)
{
  Once *once = data;

  once->source = 0;
  g_message (_ ("Nothing shows notifications here"));
  end (once, EXIT_FAILURE);

  return G_SOURCE_REMOVE;
}

static gboolean
wake_server (gpointer data)
{
  Once *once = data;

  g_dbus_connection_call (g_application_get_dbus_connection (once->application),
                          "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                          "StartServiceByName", g_variant_new ("(su)", DESKTOP_SERVER, 0), NULL,
                          G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL, NULL);
  once->source = g_timeout_add_seconds (GIVE_UP_SECONDS, give_up, once);

  return G_SOURCE_REMOVE;
}

static void
activate (GApplication *application, gpointer data)
{
  static const char *const servers[] = {GTK_SERVER, DESKTOP_SERVER};
  GDBusConnection *bus = g_application_get_dbus_connection (application);
  Once *once = data;

  g_application_hold (application);
  if (bus == NULL) {
    g_message (_ ("There is no session to remind in"));
    end (once, EXIT_FAILURE);
    return;
  }
  for (guint i = 0; i < G_N_ELEMENTS (servers); i++)
    once->watches[i] = g_bus_watch_name_on_connection (
        bus, servers[i], G_BUS_NAME_WATCHER_FLAGS_NONE, server_appeared, NULL, once, NULL);
  once->source = g_timeout_add_seconds (WAKE_SECONDS, wake_server, once);
}

static void
shown (GObject *bus, GAsyncResult *result, gpointer application)
{
  g_autoptr (GVariant) answer =
      g_dbus_connection_call_finish (G_DBUS_CONNECTION (bus), result, NULL);
  g_autofree char *program = NULL;

  /* A bus that does not know the program, which was never installed, can not start it. */
  if (answer == NULL && (program = g_file_read_link ("/proc/self/exe", NULL)) != NULL) {
    char *command[] = {program, NULL};

    g_spawn_async (NULL, command, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL);
  }
  g_application_release (application);
}

static void
show_today (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED,
            gpointer application)
{
  g_application_hold (application);
  g_dbus_connection_call (g_application_get_dbus_connection (application), GRADUAL_APP_ID,
                          g_application_get_dbus_object_path (application),
                          "org.freedesktop.Application", "ActivateAction",
                          g_variant_new_parsed ("(%s, @av [], @a{sv} {})", SHOW_TODAY), NULL,
                          G_DBUS_CALL_FLAGS_NONE, -1, NULL, shown, application);
}

static void
run (Once *once)
{
  static const GActionEntry actions[] = {{.name = SHOW_TODAY, .activate = show_today}};
  g_autoptr (GApplication) application =
      g_application_new (GRADUAL_APP_ID, G_APPLICATION_NON_UNIQUE);
  int status;

  once->application = application;
  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions),
                                   application);
  g_signal_connect (application, "activate", G_CALLBACK (activate), once);
  status = g_application_run (application, 0, NULL);
  if (status != EXIT_SUCCESS)
    once->status = status;
}

/**
 * gradual_reminder_run_once:
 *
 * Shows a notification of what there is to do today, and returns when the desktop has it and no
 * press on it is to be waited for. Where all is done there is none. Reads the library, and writes
 * nothing.
 *
 * Returns: the status to end with.
 */
int
gradual_reminder_run_once (void)
{
  g_autoptr (GradualShelf) shelf = gradual_shelf_new_for_user ();
  /* The window tells why a library can not be read; a reminder is none the less one. */
  g_autoptr (GradualLibrary) library = gradual_shelf_load (shelf, NULL);
  g_auto (GradualReminderWords) words = {0};
  Once once = {.words = &words};

  gradual_reminder_words_init (&words, library, gradual_day_today ());
  if (words.title != NULL)
    run (&once);

  return once.status;
}
