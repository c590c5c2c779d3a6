/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "goal-group.h"

#include "date-row.h"
#include "typed-value.h"

/* The races, in the order of their rows. */
static const GradualGoalKind races[] = {GRADUAL_GOAL_5K, GRADUAL_GOAL_10K, GRADUAL_GOAL_HALF,
                                        GRADUAL_GOAL_MARATHON};

/* What the plan is for: three ways to train, and only for the one that is chosen what else has to
 * be known. */
struct _GradualGoalGroup {
  AdwPreferencesGroup parent_instance;

  gboolean is_filling; /* while the widgets are set, not by a person */

  /* Template. */
  GtkCheckButton *begin;
  GtkCheckButton *race;
  GtkCheckButton *grow;
  AdwComboRow *distance;
  GradualDateRow *race_date;
  GtkWidget *target_row;
  GtkSpinButton *target;
};

enum {
  CHANGED,
  TYPED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GradualGoalGroup, gradual_goal_group, ADW_TYPE_PREFERENCES_GROUP)

static gboolean
is_race (GradualGoalGroup *self)
{
  return gtk_check_button_get_active (self->race);
}

static void
show_rows (GradualGoalGroup *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->distance), is_race (self));
  gtk_widget_set_visible (GTK_WIDGET (self->race_date), is_race (self));
  gtk_widget_set_visible (self->target_row, gtk_check_button_get_active (self->grow));
}

static void
purpose_changed (GradualGoalGroup *self, GtkCheckButton *button)
{
  /* Of the two buttons that change at a choice, only the one that is chosen now is of interest. */
  if (self->is_filling || !gtk_check_button_get_active (button))
    return;

  show_rows (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
value_changed (GradualGoalGroup *self)
{
  if (!self->is_filling)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
text_changed (GradualGoalGroup *self)
{
  if (!self->is_filling)
    g_signal_emit (self, signals[TYPED], 0);
}

/* The arrow keys choose among the three, as in any group of radio buttons. The list around them
 * would take the keys for its rows. */
static gboolean
key_pressed (GradualGoalGroup *self, guint key)
{
  GtkCheckButton *buttons[] = {self->begin, self->race, self->grow};
  gboolean back = key == GDK_KEY_Up || key == GDK_KEY_KP_Up;
  int n = G_N_ELEMENTS (buttons);

  if (!back && key != GDK_KEY_Down && key != GDK_KEY_KP_Down)
    return GDK_EVENT_PROPAGATE;

  for (int i = 0; i < n; i++)
    if (gtk_check_button_get_active (buttons[i])) {
      GtkCheckButton *next = buttons[(i + (back ? n - 1 : 1)) % n];

      gtk_check_button_set_active (next, TRUE);
      gtk_widget_grab_focus (GTK_WIDGET (next));
      break;
    }

  return GDK_EVENT_STOP;
}

static GradualGoalKind
chosen_goal (GradualGoalGroup *self)
{
  guint distance = adw_combo_row_get_selected (self->distance);

  if (gtk_check_button_get_active (self->begin))
    return GRADUAL_GOAL_RAMP;
  if (gtk_check_button_get_active (self->grow) || distance >= G_N_ELEMENTS (races))
    return GRADUAL_GOAL_BASE;

  return races[distance];
}

static void
select_goal (GradualGoalGroup *self, GradualGoalKind goal)
{
  GtkCheckButton *button = self->race;

  if (goal == GRADUAL_GOAL_RAMP)
    button = self->begin;
  else if (goal == GRADUAL_GOAL_BASE)
    button = self->grow;
  gtk_check_button_set_active (button, TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (races); i++)
    if (races[i] == goal)
      adw_combo_row_set_selected (self->distance, i);
}

/**
 * gradual_goal_group_set_answers:
 * @answers: the answers to show; they are not kept
 */
void
gradual_goal_group_set_answers (GradualGoalGroup *self, const GradualAnswers *answers)
{
  g_return_if_fail (GRADUAL_IS_GOAL_GROUP (self));

  self->is_filling = TRUE;
  select_goal (self, answers->goal);
  gradual_date_row_set_day (self->race_date, answers->race_date);
  gtk_spin_button_set_value (self->target, answers->target_minutes);
  show_rows (self);
  self->is_filling = FALSE;
}

/**
 * gradual_goal_group_get_answers:
 * @answers: (inout): the answers, whose part that is asked for here is set
 */
void
gradual_goal_group_get_answers (GradualGoalGroup *self, GradualAnswers *answers)
{
  g_return_if_fail (GRADUAL_IS_GOAL_GROUP (self));

  answers->goal = chosen_goal (self);
  answers->race_date = gradual_date_row_get_day (self->race_date);
  answers->target_minutes = gradual_typed_value (self->target);
}

/** gradual_goal_group_get_date_row: Returns: (transfer none): where the date of the race is. */
GtkWidget *
gradual_goal_group_get_date_row (GradualGoalGroup *self)
{
  g_return_val_if_fail (GRADUAL_IS_GOAL_GROUP (self), NULL);

  return GTK_WIDGET (self->race_date);
}

/** gradual_goal_group_get_target: Returns: (transfer none): where the minutes to grow to are. */
GtkWidget *
gradual_goal_group_get_target (GradualGoalGroup *self)
{
  g_return_val_if_fail (GRADUAL_IS_GOAL_GROUP (self), NULL);

  return GTK_WIDGET (self->target);
}

static gboolean
grab_focus (GtkWidget *widget)
{
  GradualGoalGroup *self = GRADUAL_GOAL_GROUP (widget);
  GtkCheckButton *buttons[] = {self->begin, self->race, self->grow};

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    if (gtk_check_button_get_active (buttons[i]))
      return gtk_widget_grab_focus (GTK_WIDGET (buttons[i]));

  return FALSE;
}

static void
gradual_goal_group_class_init (GradualGoalGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  widget_class->grab_focus = grab_focus;

  /**
   * GradualGoalGroup::changed:
   *
   * Something was chosen.
   */
  signals[CHANGED] =
      g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * GradualGoalGroup::typed:
   *
   * A part of an answer was typed: there may be more to come.
   */
  signals[TYPED] =
      g_signal_new ("typed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (GRADUAL_TYPE_DATE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/welcome/goal-group.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualGoalGroup, begin);
  gtk_widget_class_bind_template_child (widget_class, GradualGoalGroup, race);
  gtk_widget_class_bind_template_child (widget_class, GradualGoalGroup, grow);
  gtk_widget_class_bind_template_child (widget_class, GradualGoalGroup, distance);
  gtk_widget_class_bind_template_child (widget_class, GradualGoalGroup, race_date);
  gtk_widget_class_bind_template_child (widget_class, GradualGoalGroup, target_row);
  gtk_widget_class_bind_template_child (widget_class, GradualGoalGroup, target);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, purpose_changed);
  gtk_widget_class_bind_template_callback (widget_class, value_changed);
  gtk_widget_class_bind_template_callback (widget_class, text_changed);
}

static void
gradual_goal_group_init (GradualGoalGroup *self)
{
  g_autoptr (GtkStringList) distances = gtk_string_list_new (NULL);

  self->is_filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (races); i++)
    gtk_string_list_append (distances, gradual_goal_kind_label (races[i]));
  adw_combo_row_set_model (self->distance, G_LIST_MODEL (distances));
  self->is_filling = FALSE;
}
