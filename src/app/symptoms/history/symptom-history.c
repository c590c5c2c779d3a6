/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-history.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "pain-panel.h"
#include "app/symptoms/report-line.h"
#include "symptom-row.h"

/* How many rows there are at the first frame. Others come one at each frame, up to so many at a
 * time: hundreds of them would stop the window. */
#define FIRST_ROWS   8
#define ROWS_AT_ONCE 40

/* The reports that there are, and pain over time. */
struct _GradualSymptomHistory {
  AdwBin parent_instance;

  /* Owned. */
  GPtrArray *finished; /* (element-type GradualSymptomReport): the newest first */
  char *first_chosen;  /* (nullable): the report that was chosen to be compared with another */
  guint n_wanted;      /* how many of them are to have a row */
  guint build_callback;

  /* Template. */
  GtkWidget *empty;
  GtkWidget *begin;
  GtkWidget *draft_group;
  AdwActionRow *draft;
  GtkWidget *delete_draft;
  GtkWidget *go_on;
  GradualPainPanel *pain;
  GtkWidget *reports;
  GtkToggleButton *choosing;
  GtkLabel *hint;
  GtkListBox *list;
  GtkWidget *more;
};

G_DEFINE_FINAL_TYPE (GradualSymptomHistory, gradual_symptom_history, ADW_TYPE_BIN)

static GradualSymptomRow *
row_at (GradualSymptomHistory *self, guint index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int)index);

  return row != NULL ? GRADUAL_SYMPTOM_ROW (row) : NULL;
}

static int
index_of (GradualSymptomHistory *self, const char *id)
{
  for (guint i = 0; i < self->finished->len; i++) {
    const GradualSymptomReport *report = g_ptr_array_index (self->finished, i);

    if (g_strcmp0 (report->id, id) == 0)
      return (int)i;
  }

  return -1;
}

static void
show_choosing (GradualSymptomHistory *self, GradualSymptomRow *row)
{
  gradual_symptom_row_set_choosing (
      row, gtk_toggle_button_get_active (self->choosing),
      g_strcmp0 (gradual_symptom_row_get_report (row)->id, self->first_chosen) == 0);
}

static void
insert_row (GradualSymptomHistory *self, guint index)
{
  GtkWidget *row = gradual_symptom_row_new (g_ptr_array_index (self->finished, index));

  show_choosing (self, GRADUAL_SYMPTOM_ROW (row));
  gtk_list_box_insert (self->list, row, (int)index);
}

static guint
n_wanted (GradualSymptomHistory *self)
{
  return MIN (self->finished->len, self->n_wanted);
}

static gboolean
add_next_row (GtkWidget *widget, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  GradualSymptomHistory *self = GRADUAL_SYMPTOM_HISTORY (widget);
  guint n_rows = 0;

  while (row_at (self, n_rows) != NULL)
    n_rows++;
  if (n_rows < n_wanted (self)) {
    insert_row (self, n_rows);
    return G_SOURCE_CONTINUE;
  }
  self->build_callback = 0;

  return G_SOURCE_REMOVE;
}

/* Makes the row at @index that of its report: it is there, or it has changed, or what stands there
 * is gone, or it is new. Returns whether it is there now. */
static gboolean
settle_row (GradualSymptomHistory *self, guint index)
{
  GradualSymptomReport *report = g_ptr_array_index (self->finished, index);
  GradualSymptomRow *row;

  while ((row = row_at (self, index)) != NULL) {
    const char *id = gradual_symptom_row_get_report (row)->id;

    if (g_str_equal (id, report->id)) {
      if (gradual_symptom_row_get_report (row) != report)
        gradual_symptom_row_set_report (row, report);
      return TRUE;
    }
    if (index_of (self, id) > (int)index)
      break;
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  }
  if (row == NULL && index >= FIRST_ROWS)
    return FALSE;
  insert_row (self, index);

  return TRUE;
}

static void
build_rows (GradualSymptomHistory *self)
{
  if (self->build_callback == 0)
    self->build_callback =
        gtk_widget_add_tick_callback (GTK_WIDGET (self), add_next_row, NULL, NULL);
  gtk_widget_set_visible (self->more, self->finished->len > self->n_wanted);
}

/* The row whose widget has the focus; -1 for none. */
static int
focused_index (GradualSymptomHistory *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self->list));

  return GTK_IS_LIST_BOX_ROW (focus) ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (focus)) : -1;
}

/* Rows stay the same widgets, so that place and focus stay. Where the one with the focus is gone,
 * the next one gets it. */
static void
show_rows (GradualSymptomHistory *self)
{
  GradualSymptomRow *row;
  int focused = focused_index (self);
  guint n_rows = 0;

  while (n_rows < n_wanted (self) && settle_row (self, n_rows))
    n_rows++;
  while ((row = row_at (self, n_rows)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  build_rows (self);
  if (focused >= 0 && n_rows > 0 && focused_index (self) < 0)
    gtk_widget_grab_focus (GTK_WIDGET (row_at (self, MIN ((guint)focused, n_rows - 1))));
}

static void
show_draft (GradualSymptomHistory *self, const GradualSymptomReport *draft)
{
  g_autofree char *date = NULL, *title = NULL, *line = NULL;

  gtk_widget_set_visible (self->draft_group, draft != NULL);
  if (draft == NULL)
    return;
  date = gradual_date_label (draft->day, GRADUAL_DATE_MONTH);
  /* TRANSLATORS: %s is a date: a form that was begun then and is not finished. */
  title = g_strdup_printf (_ ("Begun on %s"), date);
  line = gradual_report_line_draft (draft);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->draft), title);
  adw_action_row_set_subtitle (self->draft, line);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->delete_draft), "s", draft->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->delete_draft), "win.delete-report");
}

static void
take_reports (GradualSymptomHistory *self, const GradualSymptoms *symptoms)
{
  g_ptr_array_set_size (self->finished, 0);
  for (guint i = symptoms->reports->len; i > 0; i--) {
    const GradualSymptomReport *report = g_ptr_array_index (symptoms->reports, i - 1);

    if (report->is_finished)
      g_ptr_array_add (self->finished, gradual_symptom_report_ref (report));
  }
}

static void
show_hint (GradualSymptomHistory *self)
{
  gtk_label_set_label (self->hint, self->first_chosen == NULL
                                       ? _ ("Choose the two reports to put side by side.")
                                       : _ ("Choose the report to compare with."));
}

/* Two are needed; what was chosen may be gone. */
static void
update_choosing (GradualSymptomHistory *self)
{
  gboolean is_possible = self->finished->len > 1;

  gtk_widget_set_visible (GTK_WIDGET (self->choosing), is_possible);
  if (!is_possible)
    gtk_toggle_button_set_active (self->choosing, FALSE);
  if (self->first_chosen != NULL && index_of (self, self->first_chosen) < 0)
    g_clear_pointer (&self->first_chosen, g_free);
  show_hint (self);
}

/**
 * gradual_symptom_history_set_library:
 * @library: what the runner has
 * @today: the day it is
 *
 * Lists its reports, the newest first.
 */
void
gradual_symptom_history_set_library (GradualSymptomHistory *self, GradualLibrary *library,
                                     GradualDay today)
{
  const GradualSymptomReport *draft;
  g_autoptr (GArray) series = NULL;
  gboolean is_empty;

  g_return_if_fail (GRADUAL_IS_SYMPTOM_HISTORY (self));
  g_return_if_fail (library != NULL);

  draft = gradual_symptoms_get_draft (library->symptoms);
  is_empty = library->symptoms->reports->len == 0;
  take_reports (self, library->symptoms);
  series = gradual_pain_series_new (library);
  gtk_widget_set_visible (self->empty, is_empty);
  gtk_widget_set_visible (self->begin, draft == NULL);
  show_draft (self, draft);
  gradual_pain_panel_set_series (self->pain, series, today);
  gtk_widget_set_visible (GTK_WIDGET (self->pain), self->finished->len > 0 || series->len > 0);
  gtk_widget_set_visible (self->reports, self->finished->len > 0);
  update_choosing (self);
  show_rows (self);
}

/* The first of those that come has the focus, where the button had it, which moves on. */
static void
show_more (GradualSymptomHistory *self)
{
  guint next = self->n_wanted;

  self->n_wanted += ROWS_AT_ONCE;
  insert_row (self, next);
  gtk_widget_grab_focus (GTK_WIDGET (row_at (self, next)));
  build_rows (self);
}

static void
choosing_toggled (GradualSymptomHistory *self)
{
  GradualSymptomRow *row;

  if (!gtk_toggle_button_get_active (self->choosing))
    g_clear_pointer (&self->first_chosen, g_free);
  show_hint (self);
  for (guint i = 0; (row = row_at (self, i)) != NULL; i++)
    show_choosing (self, row);
}

static void
compare_with_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualSymptomHistory *self = GRADUAL_SYMPTOM_HISTORY (widget);

  g_free (self->first_chosen);
  self->first_chosen = g_variant_dup_string (parameter, NULL);
  gtk_toggle_button_set_active (self->choosing, self->finished->len > 1);
}

/* The older one is what the newer one is compared with, whichever was chosen first. */
static void
compare (GradualSymptomHistory *self, const char *first, const char *second)
{
  gboolean is_newer = index_of (self, first) < index_of (self, second);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.compare-reports", "(ss)",
                              is_newer ? second : first, is_newer ? first : second);
}

static void
choose_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualSymptomHistory *self = GRADUAL_SYMPTOM_HISTORY (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  g_autofree char *first = g_steal_pointer (&self->first_chosen);

  if (first == NULL)
    self->first_chosen = g_strdup (id);
  gtk_toggle_button_set_active (self->choosing, first == NULL || g_str_equal (first, id));
  choosing_toggled (self);
  if (first != NULL && !g_str_equal (first, id))
    compare (self, first, id);
}

static void
dispose (GObject *object)
{
  GradualSymptomHistory *self = GRADUAL_SYMPTOM_HISTORY (object);

  g_clear_pointer (&self->finished, g_ptr_array_unref);
  g_clear_pointer (&self->first_chosen, g_free);

  G_OBJECT_CLASS (gradual_symptom_history_parent_class)->dispose (object);
}

static void
gradual_symptom_history_class_init (GradualSymptomHistoryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;

  g_type_ensure (GRADUAL_TYPE_PAIN_PANEL);
  gtk_widget_class_set_template_from_resource (widget_class, GRADUAL_RESOURCES
                                               "/symptoms/history/symptom-history.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomHistory, empty);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomHistory, begin);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomHistory, draft_group);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomHistory, draft);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomHistory, delete_draft);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomHistory, go_on);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomHistory, pain);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomHistory, reports);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomHistory, choosing);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomHistory, hint);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomHistory, list);
  gtk_widget_class_bind_template_child (widget_class, GradualSymptomHistory, more);
  gtk_widget_class_bind_template_callback (widget_class, choosing_toggled);
  gtk_widget_class_bind_template_callback (widget_class, show_more);
  gtk_widget_class_install_action (widget_class, "history.compare-with", "s", compare_with_action);
  gtk_widget_class_install_action (widget_class, "history.choose", "s", choose_action);
}

static void
gradual_symptom_history_init (GradualSymptomHistory *self)
{
  self->finished = g_ptr_array_new_with_free_func ((GDestroyNotify)gradual_symptom_report_unref);
  self->n_wanted = ROWS_AT_ONCE;
  gtk_widget_init_template (GTK_WIDGET (self));
}
