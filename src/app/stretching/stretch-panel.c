/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stretch-panel.h"

#include <glib/gi18n-lib.h>

#include "app/compat/button-name.h"
#include "guide/stretch-guide.h"
#include "guide/stretch-list.h"
#include "guide/stretch-pause.h"
#include "stretch-grid.h"
#include "stretch-row.h"
#include "stretch-words.h"

/* The checklist of a day: its stretches by area, and what was stretched in the weeks around it.
 * Every tick goes through an action of the window, and comes back with a new library. */
struct _GradualStretchPanel {
  AdwBin parent_instance;

  guint n_rows;
  GradualStretchRow *rows[GRADUAL_N_STRETCHES]; /* as they are listed */
  GtkLabel *days[GRADUAL_N_AREAS];              /* (nullable): by area; for one that is listed */
  GtkLabel *daily[GRADUAL_N_AREAS];             /* the same */

  /* Template. */
  GtkWidget *pause;
  GtkLabel *pause_reason;
  GtkLabel *pause_end;
  GtkWidget *settled;
  GtkWidget *open_report;
  GtkLabel *progress;
  GtkProgressBar *bar;
  GtkLabel *hint;
  GtkWidget *start;
  GtkBox *areas;
  GradualStretchGrid *grid;
  GtkLabel *when;
  GtkLabel *evidence;
};

G_DEFINE_FINAL_TYPE (GradualStretchPanel, gradual_stretch_panel, ADW_TYPE_BIN)

static gboolean
lists (GradualStretchPanel *self, const GradualStretch *list, guint n_listed)
{
  if (self->n_rows != n_listed)
    return FALSE;
  for (guint i = 0; i < n_listed; i++)
    if (gradual_stretch_row_get_stretch (self->rows[i]) != list[i])
      return FALSE;

  return TRUE;
}

static GtkWidget *
caption_new (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");

  return label;
}

static GtkWidget *
add_area (GradualStretchPanel *self, GradualStretchArea area)
{
  const char *name = _ (gradual_stretch_area_name (area));
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                 "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 6, NULL);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "label", name, "xalign", 0.0, "hexpand", TRUE, NULL);
  GtkWidget *days = caption_new (NULL);
  GtkWidget *daily = gtk_label_new (NULL);
  GtkWidget *advice = caption_new (_ (gradual_stretch_area_advice (area)));
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_label_set_xalign (GTK_LABEL (daily), 0);
  gtk_label_set_wrap (GTK_LABEL (daily), TRUE);
  gtk_label_set_wrap (GTK_LABEL (advice), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (advice), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (advice), 0);
  gtk_widget_add_css_class (title, "heading");
  gtk_widget_add_css_class (daily, "caption-heading");
  gtk_widget_add_css_class (card, "card");
  gtk_box_append (GTK_BOX (head), title);
  gtk_box_append (GTK_BOX (head), days);
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), daily);
  gtk_box_append (GTK_BOX (box), advice);
  gtk_box_append (GTK_BOX (box), card);
  gtk_box_append (self->areas, box);
  self->days[area] = GTK_LABEL (days);
  self->daily[area] = GTK_LABEL (daily);

  return card;
}

/* The rows are kept while they are the same ones, so that the keyboard and what is unfolded stay.
 */
static void
build_rows (GradualStretchPanel *self, const GradualStretch *list, guint n_listed)
{
  GtkWidget *child;
  GtkWidget *card = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->areas))) != NULL)
    gtk_box_remove (self->areas, child);
  for (guint i = 0; i < GRADUAL_N_AREAS; i++)
    self->days[i] = self->daily[i] = NULL;

  for (guint i = 0; i < n_listed; i++) {
    GradualStretchArea area = gradual_stretch_area (list[i]);
    GtkWidget *row = gradual_stretch_row_new (list[i]);

    if (self->days[area] == NULL)
      card = add_area (self, area);
    gtk_box_append (GTK_BOX (card), row);
    self->rows[i] = GRADUAL_STRETCH_ROW (row);
  }
  self->n_rows = n_listed;
}

static void
show_progress (GradualStretchPanel *self, const GradualStretching *stretching, GradualDay day,
               GradualDay today, gboolean is_paused)
{
  gboolean is_shown = day <= today;
  GradualStretchProgress progress = gradual_stretch_progress (stretching, day);
  g_autofree char *label = gradual_stretch_progress_label (&progress);
  g_autofree char *spoken = gradual_stretch_progress_spoken (&progress);

  gtk_label_set_label (self->progress, label);
  gtk_progress_bar_set_fraction (self->bar, (double)progress.done / progress.total);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  /* In a pause nothing is left to do; what was done before it is. */
  if (is_paused && progress.done == 0)
    is_shown = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->bar), is_shown);
  gtk_widget_set_visible (GTK_WIDGET (self->progress), is_shown);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), day > today && !is_paused);
  gtk_widget_set_visible (self->start,
                          day == today && !is_paused && progress.done < progress.total);
}

/* @pause is NULL where there is none. */
static void
show_pause (GradualStretchPanel *self, const GradualStretchPause *pause)
{
  g_autofree char *end = NULL;
  gboolean is_swollen;

  gtk_widget_set_visible (self->pause, pause != NULL);
  if (pause == NULL)
    return;
  end = gradual_stretch_pause_end (pause);
  is_swollen = pause->reason == GRADUAL_STRETCH_PAUSE_SWOLLEN;
  gtk_label_set_label (self->pause_reason, gradual_stretch_pause_reason (pause));
  gtk_label_set_label (self->pause_end, end);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->settled), "s", pause->report_id);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->open_report), "s", pause->report_id);
  gtk_widget_set_visible (self->settled, is_swollen);
  gtk_widget_set_visible (self->open_report, !is_swollen);
}

static void
show_weeks (GradualStretchPanel *self, const GradualStretching *stretching,
            const GradualStretchWeeks *weeks)
{
  gradual_stretch_grid_set_weeks (self->grid, stretching, weeks);
  for (guint area = 0; area < GRADUAL_N_AREAS; area++)
    if (self->days[area] != NULL) {
      guint aim =
          gradual_stretch_weeks_aim (weeks, (GradualStretchArea)area, GRADUAL_STRETCH_WEEKS - 1);
      g_autofree char *label =
          gradual_stretch_days_label (weeks->days[area][GRADUAL_STRETCH_WEEKS - 1], aim,
                                      gradual_stretch_weeks_is_current (weeks));

      gtk_label_set_label (self->days[area], label);
    }
}

/* Which areas a report found tight, and until when they are to be stretched each day. */
static void
show_daily (GradualStretchPanel *self, const GradualStretching *stretching, GradualDay day)
{
  g_autofree char *label = NULL;

  if (stretching->focus_until != GRADUAL_DAY_NONE)
    label = gradual_stretch_daily_label (stretching->focus_until);
  for (guint area = 0; area < GRADUAL_N_AREAS; area++)
    if (self->daily[area] != NULL) {
      gboolean is_focus = gradual_stretch_is_focus (stretching, (GradualStretchArea)area, day);

      gtk_label_set_label (self->daily[area], is_focus ? label : NULL);
      gtk_widget_set_visible (GTK_WIDGET (self->daily[area]), is_focus);
    }
}

/**
 * gradual_stretch_panel_set_day:
 * @stretching: what was stretched, and how the checklist is set
 * @symptoms: the runner's reports, which may speak against stretching
 * @day: the day to show
 * @today: the day it is
 * @week_starts_on: the weekday that weeks begin with
 */
void
gradual_stretch_panel_set_day (GradualStretchPanel *self, GradualStretching *stretching,
                               GradualSymptoms *symptoms, GradualDay day, GradualDay today,
                               GDateWeekday week_starts_on)
{
  GradualStretchPause pause;
  gboolean is_paused;
  GradualStretch list[GRADUAL_N_STRETCHES];
  GradualStretchWeeks weeks;
  guint n_listed;

  g_return_if_fail (GRADUAL_IS_STRETCH_PANEL (self));
  g_return_if_fail (stretching != NULL && symptoms != NULL);

  is_paused = day >= today && gradual_stretch_pause (symptoms, day, &pause);
  n_listed = gradual_stretch_list (stretching, list);
  if (!lists (self, list, n_listed))
    build_rows (self, list, n_listed);
  for (guint i = 0; i < n_listed; i++)
    gradual_stretch_row_set_day (self->rows[i], stretching, day, today, is_paused);
  gradual_stretch_weeks_init (&weeks, stretching, day, today, week_starts_on);
  show_pause (self, is_paused ? &pause : NULL);
  show_progress (self, stretching, day, today, is_paused);
  show_daily (self, stretching, MAX (day, today));
  show_weeks (self, stretching, &weeks);
}

/* The keyboard begins where there is something left to do. */
static gboolean
grab_focus (GtkWidget *widget)
{
  GradualStretchPanel *self = GRADUAL_STRETCH_PANEL (widget);
  guint first = 0;

  while (first < self->n_rows && gradual_stretch_row_is_ticked (self->rows[first]))
    first++;
  if (first == self->n_rows)
    first = 0;

  return self->n_rows > 0 && gtk_widget_grab_focus (GTK_WIDGET (self->rows[first]));
}

static void
gradual_stretch_panel_class_init (GradualStretchPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->grab_focus = grab_focus;

  g_type_ensure (GRADUAL_TYPE_STRETCH_GRID);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/stretching/stretch-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualStretchPanel, pause);
  gtk_widget_class_bind_template_child (widget_class, GradualStretchPanel, pause_reason);
  gtk_widget_class_bind_template_child (widget_class, GradualStretchPanel, pause_end);
  gtk_widget_class_bind_template_child (widget_class, GradualStretchPanel, settled);
  gtk_widget_class_bind_template_child (widget_class, GradualStretchPanel, open_report);
  gtk_widget_class_bind_template_child (widget_class, GradualStretchPanel, progress);
  gtk_widget_class_bind_template_child (widget_class, GradualStretchPanel, bar);
  gtk_widget_class_bind_template_child (widget_class, GradualStretchPanel, hint);
  gtk_widget_class_bind_template_child (widget_class, GradualStretchPanel, start);
  gtk_widget_class_bind_template_child (widget_class, GradualStretchPanel, areas);
  gtk_widget_class_bind_template_child (widget_class, GradualStretchPanel, grid);
  gtk_widget_class_bind_template_child (widget_class, GradualStretchPanel, when);
  gtk_widget_class_bind_template_child (widget_class, GradualStretchPanel, evidence);
}

static void
gradual_stretch_panel_init (GradualStretchPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gradual_compat_name_button (self->start, gtk_widget_get_tooltip_text (self->start));
  gtk_label_set_label (self->when, _ (gradual_stretching_when ()));
  gtk_label_set_label (self->evidence, _ (gradual_stretching_evidence ()));
}
