/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/reminder/reminder-group.h"

#include <string.h>
#include <sys/stat.h>

#include <glib/gstdio.h>

#include "app/preferences.h"
#include "folder.h"
#include "gui.h"
#include "mock-systemd.h"

#define SIX (18 * 60)

static GradualReminderPlaces *places;
static MockSystemd *systemd;
static GtkWidget *group;
static GtkWindow *window;

static GtkSwitch *
get_switch (void)
{
  return GTK_SWITCH (gui_find_type (group, GTK_TYPE_SWITCH));
}

static GtkWidget *
get_time_row (void)
{
  return gui_find_type (group, ADW_TYPE_ENTRY_ROW);
}

static void
open_group (int width)
{
  group = gradual_reminder_group_new ();
  gradual_reminder_group_set_places (GRADUAL_REMINDER_GROUP (group), places);
  window = gui_show (group, width, 400);
}

static void
close_group (void)
{
  gtk_window_destroy (window);
  gui_settle ();
}

static void
set_up (void)
{
  g_autofree char *config = NULL, *data = NULL;

  folder_set_up ();
  gui_application ();
  config = folder_path_of ("config");
  data = folder_path_of ("data");
  places = gradual_reminder_places_new (config, data, "/bin/true");
  systemd = mock_systemd_new (config);
  g_settings_reset (gradual_preferences_get (), "reminder-time");
  open_group (500);
}

static void
tear_down (void)
{
  close_group ();
  g_clear_pointer (&systemd, mock_systemd_free);
  g_clear_pointer (&places, gradual_reminder_places_free);
  folder_tear_down ();
}

static gboolean
is_free (gpointer data G_GNUC_UNUSED)
{
  return gtk_widget_is_sensitive (GTK_WIDGET (get_switch ()));
}

/* Sets the switch as a click does, and waits for what becomes of it. */
static void
set_switch (gboolean is_on)
{
  ck_assert_int_eq (gtk_switch_get_active (get_switch ()), !is_on);
  gtk_widget_activate (GTK_WIDGET (get_switch ()));
  /* A switch is set at the end of its way. */
  gui_settle ();
  gui_wait (is_free, NULL);
}

static void
type_time (const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (get_time_row ()), text);
}

static void
apply_time (const char *text)
{
  type_time (text);
  g_signal_emit_by_name (get_time_row (), "apply");
  gui_settle ();
  gui_wait (is_free, NULL);
}

static void
assert_shown (gboolean is_on, const char *time)
{
  ck_assert_int_eq (gtk_switch_get_active (get_switch ()), is_on);
  ck_assert_int_eq (gtk_switch_get_state (get_switch ()), is_on);
  ck_assert_str_eq (gtk_editable_get_text (GTK_EDITABLE (get_time_row ())), time);
}

static void
assert_on_disk (GradualReminderMeans means, int minutes)
{
  GradualReminderState state = gradual_reminder_files_read (places);

  ck_assert_int_eq (state.means, means);
  ck_assert_int_eq (state.minutes, minutes);
}

static gboolean
is_shown (const char *text)
{
  GtkWidget *label = gui_find_label (group, text);

  return label != NULL && gtk_widget_get_mapped (label);
}

START_TEST (test_off_at_the_usual_time)
{
  assert_shown (FALSE, "18:00");
  assert_on_disk (GRADUAL_REMINDER_OFF, GRADUAL_REMINDER_NO_TIME);
}
END_TEST

START_TEST (test_switch)
{
  set_switch (TRUE);
  assert_shown (TRUE, "18:00");
  assert_on_disk (GRADUAL_REMINDER_BY_TIMER, SIX);
  ck_assert (systemd->is_active);

  set_switch (FALSE);
  assert_shown (FALSE, "18:00");
  assert_on_disk (GRADUAL_REMINDER_OFF, GRADUAL_REMINDER_NO_TIME);
  ck_assert_uint_eq (folder_count ("config"), 0);
}
END_TEST

START_TEST (test_time_is_kept_while_it_is_off)
{
  apply_time ("7.5");
  apply_time ("7.05");
  assert_shown (FALSE, "07:05");
  assert_on_disk (GRADUAL_REMINDER_OFF, GRADUAL_REMINDER_NO_TIME);
  ck_assert_int_eq (g_settings_get_int (gradual_preferences_get (), "reminder-time"), 7 * 60 + 5);

  close_group ();
  open_group (500);
  assert_shown (FALSE, "07:05");
  set_switch (TRUE);
  assert_on_disk (GRADUAL_REMINDER_BY_TIMER, 7 * 60 + 5);
}
END_TEST

START_TEST (test_time_is_set_while_it_is_on)
{
  set_switch (TRUE);
  apply_time ("6:30 am");
  assert_shown (TRUE, "06:30");
  assert_on_disk (GRADUAL_REMINDER_BY_TIMER, 6 * 60 + 30);
}
END_TEST

/* What is typed and not applied is meant all the same. */
START_TEST (test_switch_takes_what_is_typed)
{
  type_time ("20:15");
  set_switch (TRUE);
  assert_shown (TRUE, "20:15");
  assert_on_disk (GRADUAL_REMINDER_BY_TIMER, 20 * 60 + 15);
}
END_TEST

START_TEST (test_what_is_no_time)
{
  static const char problem[] = "Please write a time, as in 18:00.";

  set_switch (TRUE);
  apply_time ("noonish");
  ck_assert (is_shown (problem));
  ck_assert (gtk_widget_has_css_class (get_time_row (), "error"));
  assert_on_disk (GRADUAL_REMINDER_BY_TIMER, SIX);
  type_time ("12");
  ck_assert (!is_shown (problem));
  ck_assert (!gtk_widget_has_css_class (get_time_row (), "error"));

  set_switch (FALSE);
  type_time ("noonish");
  gtk_switch_set_active (get_switch (), TRUE);
  gui_settle ();
  ck_assert (is_shown (problem));
  ck_assert (!gtk_switch_get_active (get_switch ()));
  assert_on_disk (GRADUAL_REMINDER_OFF, GRADUAL_REMINDER_NO_TIME);
}
END_TEST

START_TEST (test_shows_what_is_on_disk)
{
  ck_assert (gradual_reminder_files_write_autostart (places, 5 * 60, NULL));
  close_group ();
  open_group (500);
  assert_shown (TRUE, "05:00");
}
END_TEST

/* The files are somebody else's: a link into nowhere that can not be written. */
static void
make_config_impossible (void)
{
  g_free (places->config);
  places->config = g_strdup ("/proc/none");
  gradual_reminder_group_set_places (GRADUAL_REMINDER_GROUP (group), places);
}

static gboolean
tells_fault (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (tells_fault (child))
      return TRUE;

  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
         g_str_has_prefix (gtk_label_get_label (GTK_LABEL (widget)),
                           "The reminder could not be set. ") &&
         strstr (gtk_label_get_label (GTK_LABEL (widget)), "/proc/none") != NULL;
}

START_TEST (test_fault_is_told_and_the_switch_goes_back)
{
  make_config_impossible ();
  ck_assert (!tells_fault (group));
  gtk_switch_set_active (get_switch (), TRUE);
  gui_settle ();
  gui_wait (is_free, NULL);
  ck_assert (tells_fault (group));
  assert_shown (FALSE, "18:00");
}
END_TEST

START_TEST (test_busy)
{
  GtkWidget *spinner = gui_find_type (group, GTK_TYPE_SPINNER);

  ck_assert (gtk_widget_grab_focus (GTK_WIDGET (get_switch ())));
  gtk_switch_set_active (get_switch (), TRUE);
  ck_assert (gtk_widget_get_visible (spinner) && gtk_spinner_get_spinning (GTK_SPINNER (spinner)));
  ck_assert (!gtk_widget_is_sensitive (GTK_WIDGET (get_switch ())));
  ck_assert (!gtk_widget_is_sensitive (get_time_row ()));

  gui_wait (is_free, NULL);
  ck_assert (!gtk_widget_get_visible (spinner));
  ck_assert (gtk_widget_is_sensitive (GTK_WIDGET (get_switch ())));
  ck_assert_ptr_eq (gtk_window_get_focus (window), get_switch ());
}
END_TEST

static gboolean
is_on_disk (gpointer data G_GNUC_UNUSED)
{
  return systemd->is_active;
}

/* The wish is fulfilled though the window is gone. */
START_TEST (test_closed_while_it_is_busy)
{
  gtk_switch_set_active (get_switch (), TRUE);
  close_group ();
  gui_wait (is_on_disk, NULL);
  gui_settle ();
  assert_on_disk (GRADUAL_REMINDER_BY_TIMER, SIX);
  open_group (500);
  assert_shown (TRUE, "18:00");
}
END_TEST

START_TEST (test_names)
{
  /* By the row, and by nothing else: a name of its own would be said twice. */
  gtk_test_accessible_assert_role (get_switch (), GTK_ACCESSIBLE_ROLE_SWITCH);
  ck_assert (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (get_switch ()),
                                               GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  ck_assert (!gtk_test_accessible_has_property (GTK_ACCESSIBLE (get_switch ()),
                                                GTK_ACCESSIBLE_PROPERTY_LABEL));
  ck_assert_str_eq (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (get_time_row ())),
                    "Time of the Reminder");
}
END_TEST

/* Enter in the row of the switch. */
START_TEST (test_keyboard)
{
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (get_switch ()), ADW_TYPE_ACTION_ROW);

  ck_assert (gtk_widget_grab_focus (row));
  ck_assert (gtk_widget_activate (row));
  gui_settle ();
  gui_wait (is_free, NULL);
  assert_on_disk (GRADUAL_REMINDER_BY_TIMER, SIX);
  ck_assert (gtk_widget_child_focus (group, GTK_DIR_TAB_FORWARD));
  ck_assert (gtk_widget_is_ancestor (gtk_window_get_focus (window), get_time_row ()));
}
END_TEST

START_TEST (test_narrow)
{
  int minimum, natural;

  close_group ();
  open_group (336);
  gtk_widget_measure (group, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  ck_assert_int_le (minimum, 336);
}
END_TEST

static Suite *
reminder_group_suite (void)
{
  Suite *suite = suite_create ("reminder-group");
  TCase *tcase = tcase_create ("reminder-group");

  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_off_at_the_usual_time);
  tcase_add_test (tcase, test_switch);
  tcase_add_test (tcase, test_time_is_kept_while_it_is_off);
  tcase_add_test (tcase, test_time_is_set_while_it_is_on);
  tcase_add_test (tcase, test_switch_takes_what_is_typed);
  tcase_add_test (tcase, test_what_is_no_time);
  tcase_add_test (tcase, test_shows_what_is_on_disk);
  tcase_add_test (tcase, test_fault_is_told_and_the_switch_goes_back);
  tcase_add_test (tcase, test_busy);
  tcase_add_test (tcase, test_closed_while_it_is_busy);
  tcase_add_test (tcase, test_names);
  tcase_add_test (tcase, test_keyboard);
  tcase_add_test (tcase, test_narrow);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (reminder_group_suite ());
}
