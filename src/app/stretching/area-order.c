/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "area-order.h"

#include <glib/gi18n-lib.h>

#include "guide/stretch-guide.h"

/* The areas in the order of the checklist, each with buttons that move it up and down. */
struct _GradualAreaOrder {
  AdwPreferencesGroup parent_instance;

  GradualStretchArea areas[GRADUAL_N_AREAS];
  GtkWidget *rows[GRADUAL_N_AREAS];
  GtkWidget *up[GRADUAL_N_AREAS];
  GtkWidget *down[GRADUAL_N_AREAS];
};

enum {
  SIGNAL_MOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GradualAreaOrder, gradual_area_order, ADW_TYPE_PREFERENCES_GROUP)

static void
name_button (GtkWidget *button, const char *name)
{
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * gradual_area_order_set_areas:
 * @areas: the areas in their order
 */
void
gradual_area_order_set_areas (GradualAreaOrder *self,
                              const GradualStretchArea areas[GRADUAL_N_AREAS])
{
  g_return_if_fail (GRADUAL_IS_AREA_ORDER (self));

  for (guint i = 0; i < GRADUAL_N_AREAS; i++) {
    const char *name = _ (gradual_stretch_area_name (areas[i]));
    /* TRANSLATORS: %s is an area of the body, in a list. */
    g_autofree char *up = g_strdup_printf (_ ("Move %s up"), name);
    /* TRANSLATORS: %s is an area of the body, in a list. */
    g_autofree char *down = g_strdup_printf (_ ("Move %s down"), name);

    self->areas[i] = areas[i];
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->rows[i]), name);
    name_button (self->up[i], up);
    name_button (self->down[i], down);
  }
}

/* The keyboard goes with the area, on the button that moves it on; at an end on the other one. */
static void
move (GradualAreaOrder *self, guint from, int places)
{
  guint to = (guint)((int)from + places);
  GtkWidget *button = places < 0 ? self->up[to] : self->down[to];

  g_signal_emit (self, signals[SIGNAL_MOVED], 0, (int)self->areas[from], places);
  if (!gtk_widget_get_sensitive (button))
    button = places < 0 ? self->down[to] : self->up[to];
  gtk_widget_grab_focus (button);
}

static guint
row_of (GradualAreaOrder *self, GtkWidget *button)
{
  guint row = 0;

  while (self->up[row] != button && self->down[row] != button)
    row++;

  return row;
}

static void
up_clicked (GradualAreaOrder *self, GtkWidget *button)
{
  move (self, row_of (self, button), -1);
}

static void
down_clicked (GradualAreaOrder *self, GtkWidget *button)
{
  move (self, row_of (self, button), 1);
}

static GtkWidget *
add_button (GradualAreaOrder *self, GtkWidget *row, const char *icon_name, GCallback clicked)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_swapped (button, "clicked", clicked, self);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return button;
}

static void
gradual_area_order_class_init (GradualAreaOrderClass *klass G_GNUC_UNUSED)
{
  /**
   * GradualAreaOrder::moved:
   * @area: (type int): a #GradualStretchArea
   * @places: how far down the list it is to go; negative for up
   */
  signals[SIGNAL_MOVED] = g_signal_new ("moved", GRADUAL_TYPE_AREA_ORDER, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
}

static void
gradual_area_order_init (GradualAreaOrder *self)
{
  for (guint i = 0; i < GRADUAL_N_AREAS; i++) {
    GtkWidget *row = adw_action_row_new ();

    gtk_widget_set_focusable (row, FALSE);
    self->rows[i] = row;
    self->up[i] = add_button (self, row, "go-up-symbolic", G_CALLBACK (up_clicked));
    self->down[i] = add_button (self, row, "go-down-symbolic", G_CALLBACK (down_clicked));
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  }
  gtk_widget_set_sensitive (self->up[0], FALSE);
  gtk_widget_set_sensitive (self->down[GRADUAL_N_AREAS - 1], FALSE);
}
