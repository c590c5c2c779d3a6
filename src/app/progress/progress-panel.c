/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "progress-panel.h"

#include <glib/gi18n-lib.h>

#include "app/chart/figure-view.h"

/* The table is as high as its rows, up to some of them. A column view has no natural height that
 * could be asked for. */
#define TABLE_ROW      34
#define TABLE_ROWS_MAX 8

#define LAYER_KEY "gradual-layer"

/* One chart of the progress: drawn, and the same as a table for who would rather read it, or has it
 * read to them. The table is made when it is unfolded. */
struct _GradualProgressPanel {
  AdwBin parent_instance;

  GradualFigure *figure; /* (nullable) (owned) */

  /* Template. */
  GtkLabel *title;
  GtkLabel *nothing;
  GradualFigureView *view;
  GtkExpander *expander;
  GtkScrolledWindow *scroller;
  GtkColumnView *table;
};

G_DEFINE_FINAL_TYPE (GradualProgressPanel, gradual_progress_panel, ADW_TYPE_BIN)

static void
set_up_cell (GtkSignalListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_item_set_child (item, label);
}

static void
show_weeks (GtkSignalListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item)
{
  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)),
                       gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

/* The rows begin with what was last. */
static void
show_value (GtkSignalListItemFactory *factory, GtkListItem *item, GradualProgressPanel *self)
{
  guint layer = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (factory), LAYER_KEY));
  guint slot = self->figure->slots->len - 1 - gtk_list_item_get_position (item);
  int value = gradual_figure_value (self->figure, layer, slot);
  g_autofree char *label = value != GRADUAL_ABSENT ? self->figure->quantity->label (value)
                                                   /* TRANSLATORS: no value, in a table. */
                                                   : g_strdup (C_ ("table", "–"));

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), label);
}

static void
add_column (GradualProgressPanel *self, const char *title, GCallback bind, guint layer)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkColumnViewColumn) column = NULL;

  g_object_set_data (G_OBJECT (factory), LAYER_KEY, GUINT_TO_POINTER (layer));
  g_signal_connect (factory, "setup", G_CALLBACK (set_up_cell), NULL);
  g_signal_connect (factory, "bind", bind, self);
  column = gtk_column_view_column_new (title, factory);
  gtk_column_view_column_set_expand (column, TRUE);
  gtk_column_view_append_column (self->table, column);
}

/* Most figures of a kind have the same columns; a race is not run in every year. */
static void
ensure_columns (GradualProgressPanel *self)
{
  GListModel *columns = gtk_column_view_get_columns (self->table);

  if (g_list_model_get_n_items (columns) == self->figure->layers->len + 1)
    return;
  while (g_list_model_get_n_items (columns) > 0) {
    g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, 0);

    gtk_column_view_remove_column (self->table, column);
  }
  /* TRANSLATORS: the heading of a column of dates, the first days of weeks. */
  add_column (self, C_ ("table", "From"), G_CALLBACK (show_weeks), 0);
  for (guint i = 0; i < self->figure->layers->len; i++)
    add_column (self, gradual_figure_layer (self->figure, i)->label, G_CALLBACK (show_value), i);
}

static void
show_table (GradualProgressPanel *self)
{
  g_autoptr (GtkStringList) weeks = gtk_string_list_new (NULL);
  guint n_slots = self->figure->slots->len;

  ensure_columns (self);
  for (guint i = n_slots; i > 0; i--) {
    g_autofree char *label = gradual_figure_slot_date (self->figure, i - 1);

    gtk_string_list_append (weeks, label);
  }
  gtk_scrolled_window_set_min_content_height (self->scroller,
                                              TABLE_ROW * (1 + (int)MIN (n_slots, TABLE_ROWS_MAX)));
  gtk_column_view_set_model (self->table, GTK_SELECTION_MODEL (gtk_no_selection_new (
                                              G_LIST_MODEL (g_object_ref (weeks)))));
}

static void
unfolded (GradualProgressPanel *self)
{
  if (gtk_expander_get_expanded (self->expander) && self->figure != NULL)
    show_table (self);
  else
    gtk_column_view_set_model (self->table, NULL);
}

/**
 * gradual_progress_panel_set_figure:
 * @figure: what to show, shared
 *
 * Shows a figure. One panel shows figures of one kind only.
 */
void
gradual_progress_panel_set_figure (GradualProgressPanel *self, GradualFigure *figure)
{
  g_autofree char *name = NULL;
  gboolean is_empty;

  g_return_if_fail (GRADUAL_IS_PROGRESS_PANEL (self));
  g_return_if_fail (figure != NULL);

  /* The rows of the old figure are not the new one's. */
  gtk_column_view_set_model (self->table, NULL);
  gradual_figure_ref (figure);
  g_clear_pointer (&self->figure, gradual_figure_unref);
  self->figure = figure;

  is_empty = gradual_figure_is_empty (figure);
  gtk_label_set_label (self->title, figure->title);
  gtk_label_set_label (self->nothing, figure->nothing);
  gtk_widget_set_visible (GTK_WIDGET (self->nothing), is_empty);
  gtk_widget_set_visible (GTK_WIDGET (self->view), !is_empty);
  gtk_widget_set_visible (GTK_WIDGET (self->expander), !is_empty);
  /* TRANSLATORS: the title of a chart: what unfolds its values as a table. */
  name = g_strdup_printf (_ ("%s, as a table"), figure->title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->expander), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  gradual_figure_view_set_figure (self->view, figure);
  if (gtk_expander_get_expanded (self->expander))
    show_table (self);
}

/** gradual_progress_panel_get_figure: Returns: (transfer none) (nullable): what is shown. */
GradualFigure *
gradual_progress_panel_get_figure (GradualProgressPanel *self)
{
  g_return_val_if_fail (GRADUAL_IS_PROGRESS_PANEL (self), NULL);

  return self->figure;
}

static void
dispose (GObject *object)
{
  GradualProgressPanel *self = GRADUAL_PROGRESS_PANEL (object);

  if (self->table != NULL)
    gtk_column_view_set_model (self->table, NULL);
  g_clear_pointer (&self->figure, gradual_figure_unref);

  G_OBJECT_CLASS (gradual_progress_panel_parent_class)->dispose (object);
}

static void
gradual_progress_panel_class_init (GradualProgressPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;

  g_type_ensure (GRADUAL_TYPE_FIGURE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/progress/progress-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualProgressPanel, title);
  gtk_widget_class_bind_template_child (widget_class, GradualProgressPanel, nothing);
  gtk_widget_class_bind_template_child (widget_class, GradualProgressPanel, view);
  gtk_widget_class_bind_template_child (widget_class, GradualProgressPanel, expander);
  gtk_widget_class_bind_template_child (widget_class, GradualProgressPanel, scroller);
  gtk_widget_class_bind_template_child (widget_class, GradualProgressPanel, table);
  gtk_widget_class_bind_template_callback (widget_class, unfolded);
}

static void
gradual_progress_panel_init (GradualProgressPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
