/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-view-private.h"

#include <glib/gi18n-lib.h>

#include "app/away/away-words.h"
#include "app/symptoms/restriction-banner.h"
#include "app/symptoms/restriction-words.h"

/* What stands over the weeks where there is something to say: most plans have none of it, and it is
 * made when it is first needed. */

/* What holds the plan back. Most plans are not, and have no banner. */
static void
show_banner (GradualPlanView *self)
{
  const GradualRestriction *restriction = gradual_restriction_to_tell (self->plan, self->today);

  if (restriction == NULL) {
    if (self->banner != NULL)
      gtk_box_remove (self->head, GTK_WIDGET (self->banner));
    self->banner = NULL;
    return;
  }
  if (self->banner == NULL) {
    self->banner = g_object_new (GRADUAL_TYPE_NOTICE, NULL);
    gtk_box_insert_child_after (self->head, GTK_WIDGET (self->banner), GTK_WIDGET (self->detail));
  }
  gradual_restriction_banner_show (self->banner, restriction);
}

/* Who comes back is to find here how to say so. */
static void
show_away (GradualPlanView *self)
{
  const GradualAway *away = gradual_plan_away_on (self->plan, self->today);
  g_autofree char *title = NULL, *detail = NULL;

  if (away == NULL) {
    if (self->away != NULL)
      gtk_box_remove (self->head, GTK_WIDGET (self->away));
    self->away = NULL;
    return;
  }
  if (self->away == NULL) {
    self->away = g_object_new (GRADUAL_TYPE_NOTICE, NULL);
    gtk_widget_add_css_class (GTK_WIDGET (self->away), "muted");
    gtk_box_insert_child_after (self->head, GTK_WIDGET (self->away), GTK_WIDGET (self->detail));
  }
  title = gradual_away_title (away, self->today);
  detail = gradual_away_detail (away);
  gradual_notice_set_words (self->away, title, detail);
  gradual_notice_set_button (self->away, _ ("I’m _Back"), "win.back", NULL);
}

static void
update_outside (GradualPlanView *self)
{
  gradual_outside_runs_set_plan (self->outside, self->plan, self->today, self->units);
}

static gboolean
make_outside (gpointer data)
{
  GradualPlanView *self = data;

  self->outside_source = 0;
  if (self->plan == NULL)
    return G_SOURCE_REMOVE;
  self->outside = g_object_new (GRADUAL_TYPE_OUTSIDE_RUNS, NULL);
  gtk_box_insert_child_after (self->head, GTK_WIDGET (self->outside), GTK_WIDGET (self->detail));
  update_outside (self);

  return G_SOURCE_REMOVE;
}

/* Most plans have none. The plan itself is shown before them. */
static void
show_outside (GradualPlanView *self)
{
  if (self->outside != NULL)
    update_outside (self);
  else if (self->outside_source == 0 && gradual_outside_runs_count (self->plan, self->today) > 0)
    self->outside_source = g_idle_add (make_outside, self);
}

/** gradual_plan_view_show_head: shows what there is to say over the weeks of the plan, as it is
 * now. */
void
gradual_plan_view_show_head (GradualPlanView *self)
{
  show_banner (self);
  show_away (self);
  show_outside (self);
}

/**
 * gradual_plan_view_set_proposal:
 * @replan: (nullable): what is proposed for the plan that is shown; %NULL for nothing
 *
 * Says over the weeks what is proposed, with a way to look at it.
 */
void
gradual_plan_view_set_proposal (GradualPlanView *self, const GradualReplan *replan)
{
  g_return_if_fail (GRADUAL_IS_PLAN_VIEW (self));

  if (self->proposal == NULL && replan == NULL)
    return;
  if (self->proposal == NULL) {
    self->proposal = g_object_new (GRADUAL_TYPE_NOTICE, NULL);
    gtk_box_insert_child_after (self->head, GTK_WIDGET (self->proposal),
                                gtk_widget_get_prev_sibling (GTK_WIDGET (self->weekdays)));
  }
  gtk_widget_set_visible (GTK_WIDGET (self->proposal), replan != NULL);
  if (replan == NULL)
    return;
  gradual_notice_set_words (self->proposal, replan->title, replan->reason);
  gradual_notice_set_button (self->proposal, _ ("_Compare…"), "win.show-replan", NULL);
}
