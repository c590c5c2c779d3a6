/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-row.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "guide/symptom-score.h"
#include "app/symptoms/report-line.h"

/* A finished report in the history. What can be done with it is in its menu, and the keys of that
 * are those of the whole row. */
struct _GradualSymptomRow {
  AdwActionRow parent_instance;

  /* Owned. */
  GradualSymptomReport *report;
  GtkCheckButton *check; /* in the row while rows are chosen */

  GtkMenuButton *menu; /* borrowed: a child */
};

G_DEFINE_FINAL_TYPE (GradualSymptomRow, gradual_symptom_row, ADW_TYPE_ACTION_ROW)

/** Entry: a command of the menu. */
typedef struct {
  const char *label;
  const char *action;
} Entry;

static void
add_section (GMenu *menu, const Entry *entries, guint n_entries, const char *id)
{
  g_autoptr (GMenu) section = g_menu_new ();

  for (guint i = 0; i < n_entries; i++) {
    g_autoptr (GMenuItem) item = g_menu_item_new (entries[i].label, NULL);

    g_menu_item_set_action_and_target (item, entries[i].action, "s", id);
    g_menu_append_item (section, item);
  }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

static GMenuModel *
menu_new (const char *id)
{
  const Entry report[] = {{_ ("_Open"), "win.open-report"},
                          {_ ("_Compare With…"), "history.compare-with"}};
  const Entry files[] = {{_ ("_Export…"), "win.export-report"},
                         {_ ("_Save as PDF…"), "win.save-report-pdf"},
                         {_ ("_Print…"), "win.print-report"}};
  const Entry rest[] = {{_ ("_Delete"), "win.delete-report"}};
  GMenu *menu = g_menu_new ();

  add_section (menu, report, G_N_ELEMENTS (report), id);
  add_section (menu, files, G_N_ELEMENTS (files), id);
  add_section (menu, rest, G_N_ELEMENTS (rest), id);

  return G_MENU_MODEL (menu);
}

static gboolean
delete_key (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  g_autofree char *id = g_strdup (GRADUAL_SYMPTOM_ROW (widget)->report->id);

  return gtk_widget_activate_action (widget, "win.delete-report", "s", id);
}

static gboolean
menu_key (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  gtk_menu_button_popup (GRADUAL_SYMPTOM_ROW (widget)->menu);

  return TRUE;
}

static void
clicked (GtkGesture *gesture, int n_press G_GNUC_UNUSED, double x G_GNUC_UNUSED,
         double y G_GNUC_UNUSED, GradualSymptomRow *self)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_menu_button_popup (self->menu);
}

static void
show_words (GradualSymptomRow *self)
{
  GradualSymptomResult result;
  g_autofree char *date = NULL, *line = NULL, *spoken = NULL, *actions = NULL;

  gradual_symptom_score (&self->report->answers, &result);
  date = gradual_date_label (self->report->day, GRADUAL_DATE_FULL);
  line = gradual_report_line (self->report, &result);
  spoken = gradual_report_line_spoken (self->report, &result);
  /* TRANSLATORS: %s is a date. A report is a filled-in form about what hurts. */
  actions = g_strdup_printf (_ ("Actions for the report of %s"), date);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), date);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), line);
  adw_action_row_set_icon_name (ADW_ACTION_ROW (self),
                                result.red_flags != 0 ? "dialog-warning-symbolic" : NULL);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->menu), actions);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  actions, -1);
}

/**
 * gradual_symptom_row_set_report:
 * @report: a finished report, shared
 */
void
gradual_symptom_row_set_report (GradualSymptomRow *self, GradualSymptomReport *report)
{
  g_autoptr (GMenuModel) menu = NULL;

  g_return_if_fail (GRADUAL_IS_SYMPTOM_ROW (self));
  g_return_if_fail (report != NULL);

  gradual_symptom_report_ref (report);
  g_clear_pointer (&self->report, gradual_symptom_report_unref);
  self->report = report;
  menu = menu_new (report->id);
  gtk_menu_button_set_menu_model (self->menu, menu);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", report->id);
  show_words (self);
}

/** gradual_symptom_row_get_report: Returns: (transfer none): what the row shows. */
GradualSymptomReport *
gradual_symptom_row_get_report (GradualSymptomRow *self)
{
  g_return_val_if_fail (GRADUAL_IS_SYMPTOM_ROW (self), NULL);

  return self->report;
}

/**
 * gradual_symptom_row_set_choosing:
 * @is_choosing: whether rows are chosen now, and not opened
 * @is_chosen: whether this one is
 */
void
gradual_symptom_row_set_choosing (GradualSymptomRow *self, gboolean is_choosing, gboolean is_chosen)
{
  gboolean is_in_row;

  g_return_if_fail (GRADUAL_IS_SYMPTOM_ROW (self));

  is_in_row = gtk_widget_get_parent (GTK_WIDGET (self->check)) != NULL;
  if (is_choosing && !is_in_row)
    adw_action_row_add_prefix (ADW_ACTION_ROW (self), GTK_WIDGET (self->check));
  else if (!is_choosing && is_in_row)
    adw_action_row_remove (ADW_ACTION_ROW (self), GTK_WIDGET (self->check));
  gtk_check_button_set_active (self->check, is_chosen);
  gtk_widget_set_visible (GTK_WIDGET (self->menu), !is_choosing);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self),
                                  is_choosing ? "history.choose" : "win.open-report");
}

static void
dispose (GObject *object)
{
  GradualSymptomRow *self = GRADUAL_SYMPTOM_ROW (object);

  g_clear_object (&self->check);
  g_clear_pointer (&self->report, gradual_symptom_report_unref);

  G_OBJECT_CLASS (gradual_symptom_row_parent_class)->dispose (object);
}

static void
gradual_symptom_row_class_init (GradualSymptomRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, delete_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key, NULL);
}

/* The check button only shows what is chosen: the row is what is pressed. */
static void
gradual_symptom_row_init (GradualSymptomRow *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->check = g_object_ref_sink (GTK_CHECK_BUTTON (gtk_check_button_new ()));
  g_object_set (self->check, "focusable", FALSE, "can-target", FALSE, "valign", GTK_ALIGN_CENTER,
                NULL);
  self->menu = GTK_MENU_BUTTON (gtk_menu_button_new ());
  g_object_set (self->menu, "icon-name", "view-more-symbolic", "valign", GTK_ALIGN_CENTER, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->menu), "flat");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->menu));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect (click, "pressed", G_CALLBACK (clicked), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/**
 * gradual_symptom_row_new:
 * @report: a finished report, shared
 *
 * Returns: (transfer floating): a row, which opens the report.
 */
GtkWidget *
gradual_symptom_row_new (GradualSymptomReport *report)
{
  GradualSymptomRow *self;

  g_return_val_if_fail (report != NULL, NULL);

  self = g_object_new (GRADUAL_TYPE_SYMPTOM_ROW, NULL);
  gradual_symptom_row_set_report (self, report);
  gradual_symptom_row_set_choosing (self, FALSE, FALSE);

  return GTK_WIDGET (self);
}
