/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outside-runs.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "log-words.h"

#define LIST_HEIGHT_MAX 320

/* The runs of days that have no cell, since they lie before or after the plan: a button that says
 * how many there are, and unfolds them. Each leads to its day. */
struct _GradualOutsideRuns {
  AdwBin parent_instance;

  /* Owned. */
  GradualPlan *plan; /* (nullable) */
  GradualDay today;
  GradualLogStyle style;

  /* Borrowed. */
  GtkMenuButton *button;
  GtkListView *list; /* (nullable): made when it is first looked at */
};

G_DEFINE_FINAL_TYPE (GradualOutsideRuns, gradual_outside_runs, ADW_TYPE_BIN)

/** Spans: the logged runs outside of the plan, as indices into its log. */
typedef struct {
  guint n_before;    /* from the first one on */
  guint first_after; /* of the plan's end */
  guint n_after;
} Spans;

/* What is said to have been run after today has no panel. */
static Spans
find_spans (const GradualPlan *plan, GradualDay today)
{
  guint n_run = gradual_plan_first_log_since (plan, today + 1);
  guint first_after = gradual_plan_first_log_since (plan, gradual_plan_end (plan) + 1);

  return (Spans){
      .n_before = MIN (gradual_plan_first_log_since (plan, gradual_plan_start (plan)), n_run),
      .first_after = first_after,
      .n_after = MAX (n_run, first_after) - first_after,
  };
}

/**
 * gradual_outside_runs_count:
 * @today: the day it is
 *
 * Returns: how many runs are logged for days before or after the plan.
 */
guint
gradual_outside_runs_count (const GradualPlan *plan, GradualDay today)
{
  Spans spans;

  g_return_val_if_fail (plan != NULL, 0);

  spans = find_spans (plan, today);

  return spans.n_before + spans.n_after;
}

/* The list begins with what was last. */
static const GradualLogEntry *
entry_at (GradualOutsideRuns *self, guint position)
{
  Spans spans = find_spans (self->plan, self->today);
  guint index = position < spans.n_after ? spans.first_after + spans.n_after - 1 - position
                                         : spans.n_before - 1 - (position - spans.n_after);

  return g_ptr_array_index (self->plan->log, index);
}

static void
set_up_row (GtkSignalListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_item_set_child (item, label);
}

/* GTK has no call for the name of a row before 4.12: it is given to the row itself. */
static void
show_row (GtkSignalListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item,
          GradualOutsideRuns *self)
{
  GtkWidget *label = gtk_list_item_get_child (item);
  const GradualLogEntry *entry = entry_at (self, gtk_list_item_get_position (item));
  g_autofree char *date = gradual_date_label (entry->day, GRADUAL_DATE_EVERYTHING);
  g_autofree char *run = gradual_log_spoken (entry, &self->style);
  /* TRANSLATORS: between the parts of "Friday 12 June, easy run, 45 minutes, planned". */
  g_autofree char *spoken = g_strjoin (C_ ("list", ", "), date, run, NULL);

  gtk_label_set_label (GTK_LABEL (label),
                       gtk_string_object_get_string (gtk_list_item_get_item (item)));
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (label)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
activated (GradualOutsideRuns *self, guint position)
{
  int day = entry_at (self, position)->day;

  gtk_menu_button_popdown (self->button);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-day", "i", day);
}

static GtkWidget *
popover_new (GradualOutsideRuns *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *popover = gtk_popover_new (), *scroller = gtk_scrolled_window_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (set_up_row), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (show_row), self);
  self->list = GTK_LIST_VIEW (gtk_list_view_new (NULL, factory));
  gtk_list_view_set_single_click_activate (self->list, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Runs outside of the plan"), -1);
  g_signal_connect_swapped (self->list, "activate", G_CALLBACK (activated), self);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), LIST_HEIGHT_MAX);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->list));
  gtk_popover_set_child (GTK_POPOVER (popover), scroller);

  return popover;
}

static void
fill (GtkMenuButton *button, gpointer user_data)
{
  GradualOutsideRuns *self = user_data;
  guint n_runs = gradual_outside_runs_count (self->plan, self->today);
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  g_autoptr (GtkNoSelection) model = NULL;

  if (self->list == NULL)
    gtk_menu_button_set_popover (button, popover_new (self));
  for (guint i = 0; i < n_runs; i++) {
    const GradualLogEntry *entry = entry_at (self, i);
    g_autofree char *date = gradual_date_label (entry->day, GRADUAL_DATE_SHORT_YEAR);
    g_autofree char *title = gradual_log_title (entry, &self->style);

    gtk_string_list_take (labels, g_strjoin (" · ", date, title, NULL));
  }
  model = gtk_no_selection_new (G_LIST_MODEL (g_object_ref (labels)));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (model));
}

/**
 * gradual_outside_runs_set_plan:
 * @plan: a plan with runs outside of it, as gradual_outside_runs_count() says; it is hidden for
 *   another one
 * @today: the day it is
 * @units: what lengths are shown in
 *
 * Shows how many there are now. What was unfolded before is folded.
 */
void
gradual_outside_runs_set_plan (GradualOutsideRuns *self, GradualPlan *plan, GradualDay today,
                               GradualUnits units)
{
  g_autofree char *label = NULL;
  guint n_runs;

  g_return_if_fail (GRADUAL_IS_OUTSIDE_RUNS (self));
  g_return_if_fail (plan != NULL);

  gtk_menu_button_popdown (self->button);
  if (self->list != NULL)
    gtk_list_view_set_model (self->list, NULL);
  gradual_plan_ref (plan);
  g_clear_pointer (&self->plan, gradual_plan_unref);
  self->plan = plan;
  self->today = today;
  self->style = gradual_log_style (units);

  n_runs = gradual_outside_runs_count (plan, today);
  label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u run outside of the plan",
                                        "%u runs outside of the plan", n_runs),
                           n_runs);
  gtk_menu_button_set_label (self->button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
  gtk_widget_set_visible (GTK_WIDGET (self), n_runs > 0);
}

static void
dispose (GObject *object)
{
  GradualOutsideRuns *self = GRADUAL_OUTSIDE_RUNS (object);

  /* Rows ask for their run while they are there. */
  if (self->list != NULL)
    gtk_list_view_set_model (self->list, NULL);
  self->list = NULL;

  G_OBJECT_CLASS (gradual_outside_runs_parent_class)->dispose (object);
}

static void
finalize (GObject *object)
{
  g_clear_pointer (&GRADUAL_OUTSIDE_RUNS (object)->plan, gradual_plan_unref);

  G_OBJECT_CLASS (gradual_outside_runs_parent_class)->finalize (object);
}

static void
gradual_outside_runs_class_init (GradualOutsideRunsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = dispose;
  G_OBJECT_CLASS (klass)->finalize = finalize;
}

static void
gradual_outside_runs_init (GradualOutsideRuns *self)
{
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_always_show_arrow (self->button, TRUE);
  gtk_widget_set_halign (GTK_WIDGET (self->button), GTK_ALIGN_START);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "outside-runs");
  gtk_menu_button_set_create_popup_func (self->button, fill, self, NULL);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
}
