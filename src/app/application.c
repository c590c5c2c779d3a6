/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "application.h"

#include <glib/gi18n-lib.h>

#include "compat/about-window.h"
#include "reminder/reminder-daily.h"
#include "reminder/reminder-once.h"
#include "window.h"

/* How often it is looked whether a new day has begun, and how long the end waits for the disk, in
 * seconds. */
#define DAY_LOOK_SECONDS 30
#define FLUSH_SECONDS    10

/* Options for those who start the program for the runner: systemd and the session. */
#define REMIND       "remind"
#define REMIND_DAILY "remind-daily"

struct _GradualApplication {
  AdwApplication parent_instance;

  GradualSession *session; /* (owned): from startup on */
  GradualDay day;          /* the day it was when it was last looked */
  guint day_source;
};

G_DEFINE_FINAL_TYPE (GradualApplication, gradual_application, ADW_TYPE_APPLICATION)

/**
 * gradual_application_new:
 * @flags: flags besides those that the program always has, as %G_APPLICATION_NON_UNIQUE for tests
 *
 * Returns: (transfer full): the application.
 */
GradualApplication *
gradual_application_new (GApplicationFlags flags)
{
  return g_object_new (GRADUAL_TYPE_APPLICATION, "application-id", GRADUAL_APP_ID, "flags",
                       flags | G_APPLICATION_HANDLES_OPEN, "resource-base-path", GRADUAL_RESOURCES,
                       NULL);
}

/** gradual_application_get_session: Returns: (transfer none): what all windows work on. */
GradualSession *
gradual_application_get_session (GradualApplication *self)
{
  g_return_val_if_fail (GRADUAL_IS_APPLICATION (self), NULL);

  if (self->session != NULL)
    gradual_session_finish_loading (self->session);

  return self->session;
}

static GradualWindow *
get_window (GtkApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (application);

  while (window != NULL && !GRADUAL_IS_WINDOW (window))
    window = gtk_window_get_transient_for (window);
  if (window == NULL)
    window = gradual_window_new (application, GRADUAL_APPLICATION (application)->session);

  return GRADUAL_WINDOW (window);
}

static void
activate (GApplication *application)
{
  gtk_window_present (GTK_WINDOW (get_window (GTK_APPLICATION (application))));
}

static void
open_files (GApplication *application, GFile **files, int n_files, const char *hint G_GNUC_UNUSED)
{
  GradualWindow *window = get_window (GTK_APPLICATION (application));

  for (int i = 0; i < n_files; i++)
    gradual_window_open_file (window, files[i]);
  gtk_window_present (GTK_WINDOW (window));
}

static void
about_action (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED,
              gpointer user_data)
{
  gradual_compat_show_about (gtk_application_get_active_window (user_data));
}

/* What a press on the reminder does. */
static void
show_today_action (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED,
                   gpointer user_data)
{
  GradualWindow *window = get_window (user_data);
  GradualDay today = gradual_session_get_today (GRADUAL_APPLICATION (user_data)->session);

  gtk_window_present (GTK_WINDOW (window));
  gradual_plan_view_open_day (gradual_window_get_plan_view (window), today);
}

/* The program ends with its last window. */
static void
quit_action (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED,
             gpointer user_data)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (user_data));

  for (GList *link = windows; link != NULL; link = link->next)
    if (GRADUAL_IS_WINDOW (link->data))
      gtk_window_close (link->data);
}

static void
set_accelerators (GtkApplication *application)
{
  static const struct {
    const char *action;
    const char *keys[3];
  } accelerators[] = {
      {"app.quit", {"<Control>q"}},
      {"win.new-plan", {"<Control>n"}},
      {"win.open", {"<Control>o"}},
      {"win.save-as", {"<Control><Shift>s", "<Control>s"}},
      {"win.log-chosen", {"<Control>d"}},
      {"win.open-log", {"<Control>l"}},
      {"win.away", {"<Control><Shift>a"}},
      {"win.plan-settings", {"<Control>comma"}},
      {"win.show-progress", {"<Control>g"}},
      {"win.show-symptoms", {"<Control>j"}},
      {"win.show-stretching", {"<Control>t"}},
      {"win.show-cadence", {"<Control>m"}},
      {"win.undo", {"<Control>z"}},
      {"win.redo", {"<Control><Shift>z"}},
      {"win.show-help-overlay", {"<Control>question", "F1"}},
      {"window.close", {"<Control>w"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (application, accelerators[i].action,
                                           accelerators[i].keys);
}

/* Midnight passes while the program is open, or while the computer sleeps. */
static gboolean
look_at_the_day (gpointer user_data)
{
  GradualApplication *self = user_data;
  GradualDay day = gradual_day_today ();

  if (day != self->day) {
    self->day = day;
    gradual_session_finish_loading (self->session);
    gradual_session_set_today (self->session, day);
  }

  return G_SOURCE_CONTINUE;
}

/* The library is read while the toolkit starts, and the first window is built. */
static void
open_session (GradualApplication *self)
{
  self->day = gradual_day_today ();
  self->session = gradual_session_new (gradual_shelf_new_for_user (), self->day);
  gradual_session_start_loading (self->session);
  self->day_source = g_timeout_add_seconds (DAY_LOOK_SECONDS, look_at_the_day, self);
}

static void
shutdown (GApplication *application)
{
  GradualApplication *self = GRADUAL_APPLICATION (application);
  g_autoptr (GError) error = NULL;
  g_autofree char *kept = NULL;

  g_clear_handle_id (&self->day_source, g_source_remove);
  if (self->session != NULL)
    gradual_session_finish_loading (self->session);
  if (self->session != NULL && !gradual_session_end (self->session, FLUSH_SECONDS, &kept, &error))
    g_message ("%s", error->message);
  if (kept != NULL)
    g_message (_ ("What could not be saved is in “%s”"), kept);

  G_APPLICATION_CLASS (gradual_application_parent_class)->shutdown (application);
}

static void
finalize (GObject *object)
{
  g_clear_object (&GRADUAL_APPLICATION (object)->session);

  G_OBJECT_CLASS (gradual_application_parent_class)->finalize (object);
}

static void
startup (GApplication *application)
{
  static const GActionEntry actions[] = {
      {.name = "about", .activate = about_action},
      {.name = "quit", .activate = quit_action},
      {.name = "show-today", .activate = show_today_action},
  };

  open_session (GRADUAL_APPLICATION (application));
  G_APPLICATION_CLASS (gradual_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions),
                                   application);
  set_accelerators (GTK_APPLICATION (application));
  gtk_window_set_default_icon_name (GRADUAL_APP_ID);
}

/* What needs no window is done before anything of one is. */
static int
handle_local_options (GApplication *application G_GNUC_UNUSED, GVariantDict *options)
{
  if (g_variant_dict_contains (options, REMIND))
    return gradual_reminder_run_once ();
  if (g_variant_dict_contains (options, REMIND_DAILY))
    return gradual_reminder_run_daily ();

  return -1;
}

static void
gradual_application_class_init (GradualApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->activate = activate;
  application_class->handle_local_options = handle_local_options;
  application_class->open = open_files;
  application_class->startup = startup;
  application_class->shutdown = shutdown;
  G_OBJECT_CLASS (klass)->finalize = finalize;
}

static void
gradual_application_init (GradualApplication *self)
{
  GApplication *application = G_APPLICATION (self);

  g_application_add_main_option (application, REMIND, 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE,
                                 _ ("Notify of today’s run and stretches, without a window"), NULL);
  g_application_add_main_option (application, REMIND_DAILY, 0, G_OPTION_FLAG_NONE,
                                 G_OPTION_ARG_NONE,
                                 _ ("Notify each day, as long as the daily reminder is on"), NULL);
}
