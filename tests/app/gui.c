/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gui.h"

#include "app/application.h"
#include "folder.h"

#define WAIT_SECONDS 20

/* The application of the program, started when it is first needed. */
GtkApplication *
gui_application (void)
{
  static GradualApplication *application = NULL;

  if (application == NULL) {
    g_autoptr (GError) error = NULL;

    application = gradual_application_new (G_APPLICATION_NON_UNIQUE);
    if (!g_application_register (G_APPLICATION (application), NULL, &error))
      ck_abort_msg ("%s", error->message);
    g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, "gtk-cursor-blink",
                  FALSE, NULL);
  }

  return GTK_APPLICATION (application);
}

/* A session on the first day of the sample plan, with a folder of its own. */
GradualSession *
gui_session_new (void)
{
  GradualSession *session = gradual_session_new (gradual_shelf_new (folder_new ()), SAMPLE_START);

  ck_assert (gradual_session_load (session, NULL));

  return session;
}

/* A window on the first day of the sample plan. */
GradualWindow *
gui_window_new (void)
{
  g_autoptr (GradualSession) session = gui_session_new ();
  GradualWindow *window = GRADUAL_WINDOW (gradual_window_new (gui_application (), session));

  gradual_window_set_today (window, SAMPLE_START);
  gtk_window_present (GTK_WINDOW (window));
  gui_settle ();

  return window;
}

/* A window on the sample plan, in which a day was clicked. */
GradualWindow *
gui_open_day (GradualDay day, GradualDay today)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  GradualWindow *window = gui_window_new ();

  gradual_window_set_today (window, today);
  gradual_window_take_step (window, plan, "Sample");
  gui_settle ();
  g_signal_emit_by_name (gradual_plan_view_get_cell (gradual_window_get_plan_view (window), day),
                         "clicked");
  gui_settle ();

  return window;
}

/* A plain window of that size around a widget. */
GtkWindow *
gui_show (GtkWidget *child, int width, int height)
{
  GtkWidget *window = gtk_window_new ();

  gui_application ();
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  gui_settle ();

  return GTK_WINDOW (window);
}

/* Lets the program do what it has to do, until there has been nothing for some frames. */
void
gui_settle (void)
{
  gint64 quiet_since = g_get_monotonic_time ();

  while (g_get_monotonic_time () - quiet_since < 100 * G_TIME_SPAN_MILLISECOND)
    if (g_main_context_iteration (NULL, FALSE))
      quiet_since = MAX (quiet_since, g_get_monotonic_time () - 50 * G_TIME_SPAN_MILLISECOND);
    else
      g_usleep (2000);
}

/* A popover that opens under the pointer has GTK look half a second later what there is to say of
 * the place; where the window has gone by then, GTK 4.8 complains of that. */
void
gui_outwait_tooltips (void)
{
  gint64 end = g_get_monotonic_time () + 600 * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < end)
    gui_settle ();
}

void
gui_wait (GuiCondition condition, gpointer data)
{
  gint64 end = g_get_monotonic_time () + WAIT_SECONDS * G_TIME_SPAN_SECOND;

  while (!condition (data)) {
    ck_assert_msg (g_get_monotonic_time () < end, "nothing happened for %d seconds", WAIT_SECONDS);
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (2000);
  }
}

typedef gboolean (*Match) (GtkWidget *widget, gconstpointer data);

static GtkWidget *
find (GtkWidget *root, Match match, gconstpointer data)
{
  if (match (root, data))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find (child, match, data);

    if (found != NULL)
      return found;
  }

  return NULL;
}

static gboolean
has_action (GtkWidget *widget, gconstpointer action)
{
  return GTK_IS_ACTIONABLE (widget) &&
         g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0;
}

/* The first button below @root with that action, or NULL. */
GtkWidget *
gui_find_action (GtkWidget *root, const char *action)
{
  return find (root, has_action, action);
}

static gboolean
has_type (GtkWidget *widget, gconstpointer type)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), *(const GType *)type);
}

GtkWidget *
gui_find_type (GtkWidget *root, GType type)
{
  return find (root, has_type, &type);
}

static gboolean
has_label (GtkWidget *widget, gconstpointer text)
{
  return GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);
}

/* The first label that shows @text, or NULL. */
GtkWidget *
gui_find_label (GtkWidget *root, const char *text)
{
  return find (root, has_label, text);
}

/* The button with the label @text, or NULL. */
GtkWidget *
gui_find_button (GtkWidget *root, const char *text)
{
  GtkWidget *label = gui_find_label (root, text);

  return label != NULL ? gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON) : NULL;
}

/* The role that toggle buttons have, which is another in newer versions of GTK. */
GtkAccessibleRole
gui_toggle_role (void)
{
  GtkWidget *plain = g_object_ref_sink (gtk_toggle_button_new ());
  GtkAccessibleRole role = gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (plain));

  g_object_unref (plain);

  return role;
}

/** Named: a role and a name. */
typedef struct {
  GtkAccessibleRole role;
  const char *name;
} Named;

static gboolean
has_name (GtkWidget *widget, gconstpointer data)
{
  const Named *named = data;
  g_autofree char *other = NULL;

  if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) != named->role)
    return FALSE;
  other = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget),
                                              GTK_ACCESSIBLE_PROPERTY_LABEL, named->name);

  return other == NULL;
}

/* The first widget with that role that was given that name for screen readers, or NULL. */
GtkWidget *
gui_find_named (GtkWidget *root, GtkAccessibleRole role, const char *name)
{
  return find (root, has_name, &(Named){role, name});
}

/* The toplevel of that type that is shown, or NULL. */
GtkWindow *
gui_find_dialog (GType type)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++) {
    g_autoptr (GtkWindow) window = g_list_model_get_item (toplevels, i);

    if (g_type_is_a (G_OBJECT_TYPE (window), type) && gtk_widget_get_visible (GTK_WIDGET (window)))
      return window;
  }

  return NULL;
}

/* Newer versions of GTK name a button by the label in it, older ones by its text. */
static gboolean
is_named_by_label (gpointer widget, const char *name)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (widget), name);
  g_autofree char *other = NULL;

  if (label == NULL)
    return FALSE;
  other = gtk_test_accessible_check_relation (GTK_ACCESSIBLE (widget),
                                              GTK_ACCESSIBLE_RELATION_LABELLED_BY, label, NULL);

  return other == NULL;
}

/* Whether a label in the widget names it, whatever other name it has. */
static gboolean
is_labelled (gpointer widget)
{
  GtkWidget *label = gui_find_type (widget, GTK_TYPE_LABEL);
  g_autofree char *other = NULL;

  if (label == NULL)
    return FALSE;
  other = gtk_test_accessible_check_relation (GTK_ACCESSIBLE (widget),
                                              GTK_ACCESSIBLE_RELATION_LABELLED_BY, label, NULL);

  return other == NULL;
}

/* Does what a shortcut of the widget does when these keys are pressed, if it has one. */
static gboolean
press_in (GtkWidget *widget, const char *keys)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
      continue;
    for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++) {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
      g_autofree char *trigger =
          gtk_shortcut_trigger_to_string (gtk_shortcut_get_trigger (shortcut));

      if (g_str_equal (trigger, keys) &&
          gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut),
                                        GTK_SHORTCUT_ACTION_EXCLUSIVE, widget,
                                        gtk_shortcut_get_arguments (shortcut)))
        return TRUE;
    }
  }

  return FALSE;
}

/* What happens when these keys are pressed: the widget with the focus is asked first, then what it
 * is in. */
void
gui_press (GtkWindow *window, const char *keys)
{
  GtkWidget *widget = gtk_root_get_focus (GTK_ROOT (window));

  while (widget != NULL && !press_in (widget, keys))
    widget = gtk_widget_get_parent (widget);
  ck_assert_msg (widget != NULL, "%s does nothing", keys);
  gui_settle ();
}

void
gui_assert_name (gpointer widget, GtkAccessibleRole role, const char *name)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);
  g_autofree char *other =
      gtk_test_accessible_check_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, name);

  ck_assert_int_eq (gtk_accessible_get_accessible_role (accessible), role);
  ck_assert_msg (other == NULL || is_named_by_label (widget, name), "is named %s, not %s", other,
                 name);
  ck_assert_msg (is_named_by_label (widget, name) || !is_labelled (widget),
                 "is named by its label, not %s", name);
}

/* Where a widget is in the one that it is in, as that has placed it. */
void
gui_assert_place (GtkWidget *child, int x, int y, int width, int height)
{
  graphene_rect_t got;

  ck_assert (gtk_widget_compute_bounds (child, gtk_widget_get_parent (child), &got));
  ck_assert_msg (graphene_rect_equal (
                     &got, &GRAPHENE_RECT_INIT ((float)x, (float)y, (float)width, (float)height)),
                 "%g %g %g %g, not %d %d %d %d", (double)got.origin.x, (double)got.origin.y,
                 (double)got.size.width, (double)got.size.height, x, y, width, height);
}
