/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "drill-panel.h"

#include <glib/gi18n-lib.h>

#include "app/symptoms/week-changes.h"
#include "drill-preview.h"
#include "guide/cadence-sessions.h"
#include "guide/cadence.h"

/* The six-week drill: what it is, how to run it, and what would become of the plan. */
struct _GradualDrillPanel {
  AdwBin parent_instance;

  /* Template. */
  GtkListBox *sessions;
  GtkBox *cues;
  GtkLabel *effect;
  GradualWeekChanges *weeks;
  GtkWidget *begin;
  GtkWidget *show;
};

G_DEFINE_FINAL_TYPE (GradualDrillPanel, gradual_drill_panel, ADW_TYPE_BIN)

/* What was pressed can not be pressed again: there is the next thing to press. */
static void
show_buttons (GradualDrillPanel *self, gboolean can_begin, gboolean has_plan)
{
  gboolean had_focus = gtk_widget_is_focus (self->begin) || gtk_widget_is_focus (self->show);

  gtk_widget_set_visible (self->show, !can_begin && has_plan);
  if (had_focus && !can_begin && has_plan)
    gtk_widget_grab_focus (self->show);
  gtk_widget_set_visible (self->begin, can_begin);
  if (had_focus && can_begin)
    gtk_widget_grab_focus (self->begin);
}

/**
 * gradual_drill_panel_set_library:
 * @library: what the runner has
 * @today: the day it is
 *
 * Shows what the drill would change, or that it is in the plan.
 */
void
gradual_drill_panel_set_library (GradualDrillPanel *self, const GradualLibrary *library,
                                 GradualDay today)
{
  g_auto (GradualDrillPreview) preview = {0};
  const GradualPlan *plan;

  g_return_if_fail (GRADUAL_IS_DRILL_PANEL (self));
  g_return_if_fail (library != NULL);

  plan = gradual_library_get_active_plan (library);
  gradual_drill_preview_init (&preview, plan, today);
  gtk_label_set_label (self->effect, preview.effect);
  gtk_widget_set_visible (GTK_WIDGET (self->effect), *preview.effect != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->weeks), preview.can_begin);
  gradual_week_changes_set_changes (self->weeks, preview.weeks, library->units,
                                    plan != NULL ? plan->head.runner.easy_pace_s_per_km
                                                 : GRADUAL_ABSENT);
  show_buttons (self, preview.can_begin, plan != NULL);
}

static void
add_session (GradualDrillPanel *self, int week)
{
  g_autofree char *name = gradual_cadence_session_title (week);
  g_autofree char *words = gradual_cadence_session_words (week);
  /* TRANSLATORS: the number of a week, then what is done in it: "Week 1: 4 × 1 min to the beat". */
  g_autofree char *title = g_strdup_printf (_ ("Week %d: %s"), week, name);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title,
                                 "subtitle", words, "activatable", FALSE, NULL);

  gtk_list_box_append (self->sessions, row);
}

static void
add_texts (GradualDrillPanel *self, const char *const *texts, const char *icon)
{
  for (; *texts != NULL; texts++) {
    GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
    GtkWidget *image = g_object_new (GTK_TYPE_IMAGE, "icon-name", icon, "accessible-role",
                                     GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
    GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", _ (*texts), "xalign", 0.0, "wrap",
                                     TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

    gtk_widget_set_valign (image, GTK_ALIGN_START);
    gtk_widget_set_hexpand (label, TRUE);
    gtk_box_append (GTK_BOX (box), image);
    gtk_box_append (GTK_BOX (box), label);
    gtk_box_append (self->cues, box);
  }
}

static void
gradual_drill_panel_class_init (GradualDrillPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (GRADUAL_TYPE_WEEK_CHANGES);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/cadence/drill-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualDrillPanel, sessions);
  gtk_widget_class_bind_template_child (widget_class, GradualDrillPanel, cues);
  gtk_widget_class_bind_template_child (widget_class, GradualDrillPanel, effect);
  gtk_widget_class_bind_template_child (widget_class, GradualDrillPanel, weeks);
  gtk_widget_class_bind_template_child (widget_class, GradualDrillPanel, begin);
  gtk_widget_class_bind_template_child (widget_class, GradualDrillPanel, show);
}

static void
gradual_drill_panel_init (GradualDrillPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int week = 1; week <= GRADUAL_CADENCE_WEEKS; week++)
    add_session (self, week);
  add_texts (self, gradual_cadence_cues (), "emblem-ok-symbolic");
  add_texts (self, gradual_cadence_cautions (), "dialog-warning-symbolic");
}
