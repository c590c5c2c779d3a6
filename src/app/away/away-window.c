/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "away-window.h"

#include <glib/gi18n-lib.h>

#include "app/symptoms/week-changes.h"
#include "app/welcome/date-row.h"
#include "app/welcome/problem.h"
#include "away-preview.h"
#include "formats/plan-limits.h"

/* More runs than these are counted: a long holiday has many that are left out. */
#define MOVES_MAX 6

/* On which days the runner is away, and what would become of the plan. Nothing of it is done before
 * it is applied, which is the business of whom the window belongs to. */
struct _GradualAwayWindow {
  AdwWindow parent_instance;

  /* Owned. */
  GradualPlan *plan;     /* (nullable): as it was when the window opened */
  GradualAway *replaced; /* (nullable): the mark that is changed */
  GradualDay today;
  GradualUnits units;

  /* Template. */
  GradualDateRow *from;
  GradualDateRow *until;
  AdwComboRow *reason;
  AdwEntryRow *note;
  GtkLabel *problem;
  GtkWidget *effect;
  GtkLabel *summary;
  GtkBox *moves;
  GtkBox *sentences;
  GradualWeekChanges *weeks;
};

enum {
  SIGNAL_APPLY,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GradualAwayWindow, gradual_away_window, ADW_TYPE_WINDOW)

/** gradual_away_window_get_replaced: Returns: (nullable): the mark that is to be changed. */
const GradualAway *
gradual_away_window_get_replaced (GradualAwayWindow *self)
{
  g_return_val_if_fail (GRADUAL_IS_AWAY_WINDOW (self), NULL);

  return self->replaced;
}

/* What is filled in. The note is borrowed from the row. */
static GradualAway
read_rows (GradualAwayWindow *self)
{
  return (GradualAway){
      .from = gradual_date_row_get_day (self->from),
      .until = gradual_date_row_get_day (self->until),
      .reason = (GradualAwayReason)adw_combo_row_get_selected (self->reason),
      .note = gtk_editable_get_text (GTK_EDITABLE (self->note)),
      .extra = self->replaced != NULL ? self->replaced->extra : NULL,
  };
}

/**
 * gradual_away_window_dup_away:
 *
 * Returns: (transfer full): what the window says, to be read when it is applied.
 */
GradualAway *
gradual_away_window_dup_away (GradualAwayWindow *self)
{
  GradualAway values;

  g_return_val_if_fail (GRADUAL_IS_AWAY_WINDOW (self), NULL);

  values = read_rows (self);

  return gradual_away_new (&values);
}

static void
append_words (GtkBox *box, const char *words)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", words, "xalign", 0.0, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  gtk_box_append (box, label);
}

static void
begin_words (GtkBox *box, const GPtrArray *words)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
  gtk_widget_set_visible (GTK_WIDGET (box), words->len > 0);
}

static void
show_moves (GradualAwayWindow *self, const GPtrArray *moves)
{
  guint shown = moves->len > MOVES_MAX ? MOVES_MAX - 1 : moves->len;

  begin_words (self->moves, moves);
  for (guint i = 0; i < shown; i++) {
    GtkWidget *item =
        g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);

    append_words (GTK_BOX (item), g_ptr_array_index (moves, i));
    gtk_accessible_update_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    g_ptr_array_index (moves, i), -1);
    gtk_box_append (self->moves, item);
  }
  if (shown < moves->len) {
    guint more = moves->len - shown;
    g_autofree char *words = g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "and %u more run", "and %u more runs", more), more);

    append_words (self->moves, words);
  }
}

static void
show_preview (GradualAwayWindow *self, const GradualAwayPreview *preview)
{
  GtkWidget *wrong = GTK_WIDGET (preview->is_until ? self->until : self->from);
  GtkWidget *right = GTK_WIDGET (preview->is_until ? self->from : self->until);

  gradual_problem_show (self->problem, right, NULL);
  gradual_problem_show (self->problem, wrong, preview->problem);
  gtk_widget_set_visible (self->effect, preview->problem == NULL);
  gtk_label_set_label (self->summary, preview->summary);
  show_moves (self, preview->moves);
  begin_words (self->sentences, preview->sentences);
  for (guint i = 0; i < preview->sentences->len; i++)
    append_words (self->sentences, g_ptr_array_index (preview->sentences, i));
  gtk_widget_set_visible (GTK_WIDGET (self->weeks), preview->weeks->len > 0);
  gradual_week_changes_set_changes (self->weeks, preview->weeks, self->units,
                                    self->plan->head.runner.easy_pace_s_per_km);
}

/* Says what applying would do, before it is done. */
static void
update (GradualAwayWindow *self)
{
  g_auto (GradualAwayPreview) preview = {0};
  GradualAway values;

  if (self->plan == NULL)
    return;
  values = read_rows (self);
  gradual_away_preview_init (&preview, self->plan, self->replaced, &values, self->today);
  show_preview (self, &preview);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "away.apply", preview.problem == NULL);
}

static void
apply_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
              GVariant *parameter G_GNUC_UNUSED)
{
  g_signal_emit (widget, signals[SIGNAL_APPLY], 0);
  gtk_window_close (GTK_WINDOW (widget));
}

static void
fill (GradualAwayWindow *self, const GradualAwayView *view)
{
  const GradualAway *replaced = view->replaced;

  gradual_date_row_set_day (self->from, replaced != NULL ? replaced->from : view->day);
  gradual_date_row_set_day (self->until, replaced != NULL ? replaced->until : view->day);
  if (replaced != NULL) {
    adw_combo_row_set_selected (self->reason, replaced->reason);
    gtk_editable_set_text (GTK_EDITABLE (self->note), replaced->note);
  }
}

/**
 * gradual_away_window_new:
 * @parent: the window of the plan
 * @view: what it is about; it is copied
 *
 * Returns: (transfer none): a window over @parent, still to be shown. It has the signal "apply".
 */
GtkWindow *
gradual_away_window_new (GtkWindow *parent, const GradualAwayView *view)
{
  GradualAwayWindow *self = g_object_new (GRADUAL_TYPE_AWAY_WINDOW, "transient-for", parent, NULL);

  fill (self, view);
  self->plan = gradual_plan_ref (view->plan);
  self->replaced = view->replaced != NULL ? gradual_away_ref (view->replaced) : NULL;
  self->today = view->today;
  self->units = view->units;
  update (self);
  /* The first day is the one that was chosen: what is left to say is the last one. */
  gtk_window_set_focus (GTK_WINDOW (self), GTK_WIDGET (self->until));

  return GTK_WINDOW (self);
}

static void
dispose (GObject *object)
{
  /* What the rows say while they are taken apart is nobody's wish. */
  g_clear_pointer (&GRADUAL_AWAY_WINDOW (object)->plan, gradual_plan_unref);

  G_OBJECT_CLASS (gradual_away_window_parent_class)->dispose (object);
}

static void
finalize (GObject *object)
{
  g_clear_pointer (&GRADUAL_AWAY_WINDOW (object)->replaced, gradual_away_unref);

  G_OBJECT_CLASS (gradual_away_window_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, GradualAwayWindow, from);
  gtk_widget_class_bind_template_child (widget_class, GradualAwayWindow, until);
  gtk_widget_class_bind_template_child (widget_class, GradualAwayWindow, reason);
  gtk_widget_class_bind_template_child (widget_class, GradualAwayWindow, note);
  gtk_widget_class_bind_template_child (widget_class, GradualAwayWindow, problem);
  gtk_widget_class_bind_template_child (widget_class, GradualAwayWindow, effect);
  gtk_widget_class_bind_template_child (widget_class, GradualAwayWindow, summary);
  gtk_widget_class_bind_template_child (widget_class, GradualAwayWindow, moves);
  gtk_widget_class_bind_template_child (widget_class, GradualAwayWindow, sentences);
  gtk_widget_class_bind_template_child (widget_class, GradualAwayWindow, weeks);
}

static void
gradual_away_window_class_init (GradualAwayWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  G_OBJECT_CLASS (klass)->finalize = finalize;

  /**
   * GradualAwayWindow::apply:
   *
   * The runner is away as gradual_away_window_dup_away() says. The window closes afterwards.
   */
  signals[SIGNAL_APPLY] = g_signal_new ("apply", GRADUAL_TYPE_AWAY_WINDOW, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (GRADUAL_TYPE_DATE_ROW);
  g_type_ensure (GRADUAL_TYPE_WEEK_CHANGES);
  gtk_widget_class_install_action (widget_class, "away.apply", NULL, apply_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/away/away-window.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, update);
}

static void
gradual_away_window_init (GradualAwayWindow *self)
{
  g_autoptr (GtkStringList) reasons = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  /* TRANSLATORS: why the runner is away is not said. */
  gtk_string_list_append (reasons, C_ ("away", "Not said"));
  for (guint i = GRADUAL_AWAY_UNSAID + 1; i < GRADUAL_N_AWAY_REASONS; i++)
    gtk_string_list_append (reasons, gradual_away_reason_label ((GradualAwayReason)i));
  adw_combo_row_set_model (self->reason, G_LIST_MODEL (reasons));
  gtk_text_set_max_length (GTK_TEXT (gtk_editable_get_delegate (GTK_EDITABLE (self->note))),
                           GRADUAL_PLAN_NOTE_MAX);
}
