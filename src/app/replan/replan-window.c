/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "replan-window.h"

#include <glib/gi18n-lib.h>

/* A proposal: what has happened, the ways to go on, and of the one that is chosen the weeks as they
 * are and as they would be, side by side. It ends with one of the parent's actions:
 * win.apply-replan with the nick of the way, win.keep-replan, or win.new-report. */
struct _GradualReplanWindow {
  AdwWindow parent_instance;

  GradualReplanWay way; /* the one that is chosen */

  /* Template. */
  GtkLabel *heading;
  GtkLabel *reason;
  GtkBox *ways;
  GtkLabel *because;
  GtkWidget *form_button;
  GtkBox *weeks;
};

G_DEFINE_FINAL_TYPE (GradualReplanWindow, gradual_replan_window, ADW_TYPE_WINDOW)

/** Page: what a way is to be shown with, kept with the button that chooses it. */
typedef struct {
  GradualReplanWindow *window; /* borrowed */
  GradualReplanWay way;
  GtkWidget *weeks; /* (owned) */
} Page;

static void
page_free (gpointer data, GClosure *closure G_GNUC_UNUSED)
{
  Page *page = data;

  g_object_unref (page->weeks);
  g_free (page);
}

static GtkWidget *
weeks_new (const GradualReplanView *view, const GradualReplanOption *option)
{
  GtkWidget *list = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST,
                                  "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 12, NULL);
  g_autoptr (GArray) changes = NULL;

  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Weeks that change"), -1);
  if (option->way == GRADUAL_WAY_RAMP)
    return list;
  changes = gradual_week_changes_new (view->plan, option->plan, view->replan->day);
  for (guint i = 0; i < changes->len; i++)
    gtk_box_append (
        GTK_BOX (list),
        gradual_replan_week_row_new (view, option, &g_array_index (changes, GradualWeekChange, i)));

  return list;
}

static void
show_page (const Page *page)
{
  GradualReplanWindow *self = page->window;
  GtkWidget *shown = gtk_widget_get_first_child (GTK_WIDGET (self->weeks));

  self->way = page->way;
  if (shown == page->weeks)
    return;
  if (shown != NULL)
    gtk_box_remove (self->weeks, shown);
  gtk_box_append (self->weeks, page->weeks);
}

static void
way_toggled (GtkCheckButton *button, gpointer data)
{
  if (gtk_check_button_get_active (button))
    show_page (data);
}

/* Each way says what it leads to: who chooses wants to see the numbers of all of them. */
static GtkWidget *
choice_new (const GradualReplanOption *option)
{
  GtkWidget *button = gtk_check_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (GTK_BOX (box), gradual_replan_text_new (option->title, "strong"));
  gtk_box_append (GTK_BOX (box), gradual_replan_text_new (option->because, NULL));
  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  option->title, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  option->because, -1);

  return button;
}

static void
add_way (GradualReplanWindow *self, const GradualReplanView *view,
         const GradualReplanOption *option)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self->ways));
  GtkWidget *button = choice_new (option);
  Page *page = g_new0 (Page, 1);

  *page = (Page){
      .window = self, .way = option->way, .weeks = g_object_ref_sink (weeks_new (view, option))};
  gtk_check_button_set_group (GTK_CHECK_BUTTON (button),
                              first != NULL ? GTK_CHECK_BUTTON (first) : NULL);
  g_signal_connect_data (button, "toggled", G_CALLBACK (way_toggled), page, page_free, 0);
  gtk_box_append (self->ways, button);
  if (first == NULL)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (button), TRUE);
}

/* One way needs no choice: it is said alone. */
static void
show_ways (GradualReplanWindow *self, const GradualReplanView *view)
{
  const GPtrArray *options = view->replan->options;
  gboolean is_choice = options->len > 1;

  for (guint i = 0; i < options->len; i++)
    add_way (self, view, g_ptr_array_index (options, i));
  gtk_widget_set_visible (GTK_WIDGET (self->ways), is_choice);
  gtk_widget_set_visible (GTK_WIDGET (self->because), !is_choice);
  gtk_label_set_label (self->because,
                       ((const GradualReplanOption *)g_ptr_array_index (options, 0))->because);
}

/**
 * gradual_replan_window_new:
 * @parent: the window whose plan it is about; its actions do what is decided
 * @view: the proposal; nothing of it is kept
 *
 * Returns: (transfer none): the window, which shows the proposal.
 */
GtkWindow *
gradual_replan_window_new (GtkWindow *parent, const GradualReplanView *view)
{
  GradualReplanWindow *self =
      g_object_new (GRADUAL_TYPE_REPLAN_WINDOW, "transient-for", parent, NULL);
  const GradualReplan *replan = view->replan;

  gtk_label_set_label (self->heading, replan->title);
  gtk_label_set_label (self->reason, replan->reason);
  gtk_widget_set_visible (self->form_button, replan->kind == GRADUAL_REPLAN_PAIN);
  show_ways (self, view);

  return GTK_WINDOW (self);
}

/* The window goes first, so that what the parent tells is seen. */
static void
leave_with (GtkWidget *widget, const char *action, GVariant *target)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (widget));
  g_autoptr (GVariant) kept = target != NULL ? g_variant_ref_sink (target) : NULL;

  gtk_widget_set_visible (widget, FALSE);
  if (parent != NULL)
    gtk_widget_activate_action_variant (GTK_WIDGET (parent), action, kept);
  gtk_window_close (GTK_WINDOW (widget));
}

static void
apply_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
              GVariant *parameter G_GNUC_UNUSED)
{
  GradualReplanWindow *self = GRADUAL_REPLAN_WINDOW (widget);

  leave_with (widget, "win.apply-replan",
              g_variant_new_string (gradual_replan_way_to_nick (self->way)));
}

static void
keep_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  leave_with (widget, "win.keep-replan", NULL);
}

static void
form_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  leave_with (widget, "win.new-report", NULL);
}

static void
gradual_replan_window_class_init (GradualReplanWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "replan.apply", NULL, apply_action);
  gtk_widget_class_install_action (widget_class, "replan.keep", NULL, keep_action);
  gtk_widget_class_install_action (widget_class, "replan.form", NULL, form_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/replan/replan-window.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualReplanWindow, heading);
  gtk_widget_class_bind_template_child (widget_class, GradualReplanWindow, reason);
  gtk_widget_class_bind_template_child (widget_class, GradualReplanWindow, ways);
  gtk_widget_class_bind_template_child (widget_class, GradualReplanWindow, because);
  gtk_widget_class_bind_template_child (widget_class, GradualReplanWindow, form_button);
  gtk_widget_class_bind_template_child (widget_class, GradualReplanWindow, weeks);
}

static void
gradual_replan_window_init (GradualReplanWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
