/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reminder-units.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#define TIMER_GROUP "Timer"
#define CALENDAR    "OnCalendar"
#define EVERY_DAY   "*-*-* "
#define TIME_KEY    "X-Gradual-Time"

/* Our lines are of one line each, whatever a translation or a path has in it. */
static gboolean
has_control_characters (const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    if (g_ascii_iscntrl (*at))
      return TRUE;

  return FALSE;
}

/* Puts @mark before each of @special. */
static char *
escape (const char *text, const char *special, char mark)
{
  GString *escaped = g_string_sized_new (strlen (text));

  for (const char *at = text; *at != '\0'; at++) {
    if (strchr (special, *at) != NULL)
      g_string_append_c (escaped, mark);
    g_string_append_c (escaped, *at);
  }

  return g_string_free (escaped, FALSE);
}

static char *
format_time (int minutes)
{
  return g_strdup_printf ("%02d:%02d", minutes / 60, minutes % 60);
}

/* Reads "18:00", and what @rest says after it. */
static int
parse_time (const char *text, const char *rest)
{
  int minutes;

  if (text == NULL || strlen (text) != 5 + strlen (rest) || !g_str_equal (text + 5, rest) ||
      text[2] != ':')
    return GRADUAL_REMINDER_NO_TIME;
  for (int i = 0; i < 5; i++)
    if (i != 2 && !g_ascii_isdigit (text[i]))
      return GRADUAL_REMINDER_NO_TIME;
  minutes = g_ascii_digit_value (text[3]) * 10 + g_ascii_digit_value (text[4]);
  if (minutes >= 60)
    return GRADUAL_REMINDER_NO_TIME;
  minutes += (g_ascii_digit_value (text[0]) * 10 + g_ascii_digit_value (text[1])) * 60;

  return minutes <= GRADUAL_REMINDER_MINUTES_MAX ? minutes : GRADUAL_REMINDER_NO_TIME;
}

/**
 * gradual_reminder_service_text:
 * @program: the absolute path of the program
 *
 * The unit of systemd that reminds once. A program that is not there any more is passed over: who
 * uninstalls it is not told of a fault each day.
 *
 * Returns: (transfer full) (nullable): the text of the file; %NULL for a path that systemd takes
 * for no program's: one with quotation marks, backslashes, control characters or wrong UTF-8.
 */
char *
gradual_reminder_service_text (const char *program)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (program != NULL && g_path_is_absolute (program), NULL);

  if (!g_utf8_validate (program, -1, NULL) || has_control_characters (program) ||
      strpbrk (program, "\"'\\") != NULL)
    return NULL;
  /* A "%" begins what systemd fills in. A "$" does not, in the name of a program. */
  path = escape (program, "%", '%');

  return g_strdup_printf (
      "# Written by Gradual, which removes it when its reminder is switched off.\n"
      "[Unit]\n"
      "Description=%s\n"
      "ConditionFileIsExecutable=%s\n"
      "\n"
      "[Service]\n"
      "ExecStart=\"%s\" --remind\n",
      "Gradual: the reminder of today's run and stretches", path, path);
}

/**
 * gradual_reminder_timer_text:
 * @minutes: when to remind
 *
 * Returns: (transfer full): the unit of systemd that starts the service each day. A time that was
 *   slept through is made up for once.
 */
char *
gradual_reminder_timer_text (int minutes)
{
  g_autofree char *time = NULL;

  g_return_val_if_fail (minutes >= 0 && minutes <= GRADUAL_REMINDER_MINUTES_MAX, NULL);

  time = format_time (minutes);

  return g_strdup_printf (
      "# Written by Gradual, which removes it when its reminder is switched off.\n"
      "[Unit]\n"
      "Description=%s\n"
      "\n"
      "[" TIMER_GROUP "]\n" CALENDAR "=" EVERY_DAY "%s:00\n"
      "AccuracySec=1s\n"
      "Persistent=true\n"
      "\n"
      "[Install]\n"
      "WantedBy=timers.target\n",
      "Gradual: when to remind", time);
}

/* The value of Exec: arguments are quoted first, and then the value as any in such a file, which is
 * the key file's business. */
static char *
autostart_command (const char *program)
{
  g_autofree char *quoted = escape (program, "\"`$\\", '\\');
  g_autofree char *path = escape (quoted, "%", '%');

  return g_strdup_printf ("\"%s\" --remind-daily", path);
}

/**
 * gradual_reminder_autostart_text:
 * @program: the absolute path of the program
 * @minutes: when to remind
 *
 * For desktops without systemd: what is started with the session, and reminds each day of it.
 *
 * Returns: (transfer full) (nullable): the text of the file; %NULL for a path that is no UTF-8.
 */
char *
gradual_reminder_autostart_text (const char *program, int minutes)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *command = NULL;
  g_autofree char *time = NULL;
  const char *group = G_KEY_FILE_DESKTOP_GROUP;

  g_return_val_if_fail (program != NULL && g_path_is_absolute (program), NULL);
  g_return_val_if_fail (minutes >= 0 && minutes <= GRADUAL_REMINDER_MINUTES_MAX, NULL);

  if (!g_utf8_validate (program, -1, NULL))
    return NULL;
  command = autostart_command (program);
  time = format_time (minutes);
  g_key_file_set_string (file, group, G_KEY_FILE_DESKTOP_KEY_TYPE, "Application");
  g_key_file_set_string (file, group, G_KEY_FILE_DESKTOP_KEY_NAME, _ ("Gradual: Daily Reminder"));
  g_key_file_set_string (file, group, G_KEY_FILE_DESKTOP_KEY_COMMENT,
                         _ ("Reminds of the day’s run and stretches"));
  g_key_file_set_string (file, group, G_KEY_FILE_DESKTOP_KEY_EXEC, command);
  g_key_file_set_string (file, group, G_KEY_FILE_DESKTOP_KEY_TRY_EXEC, program);
  g_key_file_set_string (file, group, G_KEY_FILE_DESKTOP_KEY_ICON, GRADUAL_APP_ID);
  g_key_file_set_boolean (file, group, G_KEY_FILE_DESKTOP_KEY_NO_DISPLAY, TRUE);
  g_key_file_set_string (file, group, TIME_KEY, time);

  return g_key_file_to_data (file, NULL, NULL);
}

/**
 * gradual_reminder_timer_minutes:
 * @text: the unit of a timer
 *
 * Returns: when it reminds; %GRADUAL_REMINDER_NO_TIME where somebody changed it so that it is not
 *   each day at one time.
 */
int
gradual_reminder_timer_minutes (const char *text)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *calendar = NULL;

  g_return_val_if_fail (text != NULL, GRADUAL_REMINDER_NO_TIME);

  if (g_key_file_load_from_data (file, text, strlen (text), G_KEY_FILE_NONE, NULL))
    calendar = g_key_file_get_string (file, TIMER_GROUP, CALENDAR, NULL);
  if (calendar == NULL || !g_str_has_prefix (calendar, EVERY_DAY))
    return GRADUAL_REMINDER_NO_TIME;

  return parse_time (calendar + strlen (EVERY_DAY), ":00");
}

/**
 * gradual_reminder_autostart_minutes:
 * @text: a desktop file
 *
 * Returns: when it reminds; %GRADUAL_REMINDER_NO_TIME where it does not, as when it was switched
 * off in the settings of the desktop.
 */
int
gradual_reminder_autostart_minutes (const char *text)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GError) no_key = NULL;
  g_autofree char *time = NULL;
  const char *group = G_KEY_FILE_DESKTOP_GROUP;

  g_return_val_if_fail (text != NULL, GRADUAL_REMINDER_NO_TIME);

  if (!g_key_file_load_from_data (file, text, strlen (text), G_KEY_FILE_NONE, NULL) ||
      g_key_file_get_boolean (file, group, G_KEY_FILE_DESKTOP_KEY_HIDDEN, NULL))
    return GRADUAL_REMINDER_NO_TIME;
  if (!g_key_file_get_boolean (file, group, "X-GNOME-Autostart-enabled", &no_key) && no_key == NULL)
    return GRADUAL_REMINDER_NO_TIME;
  time = g_key_file_get_string (file, group, TIME_KEY, NULL);

  return parse_time (time, "");
}
