/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "day-panel.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "app/stretching/stretch-panel.h"
#include "day-summary.h"
#include "run-panel.h"

#define PAGE_RUN        "run"
#define PAGE_STRETCHING "stretching"

/* The chosen day: which one it is, and under that its run or its stretches. */
struct _GradualDayPanel {
  AdwBin parent_instance;

  /* Owned. */
  GradualStretching *stretching; /* (nullable) */
  GradualSymptoms *symptoms;     /* set with the stretching */
  GradualDay day;
  GradualDay today;
  GDateWeekday week_starts_on;

  GradualStretchPanel *checklist; /* (nullable): borrowed; made when it is first looked at */

  /* Template. */
  GtkWidget *back;
  GtkWidget *close;
  GtkLabel *date;
  GtkLabel *state;
  AdwViewStack *pages;
  AdwViewStackPage *run_page;
  GradualRunPanel *run;
  AdwBin *place; /* of the checklist */
};

G_DEFINE_FINAL_TYPE (GradualDayPanel, gradual_day_panel, ADW_TYPE_BIN)

/* It says by itself why nothing is planned for the day. */
static char *
outside_label (const GradualPlan *plan, GradualDay day)
{
  gboolean is_before = day < gradual_plan_start (plan);
  g_autofree char *date = gradual_date_label (
      is_before ? gradual_plan_start (plan) : gradual_plan_end (plan), GRADUAL_DATE_EVERYTHING);

  /* TRANSLATORS: %s is the plan's first or last day. */
  return g_strdup_printf (is_before ? _ ("Not a day of the plan, which begins on %s")
                                    : _ ("Not a day of the plan, which ended on %s"),
                          date);
}

static char *
state_label (const GradualPlan *plan, GradualDay day, GradualDay today, GradualUnits units)
{
  g_auto (GradualDaySummary) summary = {0};

  if (!gradual_plan_has_day (plan, day))
    return outside_label (plan, day);
  gradual_day_summary_init (&summary, plan, day, today, units);

  if (summary.state == GRADUAL_DAY_REST || summary.state == GRADUAL_DAY_AWAY)
    return *summary.amount != '\0' ? g_strjoin (" · ", summary.kind, summary.amount, NULL)
                                   : g_strdup (summary.kind);

  return g_strjoin (" · ", summary.kind, summary.amount, gradual_day_state_label (summary.state),
                    NULL);
}

static gboolean
shows_stretching (GradualDayPanel *self)
{
  return g_strcmp0 (adw_view_stack_get_visible_child_name (self->pages), PAGE_STRETCHING) == 0;
}

/* Eight rows with drawings take a good part of a frame, and most days are opened for their run. */
static void
update_checklist (GradualDayPanel *self)
{
  if (!shows_stretching (self) || self->stretching == NULL || self->day == GRADUAL_DAY_NONE)
    return;
  if (self->checklist == NULL) {
    self->checklist = g_object_new (GRADUAL_TYPE_STRETCH_PANEL, NULL);
    adw_bin_set_child (self->place, GTK_WIDGET (self->checklist));
  }
  gradual_stretch_panel_set_day (self->checklist, self->stretching, self->symptoms, self->day,
                                 self->today, self->week_starts_on);
}

/**
 * gradual_day_panel_set_day:
 * @plan: the plan
 * @day: a day of it, or one outside of it: that has its stretches and, where it is not still to
 *   come, what was run
 * @today: the day it is
 * @units: what lengths are shown in; runs are changed in minutes, whatever is shown
 *
 * Shows a day as it is now. What was begun on another day is taken before.
 */
void
gradual_day_panel_set_day (GradualDayPanel *self, GradualPlan *plan, GradualDay day,
                           GradualDay today, GradualUnits units)
{
  g_autofree char *date = NULL;
  g_autofree char *state = NULL;
  gboolean has_runs;

  g_return_if_fail (GRADUAL_IS_DAY_PANEL (self));
  g_return_if_fail (plan != NULL);

  self->day = day;
  self->today = today;
  self->week_starts_on = plan->head.week_starts_on;
  date = gradual_date_label (day, GRADUAL_DATE_WEEKDAY);
  state = state_label (plan, day, today, units);
  gtk_label_set_label (self->date, date);
  gtk_label_set_label (self->state, state);

  has_runs = day <= today || gradual_plan_has_day (plan, day);
  adw_view_stack_page_set_visible (self->run_page, has_runs);
  if (has_runs)
    gradual_run_panel_set_day (self->run, plan, day, today, units);
  else
    gradual_day_panel_show_stretching (self);
  update_checklist (self);
}

/**
 * gradual_day_panel_set_stretching:
 * @stretching: what was stretched, and how the checklist is set
 * @symptoms: the runner's reports, which may speak against stretching
 */
void
gradual_day_panel_set_stretching (GradualDayPanel *self, GradualStretching *stretching,
                                  GradualSymptoms *symptoms)
{
  g_return_if_fail (GRADUAL_IS_DAY_PANEL (self));
  g_return_if_fail (stretching != NULL && symptoms != NULL);

  gradual_stretching_ref (stretching);
  g_clear_pointer (&self->stretching, gradual_stretching_unref);
  self->stretching = stretching;
  gradual_symptoms_ref (symptoms);
  g_clear_pointer (&self->symptoms, gradual_symptoms_unref);
  self->symptoms = symptoms;
  update_checklist (self);
}

/** gradual_day_panel_leave_day: takes what was begun on the day, before another one is shown. */
void
gradual_day_panel_leave_day (GradualDayPanel *self)
{
  g_return_if_fail (GRADUAL_IS_DAY_PANEL (self));

  gradual_run_panel_leave_day (self->run);
}

/** gradual_day_panel_get_day: Returns: the day that is shown. */
GradualDay
gradual_day_panel_get_day (GradualDayPanel *self)
{
  g_return_val_if_fail (GRADUAL_IS_DAY_PANEL (self), GRADUAL_DAY_NONE);

  return self->day;
}

/**
 * gradual_day_panel_set_is_page:
 * @is_page: whether the panel stands in place of the weeks, and leads back to them
 */
void
gradual_day_panel_set_is_page (GradualDayPanel *self, gboolean is_page)
{
  g_return_if_fail (GRADUAL_IS_DAY_PANEL (self));

  gtk_widget_set_visible (self->back, is_page);
  gtk_widget_set_visible (self->close, !is_page);
}

/** gradual_day_panel_show_run: shows what can be done with the day's run. */
void
gradual_day_panel_show_run (GradualDayPanel *self)
{
  g_return_if_fail (GRADUAL_IS_DAY_PANEL (self));

  adw_view_stack_set_visible_child_name (self->pages, PAGE_RUN);
}

/** gradual_day_panel_begin_log: shows the form for a run of the day that was run. */
void
gradual_day_panel_begin_log (GradualDayPanel *self)
{
  g_return_if_fail (GRADUAL_IS_DAY_PANEL (self));

  gradual_day_panel_show_run (self);
  gradual_run_panel_begin_log (self->run);
}

/** gradual_day_panel_show_stretching: shows the day's stretches. */
void
gradual_day_panel_show_stretching (GradualDayPanel *self)
{
  g_return_if_fail (GRADUAL_IS_DAY_PANEL (self));

  adw_view_stack_set_visible_child_name (self->pages, PAGE_STRETCHING);
}

/**
 * gradual_day_panel_show_refusal:
 * @edit: what was asked for
 * @verdict: what the rules said
 *
 * Says why beside the run, with what can be had instead.
 */
void
gradual_day_panel_show_refusal (GradualDayPanel *self, const GradualEdit *edit,
                                const GradualVerdict *verdict)
{
  g_return_if_fail (GRADUAL_IS_DAY_PANEL (self));

  gradual_day_panel_show_run (self);
  gradual_run_panel_show_refusal (self->run, edit, verdict);
}

static gboolean
grab_focus (GtkWidget *widget)
{
  GradualDayPanel *self = GRADUAL_DAY_PANEL (widget);
  GtkWidget *page = shows_stretching (self) ? GTK_WIDGET (self->checklist) : GTK_WIDGET (self->run);

  if (page != NULL && gtk_widget_grab_focus (page))
    return TRUE;

  return gtk_widget_grab_focus (gtk_widget_get_visible (self->back) ? self->back : self->close);
}

static void
dispose (GObject *object)
{
  g_clear_pointer (&GRADUAL_DAY_PANEL (object)->stretching, gradual_stretching_unref);
  g_clear_pointer (&GRADUAL_DAY_PANEL (object)->symptoms, gradual_symptoms_unref);

  G_OBJECT_CLASS (gradual_day_panel_parent_class)->dispose (object);
}

static void
gradual_day_panel_class_init (GradualDayPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  widget_class->grab_focus = grab_focus;

  g_type_ensure (GRADUAL_TYPE_RUN_PANEL);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.close-day", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/plan/day-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualDayPanel, back);
  gtk_widget_class_bind_template_child (widget_class, GradualDayPanel, close);
  gtk_widget_class_bind_template_child (widget_class, GradualDayPanel, date);
  gtk_widget_class_bind_template_child (widget_class, GradualDayPanel, state);
  gtk_widget_class_bind_template_child (widget_class, GradualDayPanel, pages);
  gtk_widget_class_bind_template_child (widget_class, GradualDayPanel, run_page);
  gtk_widget_class_bind_template_child (widget_class, GradualDayPanel, run);
  gtk_widget_class_bind_template_child (widget_class, GradualDayPanel, place);
  gtk_widget_class_bind_template_callback (widget_class, update_checklist);
}

static void
gradual_day_panel_init (GradualDayPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Chosen day"), -1);
}
