/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "welcome-page.h"

#include <glib/gi18n-lib.h>

#include "answer-panel.h"
#include "answer-summary.h"
#include "app/dates.h"
#include "goal-group.h"
#include "now-group.h"
#include "problem.h"
#include "ramp-words.h"
#include "rules/rule.h"
#include "suggestions.h"
#include "weekday-picker.h"
#include "welcome-layout.h"

/* The planner waits this long for the next key of somebody who types. */
#define TYPING_MILLISECONDS 250

static const GradualRamp ramps[] = {GRADUAL_RAMP_4, GRADUAL_RAMP_5, GRADUAL_RAMP_6,
                                    GRADUAL_RAMP_GENTLE};

struct _GradualWelcomePage {
  AdwBin parent_instance;

  GradualAnswers answers;
  GradualOutcome *outcome; /* (nullable): the answer to @answers; NULL where they have a problem */
  guint pending;           /* the source that asks the planner again, or 0 */
  gboolean is_filling;     /* while the widgets are set from @answers, not by a person */
  GDateWeekday long_run_days[GRADUAL_DAYS_PER_WEEK]; /* what the rows of @long_run_day mean */

  /* Template. */
  GtkWidget *greeting;
  GradualGoalGroup *goal;
  GtkLabel *goal_problem;
  GradualNowGroup *now;
  GtkLabel *now_problem;
  AdwPreferencesGroup *ramp_group;
  AdwComboRow *ramp;
  GradualWeekdayPicker *days;
  GtkLabel *days_problem;
  AdwComboRow *long_run_day;
  AdwEntryRow *pace;
  GtkLabel *pace_problem;
  GradualAnswerPanel *answer;
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
  guint count = gradual_answers_list_run_days (&self->answers, self->long_run_days);
  guint selected = GTK_INVALID_LIST_POSITION;

  for (guint i = 0; i < count; i++) {
    gtk_string_list_append (names, gradual_weekday_name (self->long_run_days[i]));
    if (self->long_run_days[i] == self->answers.long_run_day)
      selected = i;
  }
  adw_combo_row_set_model (self->long_run_day, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->long_run_day, selected);
  gtk_widget_set_sensitive (GTK_WIDGET (self->long_run_day), count > 0);
}

static void
show_rows (GradualWelcomePage *self)
{
  GradualGoalKind goal = self->answers.goal;
  g_autofree char *steps = gradual_ramp_steps_label (self->answers.ramp);

  gtk_widget_set_visible (GTK_WIDGET (self->now), goal != GRADUAL_GOAL_RAMP);
  gtk_widget_set_visible (GTK_WIDGET (self->ramp_group),
                          gradual_answers_need_ramp (&self->answers));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->ramp), steps);
  gtk_widget_set_visible (GTK_WIDGET (self->long_run_day), goal != GRADUAL_GOAL_RAMP);
}

static void
show_problem (GradualWelcomePage *self, const char *problem, GradualAnswersField question)
{
  const struct {
    GradualAnswersField question;
    GtkLabel *label;
    GtkWidget *control;
  } places[] = {
      {GRADUAL_ANSWERS_GOAL, self->goal_problem, gradual_goal_group_get_date_row (self->goal)},
      {GRADUAL_ANSWERS_NOW, self->now_problem, gradual_now_group_get_longest (self->now)},
      {GRADUAL_ANSWERS_DAYS, self->days_problem, GTK_WIDGET (self->days)},
      {GRADUAL_ANSWERS_PACE, self->pace_problem, GTK_WIDGET (self->pace)},
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    gradual_problem_show (places[i].label, places[i].control,
                          places[i].question == question ? problem : NULL);
}

/* Asks the planner, and shows what it says. The answers are those of the widgets. */
static void
ask (GradualWelcomePage *self)
{
  GradualAnswersField question = GRADUAL_ANSWERS_GOAL;
  g_autofree char *problem = gradual_answers_problem (&self->answers, &question);
  g_autoptr (GPtrArray) suggestions = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GradualAnswerSummary) summary = {0};

  g_clear_handle_id (&self->pending, g_source_remove);
  g_clear_pointer (&self->outcome, gradual_outcome_free);

  if (problem == NULL) {
    GradualRequest request;

    gradual_answers_to_request (&self->answers, &request);
    self->outcome = gradual_plan_make (&request, &error);
  }
  if (self->outcome != NULL) {
    gradual_answer_summary_init (&summary, &self->answers, self->outcome);
    suggestions = gradual_suggestions_new (&self->answers, self->outcome);
  } else {
    gradual_answer_summary_init_problem (&summary);
  }
  show_problem (self, error != NULL ? error->message : problem, question);
  gradual_answer_panel_show (self->answer, &summary,
                             self->outcome != NULL ? self->outcome->plan : NULL, suggestions);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_PLAN]);
}

static gboolean
ask_now (gpointer data)
{
  GradualWelcomePage *self = data;

  self->pending = 0;
  ask (self);

  return G_SOURCE_REMOVE;
}

static void
ask_in (GradualWelcomePage *self, guint milliseconds)
{
  g_clear_handle_id (&self->pending, g_source_remove);
  self->pending = g_timeout_add (milliseconds, ask_now, self);
}

/* Return makes the plan of what is in the entry by then, not of what was there before. */
static void
entry_activated (GradualWelcomePage *self)
{
  if (self->pending != 0)
    ask (self);
}

/* Takes over what the widgets say. */
static void
read_widgets (GradualWelcomePage *self)
{
  GradualAnswers *answers = &self->answers;
  guint ramp = adw_combo_row_get_selected (self->ramp);
  guint long_run = adw_combo_row_get_selected (self->long_run_day);

  gradual_goal_group_get_answers (self->goal, answers);
  gradual_now_group_get_answers (self->now, answers);
  if (ramp < G_N_ELEMENTS (ramps))
    answers->ramp = ramps[ramp];
  if (long_run < GRADUAL_DAYS_PER_WEEK)
    answers->long_run_day = self->long_run_days[long_run];
  if (!gradual_pace_parse (gtk_editable_get_text (GTK_EDITABLE (self->pace)),
                           &answers->easy_pace_s_per_km))
    answers->easy_pace_s_per_km = 0;
  show_rows (self);
}

static void
answers_changed (GradualWelcomePage *self)
{
  if (self->is_filling)
    return;

  read_widgets (self);
  ask_in (self, 0);
}

static void
answers_typed (GradualWelcomePage *self)
{
  if (self->is_filling)
    return;

  read_widgets (self);
  ask_in (self, TYPING_MILLISECONDS);
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
  gradual_goal_group_set_answers (self->goal, answers);
  for (guint i = 0; i < G_N_ELEMENTS (ramps); i++)
    if (ramps[i] == answers->ramp)
      adw_combo_row_set_selected (self->ramp, i);
  gradual_now_group_set_answers (self->now, answers);
  gradual_weekday_picker_set_first (self->days, answers->week_starts_on);
  gradual_weekday_picker_set_days (self->days, answers->run_days);
  gtk_editable_set_text (GTK_EDITABLE (self->pace), pace);
  show_long_run_days (self);
  show_rows (self);
  self->is_filling = FALSE;
}

/**
 * gradual_welcome_page_set_first_start:
 * @is_first_start: whether the runner has no plan yet
 *
 * At first start the page greets, and says what the program is not.
 */
void
gradual_welcome_page_set_first_start (GradualWelcomePage *self, gboolean is_first_start)
{
  g_return_if_fail (GRADUAL_IS_WELCOME_PAGE (self));

  gtk_widget_set_visible (self->greeting, is_first_start);
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

  if (self->pending != 0)
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
  ask_in (self, 0);
  gtk_widget_grab_focus (gradual_goal_group_get_date_row (self->goal));
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
  g_clear_handle_id (&self->pending, g_source_remove);
  g_clear_pointer (&self->outcome, gradual_outcome_free);

  G_OBJECT_CLASS (gradual_welcome_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/welcome/welcome-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, greeting);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, goal);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, goal_problem);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, now);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, now_problem);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, ramp_group);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, ramp);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, days);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, days_problem);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, long_run_day);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, pace);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, pace_problem);
  gtk_widget_class_bind_template_child (widget_class, GradualWelcomePage, answer);
  gtk_widget_class_bind_template_callback (widget_class, answers_changed);
  gtk_widget_class_bind_template_callback (widget_class, answers_typed);
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

  g_type_ensure (GRADUAL_TYPE_ANSWER_PANEL);
  g_type_ensure (GRADUAL_TYPE_GOAL_GROUP);
  g_type_ensure (GRADUAL_TYPE_NOW_GROUP);
  g_type_ensure (GRADUAL_TYPE_WEEKDAY_PICKER);
  g_type_ensure (GRADUAL_TYPE_WELCOME_LAYOUT);
  gtk_widget_class_install_action (widget_class, "welcome.choose", "(ii)", choose);
  /* Return alone makes the plan only where it has nothing else to do. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK,
                                       "win.make-plan", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, GDK_CONTROL_MASK,
                                       "win.make-plan", NULL);
  bind_template (widget_class);
}

static void
fill_ramps (GradualWelcomePage *self)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  g_autofree char *why = g_markup_escape_text (_ (gradual_rule_ramp.sentence), -1);

  for (guint i = 0; i < G_N_ELEMENTS (ramps); i++)
    gtk_string_list_take (labels, gradual_ramp_label (ramps[i]));
  adw_combo_row_set_model (self->ramp, G_LIST_MODEL (labels));
  adw_preferences_group_set_description (self->ramp_group, why);
}

static void
let_return_make_the_plan (GradualWelcomePage *self)
{
  gpointer entries[] = {gradual_goal_group_get_date_row (self->goal),
                        gradual_goal_group_get_target (self->goal),
                        gradual_now_group_get_weekly (self->now),
                        gradual_now_group_get_longest (self->now), self->pace};

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++) {
    GtkEditable *text = gtk_editable_get_delegate (GTK_EDITABLE (entries[i]));

    gtk_text_set_activates_default (GTK_TEXT (text), TRUE);
    g_signal_connect_swapped (text, "activate", G_CALLBACK (entry_activated), self);
  }
}

static void
gradual_welcome_page_init (GradualWelcomePage *self)
{
  GradualAnswers answers;

  self->is_filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_ramps (self);
  let_return_make_the_plan (self);

  gradual_answers_init (&answers, gradual_day_today (), gradual_locale_first_weekday ());
  gradual_welcome_page_set_answers (self, &answers);
}
