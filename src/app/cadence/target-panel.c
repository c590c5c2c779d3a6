/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "target-panel.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "guide/cadence.h"

/* How quick the runner's steps are, and what follows. */
struct _GradualTargetPanel {
  AdwBin parent_instance;

  /* Template. */
  GtkWidget *measured;
  GtkLabel *rate;
  GtkLabel *counted;
  GtkLabel *words;
  GtkWidget *buttons;
  GtkButton *aim;
  GtkWidget *drop;
  GtkLabel *evidence;
};

G_DEFINE_FINAL_TYPE (GradualTargetPanel, gradual_target_panel, ADW_TYPE_BIN)

static void
show_measured (GradualTargetPanel *self, const GradualCadenceState *state)
{
  g_autofree char *rate = g_strdup_printf ("%d", state->rate);
  g_autofree char *date = NULL;
  g_autofree char *counted = NULL;

  gtk_widget_set_visible (self->measured, state->rate > 0);
  if (state->rate == 0)
    return;
  date = gradual_date_label (state->day, GRADUAL_DATE_FULL);
  /* TRANSLATORS: behind a number; %s is a date. */
  counted = g_strdup_printf (_ ("steps a minute, counted on %s"), date);
  gtk_label_set_label (self->rate, rate);
  gtk_label_set_label (self->counted, counted);
}

/**
 * gradual_target_panel_set_cadence:
 * @cadence: what was counted, and the target
 * @today: the day it is
 */
void
gradual_target_panel_set_cadence (GradualTargetPanel *self, const GradualCadence *cadence,
                                  GradualDay today)
{
  GradualCadenceState state;
  g_autofree char *words = NULL;
  g_autofree char *label = NULL;
  gboolean can_aim;

  g_return_if_fail (GRADUAL_IS_TARGET_PANEL (self));
  g_return_if_fail (cadence != NULL);

  gradual_cadence_state_init (&state, cadence, today);
  words = gradual_cadence_state_words (&state);
  can_aim = state.stage == GRADUAL_CADENCE_OFFERED || state.stage == GRADUAL_CADENCE_KEPT;
  /* TRANSLATORS: a button; the number is steps a minute. */
  label = g_strdup_printf (_ ("_Aim at %d"), state.next);
  show_measured (self, &state);
  gtk_label_set_label (self->words, words);
  gtk_button_set_label (self->aim, label);
  gtk_widget_set_visible (GTK_WIDGET (self->aim), can_aim);
  gtk_widget_set_visible (self->drop, state.target > 0);
  gtk_widget_set_visible (self->buttons, can_aim || state.target > 0);
}

static void
gradual_target_panel_class_init (GradualTargetPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/cadence/target-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualTargetPanel, measured);
  gtk_widget_class_bind_template_child (widget_class, GradualTargetPanel, rate);
  gtk_widget_class_bind_template_child (widget_class, GradualTargetPanel, counted);
  gtk_widget_class_bind_template_child (widget_class, GradualTargetPanel, words);
  gtk_widget_class_bind_template_child (widget_class, GradualTargetPanel, buttons);
  gtk_widget_class_bind_template_child (widget_class, GradualTargetPanel, aim);
  gtk_widget_class_bind_template_child (widget_class, GradualTargetPanel, drop);
  gtk_widget_class_bind_template_child (widget_class, GradualTargetPanel, evidence);
}

static void
gradual_target_panel_init (GradualTargetPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_label_set_label (self->evidence, gradual_cadence_evidence ());
}
