/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "systemd-user.h"

#include <glib/gi18n-lib.h>

#define BUS_NAME  "org.freedesktop.systemd1"
#define PATH      "/org/freedesktop/systemd1"
#define MANAGER   "org.freedesktop.systemd1.Manager"
#define UNIT      "org.freedesktop.systemd1.Unit"
#define NO_UNIT   "org.freedesktop.systemd1.NoSuchUnit"
#define REPLACING "replace"

/* How long an answer may take, and a timer to be started after it, in milliseconds. Both take a few
 * milliseconds; who waits for more has a computer that is very busy. */
#define ANSWER_MILLISECONDS 10000
#define START_MILLISECONDS  5000
#define LOOK_MILLISECONDS   20

/* Asks without starting anybody who is not there. Takes a floating @arguments. */
static GVariant *
call (GDBusConnection *manager, const char *path, const char *interface, const char *method,
      GVariant *arguments, GError **error)
{
  GVariant *answer = g_dbus_connection_call_sync (manager, BUS_NAME, path, interface, method,
                                                  arguments, NULL, G_DBUS_CALL_FLAGS_NO_AUTO_START,
                                                  ANSWER_MILLISECONDS, NULL, error);

  if (answer == NULL && error != NULL) {
    g_autofree char *name = g_dbus_error_get_remote_error (*error);

    g_dbus_error_strip_remote_error (*error);
    /* The name is all that there is to tell one answer of systemd from another. */
    if (g_strcmp0 (name, NO_UNIT) == 0) {
      g_clear_error (error);
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("systemd does not know a unit"));
    }
  }

  return answer;
}

/* Asks for something whose answer has nothing to tell. */
static gboolean
ask (GDBusConnection *manager, const char *method, GVariant *arguments, GError **error)
{
  g_autoptr (GVariant) answer = call (manager, PATH, MANAGER, method, arguments, error);

  return answer != NULL;
}

/**
 * gradual_systemd_connect:
 *
 * Returns: (transfer full) (nullable): the session's bus, where the manager is on it.
 */
GDBusConnection *
gradual_systemd_connect (void)
{
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autoptr (GVariant) answer = NULL;
  gboolean is_there = FALSE;

  if (bus == NULL)
    return NULL;
  answer = g_dbus_connection_call_sync (bus, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                                        "org.freedesktop.DBus", "NameHasOwner",
                                        g_variant_new ("(s)", BUS_NAME), G_VARIANT_TYPE ("(b)"),
                                        G_DBUS_CALL_FLAGS_NONE, ANSWER_MILLISECONDS, NULL, NULL);
  if (answer != NULL)
    g_variant_get (answer, "(b)", &is_there);

  return is_there ? g_steal_pointer (&bus) : NULL;
}

/** gradual_systemd_enable: has @unit started with every session from the next on. */
gboolean
gradual_systemd_enable (GDBusConnection *manager, const char *unit, GError **error)
{
  const char *units[] = {unit, NULL};

  g_return_val_if_fail (G_IS_DBUS_CONNECTION (manager) && unit != NULL, FALSE);

  return ask (manager, "EnableUnitFiles", g_variant_new ("(^asbb)", units, FALSE, TRUE), error);
}

/** gradual_systemd_disable: takes gradual_systemd_enable() back. */
gboolean
gradual_systemd_disable (GDBusConnection *manager, const char *unit, GError **error)
{
  const char *units[] = {unit, NULL};

  g_return_val_if_fail (G_IS_DBUS_CONNECTION (manager) && unit != NULL, FALSE);

  return ask (manager, "DisableUnitFiles", g_variant_new ("(^asb)", units, FALSE), error);
}

/** gradual_systemd_reload: has the files of units read anew. */
gboolean
gradual_systemd_reload (GDBusConnection *manager, GError **error)
{
  g_return_val_if_fail (G_IS_DBUS_CONNECTION (manager), FALSE);

  return ask (manager, "Reload", NULL, error);
}

/* Returns: (transfer full) (nullable): what has become of @unit, as in "active". */
static char *
get_state (GDBusConnection *manager, const char *unit, GError **error)
{
  g_autoptr (GVariant) found =
      call (manager, PATH, MANAGER, "GetUnit", g_variant_new ("(s)", unit), error);
  g_autoptr (GVariant) answer = NULL, value = NULL;
  const char *path;

  if (found == NULL || !g_variant_is_of_type (found, G_VARIANT_TYPE ("(o)")))
    return NULL;
  g_variant_get (found, "(&o)", &path);
  answer = call (manager, path, "org.freedesktop.DBus.Properties", "Get",
                 g_variant_new ("(ss)", UNIT, "ActiveState"), error);
  if (answer == NULL || !g_variant_is_of_type (answer, G_VARIANT_TYPE ("(v)")))
    return NULL;
  g_variant_get (answer, "(v)", &value);

  return g_variant_is_of_type (value, G_VARIANT_TYPE_STRING) ? g_variant_dup_string (value, NULL)
                                                             : NULL;
}

/**
 * gradual_systemd_start:
 *
 * Starts @unit, or starts it anew. That systemd has taken the order says little, so it is waited
 * until the unit is active.
 *
 * Returns: whether it is.
 */
gboolean
gradual_systemd_start (GDBusConnection *manager, const char *unit, GError **error)
{
  gint64 end = g_get_monotonic_time () + START_MILLISECONDS * G_TIME_SPAN_MILLISECOND;

  g_return_val_if_fail (G_IS_DBUS_CONNECTION (manager) && unit != NULL, FALSE);

  if (!ask (manager, "RestartUnit", g_variant_new ("(ss)", unit, REPLACING), error))
    return FALSE;
  while (g_get_monotonic_time () < end) {
    g_autofree char *state = get_state (manager, unit, NULL);

    if (g_strcmp0 (state, "active") == 0)
      return TRUE;
    if (state == NULL || g_str_equal (state, "failed"))
      break;
    g_usleep (LOOK_MILLISECONDS * G_TIME_SPAN_MILLISECOND);
  }
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("systemd did not start “%s”"), unit);

  return FALSE;
}

/** gradual_systemd_stop: stops @unit; one that does not run, or is not there, is stopped. */
gboolean
gradual_systemd_stop (GDBusConnection *manager, const char *unit, GError **error)
{
  g_autoptr (GError) reason = NULL;

  g_return_val_if_fail (G_IS_DBUS_CONNECTION (manager) && unit != NULL, FALSE);

  if (ask (manager, "StopUnit", g_variant_new ("(ss)", unit, REPLACING), &reason) ||
      g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&reason));

  return FALSE;
}
