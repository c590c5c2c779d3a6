/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cadence-page.h"

#include <glib/gi18n-lib.h>

#include "app/compat/button-name.h"
#include "app/dates.h"
#include "count-panel.h"
#include "drill-panel.h"
#include "guide/cadence.h"
#include "metronome-panel.h"
#include "tap-button.h"
#include "target-panel.h"

/* All that there is of cadence: how quick the steps are, the tool that counts them, the metronome,
 * the drill, and what was counted. */
struct _GradualCadencePage {
  AdwBin parent_instance;

  GradualCadence *shown; /* (nullable): whose counts the rows are */

  /* Template. */
  GradualTargetPanel *target;
  GradualCountPanel *count;
  GradualMetronomePanel *metronome;
  GradualDrillPanel *drill;
  GtkWidget *history;
  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (GradualCadencePage, gradual_cadence_page, ADW_TYPE_BIN)

static GtkWidget *
delete_button_new (guint index, const char *date)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  /* TRANSLATORS: %s is a date. */
  g_autofree char *name = g_strdup_printf (_ ("Delete the Count of %s"), date);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _ ("Delete the Count"));
  gradual_compat_name_button (button, name);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "u", index);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.delete-cadence-count");

  return button;
}

static GtkWidget *
row_new (const GradualCadenceCount *count, guint index)
{
  g_autofree char *date = gradual_date_label (count->day, GRADUAL_DATE_FULL);
  /* TRANSLATORS: the number is steps a minute. */
  g_autofree char *title =
      g_strdup_printf (_ ("%d steps a minute"), gradual_cadence_count_rate (count));
  /* TRANSLATORS: a date, and the steps that were counted three times in 30 seconds. */
  g_autofree char *subtitle = g_strdup_printf (_ ("%s: %d, %d and %d in 30 s"), date,
                                               count->steps[0], count->steps[1], count->steps[2]);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title,
                                 "subtitle", subtitle, "activatable", FALSE, NULL);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), delete_button_new (index, date));

  return row;
}

/* The newest is the first. */
static void
show_counts (GradualCadencePage *self, GradualCadence *cadence)
{
  GtkWidget *row;

  if (self->shown == cadence)
    return;
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_list_box_remove (self->rows, row);
  for (guint i = cadence->counts->len; i > 0; i--)
    gtk_list_box_append (
        self->rows, row_new (&g_array_index (cadence->counts, GradualCadenceCount, i - 1), i - 1));
  gtk_widget_set_visible (self->history, cadence->counts->len > 0);
  gradual_cadence_ref (cadence);
  g_clear_pointer (&self->shown, gradual_cadence_unref);
  self->shown = cadence;
}

/**
 * gradual_cadence_page_set_library:
 * @library: what the runner has
 * @today: the day it is
 *
 * Shows things as they are now. A count that is under way goes on.
 */
void
gradual_cadence_page_set_library (GradualCadencePage *self, const GradualLibrary *library,
                                  GradualDay today)
{
  GradualCadenceState state;

  g_return_if_fail (GRADUAL_IS_CADENCE_PAGE (self));
  g_return_if_fail (library != NULL);

  gradual_cadence_state_init (&state, library->cadence, today);
  gradual_target_panel_set_cadence (self->target, library->cadence, today);
  gradual_metronome_panel_set_target (self->metronome, state.target);
  gradual_drill_panel_set_library (self->drill, library, today);
  show_counts (self, library->cadence);
}

/** gradual_cadence_page_clear_count: has the tool begin anew: what it counted is kept. */
void
gradual_cadence_page_clear_count (GradualCadencePage *self)
{
  g_return_if_fail (GRADUAL_IS_CADENCE_PAGE (self));

  gradual_count_panel_clear (self->count);
}

static gboolean
grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (GRADUAL_CADENCE_PAGE (widget)->count));
}

static void
finalize (GObject *object)
{
  g_clear_pointer (&GRADUAL_CADENCE_PAGE (object)->shown, gradual_cadence_unref);

  G_OBJECT_CLASS (gradual_cadence_page_parent_class)->finalize (object);
}

static void
gradual_cadence_page_class_init (GradualCadencePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;
  widget_class->grab_focus = grab_focus;
  g_type_ensure (GRADUAL_TYPE_TAP_BUTTON);
  g_type_ensure (GRADUAL_TYPE_TARGET_PANEL);
  g_type_ensure (GRADUAL_TYPE_COUNT_PANEL);
  g_type_ensure (GRADUAL_TYPE_METRONOME_PANEL);
  g_type_ensure (GRADUAL_TYPE_DRILL_PANEL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/cadence/cadence-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualCadencePage, target);
  gtk_widget_class_bind_template_child (widget_class, GradualCadencePage, count);
  gtk_widget_class_bind_template_child (widget_class, GradualCadencePage, metronome);
  gtk_widget_class_bind_template_child (widget_class, GradualCadencePage, drill);
  gtk_widget_class_bind_template_child (widget_class, GradualCadencePage, history);
  gtk_widget_class_bind_template_child (widget_class, GradualCadencePage, rows);
}

static void
gradual_cadence_page_init (GradualCadencePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
