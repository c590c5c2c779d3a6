/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/reminder/reminder-units.h"

#include <gio/gdesktopappinfo.h>

#include "folder.h"
#include "suite.h"

#define PROGRAM "/usr/bin/gradual"
#define SIX     (18 * 60)

/* Whether @text has that line. */
static void
assert_line (const char *text, const char *line)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  ck_assert_msg (g_strv_contains ((const char *const *)lines, line), "no \"%s\" in\n%s", line,
                 text);
}

START_TEST (test_service_starts_the_program)
{
  g_autofree char *text = gradual_reminder_service_text (PROGRAM);

  assert_line (text, "ExecStart=\"/usr/bin/gradual\" --remind");
  assert_line (text, "ConditionFileIsExecutable=/usr/bin/gradual");
}
END_TEST

START_TEST (test_service_escapes_what_systemd_would_fill_in)
{
  g_autofree char *text = gradual_reminder_service_text ("/opt/100 % ä/$HOME/gradual");

  assert_line (text, "ExecStart=\"/opt/100 %% ä/$HOME/gradual\" --remind");
  assert_line (text, "ConditionFileIsExecutable=/opt/100 %% ä/$HOME/gradual");
}
END_TEST

/* Names of programs that systemd 252 refuses, and what is no text. */
START_TEST (test_service_for_impossible_names)
{
  static const char *const names[] = {"/opt/a\"b/gradual",    "/opt/it's/gradual",
                                      "/opt/a\\b/gradual",    "/opt/a\nExecStart=/b/gradual",
                                      "/opt/a\tb/gradual",    "/opt/a\177b/gradual",
                                      "/opt/\xff\xfe/gradual"};

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    ck_assert_ptr_null (gradual_reminder_service_text (names[i]));
}
END_TEST

START_TEST (test_timer)
{
  g_autofree char *text = gradual_reminder_timer_text (6 * 60 + 5);

  assert_line (text, "OnCalendar=*-*-* 06:05:00");
  assert_line (text, "Persistent=true");
  assert_line (text, "AccuracySec=1s");
  assert_line (text, "WantedBy=timers.target");
}
END_TEST

START_TEST (test_every_time_is_read_back)
{
  for (int minutes = 0; minutes <= GRADUAL_REMINDER_MINUTES_MAX; minutes++) {
    g_autofree char *timer = gradual_reminder_timer_text (minutes);
    g_autofree char *autostart = gradual_reminder_autostart_text (PROGRAM, minutes);

    ck_assert_int_eq (gradual_reminder_timer_minutes (timer), minutes);
    ck_assert_int_eq (gradual_reminder_autostart_minutes (autostart), minutes);
  }
}
END_TEST

START_TEST (test_timers_that_are_none_of_ours)
{
  static const char *const texts[] = {
      "",
      "\xff",
      "[Timer]\n",
      "[Unit]\nOnCalendar=*-*-* 18:00:00\n",
      "[Timer]\nOnCalendar=daily\n",
      "[Timer]\nOnCalendar=Mon *-*-* 18:00:00\n",
      "[Timer]\nOnCalendar=*-*-* 18:00\n",
      "[Timer]\nOnCalendar=*-*-* 18:00:30\n",
      "[Timer]\nOnCalendar=*-*-* 24:00:00\n",
      "[Timer]\nOnCalendar=*-*-* 18:60:00\n",
      "[Timer]\nOnCalendar=*-*-* 1x:00:00\n",
      "[Timer]\nOnCalendar=*-*-* 18:00:000\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    ck_assert_int_eq (gradual_reminder_timer_minutes (texts[i]), GRADUAL_REMINDER_NO_TIME);
}
END_TEST

START_TEST (test_autostart_that_is_switched_off)
{
  static const char *const lines[] = {"Hidden=true\n", "X-GNOME-Autostart-enabled=false\n",
                                      "X-Gradual-Time=25:00\n", "X-Gradual-Time=\n"};
  g_autofree char *text = gradual_reminder_autostart_text (PROGRAM, SIX);
  g_autofree char *on = g_strconcat (text, "X-GNOME-Autostart-enabled=true\nHidden=false\n", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++) {
    g_autofree char *off = g_strconcat (text, lines[i], NULL);

    ck_assert_int_eq (gradual_reminder_autostart_minutes (off), GRADUAL_REMINDER_NO_TIME);
  }
  ck_assert_int_eq (gradual_reminder_autostart_minutes (on), SIX);
  ck_assert_int_eq (gradual_reminder_autostart_minutes (""), GRADUAL_REMINDER_NO_TIME);
  ck_assert_int_eq (gradual_reminder_autostart_minutes ("[Desktop Entry]\n"),
                    GRADUAL_REMINDER_NO_TIME);
}
END_TEST

START_TEST (test_autostart_for_impossible_names)
{
  ck_assert_ptr_null (gradual_reminder_autostart_text ("/opt/\xff\xfe/gradual", SIX));
}
END_TEST

/* What a desktop makes of the file: GLib starts programs by the same rules, and the checker of
 * freedesktop.org has nothing to say of it. */
static void
assert_starts (const char *folder_name)
{
  g_autofree char *folder = folder_path_of (folder_name);
  g_autofree char *program = g_build_filename (folder, "gradual", NULL);
  g_autofree char *called = g_strconcat (program, ".called", NULL);
  g_autofree char *text = gradual_reminder_autostart_text (program, SIX);
  g_autofree char *path = folder_path_of ("reminder.desktop");
  g_autoptr (GError) error = NULL;
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GAppInfo) info = NULL;
  g_autofree char *arguments = NULL;
  const char *validate[] = {"desktop-file-validate", path, NULL};
  int status;

  ck_assert_int_eq (g_mkdir_with_parents (folder, 0700), 0);
  ck_assert (g_file_set_contents_full (program,
                                       "#!/bin/sh\nprintf '%s' \"$*\" >\"$0.part\"\n"
                                       "mv \"$0.part\" \"$0.called\"\n",
                                       -1, G_FILE_SET_CONTENTS_NONE, 0700, NULL));
  folder_write ("reminder.desktop", text);
  ck_assert (g_spawn_sync (NULL, (char **)validate, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL,
                           NULL, &status, &error));
  ck_assert_msg (g_spawn_check_wait_status (status, &error), "%s", text);

  ck_assert (g_key_file_load_from_data (file, text, (gsize)-1, G_KEY_FILE_NONE, NULL));
  info = G_APP_INFO (g_desktop_app_info_new_from_keyfile (file));
  ck_assert_msg (info != NULL, "is not started: %s", text);
  ck_assert_msg (g_app_info_launch (info, NULL, NULL, &error), "%s", text);
  for (guint i = 0; i < 20000 && !g_file_test (called, G_FILE_TEST_EXISTS); i++)
    g_usleep (1000);
  arguments = folder_read (called);
  ck_assert_str_eq (arguments, "--remind-daily");
}

START_TEST (test_autostart_starts_the_program_wherever_it_is)
{
  static const char *const folders[] = {"plain",        "two words",      "it's \"quoted\"",
                                        "$HOME `id`",   "back\\slash\\n", "Läufer 走る",
                                        "~;&|#=()<>*?", "two\nlines"};

  assert_starts (folders[_i]);
}
END_TEST

/* GLib looks for the program before it fills in, and does not find one with a percent sign. */
START_TEST (test_autostart_doubles_what_desktops_would_fill_in)
{
  g_autofree char *text = gradual_reminder_autostart_text ("/opt/100 %f\\/gradual", SIX);

  assert_line (text, "Exec=\"/opt/100 %%f\\\\\\\\/gradual\" --remind-daily");
  assert_line (text, "TryExec=/opt/100 %f\\\\/gradual");
}
END_TEST

static Suite *
reminder_units_suite (void)
{
  Suite *suite = suite_create ("reminder-units");
  TCase *units = tcase_create ("units"), *autostart = tcase_create ("autostart");

  tcase_add_test (units, test_service_starts_the_program);
  tcase_add_test (units, test_service_escapes_what_systemd_would_fill_in);
  tcase_add_test (units, test_service_for_impossible_names);
  tcase_add_test (units, test_timer);
  tcase_add_test (units, test_every_time_is_read_back);
  tcase_add_test (units, test_timers_that_are_none_of_ours);
  suite_add_tcase (suite, units);

  tcase_add_checked_fixture (autostart, folder_set_up, folder_tear_down);
  tcase_set_timeout (autostart, 60);
  tcase_add_test (autostart, test_autostart_that_is_switched_off);
  tcase_add_test (autostart, test_autostart_for_impossible_names);
  tcase_add_loop_test (autostart, test_autostart_starts_the_program_wherever_it_is, 0, 8);
  tcase_add_test (autostart, test_autostart_doubles_what_desktops_would_fill_in);
  suite_add_tcase (suite, autostart);

  return suite;
}

int
main (void)
{
  return suite_main (reminder_units_suite ());
}
