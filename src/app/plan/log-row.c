/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "log-row.h"

#include <glib/gi18n-lib.h>

#include "app/duration.h"
#include "log-words.h"
#include "over-limit-notice.h"

/* A run that was run, with what can be done about it, and what is said where it was too much. */
struct _GradualLogRow {
  GtkListBoxRow parent_instance;

  GradualLogEntry *entry; /* (nullable): owned */
  GradualNotice *notice;  /* (nullable): borrowed; made when a run is over its limit */

  /* Template. */
  GtkBox *box;
  GtkLabel *title;
  GtkLabel *detail;
  GtkLabel *note;
  GtkWidget *change;
  GtkWidget *delete_button;
};

G_DEFINE_FINAL_TYPE (GradualLogRow, gradual_log_row, GTK_TYPE_LIST_BOX_ROW)

enum {
  SIGNAL_CHANGE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
name (GtkWidget *widget, const char *label)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

/* On a day with two runs "Delete" would be said of both. */
static void
name_buttons (GradualLogRow *self)
{
  g_autofree char *minutes = gradual_duration_spoken (gradual_log_entry_minutes (self->entry));
  /* TRANSLATORS: of a run that was run, by its length, as in "Change the run of 35 minutes". */
  g_autofree char *change = g_strdup_printf (_ ("Change the run of %s"), minutes);
  g_autofree char *delete = g_strdup_printf (_ ("Delete the run of %s"), minutes);

  name (self->change, change);
  name (self->delete_button, delete);
}

static void
show_finding (GradualLogRow *self, const GradualFinding *finding)
{
  if (self->notice == NULL && finding == NULL)
    return;
  if (self->notice == NULL) {
    self->notice = g_object_new (GRADUAL_TYPE_NOTICE, NULL);
    gtk_box_append (self->box, GTK_WIDGET (self->notice));
  }
  gradual_over_limit_notice_show (self->notice, finding);
}

/**
 * gradual_log_row_set_entry:
 * @entry: what was run
 * @finding: (nullable): what the rules say of it; %NULL where it was within its limit
 * @style: how numbers are written
 */
void
gradual_log_row_set_entry (GradualLogRow *self, const GradualLogEntry *entry,
                           const GradualFinding *finding, const GradualLogStyle *style)
{
  g_autofree char *title = NULL, *detail = NULL, *spoken = NULL;

  g_return_if_fail (GRADUAL_IS_LOG_ROW (self));
  g_return_if_fail (entry != NULL && style != NULL);

  gradual_log_entry_ref (entry);
  g_clear_pointer (&self->entry, gradual_log_entry_unref);
  self->entry = (GradualLogEntry *)entry;
  title = gradual_log_title (entry, style);
  detail = gradual_log_detail (entry, style);
  spoken = gradual_log_spoken (entry, style);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->detail, detail);
  gtk_label_set_label (self->note, entry->note);
  gtk_widget_set_visible (GTK_WIDGET (self->note), *entry->note != '\0');
  name (GTK_WIDGET (self), spoken);
  name_buttons (self);
  show_finding (self, finding);
}

/** gradual_log_row_get_entry: Returns: (transfer none) (nullable): the run that is shown. */
const GradualLogEntry *
gradual_log_row_get_entry (GradualLogRow *self)
{
  g_return_val_if_fail (GRADUAL_IS_LOG_ROW (self), NULL);

  return self->entry;
}

static void
change_clicked (GradualLogRow *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGE], 0);
}

static void
delete_clicked (GradualLogRow *self)
{
  /* The row may show another run as soon as this one is gone. */
  g_autofree char *id = g_strdup (self->entry->id);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.delete-log", "s", id);
}

static void
finalize (GObject *object)
{
  g_clear_pointer (&GRADUAL_LOG_ROW (object)->entry, gradual_log_entry_unref);

  G_OBJECT_CLASS (gradual_log_row_parent_class)->finalize (object);
}

static void
gradual_log_row_class_init (GradualLogRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;

  /** GradualLogRow::change: the runner wants to change the run. */
  signals[SIGNAL_CHANGE] = g_signal_new ("change", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, GRADUAL_RESOURCES "/plan/log-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualLogRow, box);
  gtk_widget_class_bind_template_child (widget_class, GradualLogRow, title);
  gtk_widget_class_bind_template_child (widget_class, GradualLogRow, detail);
  gtk_widget_class_bind_template_child (widget_class, GradualLogRow, note);
  gtk_widget_class_bind_template_child (widget_class, GradualLogRow, change);
  gtk_widget_class_bind_template_child (widget_class, GradualLogRow, delete_button);
  gtk_widget_class_bind_template_callback (widget_class, change_clicked);
  gtk_widget_class_bind_template_callback (widget_class, delete_clicked);
}

static void
gradual_log_row_init (GradualLogRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
