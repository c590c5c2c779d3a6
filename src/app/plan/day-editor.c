/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "day-editor.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "planner/edit.h"

/* What an easy run has when it is added, where the rules allow as much. */
#define MINUTES_ADDED 30

/* The minutes of a day's run, from none up to what the rules allow, with the reason for the end. */
struct _GradualDayEditor {
  GtkPopover parent_instance;

  GradualDay day;
  gboolean has_run;

  /* Template. */
  GtkLabel *date;
  GtkLabel *kind;
  GtkWidget *minutes_row;
  GtkSpinButton *spin;
  GtkLabel *because;
  GtkWidget *buttons;
  GtkWidget *remove;
  GtkButton *change;
};

G_DEFINE_FINAL_TYPE (GradualDayEditor, gradual_day_editor, GTK_TYPE_POPOVER)

static void
act (GradualDayEditor *self, const char *action, int minutes)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  gtk_widget_activate_action (parent, action, "(ii)", self->day, minutes);
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
change (GradualDayEditor *self)
{
  gtk_spin_button_update (self->spin);
  act (self, self->has_run ? "win.set-minutes" : "win.add-run",
       gtk_spin_button_get_value_as_int (self->spin));
}

static void
take_out (GradualDayEditor *self)
{
  act (self, "win.set-minutes", 0);
}

static gboolean
unparent_in_idle (gpointer data)
{
  /* The cell may have gone in the meantime, and let go of it. */
  if (gtk_widget_get_parent (data) != NULL)
    gtk_widget_unparent (data);

  return G_SOURCE_REMOVE;
}

/* The popover lives as long as it is shown. It is still in use while the signal runs. */
static void
closed (GradualDayEditor *self)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, unparent_in_idle, g_object_ref (self), g_object_unref);
}

/* A run that is there can always become shorter, whatever its limit is. */
static gboolean
can_change (const GradualRun *run, const GradualVerdict *limit)
{
  if (g_strcmp0 (limit->rule, GRADUAL_REFUSAL_LOCKED) == 0)
    return FALSE;
  if (run == NULL)
    return limit->allowed >= GRADUAL_RUN_MINUTES_MIN;

  return run->kind != GRADUAL_RUN_RACE;
}

static void
show_limit (GradualDayEditor *self, const GradualRun *run, const GradualVerdict *limit)
{
  gboolean changes = can_change (run, limit);
  int minutes = run != NULL ? gradual_run_limited_minutes (run) : MINUTES_ADDED;

  gtk_widget_set_visible (self->minutes_row, changes);
  gtk_widget_set_visible (self->buttons, changes);
  gtk_widget_set_visible (self->remove, run != NULL);
  gtk_button_set_label (self->change, run != NULL ? _ ("Change") : _ ("Add Easy Run"));
  if (changes) {
    gtk_spin_button_set_range (self->spin, MIN (GRADUAL_RUN_MINUTES_MIN, minutes),
                               run != NULL ? MAX (limit->allowed, minutes) : limit->allowed);
    gtk_spin_button_set_value (self->spin, minutes);
  }
  gtk_label_set_label (self->because, limit->because != NULL ? limit->because : "");
  gtk_widget_set_visible (GTK_WIDGET (self->because), limit->because != NULL);
}

/**
 * gradual_day_editor_popup:
 * @parent: the widget of the day, which the editor points at
 * @plan: the plan
 * @day: a day of it
 * @today: the day it is
 *
 * Opens an editor. It goes by itself when it is closed.
 */
void
gradual_day_editor_popup (GtkWidget *parent, const GradualPlan *plan, GradualDay day,
                          GradualDay today)
{
  GradualDayEditor *self = g_object_new (GRADUAL_TYPE_DAY_EDITOR, NULL);
  const GradualRun *run = gradual_plan_run_on (plan, day);
  g_autofree char *date = gradual_date_label (day, GRADUAL_DATE_WEEKDAY);
  g_auto (GradualVerdict) limit = {0};

  self->day = day;
  self->has_run = run != NULL;
  gtk_label_set_label (self->date, date);
  gtk_label_set_label (self->kind,
                       run != NULL ? gradual_run_kind_label (run->kind) : C_ ("day", "Rest"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, date, -1);

  gradual_edit_limit (plan, day, today, &limit);
  show_limit (self, run, &limit);

  gtk_widget_set_parent (GTK_WIDGET (self), parent);
  gtk_popover_popup (GTK_POPOVER (self));
}

static void
gradual_day_editor_class_init (GradualDayEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/plan/day-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualDayEditor, date);
  gtk_widget_class_bind_template_child (widget_class, GradualDayEditor, kind);
  gtk_widget_class_bind_template_child (widget_class, GradualDayEditor, minutes_row);
  gtk_widget_class_bind_template_child (widget_class, GradualDayEditor, spin);
  gtk_widget_class_bind_template_child (widget_class, GradualDayEditor, because);
  gtk_widget_class_bind_template_child (widget_class, GradualDayEditor, buttons);
  gtk_widget_class_bind_template_child (widget_class, GradualDayEditor, remove);
  gtk_widget_class_bind_template_child (widget_class, GradualDayEditor, change);
  gtk_widget_class_bind_template_callback (widget_class, change);
  gtk_widget_class_bind_template_callback (widget_class, take_out);
  gtk_widget_class_bind_template_callback (widget_class, closed);
}

static void
gradual_day_editor_init (GradualDayEditor *self)
{
  GtkEditable *text;

  gtk_widget_init_template (GTK_WIDGET (self));
  text = gtk_editable_get_delegate (GTK_EDITABLE (self->spin));
  gtk_text_set_activates_default (GTK_TEXT (text), TRUE);
}
