/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "settings-window.h"

#include <glib/gi18n-lib.h>

#include "adjustment-summary.h"
#include "app/welcome/answers.h"
#include "formats/plan-limits.h"
#include "parameter-row.h"
#include "rule-group.h"

/* What can be changed of a plan as a whole, with the rules as they are in their tables. Nothing of
 * it is done before it is applied, which is the business of whom the window belongs to. */
struct _GradualSettingsWindow {
  AdwWindow parent_instance;

  /* Owned. */
  GradualPlan *plan; /* (nullable): as it was when the window opened */
  GradualDay today;
  char *title; /* what the title's row says, without blanks around it */
  GradualAdjustment adjustment;
  GPtrArray *rows;     /* (element-type GradualParameterRow), which the page owns */
  gboolean is_filling; /* while the widgets are set from the plan, not by a person */

  /* Template. */
  GtkButton *cancel;
  GtkWidget *apply;
  AdwPreferencesPage *page;
  GtkWidget *plan_group;
  AdwEntryRow *title_row;
  AdwEntryRow *pace_row;
  GtkRevealer *bar;
  GtkLabel *preview;
};

enum {
  SIGNAL_APPLY,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GradualSettingsWindow, gradual_settings_window, ADW_TYPE_WINDOW)

/**
 * gradual_settings_window_get_adjustment:
 *
 * Returns: (transfer none): what the window says, to be read when it is applied.
 */
const GradualAdjustment *
gradual_settings_window_get_adjustment (GradualSettingsWindow *self)
{
  g_return_val_if_fail (GRADUAL_IS_SETTINGS_WINDOW (self), NULL);

  return &self->adjustment;
}

static void
show_validity (AdwEntryRow *row, gboolean is_valid)
{
  if (is_valid)
    gtk_widget_remove_css_class (GTK_WIDGET (row), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (row), "error");
  gtk_accessible_update_state (
      GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_INVALID,
      is_valid ? GTK_ACCESSIBLE_INVALID_FALSE : GTK_ACCESSIBLE_INVALID_TRUE, -1);
}

/* Takes over what the widgets say, and returns what is wrong with it, or NULL. */
static const char *
read_widgets (GradualSettingsWindow *self)
{
  gboolean has_title, has_pace;

  g_free (self->title);
  self->title = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->title_row))));
  self->adjustment.title = self->title;
  for (guint i = 0; i < self->rows->len; i++) {
    GradualParameterRow *row = g_ptr_array_index (self->rows, i);

    gradual_settings_set (&self->adjustment.settings, gradual_parameter_row_get_parameter (row),
                          gradual_parameter_row_get_value (row));
  }

  has_title = self->title[0] != '\0' && g_utf8_strlen (self->title, -1) <= GRADUAL_PLAN_TITLE_MAX;
  has_pace = gradual_pace_parse (gtk_editable_get_text (GTK_EDITABLE (self->pace_row)),
                                 &self->adjustment.easy_pace_s_per_km);
  show_validity (self->title_row, has_title);
  show_validity (self->pace_row, has_pace);
  if (self->title[0] == '\0')
    return _ ("Enter a title.");
  if (!has_title)
    return _ ("Enter a shorter title.");
  if (!has_pace)
    return _ ("Enter your pace as minutes and seconds, for example 6:30, or leave it empty.");

  return NULL;
}

/* Says what applying would do, before it is done. */
static void
settings_changed (GradualSettingsWindow *self)
{
  g_autofree char *text = NULL;
  const char *problem;
  gboolean changes;

  if (self->is_filling)
    return;

  problem = read_widgets (self);
  changes = problem == NULL && gradual_adjustment_step (self->plan, &self->adjustment) != NULL;
  if (changes) {
    g_autoptr (GArray) shortened = g_array_new (FALSE, FALSE, sizeof (GradualChange));
    g_autoptr (GradualPlan) adjusted =
        gradual_adjust_plan (self->plan, &self->adjustment, self->today, shortened);

    text = gradual_adjustment_preview (shortened);
  }
  gtk_label_set_label (self->preview, problem != NULL ? problem : text != NULL ? text : "");
  gtk_revealer_set_reveal_child (self->bar, problem != NULL || changes);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "settings.apply", changes);
}

static void
apply_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
              GVariant *parameter G_GNUC_UNUSED)
{
  GradualSettingsWindow *self = GRADUAL_SETTINGS_WINDOW (widget);

  /* A key can get here past the row in which a number is still being typed. */
  for (guint i = 0; i < self->rows->len; i++)
    gradual_parameter_row_update (g_ptr_array_index (self->rows, i));
  g_signal_emit (self, signals[SIGNAL_APPLY], 0);
  gtk_window_close (GTK_WINDOW (self));
}

static void
add_heading (GradualSettingsWindow *self, const char *title, const char *description)
{
  GtkWidget *heading = adw_preferences_group_new ();

  gtk_widget_add_css_class (heading, "section");
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (heading), title);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (heading), description);
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (heading));
}

static void
add_rules (GradualSettingsWindow *self, gboolean with_parameters)
{
  const GradualSettings *settings = self->plan != NULL ? &self->plan->head.settings : NULL;

  for (guint i = 0; i < GRADUAL_N_RULES; i++)
    if (gradual_rule_has_parameters (gradual_rules[i]) == with_parameters)
      adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (gradual_rule_group_new (
                                                gradual_rules[i], settings, self->rows)));
}

/* What can be set comes first; else the order is that of the tables. */
static void
add_groups (GradualSettingsWindow *self)
{
  add_heading (self, _ ("Rules With a Range"),
               _ ("They hold at all times, and none can be turned off. Each can be set as far as "
                  "the evidence leaves open. A stricter number shortens what is still to come; a "
                  "looser one gives you room and lengthens nothing."));
  add_rules (self, TRUE);
  add_heading (self, _ ("Rules Without One"),
               _ ("They hold at all times, and there is nothing to set."));
  add_rules (self, FALSE);
  add_heading (self, _ ("Advice"), _ ("It is shown beside the plan, and refuses nothing."));
  for (guint i = 0; i < GRADUAL_N_ADVICE; i++)
    adw_preferences_page_add (
        self->page, ADW_PREFERENCES_GROUP (gradual_rule_group_new_for_advice (gradual_advice[i])));
}

static void
fill (GradualSettingsWindow *self)
{
  const GradualPlanHead *head = &self->plan->head;
  int seconds = head->runner.easy_pace_s_per_km;
  g_autofree char *pace =
      seconds > 0 ? g_strdup_printf ("%d:%02d", seconds / 60, seconds % 60) : g_strdup ("");

  gradual_adjustment_init (&self->adjustment, self->plan);
  gtk_editable_set_text (GTK_EDITABLE (self->title_row), head->title);
  gtk_editable_set_text (GTK_EDITABLE (self->pace_row), pace);
  for (guint i = 0; i < self->rows->len; i++)
    g_signal_connect_swapped (g_ptr_array_index (self->rows, i), "notify::value",
                              G_CALLBACK (settings_changed), self);
  self->is_filling = FALSE;
  settings_changed (self);
}

static void
show_rules_only (GradualSettingsWindow *self)
{
  gtk_window_set_title (GTK_WINDOW (self), _ ("About the Rules"));
  gtk_button_set_label (self->cancel, _ ("_Close"));
  gtk_widget_set_visible (self->apply, FALSE);
  gtk_widget_set_visible (self->plan_group, FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "settings.apply", FALSE);
}

/**
 * gradual_settings_window_new:
 * @parent: the window of the plan
 * @plan: (transfer none) (nullable): the plan; %NULL to tell of the rules only
 * @today: the day it is
 *
 * Returns: (transfer none): a window over @parent, still to be shown. It has the signal "apply".
 */
GtkWindow *
gradual_settings_window_new (GtkWindow *parent, const GradualPlan *plan, GradualDay today)
{
  GradualSettingsWindow *self =
      g_object_new (GRADUAL_TYPE_SETTINGS_WINDOW, "transient-for", parent, NULL);

  self->plan = plan != NULL ? gradual_plan_ref (plan) : NULL;
  self->today = today;
  add_groups (self);
  if (plan != NULL)
    fill (self);
  else
    show_rules_only (self);

  return GTK_WINDOW (self);
}

static void
dispose (GObject *object)
{
  /* What the widgets say while they are taken apart is nobody's wish. */
  GRADUAL_SETTINGS_WINDOW (object)->is_filling = TRUE;

  G_OBJECT_CLASS (gradual_settings_window_parent_class)->dispose (object);
}

static void
finalize (GObject *object)
{
  GradualSettingsWindow *self = GRADUAL_SETTINGS_WINDOW (object);

  g_clear_pointer (&self->plan, gradual_plan_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (gradual_settings_window_parent_class)->finalize (object);
}

static void
gradual_settings_window_class_init (GradualSettingsWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  G_OBJECT_CLASS (klass)->finalize = finalize;

  /**
   * GradualSettingsWindow::apply:
   *
   * The runner wants what gradual_settings_window_get_adjustment() returns. The window closes
   * afterwards.
   */
  signals[SIGNAL_APPLY] = g_signal_new ("apply", GRADUAL_TYPE_SETTINGS_WINDOW, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "settings.apply", NULL, apply_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/settings/settings-window.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualSettingsWindow, cancel);
  gtk_widget_class_bind_template_child (widget_class, GradualSettingsWindow, apply);
  gtk_widget_class_bind_template_child (widget_class, GradualSettingsWindow, plan_group);
  gtk_widget_class_bind_template_child (widget_class, GradualSettingsWindow, page);
  gtk_widget_class_bind_template_child (widget_class, GradualSettingsWindow, title_row);
  gtk_widget_class_bind_template_child (widget_class, GradualSettingsWindow, pace_row);
  gtk_widget_class_bind_template_child (widget_class, GradualSettingsWindow, bar);
  gtk_widget_class_bind_template_child (widget_class, GradualSettingsWindow, preview);
  gtk_widget_class_bind_template_callback (widget_class, settings_changed);
}

static void
gradual_settings_window_init (GradualSettingsWindow *self)
{
  self->rows = g_ptr_array_new ();
  self->is_filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}
