/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "window-private.h"

/* Which page of the window is shown, under which title, and which way leads back from it. */

#define PAGE_FORM     "form"
#define PAGE_PLAN     "plan"
#define PAGE_REPORT   "report"
#define PAGE_RECOVERY "recovery"

/**
 * gradual_window_add_page:
 *
 * The pages beside the plan are built when they are first needed: most starts show a plan.
 *
 * Returns: (transfer none): a page of that type, in the stack.
 */
GtkWidget *
gradual_window_add_page (GradualWindow *self, GType type, const char *name)
{
  GtkWidget *page = g_object_new (type, NULL);

  gtk_stack_add_named (self->stack, page, name);

  return page;
}

static GradualWelcomePage *
ensure_welcome (GradualWindow *self)
{
  GradualAnswers answers;

  if (self->welcome != NULL)
    return self->welcome;
  self->welcome =
      GRADUAL_WELCOME_PAGE (gradual_window_add_page (self, GRADUAL_TYPE_WELCOME_PAGE, PAGE_FORM));
  answers = *gradual_welcome_page_get_answers (self->welcome);
  gradual_answers_init (&answers, gradual_session_get_today (self->session),
                        answers.week_starts_on);
  gradual_welcome_page_set_answers (self->welcome, &answers);
  g_signal_connect_object (self->welcome, "notify::has-plan",
                           G_CALLBACK (gradual_window_update_actions), self, G_CONNECT_SWAPPED);

  return self->welcome;
}

static GradualReportPage *
ensure_report (GradualWindow *self)
{
  if (self->report == NULL)
    self->report =
        GRADUAL_REPORT_PAGE (gradual_window_add_page (self, GRADUAL_TYPE_REPORT_PAGE, PAGE_REPORT));

  return self->report;
}

static GradualRecoveryPage *
ensure_recovery (GradualWindow *self)
{
  if (self->recovery != NULL)
    return self->recovery;
  self->recovery = GRADUAL_RECOVERY_PAGE (
      gradual_window_add_page (self, GRADUAL_TYPE_RECOVERY_PAGE, PAGE_RECOVERY));
  g_signal_connect_object (self->recovery, "restore", G_CALLBACK (gradual_window_restore), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->recovery, "start-anew", G_CALLBACK (gradual_window_start_anew),
                           self, G_CONNECT_SWAPPED);

  return self->recovery;
}

static char *
page_title (GradualWindow *self, const char *page)
{
  if (g_str_equal (page, PAGE_PLAN))
    return g_strdup (gradual_window_get_plan (self)->head.title);
  if (g_str_equal (page, PAGE_REPORT))
    return g_strdup (gradual_report_page_get_file (self->report)->plan->head.title);
  if (g_str_equal (page, PAGE_RECOVERY))
    return g_strdup (_ ("Your Plans"));
  if (g_str_equal (page, GRADUAL_PAGE_SYMPTOMS))
    return gradual_symptoms_page_dup_title (self->symptoms);
  if (g_str_equal (page, GRADUAL_PAGE_PROGRESS))
    return g_strdup (_ ("Progress"));
  if (g_str_equal (page, GRADUAL_PAGE_CADENCE))
    return g_strdup (_ ("Cadence"));

  return g_strdup (_ ("New Plan"));
}

/** PageBeside: a page that shows what else there is than the plan, with or without one. */
typedef struct {
  const char *name;
  void (*show) (GradualWindow *self);
} PageBeside;

static const PageBeside *
find_page_beside (const char *name)
{
  static const PageBeside pages[] = {
      {GRADUAL_PAGE_CADENCE, gradual_window_show_cadence},
      {GRADUAL_PAGE_PROGRESS, gradual_window_show_progress},
      {GRADUAL_PAGE_SYMPTOMS, gradual_window_show_symptoms},
  };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_strcmp0 (name, pages[i].name) == 0)
      return &pages[i];

  return NULL;
}

/** gradual_window_is_beside_plan: Returns: whether a page is shown that needs no plan. */
gboolean
gradual_window_is_beside_plan (GradualWindow *self)
{
  return find_page_beside (gtk_stack_get_visible_child_name (self->stack)) != NULL;
}

/** gradual_window_show_page_again: shows anew the page beside the plan that is shown. */
void
gradual_window_show_page_again (GradualWindow *self)
{
  const PageBeside *page = find_page_beside (gtk_stack_get_visible_child_name (self->stack));

  g_return_if_fail (page != NULL);

  page->show (self);
}

/* Back is one step: from a report to the history, from there to the plan. */
static void
show_way_back (GradualWindow *self, const char *page)
{
  gboolean is_deep = g_str_equal (page, GRADUAL_PAGE_SYMPTOMS) &&
                     gradual_symptoms_page_get_place (self->symptoms) != GRADUAL_SYMPTOMS_HISTORY;
  const char *name = is_deep ? _ ("Back to Symptoms") : _ ("Back to the Plan");

  gtk_widget_set_visible (self->back_button, find_page_beside (page) != NULL ||
                                                 (!g_str_equal (page, PAGE_PLAN) &&
                                                  gradual_window_get_plan (self) != NULL));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->back_button),
                                  is_deep ? "win.show-symptoms" : "win.show-plan");
  gtk_widget_set_tooltip_text (self->back_button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->back_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

/** gradual_window_show_page: shows a page of the stack, with its title. */
void
gradual_window_show_page (GradualWindow *self, const char *page)
{
  g_autofree char *title = page_title (self, page);

  gtk_stack_set_visible_child_name (self->stack, page);
  gtk_widget_set_visible (self->plan_buttons,
                          g_str_equal (page, PAGE_PLAN) || find_page_beside (page) != NULL);
  show_way_back (self, page);
  adw_window_title_set_title (self->title, title);
  gradual_window_update_actions (self);
}

/* What is run now is known where there has been a plan before. */
static void
ask_the_log (GradualWindow *self)
{
  GradualAnswers answers = *gradual_welcome_page_get_answers (self->welcome);

  if (gradual_answers_take_log (&answers, gradual_session_get_library (self->session)))
    gradual_welcome_page_set_answers (self->welcome, &answers);
}

/** gradual_window_show_form: shows the form. */
void
gradual_window_show_form (GradualWindow *self)
{
  self->is_asking = TRUE;
  gradual_welcome_page_set_first_start (ensure_welcome (self),
                                        gradual_window_get_plan (self) == NULL);
  ask_the_log (self);
  gradual_window_show_page (self, PAGE_FORM);
  gtk_widget_grab_focus (GTK_WIDGET (self->welcome));
}

/**
 * gradual_window_show_report:
 * @file: (transfer full): what was read
 *
 * Shows what the rules find in a plan, in place of the plan that is shown, which stays.
 */
void
gradual_window_show_report (GradualWindow *self, GradualPlanFile *file)
{
  self->is_asking = TRUE;
  gradual_report_page_take_file (ensure_report (self), file,
                                 gradual_session_get_today (self->session));
  gradual_window_show_page (self, PAGE_REPORT);
  gtk_widget_grab_focus (GTK_WIDGET (self->report));
}

/** gradual_window_show_recovery: shows why the library can not be read, and what can be done. */
void
gradual_window_show_recovery (GradualWindow *self)
{
  g_autoptr (GPtrArray) backups = gradual_session_list_backups (self->session);

  gradual_recovery_page_show_fault (ensure_recovery (self),
                                    gradual_session_get_load_error (self->session), backups);
  gradual_window_show_page (self, PAGE_RECOVERY);
  gtk_widget_grab_focus (GTK_WIDGET (self->recovery));
}

/**
 * gradual_window_show_plan: shows the plan as it is now; the form where there is none, and what can
 *   be done where the library can not be read.
 */
void
gradual_window_show_plan (GradualWindow *self)
{
  GradualPlan *plan = gradual_window_get_plan (self);

  gradual_plan_view_set_plan (self->plan_view, plan, gradual_session_get_today (self->session));
  gradual_window_look_at_replan (self);
  if (gradual_window_is_locked (self)) {
    gradual_window_show_recovery (self);
  } else if (plan == NULL) {
    gradual_window_show_form (self);
  } else {
    self->is_asking = FALSE;
    gradual_window_show_page (self, PAGE_PLAN);
  }
}
