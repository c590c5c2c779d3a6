/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "run-panel.h"

#include <glib/gi18n-lib.h>

#include "app/away/away-panel.h"
#include "guide/cadence-sessions.h"
#include "log-panel.h"
#include "move-popover.h"
#include "verdict-offer.h"

/* What an easy run has when it is added, where the rules allow as much. */
#define MINUTES_ADDED 30

/* How long the minutes have to rest before they are taken, in milliseconds: a drag of the scale or
 * a series of presses is one change, which is undone at once. */
#define COMMIT_DELAY 400

/* The run of the chosen day, with what can be changed of it, and why not more. Every change goes
 * through an action of the window, and comes back as a new plan. */
struct _GradualRunPanel {
  AdwBin parent_instance;

  /* Owned. */
  GradualPlan *plan; /* (nullable) */
  GradualDay day;
  GradualDay today;
  gboolean is_loading; /* the controls change because the plan did */
  guint commit_source; /* minutes that have not been taken yet */
  guint refuse_source;
  int minutes_refused; /* what was typed, beyond the end */

  /* Template. */
  GtkAdjustment *adjustment;
  GtkWidget *refusal;
  GtkLabel *refusal_because;
  GtkButton *offer;
  GradualAwayPanel *away;
  GtkWidget *minutes_box;
  GtkSpinButton *spin;
  GtkLabel *because;
  GtkWidget *add;
  GtkWidget *kind_box;
  GtkDropDown *kind;
  GtkLabel *drill;
  GtkWidget *note_box;
  GtkEditable *note;
  GtkWidget *buttons;
  GtkMenuButton *move;
  GtkWidget *go_away;
  GradualLogPanel *log;
};

G_DEFINE_FINAL_TYPE (GradualRunPanel, gradual_run_panel, ADW_TYPE_BIN)

/* The kinds that can be chosen. A race has a day of its own, and is no kind of training. */
static const GradualRunKind kinds[] = {
    GRADUAL_RUN_EASY,     GRADUAL_RUN_LONG,          GRADUAL_RUN_STEADY,
    GRADUAL_RUN_WALK_RUN, GRADUAL_RUN_CADENCE_DRILL,
};

static const GradualRun *
get_run (GradualRunPanel *self)
{
  if (self->plan == NULL || !gradual_plan_has_day (self->plan, self->day))
    return NULL;

  return gradual_plan_run_on (self->plan, self->day);
}

static void
act (GradualRunPanel *self, const char *action, int minutes)
{
  gtk_widget_activate_action (GTK_WIDGET (self), action, "(ii)", (int)self->day, minutes);
}

/* Takes the minutes that are shown, if they are not those of the run. */
static void
commit (GradualRunPanel *self)
{
  const GradualRun *run = get_run (self);
  int minutes = (int)gtk_adjustment_get_value (self->adjustment);

  g_clear_handle_id (&self->commit_source, g_source_remove);
  if (run != NULL && minutes != run->minutes)
    act (self, "win.set-minutes", minutes);
}

static gboolean
commit_later (gpointer data)
{
  GradualRunPanel *self = data;

  self->commit_source = 0;
  commit (self);

  return G_SOURCE_REMOVE;
}

static void
minutes_changed (GradualRunPanel *self)
{
  if (self->is_loading || get_run (self) == NULL)
    return;
  g_clear_handle_id (&self->commit_source, g_source_remove);
  self->commit_source = g_timeout_add (COMMIT_DELAY, commit_later, self);
}

static gboolean
refuse_minutes (gpointer data)
{
  GradualRunPanel *self = data;

  self->refuse_source = 0;
  act (self, get_run (self) != NULL ? "win.set-minutes" : "win.add-run", self->minutes_refused);

  return G_SOURCE_REMOVE;
}

/* What is typed beyond the end is not cut to it without a word: the rules are asked, and say no. */
static int
read_minutes (GtkSpinButton *spin, double *value, GradualRunPanel *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (spin));
  guint64 minutes;

  if (!g_ascii_string_to_unsigned (text, 10, 0, G_MAXINT, &minutes, NULL))
    return GTK_INPUT_ERROR;
  *value = (double)minutes;
  if (*value <= gtk_adjustment_get_upper (self->adjustment))
    return TRUE;

  *value = gtk_adjustment_get_value (self->adjustment);
  self->minutes_refused = (int)minutes;
  if (self->refuse_source == 0)
    self->refuse_source = g_idle_add (refuse_minutes, self);

  return TRUE;
}

static void
add_run (GradualRunPanel *self)
{
  gtk_spin_button_update (self->spin);
  if (self->refuse_source == 0)
    act (self, "win.add-run", (int)gtk_adjustment_get_value (self->adjustment));
}

static void
remove_run (GradualRunPanel *self)
{
  act (self, "win.set-minutes", 0);
}

static void
kind_changed (GradualRunPanel *self)
{
  const GradualRun *run = get_run (self);
  guint selected = gtk_drop_down_get_selected (self->kind);

  if (self->is_loading || run == NULL || selected >= G_N_ELEMENTS (kinds) ||
      kinds[selected] == run->kind)
    return;
  gtk_widget_activate_action (GTK_WIDGET (self), "win.set-kind", "(is)", (int)self->day,
                              gradual_run_kind_to_nick (kinds[selected]));
}

static void
take_note (GradualRunPanel *self, const char *text)
{
  const GradualRun *run = get_run (self);

  if (self->is_loading || run == NULL || g_str_equal (run->note, text))
    return;
  gtk_widget_activate_action (GTK_WIDGET (self), "win.set-note", "(is)", (int)self->day, text);
}

static void
commit_note (GradualRunPanel *self)
{
  take_note (self, gtk_editable_get_text (self->note));
}

static guint
kind_index (const GradualRun *run)
{
  for (guint i = 0; run != NULL && i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i] == run->kind)
      return i;

  return GTK_INVALID_LIST_POSITION;
}

static void
show_minutes (GradualRunPanel *self, const GradualRun *run, int allowed)
{
  int minutes = run != NULL ? gradual_run_limited_minutes (run) : MIN (MINUTES_ADDED, allowed);
  int upper = MAX (allowed, minutes), lower = MIN (GRADUAL_RUN_MINUTES_MIN, minutes);

  gtk_adjustment_configure (self->adjustment, minutes, lower, upper, 1, 5, 0);
  gtk_spin_button_update (self->spin);
}

/* Which drill of the six weeks it is, and how it is run. */
static void
show_drill (GradualRunPanel *self, const GradualRun *run)
{
  gboolean is_drill = run != NULL && run->kind == GRADUAL_RUN_CADENCE_DRILL;
  int week = is_drill ? gradual_cadence_week_on (self->plan, self->day) : 0;
  g_autofree char *title = NULL;
  g_autofree char *words = NULL;
  g_autofree char *text = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->drill), is_drill);
  if (!is_drill)
    return;
  title = gradual_cadence_session_title (week);
  words = gradual_cadence_session_words (week);
  /* TRANSLATORS: which week of the drill it is, the drill in a few words, and how it is run. */
  text = g_strdup_printf (_ ("Week %d of the drill: %s. %s"), week, title, words);
  gtk_label_set_label (self->drill, text);
}

/* What can be done on the day: nothing on one that is over or outside of the plan, and little with
 * a race. A run that is there can always become shorter, whatever its limit is. */
static void
show_controls (GradualRunPanel *self)
{
  const GradualRun *run = get_run (self);
  gboolean is_race = run != NULL && run->kind == GRADUAL_RUN_RACE;
  gboolean is_locked = self->day < self->today;
  gboolean can_add, has_minutes;
  g_auto (GradualVerdict) limit = {0};

  if (gradual_plan_has_day (self->plan, self->day))
    gradual_edit_limit (self->plan, self->day, self->today, &limit);
  can_add = run == NULL && !is_locked && limit.allowed >= GRADUAL_RUN_MINUTES_MIN;
  has_minutes = can_add || (run != NULL && !is_race && !is_locked);

  gtk_widget_set_visible (self->minutes_box, has_minutes);
  if (has_minutes)
    show_minutes (self, run, limit.allowed);
  gtk_label_set_label (self->because, limit.because != NULL ? limit.because : "");
  /* That the runner is away is said in its own place. */
  gtk_widget_set_visible (
      GTK_WIDGET (self->because),
      limit.because != NULL &&
          (run != NULL || gradual_plan_away_on (self->plan, self->day) == NULL));
  gtk_widget_set_visible (self->add, can_add);

  gtk_widget_set_visible (self->kind_box, run != NULL && !is_race);
  gtk_widget_set_sensitive (GTK_WIDGET (self->kind), !is_locked);
  gtk_drop_down_set_selected (self->kind, kind_index (run));
  show_drill (self, run);
  gtk_widget_set_visible (self->note_box, run != NULL && (!is_locked || *run->note != '\0'));
  gtk_editable_set_editable (self->note, !is_locked);
  gtk_editable_set_text (self->note, run != NULL ? run->note : "");

  gtk_widget_set_visible (self->buttons, run != NULL && !is_locked);
  gtk_widget_set_visible (GTK_WIDGET (self->move), !is_race);
  gtk_widget_set_visible (self->go_away, gradual_plan_has_day (self->plan, self->day) &&
                                             gradual_plan_away_on (self->plan, self->day) == NULL);
}

/**
 * gradual_run_panel_set_day:
 * @plan: the plan
 * @day: a day of it, or one outside of it, on which nothing is planned
 * @today: the day it is
 * @units: what lengths are shown in
 *
 * Shows the run of a day as it is now, in minutes, whatever lengths are shown in, and what was run.
 * What was begun on another day is to be taken before, with gradual_run_panel_leave_day().
 */
void
gradual_run_panel_set_day (GradualRunPanel *self, GradualPlan *plan, GradualDay day,
                           GradualDay today, GradualUnits units)
{
  GtkPopover *popover;

  g_return_if_fail (GRADUAL_IS_RUN_PANEL (self));
  g_return_if_fail (plan != NULL);

  gradual_plan_ref (plan);
  g_clear_pointer (&self->plan, gradual_plan_unref);
  self->plan = plan;
  self->day = day;
  self->today = today;
  g_clear_handle_id (&self->commit_source, g_source_remove);
  g_clear_handle_id (&self->refuse_source, g_source_remove);

  self->is_loading = TRUE;
  gtk_widget_set_visible (self->refusal, FALSE);
  gradual_away_panel_set_day (self->away, plan, day, today);
  show_controls (self);
  popover = gtk_menu_button_get_popover (self->move);
  gradual_move_popover_set_run (GRADUAL_MOVE_POPOVER (popover), plan, day, today);
  self->is_loading = FALSE;
  gradual_log_panel_set_day (self->log, plan, day, today, units);
}

/** gradual_run_panel_begin_log: opens the form for a run of the day that was run. */
void
gradual_run_panel_begin_log (GradualRunPanel *self)
{
  g_return_if_fail (GRADUAL_IS_RUN_PANEL (self));

  gradual_log_panel_begin (self->log);
}

/** gradual_run_panel_leave_day: takes what was begun on the day, before another one is shown. */
void
gradual_run_panel_leave_day (GradualRunPanel *self)
{
  g_autofree char *note = NULL;

  g_return_if_fail (GRADUAL_IS_RUN_PANEL (self));

  if (self->plan == NULL)
    return;
  gradual_log_panel_leave_day (self->log);
  /* The minutes come back as a new plan, which sets the note back to what it has. */
  note = g_strdup (gtk_editable_get_text (self->note));
  if (self->commit_source != 0)
    commit (self);
  take_note (self, note);
}

/**
 * gradual_run_panel_show_refusal:
 * @edit: what was asked for
 * @verdict: what the rules said
 *
 * Sets the controls back to what the plan has, and says why, with what can be had instead.
 */
void
gradual_run_panel_show_refusal (GradualRunPanel *self, const GradualEdit *edit,
                                const GradualVerdict *verdict)
{
  g_auto (GradualOffer) offer = {0};

  g_return_if_fail (GRADUAL_IS_RUN_PANEL (self));

  self->is_loading = TRUE;
  show_controls (self);
  self->is_loading = FALSE;

  gradual_offer_init (&offer, edit, verdict);
  gtk_label_set_label (self->refusal_because, verdict->because);
  gtk_widget_set_visible (GTK_WIDGET (self->offer), offer.label != NULL);
  if (offer.label != NULL) {
    gtk_button_set_label (self->offer, offer.label);
    gtk_actionable_set_action_target_value (GTK_ACTIONABLE (self->offer), offer.target);
    gtk_actionable_set_action_name (GTK_ACTIONABLE (self->offer), offer.action);
  }
  gtk_widget_set_visible (self->refusal, TRUE);
}

static gboolean
grab_focus (GtkWidget *widget)
{
  GradualRunPanel *self = GRADUAL_RUN_PANEL (widget);

  if (gtk_widget_get_visible (self->minutes_box))
    return gtk_widget_grab_focus (GTK_WIDGET (self->spin));
  if (gtk_widget_grab_focus (GTK_WIDGET (self->away)))
    return TRUE;

  return gtk_widget_grab_focus (GTK_WIDGET (self->log));
}

static void
dispose (GObject *object)
{
  GradualRunPanel *self = GRADUAL_RUN_PANEL (object);

  g_clear_handle_id (&self->commit_source, g_source_remove);
  g_clear_handle_id (&self->refuse_source, g_source_remove);
  self->is_loading = TRUE;
  g_clear_pointer (&self->plan, gradual_plan_unref);

  G_OBJECT_CLASS (gradual_run_panel_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, GradualRunPanel, adjustment);
  gtk_widget_class_bind_template_child (widget_class, GradualRunPanel, refusal);
  gtk_widget_class_bind_template_child (widget_class, GradualRunPanel, refusal_because);
  gtk_widget_class_bind_template_child (widget_class, GradualRunPanel, offer);
  gtk_widget_class_bind_template_child (widget_class, GradualRunPanel, away);
  gtk_widget_class_bind_template_child (widget_class, GradualRunPanel, minutes_box);
  gtk_widget_class_bind_template_child (widget_class, GradualRunPanel, spin);
  gtk_widget_class_bind_template_child (widget_class, GradualRunPanel, because);
  gtk_widget_class_bind_template_child (widget_class, GradualRunPanel, add);
  gtk_widget_class_bind_template_child (widget_class, GradualRunPanel, kind_box);
  gtk_widget_class_bind_template_child (widget_class, GradualRunPanel, kind);
  gtk_widget_class_bind_template_child (widget_class, GradualRunPanel, drill);
  gtk_widget_class_bind_template_child (widget_class, GradualRunPanel, note_box);
  gtk_widget_class_bind_template_child (widget_class, GradualRunPanel, note);
  gtk_widget_class_bind_template_child (widget_class, GradualRunPanel, buttons);
  gtk_widget_class_bind_template_child (widget_class, GradualRunPanel, move);
  gtk_widget_class_bind_template_child (widget_class, GradualRunPanel, go_away);
  gtk_widget_class_bind_template_child (widget_class, GradualRunPanel, log);
}

static void
gradual_run_panel_class_init (GradualRunPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  widget_class->grab_focus = grab_focus;

  g_type_ensure (GRADUAL_TYPE_AWAY_PANEL);
  g_type_ensure (GRADUAL_TYPE_LOG_PANEL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/plan/run-panel.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, minutes_changed);
  gtk_widget_class_bind_template_callback (widget_class, read_minutes);
  gtk_widget_class_bind_template_callback (widget_class, add_run);
  gtk_widget_class_bind_template_callback (widget_class, remove_run);
  gtk_widget_class_bind_template_callback (widget_class, kind_changed);
  gtk_widget_class_bind_template_callback (widget_class, commit_note);
}

static void
gradual_run_panel_init (GradualRunPanel *self)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  self->is_loading = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    gtk_string_list_append (labels, gradual_run_kind_label (kinds[i]));
  gtk_drop_down_set_model (self->kind, G_LIST_MODEL (labels));
  gtk_menu_button_set_popover (self->move, g_object_new (GRADUAL_TYPE_MOVE_POPOVER, NULL));
  self->is_loading = FALSE;
}
