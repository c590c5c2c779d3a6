/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "now-group.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "rules/return.h"
#include "typed-value.h"

/* What is run now: two numbers, and in words where they come from. */
struct _GradualNowGroup {
  AdwPreferencesGroup parent_instance;

  gboolean is_filling; /* while the widgets are set, not by a person */

  /* Template. */
  AdwActionRow *weekly_row;
  AdwActionRow *longest_row;
  GtkSpinButton *weekly;
  GtkSpinButton *longest;
};

enum {
  TYPED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GradualNowGroup, gradual_now_group, ADW_TYPE_PREFERENCES_GROUP)

static char *
words_of_log (const GradualAnswers *answers, const char *while_running)
{
  g_autofree char *date = NULL;

  if (answers->today - answers->log.last_run < GRADUAL_BREAK_DAYS)
    return g_strdup (while_running);
  date = gradual_date_label (answers->log.last_run, GRADUAL_DATE_FULL);

  /* TRANSLATORS: where a number comes from; %s is a date some time ago. */
  return g_strdup_printf (_ ("From your log, up to your last run on %s"), date);
}

static void
show_origins (GradualNowGroup *self, const GradualAnswers *answers)
{
  g_autofree char *weekly =
      gradual_answers_has_week_of_log (answers)
          ? words_of_log (answers, _ ("From your log of the last three weeks"))
          : g_strdup (_ ("A usual week of the last month"));
  g_autofree char *longest = gradual_answers_has_longest_of_log (answers)
                                 ? words_of_log (answers, _ ("From your log of the last 30 days"))
                                 : g_strdup (_ ("In the last 30 days"));

  adw_action_row_set_subtitle (self->weekly_row, weekly);
  adw_action_row_set_subtitle (self->longest_row, longest);
}

static void
text_changed (GradualNowGroup *self)
{
  if (!self->is_filling)
    g_signal_emit (self, signals[TYPED], 0);
}

/**
 * gradual_now_group_set_answers:
 * @answers: the answers to show; they are not kept
 */
void
gradual_now_group_set_answers (GradualNowGroup *self, const GradualAnswers *answers)
{
  g_return_if_fail (GRADUAL_IS_NOW_GROUP (self));

  self->is_filling = TRUE;
  gtk_spin_button_set_value (self->weekly, answers->weekly_minutes);
  gtk_spin_button_set_value (self->longest, answers->longest_minutes);
  self->is_filling = FALSE;
  show_origins (self, answers);
}

/**
 * gradual_now_group_get_answers:
 * @answers: (inout): the answers, whose part that is asked for here is set
 *
 * Tells, too, where the numbers come from that are there now.
 */
void
gradual_now_group_get_answers (GradualNowGroup *self, GradualAnswers *answers)
{
  g_return_if_fail (GRADUAL_IS_NOW_GROUP (self));

  answers->weekly_minutes = gradual_typed_value (self->weekly);
  answers->longest_minutes = gradual_typed_value (self->longest);
  show_origins (self, answers);
}

/** gradual_now_group_get_weekly: Returns: (transfer none): where the minutes a week are. */
GtkWidget *
gradual_now_group_get_weekly (GradualNowGroup *self)
{
  g_return_val_if_fail (GRADUAL_IS_NOW_GROUP (self), NULL);

  return GTK_WIDGET (self->weekly);
}

/** gradual_now_group_get_longest: Returns: (transfer none): where the longest run is. */
GtkWidget *
gradual_now_group_get_longest (GradualNowGroup *self)
{
  g_return_val_if_fail (GRADUAL_IS_NOW_GROUP (self), NULL);

  return GTK_WIDGET (self->longest);
}

static void
gradual_now_group_class_init (GradualNowGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  /**
   * GradualNowGroup::typed:
   *
   * A part of an answer was typed: there may be more to come.
   */
  signals[TYPED] = g_signal_new ("typed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/welcome/now-group.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualNowGroup, weekly_row);
  gtk_widget_class_bind_template_child (widget_class, GradualNowGroup, longest_row);
  gtk_widget_class_bind_template_child (widget_class, GradualNowGroup, weekly);
  gtk_widget_class_bind_template_child (widget_class, GradualNowGroup, longest);
  gtk_widget_class_bind_template_callback (widget_class, text_changed);
}

static void
gradual_now_group_init (GradualNowGroup *self)
{
  self->is_filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->is_filling = FALSE;
}
