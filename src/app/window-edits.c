/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "fitted-words.h"
#include "model/identifier.h"
#include "plan/edit-name.h"
#include "plan/verdict-offer.h"
#include "window-private.h"

/* What is done with the days of the plan. All of it goes through one function, which asks the rules
 * and tells what they say. */

/* How long a refusal stays, in seconds: there is more to read, and a button to reach. */
#define REFUSAL_SECONDS 12

/* The panel says it where the change was made, and a toast where no panel is open. */
static void
tell_refusal (GradualWindow *self, const GradualEdit *edit, const GradualVerdict *verdict)
{
  g_auto (GradualOffer) offer = {0};
  AdwToast *toast;

  gradual_window_dismiss_edit_toast (self);
  if (gradual_plan_view_is_day_open (self->plan_view)) {
    gradual_plan_view_show_refusal (self->plan_view, edit, verdict);
    return;
  }
  toast = gradual_window_edit_toast_new (self, verdict->because);
  adw_toast_set_timeout (toast, REFUSAL_SECONDS);
  gradual_offer_init (&offer, edit, verdict);
  if (offer.label != NULL) {
    adw_toast_set_button_label (toast, offer.label);
    adw_toast_set_action_target_value (toast, offer.target);
    adw_toast_set_action_name (toast, offer.action);
  }
  gradual_window_take_edit_toast (self, toast);
}

/* Where an edit is refused, the reason is told and nothing changes. */
static gboolean
apply_edit (GradualWindow *self, const GradualEdit *edit)
{
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autoptr (GradualPlan) plan = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GradualVerdict) verdict = {0};
  g_autofree char *fitted = NULL;
  const char *name;

  if (gradual_window_get_plan (self) == NULL)
    return FALSE;
  plan = gradual_edit_apply (gradual_window_get_plan (self), edit,
                             gradual_session_get_today (self->session), &verdict, changes, &error);
  if (plan == NULL) {
    if (error != NULL)
      gradual_window_take_edit_toast (self, gradual_window_edit_toast_new (self, error->message));
    else
      tell_refusal (self, edit, &verdict);
    return FALSE;
  }

  name = gradual_edit_name (gradual_window_get_plan (self), edit);
  gradual_window_take_step (self, plan, name);
  fitted = gradual_fitted_words (changes, gradual_window_is_narrow (self));
  gradual_window_tell_fitted (self, name, fitted);

  return TRUE;
}

static const GradualRun *
run_on (GradualWindow *self, GradualDay day)
{
  const GradualPlan *plan = gradual_window_get_plan (self);

  return plan != NULL && gradual_plan_has_day (plan, day) ? gradual_plan_run_on (plan, day) : NULL;
}

static void
set_minutes_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualEdit edit = {.action = GRADUAL_EDIT_MINUTES};

  g_variant_get (parameter, "(ii)", &edit.day, &edit.minutes);
  apply_edit (GRADUAL_WINDOW (widget), &edit);
}

static void
add_run_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  g_autofree char *id = gradual_identifier_new ();
  GradualEdit edit = {.action = GRADUAL_EDIT_ADD, .kind = GRADUAL_RUN_EASY, .id = id, .note = ""};

  g_variant_get (parameter, "(ii)", &edit.day, &edit.minutes);
  apply_edit (GRADUAL_WINDOW (widget), &edit);
}

static void
set_kind_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualEdit edit = {.action = GRADUAL_EDIT_KIND};
  const char *nick;

  g_variant_get (parameter, "(i&s)", &edit.day, &nick);
  if (gradual_run_kind_from_nick (nick, &edit.kind))
    apply_edit (GRADUAL_WINDOW (widget), &edit);
}

static void
set_note_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualEdit edit = {.action = GRADUAL_EDIT_NOTE};

  g_variant_get (parameter, "(i&s)", &edit.day, &edit.note);
  apply_edit (GRADUAL_WINDOW (widget), &edit);
}

/* Moves a run, or swaps it with the one that is there. The keyboard goes with it. */
static gboolean
move_run (GradualWindow *self, GradualDay from, GradualDay to)
{
  GradualEdit edit = {
      .action = run_on (self, to) != NULL ? GRADUAL_EDIT_SWAP : GRADUAL_EDIT_MOVE,
      .day = from,
      .other = to,
  };
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->plan_view)) == NULL ||
                       !gradual_plan_view_is_day_open (self->plan_view);

  if (from == to || run_on (self, from) == NULL || !apply_edit (self, &edit))
    return FALSE;
  if (had_focus)
    gradual_plan_view_show_day (self->plan_view, to);
  else
    gradual_plan_view_open_day (self->plan_view, to);

  return TRUE;
}

static void
move_run_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  int from, to;

  g_variant_get (parameter, "(ii)", &from, &to);
  move_run (GRADUAL_WINDOW (widget), from, to);
}

static void
move_run_by_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  GradualDay from = gradual_plan_view_get_day (self->plan_view);
  GradualDay to = from + g_variant_get_int32 (parameter);

  if (gradual_window_get_plan (self) != NULL &&
      gradual_plan_has_day (gradual_window_get_plan (self), to))
    move_run (self, from, to);
}

static void
remove_run_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                   GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  GradualEdit edit = {
      .action = GRADUAL_EDIT_REMOVE,
      .day = gradual_plan_view_get_day (self->plan_view),
  };

  if (run_on (self, edit.day) != NULL)
    apply_edit (self, &edit);
}

static void
cut_run_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  GradualDay day = gradual_plan_view_get_day (self->plan_view);

  if (run_on (self, day) == NULL || day < gradual_session_get_today (self->session))
    return;
  gradual_plan_view_set_cut_day (self->plan_view, day);
  gradual_window_take_edit_toast (
      self, gradual_window_edit_toast_new (
                self, _ ("Choose another day, and press Ctrl+V to move the run there")));
}

static void
paste_run_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                  GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  GradualDay from = gradual_plan_view_get_cut_day (self->plan_view);
  GradualDay to = gradual_plan_view_get_day (self->plan_view);

  if (from != GRADUAL_DAY_NONE && (from == to || move_run (self, from, to)))
    gradual_plan_view_set_cut_day (self->plan_view, GRADUAL_DAY_NONE);
}

static void
cancel_cut_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                   GVariant *parameter G_GNUC_UNUSED)
{
  gradual_plan_view_set_cut_day (GRADUAL_WINDOW (widget)->plan_view, GRADUAL_DAY_NONE);
}

static void
open_day_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  gradual_plan_view_open_day (GRADUAL_WINDOW (widget)->plan_view, g_variant_get_int32 (parameter));
}

static void
close_day_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                  GVariant *parameter G_GNUC_UNUSED)
{
  gradual_plan_view_close_day (GRADUAL_WINDOW (widget)->plan_view);
}

/** gradual_window_install_plan_actions: gives the class the actions that change days. */
void
gradual_window_install_plan_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.set-minutes", "(ii)", set_minutes_action);
  gtk_widget_class_install_action (widget_class, "win.add-run", "(ii)", add_run_action);
  gtk_widget_class_install_action (widget_class, "win.set-kind", "(is)", set_kind_action);
  gtk_widget_class_install_action (widget_class, "win.set-note", "(is)", set_note_action);
  gtk_widget_class_install_action (widget_class, "win.move-run", "(ii)", move_run_action);
  gtk_widget_class_install_action (widget_class, "win.move-run-by", "i", move_run_by_action);
  gtk_widget_class_install_action (widget_class, "win.remove-run", NULL, remove_run_action);
  gtk_widget_class_install_action (widget_class, "win.cut-run", NULL, cut_run_action);
  gtk_widget_class_install_action (widget_class, "win.paste-run", NULL, paste_run_action);
  gtk_widget_class_install_action (widget_class, "win.cancel-cut", NULL, cancel_cut_action);
  gtk_widget_class_install_action (widget_class, "win.open-day", "i", open_day_action);
  gtk_widget_class_install_action (widget_class, "win.close-day", NULL, close_day_action);
}

/** gradual_window_add_units_action: lets the menu choose what lengths are shown in. */
void
gradual_window_add_units_action (GradualWindow *self)
{
  g_autoptr (GPropertyAction) action = g_property_action_new ("units", self->plan_view, "units");

  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (action));
}

/** gradual_window_update_plan_actions: lets days be changed where there is a plan. */
void
gradual_window_update_plan_actions (GradualWindow *self)
{
  static const char *const actions[] = {
      "win.set-minutes", "win.add-run",    "win.set-kind",        "win.set-note",  "win.move-run",
      "win.move-run-by", "win.remove-run", "win.cut-run",         "win.paste-run", "win.cancel-cut",
      "win.open-day",    "win.close-day",  "win.show-stretching",
  };
  gboolean has_plan = gradual_window_get_plan (self) != NULL;

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], has_plan);
}
