/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "log-panel.h"

#include <glib/gi18n-lib.h>

#include "log-form.h"
#include "log-row.h"
#include "over-limit-notice.h"
#include "over-limit-words.h"

/* A run of another day than today is taken to have begun at noon, unless the runner says when. */
#define NOON_SECONDS (12 * 60 * 60)

/* What was run on the chosen day, and what there is to do about it. Every change goes through an
 * action of the window, and comes back as a new plan. What is filled in and not saved yet is kept
 * for its day, however often another one is looked at meanwhile. */
struct _GradualLogPanel {
  AdwBin parent_instance;

  /* Owned. */
  GradualPlan *plan; /* (nullable) */
  GradualDay day;
  GradualDay today;
  GradualLogStyle style;
  GHashTable *drafts; /* (element-type GradualDay GradualLogDraft): of the days that were left */
  GradualLogDraft *blank; /* (nullable): what the form held when it was opened */
  GPtrArray *rows;        /* (element-type GradualLogRow): borrowed; the first ones are shown */

  /* Borrowed. */
  GradualLogForm *form;  /* (nullable): made when it is first needed */
  GradualNotice *notice; /* (nullable): made when a week is first over its limit */

  /* Template. */
  GtkBox *box;
  GtkListBox *list;
  GtkWidget *as_planned;
  GtkWidget *log;
};

G_DEFINE_FINAL_TYPE (GradualLogPanel, gradual_log_panel, ADW_TYPE_BIN)

static gboolean
is_form_open (GradualLogPanel *self)
{
  return self->form != NULL && gtk_widget_get_visible (GTK_WIDGET (self->form));
}

static int
usual_start (GradualLogPanel *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return self->day == self->today
             ? (g_date_time_get_hour (now) * 60 + g_date_time_get_minute (now)) * 60
             : NOON_SECONDS;
}

static void
close_form (GradualLogPanel *self)
{
  if (self->form != NULL)
    gtk_widget_set_visible (GTK_WIDGET (self->form), FALSE);
  gtk_widget_set_visible (self->log, TRUE);
}

static void
end_form (GradualLogPanel *self)
{
  g_hash_table_remove (self->drafts, GINT_TO_POINTER (self->day));
  close_form (self);
  gtk_widget_grab_focus (self->log);
}

/* The keyboard goes to what stays, before the form goes away. */
static void
submitted (GradualLogPanel *self, const char *id, GVariant *values)
{
  g_autofree char *changed = g_strdup (id);

  end_form (self);
  if (changed == NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.log-run", "@a{sv}", values);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.change-log", "(s@a{sv})", changed, values);
}

static void
ensure_form (GradualLogPanel *self)
{
  if (self->form != NULL)
    return;
  self->form = g_object_new (GRADUAL_TYPE_LOG_FORM, NULL);
  g_signal_connect_object (self->form, "submitted", G_CALLBACK (submitted), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->form, "cancelled", G_CALLBACK (end_form), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->box, GTK_WIDGET (self->form));
}

/* Shows what was put aside, or what take_blank() begins with. */
static void
open_form (GradualLogPanel *self, const GradualLogDraft *draft)
{
  const GradualLogEntry *base =
      draft->id != NULL ? gradual_plan_find_log_entry (self->plan, draft->id) : NULL;

  ensure_form (self);
  gradual_log_form_open (self->form, self->day, draft, base, &self->style);
  gtk_widget_set_visible (GTK_WIDGET (self->form), TRUE);
  gtk_widget_set_visible (self->log, FALSE);
}

static void
take_blank (GradualLogPanel *self, GradualLogDraft *blank)
{
  g_clear_pointer (&self->blank, gradual_log_draft_free);
  self->blank = blank;
  open_form (self, blank);
  gtk_widget_grab_focus (GTK_WIDGET (self->form));
}

/** gradual_log_panel_begin: opens the form for a run of the day; one that is open stays. */
void
gradual_log_panel_begin (GradualLogPanel *self)
{
  g_return_if_fail (GRADUAL_IS_LOG_PANEL (self));

  if (self->plan == NULL || self->day > self->today)
    return;
  if (is_form_open (self))
    gtk_widget_grab_focus (GTK_WIDGET (self->form));
  else
    take_blank (self, gradual_log_draft_new (&self->style, usual_start (self)));
}

static gboolean
is_half_filled (GradualLogPanel *self)
{
  g_autoptr (GradualLogDraft) draft =
      is_form_open (self) ? gradual_log_form_dup_draft (self->form) : NULL;

  return draft != NULL && (self->blank == NULL || !gradual_log_draft_equal (draft, self->blank));
}

/* What is half filled is to be saved or cancelled first. */
static void
change (GradualLogPanel *self, GradualLogRow *row)
{
  if (is_half_filled (self))
    gtk_widget_grab_focus (GTK_WIDGET (self->form));
  else
    take_blank (self, gradual_log_draft_of (gradual_log_row_get_entry (row), &self->style));
}

static void
as_planned_clicked (GradualLogPanel *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.log-as-planned", "i", (int)self->day);
  /* The button goes away with what it does. */
  if (!gtk_widget_get_visible (self->as_planned))
    gtk_widget_grab_focus (self->log);
}

static GradualLogRow *
row_at (GradualLogPanel *self, guint index)
{
  GradualLogRow *row;

  if (index < self->rows->len)
    return g_ptr_array_index (self->rows, index);
  row = g_object_new (GRADUAL_TYPE_LOG_ROW, NULL);
  g_signal_connect_object (row, "change", G_CALLBACK (change), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->list, GTK_WIDGET (row));
  g_ptr_array_add (self->rows, row);

  return row;
}

/* Rows are kept for later and never taken out: one of them may have the keyboard. */
static void
show_rows (GradualLogPanel *self, const GradualReport *report)
{
  guint first = gradual_plan_first_log_since (self->plan, self->day), shown = 0;

  for (guint i = first; i < self->plan->log->len; i++) {
    const GradualLogEntry *entry = g_ptr_array_index (self->plan->log, i);
    GradualLogRow *row;

    if (entry->day != self->day)
      break;
    row = row_at (self, shown++);
    gradual_log_row_set_entry (row, entry, gradual_over_limit_of_run (report, self->plan, i),
                               &self->style);
    gtk_widget_set_visible (GTK_WIDGET (row), TRUE);
  }
  gtk_widget_set_visible (GTK_WIDGET (self->list), shown > 0);
  for (guint i = shown; i < self->rows->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->rows, i), FALSE);
}

/* The weeks outside of the plan have no limit of their own. */
static const GradualFinding *
find_week (GradualLogPanel *self, const GradualReport *report)
{
  guint week;

  if (!gradual_plan_has_day (self->plan, self->day))
    return NULL;
  week = (guint)(self->day - gradual_plan_start (self->plan)) / GRADUAL_DAYS_PER_WEEK;

  return gradual_over_limit_of_week (report, gradual_plan_week (self->plan, week)->number);
}

static void
show_week (GradualLogPanel *self, const GradualReport *report)
{
  const GradualFinding *finding = find_week (self, report);

  if (self->notice == NULL && finding == NULL)
    return;
  if (self->notice == NULL) {
    self->notice = g_object_new (GRADUAL_TYPE_NOTICE, NULL);
    gtk_box_insert_child_after (self->box, GTK_WIDGET (self->notice), GTK_WIDGET (self->list));
  }
  gradual_over_limit_notice_show (self->notice, finding);
}

/* A race without an expected time is not known before it is run. */
static gboolean
can_be_as_planned (GradualLogPanel *self)
{
  const GradualRun *run = gradual_plan_run_on (self->plan, self->day);

  return run != NULL && run->minutes > 0 && !gradual_plan_has_log_on (self->plan, self->day);
}

/* A form that is open stays open, but for one about a run that is no more. */
static void
update_form (GradualLogPanel *self)
{
  g_autoptr (GradualLogDraft) draft = NULL;
  const GradualLogDraft *kept = g_hash_table_lookup (self->drafts, GINT_TO_POINTER (self->day));

  if (is_form_open (self)) {
    gradual_log_form_set_style (self->form, &self->style);
    draft = gradual_log_form_dup_draft (self->form);
  } else if (kept != NULL) {
    draft = gradual_log_draft_copy (kept);
  }
  if (draft == NULL)
    return;
  if (draft->id != NULL && gradual_plan_find_log_entry (self->plan, draft->id) == NULL) {
    g_hash_table_remove (self->drafts, GINT_TO_POINTER (self->day));
    close_form (self);
  } else if (!is_form_open (self)) {
    g_clear_pointer (&self->blank, gradual_log_draft_free);
    open_form (self, draft);
  } else if (draft->id != NULL) {
    gradual_log_form_set_base (self->form, gradual_plan_find_log_entry (self->plan, draft->id));
  }
}

/**
 * gradual_log_panel_set_day:
 * @plan: the plan
 * @day: a day of it, or one outside of it; of one that is to come nothing is shown
 * @today: the day it is
 * @units: what lengths are shown in
 *
 * Shows what was run on a day, as things are now. What was begun on another day is to be put aside
 * before, with gradual_log_panel_leave_day().
 */
void
gradual_log_panel_set_day (GradualLogPanel *self, GradualPlan *plan, GradualDay day,
                           GradualDay today, GradualUnits units)
{
  g_autoptr (GradualReport) report = NULL;

  g_return_if_fail (GRADUAL_IS_LOG_PANEL (self));
  g_return_if_fail (plan != NULL);

  gradual_plan_ref (plan);
  g_clear_pointer (&self->plan, gradual_plan_unref);
  self->plan = plan;
  if (self->day != day)
    close_form (self);
  self->day = day;
  self->today = today;
  self->style = gradual_log_style (units);
  gtk_widget_set_visible (GTK_WIDGET (self), day <= today);
  if (day > today)
    return;

  report = gradual_check (plan, today, 1);
  show_rows (self, report);
  show_week (self, report);
  gtk_widget_set_visible (self->as_planned, can_be_as_planned (self));
  update_form (self);
}

/** gradual_log_panel_leave_day: puts aside what is filled in, before another day is shown. */
void
gradual_log_panel_leave_day (GradualLogPanel *self)
{
  g_autoptr (GradualLogDraft) draft = NULL;

  g_return_if_fail (GRADUAL_IS_LOG_PANEL (self));

  if (!is_form_open (self))
    return;
  draft = gradual_log_form_dup_draft (self->form);
  /* A form in which nothing was done need not be met again. */
  if (is_half_filled (self))
    g_hash_table_replace (self->drafts, GINT_TO_POINTER (self->day), g_steal_pointer (&draft));
  close_form (self);
}

/* What can be done first: to go on with the form, the one click, or to open the form. */
static gboolean
grab_focus (GtkWidget *widget)
{
  GradualLogPanel *self = GRADUAL_LOG_PANEL (widget);
  GtkWidget *first = is_form_open (self)                         ? GTK_WIDGET (self->form)
                     : gtk_widget_get_visible (self->as_planned) ? self->as_planned
                                                                 : self->log;

  return gtk_widget_get_visible (widget) && gtk_widget_grab_focus (first);
}

static void
finalize (GObject *object)
{
  GradualLogPanel *self = GRADUAL_LOG_PANEL (object);

  g_clear_pointer (&self->plan, gradual_plan_unref);
  g_clear_pointer (&self->blank, gradual_log_draft_free);
  g_hash_table_unref (self->drafts);
  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (gradual_log_panel_parent_class)->finalize (object);
}

static void
gradual_log_panel_class_init (GradualLogPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;
  widget_class->grab_focus = grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/plan/log-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualLogPanel, box);
  gtk_widget_class_bind_template_child (widget_class, GradualLogPanel, list);
  gtk_widget_class_bind_template_child (widget_class, GradualLogPanel, as_planned);
  gtk_widget_class_bind_template_child (widget_class, GradualLogPanel, log);
  gtk_widget_class_bind_template_callback (widget_class, as_planned_clicked);
  gtk_widget_class_bind_template_callback (widget_class, gradual_log_panel_begin);
}

static void
gradual_log_panel_init (GradualLogPanel *self)
{
  self->drafts = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify)gradual_log_draft_free);
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}
