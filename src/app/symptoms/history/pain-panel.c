/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pain-panel.h"

#include "app/dates.h"

/* The table is as high as its rows, up to some of them. A column view has no natural height that
 * could be asked for. */
#define TABLE_ROW      34
#define TABLE_ROWS_MAX 8

/* Pain over time: as a chart, and the same as a table for who would rather read it, or has it read
 * to them. The table is made when it is unfolded. */
struct _GradualPainPanel {
  AdwBin parent_instance;

  GradualPainSeries *series; /* (nullable) (owned) */
  GradualDay today;

  /* Template. */
  GtkToggleButton *recent;
  GtkWidget *nothing;
  GradualPainChart *chart;
  GtkExpander *expander;
  GtkScrolledWindow *scroller;
  GtkColumnView *table;
  GtkColumnViewColumn *date_column;
  GtkColumnViewColumn *pain_column;
  GtkColumnViewColumn *source_column;
};

G_DEFINE_FINAL_TYPE (GradualPainPanel, gradual_pain_panel, ADW_TYPE_BIN)

static GradualDay
first_day (GradualPainPanel *self)
{
  GradualDay recent = self->today - GRADUAL_PAIN_RECENT_DAYS;

  if (gtk_toggle_button_get_active (self->recent) || self->series->len == 0)
    return recent;

  return MIN (gradual_pain_series_get (self->series, 0)->day, recent);
}

/* The table begins with what was last, and has no more rows than the chart has points. */
static void
show_table (GradualPainPanel *self)
{
  guint first = gradual_pain_series_first_since (self->series, first_day (self));
  g_autoptr (GtkStringList) dates = gtk_string_list_new (NULL);

  for (guint i = self->series->len; i > first; i--) {
    const GradualPainPoint *point = gradual_pain_series_get (self->series, i - 1);
    g_autofree char *date = gradual_date_label (point->day, GRADUAL_DATE_FULL);

    gtk_string_list_append (dates, date);
  }
  gtk_scrolled_window_set_min_content_height (
      self->scroller, TABLE_ROW * (1 + (int)MIN (self->series->len - first, TABLE_ROWS_MAX)));
  gtk_column_view_set_model (self->table, GTK_SELECTION_MODEL (gtk_no_selection_new (
                                              G_LIST_MODEL (g_object_ref (dates)))));
}

static void
update (GradualPainPanel *self)
{
  GradualDay from;
  gboolean has_any;

  if (self->series == NULL)
    return;
  from = first_day (self);
  has_any = gradual_pain_series_first_since (self->series, from) < self->series->len;
  gradual_pain_chart_set_series (self->chart, self->series, from, self->today);
  gtk_widget_set_visible (self->nothing, !has_any);
  gtk_widget_set_visible (GTK_WIDGET (self->chart), has_any);
  gtk_widget_set_visible (GTK_WIDGET (self->expander), has_any);
  if (gtk_expander_get_expanded (self->expander))
    show_table (self);
}

static void
unfolded (GradualPainPanel *self)
{
  if (gtk_expander_get_expanded (self->expander) && self->series != NULL)
    show_table (self);
  else
    gtk_column_view_set_model (self->table, NULL);
}

/**
 * gradual_pain_panel_set_series:
 * @series: pain over time, shared
 * @today: the day it is
 */
void
gradual_pain_panel_set_series (GradualPainPanel *self, GradualPainSeries *series, GradualDay today)
{
  g_return_if_fail (GRADUAL_IS_PAIN_PANEL (self));
  g_return_if_fail (series != NULL);

  if (self->series != NULL && self->today == today &&
      gradual_pain_series_equal (self->series, series))
    return;
  g_array_ref (series);
  g_clear_pointer (&self->series, g_array_unref);
  self->series = series;
  self->today = today;
  update (self);
}

static void
set_up_cell (GtkSignalListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_list_item_set_child (item, label);
}

static const GradualPainPoint *
point_of (GradualPainPanel *self, GtkListItem *item)
{
  return gradual_pain_series_get (self->series,
                                  self->series->len - 1 - gtk_list_item_get_position (item));
}

static void
show_date (GtkSignalListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item)
{
  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)),
                       gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

static void
show_pain (GtkSignalListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item,
           GradualPainPanel *self)
{
  g_autofree char *label = gradual_pain_label (point_of (self, item)->pain);

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), label);
}

static void
show_source (GtkSignalListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item,
             GradualPainPanel *self)
{
  g_autofree char *label = gradual_pain_point_source_label (point_of (self, item));

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), label);
}

static void
set_factory (GradualPainPanel *self, GtkColumnViewColumn *column, GCallback bind)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (set_up_cell), NULL);
  g_signal_connect (factory, "bind", bind, self);
  gtk_column_view_column_set_factory (column, factory);
}

static void
dispose (GObject *object)
{
  g_clear_pointer (&GRADUAL_PAIN_PANEL (object)->series, g_array_unref);

  G_OBJECT_CLASS (gradual_pain_panel_parent_class)->dispose (object);
}

static void
gradual_pain_panel_class_init (GradualPainPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;

  g_type_ensure (GRADUAL_TYPE_PAIN_CHART);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/symptoms/history/pain-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualPainPanel, recent);
  gtk_widget_class_bind_template_child (widget_class, GradualPainPanel, nothing);
  gtk_widget_class_bind_template_child (widget_class, GradualPainPanel, chart);
  gtk_widget_class_bind_template_child (widget_class, GradualPainPanel, expander);
  gtk_widget_class_bind_template_child (widget_class, GradualPainPanel, scroller);
  gtk_widget_class_bind_template_child (widget_class, GradualPainPanel, table);
  gtk_widget_class_bind_template_child (widget_class, GradualPainPanel, date_column);
  gtk_widget_class_bind_template_child (widget_class, GradualPainPanel, pain_column);
  gtk_widget_class_bind_template_child (widget_class, GradualPainPanel, source_column);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_bind_template_callback (widget_class, unfolded);
}

static void
gradual_pain_panel_init (GradualPainPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  set_factory (self, self->date_column, G_CALLBACK (show_date));
  set_factory (self, self->pain_column, G_CALLBACK (show_pain));
  set_factory (self, self->source_column, G_CALLBACK (show_source));
}
