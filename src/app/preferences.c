/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "preferences.h"

#include "build-folder.h"

/* What the window keeps for the next start, by GSettings. A program that asks GSettings for a
 * schema that is not there is ended by it, so the schema is looked for first, and without one
 * everything is as it is by default. */

/* The folder "data" of the build folder. */
static char *
find_build_folder (void)
{
  g_autofree char *folder = gradual_build_folder_find ();

  return folder != NULL ? g_build_filename (folder, "data", NULL) : NULL;
}

static GSettingsSchema *
look_up_in (const char *folder)
{
  g_autoptr (GSettingsSchemaSource) source = NULL;

  if (folder == NULL)
    return NULL;
  source = g_settings_schema_source_new_from_directory (
      folder, g_settings_schema_source_get_default (), FALSE, NULL);

  return source != NULL ? g_settings_schema_source_lookup (source, GRADUAL_APP_ID, FALSE) : NULL;
}

static GSettingsSchema *
find_schema (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autofree char *build_folder = find_build_folder ();
  GSettingsSchema *schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, GRADUAL_APP_ID, TRUE);
  if (schema == NULL)
    schema = look_up_in (GRADUAL_DATADIR "/glib-2.0/schemas");
  if (schema == NULL)
    schema = look_up_in (build_folder);

  return schema;
}

/**
 * gradual_preferences_get:
 *
 * Returns: (transfer none) (nullable): what is kept for all windows; %NULL where the schema is not
 *   installed, and everything is to be as it is by default.
 */
GSettings *
gradual_preferences_get (void)
{
  static GSettings *settings = NULL;
  static gsize is_looked_for = 0;

  if (g_once_init_enter (&is_looked_for)) {
    g_autoptr (GSettingsSchema) schema = find_schema ();

    if (schema != NULL)
      settings = g_settings_new_full (schema, NULL, NULL);
    g_once_init_leave (&is_looked_for, 1);
  }

  return settings;
}

/** gradual_preferences_restore_window: gives a new window the size of the one closed last. */
void
gradual_preferences_restore_window (GtkWindow *window)
{
  GSettings *settings = gradual_preferences_get ();

  g_return_if_fail (GTK_IS_WINDOW (window));

  if (settings == NULL)
    return;
  gtk_window_set_default_size (window, g_settings_get_int (settings, "window-width"),
                               g_settings_get_int (settings, "window-height"));
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (window);
}

/**
 * gradual_preferences_keep_window:
 *
 * Keeps the size of a window that closes. It is not bound to it all the while, since two windows
 * would pull at each other.
 */
void
gradual_preferences_keep_window (GtkWindow *window)
{
  GSettings *settings = gradual_preferences_get ();
  int width, height;

  g_return_if_fail (GTK_IS_WINDOW (window));

  if (settings == NULL)
    return;
  gtk_window_get_default_size (window, &width, &height);
  /* What is out of range is not taken. */
  if (width > 0 && height > 0) {
    g_settings_set_int (settings, "window-width", width);
    g_settings_set_int (settings, "window-height", height);
  }
  g_settings_set_boolean (settings, "window-maximized", gtk_window_is_maximized (window));
}
