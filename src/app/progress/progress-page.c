/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "progress-page.h"

#include "app/dates.h"
#include "progress-figures.h"
#include "progress-panel.h"

/* How it goes: the charts of the weeks that are chosen, one below the other. */
struct _GradualProgressPage {
  AdwBin parent_instance;

  GradualLibrary *library; /* (nullable): until the first one is set */
  GradualDay today;
  GArray *weeks;                                          /* (nullable) (owned): all there are */
  GradualProgressPanel *panels[GRADUAL_N_PROGRESS_KINDS]; /* borrowed */
  gboolean is_chosen; /* whether the runner has said which weeks to show */

  /* Template. */
  GtkStack *stack;
  GtkWidget *empty;
  GtkWidget *charts;
  GtkBox *box;
  GtkToggleButton *four_weeks;
  GtkToggleButton *plan;
  GtkToggleButton *year;
  GtkToggleButton *all;
};

G_DEFINE_FINAL_TYPE (GradualProgressPage, gradual_progress_page, ADW_TYPE_BIN)

static GtkToggleButton *
button_of (GradualProgressPage *self, GradualProgressRange range)
{
  GtkToggleButton *const buttons[GRADUAL_N_PROGRESS_RANGES] = {
      [GRADUAL_PROGRESS_FOUR_WEEKS] = self->four_weeks,
      [GRADUAL_PROGRESS_PLAN] = self->plan,
      [GRADUAL_PROGRESS_YEAR] = self->year,
      [GRADUAL_PROGRESS_ALL] = self->all,
  };

  return buttons[range];
}

static GradualProgressRange
range_of (GradualProgressPage *self)
{
  for (int i = 0; i < GRADUAL_N_PROGRESS_RANGES; i++)
    if (gtk_toggle_button_get_active (button_of (self, (GradualProgressRange)i)))
      return (GradualProgressRange)i;

  return GRADUAL_PROGRESS_ALL;
}

/**
 * gradual_progress_page_dup_weeks:
 *
 * Returns: (transfer full): (element-type GradualProgressWeek): the weeks that are shown, each by
 *   itself; a library has been set.
 */
GArray *
gradual_progress_page_dup_weeks (GradualProgressPage *self)
{
  g_return_val_if_fail (GRADUAL_IS_PROGRESS_PAGE (self), NULL);
  g_return_val_if_fail (self->library != NULL, NULL);

  return gradual_progress_weeks_in_range (
      self->weeks, range_of (self), gradual_library_get_active_plan (self->library), self->today);
}

/**
 * gradual_progress_page_dup_figures:
 *
 * Returns: (transfer full): (element-type GradualFigure): the charts that are shown and have
 *   something in them.
 */
GPtrArray *
gradual_progress_page_dup_figures (GradualProgressPage *self)
{
  GPtrArray *figures = g_ptr_array_new_with_free_func ((GDestroyNotify)gradual_figure_unref);

  g_return_val_if_fail (GRADUAL_IS_PROGRESS_PAGE (self), figures);

  for (guint i = 0; i < GRADUAL_N_PROGRESS_KINDS; i++) {
    GradualFigure *figure = gradual_progress_panel_get_figure (self->panels[i]);

    if (figure != NULL && !gradual_figure_is_empty (figure))
      g_ptr_array_add (figures, gradual_figure_ref (figure));
  }

  return figures;
}

/** gradual_progress_page_is_empty: Returns: whether there is nothing to tell of at all. */
gboolean
gradual_progress_page_is_empty (GradualProgressPage *self)
{
  g_return_val_if_fail (GRADUAL_IS_PROGRESS_PAGE (self), TRUE);

  return self->weeks == NULL || self->weeks->len == 0;
}

static void
show_figures (GradualProgressPage *self)
{
  const GradualPlan *active = gradual_library_get_active_plan (self->library);
  g_autoptr (GArray) weeks = gradual_progress_page_dup_weeks (self);
  g_autoptr (GArray) columns = gradual_progress_weeks_grouped (weeks, GRADUAL_PROGRESS_BARS_MAX);

  for (int i = 0; i < GRADUAL_N_PROGRESS_KINDS; i++) {
    g_autoptr (GradualFigure) figure = gradual_progress_figure_new (
        (GradualProgressKind)i, columns, self->library->units,
        active != NULL ? active->head.runner.easy_pace_s_per_km : GRADUAL_ABSENT);

    gradual_progress_panel_set_figure (self->panels[i], figure);
  }
}

static void
update (GradualProgressPage *self)
{
  gboolean is_empty = gradual_progress_page_is_empty (self);

  gtk_stack_set_visible_child (self->stack, is_empty ? self->empty : self->charts);
  if (!is_empty)
    show_figures (self);
}

/* Of two buttons that change, the one that is on now speaks. */
static void
range_toggled (GradualProgressPage *self, GtkToggleButton *button)
{
  if (self->library == NULL || !gtk_toggle_button_get_active (button))
    return;
  self->is_chosen = TRUE;
  update (self);
}

/* The plan's weeks are what one looks at while there is a plan. */
static void
offer_ranges (GradualProgressPage *self)
{
  gboolean has_plan = gradual_library_get_active_plan (self->library) != NULL;
  gboolean is_chosen = self->is_chosen;

  gtk_widget_set_sensitive (GTK_WIDGET (self->plan), has_plan);
  if (!has_plan && gtk_toggle_button_get_active (self->plan))
    gtk_toggle_button_set_active (self->all, TRUE);
  else if (has_plan && !is_chosen)
    gtk_toggle_button_set_active (self->plan, TRUE);
  self->is_chosen = is_chosen;
}

/**
 * gradual_progress_page_set_range:
 * @range: which weeks to show
 */
void
gradual_progress_page_set_range (GradualProgressPage *self, GradualProgressRange range)
{
  g_return_if_fail (GRADUAL_IS_PROGRESS_PAGE (self));
  g_return_if_fail ((guint)range < GRADUAL_N_PROGRESS_RANGES);

  gtk_toggle_button_set_active (button_of (self, range), TRUE);
}

/**
 * gradual_progress_page_set_library:
 * @library: what the runner has, shared
 * @today: the day it is
 *
 * Shows things as they are now. What is chosen, and the weeks that are shown, stay.
 */
void
gradual_progress_page_set_library (GradualProgressPage *self, GradualLibrary *library,
                                   GradualDay today)
{
  const GradualPlan *active;

  g_return_if_fail (GRADUAL_IS_PROGRESS_PAGE (self));
  g_return_if_fail (library != NULL);

  if (self->library == library && self->today == today)
    return;
  active = gradual_library_get_active_plan (library);
  gradual_library_ref (library);
  g_clear_pointer (&self->library, gradual_library_unref);
  self->library = library;
  self->today = today;
  g_clear_pointer (&self->weeks, g_array_unref);
  self->weeks = gradual_progress_weeks_new (
      library, active != NULL ? active->head.week_starts_on : gradual_locale_first_weekday (),
      today);
  offer_ranges (self);
  update (self);
}

static void
finalize (GObject *object)
{
  GradualProgressPage *self = GRADUAL_PROGRESS_PAGE (object);

  g_clear_pointer (&self->library, gradual_library_unref);
  g_clear_pointer (&self->weeks, g_array_unref);

  G_OBJECT_CLASS (gradual_progress_page_parent_class)->finalize (object);
}

static void
gradual_progress_page_class_init (GradualProgressPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/progress/progress-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualProgressPage, stack);
  gtk_widget_class_bind_template_child (widget_class, GradualProgressPage, empty);
  gtk_widget_class_bind_template_child (widget_class, GradualProgressPage, charts);
  gtk_widget_class_bind_template_child (widget_class, GradualProgressPage, box);
  gtk_widget_class_bind_template_child (widget_class, GradualProgressPage, four_weeks);
  gtk_widget_class_bind_template_child (widget_class, GradualProgressPage, plan);
  gtk_widget_class_bind_template_child (widget_class, GradualProgressPage, year);
  gtk_widget_class_bind_template_child (widget_class, GradualProgressPage, all);
  gtk_widget_class_bind_template_callback (widget_class, range_toggled);
}

static void
gradual_progress_page_init (GradualProgressPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int i = 0; i < GRADUAL_N_PROGRESS_KINDS; i++) {
    self->panels[i] = g_object_new (GRADUAL_TYPE_PROGRESS_PANEL, NULL);
    gtk_box_append (self->box, GTK_WIDGET (self->panels[i]));
  }
}
