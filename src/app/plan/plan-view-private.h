/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/symptoms/notice.h"
#include "day-panel.h"
#include "outside-runs.h"
#include "panel-layout.h"
#include "plan-view.h"
#include "week-list.h"

G_BEGIN_DECLS

struct _GradualPlanView {
  AdwBin parent_instance;

  /* Owned. */
  GradualPlan *plan; /* (nullable) */
  GradualDay today;
  GradualUnits units;
  GradualStretching *stretching; /* (nullable) */
  GradualSymptoms *symptoms;     /* set with the stretching */
  GradualDay current;     /* the day that the keyboard comes back to, and that actions are about */
  GradualDay cut_day;     /* the day whose run is to be pasted, or %GRADUAL_DAY_NONE */
  GradualDayPanel *panel; /* (nullable): borrowed; made when a day is first opened */
  GradualNotice *banner;  /* (nullable): borrowed; there while a plan is held back */
  GradualNotice *away;    /* (nullable): borrowed; there while the runner is away */
  GradualOutsideRuns *outside; /* (nullable): borrowed; made when there is first such a run */
  guint outside_source;        /* that makes it */
  GradualNotice *proposal;     /* (nullable): borrowed; made when something is first proposed */

  /* Template. */
  GtkBox *sides;
  GradualPanelLayout *layout;
  GtkBox *head;
  GtkLabel *headline;
  GtkLabel *detail;
  GtkBox *weekdays;
  GtkToggleButton *past;
  GtkImage *past_icon;
  GtkLabel *past_label;
  GradualWeekList *weeks;
};

GradualDayCell *gradual_plan_view_focused_cell (GradualPlanView *self);
void gradual_plan_view_show_head (GradualPlanView *self);
void gradual_plan_view_set_current (GradualPlanView *self, GradualDay day);
void gradual_plan_view_update_panel (GradualPlanView *self);
void gradual_plan_view_is_page_changed (GradualPlanView *self);

G_END_DECLS
