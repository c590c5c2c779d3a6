/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "walking-window.h"

#include <glib/gi18n-lib.h>

#define PAIN_MAX 10

/* Asks how much walking hurts, before running begins again. Nothing is filled in: it has to be
 * said. */
struct _GradualWalkingWindow {
  AdwWindow parent_instance;

  /* Template. */
  AdwComboRow *yesterday;
  AdwComboRow *today;
  GtkLabel *verdict;
};

G_DEFINE_FINAL_TYPE (GradualWalkingWindow, gradual_walking_window, ADW_TYPE_WINDOW)

/**
 * gradual_walking_window_new:
 * @parent: the window whose plan is stopped; its action win.end-stop gets the answers
 *
 * Returns: (transfer none): the window, which asks.
 */
GtkWindow *
gradual_walking_window_new (GtkWindow *parent)
{
  return g_object_new (GRADUAL_TYPE_WALKING_WINDOW, "transient-for", parent, NULL);
}

/* The first choice is that nothing is said. */
static int
pain_of (AdwComboRow *row)
{
  return (int)adw_combo_row_get_selected (row) - 1;
}

static gboolean
is_low (int pain)
{
  return pain >= 0 && pain <= GRADUAL_WALKING_PAIN_MAX;
}

static const char *
verdict_words (int yesterday, int today)
{
  if (yesterday > GRADUAL_WALKING_PAIN_MAX || today > GRADUAL_WALKING_PAIN_MAX)
    return _ ("The stop goes on. Come back when walking has hurt 2 of 10 at most on two days in "
              "a row. If it does not get better, see a doctor or physiotherapist.");
  if (yesterday < 0 || today < 0)
    return _ ("Running begins again when walking has hurt 2 of 10 at most on both days.");

  return _ ("Running can begin again: at 60 % of the week, with walk breaks. If it hurts again, "
            "stop.");
}

static void
update (GradualWalkingWindow *self)
{
  int yesterday = pain_of (self->yesterday), today = pain_of (self->today);

  gtk_label_set_label (self->verdict, verdict_words (yesterday, today));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "walking.begin",
                                 is_low (yesterday) && is_low (today));
}

static void
begin_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
              GVariant *parameter G_GNUC_UNUSED)
{
  GradualWalkingWindow *self = GRADUAL_WALKING_WINDOW (widget);
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  int yesterday = pain_of (self->yesterday), today = pain_of (self->today);

  gtk_widget_set_visible (widget, FALSE);
  if (parent != NULL)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.end-stop", "(ii)", yesterday, today);
  gtk_window_close (GTK_WINDOW (self));
}

static void
fill (AdwComboRow *row)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  /* TRANSLATORS: how much something hurts is not said yet. */
  gtk_string_list_append (list, _ ("Not said"));
  for (int pain = 0; pain <= PAIN_MAX; pain++)
    /* TRANSLATORS: pain on a scale that ends with the second number. */
    gtk_string_list_take (list, g_strdup_printf (_ ("%d of %d"), pain, PAIN_MAX));
  adw_combo_row_set_model (row, G_LIST_MODEL (list));
}

static void
gradual_walking_window_class_init (GradualWalkingWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "walking.begin", NULL, begin_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, GRADUAL_RESOURCES
                                               "/symptoms/outcome/walking-window.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualWalkingWindow, yesterday);
  gtk_widget_class_bind_template_child (widget_class, GradualWalkingWindow, today);
  gtk_widget_class_bind_template_child (widget_class, GradualWalkingWindow, verdict);
  gtk_widget_class_bind_template_callback (widget_class, update);
}

static void
gradual_walking_window_init (GradualWalkingWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill (self->yesterday);
  fill (self->today);
  update (self);
  gtk_window_set_focus (GTK_WINDOW (self), GTK_WIDGET (self->yesterday));
}
