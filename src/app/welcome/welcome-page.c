/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "welcome-page.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "date-row.h"
#include "suggestions.h"
#include "weekday-picker.h"

struct _GradualWelcomePage {
  AdwBin parent_instance;

  GradualAnswers answers;
  GradualOutcome *outcome; /* (nullable): the answer to @answers; NULL where they have a problem */
  guint idle;              /* the source that asks the planner again, or 0 */
  gboolean is_filling;     /* while the widgets are set from @answers, not by a person */
  GDateWeekday long_run_days[GRADUAL_DAYS_PER_WEEK]; /* what the rows of @long_run_day mean */

  /* Template. */
  AdwComboRow *goal;
  GradualDateRow *race_date;
  GtkWidget *target_row;
  GtkSpinButton *target;
  GtkWidget *now_group;
  GtkSpinButton *weekly;
  GtkSpinButton *longest;
  GradualWeekdayPicker *days;
  AdwComboRow *long_run_day;
  AdwEntryRow *pace;
  GtkImage *answer_icon;
  GtkLabel *answer;
  GtkBox *suggestions;
};

enum {
  PROP_0,
  PROP_HAS_PLAN,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (GradualWelcomePage, gradual_welcome_page, ADW_TYPE_BIN)

static void
show_long_run_days (GradualWelcomePage *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0, count = 0;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    GDateWeekday weekday =
        (GDateWeekday)(((int)self->answers.week_starts_on - 1 + i) % GRADUAL_DAYS_PER_WEEK + 1);

    if (!gradual_weekdays_has (self->answers.run_days, weekday))
      continue;
    if (weekday == self->answers.long_run_day)
      selected = count;
    gtk_string_list_append (names, gradual_weekday_name (weekday));
    self->long_run_days[count++] = weekday;
  }
  adw_combo_row_set_model (self->long_run_day, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->long_run_day, count > 0 ? selected : GTK_INVALID_LIST_POSITION);
  gtk_widget_set_sensitive (GTK_WIDGET (self->long_run_day), count > 0);
}

static void
show_rows (GradualWelcomePage *self)
{
  GradualGoalKind goal = self->answers.goal;

  gtk_widget_set_visible (GTK_WIDGET (self->race_date), gradual_goal_kind_is_race (goal));
  gtk_widget_set_visible (self->target_row, goal == GRADUAL_GOAL_BASE);
  gtk_widget_set_visible (self->now_group, goal != GRADUAL_GOAL_RAMP);
  gtk_widget_set_visible (GTK_WIDGET (self->long_run_day), goal != GRADUAL_GOAL_RAMP);
}

static void
show_suggestions (GradualWelcomePage *self, GPtrArray *suggestions)
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

static void
show_answer (GradualWelcomePage *self, const char *text)
{
  gboolean has_plan = self->outcome != NULL && self->outcome->plan != NULL;

  gtk_label_set_label (self->answer, text);
  gtk_image_set_from_icon_name (self->answer_icon,
                                has_plan ? "gradual-done-symbolic" : "dialog-information-symbolic");
  if (has_plan)
    gtk_widget_add_css_class (GTK_WIDGET (self->answer_icon), "success");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->answer_icon), "success");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_PLAN]);
}

/* Asks the planner, and shows what it says. The answers are those of the widgets. */
static void
ask (GradualWelcomePage *self)
{
  g_autofree char *problem = gradual_answers_problem (&self->answers);
  g_autofree char *text = NULL;
  g_autoptr (GPtrArray) suggestions = NULL;
  g_autoptr (GError) error = NULL;

  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_pointer (&self->outcome, gradual_outcome_free);

  if (problem == NULL) {
    GradualRequest request;

    gradual_answers_to_request (&self->answers, &request);
    self->outcome = gradual_plan_make (&request, &error);
  }
  if (self->outcome != NULL) {
    text = g_strdup (self->outcome->message);
    suggestions = gradual_suggestions_new (&self->answers, self->outcome);
  } else {
    text = g_strdup (problem != NULL ? problem : error->message);
  }
  show_suggestions (self, suggestions);
  show_answer (self, text);
}

static gboolean
ask_in_idle (gpointer data)
{
  GradualWelcomePage *self = data;

  self->idle = 0;
  ask (self);

  return G_SOURCE_REMOVE;
}

static void
ask_soon (GradualWelcomePage *self)
{
  if (self->idle == 0)
    self->idle = g_idle_add (ask_in_idle, self);
}

/* Takes over what the widgets say. */
static void
answers_changed (GradualWelcomePage *self)
{
  GradualAnswers *answers = &self->answers;
  guint goal = adw_combo_row_get_selected (self->goal);
  guint long_run = adw_combo_row_get_selected (self->long_run_day);

  if (self->is_filling)
    return;

  if (goal < GRADUAL_N_GOAL_KINDS)
    answers->goal = (GradualGoalKind)goal;
  answers->race_date = gradual_date_row_get_day (self->race_date);
  answers->target_minutes = gtk_spin_button_get_value_as_int (self->target);
  answers->weekly_minutes = gtk_spin_button_get_value_as_int (self->weekly);
  answers->longest_minutes = gtk_spin_button_get_value_as_int (self->longest);
  if (long_run < GRADUAL_DAYS_PER_WEEK)
    answers->long_run_day = self->long_run_days[long_run];
  if (!gradual_pace_parse (gtk_editable_get_text (GTK_EDITABLE (self->pace)),
                           &answers->easy_pace_s_per_km))
    answers->easy_pace_s_per_km = 0;

  show_rows (self);
  ask_soon (self);
}

static void
days_changed (GradualWelcomePage *self)
{
  if (self->is_filling)
    return;

  gradual_answers_set_run_days (&self->answers, gradual_weekday_picker_get_days (self->days));
  self->is_filling = TRUE;
  show_long_run_days (self);
  self->is_filling = FALSE;
  answers_changed (self);
}

/* Sets the widgets from the answers. */
static void
fill (GradualWelcomePage *self, const GradualAnswers *answers)
{
  int seconds = answers->easy_pace_s_per_km;
  g_autofree char *pace =
      seconds > 0 ? g_strdup_printf ("%d:%02d", seconds / 60, seconds % 60) : g_strdup ("");

  self->is_filling = TRUE;
  self->answers = *answers;
  adw_combo_row_set_selected (self->goal, answers->goal);
  gradual_date_row_set_day (self->race_date, answers->race_date);
  gtk_spin_button_set_value (self->target, answers->target_minutes);
  gtk_spin_button_set_value (self->weekly, answers->weekly_minutes);
  gtk_spin_button_set_value (self->longest, answers->longest_minutes);
  gradual_weekday_picker_set_first (self->days, answers->week_starts_on);
  gradual_weekday_picker_set_days (self->days, answers->run_days);
  gtk_editable_set_text (GTK_EDITABLE (self->pace), pace);
  show_long_run_days (self);
  show_rows (self);
  self->is_filling = FALSE;
}

/**
 * gradual_welcome_page_set_answers:
 * @answers: the answers to fill the form with; they are copied
 */
void
gradual_welcome_page_set_answers (GradualWelcomePage *self, const GradualAnswers *answers)
{
  g_return_if_fail (GRADUAL_IS_WELCOME_PAGE (self));

  fill (self, answers);
  ask (self);
}

/** gradual_welcome_page_get_answers: Returns: (transfer none): what the form holds. */
const GradualAnswers *
gradual_welcome_page_get_answers (GradualWelcomePage *self)
{
  g_return_val_if_fail (GRADUAL_IS_WELCOME_PAGE (self), NULL);

  return &self->answers;
}

/**
 * gradual_welcome_page_get_plan:
 *
 * Returns: (transfer none) (nullable): the plan that answers what the form holds now; %NULL where
 *   there is none.
 */
GradualPlan *
gradual_welcome_page_get_plan (GradualWelcomePage *self)
{
  g_return_val_if_fail (GRADUAL_IS_WELCOME_PAGE (self), NULL);

  if (self->idle != 0)
    ask (self);

  return self->outcome != NULL ? self->outcome->plan : NULL;
}

static void
choose (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWelcomePage *self = GRADUAL_WELCOME_PAGE (widget);
  GradualAnswers answers = self->answers;
  int goal, day;

  g_variant_get (parameter, "(ii)", &goal, &day);
  g_return_if_fail (goal >= 0 && goal < GRADUAL_N_GOAL_KINDS);

  answers.goal = (GradualGoalKind)goal;
  answers.race_date = day;
  fill (self, &answers);
  /* The button that was pressed goes with the answer, which must not be while it is pressed. */
  ask_soon (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->race_date));
}

static gboolean
grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (GRADUAL_WELCOME_PAGE (widget)->goal));
}

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  GradualWelcomePage *self = GRADUAL_WELCOME_PAGE (object);

  switch (id) {
  case PROP_HAS_PLAN:
    g_value_set_boolean (value, self->outcome != NULL && self->outcome->plan != NULL);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
dispose (GObject *object)
{
  GradualWelcomePage *self = GRADUAL_WELCOME_PAGE (object);

  /* What the widgets say while they are taken apart is nobody's answer. */
  self->is_filling = TRUE;
  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_pointer (&self->outcome, gradual_outcome_free);

  G_OBJECT_CLASS (gradual_welcome_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/welcome/welcome-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, goal);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, race_date);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, target_row);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, target);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, now_group);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, weekly);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, longest);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, days);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, long_run_day);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, pace);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, answer_icon);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, answer);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, suggestions);
  gtk_widget_class_bind_template_callback (widget_class, answers_changed);
  gtk_widget_class_bind_template_callback (widget_class, days_changed);
}

static void
gradual_welcome_page_class_init (GradualWelcomePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = get_property;
  object_class->dispose = dispose;
  widget_class->grab_focus = grab_focus;

  /**
   * GradualWelcomePage:has-plan:
   *
   * Whether there is a plan that answers what the form holds.
   */
  properties[PROP_HAS_PLAN] = g_param_spec_boolean ("has-plan", NULL, NULL, FALSE,
                                                    G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  g_type_ensure (GRADUAL_TYPE_DATE_ROW);
  g_type_ensure (GRADUAL_TYPE_WEEKDAY_PICKER);
  gtk_widget_class_install_action (widget_class, "welcome.choose", "(ii)", choose);
  bind_template (widget_class);
}

static void
gradual_welcome_page_init (GradualWelcomePage *self)
{
  g_autoptr (GtkStringList) goals = gtk_string_list_new (NULL);
  GradualAnswers answers;

  self->is_filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int goal = 0; goal < GRADUAL_N_GOAL_KINDS; goal++)
    gtk_string_list_append (goals, gradual_goal_kind_label ((GradualGoalKind)goal));
  adw_combo_row_set_model (self->goal, G_LIST_MODEL (goals));

  gradual_answers_init (&answers, gradual_day_today (), gradual_locale_first_weekday ());
  gradual_welcome_page_set_answers (self, &answers);
}
