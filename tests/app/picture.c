/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <locale.h>
#include <stdlib.h>

#include "app/application.h"
#include "app/plans/plans-window.h"
#include "app/settings/parameter-row.h"
#include "app/settings/settings-window.h"
#include "app/stretching/dose-row.h"
#include "app/stretching/stretch-row.h"
#include "app/stretching/stretching-window.h"
#include "app/window.h"
#include "folder.h"
#include "picture-away.h"
#include "picture-cadence.h"
#include "picture-find.h"
#include "picture-form.h"
#include "picture-outcome.h"
#include "picture-history.h"
#include "picture-log.h"
#include "picture-progress.h"
#include "picture-replan.h"
#include "picture-runs.h"
#include "picture-timer.h"

/* Draws one view of the window into a PNG file. build-aux/screenshots calls it once for each
 * picture, since neither the language nor the direction of text can be changed in a process. */

#define PATIENCE 50

static char *view = NULL;
static char *locale_dir = NULL;
static int width = 1100, height = 760;
static gboolean dark = FALSE, high_contrast = FALSE, right_to_left = FALSE;

static const GOptionEntry options[] = {
    {"view", 0, 0, G_OPTION_ARG_STRING, &view, "One of those that build-aux/screenshots names",
     "V"},
    {"locale-dir", 0, 0, G_OPTION_ARG_FILENAME, &locale_dir, "Where the translations are", "DIR"},
    {"width", 0, 0, G_OPTION_ARG_INT, &width, "Width of the window", "N"},
    {"height", 0, 0, G_OPTION_ARG_INT, &height, "Height of the window", "N"},
    {"dark", 0, 0, G_OPTION_ARG_NONE, &dark, "In the dark style", NULL},
    {"high-contrast", 0, 0, G_OPTION_ARG_NONE, &high_contrast, "In high contrast", NULL},
    {"right-to-left", 0, 0, G_OPTION_ARG_NONE, &right_to_left, "From right to left", NULL},
    G_OPTION_ENTRY_NULL,
};

static void
spin (guint milliseconds)
{
  gint64 end = g_get_monotonic_time () + milliseconds * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (2000);
}

static GradualAnswers
answers_of_view (GradualDay today)
{
  GradualAnswers answers;

  gradual_answers_init (&answers, today, G_DATE_MONDAY);
  if (g_str_equal (view, "infeasible"))
    answers.race_date = gradual_day_next_weekday (today + 56, G_DATE_SUNDAY);
  else if (g_str_equal (view, "beginner"))
    answers.goal = GRADUAL_GOAL_RAMP;

  return answers;
}

static gboolean
is_view (const char *name)
{
  return g_str_equal (view, name);
}

static gboolean
is_stretching (void)
{
  return is_view ("stretching") || is_view ("stretch-details") || is_view ("stretch-weeks") ||
         is_view ("stretch-pause");
}

/* A day in the panel; one with a change that was refused; a run that is to be moved. */
static void
show_day (GradualWindow *window, GradualDay day)
{
  while (gradual_plan_run_on (gradual_window_get_plan (window), day) == NULL)
    day++;
  gradual_plan_view_show_day (gradual_window_get_plan_view (window), day);
  if (is_view ("moving")) {
    gtk_widget_activate_action (GTK_WIDGET (window), "win.cut-run", NULL);
    return;
  }
  gtk_widget_activate_action (GTK_WIDGET (window), "win.open-day", "i", (int)day);
  if (is_view ("refused"))
    gtk_widget_activate_action (GTK_WIDGET (window), "win.set-minutes", "(ii)", (int)day, 200);
}

/* Some weeks of stretching, and a part of today's list. */
static void
stretch (GradualWindow *window, GradualDay today)
{
  GradualSession *session = gradual_window_get_session (window);
  GradualStretchSet some = gradual_stretch_set_of (GRADUAL_STRETCH_CALF_BENT) |
                           gradual_stretch_set_of (GRADUAL_STRETCH_TOE_PULL) |
                           gradual_stretch_set_of (GRADUAL_STRETCH_FIGURE_FOUR);
  g_autoptr (GradualStretching) stretching =
      gradual_stretching_ref (gradual_session_get_stretching (session));

  for (GradualDay day = today - 24; day <= today; day++) {
    GradualStretching *more = gradual_stretching_with_done (
        stretching, day, day == today ? some : (GradualStretchSet)(day % 3 == 0 ? 0 : 37 * day));

    gradual_stretching_unref (stretching);
    stretching = more;
  }
  gradual_session_set_stretching (session, stretching, "Stretch");
}

/* A report says that the ankle is swollen, and before it another one that the calves are tight. */
static void
pause_stretching (GradualWindow *window, GradualDay today)
{
  GradualSession *session = gradual_window_get_session (window);
  GradualLibrary *library = gradual_session_get_library (session);
  g_autoptr (GradualStretching) daily =
      gradual_stretching_with_focus (library->stretching, 1u << GRADUAL_AREA_CALVES, today + 25);
  g_autoptr (GradualLibrary) focused = gradual_library_with_stretching (library, daily);
  g_autoptr (GradualSymptomReport) report = NULL;
  g_autoptr (GradualSymptoms) symptoms = NULL;
  g_autoptr (GradualLibrary) paused = NULL;
  GradualSymptomReport values = {.id = "report", .day = today, .is_finished = TRUE};

  gradual_symptom_answers_init (&values.answers);
  gradual_symptom_answers_set (&values.answers, GRADUAL_QUESTION_SWOLLEN, 1);
  report = gradual_symptom_report_new (&values);
  symptoms = gradual_symptoms_with_report (library->symptoms, report);
  paused = gradual_library_with_symptoms (focused, symptoms);
  gradual_session_commit (session, paused, "Report");
}

/* A plan as people find them: most weeks are fine, and some jump. */
static void
open_table (GradualWindow *window)
{
  static const int weeks[][4] = {{30, 35, 30, 60},  {30, 40, 30, 65}, {35, 45, 35, 90},
                                 {30, 40, 30, 70},  {40, 50, 40, 95}, {40, 60, 40, 120},
                                 {40, 60, 45, 125}, {30, 40, 30, 80}, {45, 65, 45, 150}};
  g_autofree char *path = g_build_filename (folder_new (), "A friend's half marathon.csv", NULL);
  g_autoptr (GString) text = g_string_new ("week,day,minutes,kind\n");

  for (guint i = 0; i < G_N_ELEMENTS (weeks); i++)
    g_string_append_printf (text, "%u,2,%d,easy\n%u,4,%d,easy\n%u,5,%d,easy\n%u,7,%d,long\n", i + 1,
                            weeks[i][0], i + 1, weeks[i][1], i + 1, weeks[i][2], i + 1,
                            weeks[i][3]);
  if (g_file_set_contents (path, text->str, -1, NULL)) {
    gradual_window_open (window, path);
    spin (500);
  }
}

static void
show_view (GradualWindow *window)
{
  GradualDay today = gradual_day_from_ymd (2026, 11, 23);
  GradualAnswers answers = answers_of_view (today);
  g_autoptr (GradualPlan) done = NULL;

  gradual_window_set_today (window, today);
  if (is_view ("recovery"))
    return;
  gradual_welcome_page_set_answers (gradual_window_get_welcome_page (window), &answers);
  if (!g_str_equal (view, "form") && !g_str_equal (view, "infeasible") &&
      !g_str_equal (view, "beginner"))
    gtk_widget_activate_action (GTK_WIDGET (window), "win.make-plan", NULL);
  if (g_str_equal (view, "report"))
    open_table (window);
  if (is_view ("progress") || is_view ("again") || is_stretching () || picture_form_has (view) ||
      picture_is_outcome (view) || picture_away_has (view) ||
      (picture_log_has (view) && !is_view ("log-outside"))) {
    done = picture_runs_done (gradual_window_get_plan (window), today + 17, GRADUAL_ABSENT);
    gradual_window_take_step (window, done, "Log Runs");
    gradual_window_set_today (window, today + 17);
    stretch (window, today + 17);
    if (is_view ("stretch-pause"))
      pause_stretching (window, today + 17);
    gradual_plan_view_show_day (gradual_window_get_plan_view (window), today + 17);
  }
  if (is_view ("again"))
    gtk_widget_activate_action (GTK_WIDGET (window), "win.new-plan", NULL);
  if (is_view ("day") || is_view ("refused") || is_view ("moving"))
    show_day (window, today + 8);
  if (picture_form_has (view))
    picture_form_open (window, view);
}

/* The checklist of the day, as it opens, with the first stretch unfolded, or at its end. */
static void
open_stretching (GradualWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-stretching", NULL);
  if (is_view ("stretch-weeks")) {
    GtkWidget *settings = picture_find_action (GTK_WIDGET (window), "win.stretching-settings");

    spin (300);
    gtk_widget_grab_focus (settings);
  }
  if (is_view ("stretch-details"))
    gradual_stretch_row_set_expanded (
        GRADUAL_STRETCH_ROW (picture_find_type (GTK_WIDGET (window), GRADUAL_TYPE_STRETCH_ROW)),
        TRUE);
}

static GtkWindow *
open_stretch_settings (GradualWindow *window)
{
  GtkWindow *settings =
      gradual_stretching_window_new (GTK_WINDOW (window), gradual_window_get_session (window));

  gtk_window_set_default_size (settings, MIN (width, 620), height);
  gtk_window_present (settings);
  adw_expander_row_set_expanded (
      ADW_EXPANDER_ROW (picture_find_type (GTK_WIDGET (settings), GRADUAL_TYPE_DOSE_ROW)), TRUE);

  return settings;
}

/* The list of plans, with one that is archived, and while one gets another title. */
static GtkWindow *
open_plans (GradualWindow *window)
{
  GradualSession *session = gradual_window_get_session (window);
  g_autofree char *first = g_strdup (gradual_session_get_plan (session)->head.id);
  GtkWindow *plans;

  gradual_session_duplicate_plan (session, first);
  gradual_session_rename_plan (session, gradual_session_get_plan (session)->head.id,
                               "Spring in the mountains");
  gradual_session_set_plan_archived (session, first, TRUE);
  plans = gradual_plans_window_new (GTK_WINDOW (window), session);
  gtk_window_set_default_size (plans, MIN (width, 620), MIN (height, 520));
  gtk_window_present (plans);
  if (is_view ("renaming"))
    gtk_widget_activate_action (GTK_WIDGET (plans), "plans.rename", "s",
                                gradual_session_get_plan (session)->head.id);

  return plans;
}

/* The settings of the plan, as they open, or with the first of them changed and its evidence
 * unfolded. */
static GtkWindow *
open_settings (GradualWindow *window)
{
  GtkWindow *settings;

  settings = gradual_settings_window_new (GTK_WINDOW (window), gradual_window_get_plan (window),
                                          gradual_day_from_ymd (2026, 11, 23));
  gtk_window_set_default_size (settings, MIN (width, 620), height);
  gtk_window_present (settings);
  if (is_view ("rules")) {
    GtkWidget *row = picture_find_type (GTK_WIDGET (settings), GRADUAL_TYPE_PARAMETER_ROW);
    GtkWidget *expander = picture_find_type (GTK_WIDGET (settings), GTK_TYPE_EXPANDER);

    gradual_parameter_row_set_value (GRADUAL_PARAMETER_ROW (row), 4);
    gtk_expander_set_expanded (GTK_EXPANDER (expander), TRUE);
  }

  return settings;
}

/* Returns the window to draw, which may be another than the main one. */
static GtkWindow *
window_of_view (GradualWindow *window)
{
  if (picture_is_outcome (view))
    return picture_outcome_open (window, view, width);
  if (picture_away_has (view))
    return picture_away_open (window, view, width, height);
  if (picture_replan_has (view))
    return picture_replan_open (window, view, width, height);
  if (is_view ("plans") || is_view ("renaming"))
    return open_plans (window);
  if (is_view ("timer") || is_view ("timer-done"))
    return picture_timer_open (GTK_WINDOW (window), is_view ("timer-done"), width, height);
  if (is_view ("stretch-settings"))
    return open_stretch_settings (window);
  if (is_stretching ())
    open_stretching (window);
  if (picture_log_has (view)) {
    spin (300);
    picture_log_open (window, view);
  }
  picture_history_open (window, view);
  picture_progress_open (window, view);
  picture_cadence_open (window, view);
  if (is_view ("settings") || is_view ("rules"))
    return open_settings (window);

  return GTK_WINDOW (window);
}

/* What is kept on disk, in a folder that is taken away afterwards. */
static GradualSession *
session_new (void)
{
  const char *folder = folder_new ();
  g_autofree char *library = g_build_filename (folder, "library.json", NULL);
  GradualSession *session;

  if (is_view ("recovery") &&
      !g_file_set_contents (library, "{\"format\": \"gradual-library\", \"version\": 1,", -1, NULL))
    g_error ("no library in %s", folder);
  session = gradual_session_new (gradual_shelf_new (folder), gradual_day_today ());
  gradual_session_load (session, NULL);

  return session;
}

static gboolean
save_picture (GtkWindow *window, const char *path)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (window));
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  int paintable_width = gdk_paintable_get_intrinsic_width (paintable);
  int paintable_height = gdk_paintable_get_intrinsic_height (paintable);
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  gdk_paintable_snapshot (paintable, snapshot, paintable_width, paintable_height);
  node = gtk_snapshot_to_node (snapshot);
  if (node == NULL)
    return FALSE;
  texture = gsk_renderer_render_texture (
      gtk_native_get_renderer (GTK_NATIVE (window)), node,
      &GRAPHENE_RECT_INIT (0, 0, (float)paintable_width, (float)paintable_height));

  return gdk_texture_save_to_png (texture, path);
}

static void
open_translations (void)
{
  setlocale (LC_ALL, "");
  if (locale_dir != NULL)
    bindtextdomain (GETTEXT_PACKAGE, locale_dir);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

static void
set_style (void)
{
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      dark ? ADW_COLOR_SCHEME_FORCE_DARK
                                           : ADW_COLOR_SCHEME_FORCE_LIGHT);
  gtk_widget_set_default_direction (right_to_left ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
}

int
main (int argc, char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new ("FILE.png");
  g_autoptr (GradualApplication) application = NULL;
  g_autoptr (GradualSession) session = NULL;
  g_autoptr (GError) error = NULL;
  GtkWindow *window;
  gboolean is_saved = FALSE;

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || argc != 2 || view == NULL) {
    g_printerr ("%s\n", error != NULL ? error->message : "One file and --view are needed");
    return EXIT_FAILURE;
  }
  if (high_contrast)
    g_setenv ("ADW_DEBUG_HIGH_CONTRAST", "1", TRUE);
  open_translations ();

  application = gradual_application_new (G_APPLICATION_NON_UNIQUE);
  if (!g_application_register (G_APPLICATION (application), NULL, &error)) {
    g_printerr ("%s\n", error->message);
    return EXIT_FAILURE;
  }
  set_style ();
  session = session_new ();
  window = gradual_window_new (GTK_APPLICATION (application), session);
  gtk_window_set_default_size (window, width, height);
  show_view (GRADUAL_WINDOW (window));
  gtk_window_present (window);
  window = window_of_view (GRADUAL_WINDOW (window));
  spin (700);
  /* On a busy machine a window takes its time to be drawn. */
  for (int i = 0; i < PATIENCE && !(is_saved = save_picture (window, argv[1])); i++)
    spin (200);
  gradual_session_flush (session, 20, NULL);

  return is_saved ? EXIT_SUCCESS : EXIT_FAILURE;
}
