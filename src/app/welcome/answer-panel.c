/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "answer-panel.h"

#include "app/chart/plan-chart.h"
#include "suggestions.h"

/* The plan that the answers give, as a chart and a sentence, or what can be reached instead. */
struct _GradualAnswerPanel {
  AdwBin parent_instance;

  /* Template. */
  GradualPlanChart *chart;
  GtkImage *icon;
  GtkLabel *title;
  GtkLabel *detail;
  GtkBox *suggestions;
  GtkWidget *make;
};

G_DEFINE_FINAL_TYPE (GradualAnswerPanel, gradual_answer_panel, ADW_TYPE_BIN)

static void
show_suggestions (GradualAnswerPanel *self, GPtrArray *suggestions)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->suggestions))) != NULL)
    gtk_box_remove (self->suggestions, child);

  for (guint i = 0; suggestions != NULL && i < suggestions->len; i++) {
    const GradualSuggestion *suggestion = g_ptr_array_index (suggestions, i);
    GtkWidget *button = gtk_button_new_with_label (suggestion->label);
    GtkLabel *label = GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button)));

    gtk_label_set_wrap (label, TRUE);
    gtk_label_set_justify (label, GTK_JUSTIFY_CENTER);
    gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "welcome.choose");
    gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ii)", (int)suggestion->goal,
                                      suggestion->race_date);
    gtk_box_append (self->suggestions, button);
  }
  gtk_widget_set_visible (GTK_WIDGET (self->suggestions),
                          suggestions != NULL && suggestions->len > 0);
}

/**
 * gradual_answer_panel_show:
 * @summary: what to say
 * @plan: (nullable): the plan to draw
 * @suggestions: (nullable) (element-type GradualSuggestion): what to offer
 */
void
gradual_answer_panel_show (GradualAnswerPanel *self, const GradualAnswerSummary *summary,
                           const GradualPlan *plan, GPtrArray *suggestions)
{
  g_return_if_fail (GRADUAL_IS_ANSWER_PANEL (self));

  gradual_plan_chart_set_plan (self->chart, plan);
  gtk_widget_set_visible (GTK_WIDGET (self->chart), plan != NULL);
  gtk_label_set_label (self->title, summary->title);
  gtk_label_set_label (self->detail, summary->detail);
  gtk_widget_set_visible (GTK_WIDGET (self->detail), summary->detail[0] != '\0');
  gtk_image_set_from_icon_name (self->icon, summary->is_warning ? "dialog-information-symbolic"
                                                                : "gradual-done-symbolic");
  if (summary->is_warning)
    gtk_widget_remove_css_class (GTK_WIDGET (self->icon), "success");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->icon), "success");
  show_suggestions (self, suggestions);
  /* Where something else can be done with one press, what can not be done takes no room. */
  gtk_widget_set_visible (self->make,
                          plan != NULL || !gtk_widget_get_visible (GTK_WIDGET (self->suggestions)));
}

/* Return in an entry makes the plan, as long as the panel is what the window shows. */
static void
map (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  GTK_WIDGET_CLASS (gradual_answer_panel_parent_class)->map (widget);
  if (GTK_IS_WINDOW (root))
    gtk_window_set_default_widget (GTK_WINDOW (root), GRADUAL_ANSWER_PANEL (widget)->make);
}

static void
unmap (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  if (GTK_IS_WINDOW (root) &&
      gtk_window_get_default_widget (GTK_WINDOW (root)) == GRADUAL_ANSWER_PANEL (widget)->make)
    gtk_window_set_default_widget (GTK_WINDOW (root), NULL);
  GTK_WIDGET_CLASS (gradual_answer_panel_parent_class)->unmap (widget);
}

static void
gradual_answer_panel_class_init (GradualAnswerPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->map = map;
  widget_class->unmap = unmap;

  g_type_ensure (GRADUAL_TYPE_PLAN_CHART);
  gtk_widget_class_set_css_name (widget_class, "answerpanel");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/welcome/answer-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualAnswerPanel, chart);
  gtk_widget_class_bind_template_child (widget_class, GradualAnswerPanel, icon);
  gtk_widget_class_bind_template_child (widget_class, GradualAnswerPanel, title);
  gtk_widget_class_bind_template_child (widget_class, GradualAnswerPanel, detail);
  gtk_widget_class_bind_template_child (widget_class, GradualAnswerPanel, suggestions);
  gtk_widget_class_bind_template_child (widget_class, GradualAnswerPanel, make);
}

static void
gradual_answer_panel_init (GradualAnswerPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
