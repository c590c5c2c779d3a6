/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reminder-files.h"

#include <errno.h>
#include <string.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "store/file.h"

/* What is read of a file that is ours, and a few hundred bytes long. */
#define BYTES_MAX ((gsize)64 * 1024)

#define UNITS     "systemd", "user"
#define WANTS     "timers.target.wants"
#define AUTOSTART "autostart"

/* What the kernel says after the name of a program whose file was replaced since it started. */
#define DELETED " (deleted)"

/**
 * gradual_reminder_places_new:
 * @config: the folder of the user's settings
 * @data: the folder of the user's data
 * @program: the absolute path of what is to be started
 *
 * Returns: (transfer full): these places.
 */
GradualReminderPlaces *
gradual_reminder_places_new (const char *config, const char *data, const char *program)
{
  GradualReminderPlaces *places;

  g_return_val_if_fail (config != NULL && data != NULL, NULL);
  g_return_val_if_fail (program != NULL && g_path_is_absolute (program), NULL);

  places = g_new0 (GradualReminderPlaces, 1);
  places->config = g_strdup (config);
  places->data = g_strdup (data);
  places->program = g_strdup (program);

  return places;
}

/** gradual_reminder_places_new_for_user: Returns: (transfer full): those of the user, and the
 * program that runs now. */
GradualReminderPlaces *
gradual_reminder_places_new_for_user (void)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);

  if (program != NULL && g_str_has_suffix (program, DELETED))
    program[strlen (program) - strlen (DELETED)] = '\0';

  return gradual_reminder_places_new (g_get_user_config_dir (), g_get_user_data_dir (),
                                      program != NULL ? program : GRADUAL_BINDIR "/gradual");
}

/** gradual_reminder_places_copy: Returns: (transfer full): the same places. */
GradualReminderPlaces *
gradual_reminder_places_copy (const GradualReminderPlaces *places)
{
  g_return_val_if_fail (places != NULL, NULL);

  return gradual_reminder_places_new (places->config, places->data, places->program);
}

/** gradual_reminder_places_free: frees what names the places; nothing on disk changes. */
void
gradual_reminder_places_free (GradualReminderPlaces *places)
{
  g_return_if_fail (places != NULL);

  g_free (places->config);
  g_free (places->data);
  g_free (places->program);
  g_free (places);
}

static char *
service_path (const GradualReminderPlaces *places)
{
  return g_build_filename (places->config, UNITS, GRADUAL_REMINDER_SERVICE, NULL);
}

static char *
timer_path (const GradualReminderPlaces *places)
{
  return g_build_filename (places->config, UNITS, GRADUAL_REMINDER_TIMER, NULL);
}

/* The link by which systemd knows that the timer is to be started. */
static char *
link_path (const GradualReminderPlaces *places)
{
  return g_build_filename (places->config, UNITS, WANTS, GRADUAL_REMINDER_TIMER, NULL);
}

/* Where systemd keeps when a persistent timer has gone off last. */
static char *
stamp_path (const GradualReminderPlaces *places)
{
  return g_build_filename (places->data, "systemd", "timers", "stamp-" GRADUAL_REMINDER_TIMER,
                           NULL);
}

/** gradual_reminder_autostart_path: Returns: (transfer full): the file that is started with the
 * session, where reminding is done so. */
char *
gradual_reminder_autostart_path (const GradualReminderPlaces *places)
{
  g_return_val_if_fail (places != NULL, NULL);

  return g_build_filename (places->config, AUTOSTART, GRADUAL_REMINDER_ID ".desktop", NULL);
}

static gboolean
is_link (const char *path)
{
  return g_file_test (path, G_FILE_TEST_IS_SYMLINK);
}

/**
 * gradual_reminder_files_read:
 *
 * Returns: whether and when the desktop reminds, by what is on disk. Units that systemd is not
 * asked to start are no reminder.
 */
GradualReminderState
gradual_reminder_files_read (const GradualReminderPlaces *places)
{
  g_autofree char *timer = NULL, *wanted = NULL, *autostart = NULL;
  g_autofree char *timer_text = NULL, *autostart_text = NULL;
  GradualReminderState state = {GRADUAL_REMINDER_OFF, GRADUAL_REMINDER_NO_TIME};
  gsize length;

  g_return_val_if_fail (places != NULL, state);

  timer = timer_path (places);
  wanted = link_path (places);
  timer_text = gradual_file_read (timer, BYTES_MAX, &length, NULL);
  if (timer_text != NULL && is_link (wanted)) {
    state.means = GRADUAL_REMINDER_BY_TIMER;
    state.minutes = gradual_reminder_timer_minutes (timer_text);
    return state;
  }

  autostart = gradual_reminder_autostart_path (places);
  autostart_text = gradual_file_read (autostart, BYTES_MAX, &length, NULL);
  if (autostart_text != NULL)
    state.minutes = gradual_reminder_autostart_minutes (autostart_text);
  if (state.minutes != GRADUAL_REMINDER_NO_TIME)
    state.means = GRADUAL_REMINDER_BY_AUTOSTART;

  return state;
}

/* Writes a file and the folders on the way to it. */
static gboolean
write_text (const char *path, const char *text, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (g_mkdir_with_parents (folder, 0700) != 0) {
    g_set_error (error, G_FILE_ERROR, (int)g_file_error_from_errno (errno),
                 _ ("“%s” can not be written: %s"), folder, g_strerror (errno));
    return FALSE;
  }

  return gradual_file_write (path, text, strlen (text), error);
}

static gboolean
refuse_program (const GradualReminderPlaces *places, GError **error)
{
  g_autofree char *name = g_filename_display_name (places->program);

  g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_INVAL,
               _ ("“%s” has characters in its name with which it can not be started by itself"),
               name);

  return FALSE;
}

/**
 * gradual_reminder_files_write_units:
 * @minutes: when to remind
 *
 * Writes the units of systemd, which is still to be asked to start them.
 *
 * Returns: whether they are written; if not, the error names the path.
 */
gboolean
gradual_reminder_files_write_units (const GradualReminderPlaces *places, int minutes,
                                    GError **error)
{
  g_autofree char *service = NULL, *timer = NULL;
  g_autofree char *service_text = NULL, *timer_text = NULL;

  g_return_val_if_fail (places != NULL, FALSE);

  service = service_path (places);
  timer = timer_path (places);
  service_text = gradual_reminder_service_text (places->program);
  timer_text = gradual_reminder_timer_text (minutes);
  if (service_text == NULL)
    return refuse_program (places, error);

  return write_text (service, service_text, error) && write_text (timer, timer_text, error);
}

/**
 * gradual_reminder_files_write_autostart:
 * @minutes: when to remind
 *
 * Writes what is started with the next session.
 *
 * Returns: whether it is written; if not, the error names the path.
 */
gboolean
gradual_reminder_files_write_autostart (const GradualReminderPlaces *places, int minutes,
                                        GError **error)
{
  g_autofree char *path = NULL, *text = NULL;

  g_return_val_if_fail (places != NULL, FALSE);

  path = gradual_reminder_autostart_path (places);
  text = gradual_reminder_autostart_text (places->program, minutes);
  if (text == NULL)
    return refuse_program (places, error);

  return write_text (path, text, error);
}

/* Removes a file, and then of the @n_folders folders around it those that nothing is left in. */
static gboolean
remove_with_folders (const char *path, guint n_folders, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (g_unlink (path) != 0 && errno != ENOENT && errno != ENOTDIR) {
    g_autofree char *name = g_filename_display_name (path);

    g_set_error (error, G_FILE_ERROR, (int)g_file_error_from_errno (errno),
                 _ ("“%s” can not be removed: %s"), name, g_strerror (errno));
    return FALSE;
  }
  for (guint i = 0; i < n_folders && g_rmdir (folder) == 0; i++) {
    char *outer = g_path_get_dirname (folder);

    g_free (folder);
    folder = outer;
  }

  return TRUE;
}

/**
 * gradual_reminder_files_remove_units:
 *
 * Removes what systemd has of the reminder. To remove what is not there is no fault.
 *
 * Returns: whether nothing is left; if not, the error names the path.
 */
gboolean
gradual_reminder_files_remove_units (const GradualReminderPlaces *places, GError **error)
{
  g_autofree char *wanted = NULL, *timer = NULL, *service = NULL;

  g_return_val_if_fail (places != NULL, FALSE);

  wanted = link_path (places);
  timer = timer_path (places);
  service = service_path (places);

  return remove_with_folders (wanted, 3, error) && remove_with_folders (timer, 2, error) &&
         remove_with_folders (service, 2, error) &&
         gradual_reminder_files_forget_last (places, error);
}

/**
 * gradual_reminder_files_remove_autostart:
 *
 * Removes what is started with the session; a program that was started so ends by itself.
 *
 * Returns: whether nothing is left; if not, the error names the path.
 */
gboolean
gradual_reminder_files_remove_autostart (const GradualReminderPlaces *places, GError **error)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (places != NULL, FALSE);

  path = gradual_reminder_autostart_path (places);

  return remove_with_folders (path, 1, error);
}

/**
 * gradual_reminder_files_forget_last:
 *
 * Removes when the timer has gone off last. A timer that is started anew would otherwise make up
 * for what it takes for missed, at once.
 *
 * Returns: whether nothing is left; if not, the error names the path.
 */
gboolean
gradual_reminder_files_forget_last (const GradualReminderPlaces *places, GError **error)
{
  g_autofree char *stamp = NULL;

  g_return_val_if_fail (places != NULL, FALSE);

  stamp = stamp_path (places);

  return remove_with_folders (stamp, 2, error);
}
