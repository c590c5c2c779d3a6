/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "week-list.h"

#include "week-same.h"

/* How many rows are there at the first frame: that of this week. A row costs as much as a whole
 * empty page, and the others come one by one when there is nothing else to do. */
#define FIRST_ROWS 1

/* How far from a run in the hand the days are judged, in days to each side: eight weeks are more
 * than a screen shows. */
#define DROP_DAYS 56

/* How many of them are judged before the frame that shows the run in the hand: each costs a good
 * part of a millisecond, and the others follow between the frames. */
#define DROP_DAYS_AT_ONCE 2

/* The weeks of a plan, one under the other. A row costs milliseconds to build and to draw, so there
 * are rows only for weeks that have been asked for or that there was time for. */
struct _GradualWeekList {
  GtkWidget parent_instance;

  /* Owned. */
  GradualPlan *plan;             /* (nullable) */
  GradualReport *report;         /* (nullable): what the rules say about it */
  GradualStretching *stretching; /* (nullable): until it is set, nothing is told of it */
  GPtrArray *rows; /* (element-type GradualWeekRow): borrowed; %NULL for one not yet built */

  GradualDay today;
  GradualUnits units;
  int scale; /* the minutes of a whole bar */
  gboolean unfolded;
  guint build_source;

  GradualDay drop_from; /* the day whose run is in the hand, or %GRADUAL_DAY_NONE */
  int drop_distance;    /* how far from it the days have been judged */
  guint drop_source;
};

G_DEFINE_FINAL_TYPE (GradualWeekList, gradual_week_list, GTK_TYPE_WIDGET)

static GradualWeekRow *
peek_row (GradualWeekList *self, guint index)
{
  return g_ptr_array_index (self->rows, index);
}

/**
 * gradual_week_list_get_n_past:
 *
 * Returns: how many weeks are over and can be folded. Of a plan that is over the last week stays.
 */
guint
gradual_week_list_get_n_past (GradualWeekList *self)
{
  g_return_val_if_fail (GRADUAL_IS_WEEK_LIST (self), 0);

  if (self->plan == NULL || self->today <= gradual_plan_start (self->plan))
    return 0;

  return MIN ((guint)(self->today - gradual_plan_start (self->plan)) / GRADUAL_DAYS_PER_WEEK,
              gradual_plan_n_weeks (self->plan) - 1);
}

static gboolean
is_folded (GradualWeekList *self, guint index)
{
  return !self->unfolded && index < gradual_week_list_get_n_past (self);
}

static void
show_row (GradualWeekList *self, guint index)
{
  gradual_week_row_set_week (peek_row (self, index), self->plan, index, self->report, self->scale,
                             self->today, self->units, self->stretching);
}

static GradualWeekRow *
ensure_row (GradualWeekList *self, guint index)
{
  GradualWeekRow *row = peek_row (self, index);
  GtkWidget *before = NULL;

  if (row != NULL)
    return row;

  for (guint i = index; i > 0 && before == NULL; i--)
    before = g_ptr_array_index (self->rows, i - 1);
  row = g_object_new (GRADUAL_TYPE_WEEK_ROW, NULL);
  g_ptr_array_index (self->rows, index) = row;
  show_row (self, index);
  gtk_widget_set_visible (GTK_WIDGET (row), !is_folded (self, index));
  gtk_widget_insert_after (GTK_WIDGET (row), GTK_WIDGET (self), before);

  return row;
}

/* The next week without a row, that is to have one; or the number of weeks. */
static guint
next_to_build (GradualWeekList *self)
{
  guint index = 0;

  while (index < self->rows->len && (peek_row (self, index) != NULL || is_folded (self, index)))
    index++;

  return index;
}

static gboolean
build_one (gpointer data)
{
  GradualWeekList *self = data;
  guint index = next_to_build (self);

  if (index < self->rows->len) {
    ensure_row (self, index);
    return G_SOURCE_CONTINUE;
  }
  self->build_source = 0;

  return G_SOURCE_REMOVE;
}

static void
build_rows (GradualWeekList *self)
{
  guint first = self->unfolded ? 0 : gradual_week_list_get_n_past (self);

  for (guint i = first; i < MIN (first + FIRST_ROWS, self->rows->len); i++)
    ensure_row (self, i);
  if (self->build_source == 0 && next_to_build (self) < self->rows->len)
    self->build_source = g_idle_add (build_one, self);
}

static void
set_row_count (GradualWeekList *self, guint count)
{
  for (guint i = count; i < self->rows->len; i++)
    if (peek_row (self, i) != NULL)
      gtk_widget_unparent (GTK_WIDGET (peek_row (self, i)));
  g_ptr_array_set_size (self->rows, (int)count);
}

static void
update_rows (GradualWeekList *self, const GradualPlan *before, const GradualReport *report_before)
{
  for (guint i = 0; i < self->rows->len; i++) {
    if (peek_row (self, i) == NULL)
      continue;
    if (before == NULL ||
        !gradual_week_is_same (self->plan, self->report, before, report_before, i))
      show_row (self, i);
    gtk_widget_set_visible (GTK_WIDGET (peek_row (self, i)), !is_folded (self, i));
  }
}

static gboolean
has_same_look (GradualWeekList *self, const GradualPlan *plan, GradualDay today, int scale,
               GradualUnits units)
{
  return self->plan != NULL && self->today == today && self->scale == scale &&
         self->units == units &&
         self->plan->head.runner.easy_pace_s_per_km == plan->head.runner.easy_pace_s_per_km &&
         self->plan->head.goal.kind == plan->head.goal.kind;
}

/**
 * gradual_week_list_set_plan:
 * @plan: (nullable): the plan to show, or %NULL for none
 * @today: the day it is
 * @units: what lengths are shown in
 *
 * Shows a snapshot in place of the one before. The widgets are kept, and only those of weeks that
 * are other weeks now are given something new to show.
 */
void
gradual_week_list_set_plan (GradualWeekList *self, GradualPlan *plan, GradualDay today,
                            GradualUnits units)
{
  g_autoptr (GradualPlan) before = NULL;
  g_autoptr (GradualReport) report = NULL, report_before = NULL;
  gboolean same_look;
  int scale;

  g_return_if_fail (GRADUAL_IS_WEEK_LIST (self));

  gradual_week_list_show_drops (self, GRADUAL_DAY_NONE);
  report = plan != NULL ? gradual_check (plan, today, 1) : NULL;
  scale = plan != NULL ? gradual_week_summary_scale (report) : 1;
  same_look = plan != NULL && has_same_look (self, plan, today, scale, units);
  before = g_steal_pointer (&self->plan);
  report_before = g_steal_pointer (&self->report);

  self->plan = plan != NULL ? gradual_plan_ref (plan) : NULL;
  self->report = g_steal_pointer (&report);
  self->today = today;
  self->units = units;
  self->scale = scale;
  set_row_count (self, plan != NULL ? gradual_plan_n_weeks (plan) : 0);
  if (plan == NULL)
    return;
  update_rows (self, same_look ? before : NULL, report_before);
  build_rows (self);
}

/* Whether a week's days tell other things of what was stretched than before. */
static gboolean
has_other_stretches (GradualWeekList *self, const GradualStretching *before, guint index)
{
  GradualDay start = gradual_plan_week (self->plan, index)->start;
  gboolean is_current = start <= self->today && self->today < start + GRADUAL_DAYS_PER_WEEK;

  if (before == NULL || (is_current && self->stretching->selected != before->selected))
    return TRUE;
  for (GradualDay day = start; day < start + GRADUAL_DAYS_PER_WEEK; day++)
    if (gradual_stretching_done_on (self->stretching, day) !=
        gradual_stretching_done_on (before, day))
      return TRUE;

  return FALSE;
}

/** gradual_week_list_set_stretching: shows what was stretched on the days, where that is new. */
void
gradual_week_list_set_stretching (GradualWeekList *self, GradualStretching *stretching)
{
  g_autoptr (GradualStretching) before = NULL;

  g_return_if_fail (GRADUAL_IS_WEEK_LIST (self));
  g_return_if_fail (stretching != NULL);

  before = g_steal_pointer (&self->stretching);
  self->stretching = gradual_stretching_ref (stretching);
  for (guint i = 0; i < self->rows->len; i++)
    if (peek_row (self, i) != NULL && has_other_stretches (self, before, i))
      show_row (self, i);
}

/**
 * gradual_week_list_set_unfolded:
 * @unfolded: whether the weeks that are over are shown too
 */
void
gradual_week_list_set_unfolded (GradualWeekList *self, gboolean unfolded)
{
  g_return_if_fail (GRADUAL_IS_WEEK_LIST (self));

  self->unfolded = unfolded;
  for (guint i = 0; i < self->rows->len; i++)
    if (peek_row (self, i) != NULL)
      gtk_widget_set_visible (GTK_WIDGET (peek_row (self, i)), !is_folded (self, i));
  build_rows (self);
}

/**
 * gradual_week_list_get_cell:
 *
 * Returns: (transfer none) (nullable): the cell of @day; %NULL where the plan has no such day.
 */
GradualDayCell *
gradual_week_list_get_cell (GradualWeekList *self, GradualDay day)
{
  guint offset;

  g_return_val_if_fail (GRADUAL_IS_WEEK_LIST (self), NULL);

  if (self->plan == NULL || !gradual_plan_has_day (self->plan, day))
    return NULL;
  offset = (guint)(day - gradual_plan_start (self->plan));

  return gradual_week_row_get_cell (ensure_row (self, offset / GRADUAL_DAYS_PER_WEEK),
                                    offset % GRADUAL_DAYS_PER_WEEK);
}

/** gradual_week_list_get_cell_at: Returns: (transfer none) (nullable): the cell at that place. */
GradualDayCell *
gradual_week_list_get_cell_at (GradualWeekList *self, double x, double y)
{
  GtkWidget *widget;

  g_return_val_if_fail (GRADUAL_IS_WEEK_LIST (self), NULL);

  widget = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  if (widget != NULL && !GRADUAL_IS_DAY_CELL (widget))
    widget = gtk_widget_get_ancestor (widget, GRADUAL_TYPE_DAY_CELL);

  return widget != NULL ? GRADUAL_DAY_CELL (widget) : NULL;
}

/** gradual_week_list_can_move: Returns: whether @day has a run that is not over. */
gboolean
gradual_week_list_can_move (GradualWeekList *self, GradualDay day)
{
  g_return_val_if_fail (GRADUAL_IS_WEEK_LIST (self), FALSE);

  return self->plan != NULL && day >= self->today && gradual_plan_has_day (self->plan, day) &&
         gradual_plan_run_on (self->plan, day) != NULL;
}

/** gradual_week_list_get_drop: Returns: what the rules would say to the run of @from on @to. */
GradualDrop
gradual_week_list_get_drop (GradualWeekList *self, GradualDay from, GradualDay to)
{
  g_return_val_if_fail (GRADUAL_IS_WEEK_LIST (self), GRADUAL_DROP_NONE);
  g_return_val_if_fail (self->plan != NULL, GRADUAL_DROP_NONE);

  return gradual_drop_day (self->plan, from, to, self->today);
}

static void
show_drop (GradualWeekList *self, GradualDay day)
{
  GradualDay start = gradual_plan_start (self->plan);
  GradualWeekRow *row;

  if (!gradual_plan_has_day (self->plan, day))
    return;
  row = peek_row (self, (guint)(day - start) / GRADUAL_DAYS_PER_WEEK);
  if (row != NULL)
    gradual_day_cell_set_drop (
        gradual_week_row_get_cell (row, (guint)(day - start) % GRADUAL_DAYS_PER_WEEK),
        gradual_drop_day (self->plan, self->drop_from, day, self->today));
}

/* The days before and after those that have been judged. */
static gboolean
show_next_drops (gpointer data)
{
  GradualWeekList *self = data;

  self->drop_distance++;
  show_drop (self, self->drop_from - self->drop_distance);
  show_drop (self, self->drop_from + self->drop_distance);
  if (self->drop_distance < DROP_DAYS)
    return G_SOURCE_CONTINUE;
  self->drop_source = 0;

  return G_SOURCE_REMOVE;
}

static void
clear_drops (GradualWeekList *self)
{
  g_clear_handle_id (&self->drop_source, g_source_remove);
  self->drop_distance = 0;
  self->drop_from = GRADUAL_DAY_NONE;
  for (guint i = 0; i < self->rows->len; i++)
    for (guint day = 0; peek_row (self, i) != NULL && day < GRADUAL_DAYS_PER_WEEK; day++)
      gradual_day_cell_set_drop (gradual_week_row_get_cell (peek_row (self, i), day),
                                 GRADUAL_DROP_NONE);
}

/**
 * gradual_week_list_show_drops:
 * @from: the day whose run is in the hand, or %GRADUAL_DAY_NONE for none
 *
 * Marks the days that would refuse the run. The nearest ones are marked at once, the others as soon
 * as there is time, since the rules are asked about each.
 */
void
gradual_week_list_show_drops (GradualWeekList *self, GradualDay from)
{
  g_return_if_fail (GRADUAL_IS_WEEK_LIST (self));

  if (from == self->drop_from)
    return;
  clear_drops (self);
  if (from == GRADUAL_DAY_NONE || self->plan == NULL)
    return;

  self->drop_from = from;
  self->drop_source = g_idle_add (show_next_drops, self);
  while (self->drop_distance < DROP_DAYS_AT_ONCE)
    show_next_drops (self);
}

static void
dispose (GObject *object)
{
  GradualWeekList *self = GRADUAL_WEEK_LIST (object);
  GtkWidget *child;

  g_clear_handle_id (&self->build_source, g_source_remove);
  g_clear_handle_id (&self->drop_source, g_source_remove);
  g_ptr_array_set_size (self->rows, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->report, gradual_report_free);
  g_clear_pointer (&self->plan, gradual_plan_unref);
  g_clear_pointer (&self->stretching, gradual_stretching_unref);

  G_OBJECT_CLASS (gradual_week_list_parent_class)->dispose (object);
}

static void
finalize (GObject *object)
{
  g_ptr_array_unref (GRADUAL_WEEK_LIST (object)->rows);

  G_OBJECT_CLASS (gradual_week_list_parent_class)->finalize (object);
}

static void
gradual_week_list_class_init (GradualWeekListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  G_OBJECT_CLASS (klass)->finalize = finalize;

  gtk_widget_class_set_css_name (widget_class, "weeklist");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
gradual_week_list_init (GradualWeekList *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  self->rows = g_ptr_array_new ();
}
