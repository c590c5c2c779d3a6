/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mock-systemd.h"

#include <string.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "app/reminder/reminder-units.h"
#include "suite.h"

#define BUS_NAME "org.freedesktop.systemd1"
#define PATH     "/org/freedesktop/systemd1"
#define UNIT     PATH "/unit/reminder"

static const char interfaces[] =
    "<node>"
    "  <interface name='org.freedesktop.systemd1.Manager'>"
    "    <method name='Reload'/>"
    "    <method name='EnableUnitFiles'>"
    "      <arg type='as' direction='in'/><arg type='b' direction='in'/>"
    "      <arg type='b' direction='in'/>"
    "      <arg type='b' direction='out'/><arg type='a(sss)' direction='out'/>"
    "    </method>"
    "    <method name='DisableUnitFiles'>"
    "      <arg type='as' direction='in'/><arg type='b' direction='in'/>"
    "      <arg type='a(sss)' direction='out'/>"
    "    </method>"
    "    <method name='RestartUnit'>"
    "      <arg type='s' direction='in'/><arg type='s' direction='in'/>"
    "      <arg type='o' direction='out'/>"
    "    </method>"
    "    <method name='StopUnit'>"
    "      <arg type='s' direction='in'/><arg type='s' direction='in'/>"
    "      <arg type='o' direction='out'/>"
    "    </method>"
    "    <method name='GetUnit'>"
    "      <arg type='s' direction='in'/><arg type='o' direction='out'/>"
    "    </method>"
    "  </interface>"
    "  <interface name='org.freedesktop.systemd1.Unit'>"
    "    <property name='ActiveState' type='s' access='read'/>"
    "  </interface>"
    "</node>";

static gboolean
has_file (const MockSystemd *mock, const char *name)
{
  g_autofree char *path = g_build_filename (mock->units, name, NULL);

  return g_file_test (path, G_FILE_TEST_IS_REGULAR);
}

static void
note (MockSystemd *mock, const char *method)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new ();
  g_autofree char *text = NULL;

  /* How often it looks for the state is up to the program. */
  if (g_str_equal (method, "GetUnit"))
    return;
  if (has_file (mock, GRADUAL_REMINDER_SERVICE))
    g_ptr_array_add (files, (gpointer) "service");
  if (has_file (mock, GRADUAL_REMINDER_TIMER))
    g_ptr_array_add (files, (gpointer) "timer");
  if (g_file_test (mock->link, G_FILE_TEST_IS_SYMLINK))
    g_ptr_array_add (files, (gpointer) "link");
  g_ptr_array_add (files, NULL);
  text = g_strjoinv (" ", (char **)files->pdata);
  g_string_append_printf (mock->calls, "%s [%s]\n", method, text);
}

static gboolean
enable (const MockSystemd *mock)
{
  g_autofree char *wants = g_path_get_dirname (mock->link);
  g_autofree char *target = g_build_filename (mock->units, GRADUAL_REMINDER_TIMER, NULL);

  g_unlink (mock->link);

  return has_file (mock, GRADUAL_REMINDER_TIMER) && g_mkdir_with_parents (wants, 0755) == 0 &&
         symlink (target, mock->link) == 0;
}

static void
refuse (GDBusMethodInvocation *invocation, const char *error)
{
  g_autofree char *name = g_strconcat (BUS_NAME ".", error, NULL);

  g_dbus_method_invocation_return_dbus_error (invocation, name, "No.");
}

/* What has a unit as its first argument. */
static void
call_unit (MockSystemd *mock, const char *method, gboolean is_timer,
           GDBusMethodInvocation *invocation)
{
  gboolean is_known = is_timer && mock->is_loaded;

  if (!is_known) {
    refuse (invocation, "NoSuchUnit");
    return;
  }
  if (g_str_equal (method, "RestartUnit"))
    mock->is_active = TRUE;
  if (g_str_equal (method, "StopUnit"))
    mock->is_active = FALSE;
  g_dbus_method_invocation_return_value (
      invocation, g_variant_new ("(o)", g_str_equal (method, "GetUnit") ? UNIT : PATH "/job/1"));
}

static void
called (GDBusConnection *bus G_GNUC_UNUSED, const char *sender G_GNUC_UNUSED,
        const char *path G_GNUC_UNUSED, const char *interface G_GNUC_UNUSED, const char *method,
        GVariant *arguments, GDBusMethodInvocation *invocation, gpointer data)
{
  g_autofree char *shown = g_variant_print (arguments, FALSE);
  MockSystemd *mock = data;

  note (mock, method);
  if (g_strcmp0 (mock->fails, method) == 0)
    refuse (invocation, "UnitMasked");
  else if (g_str_equal (method, "Reload")) {
    mock->is_loaded = has_file (mock, GRADUAL_REMINDER_TIMER) || mock->is_active;
    g_dbus_method_invocation_return_value (invocation, NULL);
  } else if (g_str_equal (method, "EnableUnitFiles")) {
    ck_assert_str_eq (shown, "(['" GRADUAL_REMINDER_TIMER "'], false, true)");
    if (enable (mock))
      g_dbus_method_invocation_return_value (
          invocation, g_variant_new_parsed ("(true, @a(sss) [('symlink', 'a', 'b')])"));
    else
      refuse (invocation, "NoSuchUnit");
  } else if (g_str_equal (method, "DisableUnitFiles")) {
    ck_assert_str_eq (shown, "(['" GRADUAL_REMINDER_TIMER "'], false)");
    g_unlink (mock->link);
    g_dbus_method_invocation_return_value (invocation, g_variant_new_parsed ("(@a(sss) [],)"));
  } else
    call_unit (mock, method, strstr (shown, "('" GRADUAL_REMINDER_TIMER "'") == shown, invocation);
}

static GVariant *
get_property (GDBusConnection *bus G_GNUC_UNUSED, const char *sender G_GNUC_UNUSED,
              const char *path G_GNUC_UNUSED, const char *interface G_GNUC_UNUSED,
              const char *property G_GNUC_UNUSED, GError **error G_GNUC_UNUSED, gpointer data)
{
  MockSystemd *mock = data;

  return g_variant_new_string (mock->is_active ? mock->state : "inactive");
}

static void
serve (MockSystemd *mock)
{
  static const GDBusInterfaceVTable table = {.method_call = called, .get_property = get_property};
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (interfaces, NULL);
  g_autoptr (GVariant) answer = NULL;
  g_autoptr (GError) error = NULL;

  ck_assert_ptr_nonnull (node);
  ck_assert_uint_ne (g_dbus_connection_register_object (mock->bus, PATH, node->interfaces[0],
                                                        &table, mock, NULL, &error),
                     0);
  ck_assert_uint_ne (g_dbus_connection_register_object (mock->bus, UNIT, node->interfaces[1],
                                                        &table, mock, NULL, &error),
                     0);
  answer = g_dbus_connection_call_sync (mock->bus, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                                        "org.freedesktop.DBus", "RequestName",
                                        g_variant_new ("(su)", BUS_NAME, 4), NULL,
                                        G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);
  ck_assert_msg (answer != NULL, "%s", error != NULL ? error->message : "?");
}

/* A manager that looks for units among the settings in the folder @config. */
MockSystemd *
mock_systemd_new (const char *config)
{
  MockSystemd *mock = g_new0 (MockSystemd, 1);
  g_autoptr (GError) error = NULL;

  mock->units = g_build_filename (config, "systemd", "user", NULL);
  mock->link = g_build_filename (mock->units, "timers.target.wants", GRADUAL_REMINDER_TIMER, NULL);
  mock->calls = g_string_new (NULL);
  mock->state = "active";
  mock->bus =
      g_dbus_connection_new_for_address_sync (g_getenv ("DBUS_SESSION_BUS_ADDRESS"),
                                              G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                  G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                              NULL, NULL, &error);
  ck_assert_msg (mock->bus != NULL, "%s", error != NULL ? error->message : "?");
  serve (mock);

  return mock;
}

void
mock_systemd_free (MockSystemd *mock)
{
  g_dbus_connection_close_sync (mock->bus, NULL, NULL);
  g_object_unref (mock->bus);
  g_free (mock->units);
  g_free (mock->link);
  g_string_free (mock->calls, TRUE);
  g_free (mock);
}
